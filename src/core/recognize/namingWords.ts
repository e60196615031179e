import { frameworks } from '../frameworks/known';
import type { Framework } from '../frameworks/framework';
import { lastWord } from '../frameworks/symbols';
import { activationNamed, firstWords, mentionNames } from './mentionNames';

/** The words that libraries and people call activations by, or begin their names with. */
export interface NamingWords {
  /**
   * All of them in small letters, and with which letters the next word may begin if they are to name: one bit a letter, all bits where
   * nothing need follow. `error` names only before `function`.
   */
  readonly all: ReadonlyMap<string, number>;
  /** Words that name an activation wherever they stand. */
  readonly alone: ReadonlySet<string>;
  /** Last words of symbols that are everyday words. */
  readonly inCode: ReadonlySet<string>;
  /** What names of several words, and everyday names, begin with. */
  readonly first: ReadonlySet<string>;
  /** Whether libraries have all of their names imported at once, so that an everyday word may be one of them. */
  readonly comeWhole: boolean;
  /** Says quickly which words are none, in any case: by the first two characters, the middle one, the last one and the length. */
  readonly filter: Int32Array;
}

/** Those of the libraries that programs in a language call; of all libraries when no language is given. */
export function namingWords(language = ''): NamingWords {
  const known = tables.get(language);
  if (known) return known;
  const words = gathered(language);
  tables.set(language, words);
  return words;
}

const tables = new Map<string, NamingWords>();

/** Names of a file format may stand in any program. */
const isIn = (language: string, { languages, idsIn }: Framework): boolean =>
  languages.length === 0 || languages.includes(language) || idsIn?.includes(language) === true;

/** A quick no for most words. Of single letters only Greek ones are names. */
export function mayBeOne(text: string, from: number, to: number, { filter }: NamingWords): boolean {
  const size = to - from;
  if (size < 2 && (size === 0 || text.charCodeAt(from) < 128)) return false;
  return ((filter[slotOf(text, from, size)] ?? 0) & bitOf(size)) !== 0;
}

function filterOf(all: Iterable<string>): Int32Array {
  const filter = new Int32Array(filterSize);
  for (const word of all) {
    const slot = slotOf(word, 0, word.length);
    filter[slot] = (filter[slot] ?? 0) | bitOf(word.length);
  }
  return filter;
}

const filterSize = 2 ** 15;

/** Small letters count as large ones. */
function slotOf(text: string, from: number, size: number): number {
  const first = text.charCodeAt(from) & 31;
  const second = size > 1 ? text.charCodeAt(from + 1) & 31 : 0;
  const middle = text.charCodeAt(from + (size >> 1)) & 31;
  const last = text.charCodeAt(from + size - 1) & 31;
  return (((first << 10) | (second << 5) | last) ^ (middle * 4129)) & (filterSize - 1);
}

const bitOf = (length: number): number => 1 << (length < 31 ? length : 31);

function gathered(language: string): NamingWords {
  const libraries = language === '' ? frameworks : frameworks.filter((each) => isIn(language, each));
  const { names, first } = (spoken ??= inSpeech());
  const symbols = libraries.flatMap(({ symbols }) =>
    symbols.flatMap(({ names, isPlain }) => (isPlain === true ? [] : names)),
  );
  const last = symbols.map((name) => lastWord(name.replaceAll('::', '.')));
  const own = last.filter((word) => !isEveryday(word)).map((word) => word.toLowerCase());
  const alone = new Set([...names, ...own]);
  const inCode = new Set(last.filter(isEveryday));
  const parts = last.filter((name) => /\W/.test(name)).flatMap(wordsIn);
  const all = new Map(first);
  for (const word of [...alone, ...inCode, ...parts]) all.set(word.toLowerCase(), anyLetter);
  const comeWhole = language === '' || wholeLanguages.has(language);
  return { all, alone, inCode, first: new Set(first.keys()), comeWhole, filter: filterOf(all.keys()) };
}

/** Flux and MLX are used so. */
const wholeLanguages = new Set(['julia', 'swift']);

/** What people call activations by, in any language. */
interface Spoken {
  /** Names of one word. */
  readonly names: readonly string[];
  /** What other names begin with, and with which letters the next word does. */
  readonly first: ReadonlyMap<string, number>;
}

let spoken: Spoken | undefined;

function inSpeech(): Spoken {
  const { latin, written } = mentionNames();
  const isName = (word: string): boolean => activationNamed(word.replaceAll('_', ''), latin) !== undefined;
  const names = written.flatMap(firstWords).filter((word) => isName(word) && !isEveryday(word));
  const known = new Set(names);
  const first = new Map<string, number>();
  // A name that holds one of those words need not be looked for by its first.
  for (const name of written.filter((each) => !wordsIn(each).some((word) => known.has(word))))
    for (const word of firstWords(name)) first.set(word, (first.get(word) ?? 0) | lettersAfter(word, name));
  return { names, first };
}

const isEveryday = (word: string): boolean =>
  mentionNames().ordinary.has(word.toLowerCase()) || everyday.has(word.toLowerCase());

/** With which letters a name goes on that begins with a word, or what makes an everyday word meant. */
function lettersAfter(word: string, name: string): number {
  const [one = '', next] = wordsIn(name);
  if (next !== undefined) return one === word || `${one}s` === word ? letterOf(next) : anyLetter;
  return mentionNames().ordinary.has(word) ? letterOf('activation') | letterOf('function') : anyLetter;
}

const anyLetter = -1;

function letterOf(word: string): number {
  const letter = word.charCodeAt(0) - 97;
  return letter >= 0 && letter < 26 ? 1 << letter : anyLetter;
}

const wordsIn = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Words that programs and people use for much else. */
const everyday: ReadonlySet<string> = new Set([
  ...['threshold', 'identity', 'step', 'exponential', 'linear', 'arctan', 'atan', 'laplace', 'logistic'],
  ...['sinc', 'cube', 'shrink', 'signum'],
]);
