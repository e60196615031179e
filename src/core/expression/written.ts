/** A number in a formula: shortest form, a true minus. Very large and very small ones are powers of ten, which `layout.ts` takes apart. */
export function digits(value: number): string {
  if (value === Infinity) return '∞';
  return `${value}`.replace('-', '−');
}

/** 2.5 and −7 of 2.5e-7; undefined where the shortest form has no exponent. */
export function scientific(value: number): readonly [mantissa: number, exponent: number] | undefined {
  const [mantissa, exponent] = `${value}`.split('e');
  return exponent === undefined ? undefined : [Number(mantissa), Number(exponent)];
}

/** `x₂` as its letter and the index 2. */
export function subscripted(name: string): readonly [letter: string, index: string] {
  const letter = name.replace(/[₀-₉]+$/, '');
  const index = Array.from(name.slice(letter.length), (digit) => digit.charCodeAt(0) - 0x2080).join('');
  return [letter, index];
}
