import type { ReportingDescriptor, Result } from 'sarif';
import { ruleTexts } from '../core/check/ruleTexts';
import { rules, usualSeverity, type Finding, type Severity } from '../core/check/finding';
import type { Place } from './rows';
import { beginLog, betweenResults, endLog, inCell, locationOf } from './sarifLog';

/** A finding and where it is in which file. */
export interface CheckRow extends Place, Pick<Finding, 'rule' | 'message' | 'fixes'> {
  readonly severity: Severity;
}

/** How the answer of a check is written: row by row, while it goes on. */
export interface CheckFormat {
  begin(): string;
  row(row: CheckRow): string;
  readonly between: string;
  /** With what could not be read, a sentence each. */
  end(problems: readonly string[]): string;
}

export const checkFormats: ReadonlyMap<string, CheckFormat> = new Map([
  ['text', ofLines(textLine)],
  ['jsonl', ofLines(jsonLine)],
  [
    'sarif',
    { begin: () => beginLog(rules.map(descriptor)), row: result, between: betweenResults, end: endLog },
  ],
]);

function ofLines(line: (row: CheckRow) => string): CheckFormat {
  return { begin: () => '', row: line, between: '', end: () => '' };
}

function textLine({ path, cell, line, column, severity, rule, message, fixes: [fix] }: CheckRow): string {
  const place = `${path}${cell === undefined ? '' : `[${cell}]`}:${line}:${column}`;
  const better = fix ? ` (${fix.title})` : '';
  return `${place} ${severity} ${rule}: ${message}${better}\n`;
}

/** A finding as one line of JSON. Its keys are what programs rely on. */
function jsonLine({
  path,
  cell,
  line,
  column,
  endLine,
  endColumn,
  rule,
  severity,
  message,
  fixes,
}: CheckRow): string {
  const where = { path, ...(cell !== undefined && { cell }), line, column, endLine, endColumn };
  return `${JSON.stringify({ ...where, rule, severity, message, fixes: fixes.map(({ title }) => title) })}\n`;
}

function descriptor(id: (typeof rules)[number]): ReportingDescriptor {
  const { title, text } = ruleTexts[id];
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text },
    help: { text: `${text} See docs/checks.md#${id}.` },
    helpUri: `${page}#${id}`,
    defaultConfiguration: { level: levelOf(usualSeverity[id]) },
  };
}

const page = 'https://github.com/activation-lens/activation-lens/blob/main/docs/checks.md';

function result(row: CheckRow): string {
  const made: Result = {
    ruleId: row.rule,
    ruleIndex: rules.indexOf(row.rule),
    level: levelOf(row.severity),
    message: { text: `${row.message}${inCell(row)}` },
    locations: [locationOf(row)],
  };
  return JSON.stringify(made);
}

const levelOf = (severity: Severity): 'error' | 'warning' | 'note' | 'none' =>
  severity === 'information' ? 'note' : severity === 'off' ? 'none' : severity;
