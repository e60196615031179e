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
]);

/** A small formula that a call stands for; undefined when the number of operands is another one. */
type Idiom = (operands: readonly Expression[]) => Expression | undefined;

const logOfBase: Idiom = ([u, base, ...rest]) =>
  u && base && rest.length === 0 ? call('divide', call('log', u), call('log', base)) : undefined;

const square: Idiom = ([u, ...rest]) => (u && rest.length === 0 ? call('power', u, number(2)) : undefined);

const clamp: Idiom = ([u, low, high, ...rest]) =>
  u && low && high && rest.length === 0 ? call('min', call('max', u, low), high) : undefined;

export const idioms: ReadonlyMap<string, Idiom> = new Map<string, Idiom>([
  ['log', logOfBase],
  ['square', square],
  ['clip', clamp],
  ['clamp', clamp],
  ['mod', remainder],
]);

/** u mod v with the sign of v, as Python and mathjs define it. */
export function remainder([u, v, ...rest]: readonly Expression[]): Expression | undefined {
  if (!u || !v || rest.length > 0) return undefined;
  return call('subtract', u, call('multiply', v, call('floor', call('divide', u, v))));
}
