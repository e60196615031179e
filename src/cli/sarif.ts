import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import { version } from '../../package.json';
import type { Activation } from '../core/activations/activation';
import { activations, catalogue } from '../core/activations/known';
import { curveOf } from '../core/curve/curve';
import { formulaText } from '../core/describe/formulaText';
import { nameOf } from '../core/describe/title';
import { frameworkOf } from '../core/recognize/curveOfOccurrence';
import { english, isProblem } from '../core/problem';
import type { Ending, Format } from './format';
import type { Row } from './rows';

/**
 * SARIF 2.1.0: one rule an activation, so that a reader can group and dismiss by it. Only certain places: a word in prose is no
 * finding.
 */
export const sarif: Format = {
  begin,
  piece: (rows) =>
    rows
      .filter(({ occurrence: { certainty, kind } }) => certainty === 'certain' && kind === 'name')
      .map((row) => JSON.stringify(resultOf(row)))
      .join(',\n'),
  between: ',\n',
  end,
};

/** The log up to the first result. What is only known at the end stands behind the results. */
function begin(): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [],
  };
  const run: Run = {
    tool: {
      driver: { name: 'Activation Lens', semanticVersion: version, rules: activations.map(ruleOf) },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The folder in which the scan was run.' } } },
    results: [],
  };
  return `${withoutEnd(log, ']}')}${withoutEnd(run, ']}')}\n`;
}

function end({ problems }: Ending): string {
  const notifications: Notification[] = problems.map((text) => ({ level: 'error', message: { text } }));
  const done: Pick<Run, 'invocations'> = {
    invocations: [{ executionSuccessful: problems.length === 0, toolExecutionNotifications: notifications }],
  };
  return `\n],${JSON.stringify(done).slice(1)}]}\n`;
}

const withoutEnd = (value: Log | Run, end: string): string => JSON.stringify(value).slice(0, -end.length);

function ruleOf(activation: Activation): ReportingDescriptor {
  const formula = formulaOf(activation);
  const help = `${formula}\nactivation-lens explain ${activation.id} tells its values, its slopes and where other libraries differ.`;
  return {
    id: activation.id,
    name: nameOf(activation, 'en'),
    shortDescription: { text: nameOf(activation, 'en') },
    fullDescription: { text: formula },
    help: { text: help },
    defaultConfiguration: { level: 'note' },
    properties: { tags: ['activation', activation.group] },
  };
}

function formulaOf({ id, formula }: Activation): string {
  const curve = curveOf({ kind: 'activation', id, parameters: {} });
  return `f(x) = ${isProblem(curve) ? formula : formulaText(curve, english)}`;
}

function resultOf(row: Row): Result {
  const { activation, framework, symbol, parameters } = row.occurrence;
  return {
    ruleId: activation,
    ruleIndex: ruleIndices().get(activation) ?? -1,
    level: 'note',
    message: { text: messageOf(row) },
    locations: [locationOf(row)],
    properties: { symbol, parameters, ...(framework !== undefined && { framework }) },
  };
}

let indices: ReadonlyMap<string, number> | undefined;
const ruleIndices = (): ReadonlyMap<string, number> =>
  (indices ??= new Map(activations.map(({ id }, i) => [id, i])));

/** `Leaky ReLU with a = 0.2: keras.layers.LeakyReLU in Keras 3`. */
function messageOf({ cell, line, column, occurrence }: Row): string {
  const { activation, symbol, parameters } = occurrence;
  const known = catalogue.get(activation);
  const values = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`);
  const title = [known ? nameOf(known, 'en') : activation, ...(values.length > 0 ? [values.join(', ')] : [])];
  const library = frameworkOf(occurrence)?.title;
  const where = library === undefined ? symbol : `${symbol} in ${library}`;
  const inCell = cell === undefined ? '' : `, in cell ${cell + 1}, line ${line + 1}, column ${column + 1}`;
  return `${title.join(' with ')}: ${where}${inCell}`;
}

/** A place in a notebook has no line in the file that a person would know: the cell is named instead. */
function locationOf({
  path: file,
  cell,
  line,
  column,
  endLine,
  endColumn,
}: Row): NonNullable<Result['locations']>[number] {
  const artifactLocation = artifactOf(file);
  if (cell !== undefined)
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [{ name: `cell ${cell + 1}` }],
    };
  const region = {
    startLine: line + 1,
    startColumn: column + 1,
    endLine: endLine + 1,
    endColumn: endColumn + 1,
  };
  return { physicalLocation: { artifactLocation, region } };
}

const root = '%SRCROOT%';

/** Relative to the folder in which the scan runs; of a file outside of it, the whole address. */
function artifactOf(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const relative = path.relative('', file);
  if (relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative))
    return { uri: pathToFileURL(file).href };
  const words = relative.split(path.sep).map((word) => encodeURIComponent(word.toWellFormed()));
  return { uri: words.join('/'), uriBaseId: root };
}
