/** Finds words in texts. */
export interface WordFinder {
  /** Where the words begin in a text in ASCII; nothing when not all of it is. Not more than `most`, the first ones. */
  find(text: Uint8Array): readonly number[] | undefined;
}

export const most = 16_384;

/**
 * Finds words of three letters, digits or `_` and more, written in any case, underscores around them or not. With each stands which letters the next word
 * of the text may begin with, one bit a letter, all bits for any or none. Nearly every word of a text is passed over by its first three
 * characters.
 */
export function finderOf(words: ReadonlyMap<string, number>): WordFinder {
  const listed = new Map([...words].filter(([word]) => /^[a-z0-9_]{3,}$/.test(word)));
  const beginnings = new Uint8Array(1 << 15);
  for (const word of listed.keys())
    beginnings[beginningOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
  return { find: (text) => wordsIn(text, listed, beginnings) };
}

function wordsIn(
  text: Uint8Array,
  words: ReadonlyMap<string, number>,
  beginnings: Uint8Array,
): readonly number[] | undefined {
  const found: number[] = [];
  const { length } = text;
  for (let at = 0; at < length && found.length < most;) {
    const kind = kinds[text[at] ?? 0] ?? 0;
    if (kind === foreign) return undefined;
    if (kind !== inWord) {
      at++;
      continue;
    }
    let first = at;
    while (text[first] === underscore) first++;
    const isLikely = beginnings[beginningOf(text[first], text[first + 1], text[first + 2])] === 1;
    const start = at;
    while (kinds[text[at] ?? 0] === inWord) at++;
    if (isLikely && isListed(text, words, { start, first, end: at })) found.push(start);
  }
  return found;
}

interface Word {
  readonly start: number;
  /** Behind the underscores. */
  readonly first: number;
  readonly end: number;
}

/** Underscores around a word do not count, those behind it only where some stand before it. */
function isListed(
  text: Uint8Array,
  words: ReadonlyMap<string, number>,
  { start, first, end }: Word,
): boolean {
  let last = end;
  if (first > start) while (last > first && text[last - 1] === underscore) last--;
  const letters = words.get(
    String.fromCharCode(...text.subarray(first, Math.min(last, first + longest))).toLowerCase(),
  );
  return letters !== undefined && (letters === -1 || goesOn(text, last, letters));
}

/** Longer words are in no list. */
const longest = 100;

/** Whether the next word begins with one of these letters; between words of a name stand spaces, line ends, `_`, `#`, `>`, `*`, `-`, `(`. */
function goesOn(text: Uint8Array, from: number, letters: number): boolean {
  let at = from;
  while (between.has(text[at] ?? 0)) at++;
  const letter = ((text[at] ?? 0) | 32) - 97;
  return letter >= 0 && letter < 26 && ((letters >> letter) & 1) === 1;
}

const between: ReadonlySet<number> = new Set(Array.from(' \t\n\v\f\r_#>*-(', (sign) => sign.charCodeAt(0)));

/** Five bits of each: capitals and small letters are the same. */
const beginningOf = (a = 0, b = 0, c = 0): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

const inWord = 1;
const foreign = 2;
const underscore = 95;
const kinds = Uint8Array.from({ length: 256 }, (_, code) =>
  code > 127 ? foreign : /\w/.test(String.fromCharCode(code)) ? inWord : 0,
);
