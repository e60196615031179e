import type { Span } from '../span';

/**
 * Typed formulas in the characters mathjs knows: full-width punctuation of Chinese input, mathematical signs,
 * superscripts, roots, Python's `**` and `1_000`.
 * `positions[i]` is where character i of the result stood in the text, so that errors point at what was typed.
 */
export interface Normalized {
  readonly text: string;
  readonly positions: readonly number[];
}

export function normalize(typed: string): Normalized {
  let text = '';
  const positions: number[] = [];
  for (const { 0: piece, index } of typed.matchAll(pieces)) {
    const plain = plainForm(piece);
    const added = Math.max(0, plain.length - piece.length);
    for (let i = 0; i < plain.length; i++) positions.push(index + Math.max(0, i - added));
    text += plain;
  }
  positions.push(typed.length);
  return { text, positions };
}

/** A root before something that nobody can take for more or less than is meant; any other is left for the reader to refuse. */
const root = String.raw`[√∛]\s*(?:[(（]|(?:\d+(?:\.\d+)?|\p{L})(?![\p{L}\p{N}_.(（]|\s*(?:\^|\*\*|[⁻⁰¹²³⁴-⁹])))`;
const superscript = '⁻?[⁰¹²³⁴-⁹]+';
const groupedDigits = String.raw`(?<![\p{L}\p{N}_])\d+(?:_\d+)+`;
const pieces = new RegExp(`${root}|${superscript}|${groupedDigits}|\\*\\*|.`, 'gsu');

function plainForm(piece: string): string {
  const first = piece.charAt(0);
  if (piece === '**') return '^';
  if (roots.has(first) && piece.length > 1) return calledRoot(first, piece.slice(1).trim());
  if (superscripts.includes(piece.at(-1) ?? '')) return `^${Array.from(piece, plainDigit).join('')} `;
  return piece.length > 1 ? piece.replaceAll('_', '') : plainSign(piece);
}

/** An opening parenthesis will be closed where it is in the text. */
function calledRoot(sign: string, inside: string): string {
  const plain = plainSign(inside).trim();
  return ` ${roots.get(sign) ?? sign}${plain === '(' ? '(' : `(${plain})`}`;
}

const plainDigit = (character: string): string =>
  character === '⁻' ? '-' : `${superscripts.indexOf(character)}`;

function plainSign(character: string): string {
  const replaced = signs.get(character);
  if (replaced !== undefined) return replaced;
  const code = character.charCodeAt(0);
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const roots: ReadonlyMap<string, string> = new Map([
  ['√', 'sqrt'],
  ['∛', 'cbrt'],
]);

/** What becomes a word stands apart from the words beside it. */
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
  ['∞', ' Infinity '],
  ['π', ' pi '],
]);

/** Where characters of the result stood in the text as typed: to the end of what the last of them was made from. */
export function spanAt({ positions, text }: Normalized, index: number, length = 1): Span {
  const start = positions[index] ?? 0;
  const last = positions[Math.min(index + length, text.length) - 1] ?? start;
  const end = index < text.length ? positions.find((position) => position > last) : undefined;
  return [start, end ?? start];
}

/** The whole text as typed. */
export const whole = (text: Normalized): Span => [0, text.positions.at(-1) ?? 0];
