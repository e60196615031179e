import { patterns } from '../knownWords';
import { syntaxOf } from '../../../recognize/code/knownWritings';
import { NAME, STRING } from '../../../recognize/tokens';
import type { Operator } from '../operators';
import type { Grammar, Parser } from '../parser';
import { sourceIn } from '../source';
import {
  assigned,
  block,
  branches,
  caseOf,
  functionOf,
  labelsHere,
  pass,
  skipBraces,
  switched,
  withElement,
  word,
} from '../statements';
import type { Span } from '../../../span';
import type { ParameterNode, Statement, SyntaxNode } from '../syntaxTree';

export const go: Grammar = {
  source: sourceIn(() => syntaxOf('go')),
  cutsQuotients: true,
  table: 'go',
  lines: 'where it can',
  operand,
  postfix(parser, left, from) {
    if (parser.sees('.') && parser.sees('(', 1)) {
      parser.at++;
      pass(parser);
      return left;
    }
    if (parser.kind() === 123 && parser.mode !== 'test' && parser.isGlued()) {
      parser.fields.push(...fieldsHere(parser));
      return parser.other('a structure', from);
    }
    return undefined;
  },
  element(parser) {
    const from = parser.start();
    const first = parser.sees(':') ? undefined : parser.expression(0);
    if (!parser.isAt(':.')) return first;
    parser.passTo(',)]}');
    return parser.other('a slice', from);
  },
  statement(parser) {
    const read = statementHere(parser);
    const before = parser.source.kinds[parser.at - 1] ?? 0;
    if (!parser.take(';') && !parser.beginsLine() && !parser.isAt('})') && before !== 58)
      parser.broken = true;
    return read;
  },
  skip: (parser, start) => skipBraces(parser, start, true),
};

/** The functions that a structure holds, and the structures in it that hold some, by their names. */
function fieldsHere(parser: Parser): readonly Statement[] {
  const { fields } = parser;
  parser.fields = [];
  parser.bracketed(() => {
    const from = parser.start();
    const key = parser.sees('{') ? undefined : parser.expression();
    const name = key?.kind === 'string' ? key.text : key?.kind === 'name' ? key.name : '';
    const before = parser.fields.length;
    const value = key && !parser.take(':') ? key : parser.sees('{') ? undefined : parser.expression();
    const inner = value ? parser.fields.splice(before) : fieldsHere(parser);
    const [span, nameSpan] = [parser.span(from), key?.span ?? parser.span(from)];
    if (name !== '' && value?.kind === 'function')
      parser.fields.push({ kind: 'function', function: { ...value.function, name, nameSpan }, span });
    else if (name !== '' && inner.length > 0) parser.fields.push(classOf(name, nameSpan, inner, span));
    return key;
  });
  const read = parser.fields;
  parser.fields = fields;
  return read;
}

/** What is set to a structure with functions is a class to whoever looks for them. */
function withFields(
  targets: readonly SyntaxNode[],
  operator: Operator | undefined,
  parser: Parser,
  from: number,
): readonly Statement[] {
  const [target] = targets;
  const { fields } = parser;
  const own: Statement[] = [];
  parser.fields = own;
  const value = listed(parser);
  parser.fields = fields;
  if (own.length > 0 && target?.kind === 'name')
    return [classOf(target.name, target.span, own, parser.span(from))];
  return assigned(targets, value, operator, parser, from);
}

const conversions = word('float64 float32 int int64 int32 T');

