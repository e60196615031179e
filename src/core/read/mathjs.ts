import { createParse } from 'mathjs/number';

import {
  call,
  constants,
  number,
  symbol,
  type ConstantName,
  type Expression,
} from '../expression/expression';
import { functionRow, isFunctionName, type FunctionName } from '../expression/functions';
import { isProblem, problem, problemAt, type Problem } from '../problem';
import type { Span } from '../span';
import { normalize, type Normalized } from './normalize';
import { nodeConstructors, type ParsedNode } from './parsed';

/** A formula as typed: `x * tanh(softplus(x))`, or with its input named, `f(t) = a*t`. */
export interface Formula {
  readonly expression: Expression;
  readonly variable: string;
}

/** A function that formulas may call by name beside those of the function table: an activation of the catalogue. */
export interface NamedFunction {
  /** How many arguments it takes: the input first, then parameters, which may be left out. */
  readonly arguments: readonly [fewest: number, most: number];
  readonly apply: (operands: readonly Expression[]) => Expression;
}

export type NamedFunctions = (name: string) => NamedFunction | undefined;

/** Bounds on what is read, so that no input takes noticeable time. */
export const formulaLimits = { characters: 2000, nodes: 500, depth: 100 } as const;

/**
 * Reads a formula in mathjs syntax. Only arithmetic, comparisons, `and or not`, `a ? b : c` and calls of known
 * functions are let through; nothing is ever executed by mathjs. Every refusal is a problem with a sentence and,
 * where known, the place.
 */
export function readFormula(typed: string, named: NamedFunctions = () => undefined): Formula | Problem {
  if (typed.length > formulaLimits.characters) {
    return problem('The formula has {0} characters; {1} are allowed', typed.length, formulaLimits.characters);
  }
  const text = normalize(typed);
  const refused = refusedBeforeParsing(text);
  if (refused) return refused;
  const parsed = parsedBy(text);
  return isProblem(parsed) ? parsed : new Walk(text, named).formula(parsed);
}

function refusedBeforeParsing(text: Normalized): Problem | undefined {
  if (text.text.trim() === '') return problem('Type a formula, for example x * tanh(x)');
  const deep = tooDeep(text.text);
  if (deep !== undefined) return nestedTooDeeply(spanAt(text, deep));
  const strange = /[^\s\p{L}\p{N}_.,+\-*/^%()<>=!?:]/u.exec(text.text);
  if (strange) {
    return problemAt(
      spanAt(text, strange.index),
      'The character {0} has no meaning in a formula',
      strange[0],
    );
  }
  return undefined;
}

const nestedTooDeeply = (span: Span): Problem =>
  problemAt(span, 'The formula is nested more than {0} levels deep', formulaLimits.depth);

/** Where parentheses first nest deeper than allowed. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')') depth--;
    if (depth > formulaLimits.depth) return i;
  }
  return undefined;
}

declare module 'mathjs/number' {
  /** The parser without the rest of mathjs; the library exports it, its types do not mention it. */
  export function createParse(parts: object): (text: string) => ParsedNode;
}

let parser: ((text: string) => ParsedNode) | undefined;

/** mathjs' parser, made when the first formula is read. */
const parse = (text: string): ParsedNode => (parser ??= makeParser())(text);

/** mathjs picks one of several signatures by the types of the arguments; here it is always one text. */
function makeParser(): (text: string) => ParsedNode {
  const typed = (_: string, signatures: { readonly string: (text: string) => ParsedNode }) =>
    signatures.string;
  const withoutConversions = Object.assign(typed, { addConversion: () => undefined });
  return createParse({
    ...nodeConstructors,
    typed: withoutConversions,
    numeric: Number,
    config: { number: 'number', numberFallback: 'number' },
  });
}

function parsedBy(text: Normalized): ParsedNode | Problem {
  try {
    return parse(text.text);
  } catch (thrown) {
    return thrown instanceof RangeError ? nestedTooDeeply(whole(text)) : syntaxProblem(thrown, text);
  }
}

/** mathjs carries the 1-based position of a syntax error in `char`. */
function syntaxProblem(thrown: unknown, text: Normalized): Problem {
  const at =
    thrown instanceof Error && 'char' in thrown && typeof thrown.char === 'number' ? thrown.char - 1 : 0;
  const span = spanAt(text, Math.min(at, text.text.length));
  const found = /\S/.exec(text.text.slice(at))?.[0];
  const message = thrown instanceof Error ? thrown.message : '';
  if (message.startsWith('False part')) {
    return problemAt(span, 'A choice a ? b : c needs its second part after a colon');
  }
  if (found === undefined) return problemAt(span, 'The formula ends too early');
  if (message.startsWith('Parenthesis')) {
    return problemAt(span, 'A closing parenthesis is missing before {0}', found);
  }
  return problemAt(span, '{0} is not expected here', found);
}

const spanAt = (text: Normalized, index: number, length = 1): Span => [
  text.positions[index] ?? 0,
  text.positions[Math.min(index + length, text.text.length)] ?? 0,
];

