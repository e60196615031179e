import { syntaxOf } from '../../../recognize/code/knownWritings';
import { NAME, NUMBER, STRING } from '../../../recognize/tokens';
import { branchesToEnd, matrix, skipLine, statementsUntil, takeEnd } from '../endBlocks';
import { macros } from '../knownWords';
import type { Grammar, Parser } from '../parser';
import { sourceIn } from '../source';
import { assigned, chosen, functionOf, lambdaOf, pass, returning, valueOf, word } from '../statements';
import type { FunctionNode, ParameterNode, Statement, SyntaxNode } from '../syntaxTree';

export const julia: Grammar = {
  source: sourceIn(() => ({ ...syntaxOf('julia'), letters: '′', signs: '≤≥≠÷⋅×∘∈∉√⊻−≈' })),
  table: 'julia',
  dotted: true,
  chains: true,
  lines: 'where it can',
  separators: ',;',
  operand,
  postfix,
  element(parser) {
    const from = parser.start();
    const first = parser.expression(0);
    if (parser.word() !== 'for') return first;
    parser.passTo(')]}');
    return parser.other('a comprehension', from);
  },
  statement(parser) {
    const read = statementHere(parser);
    if (!parser.take(';') && !parser.beginsLine() && !ends.has(parser.word())) parser.broken = true;
    return read;
  },
  skip: skipLine,
};

const ends = word('end else elseif catch finally');

function operand(parser: Parser, name: string): SyntaxNode | undefined {
  const from = parser.start();
  switch (name) {
    case 'if': {
      parser.at++;
      return chosen(
        branchesToEnd(parser, from, ends, (at) => at.expression()),
        parser,
        from,
      );
    }
    case 'begin':
    case 'let':
    case 'quote': {
      if (name !== 'begin') passLine(parser);
      else parser.at++;
      const body = statementsUntil(ends, parser);
      takeEnd(ends, parser);
      return (name === 'begin' ? valueOf(body) : undefined) ?? parser.other('a block', from);
    }
    case 'end':
      return parser.linesMatter ? undefined : parser.name();
    case 'function':
      return functionNode(parser, from);
    case 'return': {
      const callee = parser.name();
      const isBare = parser.beginsLine() || parser.isAt(';)') || ends.has(parser.word());
      const given = isBare ? [] : [{ value: parser.expression() }];
      return { kind: 'call', callee, arguments: given, span: parser.span(from) }; // `x > 0 && return x`
    }
    case 'continue':
    case 'break':
      parser.at++;
      return parser.other('a jump', from);
  }
  if (parser.sees(':') && parser.kind(1) === NAME && parser.isGlued(parser.at + 1)) {
    parser.at += 2;
    return { kind: 'string', text: parser.word(-1), span: parser.span(from) };
  }
  const sign = name === '' ? /^\.?[-+*/\\^<>=!&|%÷∘]{1,3}(?=\s*[,)])/.exec(parser.here(6))?.[0] : undefined;
  if (sign !== undefined) {
    parser.take(sign);
    return { kind: 'name', name: sign, span: parser.span(from) };
  }
  const isArrow = name === '' ? arrowBehind(parser) : parser.sees('->', 1);
  if (isArrow) return arrow(parser, from);
  if (parser.kind() === STRING && parser.sees('@.')) {
    parser.at++;
    return parser.expression(0);
  }
  if (parser.sees('@')) return macro(parser, from);
  if (parser.sees('[')) return matrix(parser, from);
  if (parser.sees('√')) return root(parser, from);
  if (parser.sees('::')) {
    parser.at += 2;
    pass(parser);
    return parser.other('a type', from);
  }
  if (parser.isAt(':$')) {
    parser.at++;
    const isSlice = parser.isAt(')],');
    if (parser.at < parser.count && !isSlice) pass(parser);
    return parser.other(isSlice ? 'a slice' : 'a symbol', from);
  }
  return parser.kind() === NUMBER &&
    /^f[+-]?\d/.test(parser.source.text.slice(parser.end(parser.at + 1), parser.end(parser.at + 1) + 3))
    ? single(parser, from)
    : undefined;
}

/** `1e-3f0`, which the tokens have apart. */
function single(parser: Parser, from: number): SyntaxNode {
  const value = Number(parser.source.text.slice(from, parser.end(parser.at + 1)));
  parser.at += 2;
  return { kind: 'number', value, span: parser.span(from) };
}

