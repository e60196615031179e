/**
 * Says quickly which words cannot be in a set, by first and last character and length, so that most words of a text are never
 * cut out of it. Small letters count as large ones.
 */
export type WordFilter = Int32Array;

export function wordFilter(words: Iterable<string> = []): WordFilter {
  const filter = new Int32Array(1024);
  for (const word of words) admit(filter, word);
  return filter;
}

export function admit(filter: WordFilter, word: string): void {
  if (word === '') return;
  const slot = slotOf(word, 0, word.length);
  filter[slot] = (filter[slot] ?? 0) | bitOf(word.length);
}

export function mayHold(filter: WordFilter, text: string, start: number, end: number): boolean {
  return start < end && ((filter[slotOf(text, start, end)] ?? 0) & bitOf(end - start)) !== 0;
}

function slotOf(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}

function bitOf(length: number): number {
  return 1 << (length < 31 ? length : 31);
}