const whole = (text: Normalized): Span => [0, text.positions.at(-1) ?? 0];

/** Thrown and caught within this file: the quickest way out of a recursive walk. */
class Refusal extends Error {
  constructor(readonly refused: Problem) {
    super(refused.problem);
  }
}

/** The allow-list walk from mathjs' tree to ours. */
class Walk {
  private nodes = 0;
  private depth = 0;

  constructor(
    private readonly text: Normalized,
    private readonly named: NamedFunctions,
  ) {}

  formula(parsed: ParsedNode): Formula | Problem {
    try {
      return this.definition(parsed);
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown.refused;
      if (thrown instanceof RangeError) return nestedTooDeeply(whole(this.text));
      throw thrown;
    }
  }

  private definition(node: ParsedNode): Formula {
    if (node.type !== 'FunctionAssignmentNode' || !node.expr) {
      return { variable: 'x', expression: this.read(assignedTo(node) ?? node) };
    }
    const [variable, ...others] = (node.params ?? []).filter((name) => typeof name === 'string');
    if (variable === undefined || others.length > 0) {
      throw refusal('A formula has one input: write f(x) = …');
    }
    return { variable, expression: this.read(node.expr) };
  }

  private read(node: ParsedNode): Expression {
    if (++this.nodes > formulaLimits.nodes) {
      throw refusal('The formula has more than {0} parts', formulaLimits.nodes);
    }
    if (++this.depth > formulaLimits.depth) throw new Refusal(nestedTooDeeply(whole(this.text)));
    const expression = this.readKind(node);
    this.depth--;
    return expression;
  }

  private readKind(node: ParsedNode): Expression {
    switch (node.type) {
      case 'ConstantNode':
        return constant(node.value);
      case 'SymbolNode':
        return this.symbol(node.name ?? '');
      case 'ParenthesisNode':
        return this.read(part(node.content));
      case 'OperatorNode':
        return this.operator(node);
      case 'FunctionNode':
        return this.functionCall(node);
      case 'ConditionalNode':
        return {
          kind: 'choice',
          test: this.read(part(node.condition)),
          then: this.read(part(node.trueExpr)),
          otherwise: this.read(part(node.falseExpr)),
        };
      case 'RelationalNode':
        return this.relation(node);
      default:
        throw refusal(refusals.get(node.type) ?? 'This is not a formula of one variable');
    }
  }

  private symbol(name: string): Expression {
    if (isConstantName(name)) return { kind: 'number', value: constants[name], name };
    if (isFunctionName(name) || this.named(name)) {
      throw this.refuseName(name, '{0} is a function: write {0}(x)', name);
    }
    if (reserved.has(name)) throw this.refuseName(name, '{0} has no meaning in a formula', name);
    return symbol(name);
  }

  private operator(node: ParsedNode): Expression {
    const written = typeof node.fn === 'string' ? node.fn : '';
    const name = operators.get(written);
    const operands = (node.args ?? []).map((operand) => this.read(operand));
    if (written === 'unaryPlus' && operands[0]) return operands[0];
    if (written === 'mod') return remainder(operands);
    if (name === undefined) throw refusal('The operator {0} has no meaning here', node.op ?? written);
    return folded(name, operands);
  }

  /** `0 < x <= 1`: every neighbouring pair compared. */
  private relation(node: ParsedNode): Expression {
    const operands = (node.params ?? []).map((operand) => this.read(part(operand)));
    const tests = (node.conditionals ?? []).map((name, i) =>
      folded(isFunctionName(name) ? name : 'equal', operands.slice(i, i + 2)),
    );
    return folded('and', tests);
  }

  private functionCall(node: ParsedNode): Expression {
    const name = typeof node.fn === 'object' ? (node.fn.name ?? '') : '';
    const operands = (node.args ?? []).map((operand) => this.read(operand));
    const idiom = idioms.get(name)?.(operands);
    if (idiom) return idiom;
    const alias = aliases.get(name) ?? name;
    if (isFunctionName(alias)) return this.tableCall(name, alias, operands);
    const known = this.named(name);
    if (known) return this.namedCall(name, known, operands);
    if (name.length > 1) throw this.refuseName(name, 'There is no function {0}', name);
    throw this.refuseName(name, '{0} is not a function; write {0} * (…) to multiply', name);
  }

  private tableCall(written: string, name: FunctionName, operands: readonly Expression[]): Expression {
    const wanted = functionRow(name)?.operands ?? 1;
    const variadic = name === 'max' || name === 'min';
    if (variadic ? operands.length < 1 : operands.length !== wanted) {
      throw this.wrongCount(written, wanted, operands.length);
    }
    return folded(name, operands);
  }

  private namedCall(name: string, known: NamedFunction, operands: readonly Expression[]): Expression {
    const [fewest, most] = known.arguments;
    if (operands.length < fewest || operands.length > most)
      throw this.wrongCount(name, most, operands.length);
    return { kind: 'apply', name, arguments: operands, body: known.apply(operands) };
  }

