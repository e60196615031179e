import { NAME, NUMBER, STRING } from '../../../recognize/tokens';
import { numberTypes, qualifiers, patterns } from '../knownWords';
import type { Parser } from '../parser';
import {
  assigned,
  block,
  body,
  branches,
  caseOf,
  changedOver,
  changing,
  evaluated,
  functionOf,
  labelsHere,
  pass,
  passAngles,
  returning,
  switched,
  testInBrackets,
  withElement,
  word,
} from '../statements';
import type { FunctionNode, ParameterNode, Statement, SyntaxNode } from '../syntaxTree';

export const ends = (parser: Parser): boolean =>
  parser.take(';') || parser.sees('}') || /[};:>]/.test(parser.source.text[parser.end() - 1] ?? ''); // the last of `case RELU ->`

/** `(float) x`, where the parentheses can hold nothing but a type. */
export function cast(parser: Parser): SyntaxNode | undefined {
  const start = parser.at;
  const close = parser.closer();
  if (close === undefined || close === start + 1 || close - start > 12) return undefined;
  parser.at++;
  const first = parser.word();
  const isType = passType(parser) && parser.at === close;
  const isSure =
    /[*&]/.test(parser.source.text[parser.start(close - 1)] ?? '') ||
    numberTypes.has(first) ||
    first.endsWith('_t');
  parser.at = close + 1;
  const kind = parser.kind();
  const follows = kind === NAME || kind === NUMBER || kind === STRING;
  const operand = (isSure && parser.isAt('(+-!~&*')) || (isType && template.test(first) && parser.sees('('));
  if (isType && ((follows && !notOperands.has(parser.word())) || operand)) {
    return parser.unary();
  }
  parser.at = start;
  return undefined;
}

/** What types are called that a program leaves open. */
const template = /^[A-Z]$|_T$|TYPE\d?$/;

const notOperands = word('instanceof and or not const override noexcept mutable');

/** Goes behind a type, if one is here: `const std::vector<float>& `. */
export function passType(parser: Parser): boolean {
  let names = passQualifiers(parser) ? 1 : 0;
  if (parser.sees('::')) parser.at++;
  if (parser.sees('<') && qualifiers.has(parser.word(-1))) passAngles(parser);
  if (parser.kind() === NAME && (names === 0 || numberTypes.has(parser.word()))) {
    names++;
    parser.at++;
    passAngles(parser);
    while (parser.kind() === 46 && parser.kind(1) === NAME && parser.sees('::')) {
      parser.at += 2;
      passAngles(parser);
    }
    while (parser.kind() === 46 && parser.kind(1) === NAME && !parser.sees('->')) {
      parser.at += 2;
      passAngles(parser);
    }
  }
  for (;;) {
    if (qualifiers.has(parser.word()) || parser.isAt('*&') || parser.sees('...')) parser.at++;
    else if (parser.sees('[') && parser.sees(']', 1)) parser.at += 2;
    else break;
  }
  return names > 0;
}

/** Goes behind `static const unsigned` and the like; returns whether that is a type. */
function passQualifiers(parser: Parser): boolean {
  let isType = false;
  while (qualifiers.has(parser.word())) {
    const name = parser.word();
    if (numberTypes.has(name)) isType = true;
    parser.at++;
    if (parser.sees('(') && name.startsWith('__')) pass(parser);
  }
  return isType;
}

export function parameters(parser: Parser): readonly ParameterNode[] {
  const read = parser.sees('(') ? parser.bracketed(() => parameter(parser)) : undefined;
  if (!read) parser.broken = true;
  return read?.flatMap((each) => each ?? []) ?? [];
}

