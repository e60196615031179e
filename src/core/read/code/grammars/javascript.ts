import { syntaxOf } from '../../../recognize/code/knownWritings';
import { NAME, NUMBER, STRING } from '../../../recognize/tokens';
import type { Grammar, Parser } from '../parser';
import { sourceIn } from '../source';
import { anyCase, modifiers } from '../knownWords';
import { anObject, pairIn } from '../levels';
import {
  assigned,
  block,
  body,
  caseOf,
  functionOf,
  labelsHere,
  pass,
  passAngles,
  returning,
  skipBraces,
  switched,
  testInBrackets,
  word,
} from '../statements';
import type { CallArgument, FunctionNode, ParameterNode, Statement, SyntaxNode } from '../syntaxTree';
import { commonStatement } from './cFamily';

export const javascript: Grammar = {
  source: sourceIn(() => ({ ...syntaxOf('javascript'), separators: ['.'] })), // in a ?.5 : b no member is taken
  table: 'javascript',
  operand,
  postfix,
  element(parser) {
    const from = parser.start();
    if (parser.isAt(',]')) return parser.other('nothing', from);
    if (!parser.sees('...')) return undefined;
    passDots(parser);
    parser.expression();
    return parser.other('several values', from);
  },
  argument: namedArguments,
  statement(parser) {
    const read = parser.mode === 'class' ? memberOf(parser) : statementHere(parser);
    const before = parser.source.kinds[parser.at - 1] ?? 0;
    const isBlock = before === 125 || before === 59;
    if (!parser.take(';') && !isBlock && !parser.beginsLine() && !parser.sees('}')) parser.broken = true;
    return read;
  },
  skip: (parser, start) => skipBraces(parser, start, true),
};

const passDots = (parser: Parser): void => {
  while (parser.take('.'));
};

function operand(parser: Parser, name: string): SyntaxNode | undefined {
  const from = parser.start();
  switch (name) {
    case 'function':
      return functionHere(parser, from);
    case 'async':
      if (parser.word(1) === 'function') {
        parser.at++;
        return functionHere(parser, from);
      }
      if (parser.kind(1) === NAME || (parser.sees('(', 1) && isArrow(parser, 1))) {
        parser.at++;
        return arrow(parser, from);
      }
      break;
    case 'class':
      classHere(parser, from);
      return parser.other('a class', from);
    case 'yield':
      parser.at++;
      parser.take('*');
      if (!parser.isAt(');,]}')) parser.expression();
      return parser.other('a yield', from);
    case 'import':
      return parser.name();
  }
  if (name !== '' ? parser.sees('=>', 1) : parser.sees('(') && isArrow(parser, 0)) return arrow(parser, from);
  if (parser.sees('{')) return objectHere(parser, from).node;
  return parser.sees('<') ? markupOrGeneric(parser, from) : undefined;
}

/** Whether the parentheses here are those of an arrow function's parameters. */
function isArrow(parser: Parser, ahead: number): boolean {
  const start = parser.at;
  const close = parser.closer(start + ahead);
  if (close === undefined) return false;
  parser.at = close + 1;
  if (parser.sees(':') && !parser.colonEnds) passType(parser);
  const is = parser.sees('=>');
  parser.at = start;
  return is;
}

function arrow(parser: Parser, from: number): SyntaxNode {
  const start = parser.start();
  const bare = parser.word();
  let parameters: readonly ParameterNode[];
  if (bare === '') parameters = parametersHere(parser);
  else {
    parser.at++;
    parameters = [{ name: bare, span: parser.span(start) }];
  }
  if (parser.sees(':')) passType(parser);
  parser.expect('=>');
  if (parser.broken) return parser.fail(from);
  const read: readonly Statement[] = parser.sees('{') ? block(parser) : returning(parser.expression(0));
  const span = parser.span(from);
  return functionOf({ span, parameters, body: read });
}

function parametersHere(parser: Parser): readonly ParameterNode[] {
  if (!parser.sees('(')) parser.broken = true;
  if (parser.broken) return [];
  const read = parser.bracketed(() => (parser.sees('{') ? fieldsHere(parser) : [parameterHere(parser)]));
  if (!read) parser.broken = true;
  return read?.flat() ?? [];
}

