import type { Evaluator } from '../expression/evaluate';

/** A point where f jumps, has a pole, starts or stops being defined, or where only f′ jumps (a kink). */
export interface Break {
  readonly kind: 'kink' | 'jump' | 'pole' | 'edge';
  readonly x: number;
  /** Limits of f from both sides; NaN where f is undefined. */
  readonly value: { readonly left: number; readonly right: number };
  /** Limits of f′ from both sides. */
  readonly slope: { readonly left: number; readonly right: number };
}

/** More than this many are not looked for. */
export const mostBreaks = 150;
const gridPoints = 512;

/**
 * Finds the breaks between two points by asking a formula on which branches its pieces are: where neighbours on a grid differ,
 * bisection goes down to two adjacent numbers. What turns out smooth there (two forms of one function that meet) is no break.
 */
export function breaksOf(f: Evaluator, from: number, to: number): readonly Break[] {
  if (!(from < to) || !Number.isFinite(to - from)) return [];
  const places = merged(changesOf(f, from, to)).map((bracket) => placeOf(f, bracket));
  return places
    .filter((x) => x >= from && x <= to)
    .map((x) => breakAt(f, x))
    .filter((found) => found !== undefined);
}

/** What f does on both sides of a point; undefined where it does nothing remarkable. */
export function breakAt(f: Evaluator, x: number): Break | undefined {
  const [left, right] = [approach(f, x, -1), approach(f, x, 1)];
  const value = { left: left.value, right: right.value };
  const slope = { left: left.slope, right: right.slope };
  const kind =
    kindOf(value, slope, left.isSure && right.isSure) ?? (isApart(f.value(x), value) ? 'jump' : undefined);
  return kind && { kind, x, value, slope };
}

/** Two numbers between which the branch changes, adjacent to each other unless breaks were merged. */
type Bracket = readonly [before: number, after: number];

/** All changes of branch that neighbours on a grid show, in order. */
function changesOf(f: Evaluator, from: number, to: number): readonly Bracket[] {
  const xs = new Float64Array(gridPoints + 1).fill(to);
  for (let i = 0; i < gridPoints; i++) xs[i] = from + ((to - from) * i) / gridPoints;
  const branches = f.branches(xs);
  const found: Bracket[] = [];
  for (let i = 0; i < gridPoints && found.length < mostChanges; i++) {
    if (branches[i] !== branches[i + 1]) found.push(...changesBetween(f, xs[i] ?? NaN, xs[i + 1] ?? NaN));
  }
  return found.slice(0, mostChanges);
}

/** A break that is a number of its own, as 0 is for abs, changes the branch on both sides. */
const mostChanges = 2 * mostBreaks;

/** Every change of branch between a and b, one after the other. */
function changesBetween(f: Evaluator, a: number, b: number): readonly Bracket[] {
  const last = branchAt(f, b);
  const found: Bracket[] = [];
  for (let low = a; found.length < mostChanges && branchAt(f, low) !== last;) {
    const change = firstChange(f, low, b);
    found.push(change);
    low = change[1];
  }
  return found;
}

/**
 * Rounding spreads one break over neighbouring numbers: 0.2x + 0.5 is 1 at several of them, 1 − cos x is 0 up to 10⁻⁸. Together they
 * count once.
 */
function merged(brackets: readonly Bracket[]): readonly Bracket[] {
  const result: Bracket[] = [];
  for (const next of brackets) {
    const last = result.at(-1);
    if (last && next[0] - last[1] <= nearness * Math.max(1, Math.abs(next[0]))) {
      result[result.length - 1] = [last[0], next[1]];
    } else {
      result.push(next);
    }
  }
  return result.slice(0, mostBreaks);
}

const nearness = 1e-7;

/** The number meant by a bracket: one that is a branch of its own, or else the one with the fewest digits. */
function placeOf(f: Evaluator, [before, after]: Bracket): number {
  if (Math.max(Math.abs(before), Math.abs(after)) < tiny) return 0;
  const alone = [after, before].find((x) => branchAt(f, x) !== branchAt(f, beyond(x, x === after ? 1 : -1)));
  const isAdjacent = beyond(before, 1) >= after;
  return isAdjacent && alone !== undefined ? alone : simplest(before, after);
}

