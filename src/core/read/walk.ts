import { call, constants, isConstantName, number, symbol, type Expression } from '../expression/expression';
import { functionRow, isFunctionName, type FunctionName } from '../expression/functions';
import { problem, problemAt, type Problem } from '../problem';
import type { Span } from '../span';
import { formulaLimits, type Formula, type NamedFunction, type NamedFunctions } from './formula';
import { aliases, idioms, remainder } from './idioms';
import { spanAt, whole, type Normalized } from './normalize';
import type { ParsedNode } from './parsed';

/** The allow-list walk from mathjs' tree to ours: what it does not know is refused. */
export const formulaOf = (parsed: ParsedNode, text: Normalized, named: NamedFunctions): Formula | Problem =>
  new Walk(text, named).formula(parsed);

export const nestedTooDeeply = (span: Span): Problem =>
  problemAt(span, 'The formula is nested more than {0} levels deep', formulaLimits.depth);

/** Thrown and caught within this file: the quickest way out of a recursive walk. */
class Refusal extends Error {
  constructor(readonly refused: Problem) {
    super(refused.problem);
  }
}

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
    const modulo = written === 'mod' ? remainder.formula(operands) : undefined;
    if (modulo) return modulo;
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
    const idiom = idioms.get(name);
    const idiomatic = idiom?.operands === operands.length ? idiom.formula(operands) : undefined;
    if (idiomatic) return idiomatic;
    const alias = aliases.get(name) ?? name;
    if (isFunctionName(alias)) return this.tableCall(name, alias, operands);
    const known = this.named(name);
    if (known) return this.namedCall(name, known, operands);
    if (idiom) throw this.wrongCount(name, [idiom.operands, idiom.operands], operands.length);
    if (name.length > 1 && !isConstantName(name))
      throw this.refuseName(name, 'There is no function {0}', name);
    throw this.refuseName(name, '{0} is not a function; write {0} * (…) to multiply', name);
  }

  private tableCall(written: string, name: FunctionName, operands: readonly Expression[]): Expression {
    const [fewest, most] = operandCounts(name, written);
    if (operands.length < fewest || operands.length > most)
      throw this.wrongCount(written, [fewest, most], operands.length);
    return folded(name, operands);
  }

  private namedCall(name: string, known: NamedFunction, operands: readonly Expression[]): Expression {
    const [fewest, most] = known.arguments;
    if (operands.length < fewest || operands.length > most)
      throw this.wrongCount(name, known.arguments, operands.length);
    return { kind: 'apply', name, arguments: operands, body: known.apply(operands), isLibrary: true };
  }

  private wrongCount(name: string, [fewest, most]: Counts, given: number): Refusal {
    if (most === Infinity) return this.refuseName(name, '{0} takes at least 1 argument', name);
    if (fewest < most)
      return this.refuseName(name, '{0} takes {1} to {2} arguments, not {3}', name, fewest, most, given);
    return most === 1
      ? this.refuseName(name, '{0} takes 1 argument, not {1}', name, given)
      : this.refuseName(name, '{0} takes {1} arguments, not {2}', name, most, given);
  }

  private refuseName(name: string, sentence: string, ...values: readonly (string | number)[]): Refusal {
    const index = placeOf(name, this.text.text);
    if (index < 0) return refusal(sentence, ...values);
    return new Refusal(problemAt(spanAt(this.text, index, name.length), sentence, ...values));
  }
}

type Counts = readonly [fewest: number, most: number];

/** `max` and `min` take any number; `log` a base as well. */
function operandCounts(name: FunctionName, written: string): Counts {
  const wanted = functionRow(name)?.operands ?? 1;
  if (name === 'max' || name === 'min') return [1, Infinity];
  return [wanted, Math.max(wanted, idioms.get(written)?.operands ?? 0)];
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

/** Operators and variadic functions as a chain of two-operand calls. */
function folded(name: FunctionName, operands: readonly Expression[]): Expression {
  const [first, ...rest] = operands;
  if (first === undefined) throw refusal('The formula ends too early');
  if (rest.length === 0) return functionRow(name)?.operands === 1 ? call(name, first) : first;
  return rest.reduce((left, right) => call(name, left, right), first);
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