function operand(parser: Parser, name: string): SyntaxNode | undefined {
  const from = parser.start();
  if (name !== '' && name === parser.self && parser.sees('.', 1)) {
    parser.at++;
    return { kind: 'name', name: 'self', span: parser.span(from) };
  }
  if (name === 'func') {
    parser.at++;
    const parameters = parametersHere(parser);
    passUntilBrace(parser);
    if (parser.broken || !parser.sees('{')) return parser.other('a type', from);
    const { fields } = parser;
    parser.fields = [];
    const body = block(parser);
    parser.fields = fields;
    const span = parser.span(from);
    return functionOf({ span, parameters, body });
  }
  if (conversions.has(name) && parser.sees('(', 1)) {
    parser.at++;
    const [value] = parser.bracketed(() => parser.expression()) ?? [];
    return value ?? parser.other('a conversion', from);
  }
  if (!parser.sees('[') && name !== 'map' && name !== 'struct' && name !== 'interface' && name !== 'chan')
    return undefined;
  if (name !== '' && name !== 'chan' && !parser.sees('[', 1) && !parser.sees('{', 1)) return undefined;
  passType(parser);
  if (parser.sees('{')) parser.fields.push(...fieldsHere(parser));
  return parser.other('an array', from);
}

function passType(parser: Parser): string {
  const from = parser.start();
  for (;;) {
    while (parser.isAt('*[') || parser.sees('...')) {
      if (parser.sees('...')) parser.at += 3;
      else pass(parser);
    }
    if (parser.takeWord('map') || parser.takeWord('chan')) continue;
    break;
  }
  const isStructure = parser.word() === 'struct' || parser.word() === 'interface';
  const isFunction = parser.word() === 'func';
  if (parser.kind() === NAME) parser.at++;
  while (parser.sees('.') && parser.kind(1) === NAME) parser.at += 2;
  if ((isStructure && parser.sees('{')) || (isFunction && parser.sees('('))) pass(parser);
  if (isFunction && parser.sees('(')) pass(parser);
  else if (isFunction && !parser.isAt(',)')) passType(parser);
  return parser.written(from);
}

function passUntilBrace(parser: Parser): void {
  while (parser.at < parser.count && !parser.sees('{') && !parser.isAt(',;)}') && !parser.beginsLine()) {
    const isType = parser.word() === 'interface' || parser.word() === 'struct';
    pass(parser);
    if (isType && parser.sees('{')) pass(parser);
  }
}

/** `x, y float64`: names wait for their type. */
function parametersHere(parser: Parser): readonly ParameterNode[] {
  const read = parser.sees('(') ? parser.bracketed(() => parameter(parser)) : undefined;
  if (!read) parser.broken = true;
  let type: string | undefined;
  const named: ParameterNode[] = [];
  for (const each of [...(read ?? [])].reverse()) {
    type = each.type ?? type;
    if (type !== undefined) named.push({ ...each, type });
  }
  return named.reverse();
}

function parameter(parser: Parser): ParameterNode {
  const from = parser.start();
  const name = parser.word();
  if (name === '') {
    passType(parser);
    return { name, span: parser.span(from) };
  }
  parser.at++;
  if (parser.isAt(',)')) return { name, span: parser.span(from) };
  const isRest = parser.sees('...');
  const type = passType(parser);
  return { name, span: parser.span(from), type, ...(isRest && { isRest }) };
}

