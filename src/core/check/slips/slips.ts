import type { Slip, Writing } from './slip';
import { otherFunction } from './wrongFunction';
import { otherNumber } from './wrongNumber';
import { exchanged, regrouped } from './wrongOrder';
import { otherSign, withMinus, withoutMinus } from './wrongSign';
import { inputOrNumber, scaledInput, squared, withInput, withoutPart, withTerm } from './wrongTerm';

/** The likeliest first: another number, another function or sign, branches or operands exchanged, and so on. */
export const slips = (likely: Writing['likely']): ReadonlySet<Slip> =>
  new Set([...(first.get(likely) ?? []), ...all]);

const all: readonly Slip[] = [
  otherNumber,
  otherFunction,
  otherSign,
  exchanged,
  regrouped,
  withoutMinus,
  withMinus,
  scaledInput,
  squared,
  withoutPart,
  withTerm,
  withInput,
  inputOrNumber,
];

const first = new Map<Writing['likely'], readonly Slip[]>([
  ['function', [otherFunction, otherSign]],
  ['branches exchanged', [exchanged]],
]);