function root(parser: Parser, from: number): SyntaxNode {
  parser.at++;
  const callee: SyntaxNode = { kind: 'name', name: 'sqrt', span: parser.span(from) };
  const value = parser.unary();
  return { kind: 'call', callee, arguments: [{ value }], span: parser.span(from) };
}

/** Whether `->` stands behind the parentheses here. */
function arrowBehind(parser: Parser): boolean {
  const close = parser.sees('(') ? parser.closer() : undefined;
  return close !== undefined && parser.source.text.startsWith('->', parser.start(close + 1));
}

function arrow(parser: Parser, from: number): SyntaxNode {
  const parameters = parser.sees('(') ? parametersHere(parser) : [parameter(parser)];
  parser.expect('->');
  if (parser.broken) return parser.fail(from);
  const value = parser.expression(0);
  return lambdaOf(parameters, value, parser.span(from));
}

function parametersHere(parser: Parser): readonly ParameterNode[] {
  const read = parser.sees('(') ? parser.bracketed(() => parameter(parser)) : undefined;
  if (!read) parser.broken = true;
  return read?.filter(({ name }) => name !== '') ?? [];
}

function parameter(parser: Parser): ParameterNode {
  const from = parser.start();
  while (parser.sees('@')) parser.at += 2;
  const start = parser.start();
  if (parser.kind() === NAME || parser.sees('(')) pass(parser);
  const name = parser.at > 0 && parser.start() > start ? parser.written(start) : '';
  const type = parser.take('::') ? passType(parser) : undefined;
  passWhere(parser);
  const isRest = parser.sees('...');
  while (parser.take('.'));
  return parser.parameter(from, name, type, isRest);
}

/** A type, as written. */
function passType(parser: Parser): string {
  const from = parser.start();
  while (parser.take('<:') || parser.take('$'));
  while (parser.kind() === NAME || parser.sees('(')) {
    pass(parser);
    if (parser.sees('{') && parser.isGlued()) pass(parser);
    if (parser.sees('(') && parser.isGlued()) pass(parser);
    if (!parser.sees('.') || parser.sees('...')) break;
    parser.at++;
  }
  return parser.written(from);
}

function postfix(parser: Parser, left: SyntaxNode, from: number): SyntaxNode | undefined {
  switch (parser.kind()) {
    case STRING:
      if (!parser.isGlued()) return undefined;
      parser.at++;
      return parser.other('a text', from);
    case 123:
      if (!parser.isGlued()) return undefined;
      pass(parser);
      return left;
    case 58:
      if (!parser.take('::')) return undefined;
      passType(parser);
      return left;
    case 33:
      if (!parser.isGlued() || !('name' in left) || parser.sees('!=')) return undefined;
      parser.at++;
      if (parser.kind() === NAME && parser.isGlued()) parser.at++;
      return { ...left, name: `${left.name}!${parser.word(-1)}`, span: parser.span(from) };
    case 46:
      if (parser.sees('@', 1)) {
        parser.at++;
        return macro(parser, from);
      }
      if (!parser.sees('...')) return undefined;
      parser.at += 3;
      return parser.other('several values', from);
    case NAME:
      if (parser.word() === 'where' && !parser.beginsLine()) {
        passWhere(parser);
        return left;
      }
      if (left.kind !== 'call' && parser.source.kinds[parser.at - 1] === 41 && parser.isGlued()) {
        const right = parser.unary(); // `(x > 0)x`
        return { kind: 'binary', operator: 'multiply', left, right, span: parser.span(from) };
      }
      return parser.word() === 'do' && left.kind === 'call' ? withBlock(parser, left, from) : undefined;
    default:
      return undefined;
  }
}

function passWhere(parser: Parser): void {
  while (parser.takeWord('where')) {
    if (parser.sees('{')) pass(parser);
    else passType(parser);
    if (parser.take('<:')) passType(parser);
  }
}

/** `map(x) do y … end` gives a function first. */
function withBlock(
  parser: Parser,
  call: Extract<SyntaxNode, { readonly kind: 'call' }>,
  from: number,
): SyntaxNode {
  const start = parser.start();
  parser.at++;
  const parameters: ParameterNode[] = [];
  while (!parser.beginsLine() && !parser.sees(';')) {
    const at = parser.at;
    parameters.push(parameter(parser));
    if (parser.at === at || !parser.take(',')) break;
  }
  const body = statementsUntil(ends, parser);
  takeEnd(ends, parser);
  const span = parser.span(start);
  const made: FunctionNode = { span, parameters, body, returnsLast: true };
  const value: SyntaxNode = functionOf(made);
  return { ...call, arguments: [{ value }, ...call.arguments], span: parser.span(from) };
}

