import type { Row } from './rows';

/** How often each activation was found. */
export interface Tally {
  /** Files that were read, and those of them in which something was found. */
  files: number;
  filesWithPlaces: number;
  /** By activation, library and certainty. */
  readonly counts: Map<string, Count>;
}

export interface Count {
  readonly activation: string;
  /** Nothing where no library is known. */
  readonly framework: string | undefined;
  readonly certainty: 'certain' | 'mention';
  places: number;
}

export const emptyTally = (): Tally => ({ files: 0, filesWithPlaces: 0, counts: new Map() });

/** Counts the places of one file. */
export function countRows(rows: readonly Row[], tally: Tally): void {
  tally.files++;
  if (rows.length > 0) tally.filesWithPlaces++;
  for (const { occurrence } of rows) {
    const { activation, framework, certainty } = occurrence;
    count({ activation, framework, certainty, places: 1 }, tally);
  }
}

/** Adds what was counted elsewhere. */
export function addTally({ files, filesWithPlaces, counts }: Tally, sum: Tally): void {
  sum.files += files;
  sum.filesWithPlaces += filesWithPlaces;
  for (const one of counts.values()) count(one, sum);
}

function count(one: Count, { counts }: Tally): void {
  const key = `${one.activation} ${one.framework ?? ''} ${one.certainty}`;
  const known = counts.get(key);
  if (known) known.places += one.places;
  else counts.set(key, { ...one });
}
