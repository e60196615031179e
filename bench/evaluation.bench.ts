import './tell';
import { all, create } from 'mathjs';

import { runInThisContext } from 'node:vm';
import { formulaCode } from '../src/core/copy/copyAs';
import { javascript } from '../src/core/copy/compiled';
import { curveOf } from '../src/core/curve/curve';
import { compile, type Evaluator } from '../src/core/expression/evaluate';
import { isProblem } from '../src/core/problem';
import { readFormula } from '../src/core/read/mathjs';
import { formulas } from './formulas';
import { fastest, median, nanoseconds } from './measure';
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
      const [batch = NaN, written = NaN] = fastest([() => void f.values(xs), generated(source, settings)]);
      return {
        batch: batch / xs.length,
        generated: written / xs.length,
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
    const batch = median(times.map(({ generated: peer, batch: ours }) => peer / ours));
    return [
      row('f in blocks', 'block', 10),
      row('f one by one', 'one'),
      row('f with f′', 'slopes', 6),
      {
        what: `f in blocks, median of ${times.length} formulas`,
        ours: median(times.map((time) => time.batch)),
        peer: median(times.map((time) => time.generated)),
        peerName: 'generated JavaScript in a loop',
        unit: 'ns',
        ratio: batch,
        goal: '≥ 0.7 × as fast',
        met: batch >= 0.7,
      },
    ];
  },
};

/** The formula as JavaScript that was written for it alone, from array to array: the limit of what an interpreter can reach. */
function generated(source: string, settings: Record<string, number>): () => void {
  const curve = curveOf({ kind: 'formula', source, parameters: settings });
  if (isProblem(curve)) throw new Error(`${source}: ${curve.problem}`);
  const code = formulaCode(curve, javascript) ?? '';
  const values = Object.values(settings).map((value) => `, ${value}`);
  const batch = runInThisContext(`(() => { ${code}; return (xs) => {
    const out = new Float64Array(xs.length);
    for (let i = 0; i < xs.length; i++) out[i] = f(xs[i]${values.join('')});
    return out;
  }; })()`) as (xs: Float64Array) => Float64Array; // our own code
  return () => void batch(xs);
}

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
