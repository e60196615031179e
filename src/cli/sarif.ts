import type { ReportingDescriptor, Result } from 'sarif';
import type { Activation } from '../core/activations/activation';
import { activations, catalogue } from '../core/activations/known';
import { curveOf } from '../core/curve/curve';
import { formulaText } from '../core/describe/formulaText';
import { nameOf } from '../core/describe/title';
import type { Parameters } from '../core/expression/parameters';
import { frameworkOf } from '../core/recognize/curveOfOccurrence';
import { english, isProblem } from '../core/problem';
import type { Format } from './format';
import { isNamed, type FormulaRow, type NameRow, type Row } from './rows';
import { beginLog, betweenResults, endLog, inCell, locationOf } from './sarifLog';

/**
 * SARIF 2.1.0: one rule an activation, so that a reader can group and dismiss by it. Only certain places: a word in prose is no
 * finding.
 */
export const sarif: Format = {
  begin: () => beginLog(activations.map(ruleOf)),
  piece: (rows) =>
    rows
      .filter(isFinding)
      .map((row) => JSON.stringify(isNamed(row) ? resultOf(row) : resultOfFormula(row)))
      .join(betweenResults),
  between: betweenResults,
  end: ({ problems }) => endLog(problems),
};

const isFinding = (row: Row): boolean =>
  !isNamed(row) || (row.occurrence.certainty === 'certain' && row.occurrence.kind === 'name');

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

function resultOf(row: NameRow): Result {
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

function resultOfFormula(row: FormulaRow): Result {
  const { activation, kind, symbol, parameters } = row.formula;
  const title = titleOf(activation, parameters);
  const what = kind === 'derivative' ? `The slope of ${title}` : title;
  return {
    ruleId: activation,
    ruleIndex: ruleIndices().get(activation) ?? -1,
    level: 'note',
    message: { text: `${what}, spelled out: ${symbol}${inCell(row)}` },
    locations: [locationOf(row)],
    properties: { symbol, parameters, kind },
  };
}

let indices: ReadonlyMap<string, number> | undefined;
const ruleIndices = (): ReadonlyMap<string, number> =>
  (indices ??= new Map(activations.map(({ id }, i) => [id, i])));

/** `Leaky ReLU with a = 0.2: keras.layers.LeakyReLU in Keras 3`. */
function messageOf(row: NameRow): string {
  const { activation, symbol, parameters } = row.occurrence;
  const library = frameworkOf(row.occurrence)?.title;
  const where = library === undefined ? symbol : `${symbol} in ${library}`;
  return `${titleOf(activation, parameters)}: ${where}${inCell(row)}`;
}

function titleOf(activation: string, parameters: Parameters): string {
  const known = catalogue.get(activation);
  const values = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`);
  const title = [known ? nameOf(known, 'en') : activation, ...(values.length > 0 ? [values.join(', ')] : [])];
  return title.join(' with ');
}
