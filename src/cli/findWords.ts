import { findWordsProgram } from './findWordsProgram';

/** Finds words in texts. */
export interface WordFinder {
  /**
   * Where the words begin in a text in ASCII, until the next call; nothing when not all of it is. Of a word with more than sixteen
   * characters the first ones count. Not more than `most`, the first ones.
   */
  find(text: Uint8Array): Int32Array | undefined;
}

export const most = 16_384;

/**
 * Finds words of three letters, digits or `_` and more, written in any case, underscores around them or not. With each stands which
 * letters the next word of the text may begin with, one bit a letter, all bits for any or none. findWords.wat does it: a third of the time
 * that a loop of ours takes when it is compiled, and compiled at once.
 */
export function finderOf(words: ReadonlyMap<string, number>): WordFinder {
  const { memory, find } = new WebAssembly.Instance((program ??= compiled())).exports as Program; // a door
  for (const [word, letters] of words) if (/^[a-z0-9_]{3,}$/.test(word)) admit(word, letters, memory.buffer);
  let bytes = new Uint8Array(memory.buffer);
  return {
    find(text) {
      const end = place.text + text.length;
      if (bytes.length < end + margin) {
        memory.grow(Math.ceil((end + margin - bytes.length) / page));
        bytes = new Uint8Array(memory.buffer);
      }
      bytes.set(text, place.text);
      bytes.fill(0, end, end + margin);
      const count = find(text.length);
      return count < 0 ? undefined : new Int32Array(memory.buffer, place.found, count);
    },
  };
}

interface Program {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly find: (length: number) => number;
}

let program: WebAssembly.Module | undefined;

const compiled = (): WebAssembly.Module => new WebAssembly.Module(Buffer.from(findWordsProgram, 'base64'));

/** What lies where in its memory; findWords.wat says the same. */
const place = { words: 4096, letters: 36_864, found: 45_056, text: 110_592 };
const page = 65_536;
/** Characters that are read after the end of a text. */
const margin = 48;

/** Enters a word as findWords.wat looks for it. */
function admit(word: string, letters: number, memory: ArrayBuffer): void {
  const beginnings = new Uint8Array(memory, 0, place.words);
  const words = new Int32Array(memory, place.words, 4 * slots);
  const key = keyOf(word);
  let slot = slotOf(key);
  while (words[4 * slot] !== 0) slot = (slot + 1) % slots;
  words.set(key, 4 * slot);
  new Int32Array(memory, place.letters, slots)[slot] = letters;
  const [first = 0] = key;
  for (const four of word.length > 3 ? [first] : shortEnds.map((code) => first | (code << 24))) {
    const bit = Math.imul(four, multipliers[0] ?? 0) >>> 17;
    beginnings[bit >> 3] = (beginnings[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
}

const slots = 2048;
const multipliers = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/** Sixteen characters as four numbers, bit 32 set in each that there is. */
function keyOf(word: string): Int32Array {
  const key = new Uint8Array(16);
  for (let i = 0; i < word.length && i < 16; i++) key[i] = word.charCodeAt(i) | 32;
  return new Int32Array(key.buffer);
}

const slotOf = (key: Int32Array): number =>
  key.reduce((sum, four, i) => sum + Math.imul(four, multipliers[i] ?? 0), 0) >>> 21;

/** What may stand behind a word of three characters. */
const shortEnds = [...new Set(Array.from({ length: 128 }, (_, code) => (isInWord(code) ? 32 : code | 32)))];

function isInWord(code: number): boolean {
  return /\w/.test(String.fromCharCode(code));
}
