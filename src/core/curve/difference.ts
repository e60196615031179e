import type { Curve } from './curve';

/** How far two curves are apart at most, and where: the smallest such |x| when there are several. */
export interface Difference {
  readonly most: number;
  readonly x: number;
  /** Whether they are as far apart at −x. */
  readonly onBothSides: boolean;
}

const steps = 800;

/**
 * Largest |f − g| between two points. A grid finds the neighbourhood, a search the place to eight digits. Where one of them is undefined
 * nothing is compared; undefined when that is everywhere.
 */
export function largestDifference(f: Curve, g: Curve, from: number, to: number): Difference | undefined {
  const xs = gridOf(f, g, from, to);
  const [ys, zs] = [f.values(xs), g.values(xs)];
  let best: number | undefined;
  const apart = (i: number): number => Math.abs((ys[i] ?? NaN) - (zs[i] ?? NaN));
  const order = [...xs.keys()].sort((i, j) => Math.abs(xs[i] ?? 0) - Math.abs(xs[j] ?? 0));
  for (const i of order) {
    const here = apart(i);
    if (!Number.isNaN(here) && (best === undefined || here > apart(best) * (1 + 1e-9))) best = i;
  }
  if (best === undefined) return undefined;
  const peak = climbed((x) => Math.abs(f.value(x) - g.value(x)), [xs[best - 1] ?? from, xs[best + 1] ?? to]);
  const distance = (x: number): number => Math.abs(f.value(x) - g.value(x));
  const x = distance(peak) > apart(best) ? peak : (xs[best] ?? from);
  const most = distance(x);
  return { most, x, onBothSides: Math.abs(distance(-x) - most) <= 1e-6 * most };
}

/** Evenly, and at every break of either. */
function gridOf(f: Curve, g: Curve, from: number, to: number): Float64Array {
  const even = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  const breaks = [...f.breaks(from, to), ...g.breaks(from, to)].map(({ x }) => x);
  return Float64Array.from([...even, ...breaks].sort((a, b) => a - b));
}

/** The place of a maximum between two points by golden section. */
function climbed(h: (x: number) => number, [low, high]: readonly [number, number]): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let [p, q] = [b - ratio * (b - a), a + ratio * (b - a)];
  let [hp, hq] = [h(p), h(q)];
  for (let i = 0; i < 40 && b - a > 1e-9 * Math.max(1, Math.abs(a)); i++) {
    if (hp >= hq) {
      [b, q, hq] = [q, p, hp];
      p = b - ratio * (b - a);
      hp = h(p);
    } else {
      [a, p, hp] = [p, q, hq];
      q = a + ratio * (b - a);
      hq = h(q);
    }
  }
  return (a + b) / 2;
}
