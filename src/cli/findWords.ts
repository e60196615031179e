/** Finds words in texts. */
export interface WordFinder {
  /** Whether one of the words in a text in ASCII is as wanted, by where it begins. They are asked for in their order. */
  some(text: Uint8Array, isWanted: (start: number) => boolean): boolean;
}

/**
 * Finds words of three letters, digits or `_` and more, written in any case, underscores around them or not. With each stands which letters
 * the next word of the text may begin with, one bit a letter, all bits for any or none. Two bytes are looked at in a step.
 */
export function finderOf(words: ReadonlyMap<string, number>): WordFinder {
  const listed = new Map([...words].filter(([word]) => /^[a-z0-9][a-z0-9_]{2,}$/.test(word)));
  const sieve = sieveOf([...listed.keys()].sort());
  return {
    some(text, isWanted) {
      return isAmongWords(text.byteOffset % 2 === 0 ? text : text.slice(), listed, sieve, isWanted);
    },
  };
}

function isAmongWords(
  text: Uint8Array,
  words: ReadonlyMap<string, number>,
  sieve: Sieve,
  isWanted: (start: number) => boolean,
): boolean {
  const pairs = new Uint16Array(text.buffer, text.byteOffset, text.length >> 1);
  let next = 0;
  const isOne = (first: number): boolean => {
    if (first < next) return false;
    const start = startOf(first, text);
    if (start === undefined || !isListed(text, words, start, first)) return false;
    next = first + 1;
    return isWanted(start);
  };
  let before = 0;
  for (let i = 0; i < pairs.length; i++) {
    const here = sieve[pairs[i] ?? 0] ?? 0;
    if ((before & (here >>> 16)) !== 0 && (isOne(2 * i - 3) || isOne(2 * i - 2))) return true;
    before = here;
  }
  for (let at = Math.max(0, text.length - longestEnd); at < text.length; at++) if (isOne(at)) return true;
  return false;
}

/** Words so near to the end of a text show too few pairs. */
const longestEnd = 6;

/** Where a word begins, underscores before it included, if it begins here behind them. */
function startOf(first: number, text: Uint8Array): number | undefined {
  if (first < 0 || !isWord(first, text) || text[first] === underscore) return undefined;
  let start = first;
  while (start > 0 && text[start - 1] === underscore) start--;
  return isWord(start - 1, text) ? undefined : start;
}

/** Underscores behind a word do not count either where some stand before it. */
function isListed(
  text: Uint8Array,
  words: ReadonlyMap<string, number>,
  start: number,
  first: number,
): boolean {
  let end = first;
  let word = '';
  for (; isWord(end, text) && end < first + longest; end++) word += letters[text[end] ?? 0] ?? '';
  if (first > start) word = word.replace(/_+$/, '');
  const after = words.get(word);
  return after !== undefined && (after === -1 || goesOn(text, first + word.length, after));
}

/** Longer words are in no list. */
const longest = 100;

/** Whether the next word begins with one of these letters; between words of a name stand spaces, line ends, `_`, `#`, `>`, `*`, `-`, `(`. */
function goesOn(text: Uint8Array, from: number, bits: number): boolean {
  let at = from;
  while (at < text.length && between.has(text[at] ?? 0)) at++;
  const letter = at < text.length ? ((text[at] ?? 0) | 32) - 97 : -1;
  return letter >= 0 && letter < 26 && ((bits >> letter) & 1) === 1;
}

const between: ReadonlySet<number> = new Set(Array.from(' \t\n\v\f\r_#>*-(', (sign) => sign.charCodeAt(0)));

const underscore = 95;
const inWords = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));
const letters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase());
/** Nothing is read outside of the bytes, which would slow the engine down for good. */
const isWord = (at: number, text: Uint8Array): boolean =>
  at >= 0 && at < text.length && inWords[text[at] ?? 0] === 1;

/** By two characters, the first one low: which groups of words have them first (low half) and which have them next (high half). */
type Sieve = Uint32Array;

/**
 * A word at an even place shows its first four characters as two pairs, one at an odd place its second to fifth. Words are in groups by
 * their beginnings, the shortest by themselves since they say least.
 */
function sieveOf(sorted: readonly string[]): Sieve {
  const made = new Uint32Array(2 ** 16);
  const short = sorted.filter((word) => word.length === 3);
  const long = sorted.filter((word) => word.length > 3);
  for (const word of short) add(word, 1, made);
  for (const [i, word] of long.entries()) add(word, 2 << ((i * 15) / long.length), made);
  return made;
}

function add(word: string, group: number, made: Sieve): void {
  const mark = (at: number, bit: number): void => {
    for (const first of codesAt(at, word))
      for (const second of codesAt(at + 1, word)) {
        const key = pairOf(first, second);
        made[key] = (made[key] ?? 0) | bit;
      }
  };
  for (const at of [0, 1]) {
    mark(at, group);
    mark(at + 2, group << 16);
  }
}

const every = Array.from({ length: 128 }, (_, code) => code);
const ends = every.filter((code) => inWords[code] === 0 || code === underscore);

/** What may stand at a place of a word, or after it: a letter, small or large. */
function codesAt(at: number, word: string): readonly number[] {
  if (at >= word.length) return at === word.length ? ends : every;
  return [word.charCodeAt(at), word.charAt(at).toUpperCase().charCodeAt(0)];
}

const both = new Uint8Array(2);
const pair = new Uint16Array(both.buffer);

/** Two bytes as this machine reads them at once. */
function pairOf(first: number, second: number): number {
  both[0] = first;
  both[1] = second;
  return pair[0] ?? 0;
}
