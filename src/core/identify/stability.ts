import type { ReadFunction } from '../read/readFunction';
import { backprop } from './backprop';
import { dtypes, type Dtype } from './dtype';
import { formats, type Format } from './rounding';
import { quickTruth } from './quickTruth';
import { stepsOf, type Step, type Steps } from './steps';
import { stepwise } from './stepwise';
import { truthAt, type Known, type Truth } from './truth';

/** Where a formula, computed step by step as it is written, breaks although the true value is an ordinary number. */
export interface Instability {
  readonly dtype: Dtype;
  /** `gradient`: by reverse-mode differentiation of the steps as written. */
  readonly what: 'value' | 'gradient';
  /**
   * `inf`, `nan`: becomes that. `zero`: 0 where the true one is an ordinary number of that dtype. `digits`: no correct digit left.
   * `harmless`: a step overflows but the result is right, as in `1/(1+exp(-x))`.
   */
  readonly kind: 'inf' | 'nan' | 'zero' | 'digits' | 'harmless';
  /** The x nearest to 0 at which it happens; it goes on from there outwards, or up to `to`. */
  readonly from: number;
  readonly to?: number;
  /** What is computed there and what would be right. */
  readonly computed: number;
  readonly expected: number;
  /** Whether the gradient is lost in a branch that is not taken: `where(x > 0, x, exp(x) - 1)`. */
  readonly throughUnusedBranch?: true;
}

export interface StabilityOptions {
  /** The same function computed well, a curve of the catalogue; otherwise the formula itself in numbers that carry their error. */
  readonly truth?: { readonly value: (x: number) => number; readonly slope: (x: number) => number };
  readonly dtypes?: readonly Dtype[];
  /** False for formulas on paper and for code that nobody differentiates backwards. */
  readonly gradient?: false;
}

/**
 * Where a formula breaks, by format, then value before gradient; of each kind the first by |x|, NaN and ∞ before lost digits. What breaks
 * beyond 10⁴ is listed only where nothing else does, and beyond 2²⁰ only where nothing at all was found. An overflow without harm is
 * listed where nothing else is wrong with the value.
 *
 * Lost digits, a 0 among them, count where at least half of the true number is off, that number has all its digits in the format, and
 * the loss stands out: in values, 16 times the format's ε of the value at x or a little further out, the larger (so not near a zero of the
 * function, as `exp(x) - 1` near 0); in slopes, a hundredth of 1 or of the slope. Where the truth is not certain, nothing is said.
 */
export function stabilityOf(f: ReadFunction, options: StabilityOptions = {}): readonly Instability[] {
  const steps = stepsOf(f);
  const work: Work = { left: mostWork };
  const truth = steps && truthOf(f, options, work);
  if (!truth) return [];
  const [inFloat32, inFloat64] = [computing(steps, formats.float32), computing(steps, formats.float64)];
  return (options.dtypes ?? dtypes).flatMap((dtype) => {
    const other = dtype === 'float64' ? inFloat32 : inFloat64;
    const look = { steps, ...truth, other, dtype, format: formats[dtype], work };
    const within = (xs: readonly number[]): readonly Instability[] => [
      ...found({ ...look, what: 'value' }, xs),
      ...(options.gradient === false ? [] : found({ ...look, what: 'gradient' }, xs)),
    ];
    const near = within(thinned(nearby, steps).filter((x) => x <= look.format.largest));
    const usual = near.filter(({ from }) => Math.abs(from) <= 1e4);
    if (usual.length > 0) return usual;
    return near.length > 0 ? near : within(thinned(farAway(look.format.largest), steps));
  });
}

/** Whether somebody who runs it would notice: |x| up to 10⁶ and well within the format, and NaN, ∞, or a loss of 16 ε of 1. */
export const matters = ({ dtype, kind, from, computed, expected }: Instability): boolean =>
  Math.abs(from) <= Math.min(1e6, formats[dtype].largest / 4) &&
  kind !== 'harmless' &&
  !(Math.abs(computed - expected) < formats[dtype].epsilon);

