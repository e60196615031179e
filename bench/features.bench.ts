import './tell';
import { records } from '../src/core/activations/catalogue';
import { curveOf } from '../src/core/curve/curve';
import { featuresOf } from '../src/core/curve/features';
import { isProblem } from '../src/core/problem';
import { median } from './measure';
import type { Bench } from './row';

const rounds = 15;

/** Everything that is found out about a curve by numbers, each time afresh. */
export const bench: Bench = {
  name: 'Features of curves',
  run() {
    const times = new Map<string, number[]>(records.map(({ id }) => [id, []]));
    for (let round = 0; round < rounds; round++) for (const [id, all] of times) all.push(milliseconds(id));
    const warm = [...times].map(([id, all]) => ({ id, time: median(all) }));
    const slowest = warm.reduce((one, other) => (other.time > one.time ? other : one));
    return Promise.resolve([
      {
        what: `warm, median of ${warm.length} functions`,
        ours: median(warm.map(({ time }) => time)),
        unit: 'ms',
        goal: '≤ 5 ms',
        met: median(warm.map(({ time }) => time)) <= 5,
      },
      {
        what: `warm, the slowest function (${slowest.id})`,
        ours: slowest.time,
        unit: 'ms',
        goal: '≤ 5 ms',
        met: slowest.time <= 5,
      },
    ]);
  },
};

function milliseconds(id: string): number {
  const curve = curveOf({ kind: 'activation', id, parameters: {} });
  if (isProblem(curve)) throw new Error(curve.problem);
  const unseen = { ...curve }; // features are remembered by curve
  const start = performance.now();
  featuresOf(unseen);
  return performance.now() - start;
}
