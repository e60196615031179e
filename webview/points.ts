import type { Break } from '../src/core/curve/breaks';
import type { Curve } from '../src/core/curve/curve';
import { type Point, sample, type View } from '../src/core/curve/sample';
import type { What } from './state';
import type { Interval } from './window';

/** A curve as one list of points, with a point that is not a number between stretches that are not connected. Sampled once a view. */
export function pointsOf(curve: Curve, what: What, view: View): readonly Point[] {
  const kept = sampled[what].get(curve);
  if (kept && isSame(kept.view, view)) return kept.points;
  // Frozen, or Chart.js would rewrite the array's methods to watch it.
  const points = Object.freeze(joined(sample(curve, what, view)));
  sampled[what].set(curve, { view, points });
  return points;
}

/** Kinks, jumps and poles in sight. */
export function breaksIn(curve: Curve, x: Interval): readonly Break[] {
  const kept = broken.get(curve);
  if (kept && kept.x[0] === x[0] && kept.x[1] === x[1]) return kept.breaks;
  const breaks = curve.breaks(x[0], x[1]);
  broken.set(curve, { x, breaks });
  return breaks;
}

interface Sampled {
  readonly view: View;
  readonly points: readonly Point[];
}

const sampled: Readonly<Record<What, WeakMap<Curve, Sampled>>> = {
  value: new WeakMap(),
  slope: new WeakMap(),
};
const broken = new WeakMap<Curve, { readonly x: Interval; readonly breaks: readonly Break[] }>();

/** Chart.js looks for points by x, so a gap has one too. */
function joined(segments: readonly (readonly Point[])[]): Point[] {
  return segments.flatMap((segment, index) => {
    const [first] = segment;
    return index === 0 || !first ? segment : [{ x: first.x, y: NaN }, ...segment];
  });
}

function isSame(one: View, other: View): boolean {
  return numbersOf(one).every((each, index) => each === numbersOf(other)[index]);
}

const numbersOf = (view: View): readonly number[] => [...view.x, ...(view.y ?? []), view.width, view.height];
