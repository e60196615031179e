import type { Fix as SarifFix, Replacement, ReportingDescriptor, Result } from 'sarif';
import { ruleTexts } from '../core/check/ruleTexts';
import { rules, usualSeverity, type Severity } from '../core/check/finding';
import { checkAsText } from './checkAsText';
import type { CheckFormat, CheckRow } from './checkFormat';
import type { Place } from './rows';
import { artifactOf, beginLog, betweenResults, endLog, inCell, locationOf, regionOf } from './sarifLog';

const formats: ReadonlyMap<string, (isColored: boolean) => CheckFormat> = new Map([
  ['text', checkAsText],
  ['jsonl', () => ({ begin: () => '', row: jsonLine, between: '', end: () => '' })],
  [
    'sarif',
    () => ({
      begin: () => beginLog(rules.map(descriptor)),
      row: result,
      between: betweenResults,
      end: endLog,
    }),
  ],
]);

export const isCheckFormat = (word: string): boolean => formats.has(word);

export const checkFormatNamed = (word: string, isColored = false): CheckFormat =>
  (formats.get(word) ?? checkAsText)(isColored);

export const checkFormatWords = 'text, jsonl or sarif';

/** A finding as one line of JSON. Its keys are what programs rely on. */
function jsonLine({ fixes, ...row }: CheckRow): string {
  const { path, cell, rule, severity, message } = row;
  const where = { path, ...(cell !== undefined && { cell }), ...linesOf(row) };
  const changes = fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map((edit) => ({ ...linesOf(edit), text: edit.text })),
  }));
  return `${JSON.stringify({ ...where, rule, severity, message, fixes: changes })}\n`;
}

const linesOf = ({ line, column, endLine, endColumn }: Place): Omit<Place, 'path' | 'cell'> => ({
  line,
  column,
  endLine,
  endColumn,
});

function descriptor(id: (typeof rules)[number]): ReportingDescriptor {
  const { title, text } = ruleTexts[id];
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text },
    help: { text: `${text} See ${page}#${id}`, markdown: `${text} [All about it](${page}#${id})` },
    helpUri: `${page}#${id}`,
    defaultConfiguration: { level: levelOf(usualSeverity[id]) },
  };
}

const page = 'https://github.com/activation-lens/activation-lens/blob/main/docs/checks.md';

function result(row: CheckRow): string {
  const fixes = fixesOf(row);
  const made: Result = {
    ruleId: row.rule,
    ruleIndex: rules.indexOf(row.rule),
    level: levelOf(row.severity),
    message: { text: `${row.message}${inCell(row)}` },
    locations: [locationOf(row)],
    ...(fixes.length > 0 && { fixes }),
  };
  return JSON.stringify(made);
}

/** A notebook's file is JSON, in which a change of its text is another one. */
function fixesOf({ path, cell, fixes }: CheckRow): SarifFix[] {
  if (cell !== undefined) return [];
  return fixes.map(({ title, edits }) => {
    const replacements: Replacement[] = edits.map((edit) => ({
      deletedRegion: regionOf(edit),
      insertedContent: { text: edit.text },
    }));
    return {
      description: { text: title },
      artifactChanges: [{ artifactLocation: artifactOf(path), replacements }],
    };
  });
}

const levelOf = (severity: Severity): 'error' | 'warning' | 'note' | 'none' =>
  severity === 'information' ? 'note' : severity === 'off' ? 'none' : severity;
