import { describe, expect, it } from 'vitest';
import { catalogue, activations } from '../../src/core/activations/known';
import { constant, holds } from '../../src/core/curve/curve';
import { featuresOf, type Features } from '../../src/core/curve/features';
import { momentsOf } from '../../src/core/curve/moments';
import { gainOf } from '../../src/core/curve/signal';
import { parityOf, rangeOf } from '../../src/core/curve/stated';
import { saturatedOf } from '../../src/core/curve/stretches';
import { activationCurve } from '../core/curve/curves';
import facts from '../golden/features.json';

const number = (text: string): number =>
  text === '+inf' ? Infinity : text === '-inf' ? -Infinity : Number(text);

/** A limit that the facts state as the value at ±10⁷: where that is small, it is 0 there too. */
const near = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)) || (a === -Infinity && b < -1e6);

describe.each(facts)('the features of $id', ({ id, parity, limits, extrema }) => {
  const curve = activationCurve(id);
  const features = featuresOf(curve);

  it('have the limits of the facts', () => {
    for (const [side, stated] of [
      ['left', limits['-inf']],
      ['right', limits['+inf']],
    ] as const) {
      if (typeof stated === 'string') continue; // where the facts say "undefined"
      const limit = number(stated.f);
      const asymptote = features.asymptotes[side];
      if (Number.isNaN(limit) || !asymptote) continue; // growth like a logarithm, or a wave
      const sign = side === 'left' ? -1 : 1;
      const end = asymptote.slope === 0 ? asymptote.intercept : sign * asymptote.slope * Infinity;
      expect(near(end, limit)).toBe(true);
      const slope = number(stated.slope);
      expect(near(asymptote.slope, slope)).toBe(true);
    }
  });

  it('have the extrema of the facts', () => {
    if (catalogue.get(id)?.group === 'periodic') return; // the facts list none of infinitely many
    const told = features.extrema.map(({ kind, x, value }) => [kind.slice(0, 3), x, value] as const);
    expect(told.map(([kind]) => kind)).toEqual(extrema.map(({ kind }) => kind));
    for (const [i, { x, f }] of extrema.entries()) {
      expect(told[i]?.[1]).toBeCloseTo(Number(x), 6);
      expect(told[i]?.[2]).toBeCloseTo(Number(f), 12);
    }
  });

  it('have the symmetry of the facts', () => expect(features.parity).toBe(parity));
});

/** Every record at its defaults, and each parameter in the middle of its range. */
const settings = activations.flatMap((activation) => [
  { activation, parameters: {} },
  ...activation.parameters.map(({ name, min, max }) => ({
    activation,
    parameters: { [name]: Number(((min + max) / 2).toFixed(3)) },
  })),
]);