/**
 * What may still be done beside a look at each point, in sums and products: the search for where exactly a formula breaks, and all digits
 * of the truth. It bounds formulas of any length that break any number of times.
 */
interface Work {
  left: number;
}

const mostWork = 220_000;
/** What it costs to go back through a step, and to compute it to all digits: one of arithmetic, one of a function. */
const costs = { back: 3, exact: 8, exactCall: 120 } as const;

type Computing = Readonly<Record<Instability['what'], (x: number) => number>>;

function computing(steps: Steps, format: Format): Computing {
  const run = stepwise(steps, format);
  const back = backprop(steps, format);
  return {
    value: kept(run.valueAt),
    gradient: kept((x) => {
      run.valueAt(x);
      return back(run.numbers);
    }),
  };
}

/** A function that computes each of its values once. */
function kept<T>(compute: (x: number) => T): (x: number) => T {
  const known = new Map<number, T>();
  return (x) => {
    const before = known.get(x);
    if (before !== undefined) return before;
    const made = compute(x);
    known.set(x, made);
    return made;
  };
}

interface Look {
  readonly steps: Steps;
  readonly truth: (x: number) => Truth;
  /** The same to as many digits as there are, for what is told. */
  readonly exactTruth: (x: number) => Truth;
  /** What the steps give in another format: where it agrees, nobody needs the truth. */
  readonly other: Computing;
  readonly dtype: Dtype;
  readonly format: Format;
  readonly what: Instability['what'];
  readonly work: Work;
}

interface Verdict {
  readonly x: number;
  readonly kind: Instability['kind'] | 'fine' | 'unknown';
  readonly computed: number;
}

function truthOf(
  f: ReadFunction,
  { truth }: StabilityOptions,
  work: Work,
): Pick<Look, 'truth' | 'exactTruth'> | undefined {
  const nearly = (value: number): Known => ({ value, error: Math.abs(value) * 1e-9 });
  if (truth) {
    const given = kept((x: number) => ({ value: nearly(truth.value(x)), slope: nearly(truth.slope(x)) }));
    return { truth: given, exactTruth: given };
  }
  const opened = stepsOf(f, true);
  if (!opened) return undefined;
  const quick = quickTruth(opened);
  const calls = opened.list.filter(isCall).length;
  const exactTruth = kept((x: number): Truth => {
    work.left -= costs.exact * opened.list.length + costs.exactCall * calls;
    return work.left < 0 ? notKnown : truthAt(opened, x);
  });
  return { truth: kept((x) => quick(x) ?? exactTruth(x)), exactTruth };
}

const nothing: Known = { value: NaN, error: 0 };
const notKnown: Truth = { value: nothing, slope: nothing };

/** Distances from 0: eight an octave where activations live, fewer elsewhere; every format has them all. */
const nearby: readonly number[] = Array.from({ length: 34 }, (_, i) => i - 14).flatMap((exponent) => {
  const count = exponent < -4 ? 1 : exponent < 0 ? 2 : exponent < 10 ? 8 : 2;
  return Array.from({ length: count }, (_, i) => 2 ** exponent * (1 + i / count));
});

/** Fewer points of a formula that takes longer than those of activations. */
const thinned = (distances: readonly number[], steps: Steps): readonly number[] => {
  const stride = Math.ceil(weightOf(steps) / usualWeight);
  return distances.filter((_, i) => i % stride === 0);
};

const usualWeight = 50;

/** How long a formula takes, in sums and products: a function of a library takes as long as five. */
const weightOf = ({ list }: Steps): number => list.length + 4 * list.filter(isCall).length;

const isCall = ({ name, from }: Step): boolean => from.length === 1 && name !== 'negate';

/** From there on to the largest number. */
function farAway(largest: number): readonly number[] {
  const steps = Math.min(64, Math.floor(Math.log2(largest)) - 19);
  const by = (Math.log2(largest) - 20) / steps;
  return Array.from({ length: Math.max(0, steps) }, (_, i) => 2 ** Math.floor(20 + by * i));
}

