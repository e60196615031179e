/** Where marks stand in a text that is read from its beginning to its end. */
export interface NextPlaces {
  /** Where the text ends. */
  readonly end: number;
  /** The next place of a mark, at an offset or after it. */
  of(mark: string, from: number): number | undefined;
}

/** Remembers for each mark where it is next, so that however often one asks, the text is searched once. */
export function nextPlaces(text: string, end: number): NextPlaces {
  const part = text.slice(0, end);
  const known = new Map<string, number>();
  return {
    end,
    of(mark, from) {
      let place = known.get(mark) ?? -1;
      if (place < from) known.set(mark, (place = indexFrom(part, mark, from)));
      return place < part.length ? place : undefined;
    },
  };
}

/** The text's end when there is no more. */
function indexFrom(text: string, mark: string, from: number): number {
  const place = text.indexOf(mark, from);
  return place < 0 ? text.length : place;
}
