import type { Format, FormatName } from './format';
import { jsonLine } from './jsonLine';
import type { Row } from './rows';
import { sarif } from './sarif';
import { summaryJson, summaryText } from './summary';
import type { Tally } from './tally';
import { textLine } from './textLine';

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
