import { syntaxOf } from '../../../recognize/code/knownWritings';
import { used } from '../../../recognize/code/rustUses';
import { NAME, NUMBER, STRING } from '../../../recognize/tokens';
import type { Grammar, Parser } from '../parser';
import { asksForName } from '../choices';
import { sourceIn } from '../source';
import {
  assigned,
  block,
  branches,
  changedOver,
  chosen,
  evaluated,
  functionOf,
  nameTest,
  lambdaOf,
  pass,
  passAngles,
  returning,
  skipBraces,
  valueOf,
  word,
} from '../statements';
import type { CallArgument, ParameterNode, Statement, SyntaxNode } from '../syntaxTree';

export const rust: Grammar = {
  source: sourceIn(() => syntaxOf('rust')),
  table: 'rust',
  separators: ',;',
  operand,
  postfix,
  statement(parser) {
    const read = statementHere(parser);
    const before = parser.source.kinds[parser.at - 1] ?? 0;
    if (!parser.take(';') && before !== 125 && before !== 59 && !parser.sees('}') && parser.at < parser.count)
      parser.broken = true;
    return read;
  },
  skip: (parser, start) => skipBraces(parser, start, false),
};

function operand(parser: Parser, name: string): SyntaxNode | undefined {
  const from = parser.start();
  switch (name) {
    case 'mut':
    case 'move':
    case 'unsafe':
    case 'box':
      parser.at++;
      return parser.unary();
    case 'if':
      parser.at++;
      return chosen(branches(parser, from, test, block), parser, from);
    case 'let':
      while (parser.at < parser.count && !/^(?:[{;})]|&&)/.test(parser.here(2))) pass(parser);
      return parser.other('a pattern', from);
    case 'match':
      return matched(parser, from);
    case 'loop':
      parser.passTo('{;}');
      if (!parser.sees('{')) return parser.fail(from);
      pass(parser);
      return parser.other('a loop', from);
  }
  if (parser.sees('..')) return range(parser, from);
  if (parser.sees('|')) return closure(parser, from);
  if (parser.sees('{')) return valueOf(block(parser)) ?? parser.other('a block', from);
  if (parser.sees('::')) parser.at++;
  if (parser.sees('<') && passAngles(parser)) {
    parser.take('::');
    return parser.name();
  }
  return undefined;
}

interface Arm {
  readonly name: string;
  readonly test?: SyntaxNode;
  readonly body: readonly Statement[];
}

/** What is chosen by tests, `v if v > 0.0 => v`, or by names, is a conditional; of other patterns, what each of them leads to. */
function matched(parser: Parser, from: number, [asked, arms] = armsHere(parser)): SyntaxNode {
  if (!asked) return parser.fail(from);
  if (!arms) return parser.other('a match', from);
  const span = parser.span(from);
  const value = ({ body }: Arm): SyntaxNode => valueOf(body) ?? { kind: 'other', what: 'a block', span };
  const [last, ...before] = arms.toReversed();
  const areTruths =
    arms.length === 2 && arms.every(({ name, test: asks }) => name === '_' && asks !== undefined);
  const isEnd = last !== undefined && last.name !== '' && (!last.test || areTruths);
  const isByName = arms.every((each) => each.test) && !areTruths;
  if (!(isByName || isEnd) || !before.every((each) => each.test)) {
    const callee: SyntaxNode = { kind: 'other', what: 'a match', span };
    return { kind: 'call', callee, arguments: arms.map((each) => ({ value: value(each) })), span };
  }
  const named = (node: SyntaxNode, name: string): SyntaxNode =>
    name === '_' || name === '' || (asked.kind === 'name' && asked.name === name)
      ? node
      : given(node, name, asked);
  return (isByName ? arms.toReversed() : before).reduce<SyntaxNode>(
    (otherwise, each) => ({
      kind: 'conditional',
      test: named(each.test ?? otherwise, each.name),
      then: named(value(each), each.name),
      otherwise,
      span,
    }),
    last && !isByName ? named(value(last), last.name) : { kind: 'other', what: 'a match', span },
  );
}

