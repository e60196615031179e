import { syntaxOf } from '../../../recognize/code/knownWritings';
import { NAME, NUMBER, STRING } from '../../../recognize/tokens';
import { numberTypes } from '../knownWords';
import type { Grammar, Parser } from '../parser';
import { sourceIn, withoutContinuations } from '../source';
import { assigned, block, functionOf, pass, passAngles, returning, skipBraces, word } from '../statements';
import type { ParameterNode, Statement, SyntaxNode } from '../syntaxTree';
import {
  cast,
  classHere,
  commonStatement,
  declaration,
  ends,
  expressions,
  lambda,
  parameters,
  passType,
} from './cFamily';

const take = sourceIn(() => syntaxOf('cpp'));

export const cpp: Grammar = {
  source: (text) => withoutContinuations(take(text)),
  cutsQuotients: true,
  table: 'cpp',
  operand,
  postfix,
  statement(parser) {
    const read = statementHere(parser);
    if (!ends(parser) && !parser.beginsLine()) parser.broken = true;
    return read;
  },
  skip: (parser, start) => skipBraces(parser, start, false),
};

function operand(parser: Parser, name: string): SyntaxNode | undefined {
  const from = parser.start();
  if (name.endsWith('_cast') && parser.sees('<', 1)) {
    parser.at++;
    passAngles(parser);
    const [value] = (parser.sees('(') ? parser.bracketed(() => parser.expression(0)) : undefined) ?? [];
    return value ?? parser.fail(from);
  }
  if (name === 'sizeof') {
    parser.at++;
    pass(parser);
    return parser.other('a size', from);
  }
  if (numberTypes.has(name) && (parser.sees('(', 1) || parser.sees('{', 1))) return made(parser, from);
  if (parser.sees('::')) {
    parser.at++;
    return parser.name();
  }
  if (parser.sees('(')) return cast(parser);
  if (parser.sees('{')) {
    const items = parser.bracketed(() => parser.expression(0));
    return items ? { kind: 'list', items, span: parser.span(from) } : parser.other('values in braces', from);
  }
  if (parser.sees('[')) return closure(parser, from);
  return parser.kind() === NUMBER ? parser.pointed(/^f?$/i) : undefined;
}

/** `T(0.5)` and `float{x}` are what they are made of. */
function made(parser: Parser, from: number): SyntaxNode {
  const name = parser.name();
  const given = parser.bracketed(() => parser.expression(0));
  const [value] = given ?? [];
  if (value && given?.length === 1) return value;
  return given
    ? { kind: 'call', callee: name, arguments: given.map((value) => ({ value })), span: parser.span(from) }
    : parser.other('a conversion', from);
}

/** `[=] __device__ (float x) -> float { … }`. */
function closure(parser: Parser, from: number): SyntaxNode {
  pass(parser);
  let given: readonly ParameterNode[] = [];
  while (parser.kind() === NAME) pass(parser);
  passAngles(parser);
  if (parser.sees('(')) given = parameters(parser);
  passTrailer(parser);
  return parser.sees('{') && !parser.broken ? lambda(given, parser, from) : parser.fail(from);
}

function postfix(parser: Parser, left: SyntaxNode, from: number): SyntaxNode | undefined {
  switch (parser.kind()) {
    case 60: {
      const start = parser.at;
      if (parser.sees('<<<')) {
        while (parser.at < parser.count && !parser.sees('>>>') && !parser.sees(';')) pass(parser);
        parser.take('>>>');
        return left;
      }
      const calls =
        (left.kind === 'name' || left.kind === 'member') &&
        parser.source.text[from] !== '(' &&
        passAngles(parser);
      const isValue = left.kind !== 'other' && 'name' in left && left.name.endsWith('_v');
      if (
        calls &&
        (isValue || parser.sees('(') || parser.sees('::') || parser.sees('{') || parser.sees('<<<'))
      )
        return left;
      parser.at = start;
      return undefined;
    }
    case STRING:
      parser.at++;
      return parser.other('a text', from);
    case 43:
    case 45:
      return parser.take('++') || parser.take('--')
        ? parser.other('an assignment in an expression', from)
        : undefined;
    case 46:
      if (parser.word(1) === 'template') parser.at++;
      return undefined;
    case 123: {
      if (!parser.isGlued() || (left.kind !== 'name' && left.kind !== 'member')) return undefined;
      pass(parser);
      return parser.other('values in braces', from);
    }
    default:
      return undefined;
  }
}

function statementHere(parser: Parser): readonly Statement[] {
  const from = parser.start();
  if (parser.sees('#')) return directive(parser, from);
  if (isMacroAlone(parser)) {
    parser.at++;
    return [];
  }
  while (parser.sees('[[')) pass(parser);
  const common = commonStatement(parser);
  if (common) return common;
  switch (parser.word()) {
    case 'template':
      parser.at++;
      if (parser.sees('<')) passAngles(parser);
      if (parser.takeWord('requires')) pass(parser);
      return parser.at < parser.count ? parser.nested(statementHere) : [];
    case 'asm':
    case '__asm':
    case '__asm__':
      parser.passTo(';}');
      return parser.passedOver('code that is assembly', [], from);
    case 'extern':
      if (parser.kind(1) !== STRING) break;
      parser.at += 2;
      return parser.sees('{') ? block(parser) : parser.nested(statementHere);
    case 'namespace':
      return namespace(parser);
    case 'class':
    case 'struct':
    case 'union': {
      if (parser.kind(1) === NAME && parser.sees(';', 2)) {
        parser.at += 2;
        return [];
      }
      const start = parser.at++;
      const read = classHere(parser, from, bases);
      if (read) {
        while (parser.at < parser.count && !parser.sees(';') && !parser.beginsLine()) pass(parser);
        return read;
      }
      parser.at = start;
      break;
    }
    case 'auto':
      return unpacked(parser, from) ?? declaration(parser, passTrailer) ?? expressions(parser);
    case 'using':
      return used(parser, from);
    case 'typedef':
    case 'enum':
    case 'friend':
      parser.passTo(';}');
      return [];
    case 'public':
    case 'private':
    case 'protected':
      if (!parser.sees(':', 1)) break;
      parser.at += 2;
      return [];
  }
  return (declaration(parser, passTrailer) ?? expressions(parser)).map(transformed);
}