function found(look: Look, distances: readonly number[]): readonly Instability[] {
  const judge = judgeOf(look);
  const sides = [1, -1].map((sign) =>
    refined(
      [0, ...distances].map((x) => judge.verdict(sign * x || 0)),
      judge,
      look,
    ),
  );
  const first = (kind: Instability['kind']): readonly Instability[] =>
    nearest(sides.flatMap((side) => stretch(side, kind, look) ?? [])).slice(0, 1);
  const all = [
    ...nearest([...first('nan'), ...first('inf')]),
    ...nearest([...first('zero'), ...first('digits')]),
  ];
  return all.length > 0 ? all : first('harmless');
}

const nearest = (all: readonly Instability[]): readonly Instability[] =>
  [...all].sort((a, b) => Math.abs(a.from) - Math.abs(b.from));

/** With the last point of a kind and the first of the next put in wherever the kind changes between two points, at most three times. */
function refined(points: readonly Verdict[], judge: Judge, look: Look): readonly Verdict[] {
  const all: Verdict[] = [];
  for (const outer of points) {
    const most = all.length + 6;
    for (let last = all.at(-1); last && last.kind !== outer.kind && all.length < most; last = all.at(-1)) {
      if ((isQuiet(last) && isQuiet(outer)) || look.work.left < 0) break;
      all.push(...change(last, outer, judge, look));
    }
    all.push(outer);
  }
  return all;
}

const isQuiet = ({ kind }: Verdict): boolean => kind === 'fine' || kind === 'unknown';

/** Between two points, the last that is as the inner one is, and the next number of the format (of float64, 15 digits of them). */
function change(
  inner: Verdict,
  outer: Verdict,
  judge: Judge,
  look: Look,
): readonly [last: Verdict, next: Verdict] {
  const sort = judge.sortOf(inner.x);
  if (sort !== judge.sortOf(outer.x)) {
    const [last, next] = bisected(inner.x, outer.x, (x) => judge.sortOf(x) === sort, look).map(judge.verdict);
    if (last?.kind === inner.kind && next && next.kind !== inner.kind) return [last, next];
  }
  const [last, next] = bisected(inner.x, outer.x, (x) => judge.verdict(x).kind === inner.kind, look);
  return [judge.verdict(last), judge.verdict(next)];
}

function bisected(
  inner: number,
  outer: number,
  isInner: (x: number) => boolean,
  { format: { round }, steps, what, work }: Look,
): readonly [last: number, next: number] {
  const cost = weightOf(steps) * (what === 'value' ? 1 : 1 + costs.back);
  let [last, next] = [inner, outer];
  for (let i = 0; i < 64 && work.left > 0; i++, work.left -= cost) {
    const middle = round((last + next) / 2);
    if (middle === last || middle === next || Math.abs(last - next) < 1e-15 * Math.abs(last)) break;
    if (isInner(middle)) last = middle;
    else next = middle;
  }
  return [last, next];
}

/** From where to where, on one side of 0, a formula first is of a kind; where it is NaN or ∞ by turns, that is one stretch. */
function stretch(side: readonly Verdict[], kind: Instability['kind'], look: Look): Instability | undefined {
  const start = side.findIndex((verdict) => verdict.kind === kind);
  const [first, before] = [side[start], side[start - 1]];
  if (!first) return undefined;
  const isBroken = kind === 'nan' || kind === 'inf';
  const isSame = (other: Verdict): boolean =>
    isBroken ? other.kind === 'nan' || other.kind === 'inf' : other.kind === kind;
  const alike = isBroken ? !Number.isFinite(before?.computed) : kind === 'zero' && before?.computed === 0;
  if (before?.kind === 'unknown' && before.x !== 0 && alike) return undefined; // it may begin further in
  const end = side.findIndex((other, i) => i > start && !isSame(other) && other.kind !== 'unknown');
  const { x: from, computed } = first;
  const to = end > 0 ? (side[end - 1]?.x ?? from) : undefined;
  if (kind === 'digits' && to !== undefined && to / from < 1.005) return undefined; // by chance
  const known = look.exactTruth(from)[look.what === 'value' ? 'value' : 'slope'];
  return {
    dtype: look.dtype,
    what: look.what,
    kind,
    from,
    ...(to !== undefined && { to }),
    computed,
    expected: Math.abs(known.value) > known.error ? known.value : 0,
    ...(look.what === 'gradient' && isBroken && isLostUnused(look, from) && { throughUnusedBranch: true }),
  };
}