function parameter(parser: Parser): ParameterNode | undefined {
  const from = parser.start();
  while (parser.sees('@')) {
    parser.at += 2;
    if (parser.sees('(')) pass(parser);
  }
  const typeFrom = parser.start();
  passType(parser);
  let type = parser.written(typeFrom);
  while (parser.kind() === NAME && parser.kind(1) === NAME) {
    parser.at++;
    type = parser.written(typeFrom);
  }
  if (parser.kind() !== NAME) {
    // A type alone, `void`, a function pointer, or an untyped parameter of a lambda
    parser.passTo(',)');
    return /^[\w$]+$/.test(type) && !numberTypes.has(type) && type !== 'void'
      ? { name: type, span: parser.span(from) }
      : undefined;
  }
  const name = parser.word();
  parser.at++;
  while (parser.sees('[')) pass(parser);
  const value = parser.valueSet();
  return { name, span: parser.span(from), type, ...(value && { default: value }) };
}

/** Statements that begin with the same words in all of them. */
export function commonStatement(parser: Parser): readonly Statement[] | undefined {
  const from = parser.start();
  const other = (what: string, read: readonly Statement[]) => parser.passedOver(what, read, from);
  if (parser.sees('{')) return block(parser);
  if (parser.sees(';')) return [];
  switch (loopMacro.test(parser.word()) ? 'for' : parser.word()) {
    case 'if':
      parser.at++;
      return [branches(parser, from)];
    case 'return':
    case 'throw': {
      const throws = parser.word() === 'throw';
      parser.at++;
      const read = parser.sees(';') ? undefined : parser.expression(0);
      // What is made of a single value is seldom a number: `return {x};`
      const isMade = read?.kind === 'list' && read.items.length === 1;
      const value = isMade ? parser.other('values in braces', read.span[0]) : read;
      return throws
        ? other('a throw', [])
        : [{ kind: 'return', ...(value && { value }), span: parser.span(from) }];
    }
    case 'switch': {
      if (!parser.sees('(', 1)) return undefined;
      parser.at++;
      const asked = testInBrackets(parser);
      return [switched(asked, body(parser), parser.span(from))];
    }
    case 'for':
    case 'while':
    case 'synchronized': {
      if (!parser.sees('(', 1)) return undefined;
      parser.at++;
      pass(parser);
      const [, name, array] = patterns.eachItself.exec(parser.written(from)) ?? [];
      const span = parser.span(from);
      const read = body(parser);
      if (name !== undefined && array !== undefined)
        return other('a loop', withElement(read, { name, array }, span));
      return other('a loop', [...changedOver(parser, from, patterns.setsEach), ...read]);
    }
    case 'do': {
      parser.at++;
      const read = body(parser);
      if (parser.takeWord('while')) pass(parser);
      return other('a loop', read);
    }
    case 'try': {
      parser.at++;
      if (parser.sees('(')) pass(parser);
      const read = block(parser);
      while (!parser.broken && (parser.takeWord('catch') || parser.takeWord('finally'))) {
        if (parser.sees('(')) pass(parser);
        read.push(...block(parser));
      }
      return other('a try', read);
    }
    case 'case':
    case 'default':
      if (parser.word() === 'default' && !parser.sees(':', 1) && !parser.sees('->', 1)) return undefined;
      return caseHere(parser, from);
    case 'break':
    case 'continue':
    case 'goto':
      parser.passTo(';}');
      return other('a jump', []);
    default:
      return undefined;
  }
}

/** `case RELU:`, `case RELU ->`, `default:`, and the jump that ends what is before an arrow. */
function caseHere(parser: Parser, from: number): readonly Statement[] {
  const isEnd = (): boolean => /^(?::(?!:)|->)/.test(parser.here(2));
  const isDefault = parser.word() === 'default';
  parser.at++;
  const labels = isDefault ? [] : labelsHere(parser, isEnd);
  const isArrow = parser.take('->');
  if (!isArrow) parser.take(':');
  return [caseOf(labels, parser, from, isArrow)];
}

/** `CUDA_KERNEL_LOOP(i, n) { … }` */
const loopMacro = /^[A-Z\d_]+_LOOP$/;

