import { functionRow, type FunctionName } from '../expression/functions';
import { at } from '../expression/block';
import type { Format } from './rounding';
import type { Step, Steps } from './steps';

/** The slope where the numbers of all steps are these; see `backprop`. */
export type Backprop = (numbers: Float64Array, isLazy?: boolean) => number;

/**
 * The slope by reverse-mode differentiation of the steps as they are written, with the local rules of PyTorch, each number rounded.
 * With `isLazy`, only the branch taken of a choice is gone back through; an array library goes through both and sends a 0 into the
 * other, where 0 · ∞ is NaN.
 */
export function backprop({ list, input, result }: Steps, { round, vanishing }: Format): Backprop {
  const adjoints = new Float64Array(list.length);
  const isReached = new Uint8Array(list.length);
  const isFixed = list.map(({ constant }) => constant !== undefined);
  const send = (to: number, amount: number): void => {
    if (isFixed[to]) return;
    adjoints[to] = round(isReached[to] ? at(adjoints, to) + round(amount) : amount);
    isReached[to] = 1;
  };
  const goBack = list.map((step, i): ((numbers: Float64Array, isLazy: boolean) => void) => {
    const [a = 0, b = 0, c = 0] = step.from;
    if (step.name === 'choice')
      return (numbers, isLazy) => {
        const isOther = at(numbers, a) === 0;
        send(isOther ? c : b, at(adjoints, i));
        if (!isLazy && !step.isLazy) send(isOther ? b : c, 0);
      };
    if (step.from.length === 1) {
      const rule = singleRule(step, vanishing);
      return (numbers) => send(a, rule(at(adjoints, i), at(numbers, a), at(numbers, i), round));
    }
    const rule = pairs.get(step.name);
    if (!rule) return () => undefined;
    const { left } = rule;
    const right = (isFixed[a] && rule.ofFixed) || rule.right;
    return (numbers) => {
      const [g, u, v, f] = [at(adjoints, i), at(numbers, a), at(numbers, b), at(numbers, i)];
      if (!isFixed[a]) send(a, left(g, u, v, f, round));
      if (!isFixed[b]) send(b, right(g, u, v, f, round));
    };
  });
  return (numbers, isLazy = false) => {
    isReached.fill(0);
    send(result, 1);
    for (let i = result; i > input; i--) if (isReached[i]) goBack[i]?.(numbers, isLazy);
    return isReached[input] ? at(adjoints, input) : 0;
  };
}

type Round = Format['round'];

function singleRule(step: Step, vanishing: number): Single {
  const { slope } = step;
  if (slope)
    return (g, u, _, round) => {
      const rate = slope(u);
      return g * (Math.abs(rate) <= vanishing ? 0 : round(rate));
    };
  const row = functionRow(step.name);
  const usual: Single = (g, u, f, round) => g * round(row?.operands === 1 ? row.slope(u, f) : NaN);
  return singles.get(step.name) ?? usual;
}

type Single = (g: number, u: number, f: number, round: Round) => number;

const flat: Single = () => 0;

/** 1/√v in steps. */
const overRoot = (v: number, round: Round): number => round(1 / Math.sqrt(round(v)));

/** Where the slope of the function table, rounded and times g, is not what a library computes. */
const singles: ReadonlyMap<string, Single> = new Map<FunctionName, Single>([
  ['sign', flat],
  ['floor', flat],
  ['ceil', flat],
  ['round', flat],
  ['sqrt', (g, _, f, round) => g / round(2 * f)],
  ['cbrt', (g, _, f, round) => g / round(3 * round(f * f))],
  ['expm1', (g, _, f, round) => g * round(f + 1)],
  ['log', (g, u) => g / u],
  ['log2', (g, u, _, round) => g / round(u * Math.LN2)],
  ['log10', (g, u, _, round) => g / round(u * Math.LN10)],
  ['log1p', (g, u, _, round) => g / round(u + 1)],
  ['asin', (g, u, _, round) => g * overRoot(1 - round(u * u), round)],
  ['acos', (g, u, _, round) => -g * overRoot(1 - round(u * u), round)],
  ['atan', (g, u, _, round) => g / round(round(u * u) + 1)],
  ['asinh', (g, u, _, round) => g * overRoot(round(u * u) + 1, round)],
  ['acosh', (g, u, _, round) => g * overRoot(round(u * u) - 1, round)],
  ['tanh', (g, _, f) => g * (1 - f * f)],
]);

type Pair = (g: number, u: number, v: number, f: number, round: Round) => number;

interface PairRule {
  readonly left: Pair;
  readonly right: Pair;
  /** To the right one, where the left one is a number: of c/v as of c times the reciprocal. */
  readonly ofFixed?: Pair;
}

/** Of two, the one that was picked gets it all, the other 0, each half where they are equal. */
const picked = (isLess: (u: number, v: number) => boolean): PairRule => {
  const share = (g: number, own: number, other: number): number =>
    own === other ? g / 2 : isLess(own, other) ? 0 : g;
  return { left: (g, u, v) => share(g, u, v), right: (g, u, v) => share(g, v, u) };
};

/** Comparisons and logic have no gradient. */
const pairs: ReadonlyMap<string, PairRule> = new Map<FunctionName, PairRule>([
  ['add', { left: (g) => g, right: (g) => g }],
  ['subtract', { left: (g) => g, right: (g) => -g }],
  ['multiply', { left: (g, _, v) => g * v, right: (g, u) => g * u }],
  [
    'divide',
    {
      left: (g, _, v) => g / v,
      right: (g, _, v, f, round) => -g * round(f / v),
      ofFixed: (g, u, v, _, round) => -round(g * u) * round(round(1 / v) ** 2),
    },
  ],
  [
    'power',
    {
      left: (g, u, v, _, round) => (v === 0 ? 0 : g * round(v * round(Math.pow(u, v - 1)))),
      right: (g, u, v, f, round) => (u === 0 && v >= 0 ? 0 : g * round(f * round(Math.log(u)))),
    },
  ],
  ['max', picked((u, v) => u < v)],
  ['min', picked((u, v) => u > v)],
]);
