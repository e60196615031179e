/** A number in a formula: shortest form, a true minus, no exponent letters. */
export function digits(value: number): string {
  if (value === Infinity) return '∞';
  return `${value}`.replace('-', '−');
}

/** `x₂` as its letter and the index 2. */
export function subscripted(name: string): readonly [letter: string, index: string] {
  const letter = name.replace(/[₀-₉]+$/, '');
  const index = Array.from(name.slice(letter.length), (digit) => digit.charCodeAt(0) - 0x2080).join('');
  return [letter, index];
}