describe.each(settings)('what is found of $activation.id with $parameters', ({ activation, parameters }) => {
  const curve = activationCurve(activation.id, parameters);
  const features = featuresOf(curve);
  const states = ({ when }: { readonly when?: string }): boolean =>
    when === undefined || holds(when, curve.settings);

  it('is in the range that the record states, and reaches its ends', () => {
    if (!activation.range) return;
    const parts = rangeOf(activation.range, curve.settings);
    const low = Math.min(...parts.map((part) => part.low));
    const high = Math.max(...parts.map((part) => part.high));
    if (activation.kind !== 'elementwise') {
      expect(features.range.low).toBeGreaterThanOrEqual(low - 1e-9);
      expect(features.range.high).toBeLessThanOrEqual(high + 1e-9);
      return;
    }
    if (Number.isFinite(low)) expect(features.range.low).toBeCloseTo(low, 6);
    else expect(features.range.low).toBeLessThan(-10);
    if (Number.isFinite(high)) expect(features.range.high).toBeCloseTo(high, 6);
    else expect(features.range.high).toBeGreaterThan(10);
  });

  it('goes the way that the record states', () => {
    if (!states(activation.monotonic)) return;
    const ways = new Set(features.monotone.map(({ is }) => is));
    switch (activation.monotonic.is) {
      case 'no':
        return expect(ways.has('rising') && ways.has('falling')).toBe(true);
      case 'strictly increasing':
        return expect(ways).toEqual(new Set(['rising']));
      case 'strictly decreasing':
        return expect(ways).toEqual(new Set(['falling']));
      default:
        return expect(ways.has('falling')).toBe(false);
    }
  });

  it('bends as the record states', () => {
    if (!states(activation.convex)) return;
    const bends = new Set(features.convex.map(({ is }) => is));
    const { is } = activation.convex;
    if (is === 'affine') expect(bends).toEqual(new Set(['straight']));
    if (is.includes('convex')) expect(bends.has('concave')).toBe(false);
    if (is.includes('concave')) expect(bends.has('convex')).toBe(false);
    if (is.startsWith('strictly')) expect(bends.has('straight')).toBe(false);
  });

  it('covers the axis without gaps', () => {
    const covers = (pieces: readonly { readonly from: number; readonly to: number }[]): void => {
      expect(pieces[0]?.from).toBe(-Infinity);
      expect(pieces.at(-1)?.to).toBe(Infinity);
      for (const [i, piece] of pieces.entries()) if (i > 0) expect(piece.from).toBe(pieces[i - 1]?.to);
    };
    covers(features.monotone);
    covers(features.convex);
  });

  it('has roots and fixed points where it is 0, and x', () => {
    for (const x of features.roots) expect(Math.abs(curve.value(x))).toBeLessThan(1e-9);
    for (const x of features.fixedPoints) expect(Math.abs(curve.value(x) - x)).toBeLessThan(1e-9);
  });

  it('is never steeper than its Lipschitz constant', () => {
    const xs = Float64Array.from({ length: 5001 }, (_, i) => (i - 2500) / 125 + 0.0037);
    const steepest = Math.max(
      ...curve
        .slopes(xs)
        .filter((slope) => !Number.isNaN(slope))
        .map(Math.abs),
    );
    expect(steepest).toBeLessThanOrEqual(features.lipschitz * (1 + 1e-12));
    if (Number.isFinite(features.lipschitz))
      expect(steepest).toBeGreaterThan(features.lipschitz * 0.95 - 1e-9);
  });

  it('is flat where it is said to saturate', () => {
    for (const { from, to } of saturatedOf(curve, 0.01)) {
      const low = from === -Infinity ? Math.min(to, 0) - 30 : from;
      const high = to === Infinity ? Math.max(from, 0) + 30 : to;
      for (let i = 1; i < 20; i++)
        expect(Math.abs(curve.slope(low + ((high - low) * i) / 20))).toBeLessThanOrEqual(0.01 + 1e-9);
    }
  });

  it('has the symmetry that the record states', () => {
    const stated = parityOf(activation, curve.settings);
    if (stated !== 'none') expect(features.parity).toBe(stated);
  });
});

describe.each(activations)('a normally distributed input of $id', ({ id, kinks }) => {
  const curve = activationCurve(id);

  it('has the moments that a fine sum has', () => {
    const { mean, square, slopeSquare } = momentsOf(curve);
    const step = 1 / 2000;
    const at = kinks.map(({ x }) => constant(x, curve.settings));
    const totals = [0, 0, 0];
    for (let z = -9 + step / 2; z < 9; z += step) {
      const weight = (step * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
      const [y, slope] = [curve.value(z), curve.slope(z)];
      [y, y * y, slope * slope].forEach((part, k) => (totals[k] = (totals[k] ?? 0) + weight * part));
    }
    const digits = at.length > 0 ? 3 : 6; // a sum is coarse at kinks
    expect(mean).toBeCloseTo(totals[0] ?? NaN, digits);
    expect(square).toBeCloseTo(totals[1] ?? NaN, digits);
    expect(slopeSquare).toBeCloseTo(totals[2] ?? NaN, digits);
  });

  it('gives gains that keep its size', () => {
    const { forward, backward } = gainOf(curve);
    const { square, slopeSquare } = momentsOf(curve);
    expect(forward * forward * square).toBeCloseTo(1, 12);
    if (slopeSquare > 0) expect(backward * backward * slopeSquare).toBeCloseTo(1, 12);
    else expect(backward).toBe(Infinity);
  });
});

it('takes at most 5 ms a function, in the middle', () => {
  const times = activations.map(({ id }) => {
    const curve = activationCurve(id, {});
    const start = performance.now();
    const features: Features = featuresOf(curve);
    const took = performance.now() - start;
    expect(features.monotone.length).toBeGreaterThan(0);
    return took;
  });
  times.sort((a, b) => a - b);
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(15); // three times as much: tests run beside each other, uncompiled
});