/** Below this, squares of numbers underflow, and a branch may change beside the 0 that is meant. */
const tiny = 1e-150;

/** The number with the fewest digits between two others. */
function simplest(low: number, high: number): number {
  if (low <= 0 && high >= 0) return 0;
  for (let digits = 1; digits < 17; digits++) {
    const rounded = [low, high].map((end) => Number(end.toPrecision(digits)));
    const inside = rounded.find((x) => x >= low && x <= high);
    if (inside !== undefined) return inside;
  }
  return low;
}

const branchAt = (f: Evaluator, x: number): number => f.branches(Float64Array.of(x))[0] ?? 0;

/** Into how many parts a step of the search divides; more cost more for long formulas, fewer for short ones. */
const fan = 8;

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

interface Approach {
  readonly value: number;
  readonly slope: number;
  /** Whether differentiation at the point itself gave them, exact to rounding. */
  readonly isSure: boolean;
}

/** How far beside a point it is asked again, in units of the point, or of 1 near 0. */
const probe = 2 ** -10;

/**
 * Limits of f and f′ from one side. Differentiation decides by first derivatives which branch comes next; where these are 0
 * (sign((x − 2)³) at 2), what f does a little further on decides.
 */
function approach(f: Evaluator, x: number, side: -1 | 1): Approach {
  const step = side * probe * Math.max(1, Math.abs(x));
  const { values, slopes } = f.dual(Float64Array.of(x, x + step / 2, x + step), side);
  const value = limitOf(values);
  const slope = limitOf(slopes);
  return { value, slope, isSure: value === values[0] && slope === slopes[0] };
}

/** The limit of a function that was asked at a point, near it and farther off: what it says at the point, unless the others deny it. */
function limitOf([there = NaN, near = NaN, far = NaN]: Float64Array): number {
  if (Number.isNaN(near)) return NaN;
  if (Math.abs(there) > huge)
    return Math.sign(near) * (Math.abs(near) > Math.abs(far) ? Infinity : Math.abs(near));
  const change = Math.abs(far - near);
  if (Math.abs(there - near) <= 2 * change + 1e-7 * Math.max(1, Math.abs(near))) return there;
  const grows = Math.abs(near) > 1.3 * Math.abs(far) && Math.abs(near) > 10;
  return grows ? Math.sign(near) * Infinity : 2 * near - far;
}

/** As large as f gets beside a pole that lies between two numbers (tan at π/2). */
const huge = 1e9;

/** The next number in a direction. */
function beyond(x: number, direction: number): number {
  if (x === 0) return direction * Number.MIN_VALUE;
  const step = Math.max(Math.abs(x) * 2 ** -53, Number.MIN_VALUE);
  return x + direction * step === x ? x + direction * 2 * step : x + direction * step;
}

function kindOf(value: Break['value'], slope: Break['slope'], isSure: boolean): Break['kind'] | undefined {
  if (Number.isNaN(value.left) && Number.isNaN(value.right)) return undefined;
  if (Math.abs(value.left) === Infinity || Math.abs(value.right) === Infinity) return 'pole';
  if (Number.isNaN(value.left) || Number.isNaN(value.right)) return 'edge';
  const tolerance = isSure ? 1e-9 : 1e-3;
  if (differ(value.left, value.right, tolerance)) return 'jump';
  return differ(slope.left, slope.right, tolerance) ? 'kink' : undefined;
}

/** Whether the value at a point is another than the one that f has on both sides of it. */
const isApart = (there: number, { left, right }: Break['value']): boolean =>
  Number.isFinite(there) && differ(there, left, 1e-3) && differ(there, right, 1e-3);

/** Two forms of one function agree to some ulps where they meet; a real step is larger than this. */
function differ(a: number, b: number, tolerance: number): boolean {
  if (Math.abs(a) === Infinity || Math.abs(b) === Infinity) return a !== b;
  return Math.abs(a - b) > tolerance * Math.max(1, Math.min(Math.abs(a), Math.abs(b)));
}
