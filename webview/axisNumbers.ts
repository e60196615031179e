import { textTo } from '../src/core/describe/numberText';
import { ticks } from '../src/core/describe/ticks';
import type { Interval } from './window';

export interface AxisNumber {
  readonly value: number;
  readonly label: string;
}

/** An axis on which numbers stand. */
export interface AxisRoom {
  /** In pixels. */
  readonly length: number;
  /** Never more numbers than these. */
  readonly most: number;
  /** The pixels a number takes along the axis, with what keeps it from its neighbor. */
  readonly spaceOf: (label: string) => number;
}

/** Numbers at 1, 2, 5 × 10ⁿ that can be told apart and do not touch; none where float64 has none to give. */
export function axisNumbers(range: Interval, { length, most, spaceOf }: AxisRoom): readonly AxisNumber[] {
  const pixels = length / (range[1] - range[0]);
  let numbers: readonly AxisNumber[] = [];
  for (let count = Math.max(1, Math.floor(most)); count >= 1; count--) {
    numbers = numbersAt(ticks(range[0], range[1], count));
    const [first, second] = numbers;
    if (!first || !second) break;
    const widest = Math.max(...numbers.map(({ label }) => spaceOf(label)));
    if (widest <= (second.value - first.value) * pixels) break;
  }
  return numbers;
}

/** Both ends of a range with as many digits as tell what is between them. */
export const endTexts = ([from, to]: Interval): readonly [string, string] => [
  textAt(from, (to - from) / 100),
  textAt(to, (to - from) / 100),
];

/** A number read off in a range, to about a pixel of it. */
export const textIn = (value: number, [from, to]: Interval): string => textAt(value, (to - from) / 1000);

function numbersAt(values: readonly number[]): readonly AxisNumber[] {
  const step = (values[1] ?? NaN) - (values[0] ?? NaN);
  return values.map((value) => ({ value, label: textAt(value, step) }));
}

/** Four digits, or as many as reach down to the step. */
function textAt(value: number, step: number): string {
  const digits = orderOf(value) - orderOf(step) + 1;
  return textTo(value, Math.min(Math.max(4, Number.isFinite(digits) ? digits : 4), 15));
}

/** Steps come from a subtraction, which may fall a little short of a power of ten. */
const orderOf = (value: number): number => Math.floor(Math.log10(Math.abs(value)) + 1e-6);