/** `@name a b` on a line, or `@name(a, b)`. */
function macro(parser: Parser, from: number): SyntaxNode {
  const name = macroName(parser);
  if (parser.sees('(') && parser.isGlued()) {
    const [value] = parser.bracketed(() => parser.expression(0)) ?? [];
    return macros.has(name) && value ? value : parser.other('a macro', from);
  }
  if (macros.has(name)) return parser.expression(0);
  while (!parser.broken && !parser.beginsLine() && !parser.isAt(';,)]}') && !ends.has(parser.word()))
    parser.expression(0);
  return parser.other('a macro', from);
}

function macroName(parser: Parser): string {
  parser.at++;
  const from = parser.start();
  if (parser.kind() === NAME) parser.at++;
  while (parser.sees('.') && parser.kind(1) === NAME && parser.isGlued()) parser.at += 2;
  if (parser.sees('.') && parser.sees('@', 1)) parser.at += 3;
  return /\w*$/.exec(parser.written(from))?.[0] ?? '';
}

/** `for i in a, j = b` or `while test`. */
function passHead(parser: Parser, isFor: boolean): void {
  do {
    parser.at++;
    while (isFor && !parser.beginsLine() && parser.word() !== 'in' && !parser.isAt('=∈')) pass(parser);
    if (isFor) parser.at++;
    parser.expression();
  } while (isFor && !parser.broken && !parser.beginsLine() && parser.sees(','));
}

function passLine(parser: Parser): void {
  do pass(parser);
  while (!parser.beginsLine() && !parser.sees(';'));
}

function statementHere(parser: Parser): readonly Statement[] {
  const from = parser.start();
  const name = parser.word();
  const other = (what: string, body: readonly Statement[]) => parser.passedOver(what, body, from);
  if (parser.sees(';')) return [];
  switch (name) {
    case 'function':
    case 'macro': {
      const read = functionNode(parser, from);
      if (read.kind !== 'function') return [];
      if (name === 'macro') return other('a macro', []);
      return [functionOf(read.function)];
    }
    case 'if':
      parser.at++;
      return [branchesToEnd(parser, from, ends, (at) => at.expression())];
    case 'for':
    case 'while': {
      passHead(parser, name === 'for');
      if (parser.broken) return [];
      const body = statementsUntil(ends, parser);
      takeEnd(ends, parser);
      return other('a loop', body);
    }
    case 'try': {
      const body: Statement[] = [];
      do {
        if (parser.word() === 'catch' && !parser.beginsLine(parser.at + 1)) parser.at++;
        parser.at++;
        body.push(...statementsUntil(ends, parser));
      } while (ends.has(parser.word()) && parser.word() !== 'end');
      takeEnd(ends, parser);
      return other('a try', body);
    }
    case 'module':
    case 'baremodule': {
      parser.at += 2;
      const body = statementsUntil(ends, parser);
      takeEnd(ends, parser);
      return body;
    }
    case 'begin':
    case 'let': {
      if (name === 'let') passLine(parser);
      else parser.at++;
      const body = statementsUntil(ends, parser);
      takeEnd(ends, parser);
      return name === 'begin' ? body : other('a block', body);
    }
    case 'mutable':
    case 'struct':
      if (name === 'mutable' && parser.word(1) !== 'struct') break;
      return structure(parser, from);
    case 'abstract':
    case 'primitive':
    case 'export':
    case 'public':
      if (parser.kind(1) !== NAME) break;
      passLine(parser);
      while (parser.at < parser.count && parser.source.kinds[parser.at - 1] === 44) passLine(parser);
      return [];
    case 'using':
    case 'import':
      return imported(parser, from);
    case 'const':
    case 'global':
    case 'local':
      parser.at++;
      return parser.nested(statementHere);
    case 'return': {
      parser.at++;
      const isEmpty = parser.beginsLine() || parser.sees(';') || ends.has(parser.word());
      const value = isEmpty ? undefined : listed(parser);
      return [{ kind: 'return', ...(value && { value }), span: parser.span(from) }];
    }
    case 'break':
    case 'continue':
      parser.at++;
      return other(`a ${name}`, []);
  }
  while (parser.kind() === NAME && parser.sees('.', 1) && parser.sees('@', 2)) parser.at += 2;
  if (parser.sees('@') || (parser.kind() === STRING && parser.sees('@.'))) return withMacro(parser, from);
  if (isShort(parser)) return shortFunction(parser, from);
  const value = listed(parser);
  const operator = parser.broken ? undefined : parser.infix();
  if (operator?.level !== 0) return [{ kind: 'expression', value, span: parser.span(from) }];
  const targets = [value];
  let last = value;
  while (!parser.broken && parser.infix()?.level === 0) {
    parser.take(operator.sign);
    if (last !== value) targets.push(last);
    last = listed(parser);
  }
  return assigned(targets, last, operator, parser, from);
}

