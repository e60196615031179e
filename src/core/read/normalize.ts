import type { Span } from '../span';

/**
 * Typed formulas in the characters mathjs knows: full-width punctuation of Chinese input, mathematical signs,
 * superscripts, Python's `**`.
 * `positions[i]` is where character i of the result stood in the text, so that errors point at what was typed.
 */
export interface Normalized {
  readonly text: string;
  readonly positions: readonly number[];
}

export function normalize(typed: string): Normalized {
  const characters: string[] = [];
  const positions: number[] = [];
  for (let i = 0; i < typed.length; i++) {
    for (const character of plainForm(typed, i)) {
      characters.push(character);
      positions.push(i);
    }
  }
  positions.push(typed.length);
  return { text: characters.join(''), positions };
}

function plainForm(typed: string, i: number): string {
  const character = typed.charAt(i);
  if (character === '*' && typed.charAt(i + 1) === '*') return '^';
  if (character === '*' && typed.charAt(i - 1) === '*') return '';
  const replaced = signs.get(character);
  if (replaced !== undefined) return replaced;
  const digit = superscripts.indexOf(character);
  if (digit >= 0) return i > 0 && superscripts.includes(typed.charAt(i - 1)) ? `${digit}` : `^${digit}`;
  const code = character.charCodeAt(0);
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const signs: ReadonlyMap<string, string> = new Map([
  ['、', ','],
  ['。', '.'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['−', '-'],
  ['–', '-'],
  ['×', '*'],
  ['·', '*'],
  ['⋅', '*'],
  ['∗', '*'],
  ['÷', '/'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['∞', 'Infinity'],
  ['√', 'sqrt'],
  ['π', 'pi'],
]);

/** Where characters of the result stood in the text as typed. */
export const spanAt = (text: Normalized, index: number, length = 1): Span => [
  text.positions[index] ?? 0,
  text.positions[Math.min(index + length, text.text.length)] ?? 0,
];

/** The whole text as typed. */
export const whole = (text: Normalized): Span => [0, text.positions.at(-1) ?? 0];
