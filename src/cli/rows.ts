import { problem, type Problem } from '../core/problem';
import type { Context } from '../core/recognize/context';
import { recognizeNotebook } from '../core/recognize/notebook';
import type { Occurrence } from '../core/recognize/occurrence';
import { recognize } from '../core/recognize/recognize';
import type { Span } from '../core/span';
import type { Decoded } from './decode';
import { lineStarts, positionAt } from './lines';

/** A place in a file; lines and columns count from 0, columns in UTF-16. */
export interface Place {
  readonly path: string;
  /** Of a notebook, from 0. Lines are those of the cell. */
  readonly cell?: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place where an activation is named. */
export interface Row extends Place {
  readonly occurrence: Occurrence;
}

/** A text to search and what it is written in. */
export interface Source {
  readonly path: string;
  readonly language: string;
  /** Whether the places are wanted as well that only use what was named elsewhere. */
  readonly withUses?: boolean;
}

/** The language of notebook files, which hold texts of several. */
export const notebook = 'ipynb';

/** How much of a file is read, in bytes. A notebook holds pictures too. */
export function largest(language: string): number {
  return language === notebook ? 100e6 : 10e6;
}

/** What a text has given, nothing when it could not be read, and what was wrong with it. */
export interface Read {
  readonly rows?: readonly Row[];
  readonly problem?: Problem;
}

export function rowsIn({ text, isWhole }: Decoded, source: Source, context?: Context): Read {
  const { path, language } = source;
  const notAll = problem('{0} is not UTF-8 throughout; it was read as far as it is', path);
  const wrong = isWhole ? {} : { problem: notAll };
  if (language !== notebook)
    return { rows: rowsOf(source, text, recognize(text, language, context)), ...wrong };
  const cells = recognizeNotebook(text);
  if ('problem' in cells) return { problem: problem('{0} is not a notebook', path) };
  const rows = cells.flatMap(({ text, occurrences }, cell) =>
    rowsOf(source, text, occurrences).map((row) => ({ ...row, cell })),
  );
  return { rows, ...wrong };
}

function rowsOf(
  { path, withUses }: Source,
  text: string,
  occurrences: readonly Occurrence[],
): readonly Row[] {
  const named = withUses ? occurrences : occurrences.filter(({ kind }) => kind === 'name');
  if (named.length === 0) return [];
  const last = named.reduce((end, { span }) => Math.max(end, span[1]), 0);
  const starts = lineStarts(text, last);
  return named.map((occurrence) => ({ ...placeOf(path, occurrence.span, starts), occurrence }));
}

/** Where a span of a text is, given where its lines start. */
export function placeOf(path: string, [start, end]: Span, starts: readonly number[]): Place {
  const [line, column] = positionAt(start, starts);
  const [endLine, endColumn] = positionAt(end, starts);
  return { path, line, column, endLine, endColumn };
}
