import path from 'node:path';
import { isProblem, problem, type Problem } from '../core/problem';
import { languageNamed, languageOfFile } from '../core/recognize/languages';
import { recognizeNotebook } from '../core/recognize/notebook';
import type { Occurrence } from '../core/recognize/occurrence';
import { recognize } from '../core/recognize/recognize';
import { filesIn, readText } from './files';
import { exitCode, type Io } from './io';
import { lineStarts, positionAt } from './lines';
import { lastOf, readOptions } from './options';
import { refuse } from './refuse';

/**
 * `scan [--format text|jsonl] [--language L] PATH…`: where activations are named. A folder is searched for the files whose language
 * is known; `-` is standard input, Python unless another language is given. What cannot be read is reported and the rest goes on.
 */
export async function scan(typed: readonly string[], io: Io): Promise<number> {
  const request = requestOf(typed);
  if (isProblem(request)) return refuse(io, request);
  let code: number = exitCode.done;
  for (const source of sourcesOf(request)) {
    const rows = isProblem(source) ? source : await rowsIn(source, io);
    if (isProblem(rows)) code = refuse(io, rows);
    else if (rows.length > 0) io.stdout(rows.map(request.print).join(''));
  }
  return code;
}

interface Request {
  readonly paths: readonly string[];
  readonly language: string | undefined;
  readonly print: (row: Row) => string;
}

/** One place, as `--format jsonl` prints it; lines and columns count from 0, columns in UTF-16. */
interface Row {
  readonly path: string;
  readonly cell?: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly occurrence: Occurrence;
}

/** A text to search and what it is written in. */
interface Source {
  readonly path: string;
  readonly language: string;
}

function requestOf(typed: readonly string[]): Request | Problem {
  const options = readOptions(typed, ['--format', '--language']);
  if (isProblem(options)) return options;
  const format = lastOf(options, '--format') ?? 'text';
  if (format !== 'text' && format !== 'jsonl') return problem('The format is text or jsonl, not {0}', format);
  const language = lastOf(options, '--language');
  if (language !== undefined && language !== notebook && !languageNamed(language))
    return problem('{0} is no language that can be scanned', language);
  if (options.words.length === 0) return problem('Say which files or folders to scan');
  return { paths: options.words, language, print: format === 'jsonl' ? printJson : printText };
}

const unknownLanguage = (file: string): Problem =>
  problem('{0} is in no language that is known by its name; say which with --language', file);

const notebook = 'ipynb';
/** What standard input is taken for when nothing else is said. */
const usual = 'python';

/** Files in the order of their paths, each once, after what could not be listed; standard input last. */
function sourcesOf({ paths, language }: Request): readonly (Source | Problem)[] {
  const named = new Set(paths.map((place) => path.normalize(place)));
  const found = paths.filter((place) => place !== '-').flatMap((place) => filesIn(place));
  const files = new Set(found.filter((file) => typeof file === 'string').sort(byCode));
  const sources = [...files].flatMap((file): readonly (Source | Problem)[] => {
    const known = languageOf(file) ?? (named.has(path.normalize(file)) ? language : undefined);
    if (known !== undefined) return [{ path: file, language: known }];
    return named.has(path.normalize(file)) ? [unknownLanguage(file)] : [];
  });
  const input = paths.includes('-') ? [{ path: '-', language: language ?? usual }] : [];
  return [...found.filter((file) => typeof file !== 'string'), ...sources, ...input];
}

function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function languageOf(file: string): string | undefined {
  return file.toLowerCase().endsWith('.ipynb') ? notebook : languageOfFile(file);
}

async function rowsIn({ path: file, language }: Source, io: Io): Promise<readonly Row[] | Problem> {
  const text = file === '-' ? await allOf(io) : readText(file, largest(language));
  if (typeof text !== 'string') return text;
  if (language !== notebook) return rowsOf(file, text, recognize(text, language));
  const cells = recognizeNotebook(text);
  if ('problem' in cells) return problem('{0} is not a notebook', file);
  return cells.flatMap((cell, i) =>
    rowsOf(file, cell.text, cell.occurrences).map((row) => ({ ...row, cell: i })),
  );
}

/** In bytes. A notebook holds pictures too. */
function largest(language: string): number {
  return language === notebook ? 100e6 : 10e6;
}

async function allOf({ stdin }: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of stdin)
    text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

/** Of the places that name one; those that only use what was named elsewhere are not counted. */
function rowsOf(file: string, text: string, occurrences: readonly Occurrence[]): readonly Row[] {
  const named = occurrences.filter(({ kind }) => kind === 'name');
  if (named.length === 0) return [];
  const starts = lineStarts(text);
  return named.map((occurrence) => {
    const [line, column] = positionAt(occurrence.span[0], starts);
    const [endLine, endColumn] = positionAt(occurrence.span[1], starts);
    return { path: file, line, column, endLine, endColumn, occurrence };
  });
}

function printJson({ path, cell, line, column, endLine, endColumn, occurrence }: Row): string {
  const { certainty, kind, activation, framework = null, symbol, parameters } = occurrence;
  const where = { path, ...(cell !== undefined && { cell }), line, column, endLine, endColumn };
  return `${JSON.stringify({ ...where, certainty, kind, activation, framework, symbol, parameters })}\n`;
}

function printText({ path, cell, line, column, occurrence }: Row): string {
  const { certainty, activation, framework, symbol, parameters } = occurrence;
  const values = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  const place = `${path}${cell === undefined ? '' : `[${cell}]`}:${line}:${column}`;
  const words = [place, activation, ...values, framework, symbol, certainty === 'mention' ? '(mention)' : ''];
  return `${words.filter(Boolean).join(' ')}\n`;
}
