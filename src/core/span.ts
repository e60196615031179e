/** Half-open range of UTF-16 offsets into a text. */
export type Span = readonly [start: number, end: number];

export const isInside = ([start, end]: Span, [from, to]: Span): boolean => from <= start && end <= to;

/** For sorting: what begins first comes first. */
export const byPlace = (one: { readonly span: Span }, other: { readonly span: Span }): number =>
  one.span[0] - other.span[0];

/** The index of the first span that ends behind a place, of several one after the other; how many there are where none does. */
export function firstBeyond(at: number, spans: readonly Span[]): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