/** `{ alpha = 1, beta: b }: Options = {}`, each field by the name that it has inside. */
function fieldsHere(parser: Parser): readonly ParameterNode[] {
  const read = parser.bracketed(() => {
    if (parser.kind() === NAME && parser.sees(':', 1) && parser.kind(2) === NAME) parser.at += 2;
    return parameterHere(parser);
  });
  if (!read) parser.broken = true;
  if (parser.sees(':')) passType(parser);
  parser.valueSet();
  return read ?? [];
}

function parameterHere(parser: Parser): ParameterNode {
  const from = parser.start();
  const isRest = parser.sees('.');
  passDots(parser);
  while (modifiers.has(parser.word()) && parser.kind(1) === NAME) parser.at++;
  const start = parser.start();
  if (parser.kind() !== NAME && !parser.isAt('{[')) parser.broken = true;
  pass(parser);
  const name = parser.written(start);
  parser.take('?');
  const type = parser.sees(':') ? passType(parser) : undefined;
  return parser.parameter(from, name, type, isRest);
}

/** A type behind a colon or `as`; returns it as written. */
function passType(parser: Parser): string {
  parser.at++;
  const from = parser.start();
  for (let left = 100; left > 0; left--) {
    while (parser.take('|') || parser.take('&') || typeWords.has(parser.word()))
      if (parser.kind() === NAME && typeWords.has(parser.word())) parser.at++;
    if (parser.sees('<')) passAngles(parser);
    parser.take('-');
    if (parser.kind() === NAME || parser.kind() === NUMBER || parser.kind() === STRING || parser.isAt('([{'))
      pass(parser);
    while (parser.sees('.') || (parser.sees('[') && !parser.beginsLine())) pass(parser);
    if (parser.kind() === NAME && parser.source.kinds[parser.at - 1] === 46) continue;
    passAngles(parser);
    while (parser.sees('[') && !parser.beginsLine()) pass(parser);
    if (
      (parser.source.kinds[parser.at - 1] === 41 && parser.take('=>')) ||
      parser.sees('|') ||
      parser.sees('&') ||
      parser.takeWord('is') ||
      parser.takeWord('extends')
    )
      continue;
    break;
  }
  return parser.written(from);
}

const typeWords = word('keyof typeof readonly unique infer asserts');

function functionHere(parser: Parser, from: number): SyntaxNode {
  const made = named(parser, from);
  return made ? functionOf(made) : parser.fail(from);
}

/** A function from its word on. */
function named(parser: Parser, from: number): FunctionNode | undefined {
  parser.at++;
  parser.take('*');
  const name = parser.kind() === NAME ? parser.name() : undefined;
  return callable(parser, from, name);
}

/** From the parameters on. */
function callable(parser: Parser, from: number, name: SyntaxNode | undefined): FunctionNode | undefined {
  passAngles(parser);
  const parameters = parametersHere(parser);
  if (parser.broken) return undefined;
  if (parser.sees(':')) passType(parser);
  if (!parser.sees('{')) return undefined;
  const read = block(parser);
  return {
    ...(name?.kind === 'name' && { name: name.name, nameSpan: name.span }),
    span: parser.span(from),
    parameters,
    body: read,
  };
}

function postfix(parser: Parser, left: SyntaxNode, from: number): SyntaxNode | undefined {
  const kind = parser.kind();
  if (kind === NAME) {
    if (!casts.has(parser.word()) || parser.beginsLine()) return undefined;
    passType(parser);
    return left;
  }
  if (kind === STRING) return tagged(parser, from);
  if (kind === 33 && parser.isGlued() && !parser.sees('!=')) {
    parser.at++;
    return left;
  }
  if (kind === 43 || kind === 45) {
    if (parser.beginsLine() || (!parser.take('++') && !parser.take('--'))) return undefined;
    return parser.other('an assignment in an expression', from);
  }
  if (kind === 63 && parser.kind(1) === 46 && parser.sees('?.')) parser.at++;
  if (kind === 46 && parser.sees('#', 1)) parser.at++;
  if (kind === 60 && parser.isGlued()) {
    const start = parser.at;
    if (passAngles(parser) && parser.sees('(')) return left;
    parser.at = start;
  }
  return undefined;
}

const casts = word('as satisfies');

