import type { Span } from '../../span';
import { NAME } from '../../recognize/tokens';
import { asksForName } from './choices';
import type { Operator } from './operators';
import type { Parser } from './parser';
import type { BinaryOperator, FunctionNode, ParameterNode, Statement, SyntaxNode } from './syntaxTree';

export const word = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * What `a = b = value` assigns, one statement a name; of `a, b = c, d` too, unless a value needs a name that changed before.
 * `from` is where the statement begins.
 */
export function assigned(
  targets: readonly SyntaxNode[],
  value: SyntaxNode,
  operator: Operator | undefined,
  parser: Parser,
  from: number,
): readonly Statement[] {
  const span = parser.span(from);
  const meaning = operator?.meaning.slice(1) ?? '';
  const read: Statement[] = [];
  // What a pointer points to is an element without a number.
  const isPointer = parser.source.text[from] === '*';
  for (const written of targets) {
    const target: SyntaxNode =
      isPointer && written.kind === 'name'
        ? { kind: 'index', object: written, indices: [], span: written.span }
        : written;
    const apart = meaning === '' ? pairs(target, value, parser) : undefined;
    if (apart)
      for (const [name, part] of apart) read.push({ kind: 'assign', target: name, value: part, span });
    else if (meaning === 'bits' || meaning === 'matrix')
      read.push({ kind: 'assign', target, value: parser.other('an operation on bits', from), span });
    else
      read.push({
        kind: 'assign',
        target,
        value,
        span,
        ...(meaning !== '' && { operator: meaning as BinaryOperator }),
      });
  }
  return read;
}

/** An expression, or what is assigned to one; `place` is what that is as a target. */
export function evaluated(
  parser: Parser,
  from: number,
  place = (target: SyntaxNode): SyntaxNode => target,
): readonly Statement[] {
  const value = parser.expression();
  const operator = parser.broken ? undefined : parser.infix();
  if (operator?.level !== 0) return [{ kind: 'expression', value, span: parser.span(from) }];
  parser.take(operator.sign);
  return assigned([place(value)], parser.expression(0), operator, parser, from);
}

