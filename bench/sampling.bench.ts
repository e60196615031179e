import './tell';
import { activations } from '../src/core/activations/known';
import { curveOf, type Curve, type Part } from '../src/core/curve/curve';
import { fitY } from '../src/core/curve/fitY';
import { sample, type Segments } from '../src/core/curve/sample';
import { isProblem } from '../src/core/problem';
import { nanoseconds, quantile } from './measure';
import type { Bench, Row } from './row';

const width = 900;
const height = 600;
const x: readonly [number, number] = [-8, 8];
const fine = 40_000;

/** Our points and as many uniform ones against the true curve, 900 × 600 pixels, f and f′ of every activation. */
export const bench: Bench = {
  name: 'Sampling of curves',
  async run() {
    const cases = activations.flatMap(({ id }) =>
      (['value', 'slope'] as const).map((part) => measure(id, part)),
    );
    const worst = Math.max(...cases.map(({ ours }) => ours));
    const uniform = Math.max(...cases.map(({ peer }) => peer));
    const most = Math.max(...cases.map(({ points }) => points));
    const time = quantile(
      cases.map(({ milliseconds }) => milliseconds),
      0.95,
    );
    const rows: Row[] = [
      {
        what: 'largest distance from the truth',
        ours: worst,
        peer: uniform,
        peerName: '400 uniform points',
        unit: 'px',
        ratio: worst / uniform,
        goal: '≤ 0.25 px',
        met: worst <= 0.25,
      },
      { what: 'most points of a curve', ours: most, unit: 'points', goal: '≤ 400', met: most <= 400 },
      { what: 'time of a curve, p95', ours: time, unit: 'ms', goal: 'stated', met: true },
    ];
    return rows;
  },
};

function measure(id: string, part: Part) {
  const curve = curveOf({ kind: 'activation', id, parameters: {} });
  if (isProblem(curve)) throw new Error(curve.problem);
  const y = fitY([curve], x, [part]);
  const view = { x, y, width, height };
  const segments = sample(curve, part, view);
  const uniform = [
    Array.from({ length: 400 }, (_, i) => {
      const at = x[0] + ((x[1] - x[0]) * i) / 399;
      return { x: at, y: truth(curve, part, at) };
    }),
  ];
  return {
    ours: worstPixel(curve, part, segments, y),
    peer: worstPixel(curve, part, uniform, y),
    points: segments.reduce((sum, points) => sum + points.length, 0),
    milliseconds: nanoseconds(() => void sample(curve, part, view), 3) / 1e6,
  };
}

const truth = (curve: Curve, part: Part, at: number): number =>
  part === 'value' ? curve.value(at) : curve.slope(at);

/** The largest vertical distance of the drawn lines from the curve, at points between the breaks of a fine grid. */
function worstPixel(
  curve: Curve,
  part: Part,
  segments: Segments,
  [low, high]: readonly [number, number],
): number {
  let worst = 0;
  for (const points of segments) {
    let next = 1;
    for (let i = 1; i < fine; i++) {
      const at = x[0] + ((x[1] - x[0]) * (i + 0.5)) / fine;
      while (next < points.length - 1 && (points[next]?.x ?? Infinity) < at) next++;
      const [a, b] = [points[next - 1], points[next]];
      if (!a || !b || at <= a.x || at >= b.x) continue;
      const drawn = a.y + ((b.y - a.y) * (at - a.x)) / (b.x - a.x);
      const exact = truth(curve, part, at);
      if (exact >= low && exact <= high)
        worst = Math.max(worst, (Math.abs(drawn - exact) * height) / (high - low));
    }
  }
  return worst;
}
