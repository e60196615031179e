import type { ReadFunction } from '../read/readFunction';
import { formats } from './rounding';
import { stepsOf } from './steps';
import { stepwise, type Stepwise } from './stepwise';

const runOf = (f: ReadFunction): Stepwise | undefined => {
  const steps = stepsOf(f);
  return steps && stepwise(steps, formats.float64);
};

/** Whether Python's `math` raises an error somewhere, where others give ∞. */
export function raises(f: ReadFunction): boolean {
  const run = runOf(f);
  return (
    run !== undefined &&
    [-1e6, -800, 800, 1e6].some((x) => !Number.isFinite(run.valueAt(x)) || run.overflows())
  );
}

/** The x nearest to 0 on one side at which a step is too large for a double, for which Python's `math` raises an `OverflowError`. */
export function overflowsFrom(f: ReadFunction, side: 1 | -1): number | undefined {
  const run = runOf(f);
  if (!run) return undefined;
  const overflowsAt = (size: number): boolean => {
    run.valueAt(side * size);
    return run.overflows();
  };
  let high = 1;
  while (!overflowsAt(high)) if ((high *= 2) > 1e6) return undefined;
  let low = high / 2;
  while (high - low > 1e-6 * high) {
    const middle = (low + high) / 2;
    if (overflowsAt(middle)) high = middle;
    else low = middle;
  }
  return side * high;
}
