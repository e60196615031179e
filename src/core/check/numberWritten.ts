import { valueWritten } from '../recognize/callArguments';

const run = String.raw`\d(?:[_']?\d)*`;

/** The digits of a number as programs write it, without a suffix for its type: `1_000.5`, `1'000`, `.5e-3`. */
export const numberWritten = new RegExp(String.raw`(?:${run}(?:\.(?:${run})?)?|\.${run})(?:[eE][+-]?\d+)?`);

/** Whether it is the value, but for the digits that people leave out. */
export const isWritten = (digits: string, value: number): boolean =>
  Math.abs(valueWritten(digits) - value) < 1e-6 * value;
