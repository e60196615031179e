import { at } from '../expression/block';
import { functionRow, type FunctionName, type UnaryRow } from '../expression/functions';
import type { Step, Steps } from './steps';
import type { Known, Truth } from './truth';

/**
 * What `truthAt` says, many times as fast, where float64 with a running error analysis tells value and slope to eleven digits; undefined
 * elsewhere. Every doubt (a tie, an underflow, a slope that jumps) is NaN, which no later step takes back.
 */
export function quickTruth({ list, input, result }: Steps): (x: number) => Truth | undefined {
  const columns = columnsOf(list);
  const run = list.flatMap((step, i) => (step.from.length > 0 ? [runOf(step, i, columns)] : []));
  columns.d[input] = 1;
  return (x) => {
    columns.f[input] = x;
    for (const step of run) step();
    const value = known(at(columns.f, result), at(columns.offF, result));
    const slope = known(at(columns.d, result), at(columns.offD, result));
    return value && slope && { value, slope };
  };
}

const known = (value: number, error: number): Known | undefined =>
  error <= 1e-11 * Math.abs(value) && Number.isFinite(value) ? { value, error } : undefined;

/** Of each step its value and its slope, and how far off they may be. */
interface Columns {
  readonly f: Float64Array;
  readonly d: Float64Array;
  readonly offF: Float64Array;
  readonly offD: Float64Array;
}

const columnsOf = (list: readonly Step[]): Columns => {
  const zeros = (): Float64Array => new Float64Array(list.length);
  return {
    f: Float64Array.from(list, ({ constant = NaN }) => constant),
    d: zeros(),
    offF: zeros(),
    offD: zeros(),
  };
};

/** How far off a function of a library is at most, of its value. */
const rounding = 2 ** -47;

/** A number of which float64 has all digits; 0 is none. */
const ordinary = (x: number): number => (Math.abs(x) > 1e-280 && Math.abs(x) < 1e280 ? x : NaN);

const orZero = (x: number, mayVanish: boolean): number => (x === 0 && mayVanish ? 0 : ordinary(x));

const times = (u: number, v: number): number => (u === 0 || v === 0 ? 0 : ordinary(u * v));
const timesOff = (u: number, offU: number, v: number, offV: number): number =>
  Math.abs(u) * offV + Math.abs(v) * offU + offU * offV + rounding * Math.abs(u * v);

