import { NAME } from '../../../recognize/tokens';
import type { Span } from '../../../span';
import type { Grammar, Parser } from '../parser';
import { pythonSource } from '../source';
import {
  assigned,
  caseOf,
  changedOver,
  functionOf,
  labelsHere,
  lambdaOf,
  pass,
  switched,
  word,
} from '../statements';
import type { ParameterNode, Statement, SyntaxNode } from '../syntaxTree';

export const python: Grammar = {
  source: pythonSource,
  table: 'python',
  chains: true,
  lines: 'always',
  operand,
  element,
  statement(parser) {
    const read = statementHere(parser);
    if (!parser.take(';') && !parser.beginsLine()) parser.broken = true;
    return read;
  },
  /** The rest of the line, and what is indented under it. */
  skip(parser, start) {
    while (parser.at < parser.count && (parser.at === start || !parser.beginsLine())) parser.at++;
    const end = parser.at;
    parser.at = start;
    const column = parser.column();
    const isLine = parser.beginsLine();
    parser.at = end;
    return isLine ? indented(parser, column) : [];
  },
};

function operand(parser: Parser, name: string): SyntaxNode | undefined {
  const from = parser.start();
  if (name === 'lambda') {
    parser.at++;
    const parameters = parametersUntil(':', parser);
    const value = parser.expression();
    return lambdaOf(parameters, value, parser.span(from));
  }
  if (name === 'yield') return passOver('a yield', parser);
  if (parser.sees('{')) return dictionary(parser);
  if (!parser.sees('...')) return undefined;
  parser.take('...');
  return parser.other('an ellipsis', from);
}

/** A dictionary as a list of what it assigns to its keys. */
function dictionary(parser: Parser): SyntaxNode {
  const from = parser.start();
  const items = parser.bracketed(() => entry(parser));
  return items ? { kind: 'list', items, span: parser.span(from) } : parser.other('a dictionary or set', from);
}

function entry(parser: Parser): SyntaxNode {
  const from = parser.start();
  const key = parser.sees('*') ? parser.element() : parser.expression();
  if (!parser.take(':')) return key;
  return { kind: 'assignment', target: key, value: parser.expression(), span: parser.span(from) };
}

/** What has no place in a formula, to the end of the brackets or of the line. */
function passOver(what: string, parser: Parser): SyntaxNode {
  const from = parser.start();
  const closer = parser.closer();
  if (closer !== undefined) parser.at = closer + 1;
  else {
    parser.at++;
    while (!parser.beginsLine() && !parser.sees(';') && !closes(parser)) pass(parser);
  }
  return parser.other(what, from);
}

function element(parser: Parser): SyntaxNode | undefined {
  const from = parser.start();
  if (parser.take('*')) {
    parser.take('*');
    parser.expression();
    return parser.other('several values', from);
  }
  const first = parser.sees(':') ? undefined : parser.expression(0);
  if (parser.sees(':')) return passUntil(',', 'a slice', from, parser);
  const follows = parser.word();
  if (follows === 'for' && first && parser.kind(1) === NAME && parser.word(2) === 'in')
    return comprehension(first, from, parser);
  return follows === 'for' || follows === 'async' ? passUntil(')', 'a comprehension', from, parser) : first;
}

/** `f(x) for x in xs` as a function that is called with all; with a test or another loop behind it, no mathematics. */
function comprehension(value: SyntaxNode, from: number, parser: Parser): SyntaxNode {
  parser.at++;
  const [start, name] = [parser.start(), parser.word()];
  parser.at += 2;
  const all = parser.unary();
  if (!closes(parser)) return passUntil(')', 'a comprehension', from, parser);
  const given = { name, span: parser.spanOf(start, start + name.length) };
  const callee = lambdaOf([given], value, value.span);
  return { kind: 'call', callee, arguments: [{ value: all }], span: parser.span(from) };
}