function tagged(parser: Parser, from: number): SyntaxNode | undefined {
  if (!parser.sees('`')) return undefined;
  parser.at++;
  return parser.other('a tagged template', from);
}

/** `{ alpha: 0.2 }` as the last argument names what it gives. */
function namedArguments(parser: Parser): readonly CallArgument[] | undefined {
  const close = parser.sees('{') ? parser.closer() : undefined;
  if (close === undefined || parser.source.kinds[close + 1] !== 41) return undefined;
  const from = parser.start();
  const { node, named, isNamed } = objectHere(parser, from);
  return isNamed && node.kind === 'other' ? named : [{ value: node }];
}

/** An object, what it gives by name and whether that is all, and its functions. */
function objectHere(
  parser: Parser,
  from: number,
): {
  readonly node: SyntaxNode;
  readonly named: readonly CallArgument[];
  readonly isNamed: boolean;
  readonly functions: readonly Statement[];
} {
  const functions: Statement[] = [];
  const read = parser.bracketed(() => property(parser, functions));
  const named = read?.filter((each) => each !== undefined) ?? [];
  return {
    node: tableOf(functions, named, parser, from),
    named,
    isNamed: named.length === read?.length,
    functions,
  };
}

/** An object with functions as a table of them: by their keys, or as what the object is called and its slope. */
function tableOf(
  functions: readonly Statement[],
  named: readonly CallArgument[],
  parser: Parser,
  from: number,
): SyntaxNode {
  const span = parser.span(from);
  const all = functions.flatMap((each): readonly CallArgument[] => {
    if (each.kind !== 'function') return [];
    const { name = '' } = each.function;
    return [{ name, value: each }];
  });
  if (all.length === 0) return parser.other('an object', from);
  const title = named.find(({ name = '', value }) => titles.has(name) && value.kind === 'string')?.value;
  const isOne = title?.kind === 'string' && anyCase.fAndSlope.test(all.map(({ name }) => name).join(' '));
  const items = all.map(({ value }) => value);
  const [only, ...more] = items;
  const value: SyntaxNode = only && more.length === 0 ? only : { kind: 'list', items, span };
  return {
    kind: 'call',
    callee: { kind: 'name', name: anObject, span },
    arguments: isOne ? [{ name: title.text, value }] : all,
    span,
  };
}

const titles = word('name label title id key type');

