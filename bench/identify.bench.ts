import './tell';
import { symbolsOf } from '../src/core/expression/expression';
import { identify } from '../src/core/identify/identify';
import { isProblem } from '../src/core/problem';
import { readFormula } from '../src/core/read/mathjs';
import type { ReadFunction } from '../src/core/read/readFunction';
import { formulas } from './formulas';
import { quantile } from './measure';
import type { Bench, Row } from './row';

/** How long it takes to say what a formula is: right ones, wrong ones under the name of what they are not, and slopes. */
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
    return [
      row('the first formula, which reads the catalogue', cold, 50),
      row('p95 of formulas without a name', quantile(times(false), 0.95), 20),
      row('p95 of formulas with one, right and wrong', quantile(times(true), 0.95), 20),
    ];
  },
};

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
