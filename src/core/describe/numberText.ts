import type { Translate } from '../problem';

/**
 * A number for the eye: four significant digits, a true minus, no trailing zeros, powers of ten outside 10⁻⁴ … 10⁵.
 * NaN is a point where the function is not defined.
 */
export const numberText = (value: number, t: Translate): string =>
  Number.isNaN(value) ? t('undefined') : digitsText(value);

/** The same for a number that is known not to be NaN, in any language. */
export const digitsText = (value: number): string => textTo(value, 4);

/** A number, not NaN, with as many significant digits as are asked for: where four do not tell numbers apart. */
export function textTo(value: number, digits: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  const plain = size === 0 || (size >= 1e-4 && size < 1e5);
  return trueMinus(plain ? exactText(rounded) : powerOfTen(rounded));
}

/** All digits, in the shortest form that reads back as the same number: for fields, copying and data (`1.2e-5`). */
export function exactText(value: number): string {
  if (Number.isNaN(value)) return 'undefined';
  return value === 0 ? '0' : String(value).replace('e+', 'e');
}

export const trueMinus = (text: string): string => text.replaceAll('-', '−');

function powerOfTen(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits} × 10${superscript(exponent.replace('+', ''))}`;
}

const superscript = (digits: string): string =>
  Array.from(digits, (sign) => raised.get(sign) ?? sign).join('');

const raised: ReadonlyMap<string, string> = new Map(
  Array.from('-0123456789', (sign, index) => [sign, '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(index)]),
);
