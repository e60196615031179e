import { at } from './block';

/**
 * Functions that cost less than a call: their values over a block as loops of their own, which the engine compiles to a few
 * instructions. Every other function is called for each number. A law says that loop and row agree.
 *
 * Arithmetic goes four numbers at a time: what the engine does around each round of a loop takes as long as an addition.
 */
export type Loop = (u: Float64Array, v: Float64Array, out: Float64Array, count: number) => void;

export const loopOf = (name: string): Loop | undefined => loops.get(name);

/**
 * The same where one of two operands is a fixed number, of which its register holds copies. Sums and products take their operands in
 * either order.
 */
export function loopWithNumber(
  name: string,
  isFixed: { readonly u: boolean; readonly v: boolean },
): Loop | undefined {
  if (isFixed.u === isFixed.v) return undefined;
  if (isFixed.v) return fixedLoops.get(`${name} u number`);
  const swapped = name === 'add' || name === 'multiply' ? fixedLoops.get(`${name} u number`) : undefined;
  return swapped ? (u, v, out, count) => swapped(v, u, out, count) : fixedLoops.get(`${name} number v`);
}

const loops: ReadonlyMap<string, Loop> = new Map<string, Loop>([
  [
    'add',
    (u, v, out, count) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) + at(v, i);
        out[i + 1] = at(u, i + 1) + at(v, i + 1);
        out[i + 2] = at(u, i + 2) + at(v, i + 2);
        out[i + 3] = at(u, i + 3) + at(v, i + 3);
      }
      for (; i < count; i++) out[i] = at(u, i) + at(v, i);
    },
  ],
  [
    'subtract',
    (u, v, out, count) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) - at(v, i);
        out[i + 1] = at(u, i + 1) - at(v, i + 1);
        out[i + 2] = at(u, i + 2) - at(v, i + 2);
        out[i + 3] = at(u, i + 3) - at(v, i + 3);
      }
      for (; i < count; i++) out[i] = at(u, i) - at(v, i);
    },
  ],
  [
    'multiply',
    (u, v, out, count) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) * at(v, i);
        out[i + 1] = at(u, i + 1) * at(v, i + 1);
        out[i + 2] = at(u, i + 2) * at(v, i + 2);
        out[i + 3] = at(u, i + 3) * at(v, i + 3);
      }
      for (; i < count; i++) out[i] = at(u, i) * at(v, i);
    },
  ],
  [
    'divide',
    (u, v, out, count) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) / at(v, i);
        out[i + 1] = at(u, i + 1) / at(v, i + 1);
        out[i + 2] = at(u, i + 2) / at(v, i + 2);
        out[i + 3] = at(u, i + 3) / at(v, i + 3);
      }
      for (; i < count; i++) out[i] = at(u, i) / at(v, i);
    },
  ],
  [
    'negate',
    (u, _, out, count) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = -at(u, i);
        out[i + 1] = -at(u, i + 1);
        out[i + 2] = -at(u, i + 2);
        out[i + 3] = -at(u, i + 3);
      }
      for (; i < count; i++) out[i] = -at(u, i);
    },
  ],
  [
    'abs',
    (u, _, out, count) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = Math.abs(at(u, i));
        out[i + 1] = Math.abs(at(u, i + 1));
        out[i + 2] = Math.abs(at(u, i + 2));
        out[i + 3] = Math.abs(at(u, i + 3));
      }
      for (; i < count; i++) out[i] = Math.abs(at(u, i));
    },
  ],
  [
    'sqrt',
    (u, _, out, count) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = Math.sqrt(at(u, i));
        out[i + 1] = Math.sqrt(at(u, i + 1));
        out[i + 2] = Math.sqrt(at(u, i + 2));
        out[i + 3] = Math.sqrt(at(u, i + 3));
      }
      for (; i < count; i++) out[i] = Math.sqrt(at(u, i));
    },
  ],
  [
    'exp',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.exp(at(u, i));
    },
  ],
  [
    'sin',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.sin(at(u, i));
    },
  ],
  [
    'cos',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.cos(at(u, i));
    },
  ],
  [
    'tanh',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.tanh(at(u, i));
    },
  ],
  [
    'log',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.log(at(u, i));
    },
  ],
  [
    'log1p',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.log1p(at(u, i));
    },
  ],
  [
    'expm1',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.expm1(at(u, i));
    },
  ],
  [
    'atan',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.atan(at(u, i));
    },
  ],
  [
    'max',
    (u, v, out, count) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = Math.max(at(u, i), at(v, i));
        out[i + 1] = Math.max(at(u, i + 1), at(v, i + 1));
        out[i + 2] = Math.max(at(u, i + 2), at(v, i + 2));
        out[i + 3] = Math.max(at(u, i + 3), at(v, i + 3));
      }
      for (; i < count; i++) out[i] = Math.max(at(u, i), at(v, i));
    },
  ],
  [
    'min',
    (u, v, out, count) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = Math.min(at(u, i), at(v, i));
        out[i + 1] = Math.min(at(u, i + 1), at(v, i + 1));
        out[i + 2] = Math.min(at(u, i + 2), at(v, i + 2));
        out[i + 3] = Math.min(at(u, i + 3), at(v, i + 3));
      }
      for (; i < count; i++) out[i] = Math.min(at(u, i), at(v, i));
    },
  ],
  [
    'larger',
    (u, v, out, count) => {
      for (let i = 0; i < count; i++) out[i] = at(u, i) > at(v, i) ? 1 : 0;
    },
  ],
  [
    'largerEq',
    (u, v, out, count) => {
      for (let i = 0; i < count; i++) out[i] = at(u, i) >= at(v, i) ? 1 : 0;
    },
  ],
  [
    'smaller',
    (u, v, out, count) => {
      for (let i = 0; i < count; i++) out[i] = at(u, i) < at(v, i) ? 1 : 0;
    },
  ],
  [
    'smallerEq',
    (u, v, out, count) => {
      for (let i = 0; i < count; i++) out[i] = at(u, i) <= at(v, i) ? 1 : 0;
    },
  ],
]);

