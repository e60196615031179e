import { frameworks } from '../frameworks/known';
import { lastWord } from '../frameworks/symbols';
import { mentionNames } from './mentionNames';
import { readMentions } from './mentions';
import type { Occurrence } from './occurrence';
import { isWordCode } from './tokens';

/**
 * Whether a text can name any activation at all: it holds a word that libraries or people call one by, or any Chinese character. A quick
 * no spares most files the reading.
 */
export function mayName(text: string): boolean {
  const { filter, alone, inCode, first } = (words ??= gathered());
  let about: boolean | undefined;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (code < 128 ? ascii[code] === 0 : !isWordCode(code)) {
      i++;
      continue;
    }
    if (code >= HAN && code <= LAST_HAN) return true;
    const from = i;
    i = endOfWord(text, i + 1);
    if (((filter[slotOf(text, from, i)] ?? 0) & bitOf(i - from)) === 0) continue;
    const word = text.slice(from, i);
    const small = word.toLowerCase();
    if (alone.has(small)) return true;
    if (inCode.has(word) && isCode(text, from)) {
      about ??= libraries.test(text);
      if (about) return true;
    }
    if (first.has(small) && isMention(text, from)) return true;
  }
  return false;
}

const HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const ascii = Uint8Array.from({ length: 128 }, (_, code) => (isWordCode(code) ? 1 : 0));

function endOfWord(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? ascii[code] === 0 : !isWordCode(code) || (code >= HAN && code <= LAST_HAN)) break;
  }
  return i;
}

/** An everyday word is a symbol's name behind a dot, a colon or a quote, where it is imported, and where all names of a library are. */
function isCode(text: string, from: number): boolean {
  if (/[.:'"$]/.test(text.charAt(from - 1))) return true;
  return (
    wholeLibraries.test(text) ||
    /\b(?:import|use|using)\b/.test(text.slice(text.lastIndexOf('\n', from) + 1, from))
  );
}

const wholeLibraries = /\b(?:Flux|NNlib|Lux|MLXNN)\b/;

/** What a text holds in which an everyday word may be an activation: a library, or a key that says so. */
const libraries =
  /activ|nonlin|torch|keras|tensorflow|\bjax|paddle|mxnet|flax|flux|nnlib|\btf\b|\bnn\b|_act\b|\bact(?:_|\b)|burn|candle/i;

function isMention(text: string, from: number): boolean {
  const found: Occurrence[] = [];
  readMentions(text, [from, Math.min(text.length, from + 80)], found);
  return found.length > 0;
}

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
  const filter = new Int32Array(2 ** 15);
  for (const word of all) {
    const slot = slotOf(word, 0, word.length);
    filter[slot] = (filter[slot] ?? 0) | bitOf(word.length);
  }
  return filter;
}

const slotOf = (text: string, from: number, end: number): number =>
  ((text.charCodeAt(from) & 31) << 10) |
  ((text.charCodeAt(end - from > 1 ? from + 1 : from) & 31) << 5) |
  (text.charCodeAt(end - 1) & 31);

const bitOf = (length: number): number => 1 << (length < 31 ? length : 31);

function gathered(): Words {
  const { latin, firstWords, ordinary } = mentionNames();
  const symbols = frameworks.flatMap(({ symbols }) =>
    symbols.flatMap(({ names, isPlain }) => (isPlain === true ? [] : names)),
  );
  const last = symbols.map((name) => lastWord(name.replaceAll('::', '.')));
  const isEveryday = (word: string): boolean =>
    ordinary.has(word.toLowerCase()) || everyday.has(word.toLowerCase());
  const single = [...firstWords].filter((word) => latin.has(word.replaceAll('_', '')) && !isEveryday(word));
  const alone = new Set([
    ...last.filter((word) => !isEveryday(word)).map((word) => word.toLowerCase()),
    ...single,
  ]);
  const inCode = new Set(last.filter(isEveryday));
  return { filter: filterOf([...alone, ...inCode, ...firstWords]), alone, inCode, first: firstWords };
}

/** Words that programs and people use for much else. */
const everyday: ReadonlySet<string> = new Set([
  ...['threshold', 'identity', 'step', 'exponential', 'linear', 'arctan', 'atan', 'laplace', 'logistic'],
  ...['sinc', 'cube', 'shrink', 'signum'],
]);
