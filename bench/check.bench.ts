import { readFileSync } from 'node:fs';
import './tell';
import { findingsIn } from '../src/core/check/findings';
import { english } from '../src/core/problem';
import { median } from './measure';
import type { Bench, Row } from './row';

/** What an editor waits for after an edit in a large file, and what a terminal takes for it. */
export const bench: Bench = {
  name: 'Check of a large file',
  run() {
    const afresh: number[] = [];
    const edited: number[] = [];
    for (let round = 0; round < warm + 15; round++) {
      // Each time other numbers, so that no formula is remembered from the round before.
      const text = largeFile(round);
      afresh.push(millisecondsFor(text));
      edited.push(
        millisecondsFor(text.replace('import numpy as np', `import numpy as np\nround = ${round}`)),
      );
    }
    const size = Math.round(largeFile(0).length / 1000);
    return Promise.resolve([
      row(`${lines} lines of Python with ${formulas} formulas (${size} kB), never seen before`, afresh),
      row('the same after an edit', edited),
    ]);
  },
};

/** Rounds until the engine has compiled what it runs. */
const warm = 5;
const lines = 10_000;
const formulas = 50;

const row = (what: string, times: readonly number[]): Row => {
  const ours = median(times.slice(warm));
  return { what, ours, unit: 'ms', goal: '≤ 100 ms', met: ours <= 100 };
};

/** A model's code, and here and there a function that is written out. */
function largeFile(round: number): string {
  const model = readFileSync('test/fixtures/vit.py', 'utf8').split('\n');
  const every = Math.floor(lines / formulas);
  const text: string[] = ['import numpy as np'];
  for (let i = 0; text.length < lines; i++) {
    if (i % every === 0) text.push(...definition(i / every, round));
    text.push(model[i % model.length] ?? '');
  }
  return text.join('\n');
}

function definition(i: number, round: number): readonly string[] {
  const a = (0.01 + i / 100 + round / 10_000).toFixed(4);
  const bodies = [
    `np.where(x > 0, x, ${a} * x)`,
    `np.log(1 + np.exp(${a} * x)) / ${a}`,
    `x / (1 + np.exp(-${a} * x))`,
    `np.where(x > 0, x, ${a} * (np.exp(x) - 1))`,
    `0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x**3))) + ${a}`,
  ];
  return ['', '', `def f${i}(x):`, `    return ${bodies[i % bodies.length] ?? ''}`, '', ''];
}

function millisecondsFor(text: string): number {
  const start = performance.now();
  findingsIn(text, 'python', { t: english, language: 'en' });
  return performance.now() - start;
}