/** One value, or several with commas between them. */
function listed(parser: Parser): SyntaxNode {
  const from = parser.start();
  const items = [parser.expression()];
  while (!parser.broken && !parser.beginsLine() && parser.take(',')) items.push(parser.expression());
  const [only] = items;
  return only && items.length === 1 ? only : { kind: 'list', items, span: parser.span(from) };
}

/** `@inline f(x) = …` is what stands behind the macro; of any other macro the statements behind it are kept. */
function withMacro(parser: Parser, from: number): readonly Statement[] {
  const start = parser.at;
  const isDot = parser.kind() === STRING;
  const name = isDot ? '' : macroName(parser);
  if (isDot) parser.at++;
  if (parser.beginsLine()) return [];
  if (isDot || macros.has(name)) {
    if (!parser.sees('(') || !parser.isGlued()) return parser.nested(statementHere);
    parser.at = start;
    const value = parser.expression();
    return [{ kind: 'expression', value, span: parser.span(from) }];
  }
  const body: Statement[] = [];
  while (!parser.broken && !parser.beginsLine() && !parser.sees(';') && !ends.has(parser.word())) {
    const at = parser.at;
    for (const read of parser.nested(statementHere)) if (read.kind !== 'expression') body.push(read);
    parser.take(',');
    if (parser.at === at) break;
  }
  return [{ kind: 'other', what: 'a macro', body, span: parser.span(from) }];
}

/** Whether `f(x) = …` begins here. */
function isShort(parser: Parser): boolean {
  const start = parser.at;
  if (parser.sees('(')) pass(parser);
  else
    while (parser.kind() === NAME && !parser.sees('where')) {
      passName(parser);
      if (parser.sees('{') && parser.isGlued()) pass(parser);
      if (!parser.sees('.') || parser.kind(1) !== NAME) break;
      parser.at++;
    }
  let is = parser.at > start && parser.sees('(') && parser.isGlued() && parser.closer() !== undefined;
  if (is) {
    pass(parser);
    if (parser.take('::')) passType(parser);
    passWhere(parser);
    is = parser.seesEquals();
  }
  parser.at = start;
  return is;
}

/** A name, which may hold exclamation marks. */
function passName(parser: Parser): void {
  parser.at++;
  while (parser.sees('!') && parser.isGlued() && !parser.sees('!=')) {
    parser.at++;
    if (parser.kind() === NAME && parser.isGlued()) parser.at++;
  }
}

function shortFunction(parser: Parser, from: number): readonly Statement[] {
  const head = headOf(parser);
  parser.expect('=');
  if (parser.broken) return [];
  if (parser.word() === 'begin' || parser.word() === 'let') {
    const body = blockHere(parser);
    return [functionOf({ ...head, span: parser.span(from), body, returnsLast: true })];
  }
  const steps = stepsHere(parser);
  if (steps) return [functionOf({ ...head, span: parser.span(from), body: steps, returnsLast: true })];
  const value = parser.expression(0);
  const span = parser.span(from);
  return [functionOf({ ...head, span, body: returning(value) })];
}

/** The statements of `(s = exp(-x); 1 / (1 + s))`, where that is all there is. */
function stepsHere(parser: Parser): readonly Statement[] | undefined {
  const close = parser.sees('(') ? parser.closer() : undefined;
  const start = parser.at;
  const mark = close === undefined ? -1 : parser.source.kinds.indexOf(59, start);
  if (close === undefined || mark < 0 || mark > close) return undefined;
  parser.at++;
  const steps: Statement[] = [];
  while (!parser.broken && parser.at < close) {
    steps.push(...parser.nested(statementHere));
    if (!parser.take(';')) break;
  }
  const isAll = steps.length > 1 && parser.at === close;
  if (isAll) parser.at++;
  if (isAll && (parser.beginsLine() || parser.sees(';') || parser.at >= parser.count)) return steps;
  parser.at = start;
  parser.broken = false;
  return undefined;
}

