import { jsonLine } from './jsonLine';
import type { Row } from './rows';
import { sarif } from './sarif';
import { summaryJson, summaryText } from './summary';
import type { Tally } from './tally';
import { textLine } from './textLine';

/** How the answer of a scan is written: piece by piece, while it goes on. */
export interface Format {
  /** What stands before everything. */
  begin(): string;
  /** The places of one file; nothing where the end alone tells. */
  piece(rows: readonly Row[]): string;
  /** What stands between the pieces of two files. */
  readonly between: string;
  /** What stands after everything. */
  end(ending: Ending): string;
}

/** What is known when all files were read. */
export interface Ending {
  readonly tally: Tally;
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[];
}

/** Which format was asked for, in a form that another thread can be told. */
export interface FormatName {
  /** The word for `--format`. */
  readonly word: string;
  readonly isSummary: boolean;
}

export function isFormat({ word, isSummary }: FormatName): boolean {
  return tableOf(isSummary).has(word);
}

export function formatNamed({ word, isSummary }: FormatName): Format {
  return tableOf(isSummary).get(word) ?? ofLines(textLine);
}

/** The words that can be said: `text, jsonl or sarif`. */
export function formatWords(isSummary: boolean): string {
  const words = [...tableOf(isSummary).keys()];
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

const tableOf = (isSummary: boolean): ReadonlyMap<string, Format> => (isSummary ? summaries : places);

/** Of the places themselves. */
const places: ReadonlyMap<string, Format> = new Map([
  ['text', ofLines(textLine)],
  ['jsonl', ofLines(jsonLine)],
  ['sarif', sarif],
]);

/** Of their counts. */
const summaries: ReadonlyMap<string, Format> = new Map([
  ['text', ofCounts(summaryText)],
  ['json', ofCounts(summaryJson)],
]);

function ofLines(line: (row: Row) => string): Format {
  return {
    begin: () => '',
    piece: (rows) => rows.map(line).join(''),
    between: '',
    end: () => '',
  };
}

function ofCounts(summary: (tally: Tally) => string): Format {
  return { begin: () => '', piece: () => '', between: '', end: ({ tally }) => summary(tally) };
}
