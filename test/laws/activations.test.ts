import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { groups, type Activation } from '../../src/core/activations/activation';
import { activations, catalogue } from '../../src/core/activations/known';
import { holds, type Curve } from '../../src/core/curve/curve';
import { parityOf, rangeOf } from '../../src/core/curve/stated';
import type { Parameters } from '../../src/core/expression/parameters';
import { articleOf } from '../articles';
import { formulas } from '../core/describe/cards';
import { activationCurve, curve, formulaCurve } from '../core/curve/curves';

/** Points between −25 and 25 that hit no kink of any record. */
const points = Array.from({ length: 501 }, (_, i) => -25 + i / 10 + 0.0137);

const curveOfFormula = (source: string, parameters: Parameters): Curve =>
  curve({ kind: 'formula', source, parameters });

const asFormula = (activation: Activation, source: string): Curve =>
  curveOfFormula(source, defaultsOf(activation));

const defaultsOf = (activation: Activation) =>
  Object.fromEntries(activation.parameters.map(({ name, default: usual }) => [name, usual]));

const close = (a: number, b: number, tolerance: number): boolean =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));

/** What the notes that the product began with are about, and what most people use. */
const advised = [
  ...[
    'binary-step',
    'sigmoid',
    'tanh',
    'relu',
    'leaky-relu',
    'prelu',
    'elu',
    'softmax',
    'swish',
    'maxout',
    'softplus',
  ],
  ...['softsign', 'gelu', 'silu', 'mish', 'hard-swish', 'selu', 'swiglu', 'log-softmax'],
];

it.each(advised)('there is advice about %s', (id) => {
  expect(articleOf(id).advice?.length).toBeGreaterThan(0);
});

