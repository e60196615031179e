import { syntaxOf } from '../../../recognize/code/knownWritings';
import { NAME } from '../../../recognize/tokens';
import { branchesToEnd, matrix, skipLine, statementsUntil, takeEnd, type Words } from '../endBlocks';
import { endings } from '../knownWords';
import type { Grammar, Parser } from '../parser';
import { sourceIn, type Source } from '../source';
import { caseOf, evaluated, functionOf, labelsHere, lambdaOf, pass, switched, word } from '../statements';
import type { FunctionNode, ParameterNode, Statement, SyntaxNode } from '../syntaxTree';

const take = sourceIn(() => syntaxOf('matlab'));

export const matlab: Grammar = {
  source: (text) => withContinuedLines(take(text)),
  table: 'matlab',
  dotted: true,
  lines: 'always',
  separators: ',;',
  operand,
  postfix(parser, left, from) {
    if (parser.kind() === 123 && parser.isGlued()) return cell(parser, left, from);
    if (parser.kind() === 46 && parser.source.text[parser.end(parser.at + 1)] === "'") {
      parser.at++;
      return left;
    }
    if (parser.kind() === 46 && parser.sees('(', 1)) {
      parser.at++;
      pass(parser);
      return parser.other('a field', from);
    }
    return parser.take('++') || parser.take('--')
      ? parser.other('an assignment in an expression', from)
      : undefined;
  },
  element(parser) {
    const from = parser.start();
    if (!/^[:~][,)\]]/.test(parser.here(2).trimEnd())) return undefined;
    parser.at++;
    return parser.other('a slice', from);
  },
  statement(parser) {
    const read = statementHere(parser);
    if (!parser.take(';') && !parser.take(',') && !parser.beginsLine() && !ends.has(parser.word()))
      parser.broken = true;
    return read;
  },
  skip: skipLine,
};

/** A function ends where the next one begins. */
const ends: Words = { has: (name) => name === 'function' || endings.has(name) };

/** Lines that end in three dots go on. */
function withContinuedLines(source: Source): Source {
  const { text, count, starts, ends, beginsLine } = source;
  for (let i = 1; i < count; i++)
    if (
      beginsLine[i] === 1 &&
      /^[ \t]*\.\.\./.test(text.slice(ends[i - 1], Math.min(starts[i] ?? 0, (ends[i - 1] ?? 0) + 80)))
    )
      beginsLine[i] = 0;
  return source;
}

function operand(parser: Parser, name: string): SyntaxNode | undefined {
  const from = parser.start();
  if (name === 'end' && !parser.linesMatter) return parser.name();
  if (parser.sees('{')) {
    const items = parser.bracketed(() => parser.element());
    return items ? { kind: 'list', items, span: parser.span(from) } : parser.other('a cell', from);
  }
  if (parser.sees('[')) return matrix(parser, from);
  if (!parser.sees('@')) return undefined;
  parser.at++;
  if (!parser.sees('(')) return parser.name();
  const parameters = parametersHere(parser);
  if (parser.broken) return parser.fail(from);
  const value = parser.expression();
  return lambdaOf(parameters, value, parser.span(from));
}

/** `a{i}` is a place as `a(i)` is one. */
function cell(parser: Parser, object: SyntaxNode, from: number): SyntaxNode {
  const indices = parser.bracketed(() => parser.element());
  return indices ? { kind: 'index', object, indices, span: parser.span(from) } : parser.other('a cell', from);
}

function parametersHere(parser: Parser): readonly ParameterNode[] {
  const read = parser.bracketed(() => parameter(parser));
  if (!read) parser.broken = true;
  return read ?? [];
}

function parameter(parser: Parser): ParameterNode {
  const from = parser.start();
  const name = parser.word() === '' ? '~' : parser.word();
  if (parser.kind() !== NAME && !parser.sees('~')) parser.broken = true;
  parser.at++;
  const value = parser.valueSet();
  return { name, span: parser.span(from), ...(value && { default: value }) };
}