function statementHere(parser: Parser): readonly Statement[] {
  const from = parser.start();
  const name = parser.word();
  const other = (what: string, body: readonly Statement[]) => parser.passedOver(what, body, from);
  if (parser.sees(';')) return [];
  if (parser.sees('{')) return block(parser);
  switch (name) {
    case 'func':
      if (parser.sees('(', 1) && !isMethod(parser)) break;
      return definition(parser, from);
    case 'package':
      parser.at += 2;
      return [];
    case 'import':
      return imported(parser, from);
    case 'var':
    case 'const':
      return declarations(parser, from);
    case 'type': {
      parser.at++;
      const open = parser.at;
      do pass(parser);
      while (!parser.beginsLine() && parser.at > open);
      return [];
    }
    case 'if':
      parser.at++;
      return [branches(parser, from, test, block)];
    case 'for':
    case 'switch':
    case 'select':
      parser.at++;
      if (name === 'switch' && parser.sees('{')) return [cases(parser, from)];
      if (
        name === 'switch' &&
        asksPlainly.test(parser.source.text.slice(parser.start(), parser.start() + 80))
      )
        return [switched(test(parser), block(parser), parser.span(from))];
      while (parser.at < parser.count && !parser.isAt('{}')) {
        const isType = parser.word() === 'interface' || parser.word() === 'struct' || parser.sees(']');
        pass(parser);
        if (isType && parser.sees('{')) pass(parser);
      }
      return other(name === 'for' ? 'a loop' : 'a switch', loopBody(parser, from));
    case 'case':
    case 'default': {
      parser.at++;
      const labels =
        name === 'default' ? [] : labelsHere(parser, () => /^(?::(?!=)|[}])/.test(parser.here(2)));
      parser.expect(':');
      return [caseOf(labels, parser, from, true)];
    }
    case 'return': {
      parser.at++;
      const value = parser.beginsLine() || parser.isAt(';}') ? undefined : listed(parser);
      return [{ kind: 'return', ...(value && { value }), span: parser.span(from) }];
    }
    case 'defer':
    case 'go': {
      parser.at++;
      parser.expression();
      return other('a call for later', []);
    }
    case 'break':
    case 'continue':
    case 'goto':
    case 'fallthrough':
      parser.at++;
      if (!parser.beginsLine() && parser.kind() === NAME) parser.at++;
      return other('a jump', []);
  }
  if (name !== '' && parser.sees(':', 1) && !parser.sees(':=', 1)) {
    parser.at += 2;
    return [];
  }
  const value = listed(parser);
  if (
    !parser.broken &&
    !parser.beginsLine() &&
    (parser.take('++') || parser.take('--') || parser.take('<-'))
  ) {
    if (!parser.beginsLine() && !parser.isAt(';}{')) parser.expression();
    return other('a step', []);
  }
  const operator = parser.broken ? undefined : parser.infix();
  if (operator?.level !== 0) return [{ kind: 'expression', value, span: parser.span(from) }];
  parser.take(operator.sign);
  return withFields([value], operator, parser, from);
}

