/**
 * Functions that cost less than a call: their values over a block as loops of their own, which the engine compiles to a few
 * instructions. Every other function is called for each number. A law says that loop and row agree.
 */
export type Loop = (u: Float64Array, v: Float64Array, out: Float64Array, count: number) => void;

export const loopOf = (name: string): Loop | undefined => loops.get(name);

/** `numbers[i]`; the caller's loop stays within the block, which the index type cannot know. */
export const at = (numbers: Float64Array | Int32Array, i: number): number => numbers[i] as number;

const loops: ReadonlyMap<string, Loop> = new Map<string, Loop>([
  [
    'add',
    (u, v, out, count) => {
      for (let i = 0; i < count; i++) out[i] = at(u, i) + at(v, i);
    },
  ],
  [
    'subtract',
    (u, v, out, count) => {
      for (let i = 0; i < count; i++) out[i] = at(u, i) - at(v, i);
    },
  ],
  [
    'multiply',
    (u, v, out, count) => {
      for (let i = 0; i < count; i++) out[i] = at(u, i) * at(v, i);
    },
  ],
  [
    'divide',
    (u, v, out, count) => {
      for (let i = 0; i < count; i++) out[i] = at(u, i) / at(v, i);
    },
  ],
  [
    'negate',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = -at(u, i);
    },
  ],
  [
    'abs',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.abs(at(u, i));
    },
  ],
  [
    'sqrt',
    (u, _, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.sqrt(at(u, i));
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
      for (let i = 0; i < count; i++) out[i] = Math.max(at(u, i), at(v, i));
    },
  ],
  [
    'min',
    (u, v, out, count) => {
      for (let i = 0; i < count; i++) out[i] = Math.min(at(u, i), at(v, i));
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

/** The two branches of a choice, and where it goes. */
interface Branches {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly to: Float64Array;
  readonly count: number;
}

type ChoiceLoop = (u: Float64Array, v: Float64Array, branches: Branches) => void;

/** A choice by a comparison as one loop. */
export const comparedChoiceLoop = (name: string): ChoiceLoop | undefined => choiceLoops.get(name);

const choiceLoops: ReadonlyMap<string, ChoiceLoop> = new Map<string, ChoiceLoop>([
  [
    'larger',
    (u, v, { a, b, to, count }) => {
      for (let i = 0; i < count; i++) to[i] = at(u, i) > at(v, i) ? at(a, i) : at(b, i);
    },
  ],
  [
    'largerEq',
    (u, v, { a, b, to, count }) => {
      for (let i = 0; i < count; i++) to[i] = at(u, i) >= at(v, i) ? at(a, i) : at(b, i);
    },
  ],
  [
    'smaller',
    (u, v, { a, b, to, count }) => {
      for (let i = 0; i < count; i++) to[i] = at(u, i) < at(v, i) ? at(a, i) : at(b, i);
    },
  ],
  [
    'smallerEq',
    (u, v, { a, b, to, count }) => {
      for (let i = 0; i < count; i++) to[i] = at(u, i) <= at(v, i) ? at(a, i) : at(b, i);
    },
  ],
]);
