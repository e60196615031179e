import { at } from '../expression/block';
import type { Format } from './rounding';
import type { Steps } from './steps';

/** What a number format makes of a formula at x, every step rounded. */
export interface Stepwise {
  readonly valueAt: (x: number) => number;
  /** After `valueAt`: the numbers of all steps. Overwritten by the next call. */
  readonly numbers: Float64Array;
  /** After `valueAt`: whether a step became infinite from finite numbers, other than at a pole. */
  readonly overflows: () => boolean;
}

export function stepwise({ list, input, result }: Steps, { round, vanishing }: Format): Stepwise {
  const numbers = Float64Array.from(list, ({ constant }) => round(constant ?? NaN));
  const moving = list.flatMap((step, i) =>
    step.from.length > 0 ? [{ ...step, i, isKept: step.name !== 'library' }] : [],
  );
  return {
    numbers,
    valueAt(x) {
      numbers[input] = x;
      for (const { value, i, isKept } of moving) {
        const exact = value(numbers);
        numbers[i] = isKept || Math.abs(exact) > vanishing ? round(exact) : exact * 0;
      }
      return at(numbers, result);
    },
    overflows() {
      if (!numbers.some(isInfinite)) return false;
      const suspects = moving.filter(
        ({ name, from, i }) =>
          isInfinite(at(numbers, i)) &&
          from.every((operand) => Number.isFinite(at(numbers, operand))) &&
          !name.startsWith('log') &&
          !(name === 'divide' && at(numbers, from[1] ?? 0) === 0),
      );
      const needed = suspects.length > 0 ? computed(list, result, numbers) : none;
      return suspects.some(({ i }) => needed.has(i));
    },
  };
}

const none: ReadonlySet<number> = new Set();

const isInfinite = (x: number): boolean => Math.abs(x) === Infinity;

/** The steps that are computed at all: of scalar code, not those of the branch that is not taken. */
function computed(list: Steps['list'], result: number, numbers: Float64Array): ReadonlySet<number> {
  const needed = new Set([result]);
  for (let i = result; i >= 0; i--) {
    const step = list[i];
    if (!step || !needed.has(i)) continue;
    const [test = 0, then = 0, otherwise = 0] = step.from;
    const taken = [test, at(numbers, test) === 0 ? otherwise : then];
    for (const from of step.isLazy ? taken : step.from) needed.add(from);
  }
  return needed;
}
