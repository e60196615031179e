import { languageOfFile } from '../../src/core/recognize/languages';
import { recognizeNotebook } from '../../src/core/recognize/notebook';
import type { Occurrence } from '../../src/core/recognize/occurrence';
import { recognize } from '../../src/core/recognize/recognize';
import type { Label } from './labels';

/** What was found in one file, against its labels. */
export interface Measure {
  readonly places: number;
  readonly found: number;
  /** Found places whose parameters are right. */
  readonly parameters: number;
  readonly lookalikes: number;
  readonly mentions: number;
  readonly mentioned: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly parametersWrong: readonly string[];
  readonly mentionsMissed: readonly string[];
  /** Words said to be nothing at all, and yet mentioned. */
  readonly mentionsWrong: readonly string[];
}

/** A text and what is in it. A notebook has one for each cell. */
export interface Part {
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
}

/** What the product finds in a file, by the language that its name tells. */
export function partsOf(file: string, text: string): readonly Part[] {
  if (!file.endsWith('.ipynb'))
    return [{ text, occurrences: recognize(text, languageOfFile(file) ?? 'unknown') }];
  const cells = recognizeNotebook(text);
  if ('problem' in cells) throw new Error(`${file}: ${cells.problem}`);
  return cells;
}

export function measure(file: string, parts: readonly Part[], labels: readonly Label[]): Measure {
  const measures = parts.map((part, cell) =>
    measurePart(
      parts.length === 1 ? file : `${file}[${cell}]`,
      part,
      labels.filter((label) => label.cell === cell),
    ),
  );
  return sum(measures);
}

export function sum(measures: readonly Measure[]): Measure {
  const total = (count: (measure: Measure) => number) => measures.reduce((n, one) => n + count(one), 0);
  return {
    places: total(({ places }) => places),
    found: total(({ found }) => found),
    parameters: total(({ parameters }) => parameters),
    lookalikes: total(({ lookalikes }) => lookalikes),
    mentions: total(({ mentions }) => mentions),
    mentioned: total(({ mentioned }) => mentioned),
    missed: measures.flatMap(({ missed }) => missed),
    wrong: measures.flatMap(({ wrong }) => wrong),
    parametersWrong: measures.flatMap(({ parametersWrong }) => parametersWrong),
    mentionsMissed: measures.flatMap(({ mentionsMissed }) => mentionsMissed),
    mentionsWrong: measures.flatMap(({ mentionsWrong }) => mentionsWrong),
  };
}

function measurePart(file: string, { text, occurrences }: Part, labels: readonly Label[]): Measure {
  const at = ({ line, words }: Label) => `${file}:${line} ${words}`;
  const certain = occurrences.filter(({ certainty }) => certainty === 'certain');
  const places = labels.filter(({ truth }) => truth.kind === 'certain');
  const right = places.flatMap((label) => {
    const found = certain.find((occurrence) => isAt(occurrence, label) && isNamed(occurrence, label));
    return found ? [{ label, found }] : [];
  });
  const allowed = certain.filter((one) =>
    labels.some(
      (label) => (label.truth.kind === 'may' || label.truth.kind === 'mention') && isRight(one, label),
    ),
  );
  const accepted = new Set([...right.map(({ found }) => found), ...allowed]);
  const badly = right.filter(({ label, found }) => !hasParameters(found, label));
  const mentions = labels.filter(({ truth }) => truth.kind === 'mention');
  const mentionsMissed = mentions.filter((label) => !occurrences.some((one) => isRight(one, label)));
  return {
    places: places.length,
    found: right.length,
    parameters: right.length - badly.length,
    lookalikes: labels.filter(({ truth }) => truth.kind === 'not' || truth.kind === 'uncertain').length,
    mentions: mentions.length,
    mentioned: mentions.length - mentionsMissed.length,
    missed: places
      .filter((label) => !right.some((one) => one.label === label))
      .map((label) => `${at(label)} is ${spelled(label)}`),
    wrong: certain
      .filter((one) => !accepted.has(one))
      .map((one) => `${file}:${lineOf(one, text)} ${text.slice(...one.span)} is not ${one.activation}`),
    parametersWrong: badly.map(
      ({ label, found }) => `${at(label)} is ${spelled(label)}, not ${given(found)}`,
    ),
    mentionsMissed: mentionsMissed.map((label) => `${at(label)} mentions ${spelled(label)}`),
    mentionsWrong: occurrences
      .filter((one) => one.certainty === 'mention')
      .filter((one) => labels.some((label) => label.truth.kind === 'not' && overlaps(one, label)))
      .map((one) => `${file}:${lineOf(one, text)} ${text.slice(...one.span)} mentions nothing`),
  };
}

function isRight(occurrence: Occurrence, label: Label): boolean {
  return isAt(occurrence, label) && isNamed(occurrence, label);
}

/** One holds the other: whether `self.act` or `act` is the name is no matter here. */
function isAt({ span: [start, end] }: Occurrence, { span: [from, to] }: Label): boolean {
  return (start <= from && to <= end) || (from <= start && end <= to);
}

function overlaps({ span: [start, end] }: Occurrence, { span: [from, to] }: Label): boolean {
  return start < to && from < end;
}

function isNamed(occurrence: Occurrence, { truth }: Label): boolean {
  return 'activation' in truth && nameOf(truth.activation, truth.parameters.get('b')) === named(occurrence);
}

function named({ activation, parameters }: Occurrence): string {
  return nameOf(activation, parameters.b);
}

/** Swish with b = 1 is SiLU, whichever of them a library says. */
function nameOf(activation: string, b: number | undefined): string {
  return activation === 'swish' && b === 1 ? 'silu' : activation;
}

function hasParameters({ activation, parameters }: Occurrence, { truth }: Label): boolean {
  if (!('parameters' in truth)) return true;
  const expected = truth.parameters;
  if (truth.activation !== activation) return true; // SiLU has none
  return (
    [...expected].every(([name, value]) => isClose(parameters[name], value)) &&
    Object.keys(parameters).every((name) => expected.has(name))
  );
}

function isClose(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.abs(b);
}

function spelled({ truth }: Label): string {
  if (!('activation' in truth)) return truth.why;
  const values = [...truth.parameters].map(([name, value]) => `${name}=${value ?? '?'}`);
  return [truth.activation, ...values].join(' ');
}

function given({ parameters }: Occurrence): string {
  const values = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  return values.join(' ') || 'unknown';
}

function lineOf({ span }: Occurrence, text: string): number {
  return text.slice(0, span[0]).split('\n').length;
}