function passUntil(end: string, what: string, from: number, parser: Parser): SyntaxNode {
  while (parser.at < parser.count && !parser.sees(end) && !closes(parser)) pass(parser);
  return parser.other(what, from);
}

const closes = (parser: Parser): boolean => [41, 93, 125].includes(parser.kind());

/** Parameters up to a sign, which is taken. */
function parametersUntil(end: string, parser: Parser): readonly ParameterNode[] {
  const parameters: ParameterNode[] = [];
  while (parser.at < parser.count && !parser.broken && !parser.take(end)) {
    const parameter = parameterHere(parser, end === ')');
    if (parameter) parameters.push(parameter);
    if (!parser.take(',') && !parser.sees(end)) parser.broken = true;
  }
  return parameters;
}

function parameterHere(parser: Parser, isTyped: boolean): ParameterNode | undefined {
  const from = parser.start();
  const isRest = parser.take('*');
  parser.take('*');
  if (parser.take('/') || (isRest && parser.sees(','))) return undefined;
  const name = parser.word();
  if (name === '') {
    parser.fail();
    return undefined;
  }
  parser.at++;
  const type = isTyped && parser.take(':') ? typeHere(parser) : undefined;
  return parser.parameter(from, name, type, isRest);
}

function typeHere(parser: Parser): string {
  const from = parser.start();
  parser.take('*');
  parser.expression();
  return parser.written(from);
}