/** The same where it is a statement, and its arms may be of several. */
function matchedBlocks(parser: Parser, from: number): Statement {
  const read = armsHere(parser);
  const [, arms = []] = read;
  const branches = arms.flatMap(({ test: asks, body }) => (asks ? [{ test: asks, body }] : []));
  const [other, ...others] = arms.filter((each) => !each.test);
  const isOfBlocks =
    others.length === 0 &&
    arms.every((each) => each.name === '_' || (each.name === '' && each !== other)) &&
    branches.some((each) => asksForName(each.test));
  if (isOfBlocks)
    return { kind: 'if', branches, ...(other && { otherwise: other.body }), span: parser.span(from) };
  return { kind: 'expression', value: matched(parser, from, read), span: parser.span(from) };
}

/** What a `match` asks for, and its arms where they are understood. */
function armsHere(parser: Parser): readonly [asked?: SyntaxNode, arms?: readonly Arm[]] {
  parser.at++;
  const asked = test(parser);
  const close = parser.sees('{') ? parser.closer() : undefined;
  if (parser.broken || close === undefined) return [];
  const { linesMatter, colonEnds, mode } = parser;
  parser.inBlock('');
  parser.at++;
  const arms: Arm[] = [];
  let height = 0;
  while (parser.at < close && !parser.broken && arms.length <= 50) {
    arms.push(arm(parser, asked));
    height = Math.max(height, parser.height);
    if (!parser.take(',') && parser.source.kinds[parser.at - 1] !== 125 && parser.at < close)
      parser.broken = true;
  }
  const isRead = !parser.broken && parser.at === close;
  parser.height = height + 1;
  Object.assign(parser, { linesMatter, colonEnds, mode, broken: false, at: close + 1 });
  return isRead ? [asked, arms] : [asked];
}

function arm(parser: Parser, asked: SyntaxNode): Arm {
  const word = parser.word();
  const from = parser.start();
  const isName = /^[a-z_]/.test(word) && (parser.sees('=>', 1) || parser.word(1) === 'if');
  const isTruth = isName && (word === 'true' || word === 'false');
  const name = isTruth ? '_' : isName ? word : '';
  while (parser.at < parser.count && !/^(?:=>|[;}])/.test(parser.here(2)) && parser.word() !== 'if')
    pass(parser);
  const holds = isTruth
    ? truthIs(word === 'true', asked)
    : isName
      ? undefined
      : variantIs(parser, from, asked);
  const asks = parser.takeWord('if') ? parser.expression() : holds;
  parser.expect('=>');
  if (parser.sees('{')) return { name, ...(asks && { test: asks }), body: block(parser) };
  const value = parser.expression();
  return { name, ...(asks && { test: asks }), body: [{ kind: 'expression', value, span: value.span }] };
}

/** Whether what is asked for is called as a pattern says. */
function variantIs(parser: Parser, from: number, asked: SyntaxNode): SyntaxNode | undefined {
  let test: SyntaxNode | undefined;
  for (const found of parser.written(from).matchAll(variants)) {
    const [whole, text = ''] = found;
    const end = from + found.index + whole.length;
    const span = parser.spanOf(end - text.length, end);
    const label: SyntaxNode = { kind: 'string', text: text.replaceAll('"', ''), span };
    const right = nameTest(asked, label);
    test = test
      ? { kind: 'binary', operator: 'or', left: test, right, span: [test.span[0], span[1]] }
      : right;
  }
  return test;
}

/** `Activation::Leaky(slope) | Self::Prelu { .. }`, `"relu"`. */
const variants = /(?<=^|\|)\s*&?\s*(?:[\w:]*::)?([A-Z]\w*|"[^"]*")(?=\s*(?:[({|]|$))/g;

const truthIs = (isTrue: boolean, node: SyntaxNode): SyntaxNode =>
  isTrue ? node : { kind: 'unary', operator: 'not', operand: node, span: node.span };

/** What a node is where a name is given a value. */
function given(value: SyntaxNode, name: string, argument: SyntaxNode): SyntaxNode {
  const { span } = value;
  const callee = lambdaOf([{ name, span: argument.span }], value, span);
  return { kind: 'call', callee, arguments: [{ value: argument }], span };
}