  private wrongCount(name: string, wanted: number, given: number): Refusal {
    return this.refuseName(name, '{0} takes {1} arguments, not {2}', name, wanted, given);
  }

  private refuseName(name: string, sentence: string, ...values: readonly (string | number)[]): Refusal {
    const index = placeOf(name, this.text.text);
    if (index < 0) return refusal(sentence, ...values);
    return new Refusal(problemAt(spanAt(this.text, index, name.length), sentence, ...values));
  }
}

const refusal = (sentence: string, ...values: readonly (string | number)[]): Refusal =>
  new Refusal(problem(sentence, ...values));

function part(node: ParsedNode | string | undefined): ParsedNode {
  if (typeof node === 'object') return node;
  throw refusal('The formula ends too early');
}

function constant(value: unknown): Expression {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return number(value ? 1 : 0);
  throw refusal('This is not a formula of one variable');
}

/** First place where a name stands as a whole word; mathjs' nodes do not say where they came from. */
function placeOf(name: string, text: string): number {
  const letter = /[\p{L}\p{N}_]/u;
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1)) {
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + name.length))) return at;
  }
  return -1;
}

/** The right side of `y = …`, which mathjs documents as a node. */
function assignedTo(node: ParsedNode): ParsedNode | undefined {
  const plain = node.type === 'AssignmentNode' && node.object?.type === 'SymbolNode';
  return plain ? (node.value as ParsedNode) : undefined;
}

const isConstantName = (name: string): name is ConstantName => Object.hasOwn(constants, name);

/** Operators and variadic functions as a chain of two-operand calls. */
function folded(name: FunctionName, operands: readonly Expression[]): Expression {
  const [first, ...rest] = operands;
  if (first === undefined) throw refusal('The formula ends too early');
  if (rest.length === 0) return functionRow(name)?.operands === 1 ? call(name, first) : first;
  return rest.reduce((left, right) => call(name, left, right), first);
}

/** u mod v with the sign of v, as Python and mathjs define it. */
function remainder([u, v]: readonly Expression[]): Expression {
  if (!u || !v) throw refusal('The formula ends too early');
  return call('subtract', u, call('multiply', v, call('floor', call('divide', u, v))));
}

const operators: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([
  ['add', 'add'],
  ['subtract', 'subtract'],
  ['multiply', 'multiply'],
  ['dotMultiply', 'multiply'],
  ['divide', 'divide'],
  ['dotDivide', 'divide'],
  ['pow', 'power'],
  ['dotPow', 'power'],
  ['unaryMinus', 'negate'],
  ['larger', 'larger'],
  ['largerEq', 'largerEq'],
  ['smaller', 'smaller'],
  ['smallerEq', 'smallerEq'],
  ['equal', 'equal'],
  ['unequal', 'unequal'],
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
]);

/** Other names people type for rows of the function table. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['ln', 'log'],
  ['pow', 'power'],
  ['arcsin', 'asin'],
  ['arccos', 'acos'],
  ['arctan', 'atan'],
  ['arsinh', 'asinh'],
  ['arcosh', 'acosh'],
  ['artanh', 'atanh'],
  ['sgn', 'sign'],
]);

/** Calls that stand for a small formula; undefined when the number of operands is another one. */
type Idiom = (operands: readonly Expression[]) => Expression | undefined;

const logOfBase: Idiom = ([u, base, ...rest]) =>
  u && base && rest.length === 0 ? call('divide', call('log', u), call('log', base)) : undefined;

const square: Idiom = ([u, ...rest]) => (u && rest.length === 0 ? call('power', u, number(2)) : undefined);

const clamp: Idiom = ([u, low, high, ...rest]) =>
  u && low && high && rest.length === 0 ? call('min', call('max', u, low), high) : undefined;

const idioms: ReadonlyMap<string, Idiom> = new Map<string, Idiom>([
  ['log', logOfBase],
  ['square', square],
  ['clip', clamp],
  ['clamp', clamp],
  ['mod', (operands) => (operands.length === 2 ? remainder(operands) : undefined)],
]);

/** Names with another meaning in mathjs or JavaScript; refused so that nobody takes them for parameters. */
const reserved: ReadonlySet<string> = new Set([
  'constructor',
  'prototype',
  '__proto__',
  'NaN',
  'null',
  'undefined',
  'end',
  'in',
  'to',
  'if',
  '',
]);

const refusals: ReadonlyMap<string, string> = new Map([
  ['RangeNode', 'A range such as 1:3 is not a formula'],
  ['BlockNode', 'Write one formula, without a semicolon'],
  ['AccessorNode', 'Reading a member (a.b) is not allowed in a formula'],
  ['AssignmentNode', 'Write only the formula, or f(x) = …'],
  ['FunctionAssignmentNode', 'Write only the formula, or f(x) = …'],
]);
