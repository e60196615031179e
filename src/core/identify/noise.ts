import type { Expression } from '../expression/expression';
import { functionRow } from '../expression/functions';
import type { Parameters } from '../expression/parameters';
import type { RealFunction } from './realFunction';

/**
 * How far off a formula's value may be because float64 rounds each of its steps: cosh(x)² − sinh(x)² at 12 has nine digits of which none
 * is right. A running error analysis, to first order.
 */
export function noiseOf(root: Expression, variable: string, settings: Parameters): RealFunction {
  return (x) => noisyValue(root, (name) => (name === variable ? x : (settings[name] ?? NaN))).error;
}

interface Noisy {
  readonly value: number;
  readonly error: number;
}

function noisyValue(node: Expression, symbolValue: (name: string) => number): Noisy {
  const again = (part: Expression): Noisy => noisyValue(part, symbolValue);
  switch (node.kind) {
    case 'number':
      return { value: node.value, error: 0 };
    case 'symbol':
      return { value: symbolValue(node.name), error: 0 };
    case 'apply':
      return again(node.body);
    case 'choice':
      return again(again(node.test).value === 0 ? node.otherwise : node.then);
    case 'call': {
      const row = functionRow(node.function);
      const [u = nothing, v = nothing] = node.arguments.map(again);
      if (!row) return nothing;
      const value = row.operands === 1 ? row.value(u.value) : row.value(u.value, v.value);
      const [byU, byV] =
        row.operands === 1
          ? [row.slope(u.value, value), 0]
          : [row.slope.u(u.value, v.value, value), row.slope.v(u.value, v.value, value)];
      return {
        value,
        error: carried(byU, u.error) + carried(byV, v.error) + Math.abs(value) * Number.EPSILON,
      };
    }
  }
}

const nothing: Noisy = { value: NaN, error: 0 };

/** Nothing is carried of an exact operand, however steep the function is there. */
const carried = (slope: number, error: number): number => (error === 0 ? 0 : Math.abs(slope) * error);
