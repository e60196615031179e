import type { Evaluator } from '../expression/evaluate';
import type { Side } from '../expression/instructions';

/** A point where f jumps, has a pole, starts or stops being defined, or where only f′ jumps (a kink). */
export interface Break {
  readonly kind: 'kink' | 'jump' | 'pole' | 'edge';
  readonly x: number;
  /** Limits of f from both sides; NaN where f is undefined. */
  readonly value: { readonly left: number; readonly right: number };
  /** Limits of f′ from both sides. */
  readonly slope: { readonly left: number; readonly right: number };
}

const mostBreaks = 200;
const gridPoints = 512;

/**
 * Finds the breaks between two points by asking a formula on which branches its pieces are: where neighbours on a grid differ,
 * bisection goes down to two adjacent numbers. What turns out smooth there (two forms of one function that meet) is no break.
 */
export function breaksOf(f: Evaluator, from: number, to: number): readonly Break[] {
  if (!(from < to) || !Number.isFinite(to - from)) return [];
  const xs = new Float64Array(gridPoints + 1).fill(to);
  for (let i = 0; i < gridPoints; i++) xs[i] = from + ((to - from) * i) / gridPoints;
  const branches = f.branches(xs);
  const found = new Map<number, Break>();
  for (let i = 0; i < gridPoints && found.size < mostBreaks; i++) {
    const [a, b] = [xs[i] ?? NaN, xs[i + 1] ?? NaN];
    if (branches[i] !== branches[i + 1]) collect(f, a, b, found);
  }
  const inside = [...found.values()].filter(({ x }) => x >= from && x <= to);
  return merged(inside.sort((p, q) => p.x - q.x));
}

/** Rounding can spread one break over some neighbouring numbers (0.2x + 0.5 is 1 at several of them): they count once. */
function merged(sorted: readonly Break[]): readonly Break[] {
  const result: Break[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (last && next.x - last.x <= 1e-13 * Math.max(1, Math.abs(next.x))) {
      result[result.length - 1] = together(last, next);
    } else {
      result.push(next);
    }
  }
  return result;
}

function together(first: Break, last: Break): Break {
  const value = { left: first.value.left, right: last.value.right };
  const slope = { left: first.slope.left, right: last.slope.right };
  return { kind: kindOf(value, slope) ?? first.kind, x: simplest(first.x, last.x), value, slope };
}

/** The number with the fewest digits between two others. */
function simplest(low: number, high: number): number {
  for (let digits = 1; digits < 17; digits++) {
    const rounded = Number(low.toPrecision(digits));
    if (rounded >= low && rounded <= high) return rounded;
    const other = Number(high.toPrecision(digits));
    if (other >= low && other <= high) return other;
  }
  return low;
}

/** Every change of branch between a and b, one after the other. */
function collect(f: Evaluator, a: number, b: number, found: Map<number, Break>): void {
  const last = branchAt(f, b);
  let low = a;
  for (let round = 0; round < mostBreaks && branchAt(f, low) !== last; round++) {
    const [before, after] = firstChange(f, low, b);
    const found1 = breakBetween(f, before, after);
    if (found1) found.set(found1.x, found1);
    low = after;
  }
}

const branchAt = (f: Evaluator, x: number): number => f.branches(Float64Array.of(x))[0] ?? 0;

/** Points looked at in one step of the search; a block of them costs little more than one. */
const fan = 32;

/** The first two adjacent numbers in [low, high] on different branches. */
function firstChange(f: Evaluator, low: number, high: number): readonly [number, number] {
  const start = branchAt(f, low);
  let [before, after] = [low, high];
  for (;;) {
    const xs = spread(before, after);
    const branches = f.branches(xs);
    const changed = branches.findIndex((branch) => branch !== start);
    const next = [
      changed === 0 ? before : (xs.at(changed - 1) ?? before),
      changed < 0 ? after : (xs[changed] ?? after),
    ] as const;
    if (next[0] === before && next[1] === after) return next;
    [before, after] = next;
  }
}

