import { rules, severities, usualSeverity, type Rule, type Severity } from '../core/check/finding';
import { findingsIn } from '../core/check/findings';
import { findingsInNotebook } from '../core/check/notebookFindings';
import { variantFindings } from '../core/check/variants';
import type { FileOfPlaces } from '../core/inventory/grouped';
import { placesIn } from '../core/inventory/place';
import { english, isProblem, problem, sentenceOf, type Problem } from '../core/problem';
import { languageNamed } from '../core/recognize/languages';
import { recognizeNotebook } from '../core/recognize/notebook';
import { recognize } from '../core/recognize/recognize';
import { checkFormats, type CheckFormat, type CheckRow } from './checkFormat';
import { decode } from './decode';
import { exitCode, type Io } from './io';
import { lineStarts } from './lines';
import { lastOf, readOptions, splitAtFirst, type Options } from './options';
import { readBytes } from './readBytes';
import { refuse } from './refuse';
import { largest, notebook, placeOf, type Source } from './rows';
import { sourcesIn } from './sources';

/**
 * `check PATH…`: formulas that are not what they claim, slopes that are wrong, forms that overflow, equations that do not hold, variants
 * side by side. The exit code is 1 when a rule that was made an error has found something, and 2 when something could not be read.
 */
export async function check(typed: readonly string[], io: Io): Promise<number> {
  const request = requestOf(typed);
  if (isProblem(request)) return refuse(io, request);
  const { format, severity } = request;
  const problems: string[] = [];
  const files: FileOfPlaces[] = [];
  let hasError = false;
  let between = '';
  const write = async (rows: readonly CheckRow[]): Promise<void> => {
    const shown = rows.filter((row) => row.severity !== 'off');
    if (shown.length === 0) return;
    hasError ||= shown.some((row) => row.severity === 'error');
    io.stdout(`${between}${shown.map(format.row).join(format.between)}`);
    between = format.between;
    await io.drained();
  };
  io.stdout(format.begin());
  for (const source of sourcesIn(request)) {
    const answer = isProblem(source) ? source : answerOf(source, severity);
    if (isProblem(answer)) {
      refuse(io, answer);
      problems.push(sentenceOf(answer, english));
      continue;
    }
    files.push(answer.places);
    await write(answer.rows);
  }
  await write(variantRows(files, severity));
  io.stdout(format.end(problems));
  return problems.length > 0 ? exitCode.failed : hasError ? exitCode.found : exitCode.done;
}

type Severities = Readonly<Record<Rule, Severity>>;

interface Answer {
  readonly rows: readonly CheckRow[];
  /** Where names stand, for what only the whole project tells. */
  readonly places: FileOfPlaces;
}

const words = { t: english, language: 'en' } as const;

function answerOf(source: Source, severity: Severities): Answer | Problem {
  const { path, language } = source;
  const bytes = readBytes(path, largest(language));
  if (isProblem(bytes)) return bytes;
  try {
    const { text } = decode(bytes);
    return language === notebook ? ofNotebook(path, text, severity) : ofText(source, text, severity);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return problem('{0} was not checked, by a mistake in this program: {1}', path, reason);
  }
}

function ofText({ path, language }: Source, text: string, severity: Severities): Answer {
  const starts = lineStarts(text);
  const rows = findingsIn(text, language, words).map((finding) => ({
    ...placeOf(path, finding.span, starts),
    ...finding,
    severity: severity[finding.rule],
  }));
  return { rows, places: { file: path, places: placesIn(text, recognize(text, language)) } };
}

function ofNotebook(path: string, json: string, severity: Severities): Answer | Problem {
  const found = findingsInNotebook(json, words);
  const cells = recognizeNotebook(json);
  if (isProblem(found) || 'problem' in cells) return problem('{0} is not a notebook', path);
  const rows = found.map(({ cell, text, finding }) => ({
    ...placeOf(path, finding.span, lineStarts(text)),
    ...finding,
    cell,
    severity: severity[finding.rule],
  }));
  const places = cells.flatMap(({ text, occurrences }, cell) => placesIn(text, occurrences, cell));
  return { rows, places: { file: path, places } };
}

function variantRows(files: readonly FileOfPlaces[], severity: Severities): readonly CheckRow[] {
  return variantFindings(files, words).map(({ file, place: { line, columns, cell }, message }) => ({
    path: file,
    line,
    column: columns[0],
    endLine: line,
    endColumn: columns[1],
    ...(cell !== undefined && { cell }),
    rule: 'variant',
    message,
    fixes: [],
    severity: severity.variant,
  }));
}

interface Request {
  readonly places: readonly string[];
  readonly language: string | undefined;
  readonly ignores: boolean;
  readonly withUses: false;
  readonly format: CheckFormat;
  readonly severity: Severities;
}

function requestOf(typed: readonly string[]): Request | Problem {
  const options = readOptions(typed, ['--format', '--language', '--severity'], ['--no-ignore']);
  if (isProblem(options)) return options;
  const word = lastOf(options, '--format') ?? 'text';
  const format = checkFormats.get(word);
  if (!format) return problem('The format is {0}, not {1}', 'text, jsonl or sarif', word);
  const severity = severityIn(options);
  if (isProblem(severity)) return severity;
  const language = lastOf(options, '--language');
  if (language !== undefined && language !== notebook && !languageNamed(language))
    return problem('{0} is no language that can be checked', language);
  if (options.words.length === 0) return problem('Say which files or folders to check');
  if (options.words.includes('')) return problem('One of the paths is empty');
  return {
    places: options.words,
    language,
    ignores: !options.flags.has('--no-ignore'),
    withUses: false,
    format,
    severity,
  };
}

/** `--severity wrong-derivative=error`, and `--severity all=off` for all rules. */
function severityIn({ values }: Options): Severities | Problem {
  const set: Record<Rule, Severity> = { ...usualSeverity };
  for (const typed of values.get('--severity') ?? []) {
    const [name, word = ''] = splitAtFirst(typed, '=');
    const level = severities.find((severity) => severity === word);
    const named = rules.filter((rule) => name === rule || name === 'all');
    if (named.length === 0) return problem('There is no rule {0}; known are {1}', name, rules.join(', '));
    if (!level) return problem('A severity is one of {0}, not {1}', severities.join(', '), word);
    for (const rule of named) set[rule] = level;
  }
  return set;
}
