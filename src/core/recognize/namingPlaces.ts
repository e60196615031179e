import { isNamingWord, namingWords, type NamingWords } from './namingWords';
import { isWordCode } from './tokens';

/** Where in a text a word stands that may name an activation. Between two of these places none is named for the first time. */
export interface Places {
  /** The first one at an offset or after it; infinite when there is none. Offsets never decrease. */
  next(from: number): number;
}

/** Everything may name one: nothing is passed over. */
export const everywhere: Places = { next: (from) => from };

/** The places of a text, which is searched as far as somebody asks. */
export function placesIn(text: string, language: string): Places {
  const words = namingWords(language);
  let place = -1;
  return {
    next(from) {
      if (place < from) place = nextPlace(text, from, words);
      return place;
    },
  };
}

/** Places that were found before, in their order. */
export function placesAt(offsets: ArrayLike<number>): Places {
  let i = 0;
  return {
    next(from) {
      while ((offsets[i] ?? Infinity) < from) i++;
      return offsets[i] ?? Infinity;
    },
  };
}

function nextPlace(text: string, from: number, words: NamingWords): number {
  const { length } = text;
  for (let i = from; i < length;) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === OTHER) return i;
    if (kind !== WORD) {
      i++;
      continue;
    }
    const start = i;
    for (i++; i < length && kinds[text.charCodeAt(i)] === WORD; i++);
    if (isNamingWord(text, start, i, words)) return start;
  }
  return Infinity;
}

const WORD = 1;
/** Letters of scripts in which words are not set apart: each may begin a name, or stand directly beside one. */
const OTHER = 2;

/** By character: the letters that Latin and Greek names are made of, with digits and `_`, and those of other scripts. */
const kinds = Uint8Array.from({ length: 2 ** 16 }, (_, code) => {
  if (!isWordCode(code)) return 0;
  return code < 0x250 || (code >= 0x370 && code <= 0x3ff) ? WORD : OTHER;
});
