/**
 * Says quickly which words cannot be in a set, by first character and length, so that most words of a text are never
 * cut out of it.
 */
export type WordFilter = Int32Array;

export function wordFilter(words: Iterable<string> = []): WordFilter {
  const filter = new Int32Array(128);
  for (const word of words) admit(filter, word);
  return filter;
}

export function admit(filter: WordFilter, word: string): void {
  const slot = word.charCodeAt(0) & 127;
  filter[slot] = (filter[slot] ?? 0) | bitOf(word.length);
}

export function mayHold(filter: WordFilter, text: string, start: number, end: number): boolean {
  return ((filter[text.charCodeAt(start) & 127] ?? 0) & bitOf(end - start)) !== 0;
}

function bitOf(length: number): number {
  return 1 << (length < 31 ? length : 31);
}