/** Functions of a varying number and a fixed one, `number` at its place: `1 / u`, `u + 1`. */
const fixedLoops: ReadonlyMap<string, Loop> = new Map<string, Loop>([
  [
    'add u number',
    (u, v, out, count) => {
      const number = at(v, 0);
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) + number;
        out[i + 1] = at(u, i + 1) + number;
        out[i + 2] = at(u, i + 2) + number;
        out[i + 3] = at(u, i + 3) + number;
      }
      for (; i < count; i++) out[i] = at(u, i) + number;
    },
  ],
  [
    'subtract u number',
    (u, v, out, count) => {
      const number = at(v, 0);
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) - number;
        out[i + 1] = at(u, i + 1) - number;
        out[i + 2] = at(u, i + 2) - number;
        out[i + 3] = at(u, i + 3) - number;
      }
      for (; i < count; i++) out[i] = at(u, i) - number;
    },
  ],
  [
    'multiply u number',
    (u, v, out, count) => {
      const number = at(v, 0);
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) * number;
        out[i + 1] = at(u, i + 1) * number;
        out[i + 2] = at(u, i + 2) * number;
        out[i + 3] = at(u, i + 3) * number;
      }
      for (; i < count; i++) out[i] = at(u, i) * number;
    },
  ],
  [
    'divide u number',
    (u, v, out, count) => {
      const number = at(v, 0);
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) / number;
        out[i + 1] = at(u, i + 1) / number;
        out[i + 2] = at(u, i + 2) / number;
        out[i + 3] = at(u, i + 3) / number;
      }
      for (; i < count; i++) out[i] = at(u, i) / number;
    },
  ],
  [
    'subtract number v',
    (u, v, out, count) => {
      const number = at(u, 0);
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = number - at(v, i);
        out[i + 1] = number - at(v, i + 1);
        out[i + 2] = number - at(v, i + 2);
        out[i + 3] = number - at(v, i + 3);
      }
      for (; i < count; i++) out[i] = number - at(v, i);
    },
  ],
  [
    'divide number v',
    (u, v, out, count) => {
      const number = at(u, 0);
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = number / at(v, i);
        out[i + 1] = number / at(v, i + 1);
        out[i + 2] = number / at(v, i + 2);
        out[i + 3] = number / at(v, i + 3);
      }
      for (; i < count; i++) out[i] = number / at(v, i);
    },
  ],
]);

/** The two branches of a choice, and where it goes. */
interface Branches {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly to: Float64Array;
  readonly count: number;
}

type ChoiceLoop = (u: Float64Array, number: number, branches: Branches) => void;

/** A choice by how a number that varies compares with a fixed one, as one loop. */
export const comparedChoiceLoop = (name: string): ChoiceLoop | undefined => choiceLoops.get(name);

