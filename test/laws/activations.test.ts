import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { groups, type Activation } from '../../src/core/activations/activation';
import { activations, catalogue } from '../../src/core/activations/catalogue';
import { constant, holds, type Curve } from '../../src/core/curve/curve';
import { activationCurve, curve, formulaCurve } from '../core/curve/curves';

/** Points between −12 and 12 that hit no kink of any record. */
const points = Array.from({ length: 241 }, (_, i) => -12 + i / 10 + 0.0137);

const asFormula = (activation: Activation, source: string): Curve =>
  curve({ kind: 'formula', source, parameters: defaultsOf(activation) });

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

  it('stays in its range and comes near its ends', () => {
    const { range } = activation;
    const ys = points.map((x) => defaults.value(x));
    if ('values' in range) {
      const values = range.values.map((text) => constant(text, defaults.settings));
      expect(new Set(ys)).toEqual(new Set(values));
      return;
    }
    const [low, high] = [constant(range.low, defaults.settings), constant(range.high, defaults.settings)];
    for (const y of ys) expect(y >= low - 1e-12 && y <= high + 1e-12).toBe(true);
    if (activation.kind === 'vector') return;
    const far = [-1e6, -1.5, -1.2784645, -0.752, 0, 1e6, ...points].map((x) => defaults.value(x));
    if (Number.isFinite(low)) expect(Math.min(...far)).toBeLessThan(low + 2e-3);
    else expect(Math.min(...far)).toBeLessThan(-1e3);
    if (Number.isFinite(high)) expect(Math.max(...far)).toBeGreaterThan(high - 2e-3);
    else expect(Math.max(...far)).toBeGreaterThan(1e3);
  });

  it('is as monotonic and convex as it says', () => {
    const slopes = points.map((x) => defaults.slope(x));
    const { monotonic, convex } = activation;
    if (!monotonic.when || holds(monotonic.when, defaults.settings)) {
      expect(slopes.every((slope) => slope >= 0)).toBe(monotonic.is.includes('increasing'));
    }
    if (!convex.when || holds(convex.when, defaults.settings)) {
      const jumps = activation.kinks.some(({ jump }) => jump);
      const bends = !jumps && slopes.every((slope, i) => i === 0 || slope >= (slopes[i - 1] ?? 0) - 1e-12);
      expect(bends).toBe(convex.is !== 'no');
    }
  });

  it('has the symmetry it says', () => {
    const odd = points.every((x) => close(defaults.value(-x), -defaults.value(x), 1e-14));
    const even = points.every((x) => close(defaults.value(-x), defaults.value(x), 1e-14));
    expect(odd ? 'odd' : even ? 'even' : 'none').toBe(activation.parity);
  });

  it('saturates where it says', () => {
    expect([Math.abs(defaults.slope(-1e5)) < 1e-6, Math.abs(defaults.slope(1e5)) < 1e-6]).toEqual([
      activation.saturates.left,
      activation.saturates.right,
    ]);
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

    it('has exactly the kinks it states, with their slopes', () => {
      const { settings } = defaults;
      const stated = activation.kinks
        .map((kink) => ({
          x: constant(kink.x, settings),
          left: constant(kink.left, settings),
          right: constant(kink.right, settings),
          jump: kink.jump ?? false,
        }))
        .filter(({ left, right, jump }) => jump || left !== right)
        .map(({ x, left, right, jump }) => ({ kind: jump ? 'jump' : 'kink', x, slope: { left, right } }));
      const found = asFormula(activation, activation.stable ?? activation.formula)
        .breaks(-12, 12)
        .map(({ kind, x, slope }) => ({ kind, x, slope }));
      expect(found).toEqual(stated);
    });

    it('can be called in a typed formula', () => {
      const name = activation.id.replace(/-/g, '_');
      expect(formulaCurve(`${name}(x)`).value(0.7)).toBe(defaults.value(0.7));
    });
  },
);
