import { readFileSync } from 'node:fs';

import './tell';
import { findingsIn } from '../src/core/check/findings';
import type { Words } from '../src/core/describe/words';
import { symbolsOf } from '../src/core/expression/expression';
import { identify } from '../src/core/identify/identify';
import { stabilityOf } from '../src/core/identify/stability';
import { english, isProblem } from '../src/core/problem';
import { readFormula } from '../src/core/read/mathjs';
import type { ReadFunction } from '../src/core/read/readFunction';
import { formulas } from './formulas';
import { median, quantile } from './measure';
import type { Bench, Row } from './row';

/** How long it takes to say what a formula is, right ones and wrong ones, and where it breaks; and to check a long file. */
export const bench: Bench = {
  name: 'Identification of formulas',
  async run() {
    const cases = formulas.flatMap(({ name, source, settings }) => {
      const wrong = source.replace('exp', 'cosh').replace(/\d(?!\d|\.)/, '7');
      return [
        { source, hint: {} },
        { source: withNumbers(source, settings), hint: { claims: name } },
        { source: wrong, hint: {} },
        { source: wrong, hint: { claims: name } },
      ];
    });
    const read = cases.map(({ source, hint }) => ({ f: functionOf(source), hint }));
    const [first = read[0]] = read;
    const cold = first ? took(() => identify(first.f, first.hint)) : NaN;
    for (const { f, hint } of read) identify(f, hint);
    const times = (isNamed: boolean): readonly number[] =>
      read
        .filter(({ hint }) => (hint.claims !== undefined) === isNamed)
        .map(({ f, hint }) => Math.min(...[0, 1, 2].map(() => took(() => identify(f, hint)))));
    const right = read.filter((_, i) => i % 4 === 0).map(({ f }) => f);
    return [
      row('the first formula, which reads the catalogue', cold, 50),
      row('p95 of formulas without a name', quantile(times(false), 0.95), 20),
      row('p95 of formulas with one, right and wrong', quantile(times(true), 0.95), 20),
      row('p95 with where it breaks in all four formats', quantile(right.map(withBreaks), 0.95), 20),
      ...ofFile(),
    ];
  },
};

/** What a formula is and where it breaks, its gradient too. */
const withBreaks = (f: ReadFunction): number =>
  Math.min(
    ...[0, 1, 2].map(() =>
      took(() => {
        identify(f);
        stabilityOf(f);
      }),
    ),
  );

const words: Words = { t: english, language: 'en' };
const lines = 10_000;

/** Layers, activations and their slopes as people write them, until it is 10,000 lines of Python. */
function longFile(): string {
  const models = ['test/fixtures/vit.py', 'test/formulas/projects/numpy-from-scratch/layers.py'];
  const model = models.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return Array.from({ length: lines }, (_, i) => model[i % model.length]).join('\n');
}

/** All checks of it, once and after each letter that somebody types in its middle. */
function ofFile(): readonly Row[] {
  const text = longFile();
  const middle = text.indexOf('\n', text.length / 2);
  const typed = (count: number): string =>
    `${text.slice(0, middle)}\n# ${'a'.repeat(count)}${text.slice(middle)}`;
  const first = took(() => findingsIn(text, 'python', words));
  const edits = Array.from({ length: 20 }, (_, i) => took(() => findingsIn(typed(i), 'python', words)));
  const what = `a file of 10,000 lines (${Math.round(text.length / 1000)} kB), all checks`;
  return [
    row(`${what}, the first time`, first, 1000),
    row('the same after each of 20 edits', median(edits), 100),
  ];
}

const row = (what: string, ours: number, limit: number): Row => ({
  what,
  ours,
  unit: 'ms',
  goal: `< ${limit} ms`,
  met: ours < limit,
});

/** Processor time in milliseconds: what else the machine does meanwhile does not count. */
function took(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const withNumbers = (source: string, settings: Record<string, number>): string =>
  Object.entries(settings).reduce(
    (text, [name, value]) => text.replace(new RegExp(`\\b${name}\\b`, 'g'), `(${value})`),
    source,
  );

function functionOf(source: string): ReadFunction {
  const read = readFormula(source);
  if (isProblem(read)) throw new Error(`${source}: ${read.problem}`);
  const { expression, variable } = read;
  const parameters = symbolsOf(expression).filter((name) => name !== variable);
  return { expression, variable, parameters: parameters.map((name) => ({ name })) };
}
