import { syntaxOf } from '../../../recognize/code/knownWritings';
import { NAME, STRING } from '../../../recognize/tokens';
import type { Grammar, Parser } from '../parser';
import { sourceIn } from '../source';
import {
  assigned,
  block,
  body,
  branches,
  chosen,
  functionOf,
  nameTest,
  pass,
  skipBraces,
  valueOf,
  word,
} from '../statements';
import type { FunctionNode, ParameterNode, Statement, SyntaxNode } from '../syntaxTree';

export const r: Grammar = {
  source: sourceIn(() => syntaxOf('r')),
  table: 'r',
  lines: 'where it can',
  operand,
  postfix(parser, left, from) {
    const isSlot = parser.kind() === 64 && parser.kind(1) === NAME;
    const isQuoted = parser.kind() === 46 && parser.kind(1) === STRING;
    if (!isSlot && !isQuoted) return undefined;
    parser.at += 2;
    const name = parser.written(parser.start(parser.at - 1)).replaceAll('`', '');
    return { kind: 'member', object: left, name, span: parser.span(from) };
  },
  element(parser) {
    return parser.isAt(',)]') ? parser.other('nothing', parser.start()) : undefined;
  },
  statement(parser) {
    const read = statementHere(parser);
    if (!parser.take(';') && !parser.beginsLine() && !parser.isAt(',)]}') && parser.word() !== 'else')
      parser.broken = true;
    return read;
  },
  skip: (parser, start) => skipBraces(parser, start, true),
};

function operand(parser: Parser, name: string): SyntaxNode | undefined {
  const from = parser.start();
  switch (name) {
    case 'function':
      return functionHere(parser, from);
    case 'if':
      parser.at++;
      return chosen(branches(parser, from), parser, from);
    case 'switch':
      return parser.sees('(', 1) ? chosenByName(parser, from) : undefined;
    case 'for':
    case 'while':
    case 'repeat':
    case 'break':
    case 'next': {
      const body = loop(parser, name);
      return body ? parser.other('a loop', from) : parser.fail(from);
    }
  }
  if (parser.sees('\\') && parser.sees('(', 1)) return functionHere(parser, from);
  if (parser.sees('{')) return valueOf(block(parser)) ?? parser.other('a block', from);
  return undefined;
}

interface Way {
  readonly label?: SyntaxNode;
  readonly value: SyntaxNode;
}

/** `switch(kind, relu = pmax(x, 0), "tanh" = tanh(x), x)`; a name without a value leads where the next one does. */
function chosenByName(parser: Parser, from: number): SyntaxNode {
  const callee = parser.name();
  const [first, ...ways] = parser.bracketed(() => wayHere(parser)) ?? [];
  const span = parser.span(from);
  const others = ways.filter(({ label }) => !label);
  if (!first || others.length > 1 || others.length === ways.length || ways.length > 50)
    return { kind: 'call', callee, arguments: [first ?? [], ways].flat(), span };
  return ways.reduceRight<SyntaxNode>(
    (otherwise, { label, value }) => {
      if (!label) return otherwise;
      const isEmpty = value.kind === 'other' && value.what === 'nothing';
      const then = isEmpty && otherwise.kind === 'conditional' ? otherwise.then : value;
      return { kind: 'conditional', test: nameTest(first.value, label), then, otherwise, span };
    },
    others[0]?.value ?? parser.other('a switch', from),
  );
}

