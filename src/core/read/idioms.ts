import { call, number, type Expression } from '../expression/expression';

/** Other names people type for rows of the function table. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ['ln', 'log'],
  ['pow', 'power'],
  ['arcsin', 'asin'],
  ['arccos', 'acos'],
  ['arctan', 'atan'],
  ['arsinh', 'asinh'],
  ['arcosh', 'acosh'],
  ['artanh', 'atanh'],
  ['sgn', 'sign'],
  ['Φ', 'Phi'],
  ['φ', 'phi'],
]);

/** A small formula that a call stands for. */
export interface Idiom {
  /** How many operands it takes. */
  readonly operands: number;
  /** Undefined when there are fewer. */
  readonly formula: (operands: readonly Expression[]) => Expression | undefined;
}

const logOfBase: Idiom = {
  operands: 2,
  formula: ([u, base]) => u && base && call('divide', call('log', u), call('log', base)),
};

const square: Idiom = { operands: 1, formula: ([u]) => u && call('power', u, number(2)) };

const clamp: Idiom = {
  operands: 3,
  formula: ([u, low, high]) => u && low && high && call('min', call('max', u, low), high),
};

/** u mod v with the sign of v, as Python and mathjs define it. */
export const remainder: Idiom = {
  operands: 2,
  formula: ([u, v]) =>
    u && v && call('subtract', u, call('multiply', v, call('floor', call('divide', u, v)))),
};

/** `log` has a row of the function table too, for one operand. */
export const idioms: ReadonlyMap<string, Idiom> = new Map<string, Idiom>([
  ['log', logOfBase],
  ['square', square],
  ['clip', clamp],
  ['clamp', clamp],
  ['mod', remainder],
]);
