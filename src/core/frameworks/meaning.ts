import type { Parameters } from '../expression/parameters';
import type { FrameworkSymbol } from './framework';

/** What a name stands for: an activation at these parameters. */
export interface Meaning {
  readonly activation: string;
  readonly parameters: Parameters;
}

/** What a symbol means when a call says nothing else. */
export function meaningOf({ activation, defaults = {} }: FrameworkSymbol): Meaning {
  return { activation, parameters: defaults };
}

/**
 * Whether two names stand for one function. Constants rounded to float32 (ONNX's SELU) are the same; so is SiLU, which is
 * Swish with b = 1.
 */
export function sameMeaning(a: Meaning, b: Meaning): boolean {
  const [left, right] = [simplest(a), simplest(b)];
  if (left.activation !== right.activation) return false;
  const names = new Set([...Object.keys(left.parameters), ...Object.keys(right.parameters)]);
  return [...names].every((name) => isClose(left.parameters[name], right.parameters[name]));
}

function simplest(meaning: Meaning): Meaning {
  const isSilu = meaning.activation === 'swish' && meaning.parameters.b === 1;
  return isSilu ? { activation: 'silu', parameters: {} } : meaning;
}

/** A value that is not known differs from none. */
function isClose(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b || Math.abs(a - b) <= 1e-6 * Math.abs(a);
}