/** `std::transform(in.begin(), in.end(), out.begin(), f)` as the loop that it is: `out[at] = f(in[at])`. */
function transformed(statement: Statement): Statement {
  const { span } = statement;
  if (statement.kind !== 'expression' || statement.value.kind !== 'call') return statement;
  const { callee, arguments: given } = statement.value;
  const [from, , to, f, ...more] = given.map(({ value }) => value);
  const isTransform = 'name' in callee && callee.name === 'transform' && f?.kind === 'function';
  if (!isTransform || !from || !to || more.length > 0) return statement;
  const element = (node: SyntaxNode): SyntaxNode => ({
    kind: 'index',
    object: node.kind === 'call' && node.callee.kind === 'member' ? node.callee.object : node,
    indices: [{ kind: 'name', name: '[at]', span }],
    span,
  });
  const value: SyntaxNode = { kind: 'call', callee: f, arguments: [{ value: element(from) }], span };
  const set: Statement = { kind: 'assign', target: element(to), value, span };
  return { kind: 'other', what: 'a loop', body: [set], span };
}

/** A word in capitals in a line of its own. */
const isMacroAlone = (parser: Parser): boolean =>
  parser.kind(1) === NAME &&
  parser.beginsLine() &&
  parser.beginsLine(parser.at + 1) &&
  /^[A-Z][A-Z\d_]+$/.test(parser.word());

/** The statements of `namespace a::b { … }`. */
function namespace(parser: Parser): readonly Statement[] {
  parser.at++;
  parser.passTo('{;(=*&');
  if (parser.sees('{')) return block(parser);
  parser.passTo(';');
  return [];
}

/** `auto [a, b] = pair;` */
function unpacked(parser: Parser, from: number): readonly Statement[] | undefined {
  const start = parser.at++;
  while (parser.take('&'));
  const target = parser.sees('[') ? parser.list() : undefined;
  if (!target || !parser.seesEquals()) {
    parser.at = start;
    return undefined;
  }
  parser.at++;
  return assigned([target], parser.expression(0), undefined, parser, from);
}

/** `using std::exp;` and `using namespace std;`. */
function used(parser: Parser, from: number): readonly Statement[] {
  parser.at++;
  const isAll = parser.takeWord('namespace');
  const start = parser.start();
  parser.passTo(';}');
  const path = parser
    .written(start)
    .replaceAll(/\s|^::/g, '')
    .replaceAll('::', '.');
  if (!/^[\w.]+$/.test(path)) return [];
  const name = isAll ? '*' : path.slice(path.lastIndexOf('.') + 1);
  return [{ kind: 'import', bindings: [{ name, path }], span: parser.span(from) }];
}

function bases(parser: Parser): readonly SyntaxNode[] {
  const read: SyntaxNode[] = [];
  if (parser.word() === 'final') parser.at++;
  if (!parser.take(':')) return read;
  do {
    while (inheriting.has(parser.word())) parser.at++;
    const from = parser.start();
    passType(parser);
    read.push({ kind: 'name', name: parser.written(from), span: parser.span(from) });
  } while (parser.take(','));
  return read;
}

const inheriting = word('public private protected virtual');

/** `const noexcept override -> float : member(value)`. */
function passTrailer(parser: Parser): void {
  while (parser.kind() === NAME || parser.sees('[[')) {
    pass(parser);
    if (parser.sees('(')) pass(parser);
  }
  if (parser.take('->')) passType(parser);
  if (!parser.sees(':')) return;
  do {
    parser.at++;
    while (parser.kind() === NAME || parser.sees('::')) {
      parser.at++;
      passAngles(parser);
    }
    if (!parser.isAt('({')) return;
    pass(parser);
  } while (parser.sees(','));
}

/** A macro that is a function or a value; any other line that begins with `#` says nothing. */
function directive(parser: Parser, from: number): readonly Statement[] {
  const start = parser.at;
  let end = start + 1;
  while (end < parser.count && !parser.beginsLine(end)) end++;
  parser.at = start + 2;
  const name = parser.word(-1);
  const read = name === 'define' && parser.at < end ? macro(parser, from, end) : [];
  parser.at = end;
  parser.broken = false;
  if (name !== 'else' && name !== 'elif') return read;
  const other = parser.statements(() => parser.sees('#') || parser.sees('}'));
  return parser.passedOver('another build', other, from);
}

function macro(parser: Parser, from: number, end: number): readonly Statement[] {
  const { linesMatter } = parser;
  const nameFrom = parser.start();
  const name = parser.word();
  parser.at++;
  const nameSpan = parser.span(nameFrom);
  const given = parser.sees('(') && parser.isGlued() ? parameters(parser) : undefined;
  if (parser.at >= end || parser.broken) return [];
  parser.linesMatter = true;
  const value = parser.expression();
  parser.linesMatter = linesMatter;
  if (parser.broken || parser.at !== end) return [];
  const span = parser.span(from);
  if (!given) return [{ kind: 'assign', target: { kind: 'name', name, span: nameSpan }, value, span }];
  return [functionOf({ name, nameSpan, span, parameters: given, body: returning(value) })];
}
