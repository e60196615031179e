import { describe, expect, it } from 'vitest';

import { activations } from '../../../src/core/activations/known';
import type { Curve, Part } from '../../../src/core/curve/curve';
import { fitY } from '../../../src/core/curve/fitY';
import { sample, type Segments, type View } from '../../../src/core/curve/sample';
import { activationCurve, formulaCurve } from './curves';

const size = { width: 900, height: 600 };

function window(curve: Curve, part: Part): View & { readonly y: readonly [number, number] } {
  return { x: [-8, 8], y: fitY([curve], [-8, 8], [part]), ...size };
}

/** The largest vertical distance in pixels between the drawn lines and the truth, at 20,000 points of the window. */
function worstPixel(
  curve: Curve,
  part: Part,
  segments: Segments,
  view: View & { y: readonly [number, number] },
): number {
  const perY = view.height / (view.y[1] - view.y[0]);
  const perX = view.width / (view.x[1] - view.x[0]);
  let worst = 0;
  for (let i = 0; i <= 20_000; i++) {
    const x = view.x[0] + ((view.x[1] - view.x[0]) * i) / 20_000;
    const truth = part === 'value' ? curve.value(x) : curve.slope(x);
    if (!(truth >= view.y[0] && truth <= view.y[1])) continue;
    const drawn = drawnAt(segments, x, perX);
    if (drawn === undefined) continue;
    const [y, steepness] = drawn;
    // Distance from a steep line is measured across it, as an eye does.
    worst = Math.max(worst, (Math.abs(y - truth) * perY) / Math.hypot(1, (steepness * perY) / perX));
  }
  return worst;
}

function drawnAt(segments: Segments, x: number, perX: number): readonly [number, number] | undefined {
  for (const points of segments) {
    const next = points.findIndex((point) => point.x >= x);
    const [a, b] = [points[next - 1], points[next]];
    if (!a || !b) continue;
    if (Math.min(x - a.x, b.x - x) * perX < 1e-6) return undefined;
    const steepness = (b.y - a.y) / (b.x - a.x);
    return [a.y + steepness * (x - a.x), steepness];
  }
  return undefined;
}

const countOf = (segments: Segments): number => segments.reduce((sum, points) => sum + points.length, 0);

describe('sample', () => {
  it.each(
    activations.flatMap(({ id }) => [[id, 'value' as const] as const, [id, 'slope' as const] as const]),
  )('draws %s (%s) within a quarter pixel with at most 400 points', (id, part) => {
    const curve = activationCurve(id);
    const view = window(curve, part);
    const segments = sample(curve, part, view);
    expect(countOf(segments)).toBeLessThanOrEqual(400);
    expect(worstPixel(curve, part, segments, view)).toBeLessThanOrEqual(0.25);
  });

  it.each([
    'sin(2*x)',
    'exp(-x^2*50)',
    'x*sin(x)',
    '1/(1 + x^2)',
    'sqrt(abs(x))',
    'log(x)',
    'x^3',
    '1/x',
    'exp(x)',
  ])('draws %s within a quarter pixel', (formula) => {
    const curve = formulaCurve(formula);
    const view = window(curve, 'value');
    expect(worstPixel(curve, 'value', sample(curve, 'value', view), view)).toBeLessThanOrEqual(0.25);
  });

  it.each([
    ['sign(x)', 2],
    ['floor(x)', 16],
    ['1/x', 2],
    ['tan(x)', 7],
    ['sqrt(x^2 - 4)', 2],
    ['sin(x)/x', 1],
    ['x > 0 ? x : 0.1*x', 1],
  ])('draws %s as %d pieces and joins no jump', (formula, pieces) => {
    const curve = formulaCurve(formula);
    expect(sample(curve, 'value', window(curve, 'value')).length).toBe(pieces);
  });

  it('ends a piece at the limit of its own side', () => {
    const curve = formulaCurve('x < 1 ? 2*x : 5 - x');
    const [left, right] = sample(curve, 'value', window(curve, 'value'));
    expect(left?.at(-1)).toEqual({ x: 1, y: 2 });
    expect(right?.[0]).toEqual({ x: 1, y: 4 });
  });

  it('keeps to 400 points however many pieces there are', () => {
    for (const formula of ['floor(x*12)', 'tan(8*x)', 'sin(40*x)', 'floor(x*10000)']) {
      const curve = formulaCurve(formula);
      expect(countOf(sample(curve, 'value', window(curve, 'value')))).toBeLessThanOrEqual(400);
    }
  });

  it.each([
    ['1e308*x*10', 0.18],
    ['exp(exp(x^2))', 2.6],
  ])('stops drawing %s where it overflows', (formula, end) => {
    const curve = formulaCurve(formula);
    const xs = sample(curve, 'value', window(curve, 'value')).flatMap((points) => points.map(({ x }) => x));
    expect(xs.length).toBeGreaterThan(1);
    expect(Math.max(...xs.map(Math.abs))).toBeLessThan(end + 0.02);
  });

  it('draws nothing of what is infinite everywhere', () => {
    expect(sample(formulaCurve('9^9^9^9'), 'value', { x: [-8, 8], y: [0, 1], ...size })).toEqual([]);
  });

  it('draws no spike for a single point', () => {
    const curve = formulaCurve('x == 0 ? 1 : 0');
    const ys = sample(curve, 'value', window(curve, 'value')).flatMap((points) => points.map(({ y }) => y));
    expect(new Set(ys)).toEqual(new Set([0]));
  });

  it('joins no jump at an end of the window', () => {
    const drawn = sample(formulaCurve('floor(x)'), 'value', { x: [3, 4], ...size });
    expect(drawn).toEqual([
      [
        { x: 3, y: 3 },
        { x: 4, y: 3 },
      ],
    ]);
  });

  it('runs out of the window beside a pole and not across it', () => {
    const curve = formulaCurve('tan(x)');
    const drawn = sample(curve, 'value', { x: [-4, 4], y: [-5, 5], ...size });
    const ends = drawn.slice(0, -1).map((points) => points.at(-1)?.y ?? NaN);
    expect(ends).toEqual([15, 15]);
    for (const points of drawn) for (const { y } of points) expect(Math.abs(y)).toBeLessThanOrEqual(15);
  });

  it('breaks f′ at a kink and keeps f in one piece', () => {
    const curve = activationCurve('relu');
    expect(sample(curve, 'value', window(curve, 'value')).map((points) => points.map(({ x }) => x))).toEqual([
      [-8, 0, 8],
    ]);
    expect(
      sample(curve, 'slope', window(curve, 'slope')).map((points) => points.map(({ x, y }) => [x, y])),
    ).toEqual([
      [
        [-8, 0],
        [0, 0],
      ],
      [
        [0, 1],
        [8, 1],
      ],
    ]);
  });

  it.each(['9^9^9^9', 'sqrt(-1 - x^2)', 'x/0', 'log(-1)'])(
    'answers %s, which has nothing to draw, without failing',
    (formula) => {
      const curve = formulaCurve(formula);
      expect(() => sample(curve, 'value', { x: [-8, 8], ...size })).not.toThrow();
    },
  );

  it.each([[[3, 3]], [[5, -5]], [[NaN, 1]], [[-Infinity, Infinity]], [[-1e308, 1e308]]] as const)(
    'answers the window %j with nothing rather than failing',
    (x) => {
      expect(sample(formulaCurve('x'), 'value', { x: [x[0], x[1]], ...size })).toEqual([]);
    },
  );
});
