import { describe, expect, it } from 'vitest';

import { activations } from '../../../src/core/activations/known';
import { extremaOf } from '../../../src/core/describe/extrema';
import { tellingWindow } from '../../../src/core/describe/tellingWindow';
import { activationCurve, formulaCurve } from '../curve/curves';

const told = (formula: string): readonly string[] =>
  extremaOf(formulaCurve(formula)).map(
    ({ kind, x, value }) => `${kind} ${value.toFixed(4)} at ${x.toFixed(4)}`,
  );

describe('extremaOf', () => {
  it.each([
    ['x^2', ['minimum 0.0000 at 0.0000']],
    ['1 - x^2', ['maximum 1.0000 at 0.0000']],
    ['exp(-x^2)', ['maximum 1.0000 at 0.0000']],
    ['(x - 0.1)^2', ['minimum 0.0000 at 0.1000']],
    ['x^3/3 - x', ['maximum 0.6667 at -1.0000', 'minimum -0.6667 at 1.0000']],
    ['x^4 - x^2', []],
    ['cos(x)', []],
    ['max(-1, min(1, x))', []],
    ['abs(x)', []],
    ['x^3', []],
  ])('of %s', (formula, expected) => {
    expect(told(formula)).toEqual(expected);
  });

  it.each(activations.map(({ id }) => id))('of %s are where a fine grid has them', (id) => {
    const curve = activationCurve(id);
    const [from, to] = tellingWindow([curve]);
    const xs = Float64Array.from({ length: 20_001 }, (_, i) => from + ((to - from) * i) / 20_000);
    const ys = curve.values(xs);
    for (const { kind, x, value } of extremaOf(curve)) {
      const near = ys.filter((_, i) => Math.abs((xs[i] ?? NaN) - x) < 0.2);
      expect(value).toBeCloseTo(kind === 'minimum' ? Math.min(...near) : Math.max(...near), 6);
    }
  });
});
