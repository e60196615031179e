import { childrenOf, type Expression } from '../expression/expression';
import { functionRow } from '../expression/functions';
import type { Parameters } from '../expression/parameters';

/** A function of one number with all its parameters fixed; NaN where it is not defined. */
export type RealFunction = (x: number) => number;

/**
 * A formula ready for a few values: without the tape of `compile`, whose making takes longer than a formula is looked at here. Symbols
 * that are neither the variable nor in `settings` are undefined.
 */
export const realFunction = (root: Expression, variable: string, settings: Parameters): RealFunction =>
  functionsOf(root, [variable, ...Object.keys(settings)])(settings);

/** The same for one formula and many settings of its symbols, of which the first is the variable. */
export function functionsOf(
  root: Expression,
  symbols: readonly string[],
): (settings: Parameters) => RealFunction {
  const compute = computeOf(root, symbols);
  return (settings) =>
    functionAt(
      compute,
      symbols.map((name) => settings[name] ?? NaN),
    );
}

/** A function of the first of its inputs. */
function functionAt(compute: Compute, inputs: number[]): RealFunction {
  return (x) => {
    inputs[0] = x;
    return compute(inputs);
  };
}

/** A value from those of the variable and the parameters. */
export type Compute = (inputs: readonly number[]) => number;

/** A formula whose symbols are given by their places in a list. */
export function computeOf(node: Expression, names: readonly string[]): Compute {
  switch (node.kind) {
    case 'number': {
      const { value } = node;
      return () => value;
    }
    case 'symbol': {
      const index = names.indexOf(node.name);
      return (inputs) => inputs[index] ?? NaN;
    }
    case 'apply':
      return computeOf(node.body, names);
    case 'choice': {
      const test = computeOf(node.test, names);
      const [then, otherwise] = [computeOf(node.then, names), computeOf(node.otherwise, names)];
      return (inputs) => (test(inputs) === 0 ? otherwise(inputs) : then(inputs));
    }
    case 'call':
      return computeOfCall(node.function, node.arguments, names);
  }
}

function computeOfCall(name: string, operands: readonly Expression[], names: readonly string[]): Compute {
  const row = functionRow(name);
  const [u = undefinedValue, v = undefinedValue] = operands.map((operand) => computeOf(operand, names));
  if (!row) return undefinedValue;
  if (row.operands === 1) {
    const { value } = row;
    return (inputs) => value(u(inputs));
  }
  const { value } = row;
  return (inputs) => value(u(inputs), v(inputs));
}

const undefinedValue: Compute = () => NaN;

/** More parts than this are not looked at: shared ones, which a program makes of its variables, count each time they are computed. */
const mostNodes = 2000;

/** How many parts a formula has, counted up to a limit. */
export function sizeOf(root: Expression, limit = mostNodes + 1): number {
  let count = 1;
  for (const child of childrenOf(root)) {
    if (count >= limit) break;
    count += sizeOf(child, limit - count);
  }
  return count;
}

export const isTooLarge = (root: Expression): boolean => sizeOf(root) > mostNodes;

/** The values of all parts without the variable, numbers and parameters among them: where a parameter's value may be found. */
export function constantsIn(root: Expression, variable: string, settings: Parameters): readonly number[] {
  const found = new Set<number>();
  const varies = (node: Expression): boolean => {
    const parts = childrenOf(node).map(varies);
    const depends = parts.includes(true) || (node.kind === 'symbol' && node.name === variable);
    const value = depends || found.size >= mostConstants ? NaN : realFunction(node, variable, settings)(NaN);
    if (Number.isFinite(value)) found.add(value);
    return depends;
  };
  varies(root);
  const isTrivial = (value: number): boolean => value === 0 || value === 1;
  return [...found].sort((one, other) => Number(isTrivial(one)) - Number(isTrivial(other)));
}

const mostConstants = 16;
