import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Notification, Region, ReportingDescriptor, Result, Run } from 'sarif';
import { version } from '../../package.json';
import type { Place } from './rows';

/** A SARIF 2.1.0 log up to the first result. What is only known at the end stands behind the results. */
export function beginLog(rules: ReportingDescriptor[]): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [],
  };
  const run: Run = {
    tool: { driver: { name: 'Activation Lens', semanticVersion: version, rules } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The folder in which the command was run.' } } },
    results: [],
  };
  return `${withoutEnd(log, ']}')}${withoutEnd(run, ']}')}\n`;
}

/** What stands between two results. */
export const betweenResults = ',\n';

/** The log behind the last result, with what could not be read, a sentence each. */
export function endLog(problems: readonly string[]): string {
  const notifications: Notification[] = problems.map((text) => ({ level: 'error', message: { text } }));
  const done: Pick<Run, 'invocations'> = {
    invocations: [{ executionSuccessful: problems.length === 0, toolExecutionNotifications: notifications }],
  };
  return `\n],${JSON.stringify(done).slice(1)}]}\n`;
}

const withoutEnd = (value: Log | Run, end: string): string => JSON.stringify(value).slice(0, -end.length);

/** A place in a notebook has no line in the file that a person would know: the cell is named instead. */
export function locationOf(place: Place): NonNullable<Result['locations']>[number] {
  const artifactLocation = artifactOf(place.path);
  if (place.cell !== undefined)
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [{ name: `cell ${place.cell + 1}` }],
    };
  return { physicalLocation: { artifactLocation, region: regionOf(place) } };
}

/** Lines and columns from 1, to behind the last character. */
export const regionOf = ({ line, column, endLine, endColumn }: Place): Region => ({
  startLine: line + 1,
  startColumn: column + 1,
  endLine: endLine + 1,
  endColumn: endColumn + 1,
});

const root = '%SRCROOT%';

/** Relative to the folder in which the scan runs; of a file outside of it, the whole address. */
export function artifactOf(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const relative = path.relative('', file);
  if (relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative))
    return { uri: pathToFileURL(file).href };
  const words = relative.split(path.sep).map((word) => encodeURIComponent(word.toWellFormed()));
  return { uri: words.join('/'), uriBaseId: root };
}

/** Where in a notebook a place is, for the end of a message; nothing for other files. */
export const inCell = ({ cell, line, column }: Place): string =>
  cell === undefined ? '' : `, in cell ${cell + 1}, line ${line + 1}, column ${column + 1}`;
