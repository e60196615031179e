import { frameworks } from '../frameworks/known';
import { lastWord } from '../frameworks/symbols';
import { firstWords, mentionNames } from './mentionNames';
import { beginsMention } from './mentions';
import type { Span } from '../span';
import { isWordCode } from './tokens';

/**
 * Whether a text can name any activation at all: it holds a word that libraries or people call one by, or any Chinese character. A quick
 * no spares most files the reading.
 */
export function mayName(text: string): boolean {
  const { filter } = (words ??= gathered());
  const context: Context = {};
  const { length } = text;
  for (let i = 0; i < length;) {
    let code = text.charCodeAt(i);
    if (kinds[code] !== WORD) {
      if (kinds[code] === HAN) return true;
      i++;
      continue;
    }
    const from = i;
    for (i++; i < length && kinds[(code = text.charCodeAt(i))] === WORD; i++);
    const size = i - from;
    if (size === 1 && text.charCodeAt(from) < 128) continue; // only Greek letters are names
    if (((filter[slotOf(text, from, size)] ?? 0) & bitOf(size)) !== 0 && isName(text, [from, i], context))
      return true;
  }
  return false;
}

/** Whether a word of more than one byte may be one that names; most are not. */
export function mayBeOne(bytes: Uint8Array, [from, end]: Span): boolean {
  const { filter } = (words ??= gathered());
  const size = end - from;
  const middle = bytes[from + (size >> 1)] ?? 0;
  const slot = slotOfCodes(bytes[from] ?? 0, bytes[from + 1] ?? 0, middle, bytes[end - 1] ?? 0);
  return ((filter[slot] ?? 0) & bitOf(size)) !== 0;
}

/** All words that name, in small letters. */
export function namingWords(): Iterable<string> {
  const { alone, inCode, first } = (words ??= gathered());
  return [...alone, ...inCode, ...first].map((word) => word.toLowerCase());
}

const WORD = 1;
const HAN = 2;
/** By character: whether it belongs to a word, or is a Chinese one. */
const kinds = Uint8Array.from({ length: 2 ** 16 }, (_, code) =>
  code >= 0x4e00 && code <= 0x9fff ? HAN : isWordCode(code) ? WORD : 0,
);

/** What is found out about a text once. */
export interface Context {
  isAboutLibraries?: boolean;
  hasWholeLibrary?: boolean;
}

export function isName(text: string, [from, end]: Span, context: Context): boolean {
  const { alone, inCode, first } = (words ??= gathered());
  const word = text.slice(from, end);
  const small = word.toLowerCase();
  if (alone.has(small)) return true;
  if (inCode.has(word) && isCode(text, from, context) && (context.isAboutLibraries ??= libraries.test(text)))
    return true;
  return first.has(small) && beginsMention(from, text);
}

/** An everyday word is a symbol's name behind a dot, a quote, a colon or an equals sign, where it is imported, and where all names of a library are. */
function isCode(text: string, from: number, context: Context): boolean {
  if (/[.'"$]$|[:=]\s*$/.test(text.slice(Math.max(0, from - 20), from))) return true;
  if (/\b(?:import|use|using)\b/.test(text.slice(text.lastIndexOf('\n', from) + 1, from))) return true;
  return (context.hasWholeLibrary ??= wholeLibraries.test(text));
}

const wholeLibraries = /\b(?:Flux|NNlib|Lux|MLXNN)\b/;

/** What a text holds in which an everyday word may be an activation: a library, or a key that says so. */
const libraries =
  /activ|nonlin|torch|keras|tensorflow|\bjax|paddle|mxnet|flax|flux|nnlib|\btf\b|\bnn\b|_act\b|\bact(?:_|\b)|burn|candle/i;

interface Words {
  /** Says quickly which words are in none of the three sets, in any case: by the first two characters, the last one and the length. */
  readonly filter: Int32Array;
  /** Words that name an activation wherever they stand. */
  readonly alone: ReadonlySet<string>;
  /** Last words of symbols that are everyday words. */
  readonly inCode: ReadonlySet<string>;
  /** What names of several words, and everyday names, begin with. */
  readonly first: ReadonlySet<string>;
}

let words: Words | undefined;

function filterOf(all: readonly string[]): Int32Array {
  const filter = new Int32Array(filterSize);
  for (const word of all) {
    const slot = slotOf(word, 0, word.length);
    filter[slot] = (filter[slot] ?? 0) | bitOf(word.length);
  }
  return filter;
}

const filterSize = 2 ** 15;

function slotOf(text: string, from: number, size: number): number {
  const second = size > 1 ? text.charCodeAt(from + 1) : 0;
  const middle = text.charCodeAt(from + (size >> 1));
  return slotOfCodes(text.charCodeAt(from), second, middle, text.charCodeAt(from + size - 1));
}

/** By the first, second, middle and last character, small letters as large ones. */
function slotOfCodes(first: number, second: number, middle: number, last: number): number {
  const ends = ((first & 31) << 10) | ((second & 31) << 5) | (last & 31);
  return (ends ^ ((middle & 31) * 4129)) & (filterSize - 1);
}

const bitOf = (length: number): number => 1 << (length < 31 ? length : 31);

function gathered(): Words {
  const { latin, written, ordinary } = mentionNames();
  const symbols = frameworks.flatMap(({ symbols }) =>
    symbols.flatMap(({ names, isPlain }) => (isPlain === true ? [] : names)),
  );
  const last = symbols.map((name) => lastWord(name.replaceAll('::', '.')));
  const isEveryday = (word: string): boolean =>
    ordinary.has(word.toLowerCase()) || everyday.has(word.toLowerCase());
  const single = written
    .flatMap(firstWords)
    .filter((word) => latin.has(word.replaceAll('_', '')) && !isEveryday(word));
  const alone = new Set([
    ...last.filter((word) => !isEveryday(word)).map((word) => word.toLowerCase()),
    ...single,
  ]);
  const inCode = new Set(last.filter(isEveryday));
  // A name that holds one of those words need not be looked for by its first.
  const others = written.filter((name) => !wordsIn(name).some((word) => alone.has(word)));
  const first = new Set(others.flatMap(firstWords));
  return { filter: filterOf([...alone, ...inCode, ...first]), alone, inCode, first };
}

const wordsIn = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Words that programs and people use for much else. */
const everyday: ReadonlySet<string> = new Set([
  ...['threshold', 'identity', 'step', 'exponential', 'linear', 'arctan', 'atan', 'laplace', 'logistic'],
  ...['sinc', 'cube', 'shrink', 'signum'],
]);
