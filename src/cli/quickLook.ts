import { isAscii } from 'node:buffer';
import { librariesIn } from '../core/recognize/languages';
import { contextOf, isName } from '../core/recognize/mayName';
import { namingWords } from '../core/recognize/namingWords';
import { isWordCode } from '../core/recognize/tokens';
import { finderOf, type WordFinder } from './findWords';

/** What a quick look at the bytes of a text tells: whether it may name an activation, or that it is not in ASCII and must be read. */
export type QuickLook = 'nothing' | 'something' | 'not ASCII';

/** `mayName` of a text that has not been decoded, 1 GB/s. */
export function quickLook(bytes: Buffer, language: string, text: () => string): QuickLook {
  if (!isAscii(bytes)) return 'not ASCII';
  const libraries = librariesIn(language) ?? '';
  const names = finderFor(libraries).some(bytes, nameAt(bytes, libraries, text));
  return names ? 'something' : 'nothing';
}

/** Whether a word names as far as its line and the next words tell. */
function nameAt(bytes: Buffer, language: string, text: () => string): (at: number) => boolean {
  const words = namingWords(language);
  const context = contextOf(text);
  return (at) => {
    const word = wordAt(at, bytes);
    if (words.alone.has(word.toLowerCase())) return true;
    const from = Math.max(0, Math.min(at - near, words.inCode.has(word) ? lineStart(at, bytes) : at));
    const around = bytes.toString('latin1', from, Math.min(bytes.length, at + after));
    return isName(around, [at - from, at - from + word.length], words, context);
  };
}

function wordAt(at: number, bytes: Buffer): string {
  let end = at;
  while (end < bytes.length && isWordCode(bytes[end] ?? 0)) end++;
  return bytes.toString('latin1', at, end);
}

const lineStart = (at: number, bytes: Buffer): number => {
  let start = at;
  while (start > 0 && start > at - before && bytes[start - 1] !== lineFeed) start--;
  return start;
};

const lineFeed = 10;
/** Characters that are looked at before a word: at most, and where its line does not matter; and after its beginning. */
const before = 1000;
const near = 40;
const after = 200;

const finders = new Map<string, WordFinder>();

function finderFor(language: string): WordFinder {
  const finder = finders.get(language) ?? finderOf(namingWords(language).all);
  finders.set(language, finder);
  return finder;
}
