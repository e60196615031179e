import { createReadStream } from 'node:fs';

import { catalogue } from '../core/activations/known';
import { unfitParameter } from '../core/activations/parameters';
import { curveOf, type Curve } from '../core/curve/curve';
import type { CurveSpec } from '../core/curve/curveSpec';
import type { Parameters } from '../core/expression/parameters';
import { english, isProblem, problem, sentenceOf, type Problem } from '../core/problem';
import { exitCode, fail, linesOf, type Io } from './io';
import { isRecord, parsed } from './json';

/**
 * `evaluate [FILE]`: JSON Lines in (`{"activation":"gelu","x":[0.5]}` or `{"formula":"a*x","parameters":{"a":2},"x":["1e-3"]}`),
 * one line out for each: `{"value":[…],"slope":[…]}`, or `{"error":"…"}` for a line that cannot be answered. Numbers in shortest form,
 * those that are not finite as "NaN", "Infinity", "-Infinity".
 */
export async function evaluate(words: readonly string[], io: Io): Promise<number> {
  const [file = '-', ...others] = words;
  if (others.length > 0 || (file.startsWith('-') && file !== '-')) {
    return fail(io, `evaluate takes one file or standard input, not ${words.join(' ')}.`);
  }
  const lines = linesOf(file === '-' ? io.stdin : createReadStream(file));
  for (;;) {
    const next = await lines.next().catch(() => undefined);
    if (!next) return fail(io, `${file} cannot be read.`);
    if (next.done) return exitCode.done;
    if (next.value.trim() !== '') io.stdout(`${answer(next.value)}\n`);
  }
}

function answer(line: string): string {
  const asked = questionOf(line);
  if (isProblem(asked)) return JSON.stringify({ error: sentenceOf(asked, english) });
  const { curve, xs } = asked;
  return `{"value":[${numbers(curve.values(xs))}],"slope":[${numbers(curve.slopes(xs))}]}`;
}

const numbers = (values: Float64Array): string => Array.from(values, numberText).join(',');

const numberText = (value: number): string => (Number.isFinite(value) ? `${value}` : `"${value}"`);

interface Question {
  readonly curve: Curve;
  readonly xs: Float64Array;
}

function questionOf(line: string): Question | Problem {
  const asked = parsed(line);
  if (!isRecord(asked)) return problem('The line is not a JSON object');
  const parameters = parametersOf(asked['parameters'] ?? {});
  if (isProblem(parameters)) return parameters;
  const xs = inputsOf(asked['x']);
  if (!(xs instanceof Float64Array)) return xs;
  const spec = specOf(asked, parameters);
  if (isProblem(spec)) return spec;
  const curve = curveOf(spec);
  if (isProblem(curve)) return curve;
  return (spec.kind === 'formula' ? unlikeLetters(curve, parameters) : undefined) ?? { curve, xs };
}

/** A formula says nothing about its parameters, so each must be given, and no other. */
function unlikeLetters({ parameters: letters }: Curve, given: Parameters): Problem | undefined {
  const missing = letters.find(({ name }) => !Object.hasOwn(given, name));
  if (missing) return problem('Give a value for {0} in "parameters"', missing.name);
  const unknown = Object.keys(given).find((name) => !letters.some((letter) => letter.name === name));
  return unknown === undefined ? undefined : problem('The formula has no parameter {0}', unknown);
}

function specOf(asked: Record<string, unknown>, parameters: Parameters): CurveSpec | Problem {
  const { activation: id, formula } = asked;
  if (typeof id === 'string' && formula === undefined) {
    const activation = catalogue.get(id);
    if (!activation) return problem('There is no activation {0}', id);
    return unfitParameter(activation, parameters) ?? { kind: 'activation', id, parameters };
  }
  if (typeof formula === 'string' && id === undefined)
    return { kind: 'formula', source: formula, parameters };
  return problem('Give either "activation" or "formula", as a string');
}

function parametersOf(given: unknown): Parameters | Problem {
  if (!isRecord(given)) return problem('"parameters" must be an object of numbers');
  const entries = Object.entries(given).map(([name, value]) => [name, numberOf(value)] as const);
  const wrong = entries.find(([, value]) => value === undefined || !Number.isFinite(value));
  if (wrong) return problem('{0} must be a finite number', wrong[0]);
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? NaN]));
}

function inputsOf(given: unknown): Float64Array | Problem {
  if (!Array.isArray(given)) return problem('"x" must be a list of numbers');
  const xs = given.map(numberOf);
  const wrong = xs.indexOf(undefined);
  if (wrong >= 0) return problem('"x" must be a list of numbers; item {0} is not one', wrong);
  return Float64Array.from(xs, (x) => x ?? NaN);
}

/** A JSON number, or the text of one as JSON cannot say it ("NaN", "-Infinity", "1e-400"). */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const text = value.trim();
  const number = Number(text);
  return Number.isNaN(number) && text !== 'NaN' ? undefined : number;
}