/** A test before a brace, which therefore begins no structure; patterns are passed over. */
function test(parser: Parser): SyntaxNode {
  const { mode } = parser;
  parser.mode = 'test';
  const read = parser.expression();
  parser.mode = mode;
  return read;
}

function closure(parser: Parser, from: number): SyntaxNode {
  const parameters: ParameterNode[] = [];
  parser.at++;
  while (parser.at < parser.count && !parser.sees('|') && !parser.broken) {
    const given = parameter(parser);
    if (given) parameters.push(given);
    if (!parser.take(',')) break;
  }
  parser.expect('|');
  if (parser.broken) return parser.fail(from);
  const isTyped = parser.take('->');
  if (isTyped) passType(parser);
  const isBlock = parser.sees('{');
  const value = isBlock ? undefined : parser.expression(0);
  const body: readonly Statement[] = value ? returning(value) : block(parser);
  const span = parser.span(from);
  return functionOf({
    span,
    parameters,
    body,
    ...(endsInValue(isBlock, parser) && { returnsLast: true }),
  });
}

/** Whether no semicolon ends the block before this place. */
const endsInValue = (isBlock: boolean, parser: Parser): boolean =>
  isBlock && parser.source.kinds[parser.at - 2] !== 59;

function parameter(parser: Parser): ParameterNode | undefined {
  const from = parser.start();
  while (parser.sees('&') || parser.kind() === STRING || patternWords.has(parser.word())) parser.at++;
  while (parser.sees('#')) parser.at += 2;
  const name = parser.word();
  const start = parser.start();
  if (parser.kind() !== NAME && !parser.isAt('([')) {
    parser.broken = true;
    return undefined;
  }
  pass(parser);
  while (
    !parser.sees(':') &&
    !parser.sees(',') &&
    !parser.sees('|') &&
    !parser.sees(')') &&
    parser.at < parser.count
  )
    pass(parser);
  const written = parser.written(start);
  const type = parser.take(':') ? passType(parser) : undefined;
  return { name: name === '' ? written : name, span: parser.span(from), ...(type !== undefined && { type }) };
}

const patternWords = word('mut ref');

/** A type, as written. */
function passType(parser: Parser, withBounds = true): string {
  const from = parser.start();
  for (;;) {
    while (parser.isAt('&*!?') || parser.kind() === STRING || typeWords.has(parser.word())) parser.at++;
    if (parser.kind() === NAME || parser.isAt('([')) pass(parser);
    else if (!parser.sees('<')) break;
    for (;;) {
      if (parser.sees('<')) {
        if (!passAngles(parser)) break;
      } else if (parser.sees('::')) parser.at += parser.kind(1) === NAME ? 2 : 1;
      else if (parser.sees('(') && /\bFn(?:Mut|Once)?$/.test(parser.written(from))) pass(parser);
      else break;
    }
    if (!parser.take('->') && !(withBounds && parser.sees('+') && !parser.sees('+=') && parser.take('+')))
      break;
  }
  return parser.written(from);
}

const typeWords = word('mut const dyn impl unsafe extern fn for');

