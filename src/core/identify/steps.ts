import { childrenOf, symbol, withParts, type Expression } from '../expression/expression';
import { compile, type Evaluator } from '../expression/evaluate';
import type { Side } from '../expression/instruction';
import { functionRow, type FunctionName } from '../expression/functions';
import { at } from '../expression/block';
import type { ReadFunction } from '../read/readFunction';

/**
 * A formula as the list of steps that a computer takes, in order; each stands for one number. What does not depend on the input is
 * computed beforehand, in float64 as Python and compilers do. The same place of the text computed twice from the same numbers, as a
 * local variable used twice, is one step; the same words written twice are two.
 */
export interface Steps {
  readonly list: readonly Step[];
  readonly input: number;
  readonly result: number;
}

export interface Step {
  readonly name: FunctionName | 'input' | 'constant' | 'choice' | 'library';
  /** Positions of its operands. */
  readonly from: readonly number[];
  /** From the numbers of all steps before; not for the input and constants. */
  readonly value: (numbers: Float64Array) => number;
  readonly constant?: number;
  readonly isLazy?: true;
  /** Of a library's function, at its operand. */
  readonly slope?: (u: number) => number;
}

/** More than a person writes; what reads code bounds it too. */
const limits = { steps: 600, depth: 300 } as const;

const slopeFrom = (f: Evaluator, u: number, side: Side): number =>
  f.dual(Float64Array.of(u), side).slopes[0] ?? NaN;

/** Undefined where it is too long. `opened`: as mathematics, with what libraries compute, and what is equal once. */
export function stepsOf(
  { expression, variable, parameters }: ReadFunction,
  opened = false,
): Steps | undefined {
  const settings = new Map(parameters.map(({ name, default: usual }) => [name, usual ?? 1]));
  const list: Step[] = [];
  const known = new Map<Expression | string, number>();
  let isTooLong = false;

  const push = (step: Step): number => list.push(step) - 1;
  const once = (key: Expression | string, make: () => number): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    known.set(key, made);
    return made;
  };
  const constant = (value: number): number =>
    once(`${Object.is(value, -0) ? '-0' : value}`, () =>
      push({ name: 'constant', from: [], value: () => value, constant: value }),
    );
  const isFixed = (i: number): boolean => list[i]?.name === 'constant';

  const add = (node: Expression, depth: number): number => {
    isTooLong ||= depth > limits.depth || list.length > limits.steps;
    return isTooLong ? 0 : once(node, () => made(node, depth + 1));
  };
  const made = (node: Expression, depth: number): number => {
    switch (node.kind) {
      case 'number':
        return constant(node.value);
      case 'symbol':
        return node.name === variable ? input : constant(settings.get(node.name) ?? 1);
      case 'apply':
        return (opened || !node.isLibrary ? undefined : libraryStep(node, depth)) ?? add(node.body, depth);
      case 'choice': {
        const test = add(node.test, depth);
        if (isFixed(test)) return add(list[test]?.constant === 0 ? node.otherwise : node.then, depth);
        return operation(node, 'choice', [test, add(node.then, depth), add(node.otherwise, depth)]);
      }
      case 'call':
        return operation(
          node,
          node.function,
          node.arguments.map((child) => add(child, depth)),
        );
    }
  };
  const operation = (node: Expression, name: FunctionName | 'choice', from: readonly number[]): number => {
    const value = valueOf(name, from);
    if (from.every(isFixed))
      return constant(value(Float64Array.from(list, ({ constant: each }) => each ?? NaN)));
    const isLazy = node.kind === 'choice' && node.isLazy;
    return shared(node, { name, from, value, ...(isLazy && { isLazy }) });
  };
  const shared = (node: Expression, step: Step, name: string = step.name): number => {
    const make = (): number => push(step);
    const place = opened ? '' : node.span?.join();
    return place === undefined ? make() : once(`${name} ${step.from.join()} ${place}`, make);
  };
  /** One that is given one number that varies; of more it is taken apart. */
  const libraryStep = (node: Expression & { kind: 'apply' }, depth: number): number | undefined => {
    const operands = node.arguments.map((argument) => ({ argument, index: add(argument, depth) }));
    const [operand, ...more] = operands.filter(({ index }) => !isFixed(index));
    if (!operand || more.length > 0 || isTooLong) return undefined;
    const inside = compile(holed(node.body, operand.argument), hole, Object.fromEntries(settings));
    const from = operand.index;
    const step: Step = {
      name: 'library',
      from: [from],
      value: (numbers) => inside.value(at(numbers, from)),
      slope: (u) => (slopeFrom(inside, u, -1) + slopeFrom(inside, u, 1)) / 2, // a tie inside has no side
    };
    return shared(node, step, node.name);
  };

  const input = push({ name: 'input', from: [], value: () => NaN });
  const result = add(expression, 0);
  return isTooLong ? undefined : { list, input, result };
}

/** A name that no text can have. */
const hole = ' ';

/** The formula with one of its parts replaced by a symbol, wherever it stands. */
function holed(node: Expression, part: Expression): Expression {
  if (isSame(node, part)) return symbol(hole);
  const again = (child: Expression): Expression => holed(child, part);
  return node.kind === 'apply' ? again(node.body) : withParts(node, again);
}

/** Whether two nodes compute the same in the same way. */
function isSame(a: Expression, b: Expression): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'number' && b.kind === 'number') return Object.is(a.value, b.value);
  if (a.kind === 'symbol' && b.kind === 'symbol') return a.name === b.name;
  if (a.kind === 'call' && b.kind === 'call' && a.function !== b.function) return false;
  const others = childrenOf(b);
  return childrenOf(a).every((child, i) => others[i] !== undefined && isSame(child, others[i]));
}

function valueOf(name: FunctionName | 'choice', [a = 0, b = 0, c = 0]: readonly number[]): Step['value'] {
  if (name === 'choice') return (numbers) => (at(numbers, a) === 0 ? at(numbers, c) : at(numbers, b));
  const row = functionRow(name);
  if (row?.operands === 1) {
    const { value } = row;
    return (numbers) => value(at(numbers, a));
  }
  const value = row?.value ?? (() => NaN);
  return (numbers) => value(at(numbers, a), at(numbers, b));
}
