import type { Finding, Rule, Severity } from '../core/check/finding';
import { findingsIn } from '../core/check/findings';
import { findingsInNotebook } from '../core/check/notebookFindings';
import { chosenVariants } from '../core/check/chosenVariants';
import { variantFindings } from '../core/check/variants';
import type { FileOfPlaces } from '../core/inventory/grouped';
import { placesIn } from '../core/inventory/place';
import { english, isProblem, problem, type Problem } from '../core/problem';
import { recognizeNotebook } from '../core/recognize/notebook';
import { languageOfText, tellingLength } from '../core/recognize/languages';
import { recognize } from '../core/recognize/recognize';
import type { Answer } from './answer';
import type { CheckRow } from './checkFormat';
import { checkFormatNamed } from './checkFormats';
import { decode, type Decoded } from './decode';
import { lineStarts } from './lines';
import { readBytes } from './readBytes';
import { largest, notebook, placeOf, type Source } from './rows';

export type Severities = Readonly<Record<Rule, Severity>>;

/** How a check is done, in a form that another thread can be told. */
export interface CheckTask {
  readonly kind: 'check';
  /** The word for `--format`. */
  readonly format: string;
  readonly severity: Severities;
  /** Whether a terminal shows it. */
  readonly isColored?: boolean;
}

/** Reads files and says what is wrong in them. */
export const checkAnswer = (sources: readonly (Source | Problem)[], task: CheckTask): Answer =>
  answerOf(sources.map(readSource), task);

/** The same for a text that is at hand. */
export const checkText = (text: string, source: Source, task: CheckTask): Answer =>
  answerOf([checkedWhole({ text, isWhole: true }, source)], task);

/** What only all files together tell. */
export const variantAnswer = (files: readonly FileOfPlaces[], task: CheckTask): Answer =>
  answerOf([{ rows: variantRows(files), problems: [], size: 0 }], task);

/** What is found in one text, and how long that is. */
interface Read {
  readonly rows: readonly FoundRow[];
  /** Where names stand, for what only the whole project tells. */
  readonly places?: FileOfPlaces;
  readonly problems: readonly Problem[];
  readonly size: number;
  readonly isRead?: true;
}

type FoundRow = Omit<CheckRow, 'severity'>;

const words = { t: english, language: 'en' } as const;

function answerOf(texts: readonly Read[], { format: word, severity, isColored }: CheckTask): Answer {
  const format = checkFormatNamed(word, isColored);
  const rows = texts
    .flatMap((text) => text.rows)
    .map((row) => ({ ...row, severity: severity[row.rule] }))
    .filter((row) => row.severity !== 'off');
  return {
    text: rows.map((row) => format.row(row)).join(format.between),
    problems: texts.flatMap(({ problems }) => problems),
    work: texts.reduce((sum, { size }) => sum + (size + opening) * slower, 0),
    checked: {
      texts: texts.filter(({ isRead }) => isRead).length,
      found: rows.map(({ path, severity: level }) => ({ path, severity: level })),
      files: texts.flatMap(({ places }) => (places && places.places.length > 0 ? places : [])),
    },
  };
}

/** What opening a file takes, in characters checked, and how many a scan reads while one is checked. */
const opening = 200;
const slower = 25;

function readSource(source: Source | Problem): Read {
  if (isProblem(source)) return unread(source, 0);
  const bytes = readBytes(source.path, largest(source.language));
  return isProblem(bytes) ? unread(bytes, 0) : checkedWhole(decode(bytes), source);
}

const unread = (wrong: Problem, size: number): Read => ({ rows: [], problems: [wrong], size });

/** A mistake of ours in one text must not end the check of the others. */
function checkedWhole({ text, isWhole }: Decoded, source: Source): Read {
  const { path, language } = source;
  const size = text.length;
  const notAll = problem('{0} is not UTF-8 throughout; it was read as far as it is', path);
  try {
    const found = language === notebook ? inNotebook(path, text) : inText(source, text);
    if (isProblem(found)) return unread(found, size);
    return { ...found, problems: isWhole ? [] : [notAll], size, isRead: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return unread(problem('{0} was not checked, by a mistake in this program: {1}', path, reason), size);
  }
}

type FoundInText = Pick<Read, 'rows' | 'places'>;

function inText({ path, language: told }: Source, text: string): FoundInText {
  const language = languageOfText(told, () => text.slice(0, tellingLength));
  const found = findingsIn(text, language, words);
  return {
    rows: rowsOf(path, text, found),
    places: { file: path, places: placesIn(text, chosenVariants(text, recognize(text, language))) },
  };
}

function inNotebook(path: string, json: string): FoundInText | Problem {
  const found = findingsInNotebook(json, words);
  const cells = recognizeNotebook(json);
  if (isProblem(found) || 'problem' in cells) return problem('{0} is not a notebook', path);
  return {
    rows: found.flatMap(({ cell, text, finding }) =>
      rowsOf(path, text, [finding]).map((row) => ({ ...row, cell })),
    ),
    places: {
      file: path,
      places: cells.flatMap(({ text, occurrences }, cell) =>
        placesIn(text, chosenVariants(text, occurrences), cell),
      ),
    },
  };
}

function rowsOf(path: string, text: string, findings: readonly Finding[]): readonly FoundRow[] {
  if (findings.length === 0) return [];
  const starts = lineStarts(text);
  return findings.map(({ rule, message, span, fixes }) => ({
    ...placeOf(path, span, starts),
    rule,
    message,
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ ...placeOf(path, edit.span, starts), text: edit.text })),
    })),
  }));
}

const variantRows = (files: readonly FileOfPlaces[]): readonly FoundRow[] =>
  variantFindings(files, words).map(({ file, place: { line, columns, cell }, message }) => ({
    path: file,
    ...(cell !== undefined && { cell }),
    line,
    column: columns[0],
    endLine: line,
    endColumn: columns[1],
    rule: 'variant',
    message,
    fixes: [],
  }));