describe('the catalogue', () => {
  it('has every record of its folder, and no other', () => {
    const files = readdirSync('src/core/activations').map((file) => file.replace('.ts', ''));
    const records = activations.map(({ id }) =>
      id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    const others = ['activation', 'catalogue', 'formulasOf', 'known', 'named', 'parameters'];
    expect([...records, ...others].sort()).toEqual(files.sort());
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
    const { latex, latexSlope, paper } = articleOf(activation.id);
    const { en, zh } = activation.names;
    for (const text of [...en, ...zh, latex, latexSlope, paper.authors, paper.id])
      expect(text.trim()).not.toBe('');
    expect(latex).toContain('=');
    expect(Object.hasOwn(formulas.formulas, activation.id)).toBe(true);
  });

  it('is advised about in both languages, with a source', () => {
    for (const { en, zh, source } of articleOf(activation.id).advice ?? []) {
      expect(en).toMatch(/^[A-ZB].{10,220}\.$/u);
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(source.url).toMatch(/^https:\/\//);
      expect(source.text).toMatch(/^\p{Lu}.* \d{4}: ./u);
    }
  });

  it('has everyday words among its names only', () => {
    const { en, zh, ordinary = [] } = activation.names;
    const names = [...en, ...zh].map((name) => name.toLowerCase().replace(/ \(.*/, ''));
    expect(ordinary.filter((word) => !names.includes(word))).toEqual([]);
  });

  it('computes the textbook formula', () => {
    const textbook = asFormula(activation, activation.formula);
    for (const x of points) expect(close(defaults.value(x), textbook.value(x), 1e-10)).toBe(true);
  });

  it('has a slope that agrees with differentiation of its formula', () => {
    const textbook = asFormula(activation, activation.stable ?? activation.formula);
    for (const x of points) expect(close(defaults.slope(x), textbook.slope(x), 1e-9)).toBe(true);
  });

  it('has parameters with a default inside their range and a symbol', () => {
    for (const { min, max, step, symbol, doc, default: usual } of activation.parameters) {
      expect(min <= usual && usual <= max && step > 0 && symbol !== '' && doc !== '').toBe(true);
    }
  });

  it('answers inputs that are not finite', () => {
    expect([defaults.value(NaN), defaults.slope(NaN)]).toEqual([NaN, NaN]);
    for (const x of [-Infinity, Infinity, -1e308, 1e308, 5e-324]) {
      if (Math.abs(x) === Infinity && ['sin', 'cos', 'gcu'].includes(activation.id)) {
        expect(defaults.value(x)).toBeNaN(); // there is no limit
        continue;
      }
      if (Math.abs(x) === Infinity && activation.group === 'periodic') continue;
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
  const defined = points.filter((x) => !Number.isNaN(curve.value(x)));
  const slopes = defined.map((x) => curve.slope(x));
  const wide = [-1e6, 1e6, ...Array.from({ length: 4001 }, (_, i) => (i - 2000) / 100)].map((x) =>
    curve.value(x),
  );
  /** Where float64 cannot tell the value from the limit. */
  const isSaturated = (x: number): boolean => {
    const limit = curve.value(x < 0 ? -Infinity : Infinity);
    return Math.abs(curve.value(x) - limit) < 1e-16;
  };
  const { range, monotonic, convex } = activation;
  const states = (condition: string | undefined): boolean =>
    condition === undefined || holds(condition, curve.settings);

  it('stays in its range and comes near its ends', () => {
    if (!range) return;
    const parts = rangeOf(range, curve.settings);
    const finite = wide.filter((y) => !Number.isNaN(y));
    const slack = (end: number): number => 1e-12 * Math.max(1, Math.abs(end));
    const isInside = (y: number): boolean =>
      parts.some(({ low, high }) => low - slack(low) <= y && y <= high + slack(high));
    expect(finite.filter((y) => !isInside(y))).toEqual([]);
    if (activation.kind !== 'elementwise') return;
    const [low, high] = [
      Math.min(...parts.map((part) => part.low)),
      Math.max(...parts.map((part) => part.high)),
    ];
    // A logarithm is far from infinity at a million.
    if (low === -Infinity) expect(Math.min(...finite)).toBeLessThan(-10);
    else expect(Math.min(...finite)).toBeLessThan(low + 0.02 * Math.max(1, Math.abs(low)));
    if (high === Infinity) expect(Math.max(...finite)).toBeGreaterThan(10);
    else expect(Math.max(...finite)).toBeGreaterThan(high - 0.02 * Math.max(1, Math.abs(high)));
    for (const value of parts.filter((part) => part.low === part.high)) expect(finite).toContain(value.low);
  });

  it('has the symmetry it says', () => {
    const odd = points.every((x) => close(curve.value(-x), -curve.value(x), 1e-14));
    const even = points.every((x) => close(curve.value(-x), curve.value(x), 1e-14));
    const stated = parityOf(activation, curve.settings);
    if (stated !== 'none') expect(stated === 'odd' ? odd : even).toBe(true);
    // At the end of a parameter's range a function may be a straight line.
    else if (Object.keys(parameters).length === 0) expect([odd, even]).toEqual([false, false]);
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
    const rises = slopes.every((slope) => slope >= 0);
    const falls = slopes.every((slope) => slope <= 0);
    if (monotonic.is === 'no') expect([rises, falls]).toEqual([false, false]);
    else expect(monotonic.is.includes('increasing') ? rises : falls).toBe(true);
    if (monotonic.is.startsWith('strictly'))
      expect(points.filter((x) => Math.abs(x) < 5 && curve.slope(x) === 0 && !isSaturated(x))).toEqual([]);
  });

  it('is as convex as it says', () => {
    if (!states(convex.when)) return;
    const jumps = curve.breaks(-12, 12).some(({ kind }) => kind === 'jump');
    const bends = (way: 1 | -1): boolean =>
      !jumps && slopes.every((slope, i) => i === 0 || way * (slope - (slopes[i - 1] ?? 0)) >= -1e-12);
    if (convex.is === 'no') expect([bends(1), bends(-1)]).toEqual([false, false]);
    else if (convex.is === 'affine') expect([bends(1), bends(-1)]).toEqual([true, true]);
    else expect(bends(convex.is.endsWith('concave') ? -1 : 1)).toBe(true);
  });
});