function wayHere(parser: Parser): Way {
  const from = parser.start();
  const isNamed = (parser.kind() === NAME || parser.kind() === STRING) && parser.seesEquals(1);
  if (!isNamed) return { value: parser.element() };
  parser.at++;
  const text = parser.written(from).replaceAll(/^["'`]|["'`]$/g, '');
  const label: SyntaxNode = { kind: 'string', text, span: parser.span(from) };
  parser.at++;
  return { label, value: parser.element() };
}

function loop(parser: Parser, name: string): readonly Statement[] | undefined {
  parser.at++;
  if (name === 'break' || name === 'next') return [];
  if (name !== 'repeat') {
    if (!parser.sees('(')) return undefined;
    pass(parser);
  }
  return body(parser);
}

/** `function(x, alpha = 0.1) …` and `\(x) …`. */
function functionHere(parser: Parser, from: number): SyntaxNode {
  parser.at++;
  const parameters = parser.sees('(') ? parser.bracketed(() => parameter(parser)) : undefined;
  if (!parameters) return parser.fail(from);
  const { linesMatter } = parser;
  const isBlock = parser.sees('{');
  const value = isBlock ? undefined : parser.expression(0);
  const read: readonly Statement[] = value
    ? [returned(value) ?? { kind: 'return', value, span: value.span }]
    : block(parser);
  parser.linesMatter = linesMatter;
  const span = parser.span(from);
  const made: FunctionNode = {
    span,
    parameters,
    body: read,
    ...(isBlock && { returnsLast: true }),
  };
  return functionOf(made);
}

function parameter(parser: Parser): ParameterNode {
  const from = parser.start();
  if (parser.sees('...') || parser.word() === '...') {
    while (parser.take('.'));
    if (parser.start() === from) parser.at++;
    return { name: '...', span: parser.span(from), isRest: true };
  }
  const name = parser.word();
  if (name === '') parser.broken = true;
  parser.at++;
  const value = parser.valueSet();
  return { name, span: parser.span(from), ...(value && { default: value }) };
}

/** What `return(…)` returns. */
function returned(value: SyntaxNode): Statement | undefined {
  if (value.kind !== 'call' || value.callee.kind !== 'name' || value.callee.name !== 'return')
    return undefined;
  const [first] = value.arguments;
  return { kind: 'return', ...(first && { value: first.value }), span: value.span };
}

function statementHere(parser: Parser): readonly Statement[] {
  const from = parser.start();
  const name = parser.word();
  const other = (what: string, read: readonly Statement[]) => parser.passedOver(what, read, from);
  if (parser.sees(';')) return [];
  if (parser.sees('{')) return block(parser);
  if (name === 'if') {
    parser.at++;
    return [branches(parser, from)];
  }
  if (loops.has(name)) {
    const read = loop(parser, name);
    if (!read) parser.broken = true;
    return other(name === 'break' || name === 'next' ? 'a jump' : 'a loop', read ?? []);
  }
  const value = parser.expression();
  const operator = parser.broken ? undefined : parser.infix();
  if (operator?.level === 0) {
    parser.take(operator.sign);
    const targets = [value];
    let last = parser.expression();
    while (!parser.broken && parser.infix()?.level === 0) {
      parser.take(parser.infix()?.sign ?? '');
      targets.push(last);
      last = parser.expression();
    }
    return assigned(targets.map(named), last, undefined, parser, from);
  }
  if (!parser.beginsLine() && (parser.take('->') || parser.take('>'))) {
    const target = parser.expression();
    return assigned([named(target)], value, undefined, parser, from);
  }
  return [imported(value) ?? returned(value) ?? { kind: 'expression', value, span: parser.span(from) }];
}

const loops = word('for while repeat break next');

/** `"f" <- …` and a name in back quotes are names. */
const named = (target: SyntaxNode): SyntaxNode =>
  target.kind === 'string' ? { kind: 'name', name: target.text, span: target.span } : target;

/** `library(torch)`. */
function imported(value: SyntaxNode): Statement | undefined {
  if (value.kind !== 'call' || value.callee.kind !== 'name' || !libraries.has(value.callee.name))
    return undefined;
  const first = value.arguments[0]?.value;
  const path = first?.kind === 'name' ? first.name : first?.kind === 'string' ? first.text : undefined;
  return path === undefined
    ? undefined
    : { kind: 'import', bindings: [{ name: '*', path }], span: value.span };
}

const libraries = word('library require');
