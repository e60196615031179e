import type { Break } from '../curve/breaks';
import type { Curve } from '../curve/curve';
import { tellingWindow } from './tellingWindow';

/** A point of a function as people look at it: at a break with what f′ is on either side. */
export interface TellingPoint {
  readonly x: number;
  readonly value: number;
  /** One slope, or the ones from the left and from the right where they differ. */
  readonly slopes: readonly [number] | readonly [number, number];
  /** Whether the text names this input. */
  readonly isInput: boolean;
}

/** A few points that tell most: whole numbers around 0, every kink and jump in sight, and the input the text gives; in order, hardly more than five. */
export function tellingPoints(curve: Curve, input?: number): readonly TellingPoint[] {
  const breaks = curve.breaks(...tellingWindow([curve])).filter((at) => Number.isFinite(at.x));
  const wanted = [...(input === undefined ? [] : [input]), ...breaks.map((at) => at.x).slice(0, 4)];
  const xs = new Set(wanted.map(zeroIsPlain));
  const atMost = usual.length + (input === undefined ? 0 : 1);
  for (const x of usual) if (xs.size < atMost) xs.add(x);
  return [...xs]
    .sort((a, b) => a - b)
    .map((x) =>
      pointAt(
        curve,
        x,
        breaks.find((at) => at.x === x),
        x === input,
      ),
    );
}

const usual = [0, 1, -1, 2, -2];
const zeroIsPlain = (x: number): number => (x === 0 ? 0 : x);

/** Where the function is not defined, neither is its slope. */
export function pointAt(curve: Curve, x: number, at: Break | undefined, isInput = false): TellingPoint {
  const value = curve.value(x);
  const slope = Number.isNaN(value) ? NaN : curve.slope(x);
  const [left, right] = at ? [slopeOn(at, 'left'), slopeOn(at, 'right')] : [slope, slope];
  return { x, value, slopes: Object.is(left, right) ? [slope] : [left, right], isInput };
}

const slopeOn = ({ value, slope }: Break, side: 'left' | 'right'): number =>
  Number.isNaN(value[side]) ? NaN : slope[side];