function runOf({ name, from }: Step, i: number, { f, d, offF, offD }: Columns): () => void {
  const [a = 0, b = 0, c = 0] = from;
  const set = (value: number, offValue: number, slope: number, offSlope: number): void => {
    f[i] = value;
    offF[i] = offValue;
    d[i] = slope;
    offD[i] = offSlope;
  };
  const take = (k: number): void => set(at(f, k), at(offF, k), at(d, k), at(offD, k));
  const doubt = (): void => set(NaN, NaN, NaN, NaN);
  /** −1, 0 or 1 as the first operand is smaller, equal or larger, where that is certain. */
  const order = (): number => {
    const [apart, off] = [at(f, a) - at(f, b), at(offF, a) + at(offF, b)];
    return off === 0 || Math.abs(apart) > 1.001 * off ? Math.sign(apart) : NaN;
  };
  const row = functionRow(name);
  switch (name) {
    case 'choice':
      return () => (at(offF, a) === 0 ? take(at(f, a) === 0 ? c : b) : doubt());
    case 'add':
    case 'subtract': {
      const sign = name === 'add' ? 1 : -1;
      return () => {
        const [value, slope] = [at(f, a) + sign * at(f, b), at(d, a) + sign * at(d, b)];
        const [offValue, offSlope] = [at(offF, a) + at(offF, b), at(offD, a) + at(offD, b)];
        set(value, offValue + rounding * Math.abs(value), slope, offSlope + rounding * Math.abs(slope));
      };
    }
    case 'multiply':
      return () => {
        const [u, v, du, dv] = [at(f, a), at(f, b), at(d, a), at(d, b)];
        const [offU, offV] = [at(offF, a), at(offF, b)];
        set(
          times(u, v),
          timesOff(u, offU, v, offV),
          times(du, v) + times(u, dv),
          timesOff(du, at(offD, a), v, offV) + timesOff(u, offU, dv, at(offD, b)),
        );
      };
    case 'divide':
      return () => {
        const [u, v, offV] = [at(f, a), at(f, b), at(offF, b)];
        const least = ordinary(Math.abs(v) - offV);
        const value = u === 0 ? 0 : ordinary(u / v);
        const offValue = (at(offF, a) + Math.abs(value) * offV) / least + rounding * Math.abs(value);
        const rise = at(d, a) - times(at(d, b), value);
        const offRise =
          at(offD, a) + timesOff(at(d, b), at(offD, b), value, offValue) + rounding * Math.abs(rise);
        const slope = rise === 0 ? 0 : ordinary(rise / v);
        set(value, offValue, slope, (offRise + Math.abs(slope) * offV) / least + rounding * Math.abs(slope));
      };
    case 'power':
      return () => {
        const [u, exponent] = [at(f, a), at(f, b)];
        const isFixed = at(offF, b) === 0 && at(d, b) === 0 && at(offD, b) === 0;
        const off = at(offF, a) / Math.abs(u);
        if (!isFixed || !(off * Math.abs(exponent) < 1e-3)) {
          doubt();
          return;
        }
        const value = ordinary(Math.pow(u, exponent));
        const rate = exponent === 0 ? 0 : ordinary(exponent * Math.pow(u, exponent - 1));
        const offRate = (2 * Math.abs(exponent - 1) * off + rounding) * Math.abs(rate);
        set(
          value,
          (2 * Math.abs(exponent) * off + rounding) * Math.abs(value),
          times(rate, at(d, a)),
          timesOff(rate, offRate, at(d, a), at(offD, a)),
        );
      };
    case 'max':
    case 'min':
      return () => {
        const side = order();
        if (side === 0 || Number.isNaN(side)) doubt();
        else take(side > 0 === (name === 'max') ? a : b);
      };
    default: {
      if (row?.operands === 1) return unary(row);
      if (!row || !tests.test(name)) return doubt;
      return () => {
        const side = order();
        if (Number.isNaN(side)) doubt();
        else set(row.value(side, 0), 0, 0, 0);
      };
    }
  }

  function unary({ value: valueAt, slope: steepness, branch }: UnaryRow): () => void {
    const isFlat = stairs.has(name);
    return () => {
      const [u, offU] = [at(f, a), at(offF, a)];
      const [beside, isExact] = [1e-6 * Math.max(1e-3, Math.abs(u)), offU === 0];
      const isNear = isExact || (offU <= 1e-3 * beside && name !== 'not');
      const [below, above] = [u - offU - 1e-6 * beside, u + offU + 1e-6 * beside];
      if (!isNear || (branch && branch(below) !== branch(above))) {
        doubt();
        return;
      }
      const mayVanish = isExact && (u === 0 || u === 1);
      const value = orZero(valueAt(u), isFlat || mayVanish);
      const rate = orZero(steepness(u, value), isFlat || mayVanish);
      const after = isExact ? rate : steepness(u + beside, valueAt(u + beside));
      const offRate = rounding * Math.abs(rate) + (2 * Math.abs(after - rate) * offU) / beside;
      set(
        value,
        2 * Math.abs(rate) * offU + (isFlat ? 0 : rounding * Math.abs(value)),
        times(rate, at(d, a)),
        timesOff(rate, offRate, at(d, a), at(offD, a)),
      );
    };
  }
}

/** Functions that are the same around nearly every point. */
const stairs: ReadonlySet<string> = new Set<FunctionName>(['sign', 'floor', 'ceil', 'round', 'not']);

/** Comparisons, which are flat where their truth is certain. */
const tests = /^(?:larger|smaller|(?:un)?equal)/;