/** How a language tells what may stand between a function's parameters and its body, which it passes. */
export type PassTrailer = (parser: Parser) => void;

/** A function or variables, if a type and a name begin what is here; nothing is consumed otherwise. */
export function declaration(parser: Parser, passTrailer: PassTrailer): readonly Statement[] | undefined {
  const start = parser.at;
  const from = parser.start();
  const read = declarationHere(parser, passTrailer, from);
  if (!read) parser.at = start;
  return read;
}

function declarationHere(
  parser: Parser,
  passTrailer: PassTrailer,
  from: number,
): readonly Statement[] | undefined {
  let isTyped = passQualifiers(parser);
  while (
    begins(parser) ||
    (isTyped && /^(?:[*&]|\[\])/.test(parser.here(2))) ||
    (parser.sees('<') && qualifiers.has(parser.word(-1)))
  ) {
    const at = parser.at;
    if (isNamed(parser) && (isTyped || isMaker(parser))) break;
    if (!passType(parser) && parser.at === at) return undefined;
    isTyped = true;
  }
  if (!isNamed(parser)) return undefined;
  const start = parser.start();
  parser.take('~');
  const isOperator = passName(parser);
  const name = isOperator ? operatorName(parser, start) : (/[\w$]+$/.exec(parser.written(start))?.[0] ?? '');
  const nameSpan = parser.span(start);
  if (parser.sees('(')) return callable(parser, passTrailer, { name, nameSpan, from });
  return variables({ kind: 'name', name, span: nameSpan }, parser, from);
}

const begins = (parser: Parser): boolean => parser.kind() === NAME || parser.sees('::') || parser.sees('~');

/** Whether the name here is that of a constructor or destructor, which have no type. */
const isMaker = (parser: Parser): boolean =>
  parser.sees('~') ||
  parser.mode === parser.word() ||
  (parser.sees('::', 1) && (parser.sees('~', 2) || parser.word() === parser.word(2)));