function pairs(
  target: SyntaxNode,
  value: SyntaxNode,
  parser: Parser,
): readonly (readonly [SyntaxNode, SyntaxNode])[] | undefined {
  if (
    target.kind !== 'list' ||
    value.kind !== 'list' ||
    target.items.length !== value.items.length ||
    value.items.length > 16
  )
    return undefined;
  const made: (readonly [SyntaxNode, SyntaxNode])[] = [];
  for (const [i, name] of target.items.entries()) {
    const part = value.items[i];
    if (!part || name.kind !== 'name') return undefined;
    const later = parser.textOf([part.span[1], value.span[1]]);
    if (later.includes(name.name) && wordsIn(later).includes(name.name)) return undefined;
    made.push([name, part]);
  }
  return made;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** The body of a function that is one expression. */
export const returning = (value: SyntaxNode): readonly Statement[] => [
  { kind: 'return', value, span: value.span },
];

/** A function where it stands, as a value or a statement. */
export const functionOf = (made: FunctionNode) =>
  ({ kind: 'function', function: made, span: made.span }) as const;

/** A function of one expression, without a name. */
export const lambdaOf = (parameters: readonly ParameterNode[], value: SyntaxNode, span: Span): SyntaxNode =>
  functionOf({ span, parameters, body: returning(value) });

/** The statements between the braces here. */
export function block(parser: Parser, within = ''): Statement[] {
  const close = parser.closer() ?? parser.count;
  if (!parser.sees('{')) parser.broken = true;
  if (parser.broken) return [];
  const { linesMatter, colonEnds, mode } = parser;
  parser.inBlock(within);
  parser.at++;
  const read = parser.statementsTo(close);
  Object.assign(parser, { linesMatter, colonEnds, mode });
  return read;
}

/** A block, or the single statement that stands for one. */
export const body = (parser: Parser): readonly Statement[] =>
  parser.sees('{') ? block(parser) : parser.statement();

/** `if (…) … else if (…) … else …`; the word is taken. */
export function branches(
  parser: Parser,
  from: number,
  testHere: (parser: Parser) => SyntaxNode = testInBrackets,
  read = body,
): Statement {
  const all: { readonly test: SyntaxNode; readonly body: readonly Statement[] }[] = [];
  let otherwise: readonly Statement[] | undefined;
  for (;;) {
    parser.takeWord('constexpr');
    const test = testHere(parser);
    if (!parser.broken) all.push({ test, body: read(parser) });
    if (parser.broken || !parser.takeWord('else')) break;
    if (parser.takeWord('if')) continue;
    otherwise = read(parser);
    break;
  }
  return { kind: 'if', branches: all, ...(otherwise && { otherwise }), span: parser.span(from) };
}

export function testInBrackets(parser: Parser): SyntaxNode {
  const from = parser.start();
  const close = parser.closer();
  const [test, ...more] = (parser.sees('(') ? parser.bracketed(() => parser.expression(0)) : undefined) ?? [];
  if (close === undefined) parser.broken = true;
  return test && more.length === 0 ? test : parser.other('a test that is not understood', from);
}

/** What says that a loop changes what it goes over, the last that is caught: `for v in &mut values`, `for (auto& v : values) v = 0`. */
export function changedOver(parser: Parser, from: number, over: RegExp): readonly Statement[] {
  const span = parser.span(from);
  const found = over.exec(parser.written(from));
  const name = found?.at(-1);
  if (!found || name === undefined) return [];
  const start = span[0] + found.index + found[0].lastIndexOf(name);
  const value: SyntaxNode = { kind: 'name', name, span: [start, start + name.length] };
  return [changing({ kind: 'name', name: goesOver, span: [span[0], span[0] + 3] }, value, span)];
}

/**
 * The body of a loop over the elements of an array, with what its variable is before it, `v = z[at]`, and, where it is the element
 * itself and its place has no name, `z[at] = v` behind it.
 */
export function withElement(
  body: readonly Statement[],
  {
    name,
    array,
    place,
  }: { readonly name: string; readonly array: string; readonly place?: string | undefined },
  [at]: Span,
): readonly Statement[] {
  const span: Span = [at, at]; // nowhere in the text
  const named = (word: string): SyntaxNode => ({ kind: 'name', name: word, span });
  const element: SyntaxNode = {
    kind: 'index',
    object: named(array),
    indices: [named(place ?? `[${name}]`)],
    span,
  };
  const begin: Statement = { kind: 'assign', target: named(name), value: element, span };
  const end: Statement = { kind: 'assign', target: element, value: named(name), span };
  return [begin, ...body, ...(place === undefined ? [end] : [])];
}

/** A statement in which something may change a value. */
export const changing = (callee: SyntaxNode, value: SyntaxNode, span: Span): Statement => ({
  kind: 'expression',
  value: { kind: 'call', callee, arguments: [{ value }], span },
  span,
});

/** No program can have a function of this name. */
const goesOver = 'for';

export const saysChanged = (statement: Statement): boolean =>
  statement.kind === 'expression' &&
  statement.value.kind === 'call' &&
  statement.value.callee.kind === 'name' &&
  statement.value.callee.name === goesOver;

/**
 * Among the statements of a `switch`: what leads to those that follow; nothing leads to a `default`. `isClosed` where what is before it
 * never goes on into it.
 */
export const caseOf = (
  labels: readonly SyntaxNode[],
  parser: Parser,
  from: number,
  isClosed = false,
): Statement => ({
  kind: 'other',
  what: isClosed ? closedCase : openCase,
  body: labels.map((value) => ({ kind: 'expression', value, span: value.span })),
  span: parser.span(from),
});

const openCase = 'a case';
const closedCase = 'a case of its own';

/** The test whether what a choice asks for has a name. */
export const nameTest = (asked: SyntaxNode, label: SyntaxNode): SyntaxNode => ({
  kind: 'comparison',
  operators: ['equal'],
  operands: [asked, label],
  span: [asked.span[0], label.span[1]],
});

/** What leads to a case, up to a sign; what is no value is passed over. */
export function labelsHere(parser: Parser, isEnd: () => boolean): readonly SyntaxNode[] {
  const [start, from] = [parser.at, parser.start()];
  const labels: SyntaxNode[] = [];
  do
    labels.push(
      !parser.sees('->', 1) ? parser.expression() : parser.kind() === NAME ? parser.name() : parser.unary(),
    );
  while (!parser.broken && parser.take(','));
  if (!parser.broken && isEnd()) return labels.flatMap((each) => (each.kind === 'list' ? each.items : each));
  Object.assign(parser, { broken: false, at: start });
  while (
    parser.at < parser.count &&
    !isEnd() &&
    !parser.isAt(';}') &&
    (parser.at === start || !parser.beginsLine())
  )
    pass(parser);
  return [parser.other('a pattern', Math.min(from, parser.end()))];
}

/** A `switch` as the chain of tests that it is, where it asks for names. Behind a jump, no case goes on into the next. */
export function switched(asked: SyntaxNode, read: readonly Statement[], span: Span): Statement {
  const branches: { readonly test: SyntaxNode; readonly body: readonly Statement[] }[] = [];
  let otherwise: readonly Statement[] | undefined;
  let tests: SyntaxNode[] = [];
  let isDefault = false;
  const isTrue = asked.kind === 'name' && asked.name === 'true';
  const isLong = read.filter(labelsOf).length > mostCases;
  for (const [i, statement] of isLong ? [] : read.entries()) {
    const labels = labelsOf(statement);
    if (!labels) continue;
    for (const each of labels)
      if (each.kind === 'expression') tests.push(isTrue ? each.value : nameTest(asked, each.value));
    isDefault ||= labels.length === 0;
    const next = read[i + 1];
    if (next && labelsOf(next)) continue;
    const way = wayFrom(read.slice(i + 1));
    const test = tests.reduce<SyntaxNode | undefined>(
      (left, right) =>
        left ? { kind: 'binary', operator: 'or', left, right, span: [left.span[0], right.span[1]] } : right,
      undefined,
    );
    if (isDefault) otherwise = way;
    else if (test) branches.push({ test, body: way });
    tests = [];
    isDefault = false;
  }
  return isTrue || branches.some(({ test }) => asksForName(test))
    ? { kind: 'if', branches, ...(otherwise && { otherwise }), span }
    : { kind: 'other', what: 'a switch', body: read.filter((each) => !labelsOf(each)), span };
}

const labelsOf = (statement: Statement): readonly Statement[] | undefined =>
  statement.kind === 'other' && (statement.what === openCase || statement.what === closedCase)
    ? statement.body
    : undefined;

/** Longer ones are machines with states. */
const mostCases = 100;

/** What is done from a case on, to the jump or the `return` that ends it. */
function wayFrom(statements: readonly Statement[]): readonly Statement[] {
  const way: Statement[] = [];
  for (const statement of statements) {
    if (statement.kind === 'other' && endsCase.test(statement.what)) break;
    if (labelsOf(statement)) continue;
    way.push(statement);
    if (statement.kind === 'return') break;
  }
  return way;
}

const endsCase = /^a (?:jump|break|case of its own)$/;

/** An `if` as a value, where each branch is one. */
export function chosen(read: Statement, parser: Parser, from: number): SyntaxNode {
  if (read.kind !== 'if') return parser.other('a choice', from);
  const all = [...read.branches];
  const none = parser.other('a choice', parser.end());
  const isRaised = read.otherwise?.every(({ kind }) => kind === 'other'); // `default -> throw …`
  let value = read.otherwise && !isRaised ? valueOf(read.otherwise) : none;
  for (const { test, body } of all.reverse()) {
    const then = valueOf(body);
    if (!value || !then) return parser.other('a choice of several statements', from);
    value = { kind: 'conditional', test, then, otherwise: value, span: [test.span[0], value.span[1]] };
  }
  return value && all.length < 50 ? { ...value, span: parser.span(from) } : parser.other('a choice', from);
}

/** What a block is worth that has a value alone. */
export function valueOf(body: readonly Statement[] | undefined): SyntaxNode | undefined {
  const [only] = body ?? [];
  return body?.length === 1 && only?.kind === 'expression' ? only.value : undefined;
}

/** To the end of a statement between braces: behind a semicolon or a block, or where a line ends if that ends one. */
export function skipBraces(parser: Parser, start: number, endsByLine: boolean): readonly Statement[] {
  const isBlock = parser.at > start && parser.source.kinds[parser.at - 1] === 125;
  if (isBlock) return [];
  while (parser.at < parser.count && !parser.sees('}')) {
    if (parser.sees('{')) return block(parser);
    if (endsByLine && parser.at > start && parser.beginsLine()) return [];
    if (parser.take(';')) return [];
    pass(parser);
  }
  return [];
}

/** Goes on by a token, or behind the brackets that begin here. */
export const pass = (parser: Parser): void => parser.passOne();

/** Goes behind `<…>` if it looks like one of types. */
export function passAngles(parser: Parser): boolean {
  if (!parser.sees('<')) return false;
  const start = parser.at;
  let depth = 0;
  for (let left = 50; left > 0 && parser.at < parser.count; left--) {
    if (parser.sees('<')) depth++;
    else if (parser.sees('=>') || parser.sees('->')) parser.at++;
    else if (parser.sees('>')) depth--;
    else if (!parser.isTypeLike()) break;
    pass(parser);
    if (depth <= 0) return true;
  }
  parser.at = start;
  return false;
}