/** Numbers between two others, evenly spread in value or, across magnitudes, in the count of numbers between. */
function spread(low: number, high: number): Float64Array {
  if (low < 0 && high > 0) return Float64Array.of(0);
  const [near, far] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  if (far <= 2 * near || far < tiny) return evenly(low, high);
  const least = Math.max(near, Number.MIN_VALUE);
  const xs = evenly(Math.log2(least), Math.log2(far)).map((exponent) =>
    Math.min(Math.max(2 ** exponent, near), far),
  );
  return high > 0 ? xs : xs.map((x) => -x).reverse();
}

function evenly(low: number, high: number): Float64Array {
  const xs = new Float64Array(fan - 1);
  for (let i = 1; i < fan; i++) xs[i - 1] = low + ((high - low) * i) / fan;
  return xs;
}

function breakBetween(f: Evaluator, before: number, after: number): Break | undefined {
  const [x, left, right] = sides(f, before, after);
  const value = { left: left.value, right: right.value };
  const slope = { left: left.slope, right: right.slope };
  const kind = kindOf(value, slope);
  return kind && { kind, x, value, slope };
}

/** Below this, products of numbers underflow and a branch may change beside the 0 that is meant. */
const tiny = 1e-300;

interface Approach {
  readonly value: number;
  readonly slope: number;
}

/** What f does on both sides of a point that is known to be a break. */
export function breakAt(f: Evaluator, x: number): Break | undefined {
  const [left, right] = [approach(f, x, -1), approach(f, x, 1)];
  const value = { left: left.value, right: right.value };
  const slope = { left: left.slope, right: right.slope };
  const kind = kindOf(value, slope);
  return kind && { kind, x, value, slope };
}

/** The point between two branches: one of the two where it is a branch of its own, else the simpler number. */
function sides(f: Evaluator, before: number, after: number): readonly [number, Approach, Approach] {
  if (Math.max(Math.abs(before), Math.abs(after)) < tiny) return [0, approach(f, 0, -1), approach(f, 0, 1)];
  const alone = [after, before].find((x) => branchAt(f, x) !== branchAt(f, beyond(x, x === after ? 1 : -1)));
  if (alone !== undefined) return [alone, approach(f, alone, -1), approach(f, alone, 1)];
  const x = `${before}`.length <= `${after}`.length ? before : after;
  return [x, approach(f, before, -1), approach(f, after, 1)];
}

function approach(f: Evaluator, x: number, side: Side): Approach {
  const { values, slopes } = f.dual(Float64Array.of(x), side);
  return { value: values[0] ?? NaN, slope: slopes[0] ?? NaN };
}

/** The next number in a direction. */
function beyond(x: number, direction: number): number {
  if (x === 0) return direction * Number.MIN_VALUE;
  const step = Math.max(Math.abs(x) * 2 ** -53, Number.MIN_VALUE);
  return x + direction * step === x ? x + direction * 2 * step : x + direction * step;
}

function kindOf(value: Break['value'], slope: Break['slope']): Break['kind'] | undefined {
  if (Number.isNaN(value.left) && Number.isNaN(value.right)) return undefined;
  if (Math.abs(value.left) === Infinity || Math.abs(value.right) === Infinity) return 'pole';
  if (Number.isNaN(value.left) || Number.isNaN(value.right)) return 'edge';
  if (differ(value.left, value.right)) return isHuge(value.left) && isHuge(value.right) ? 'pole' : 'jump';
  return differ(slope.left, slope.right) ? 'kink' : undefined;
}

/** Beside a pole that lies between two numbers (tan at π/2), where the value is as large as float64 can tell. */
const isHuge = (value: number): boolean => Math.abs(value) > 1e9;

/** Two forms of one function agree to some ulps where they meet; a real step is larger than this. */
const differ = (a: number, b: number): boolean =>
  a !== b && Math.abs(a - b) > 1e-9 * Math.max(1, Math.min(Math.abs(a), Math.abs(b)));