const choiceLoops: ReadonlyMap<string, ChoiceLoop> = new Map<string, ChoiceLoop>([
  [
    'larger',
    (u, number, { a, b, to: out, count }) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) > number ? at(a, i) : at(b, i);
        out[i + 1] = at(u, i + 1) > number ? at(a, i + 1) : at(b, i + 1);
        out[i + 2] = at(u, i + 2) > number ? at(a, i + 2) : at(b, i + 2);
        out[i + 3] = at(u, i + 3) > number ? at(a, i + 3) : at(b, i + 3);
      }
      for (; i < count; i++) out[i] = at(u, i) > number ? at(a, i) : at(b, i);
    },
  ],
  [
    'largerEq',
    (u, number, { a, b, to: out, count }) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) >= number ? at(a, i) : at(b, i);
        out[i + 1] = at(u, i + 1) >= number ? at(a, i + 1) : at(b, i + 1);
        out[i + 2] = at(u, i + 2) >= number ? at(a, i + 2) : at(b, i + 2);
        out[i + 3] = at(u, i + 3) >= number ? at(a, i + 3) : at(b, i + 3);
      }
      for (; i < count; i++) out[i] = at(u, i) >= number ? at(a, i) : at(b, i);
    },
  ],
  [
    'smaller',
    (u, number, { a, b, to: out, count }) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) < number ? at(a, i) : at(b, i);
        out[i + 1] = at(u, i + 1) < number ? at(a, i + 1) : at(b, i + 1);
        out[i + 2] = at(u, i + 2) < number ? at(a, i + 2) : at(b, i + 2);
        out[i + 3] = at(u, i + 3) < number ? at(a, i + 3) : at(b, i + 3);
      }
      for (; i < count; i++) out[i] = at(u, i) < number ? at(a, i) : at(b, i);
    },
  ],
  [
    'smallerEq',
    (u, number, { a, b, to: out, count }) => {
      const whole = count & ~3;
      let i = 0;
      for (; i < whole; i += 4) {
        out[i] = at(u, i) <= number ? at(a, i) : at(b, i);
        out[i + 1] = at(u, i + 1) <= number ? at(a, i + 1) : at(b, i + 1);
        out[i + 2] = at(u, i + 2) <= number ? at(a, i + 2) : at(b, i + 2);
        out[i + 3] = at(u, i + 3) <= number ? at(a, i + 3) : at(b, i + 3);
      }
      for (; i < count; i++) out[i] = at(u, i) <= number ? at(a, i) : at(b, i);
    },
  ],
]);

/** Which branches of a choice a block needs. */
export type Way = 'then' | 'otherwise' | 'both';

type WayLoop = (u: Float64Array, number: number, count: number) => Way;

/** Whether a comparison with a fixed number comes out the same for a whole block. */
export const wayLoop = (name: string): WayLoop | undefined => wayLoops.get(name);

const wayLoops: ReadonlyMap<string, WayLoop> = new Map<string, WayLoop>([
  [
    'larger',
    (u, number, count) => {
      const whole = count & ~3;
      let i = 0;
      if (at(u, 0) > number) {
        for (; i < whole; i += 4)
          if (!(at(u, i) > number && at(u, i + 1) > number && at(u, i + 2) > number && at(u, i + 3) > number))
            return 'both';
        for (; i < count; i++) if (!(at(u, i) > number)) return 'both';
        return 'then';
      }
      for (; i < whole; i += 4)
        if (at(u, i) > number || at(u, i + 1) > number || at(u, i + 2) > number || at(u, i + 3) > number)
          return 'both';
      for (; i < count; i++) if (at(u, i) > number) return 'both';
      return 'otherwise';
    },
  ],
  [
    'largerEq',
    (u, number, count) => {
      const whole = count & ~3;
      let i = 0;
      if (at(u, 0) >= number) {
        for (; i < whole; i += 4)
          if (!(
            at(u, i) >= number &&
            at(u, i + 1) >= number &&
            at(u, i + 2) >= number &&
            at(u, i + 3) >= number
          ))
            return 'both';
        for (; i < count; i++) if (!(at(u, i) >= number)) return 'both';
        return 'then';
      }
      for (; i < whole; i += 4)
        if (at(u, i) >= number || at(u, i + 1) >= number || at(u, i + 2) >= number || at(u, i + 3) >= number)
          return 'both';
      for (; i < count; i++) if (at(u, i) >= number) return 'both';
      return 'otherwise';
    },
  ],
  [
    'smaller',
    (u, number, count) => {
      const whole = count & ~3;
      let i = 0;
      if (at(u, 0) < number) {
        for (; i < whole; i += 4)
          if (!(at(u, i) < number && at(u, i + 1) < number && at(u, i + 2) < number && at(u, i + 3) < number))
            return 'both';
        for (; i < count; i++) if (!(at(u, i) < number)) return 'both';
        return 'then';
      }
      for (; i < whole; i += 4)
        if (at(u, i) < number || at(u, i + 1) < number || at(u, i + 2) < number || at(u, i + 3) < number)
          return 'both';
      for (; i < count; i++) if (at(u, i) < number) return 'both';
      return 'otherwise';
    },
  ],
  [
    'smallerEq',
    (u, number, count) => {
      const whole = count & ~3;
      let i = 0;
      if (at(u, 0) <= number) {
        for (; i < whole; i += 4)
          if (!(
            at(u, i) <= number &&
            at(u, i + 1) <= number &&
            at(u, i + 2) <= number &&
            at(u, i + 3) <= number
          ))
            return 'both';
        for (; i < count; i++) if (!(at(u, i) <= number)) return 'both';
        return 'then';
      }
      for (; i < whole; i += 4)
        if (at(u, i) <= number || at(u, i + 1) <= number || at(u, i + 2) <= number || at(u, i + 3) <= number)
          return 'both';
      for (; i < count; i++) if (at(u, i) <= number) return 'both';
      return 'otherwise';
    },
  ],
]);