/** The statements of `begin … end` and of `let t = exp(x) … end`. */
function blockHere(parser: Parser): readonly Statement[] {
  const isLet = parser.word() === 'let';
  parser.at++;
  const bound = isLet && !parser.beginsLine() ? parser.nested(statementHere) : [];
  const body = statementsUntil(ends, parser);
  takeEnd(ends, parser);
  return [...bound, ...body];
}

type Head = Pick<FunctionNode, 'name' | 'nameSpan' | 'parameters'>;

/** `Base.exp(x::Real; a = 1)::T where T`; `(f::Elu)(x)` is known by its type. */
function headOf(parser: Parser): Head {
  let nameFrom = parser.start();
  let end = nameFrom;
  if (
    parser.sees('(') &&
    parser.closer() !== undefined &&
    parser.source.kinds[(parser.closer() ?? 0) + 1] === 40
  ) {
    parser.at++;
    while (parser.at < parser.count && !parser.take('::') && !parser.sees(')')) parser.at++;
    nameFrom = parser.start();
    if (parser.kind() === NAME) end = parser.end(parser.at + 1);
    while (parser.at < parser.count && !parser.take(')')) pass(parser);
  } else if (parser.take('$')) pass(parser);
  else
    while (parser.kind() === NAME) {
      nameFrom = parser.start();
      passName(parser);
      end = parser.end();
      if (parser.sees('{')) pass(parser);
      if (!parser.sees('.')) break;
      parser.at++;
    }
  const name = parser.written(nameFrom, end);
  const nameSpan = parser.spanOf(nameFrom, end);
  const parameters = parametersHere(parser);
  if (parser.take('::')) passType(parser);
  passWhere(parser);
  return { ...(name !== '' && { name, nameSpan }), parameters };
}

function functionNode(parser: Parser, from: number): SyntaxNode {
  parser.at++;
  if (parser.kind() === NAME && parser.word(1) === 'end') {
    parser.at += 2;
    return parser.other('a declaration', from);
  }
  const head = headOf(parser);
  if (parser.broken) return parser.fail(from);
  const body = statementsUntil(ends, parser);
  takeEnd(ends, parser);
  const span = parser.span(from);
  return functionOf({ ...head, span, body, returnsLast: true });
}

function structure(parser: Parser, from: number): readonly Statement[] {
  parser.takeWord('mutable');
  parser.at++;
  const name = parser.name();
  if (name.kind !== 'name') return [];
  if (parser.sees('{')) pass(parser);
  const bases: SyntaxNode[] = [];
  if (parser.take('<:')) {
    const start = parser.start();
    passType(parser);
    bases.push({ kind: 'name', name: parser.written(start), span: parser.span(start) });
  }
  const body = statementsUntil(ends, parser).filter((each) => each.kind !== 'expression');
  takeEnd(ends, parser);
  return [{ kind: 'class', name: name.name, nameSpan: name.span, bases, body, span: parser.span(from) }];
}

/** `using NNlib`, `using A: b, c as d`, `import A as B, C`. */
function imported(parser: Parser, from: number): readonly Statement[] {
  const isUsing = parser.word() === 'using';
  const bindings: { readonly name: string; readonly path: string }[] = [];
  parser.at++;
  const module = path(parser);
  const add = (name: string, within: string): void => {
    const full = within === '' ? name : `${within}.${name}`;
    const alias = parser.takeWord('as') ? path(parser) : undefined;
    const short = name.slice(name.lastIndexOf('.') + 1);
    if (name !== '') bindings.push({ name: alias ?? short, path: full });
    if (isUsing && within === '' && name !== '') bindings.push({ name: '*', path: full });
  };
  const isList = parser.take(':');
  if (!isList) add(module, '');
  else add(path(parser), module);
  while (!parser.beginsLine() && parser.take(',')) add(path(parser), isList ? module : '');
  return [{ kind: 'import', bindings, span: parser.span(from) }];
}

function path(parser: Parser): string {
  const from = parser.start();
  const start = parser.at;
  while (parser.take('.'));
  if (parser.take('@') || parser.kind() === NAME) parser.at++;
  while (parser.sees('.') && parser.kind(1) === NAME) parser.at += 2;
  if (parser.sees('!') && parser.isGlued()) parser.at++;
  return parser.at === start ? '' : parser.written(from);
}