/** Whether the name here is that of what is declared, and no type before one. */
function isNamed(parser: Parser): boolean {
  if (parser.word() === 'operator') return true;
  const start = parser.at;
  parser.take('~');
  const isName = parser.kind() === NAME && !qualifiers.has(parser.word());
  if (isName) passName(parser);
  const follows = isName && /^(?:[(;,{[)]|=(?!=)|:(?!:))/.test(parser.here(2));
  parser.at = start;
  return follows;
}

/** `A<T>::f`, or what is called an operator; returns whether it is one. */
function passName(parser: Parser): boolean {
  for (;;) {
    if (parser.takeWord('operator')) {
      const isCall = parser.sees('(');
      if (isCall || parser.sees('[')) pass(parser);
      else parser.passTo('(');
      return true;
    }
    parser.take('~');
    parser.at++;
    const start = parser.at;
    if (passAngles(parser) && !parser.sees('::') && !parser.sees('(')) parser.at = start;
    if (!parser.sees('::') || parser.kind(1) !== NAME) return false;
    parser.at++;
  }
}

/** A call operator is known by what it is a part of. */
function operatorName(parser: Parser, start: number): string {
  const written = parser.written(start);
  if (!/operator\s*\(/.test(written)) return written;
  return /([\w$]+)(?:<[^]*>)?::\s*operator/.exec(written)?.[1] ?? (parser.mode || 'operator()');
}

interface Declared {
  readonly name: string;
  readonly nameSpan: FunctionNode['span'];
  readonly from: number;
}

/** A function with its body, one that is only declared, or a variable that is made of something. */
function callable(
  parser: Parser,
  passTrailer: PassTrailer,
  { name, nameSpan, from }: Declared,
): readonly Statement[] | undefined {
  const start = parser.at;
  const given = parameters(parser);
  if (parser.broken) {
    parser.broken = false;
    parser.at = start;
    pass(parser);
  }
  passTrailer(parser);
  if (parser.sees('{')) {
    const read = block(parser);
    const span = parser.span(from);
    return [functionOf({ name, nameSpan, span, parameters: given, body: read })];
  }
  if (parser.seesEquals()) parser.at += 2;
  if (!parser.sees(';')) return undefined;
  const end = parser.at;
  parser.at = start;
  const isMade =
    parser.kind(1) === NUMBER && !containers.test(parser.textOf([parser.span(from)[0], nameSpan[0]]));
  const [value] = isMade ? (parser.bracketed(() => parser.expression()) ?? []) : [];
  parser.at = end;
  return value ? assigned([{ kind: 'name', name, span: nameSpan }], value, undefined, parser, from) : [];
}

/** What is made with a number has so many parts: `VectorXd v(3)`. */
const containers = /vec|mat|arr|tensor|list|X[dfi]\b/i;

function variables(first: SyntaxNode, parser: Parser, from: number): readonly Statement[] {
  const read: Statement[] = [];
  let target = first;
  for (;;) {
    const isArray = parser.sees('[');
    while (parser.sees('[')) pass(parser);
    if (parser.sees(':')) {
      parser.passTo(';,}'); // bits of a field
    }
    if (parser.seesEquals() || parser.sees('{')) {
      const start = parser.start();
      parser.take('=');
      const value = parser.expression(parser.sees('{') ? 1 : 0);
      const only = value.kind === 'list' && value.items.length === 1 ? value.items[0] : undefined;
      read.push(
        ...assigned(
          [target],
          isArray ? parser.other('an array', start) : (only ?? value),
          undefined,
          parser,
          from,
        ),
        ...(isAddress(value, parser)
          ? [changing(parser.other('a pointer', from), value, parser.span(from))]
          : []),
      );
    }
    if (parser.broken || !parser.take(',')) break;
    while (parser.isAt('*&') || qualifiers.has(parser.word())) parser.at++;
    target = parser.name();
  }
  if (!parser.broken && !parser.sees(';')) parser.broken = true;
  return read;
}

/** `float* p = &y`, whatever it is cast to: y may be changed by another name. */
const isAddress = ({ kind, span: [start] }: SyntaxNode, parser: Parser): boolean =>
  kind === 'name' && parser.textOf([start - 1, start]) === '&';

/** An expression, and what it is assigned to. */
export function expressions(parser: Parser): readonly Statement[] {
  const read: Statement[] = [];
  do {
    read.push(...evaluated(parser, parser.start()));
  } while (!parser.broken && parser.take(','));
  return read;
}

/** A lambda's body: a block, or an expression. */
export function lambda(given: readonly ParameterNode[], parser: Parser, from: number): SyntaxNode {
  let read: readonly Statement[];
  if (parser.sees('{')) read = block(parser);
  else {
    const value = parser.expression(0);
    read = returning(value);
  }
  const span = parser.span(from);
  return functionOf({ span, parameters: given, body: read });
}

/** `class A : B { … }`; the word is taken. The statements in it are read with its name as mode. */
export function classHere(
  parser: Parser,
  from: number,
  basesHere: (parser: Parser) => readonly SyntaxNode[],
): readonly Statement[] | undefined {
  const start = parser.at;
  while (parser.kind() === NAME && parser.kind(1) === NAME && !classWords.has(parser.word(1))) parser.at++;
  const name = parser.kind() === NAME ? parser.name() : undefined;
  passAngles(parser);
  const bases = basesHere(parser);
  if (!parser.sees('{') || parser.broken) {
    parser.broken = false;
    parser.at = start;
    return undefined;
  }
  const called = name?.kind === 'name' ? name.name : '';
  const read = block(parser, called);
  const nameSpan = name?.span ?? parser.span(from);
  return [{ kind: 'class', name: called, nameSpan, bases, body: read, span: parser.span(from) }];
}

const classWords = word('final extends implements permits');