function statementHere(parser: Parser): readonly Statement[] {
  const from = parser.start();
  const column = parser.column();
  const name = parser.word();
  const other = (what: string, body: readonly Statement[] = []): readonly Statement[] =>
    parser.broken ? [] : [{ kind: 'other', what, body, span: parser.span(from) }];
  switch (name) {
    case 'def':
    case 'class':
    case 'async':
      return definition(parser, column, []);
    case 'if':
      return conditional(parser, column);
    case 'return': {
      parser.at++;
      const value = ends(parser) ? undefined : listed(parser);
      return [{ kind: 'return', ...(value && { value }), span: parser.span(from) }];
    }
    case 'import':
    case 'from':
      return imported(parser);
    case 'for':
    case 'while':
    case 'with':
    case 'try': {
      const body = headed(parser, column);
      while (parser.beginsLine() && parser.column() === column && continuing.has(parser.word()))
        body.push(...headed(parser, column));
      const changed =
        name === 'for' ? changedOver(parser, from, /^for\s+\w+\s+in\s+\w+\.nditer\(\s*(\w+)/) : [];
      return other(blockNames.get(name) ?? 'a loop', [...changed, ...body]);
    }
    case 'match':
      return matched(parser, column) ?? expressionStatement(parser);
    case 'pass':
      parser.at++;
      return [];
    case 'global':
    case 'nonlocal':
    case 'del':
    case 'assert':
    case 'raise':
    case 'break':
    case 'continue':
      passLine(parser);
      return name === 'global' || name === 'nonlocal' ? [] : other(`a ${name}`);
    default:
      return parser.sees('@') ? decorated(parser, column) : expressionStatement(parser);
  }
}

/** `match kind: case "relu": …`; nothing is consumed where the word is a name. */
function matched(parser: Parser, column: number): readonly Statement[] | undefined {
  const [from, start] = [parser.start(), parser.at];
  parser.at++;
  const asked = parser.beginsLine() ? undefined : parser.expression();
  const isBegun = !parser.broken && parser.take(':') && parser.word() === 'case' && parser.beginsLine();
  const inner = parser.column();
  if (!asked || !isBegun || inner <= column) {
    Object.assign(parser, { broken: false, at: start });
    return undefined;
  }
  const read: Statement[] = [];
  while (!parser.broken && isAt('case', parser, inner)) {
    const begin = parser.start();
    parser.at++;
    const isDefault = parser.word() === '_' && parser.sees(':', 1);
    const labels = parser.beginsLine() ? [] : labelsHere(parser, () => parser.sees(':'));
    if (!parser.sees(':')) break; // half typed
    read.push(caseOf(isDefault ? [] : labels, parser, begin, true), ...block(parser, inner));
  }
  return parser.broken ? [] : [switched(asked, read, parser.span(from))];
}

const continuing = word('except finally else');
const blockNames: ReadonlyMap<string, string> = new Map([
  ['with', 'a with'],
  ['try', 'a try'],
]);

const ends = (parser: Parser): boolean => parser.beginsLine() || parser.sees(';');

function passLine(parser: Parser): void {
  do parser.at++;
  while (!ends(parser));
}

/** One value, or several with commas between them. */
function listed(parser: Parser): SyntaxNode {
  const from = parser.start();
  const items = [elementOnLine(parser)];
  let isList = false;
  while (!parser.broken && !parser.beginsLine() && parser.take(',')) {
    isList = true;
    if (ends(parser) || parser.sees('=')) break;
    items.push(elementOnLine(parser));
  }
  const [only] = items;
  return only && !isList ? only : { kind: 'list', items, span: parser.span(from) };
}

function elementOnLine(parser: Parser): SyntaxNode {
  if (!parser.sees('*')) return parser.expression();
  const from = parser.start();
  parser.take('*');
  parser.expression();
  return parser.other('several values', from);
}

function expressionStatement(parser: Parser): readonly Statement[] {
  const from = parser.start();
  const value = listed(parser);
  if (!parser.broken && parser.take(':')) {
    parser.expression();
    if (!parser.broken && !parser.beginsLine() && parser.take('='))
      return assigned([value], listed(parser), undefined, parser, from);
    return [];
  }
  const operator = parser.broken ? undefined : parser.infix();
  if (operator?.level !== 0) return [{ kind: 'expression', value, span: parser.span(from) }];
  const targets: SyntaxNode[] = [];
  let last = value;
  while (!parser.broken && parser.infix()?.level === 0) {
    targets.push(last);
    parser.take(operator.sign);
    last = listed(parser);
  }
  return assigned(targets, last, operator, parser, from);
}

/** Lines that are indented more than a column. */
const indented = (parser: Parser, column: number): Statement[] =>
  parser.statements(() => parser.beginsLine() && parser.column() <= column);

function block(parser: Parser, column: number): Statement[] {
  parser.expect(':');
  if (parser.broken) return [];
  return parser.beginsLine() ? indented(parser, column) : parser.statements(() => parser.beginsLine());
}

/** What a word and anything up to a colon begin. */
function headed(parser: Parser, column: number): Statement[] {
  parser.at++;
  while (!parser.beginsLine() && !parser.sees(':')) pass(parser);
  return block(parser, column);
}

function conditional(parser: Parser, column: number): readonly Statement[] {
  const from = parser.start();
  const branches: { readonly test: SyntaxNode; readonly body: readonly Statement[] }[] = [];
  let otherwise: readonly Statement[] | undefined;
  do {
    parser.at++;
    const test = parser.expression(0);
    const body = block(parser, column);
    branches.push({ test, body });
  } while (!parser.broken && isAt('elif', parser, column));
  if (!parser.broken && isAt('else', parser, column)) {
    parser.at++;
    otherwise = block(parser, column);
  }
  return [{ kind: 'if', branches, ...(otherwise && { otherwise }), span: parser.span(from) }];
}

const isAt = (name: string, parser: Parser, column: number): boolean =>
  parser.word() === name && parser.beginsLine() && parser.column() === column;

function decorated(parser: Parser, column: number): readonly Statement[] {
  const decorators: string[] = [];
  while (parser.sees('@')) {
    parser.at++;
    const from = parser.start();
    parser.expression();
    decorators.push(parser.written(from).replace(/^(?:functools\.)?partial\(\s*|[(,][^]*$/g, ''));
    if (!parser.beginsLine()) parser.broken = true;
    if (parser.broken) return [];
  }
  return definition(parser, column, decorators);
}

function definition(parser: Parser, column: number, decorators: readonly string[]): readonly Statement[] {
  const from = parser.start();
  if (parser.takeWord('async') && parser.word() !== 'def') return asyncBlock(parser, column, from);
  const isClass = parser.word() === 'class';
  if (!isClass && parser.word() !== 'def') parser.broken = true;
  parser.at++;
  const name = parser.name();
  if (name.kind !== 'name' || parser.broken) return [];
  if (parser.sees('[')) pass(parser);
  return isClass
    ? classHere(name.name, name.span, parser, column, from)
    : functionHere(name.name, name.span, parser, column, { from, decorators });
}

function asyncBlock(parser: Parser, column: number, from: number): readonly Statement[] {
  if (!asynchronous.has(parser.word())) parser.broken = true;
  const body = parser.broken ? [] : headed(parser, column);
  return [{ kind: 'other', what: 'a loop', body, span: parser.span(from) }];
}

const asynchronous = word('for with');

function classHere(
  name: string,
  nameSpan: Span,
  parser: Parser,
  column: number,
  from: number,
): readonly Statement[] {
  const call = parser.sees('(') ? parser.call(parser.other('', from), from) : undefined;
  const bases = call?.kind === 'call' ? call.arguments.filter((each) => each.name === undefined) : [];
  const body = block(parser, column);
  return [
    { kind: 'class', name, nameSpan, bases: bases.map(({ value }) => value), body, span: parser.span(from) },
  ];
}

function functionHere(
  name: string,
  nameSpan: Span,
  parser: Parser,
  column: number,
  { from, decorators }: { readonly from: number; readonly decorators: readonly string[] },
): readonly Statement[] {
  parser.expect('(');
  const parameters = parametersUntil(')', parser);
  if (!parser.broken && parser.take('->')) parser.expression();
  if (parser.broken) return [];
  const body = block(parser, column);
  const [first] = body;
  const docstring = first?.kind === 'expression' && first.value.kind === 'string' ? first.span : undefined;
  const span = parser.span(from);
  const made = { name, nameSpan, span, parameters, decorators, body: docstring ? body.slice(1) : body };
  return [functionOf({ ...made, ...(docstring && { docstring }) })];
}

/** `import a.b as c, d` and `from a.b import c as d, e`. */
function imported(parser: Parser): readonly Statement[] {
  const from = parser.start();
  const module = parser.takeWord('from') ? dotted(parser) : undefined;
  parser.at += parser.word() === 'import' ? 1 : 0;
  const bracket = parser.take('(');
  const bindings: { readonly name: string; readonly path: string }[] = [];
  do {
    if (parser.beginsLine() && !bracket) break;
    const path = parser.take('*') ? '*' : dotted(parser);
    const alias = parser.takeWord('as') ? dotted(parser) : undefined;
    if (path === '') break;
    if (module === undefined) {
      const [first = path] = path.split('.');
      bindings.push(alias === undefined ? { name: first, path: first } : { name: alias, path });
    } else {
      const inside = path === '*' ? module : `${module}${module.endsWith('.') ? '' : '.'}${path}`;
      bindings.push({ name: alias ?? path, path: inside });
    }
  } while (parser.take(','));
  if (bracket) parser.expect(')');
  return [{ kind: 'import', bindings, span: parser.span(from) }];
}

function dotted(parser: Parser): string {
  const from = parser.start();
  const start = parser.at;
  while (parser.sees('.') || (parser.word() !== '' && !importing.has(parser.word()))) {
    const isName = parser.word() !== '';
    parser.at++;
    if (isName && !parser.sees('.')) break;
  }
  return parser.at === start ? '' : parser.written(from).replaceAll(/\s/g, '');
}

const importing = word('import as');