function property(parser: Parser, functions: Statement[]): CallArgument | undefined {
  const from = parser.start();
  if (parser.sees('...')) {
    passDots(parser);
    parser.expression();
    return undefined;
  }
  while (modifiers.has(parser.word()) && parser.kind(1) === NAME) parser.at++;
  parser.take('*');
  const isName = parser.kind() === NAME;
  const start = parser.start();
  if (!isName && parser.kind() !== STRING && parser.kind() !== NUMBER && !parser.sees('['))
    parser.broken = true;
  pass(parser);
  const nameSpan = parser.span(start);
  const name = parser.written(start).replaceAll(/^['"]|['"]$/g, '');
  const key: SyntaxNode = { kind: 'name', name, span: nameSpan };
  if (parser.isAt('(<')) {
    const made = callable(parser, from, key);
    if (made) functions.push(functionOf(made));
    else parser.broken = true;
    return undefined;
  }
  if (!parser.take(':')) {
    parser.valueSet();
    return { name, value: key };
  }
  if (isObject(parser)) {
    const read = withObject(key, parser, from);
    for (const each of read)
      if (!parser.broken && each.kind === 'class' && each.body.every(({ span }) => span[1] <= each.span[1]))
        functions.push(each);
    return undefined;
  }
  const value = parser.expression();
  if (value.kind === 'function')
    functions.push({ ...value, function: { ...value.function, name, nameSpan } });
  else if (pairIn(value).some(({ kind }) => kind === 'function'))
    functions.push({ kind: 'assign', target: key, value, span: parser.span(from) });
  return { name, value };
}

/** A generic arrow function, or markup to its end. */
function markupOrGeneric(parser: Parser, from: number): SyntaxNode {
  const start = parser.at;
  if (passAngles(parser) && parser.sees('(') && isArrow(parser, 0)) return arrow(parser, from);
  parser.at = start;
  let depth = 0;
  for (let begin = start; parser.at < parser.count; begin = parser.at) {
    const closes = parser.sees('</');
    if (!parser.sees('<')) {
      pass(parser);
      continue;
    }
    while (parser.at < parser.count && !parser.sees('>')) {
      pass(parser);
      if (parser.sees('=>')) parser.at += 2;
    }
    if (closes) depth--;
    else if (parser.source.kinds[parser.at - 1] !== 47 || parser.at === begin + 1) depth++;
    parser.take('>');
    if (depth <= 0) break;
  }
  return parser.other('markup', from);
}

function statementHere(parser: Parser): readonly Statement[] {
  const from = parser.start();
  const name = parser.word();
  const other = (what: string, read: readonly Statement[]) => parser.passedOver(what, read, from);
  switch (name) {
    case 'function': {
      const made = named(parser, from);
      return made ? [functionOf(made)] : declared(parser);
    }
    case 'async':
      if (parser.word(1) !== 'function') break;
      parser.at++;
      return parser.nested(statementHere);
    case 'class':
      return [classHere(parser, from)];
    case 'abstract':
    case 'declare':
      if (parser.kind(1) !== NAME) break;
      parser.at++;
      return parser.nested(statementHere);
    case 'const':
    case 'let':
    case 'var':
      if (parser.word(1) === 'enum') break;
      parser.at++;
      return declarations(parser, from);
    case 'if':
    case 'do':
    case 'try':
      return commonStatement(parser) ?? [];
    case 'return':
    case 'throw': {
      parser.at++;
      const ends = parser.beginsLine() || parser.isAt(';}');
      const value = ends ? undefined : sequence(parser);
      if (name === 'throw') return other('a throw', []);
      return [{ kind: 'return', ...(value && { value }), span: parser.span(from) }];
    }
    case 'switch': {
      parser.at++;
      const asked = testInBrackets(parser);
      return parser.broken ? [] : [switched(asked, body(parser), parser.span(from))];
    }
    case 'for':
    case 'while':
    case 'with':
      parser.at++;
      parser.takeWord('await');
      if (!parser.sees('(')) parser.broken = true;
      pass(parser);
      return parser.broken ? [] : other('a loop', body(parser));
    case 'case':
    case 'default': {
      parser.at++;
      const labels = name === 'default' ? [] : labelsHere(parser, () => parser.sees(':'));
      parser.expect(':');
      const made = caseOf(labels, parser, from);
      const isLast = parser.sees('}') || parser.broken || parser.at >= parser.count;
      return [made, ...(isLast ? [] : parser.statement())];
    }
    case 'break':
    case 'continue':
    case 'debugger':
      parser.at++;
      if (!parser.beginsLine() && parser.kind() === NAME) parser.at++;
      return other(`a ${name}`, []);
    case 'import':
      if (!parser.sees('(', 1) && !parser.sees('.', 1)) return imported(parser, from);
      break;
    case 'export':
      return exported(parser);
    case 'type':
    case 'interface':
    case 'enum':
    case 'namespace':
    case 'module':
      if (parser.kind(1) === NAME) return declared(parser);
      break;
  }
  if (parser.sees('{')) return block(parser);
  if (parser.sees(';')) return [];
  if (parser.sees('@')) {
    parser.at++;
    parser.expression();
    return parser.nested(statementHere);
  }
  if (name !== '' && parser.sees(':', 1) && !parser.sees('::', 1)) {
    parser.at += 2;
    return parser.nested(statementHere);
  }
  return expressions(parser, from);
}

/** What only declares; the statements of a namespace are read. */
function declared(parser: Parser): readonly Statement[] {
  const holds = parser.word() === 'namespace' || parser.word() === 'module';
  const isType = parser.word() === 'type';
  parser.at++;
  while (parser.at < parser.count && !parser.isAt(';}')) {
    if (parser.sees('{') && !isType) {
      if (holds) return block(parser);
      pass(parser);
      return [];
    }
    pass(parser);
    if (isType && parser.beginsLine() && !parser.isAt('|&?:=')) break;
  }
  return [];
}

/** Several values with commas are the last of them. */
function sequence(parser: Parser): SyntaxNode {
  let value = parser.expression(0);
  while (!parser.broken && parser.take(',')) value = parser.expression(0);
  return value;
}

function expressions(parser: Parser, from: number): readonly Statement[] {
  const read: Statement[] = [];
  do {
    const start = read.length === 0 ? from : parser.start();
    const target = parser.expression();
    const operator = parser.broken ? undefined : parser.infix();
    if (operator?.level === 0 && operator.meaning !== 'none') {
      parser.take(operator.sign);
      if (operator.sign === '=' && isObject(parser)) read.push(...withObject(target, parser, start));
      else read.push(...assigned([target], parser.expression(0), operator, parser, start));
    } else read.push({ kind: 'expression', value: target, span: parser.span(start) });
  } while (!parser.broken && parser.take(','));
  return read;
}

/** Whether an object begins here from which nothing is taken. */
const isObject = (parser: Parser): boolean => {
  const close = parser.sees('{') ? parser.closer() : undefined;
  return close !== undefined && !/[.[(]/.test(parser.source.text[parser.start(close + 1)] ?? '');
};

/** An object with functions is a class to whoever looks for them. */
function withObject(target: SyntaxNode, parser: Parser, from: number): readonly Statement[] {
  const start = parser.start();
  const { node, functions } = objectHere(parser, start);
  while (casts.has(parser.word())) passType(parser);
  if (functions.length > 0 && !parser.infix()) {
    const nameSpan = target.span;
    return [
      {
        kind: 'class',
        name: target.kind === 'name' ? target.name : parser.textOf(nameSpan),
        nameSpan,
        bases: [],
        body: functions,
        span: parser.span(from),
      },
    ];
  }
  return assigned([target], node, undefined, parser, from);
}

function declarations(parser: Parser, from: number): readonly Statement[] {
  const read: Statement[] = [];
  do {
    const start = read.length === 0 ? from : parser.start();
    if (parser.sees('{')) read.push(...unpacked(parser, start));
    else {
      const target = parser.sees('[') ? parser.expression(1) : parser.name();
      parser.take('!');
      if (parser.sees(':')) passType(parser);
      if (parser.broken || !parser.seesEquals()) continue;
      parser.at++;
      if (isObject(parser)) read.push(...withObject(target, parser, start));
      else read.push(...bound(target, parser, start));
    }
  } while (!parser.broken && parser.take(','));
  return read;
}

function bound(target: SyntaxNode, parser: Parser, from: number): readonly Statement[] {
  const value = parser.expression(0);
  const path = target.kind === 'name' ? moduleOf(value) : undefined;
  if (path === undefined || target.kind !== 'name') return assigned([target], value, undefined, parser, from);
  return [{ kind: 'import', bindings: [{ name: target.name, path }], span: parser.span(from) }];
}

/** What `require('m')` and `import('m')` bring. */
function moduleOf(value: SyntaxNode): string | undefined {
  if (value.kind !== 'call' || value.callee.kind !== 'name') return undefined;
  const [first] = value.arguments;
  const requires = value.callee.name === 'require' || value.callee.name === 'import';
  return requires && first?.value.kind === 'string' ? first.value.text : undefined;
}

/** `{ exp, max: largest } = Math`. */
function unpacked(parser: Parser, from: number): readonly Statement[] {
  const { named } = objectHere(parser, from);
  if (parser.sees(':')) passType(parser);
  if (!parser.seesEquals()) return [];
  parser.at++;
  const value = parser.expression(0);
  const path = moduleOf(value) ?? dotted(value);
  const bindings = named.flatMap(({ name, value: local }) =>
    local.kind === 'name' && name !== undefined ? [{ name: local.name, path: `${path}.${name}` }] : [],
  );
  const span = parser.span(from);
  if (path !== undefined) return [{ kind: 'import', bindings, span }];
  return [
    { kind: 'assign', target: { kind: 'list', items: named.map((each) => each.value), span }, value, span },
  ];
}

function dotted(value: SyntaxNode): string | undefined {
  if (value.kind === 'name') return value.name;
  const object = value.kind === 'member' ? dotted(value.object) : undefined;
  return object === undefined || value.kind !== 'member' ? undefined : `${object}.${value.name}`;
}

/** `import a, { b as c } from 'm'` and `import * as d from 'm'`. */
function imported(parser: Parser, from: number): readonly Statement[] {
  const bindings: { name: string; path: string }[] = [];
  parser.at++;
  if (parser.word() === 'type' && !parser.sees(',', 1) && parser.word(1) !== 'from') parser.at++;
  let isInBraces = false;
  while (parser.at < parser.count && parser.kind() !== STRING && parser.word() !== 'from') {
    if (parser.sees('}') && !isInBraces) break;
    const path = parser.sees('*') ? '' : parser.isAt('{},') ? undefined : parser.word();
    if (parser.isAt('{}')) isInBraces = parser.closer() !== undefined;
    parser.at++;
    if (path === undefined) continue;
    const alias = parser.takeWord('as') ? parser.word() : path;
    if (alias !== path) parser.at++;
    const isMember = path !== '' && parser.source.text.slice(from, parser.start()).includes('{');
    if (alias !== 'type' && alias !== '') bindings.push({ name: alias, path: isMember ? `.${path}` : '' });
    if (parser.broken || bindings.length > 1000) break;
  }
  parser.takeWord('from');
  const start = parser.start();
  if (parser.kind() === STRING) parser.at++;
  else parser.broken = true;
  const module = parser.written(start).slice(1, -1);
  return [
    {
      kind: 'import',
      bindings: bindings.map(({ name, path }) => ({ name, path: module + path })),
      span: parser.span(from),
    },
  ];
}

function exported(parser: Parser): readonly Statement[] {
  const from = parser.start();
  parser.at++;
  if (parser.takeWord('default')) {
    if (parser.sees('{'))
      return withObject({ kind: 'name', name: 'default', span: parser.span(from) }, parser, from);
    return parser.nested(statementHere);
  }
  if (parser.seesEquals()) {
    parser.at++;
    return expressions(parser, from);
  }
  if (!parser.isAt('{*') && !(parser.word() === 'type' && parser.sees('{', 1)))
    return parser.nested(statementHere);
  while (parser.at < parser.count && !parser.sees(';') && !(parser.beginsLine() && parser.kind(-1) !== NAME))
    pass(parser);
  return [];
}

function classHere(parser: Parser, from: number): Statement {
  parser.at++;
  const hasName = parser.kind() === NAME && parser.word() !== 'extends';
  const name = hasName ? parser.name() : undefined;
  passAngles(parser);
  const bases: SyntaxNode[] = [];
  if (parser.takeWord('extends')) {
    const { mode } = parser;
    parser.mode = 'bases';
    bases.push(parser.unary());
    parser.mode = mode;
    passAngles(parser);
  }
  while (parser.at < parser.count && !parser.isAt('{;') && !parser.broken) parser.at++;
  const read = block(parser, 'class');
  const nameSpan = name?.span ?? parser.span(from);
  return {
    kind: 'class',
    name: name?.kind === 'name' ? name.name : '',
    nameSpan,
    bases,
    body: read,
    span: parser.span(from),
  };
}

/** A method, a field, or what else a class holds. */
function memberOf(parser: Parser): readonly Statement[] {
  const from = parser.start();
  while (parser.sees('@')) {
    parser.at++;
    parser.expression();
  }
  if (parser.word() === 'static' && parser.sees('{', 1)) {
    parser.at++;
    return block(parser);
  }
  while (
    modifiers.has(parser.word()) &&
    !/^[(=;:]/.test(parser.source.text.slice(parser.start(parser.at + 1), parser.start(parser.at + 1) + 1))
  )
    parser.at++;
  parser.take('*');
  parser.take('#');
  const start = parser.start();
  if (parser.sees(';')) return [];
  if (parser.kind() !== NAME && parser.kind() !== STRING && parser.kind() !== NUMBER && !parser.sees('['))
    parser.broken = true;
  if (parser.broken) return [];
  pass(parser);
  const target: SyntaxNode = { kind: 'name', name: parser.written(start), span: parser.span(start) };
  parser.take('?');
  parser.take('!');
  if (parser.isAt('(<')) {
    const made = callable(parser, from, target);
    if (made) return [functionOf(made)];
    return [];
  }
  if (parser.sees(':')) passType(parser);
  if (!parser.seesEquals()) return [];
  parser.at++;
  if (isObject(parser)) return withObject(target, parser, from);
  return assigned([target], parser.expression(0), undefined, parser, from);
}