function statementHere(parser: Parser): readonly Statement[] {
  const from = parser.start();
  const name = parser.word();
  const other = (what: string, body: readonly Statement[]) => parser.passedOver(what, body, from);
  if (parser.isAt(';,')) return [];
  if (endings.has(name)) {
    parser.at++; // of a function around others, which ended where they began
    return [];
  }
  switch (name) {
    case 'function':
      return definition(parser, from);
    case 'if':
      parser.at++;
      return [branchesToEnd(parser, from, ends, (at) => at.expression())];
    case 'for':
    case 'parfor':
    case 'while':
    case 'switch':
    case 'try':
    case 'unwind_protect':
    case 'methods':
    case 'properties':
    case 'events':
    case 'enumeration': {
      if (
        (name.endsWith('s') || name === 'enumeration') &&
        !parser.beginsLine(parser.at + 1) &&
        !parser.sees('(', 1)
      )
        break;
      return blockHere(parser, name, other);
    }
    case 'classdef':
      return classHere(parser, from);
    case 'return':
      parser.at++;
      return [{ kind: 'return', span: parser.span(from) }];
    case 'break':
    case 'continue':
      parser.at++;
      return other(`a ${name}`, []);
    case 'global':
    case 'persistent':
    case 'import':
      skipLine(parser, parser.at);
      return [];
  }
  return evaluated(parser, from, indexed);
}

/** What is assigned to is no call. */
const indexed = (target: SyntaxNode): SyntaxNode =>
  target.kind === 'call'
    ? {
        kind: 'index',
        object: target.callee,
        indices: target.arguments.map(({ value }) => value),
        span: target.span,
      }
    : target;

function blockHere(
  parser: Parser,
  name: string,
  other: (what: string, body: readonly Statement[]) => readonly Statement[],
): readonly Statement[] {
  const isPart = name === 'methods' || name === 'properties' || name === 'events' || name === 'enumeration';
  const body: Statement[] = [];
  const from = parser.start();
  parser.at++;
  const isEnd = (): boolean => parser.beginsLine() || parser.isAt(',;');
  const [asked] = name === 'switch' ? labelsHere(parser, isEnd) : [];
  if (name !== 'try' && name !== 'unwind_protect') while (!isEnd()) pass(parser);
  const until = isPart ? endings : ends;
  body.push(...statementsUntil(until, parser));
  while (middles.has(parser.word())) {
    parser.at++;
    const begin = parser.start(parser.at - 1);
    const labels = parser.word(-1) === 'case' ? labelsHere(parser, isEnd) : [];
    if (asked) body.push(caseOf(labels, parser, begin, true));
    body.push(...statementsUntil(until, parser));
  }
  takeEnd(until, parser);
  if (isPart) return name === 'methods' ? body : [];
  if (asked) return [switched(asked, body, parser.span(from))];
  return other(blockNames.get(name) ?? 'a loop', body);
}

const middles = word('case otherwise catch unwind_protect_cleanup else');
const blockNames: ReadonlyMap<string, string> = new Map([
  ['switch', 'a switch'],
  ['try', 'a try'],
  ['unwind_protect', 'a try'],
]);

/** `function y = f(x) … end`, or up to the next function where a file has no `end`. */
function definition(parser: Parser, from: number): readonly Statement[] {
  parser.at++;
  let result: string | undefined;
  if (parser.sees('[') || (parser.kind() === NAME && parser.sees('=', 1))) {
    const start = parser.start();
    pass(parser);
    const written = parser.written(start).replaceAll(/[[\]\s]/g, '');
    result = written === '' ? undefined : written;
    parser.expect('=');
  }
  let nameFrom = parser.start();
  if (parser.kind() !== NAME) parser.broken = true;
  parser.at++;
  while (parser.sees('.') && parser.kind(1) === NAME) {
    nameFrom = parser.start(parser.at + 1);
    parser.at += 2;
  }
  const name = parser.written(nameFrom);
  const nameSpan = parser.span(nameFrom);
  const parameters = !parser.broken && parser.sees('(') ? parametersHere(parser) : [];
  if (parser.broken) return [];
  const body = statementsUntil(ends, parser);
  takeEnd(ends, parser);
  const span = parser.span(from);
  const made: FunctionNode = {
    name,
    nameSpan,
    span,
    parameters,
    body,
    ...(result !== undefined && { result }),
  };
  return [functionOf(made)];
}

function classHere(parser: Parser, from: number): readonly Statement[] {
  parser.at++;
  if (parser.sees('(')) pass(parser);
  const name = parser.name();
  const bases: SyntaxNode[] = [];
  while (!parser.broken && !parser.beginsLine() && (parser.take('<') || parser.take('&')))
    bases.push(parser.expression(11));
  if (name.kind !== 'name' || parser.broken) return [];
  const body = statementsUntil(endings, parser);
  takeEnd(ends, parser);
  return [{ kind: 'class', name: name.name, nameSpan: name.span, bases, body, span: parser.span(from) }];
}