/** `switch kind {`, `switch strings.ToLower(l.kind) {`: nothing is read twice. */
const asksPlainly = /^[\w.()[\]]+\s*\{/;

/** The block of a loop or a switch, with what `x` of `for i, x := range v` is. */
function loopBody(parser: Parser, from: number): readonly Statement[] {
  const [, place, name, array] = patterns.ranged.exec(parser.written(from)) ?? [];
  const span = parser.span(from);
  const read = block(parser);
  if (name === undefined || array === undefined || place === '_') return read;
  return withElement(read, { name, array, place }, span);
}

/** A switch without anything that is asked is a chain of tests. */
function cases(parser: Parser, from: number): Statement {
  const close = parser.closer() ?? parser.count;
  const all: { readonly test: SyntaxNode; readonly body: readonly Statement[] }[] = [];
  let otherwise: readonly Statement[] | undefined;
  parser.at++;
  const isNext = (): boolean => parser.at >= close || parser.word() === 'case' || parser.word() === 'default';
  while (parser.at < close && !parser.broken) {
    const isCase = parser.takeWord('case');
    const test = isCase ? parser.expression() : undefined;
    if (!isCase && !parser.takeWord('default')) parser.broken = true;
    parser.expect(':');
    const read = parser.statements(isNext);
    if (test) all.push({ test, body: read });
    else otherwise = read;
  }
  parser.at = Math.min(close + 1, parser.count);
  return { kind: 'if', branches: all, ...(otherwise && { otherwise }), span: parser.span(from) };
}

function listed(parser: Parser): SyntaxNode {
  const from = parser.start();
  const items = [parser.expression()];
  while (!parser.broken && parser.take(',')) items.push(parser.expression());
  const [only] = items;
  return only && items.length === 1 ? only : { kind: 'list', items, span: parser.span(from) };
}

/** A test before a brace, perhaps behind a statement: `if y := f(x); y > 0`. */
function test(parser: Parser): SyntaxNode {
  const from = parser.start();
  const { mode } = parser;
  parser.mode = 'test';
  let read: SyntaxNode | undefined = parser.sees(';') ? undefined : listed(parser);
  if (!parser.broken && parser.infix()?.level === 0) {
    parser.take(parser.infix()?.sign ?? '');
    listed(parser);
    read = parser.other('an assignment before a test', from);
  }
  if (!parser.broken && parser.take(';')) {
    parser.expression();
    read = parser.other('an assignment before a test', from);
  }
  parser.mode = mode;
  return read ?? parser.fail(from);
}

function isMethod(parser: Parser): boolean {
  const close = parser.closer(parser.at + 1);
  return (
    close !== undefined && parser.source.kinds[close + 1] === NAME && parser.source.kinds[close + 2] === 40
  );
}

function definition(parser: Parser, from: number): readonly Statement[] {
  parser.at++;
  const receiver = receiverHere(parser);
  const name = parser.name();
  if (parser.sees('[')) pass(parser);
  const parameters = parametersHere(parser);
  if (parser.broken || name.kind !== 'name') return [];
  const result = parser.sees('(') ? parametersHere(parser)[0]?.name : undefined;
  if (parser.broken) return [];
  passUntilBrace(parser);
  const { self } = parser;
  parser.self = receiver?.name ?? '';
  const body = parser.sees('{') ? block(parser) : [];
  parser.self = self;
  const span = parser.span(from);
  const made: Statement = functionOf({
    name: name.name,
    nameSpan: name.span,
    span,
    parameters,
    body,
    ...(result && { result }),
  });
  return receiver?.type ? [classOf(receiver.type, receiver.span, [made], span)] : [made];
}

/** `(t *Tanh)`: what a method calls its object, and the class that it is of. */
function receiverHere(parser: Parser): ParameterNode | undefined {
  if (!parser.sees('(')) return undefined;
  const [only] = parser.bracketed(() => parameter(parser)) ?? [];
  if (!only) return undefined;
  const { name, type = name, span } = only;
  return { name: only.type === undefined ? '' : name, type: /\w+/.exec(type)?.[0] ?? '', span };
}

const classOf = (name: string, nameSpan: Span, read: readonly Statement[], span: Span): Statement => ({
  kind: 'class',
  name,
  nameSpan,
  bases: [],
  body: read,
  span,
});

/** `const a, b = 1, 2` and several in parentheses. */
function declarations(parser: Parser, from: number): readonly Statement[] {
  parser.at++;
  if (!parser.sees('(')) return declared(parser, from);
  const close = parser.closer() ?? parser.count;
  parser.at++;
  const read: Statement[] = [];
  while (parser.at < close && !parser.broken) {
    const at = parser.at;
    read.push(...declared(parser, parser.start()));
    parser.take(';');
    if (parser.at === at) break;
  }
  parser.at = Math.min(close + 1, parser.count);
  return read;
}

function declared(parser: Parser, from: number): readonly Statement[] {
  const start = parser.start();
  const names = [parser.name()];
  while (!parser.broken && parser.take(',')) names.push(parser.name());
  if (parser.broken) return [];
  const [only] = names;
  const target: SyntaxNode =
    only && names.length === 1 ? only : { kind: 'list', items: names, span: parser.span(start) };
  if (!parser.beginsLine() && !parser.seesEquals() && !parser.isAt(';)')) passType(parser);
  if (parser.beginsLine() || !parser.seesEquals()) return [];
  parser.at++;
  return withFields([target], undefined, parser, from);
}

function imported(parser: Parser, from: number): readonly Statement[] {
  const bindings: { readonly name: string; readonly path: string }[] = [];
  parser.at++;
  const close = parser.sees('(')
    ? (parser.closer() ?? parser.count)
    : parser.at + (parser.kind() === STRING ? 1 : 2);
  if (parser.sees('(')) parser.at++;
  let alias: string | undefined;
  for (; parser.at < Math.min(close, parser.count); parser.at++)
    if (parser.kind() === STRING) {
      const written = parser.source.text.slice(parser.start() + 1, parser.end(parser.at + 1) - 1);
      bindings.push({ name: alias ?? written.slice(written.lastIndexOf('/') + 1), path: written });
      alias = undefined;
    } else alias = parser.sees('.') ? '*' : parser.word();
  parser.take(')');
  return [{ kind: 'import', bindings, span: parser.span(from) }];
}