/** Whether the gradient is there when nobody goes back through branches that are not taken. */
function isLostUnused({ steps, format }: Look, x: number): boolean {
  const run = stepwise(steps, format);
  run.valueAt(x);
  return Number.isFinite(backprop(steps, format)(run.numbers, true));
}

interface Judge {
  readonly verdict: (x: number) => Verdict;
  /** What is computed, without a look at the truth: NaN, ∞, 0, a number after an overflow, or one without. */
  readonly sortOf: (x: number) => number;
}

function judgeOf(look: Look): Judge {
  const { steps, truth, other, format, what } = look;
  const run = stepwise(steps, format);
  const back = backprop(steps, format);
  const truly = (x: number): Known => (what === 'value' ? truth(x).value : truth(x).slope);
  const largest = format.largest * Math.max(0.5, 1 - 64 * format.epsilon);

  const broken = (computed: number, { value, error }: Known): Verdict['kind'] => {
    if (Number.isNaN(value)) return 'unknown';
    if (Math.abs(value) + error > largest) return Math.abs(value) - error > largest ? 'fine' : 'unknown';
    return Number.isNaN(computed) ? 'nan' : 'inf';
  };
  /** How large the function is at x and a little further out: more than at x near a zero, less in a tail. */
  const around = (x: number): number => {
    const near = [truly(x).value, other[what](x < 0 ? x - 1 : x + 1)].map(Math.abs);
    return Math.max(...near.filter(Number.isFinite));
  };
  const noticed = (size: number): number =>
    what === 'value' ? 16 * format.epsilon * size : Math.max(16 * format.epsilon, 1e-2) * Math.max(size, 1);
  const lost = (x: number, computed: number, { value, error }: Known): Verdict['kind'] => {
    const off = Math.abs(computed - value);
    const [most, least] = [Math.abs(value) + error, Math.abs(value) - error];
    if (off + error < 0.5 * least || most < format.smallestNormal || least > largest) return 'fine';
    if (off + error < noticed(around(x))) return 'fine';
    if (!(error <= 0.05 * Math.abs(value))) return 'unknown';
    if (off < 0.5 * Math.abs(value)) return 'fine';
    return computed === 0 ? 'zero' : 'digits';
  };
  const kindOf = (x: number, computed: number, overflows: boolean): Verdict['kind'] => {
    if (!Number.isFinite(computed)) return broken(computed, truly(x));
    const second = other[what](x);
    const isAgreed = computed !== 0 && Math.abs(computed - second) < 0.4 * Math.abs(second);
    const kind = isAgreed ? 'fine' : lost(x, computed, truly(x));
    return kind === 'fine' && overflows ? 'harmless' : kind;
  };
  const computedAt = (x: number): readonly [computed: number, overflows: boolean] => {
    const value = run.valueAt(x);
    const overflows = what === 'value' && Number.isFinite(value) && run.overflows();
    return [what === 'value' ? value : back(run.numbers), overflows];
  };
  return {
    verdict(x) {
      const [computed, overflows] = computedAt(x);
      return { x, kind: kindOf(x, computed, overflows), computed };
    },
    sortOf(x) {
      const [computed, overflows] = computedAt(x);
      if (!Number.isFinite(computed)) return Number.isNaN(computed) ? 0 : 1;
      return computed === 0 ? 2 : overflows ? 3 : 4;
    },
  };
}
