import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { groups, type Activation } from '../../src/core/activations/activation';
import { activations, catalogue } from '../../src/core/activations/catalogue';
import { constant, holds, type Curve } from '../../src/core/curve/curve';
import type { Parameters } from '../../src/core/expression/parameters';
import { activationCurve, curve, formulaCurve } from '../core/curve/curves';

/** Points between −12 and 12 that hit no kink of any record. */
const points = Array.from({ length: 241 }, (_, i) => -12 + i / 10 + 0.0137);

const curveOfFormula = (source: string, parameters: Parameters): Curve =>
  curve({ kind: 'formula', source, parameters });

const asFormula = (activation: Activation, source: string): Curve =>
  curveOfFormula(source, defaultsOf(activation));

const defaultsOf = (activation: Activation) =>
  Object.fromEntries(activation.parameters.map(({ name, default: usual }) => [name, usual]));

const close = (a: number, b: number, tolerance: number): boolean =>
  a === b || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));

describe('the catalogue', () => {
  it('has every record of its folder, and no other', () => {
    const files = readdirSync('src/core/activations').map((file) => file.replace('.ts', ''));
    const records = activations.map(({ id }) =>
      id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect([...records, 'activation', 'catalogue', 'named', 'parameters'].sort()).toEqual(files.sort());
  });

  it('has every id once', () => {
    expect(catalogue.size).toBe(activations.length);
  });

  it('is in the order of its groups', () => {
    const positions = activations.map(({ group }) => groups.indexOf(group));
    expect(positions.filter((position, i) => i === 0 || position !== positions[i - 1])).toEqual([
      ...groups.keys(),
    ]);
  });

  it('gives no two records the same name', () => {
    const names = activations.flatMap(({ names: { en, zh } }) => [
      ...new Set([...en, ...zh].map((n) => n.toLowerCase())),
    ]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe.each(activations)('$id', (activation) => {
  const defaults = activationCurve(activation.id);

  it('has names in both languages and a formula in LaTeX', () => {
    for (const text of [
      ...activation.names.en,
      ...activation.names.zh,
      activation.latex,
      activation.latexSlope,
    ]) {
      expect(text.trim()).not.toBe('');
    }
  });

  it('computes the textbook formula', () => {
    const textbook = asFormula(activation, activation.formula);
    for (const x of points) expect(close(defaults.value(x), textbook.value(x), 1e-10)).toBe(true);
  });

  it('has a slope that agrees with differentiation of its formula', () => {
    const textbook = asFormula(activation, activation.stable ?? activation.formula);
    for (const x of points) expect(close(defaults.slope(x), textbook.slope(x), 1e-9)).toBe(true);
  });

  it('has the symmetry it says', () => {
    const odd = points.every((x) => close(defaults.value(-x), -defaults.value(x), 1e-14));
    const even = points.every((x) => close(defaults.value(-x), defaults.value(x), 1e-14));
    expect(odd ? 'odd' : even ? 'even' : 'none').toBe(activation.parity);
  });

  it('has parameters with a default inside their range and a symbol', () => {
    for (const { min, max, step, symbol, default: usual } of activation.parameters) {
      expect(min <= usual && usual <= max && step > 0 && symbol !== '').toBe(true);
    }
  });

  it('answers inputs that are not finite', () => {
    expect([defaults.value(NaN), defaults.slope(NaN)]).toEqual([NaN, NaN]);
    for (const x of [-Infinity, Infinity, -1e308, 1e308, 5e-324]) {
      expect(Number.isNaN(defaults.value(x))).toBe(false);
      expect(Number.isNaN(defaults.slope(x))).toBe(false);
    }
  });
});

describe.each(activations.filter(({ kind }) => kind === 'elementwise'))(
  '$id, of one input,',
  (activation) => {
    const defaults = activationCurve(activation.id);

    it('can be called in a typed formula', () => {
      const name = activation.id.replace(/-/g, '_');
      expect(formulaCurve(`${name}(x)`).value(0.7)).toBe(defaults.value(0.7));
    });
  },
);

/** Every record at its defaults and with each parameter at the ends and in the middle of its range. */
const settings = activations.flatMap((activation) => [
  { activation, parameters: {} },
  ...activation.parameters.flatMap(({ name, min, max }) =>
    [min, (min + max) / 2, max].map((value) => ({
      activation,
      parameters: { [name]: Number(value.toFixed(3)) },
    })),
  ),
]);

describe.each(settings)('$activation.id with $parameters', ({ activation, parameters }) => {
  const curve = activationCurve(activation.id, parameters);
  const slopes = points.map((x) => curve.slope(x));
  const wide = [-1e6, 1e6, ...Array.from({ length: 4001 }, (_, i) => (i - 2000) / 100)].map((x) =>
    curve.value(x),
  );
  const { range, monotonic, convex, kinks } = activation;
  const states = (condition: string | undefined): boolean =>
    condition === undefined || holds(condition, curve.settings);

  it('stays in its range and comes near its ends', () => {
    if (!range) return;
    if ('values' in range) {
      expect(new Set(wide)).toEqual(new Set(range.values.map((text) => constant(text, curve.settings))));
      return;
    }
    const [low, high] = [constant(range.low, curve.settings), constant(range.high, curve.settings)];
    const size = Math.max(1, Math.abs(low) === Infinity ? 1 : Math.abs(low));
    expect(Math.min(...wide)).toBeGreaterThanOrEqual(low - 1e-12 * size);
    expect(Math.max(...wide)).toBeLessThanOrEqual(high + 1e-12);
    if (activation.kind !== 'elementwise') return;
    if (Number.isFinite(low)) expect(Math.min(...wide)).toBeLessThan(low + 1e-3 * size);
    else expect(Math.min(...wide)).toBeLessThan(-1e3);
    if (Number.isFinite(high)) expect(Math.max(...wide)).toBeGreaterThan(high - 1e-3);
    else expect(Math.max(...wide)).toBeGreaterThan(1e3);
  });

  it('has exactly the breaks that a search of its formula finds', () => {
    if (activation.kind !== 'elementwise') return;
    const source = activation.stable ?? activation.formula;
    const found = curveOfFormula(source, curve.settings).breaks(-30.3, 30.3);
    const stated = curve.breaks(-30.3, 30.3);
    expect(stated.map(({ kind }) => kind)).toEqual(found.map(({ kind }) => kind));
    for (const [i, { x, slope }] of stated.entries()) {
      expect(close(x, found[i]?.x ?? NaN, 1e-9)).toBe(true);
      expect(close(slope.left, found[i]?.slope.left ?? NaN, 1e-6)).toBe(true);
      expect(close(slope.right, found[i]?.slope.right ?? NaN, 1e-6)).toBe(true);
    }
  });

  it('is as monotonic as it says', () => {
    if (!states(monotonic.when)) return;
    expect(slopes.every((slope) => slope >= 0)).toBe(monotonic.is.includes('increasing'));
    if (monotonic.is === 'no') expect(slopes.every((slope) => slope <= 0)).toBe(false);
    if (monotonic.is.startsWith('strictly'))
      expect(points.filter((x) => Math.abs(x) < 5 && !(curve.slope(x) > 0))).toEqual([]);
  });

  it('is as convex as it says', () => {
    if (!states(convex.when)) return;
    const jumps = kinks.some(({ jump }) => jump);
    const bends = slopes.every((slope, i) => i === 0 || slope >= (slopes[i - 1] ?? 0) - 1e-12);
    expect(bends && !jumps).toBe(convex.is !== 'no');
  });
});
