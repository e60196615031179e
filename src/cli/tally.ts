import { isNamed, type Row } from './rows';

/** How often each activation was found. */
export interface Tally {
  /** Files that were read, and those of them in which something was found. */
  files: number;
  filesWithPlaces: number;
  /** Activations that are spelled out, and slopes of them. */
  formulas: number;
  derivatives: number;
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

export const emptyTally = (): Tally => ({
  files: 0,
  filesWithPlaces: 0,
  formulas: 0,
  derivatives: 0,
  counts: new Map(),
});

/** Counts the places of one file. */
export function countRows(rows: readonly Row[], tally: Tally): void {
  tally.files++;
  if (rows.some(isNamed)) tally.filesWithPlaces++;
  for (const row of rows) {
    if (!isNamed(row)) {
      tally[row.formula.kind === 'formula' ? 'formulas' : 'derivatives']++;
      continue;
    }
    const { activation, framework, certainty } = row.occurrence;
    count({ activation, framework, certainty, places: 1 }, tally);
  }
}

/** Adds what was counted elsewhere. */
export function addTally({ files, filesWithPlaces, formulas, derivatives, counts }: Tally, sum: Tally): void {
  sum.files += files;
  sum.filesWithPlaces += filesWithPlaces;
  sum.formulas += formulas;
  sum.derivatives += derivatives;
  for (const one of counts.values()) count(one, sum);
}

function count(one: Count, { counts }: Tally): void {
  const key = `${one.activation} ${one.framework ?? ''} ${one.certainty}`;
  const known = counts.get(key);
  if (known) known.places += one.places;
  else counts.set(key, { ...one });
}
