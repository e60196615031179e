import { spelledOutIn, type SpelledOut } from '../core/formulas/spelledOut';
import { spelledOutInNotebook } from '../core/formulas/spelledOutInNotebook';
import { problem, type Problem } from '../core/problem';
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
export interface NameRow extends Place {
  readonly occurrence: Occurrence;
}

/** A place where an activation, or the slope of one, is spelled out. */
export interface FormulaRow extends Place {
  readonly formula: SpelledOut;
}

export type Row = NameRow | FormulaRow;

export const isNamed = (row: Row): row is NameRow => 'occurrence' in row;

/** A text to search and what it is written in. */
export interface Source {
  readonly path: string;
  readonly language: string;
  /** Whether the places are wanted as well that only use what was named elsewhere. */
  readonly withUses?: boolean;
  /** Whether formulas are wanted beside names. */
  readonly withFormulas?: boolean;
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

/** What a quick look at a text has found that may be in it. */
export interface Look {
  readonly names: boolean;
  readonly formulas: boolean;
}

export function rowsIn({ text, isWhole }: Decoded, source: Source, look?: Look): Read {
  const { path, language } = source;
  const notAll = problem('{0} is not UTF-8 throughout; it was read as far as it is', path);
  const wrong = isWhole ? {} : { problem: notAll };
  if (language !== notebook) {
    const formulas = look?.formulas === false ? [] : formulasIn(source, text);
    return { rows: rowsOf(source, text, namesIn(source, text, look), formulas), ...wrong };
  }
  const cells = recognizeNotebook(text);
  if ('problem' in cells) return { problem: problem('{0} is not a notebook', path) };
  const formulas = source.withFormulas === true ? spelledOutInNotebook(text) : [];
  const rows = cells.flatMap((each, cell) => {
    const own = formulas.filter((formula) => formula.cell === cell);
    return rowsOf(source, each.text, each.occurrences, own).map((row) => ({ ...row, cell }));
  });
  return { rows, ...wrong };
}

function namesIn({ language }: Source, text: string, look?: Look): readonly Occurrence[] {
  if (look?.names === false) return [];
  return recognize(text, language, look && { mayName: true });
}

const formulasIn = ({ withFormulas, language }: Source, text: string): readonly SpelledOut[] =>
  withFormulas === true ? spelledOutIn(text, language) : [];

/** In the order of the text; a formula before the names in it. */
function rowsOf(
  { path, withUses }: Source,
  text: string,
  occurrences: readonly Occurrence[],
  formulas: readonly SpelledOut[],
): readonly Row[] {
  const named = withUses ? occurrences : occurrences.filter(({ kind }) => kind === 'name');
  if (named.length + formulas.length === 0) return [];
  const last = [...named, ...formulas].reduce((end, { span }) => Math.max(end, span[1]), 0);
  const starts = lineStarts(text, last);
  const rows: Row[] = named.map((occurrence) => ({ ...placeOf(path, occurrence.span, starts), occurrence }));
  if (formulas.length === 0) return rows;
  return [...formulas.map((formula) => ({ ...placeOf(path, formula.span, starts), formula })), ...rows].sort(
    (one, other) => one.line - other.line || one.column - other.column,
  );
}

/** Where a span of a text is, given where its lines start. */
export function placeOf(path: string, [start, end]: Span, starts: readonly number[]): Place {
  const [line, column] = positionAt(start, starts);
  const [endLine, endColumn] = positionAt(end, starts);
  return { path, line, column, endLine, endColumn };
}
