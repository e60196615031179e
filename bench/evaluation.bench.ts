import './tell';
import { all, create } from 'mathjs';

import { compile, type Evaluator } from '../src/core/expression/evaluate';
import { isProblem } from '../src/core/problem';
import { readFormula } from '../src/core/read/mathjs';
import { formulas } from './formulas';
import { median, nanoseconds } from './measure';
import type { Bench, Row } from './row';

const xs = Float64Array.from({ length: 1000 }, (_, i) => (i - 500) / 60);

/** Our evaluator against mathjs, both with the formula compiled beforehand, per value of x. */
export const bench: Bench = {
  name: 'Evaluation of formulas',
  async run() {
    if (!all) throw new Error('mathjs has no functions'); // its types make every collection optional
    const math = create(all);
    const times = formulas.map(({ source, settings }) => {
      const f = evaluator(source, settings);
      const peer = math.compile(source);
      const scope = { ...settings, x: 0 };
      return {
        peer: perValue((x) => void peer.evaluate(Object.assign(scope, { x }))),
        one: perValue((x) => void f.value(x)),
        block: nanoseconds(() => void f.values(xs)) / xs.length,
        slopes: nanoseconds(() => void f.dual(xs, 0)) / xs.length,
      };
    });
    const ratio = (ours: 'one' | 'block' | 'slopes'): number =>
      median(times.map((time) => time.peer / time[ours]));
    const row = (what: string, ours: 'one' | 'block' | 'slopes', goal?: number): Row => ({
      what: `${what}, median of ${times.length} formulas`,
      ours: median(times.map((time) => time[ours])),
      peer: median(times.map((time) => time.peer)),
      peerName: 'mathjs compile().evaluate() of f',
      unit: 'ns',
      ratio: ratio(ours),
      goal: goal === undefined ? 'stated' : `≥ ${goal} × as fast`,
      met: ratio(ours) >= (goal ?? 1),
    });
    return [row('f in blocks', 'block', 10), row('f one by one', 'one'), row('f with f′', 'slopes', 6)];
  },
};

function perValue(call: (x: number) => void): number {
  return (
    nanoseconds(() => {
      for (const x of xs) call(x);
    }, 5) / xs.length
  );
}

function evaluator(source: string, settings: Record<string, number>): Evaluator {
  const read = readFormula(source);
  if (isProblem(read)) throw new Error(`${source}: ${read.problem}`);
  return compile(read.expression, read.variable, settings);
}