function postfix(parser: Parser, left: SyntaxNode, from: number): SyntaxNode | undefined {
  switch (parser.kind()) {
    case 63:
      parser.at++;
      return left;
    case 33: {
      const opens = /[([{]/.test(parser.source.text[parser.start(parser.at + 1)] ?? '');
      if (!parser.isGlued() || !opens || left.kind === 'number') return undefined;
      parser.at++;
      pass(parser);
      return parser.other('a macro', from);
    }
    case NUMBER: {
      if (!parser.isGlued() || !parser.sees('.')) return undefined;
      parser.at++;
      return {
        kind: 'member',
        object: left,
        name: parser.written(parser.end() - 1),
        span: parser.span(from),
      };
    }
    case NAME:
      if (parser.word() !== 'as') return undefined;
      parser.at++;
      passType(parser, false);
      return left;
    case 46:
      if (parser.sees('..')) return range(parser, from);
      if (parser.sees('<', 1)) {
        parser.at++;
        passAngles(parser);
        return left;
      }
      if (same.has(parser.word(1)) && parser.sees('(', 2) && parser.sees(')', 3)) {
        parser.at += 4;
        return left;
      }
      if (parser.word(1) !== 'await') return undefined;
      parser.at += 2;
      return left;
    case 123: {
      const isStructure = parser.mode !== 'test' && 'name' in left && /^[A-Z]/.test(left.name);
      if (!isStructure) return undefined;
      const fields = parser.bracketed(() => fieldHere(parser)) ?? [];
      const structure = parser.other('a structure', from);
      return { kind: 'call', callee: structure, arguments: fields, span: structure.span };
    }
    default:
      return undefined;
  }
}

/** `name: value`, or a variable of that name; what else is there comes from another structure. */
function fieldHere(parser: Parser): CallArgument {
  const name = parser.sees(':', 1) ? parser.word() : '';
  if (name !== '') parser.at += 2;
  return { name, value: parser.expression(0) };
}

/** `a..b`, of which both sides may be missing; the tokens have the second dot with the number behind it. */
function range(parser: Parser, from: number): SyntaxNode {
  parser.at++;
  if (parser.kind() === NUMBER) parser.at++;
  else {
    parser.at++;
    parser.take('=');
    if (parser.at < parser.count && !parser.isAt(')]},;{')) parser.expression(5);
  }
  return parser.other('a range', from);
}

/** Methods that hand on what they are called of. */
const same = word('clone to_owned into unwrap borrow copied');

function statementHere(parser: Parser): readonly Statement[] {
  const from = parser.start();
  while (parser.sees('#')) {
    parser.at += parser.sees('!', 1) ? 2 : 1;
    if (!parser.sees('[')) parser.broken = true;
    if (parser.broken) return [];
    pass(parser);
  }
  if (parser.at >= parser.count || parser.sees('}')) return [];
  const other = (what: string, body: readonly Statement[]) => parser.passedOver(what, body, from);
  if (parser.kind() === STRING && parser.sees(':', 1)) parser.at += 2;
  for (;;) {
    const name = parser.word();
    const isPrefix =
      (prefixes.has(name) && !parser.sees('::', 1)) ||
      ((name === 'const' || name === 'unsafe' || name === 'async' || name === 'extern') &&
        (parser.kind(1) === STRING || prefixes.has(parser.word(1)) || headWords.has(parser.word(1))));
    if (!isPrefix) break;
    parser.at++;
    if (parser.sees('(') || parser.kind() === STRING) pass(parser);
  }
  switch (parser.word()) {
    case 'fn':
      return definition(parser, from);
    case 'let':
      return binding(parser, from);
    case 'const':
    case 'static':
      parser.at++;
      parser.takeWord('mut');
      return binding(parser, from, false);
    case 'use': {
      parser.at++;
      const start = parser.start();
      passUntil(';', parser);
      const bindings = [];
      for (const found of used(parser.written(start), ''))
        if ('path' in found) bindings.push(found);
        else if ('star' in found) bindings.push({ name: '*', path: found.star });
      return [{ kind: 'import', bindings, span: parser.span(from) }];
    }
    case 'impl':
    case 'trait':
      return [implementation(parser, from)];
    case 'mod':
      parser.at += 2;
      return parser.sees('{') ? block(parser) : [];
    case 'struct':
    case 'enum':
    case 'union':
    case 'type':
      if (parser.kind(1) !== NAME) break;
      parser.passTo(';{}');
      if (parser.sees('{')) pass(parser);
      return [];
    case 'macro_rules':
      passUntil('{', parser);
      pass(parser);
      return [];
    case 'for':
    case 'while':
    case 'loop': {
      parser.passTo('{;}');
      const changed = changedOver(parser, from, /(?:&mut\W+|\bin\s+(?=(?:\w+\.)+\w*iter_mut))(\w+)/);
      return other('a loop', [...counted(parser, from), ...changed, ...block(parser)]);
    }
    case 'if':
      parser.at++;
      return [branches(parser, from, test, block)];
    case 'match':
      return [matchedBlocks(parser, from)];
    case 'return': {
      parser.at++;
      const value = parser.isAt(';}') ? undefined : parser.expression(0);
      return [{ kind: 'return', ...(value && { value }), span: parser.span(from) }];
    }
    case 'break':
    case 'continue':
      passUntil(';', parser);
      return other('a jump', []);
    case 'unsafe':
    case 'extern':
    case 'async':
      while (parser.kind() === NAME || parser.kind() === STRING) parser.at++;
      return block(parser);
  }
  if (parser.sees(';')) return [];
  if (parser.sees('{')) return block(parser);
  const isMacro = parser.kind() === NAME && parser.sees('!', 1);
  const made = evaluated(parser, from);
  const changed = isMacro ? changedOver(parser, from, /&mut\W+(\w+)/) : [];
  return changed.length > 0 ? other('a loop', changed) : made;
}

/** `for (i, x) in values.iter().enumerate()`: where an element stands is no number of it. */
function counted(parser: Parser, from: number): readonly Statement[] {
  const [, name] = /^for\s*\(\s*(\w+)[^]*\benumerate\(\)\s*$/.exec(parser.written(from)) ?? [];
  if (name === undefined) return [];
  const span = parser.span(from);
  return [
    { kind: 'assign', target: { kind: 'name', name, span }, value: parser.other('a range', from), span },
  ];
}

const prefixes = word('pub crate default');
const headWords = word('fn unsafe extern async trait impl');

function passUntil(sign: string, parser: Parser): void {
  while (parser.at < parser.count && !parser.sees(sign) && !parser.sees('}')) pass(parser);
}

function definition(parser: Parser, from: number): readonly Statement[] {
  parser.at++;
  const name = parser.name();
  passAngles(parser);
  const given = !parser.broken && parser.sees('(') ? parser.bracketed(() => parameter(parser)) : undefined;
  if (!given || name.kind !== 'name') parser.broken = true;
  if (parser.broken || name.kind !== 'name') return [];
  parser.passTo('{;}');
  if (!parser.sees('{')) return [];
  const body = block(parser);
  const span = parser.span(from);
  return [
    functionOf({
      name: name.name,
      nameSpan: name.span,
      span,
      parameters: (given ?? []).flatMap((each) => each ?? []),
      body,
      ...(endsInValue(true, parser) && { returnsLast: true }),
    }),
  ];
}

/** What `let` and `const` bind; a pattern is passed over. */
function binding(parser: Parser, from: number, isLet = true): readonly Statement[] {
  if (isLet) parser.at++;
  parser.takeWord('mut');
  const start = parser.start();
  const isName =
    parser.kind() === NAME &&
    ((parser.sees(':', 1) && !parser.sees('::', 1)) || parser.sees('=', 1) || parser.sees(';', 1));
  const isList = parser.sees('(');
  let target: SyntaxNode;
  if (isName) target = parser.name();
  else if (isList) target = parser.unary();
  else {
    while (parser.at < parser.count && !parser.seesEquals() && !parser.isAt(';}')) pass(parser);
    target = parser.other('a pattern', start);
  }
  if (parser.broken) return [];
  if (parser.take(':')) passType(parser);
  if (!parser.seesEquals()) return [];
  parser.at++;
  const value = parser.expression(0);
  const read = assigned([target], value, undefined, parser, from);
  if (!parser.broken && parser.takeWord('else')) block(parser);
  return read;
}

/** `impl Trait for Type { … }` and `trait Trait { … }`, by the last name of what has the methods. */
function implementation(parser: Parser, from: number): Statement {
  parser.at++;
  passAngles(parser);
  const names: SyntaxNode[] = [];
  do {
    const start = parser.start();
    passType(parser);
    names.push({ kind: 'name', name: parser.written(start), span: parser.span(start) });
  } while (parser.takeWord('for'));
  const last = names.pop();
  parser.passTo('{;}');
  const body = block(parser);
  const name = last?.kind === 'name' ? last.name : '';
  return {
    kind: 'class',
    name: /(\w+)(?:<[^]*)?$/.exec(name)?.[1] ?? name,
    nameSpan: last?.span ?? parser.span(from),
    bases: names,
    body,
    span: parser.span(from),
  };
}
