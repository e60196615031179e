import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/core/activations/known';
import { curveOf } from '../../../src/core/curve/curve';
import { curveIcon } from '../../../src/core/describe/curveIcon';
import { isProblem } from '../../../src/core/problem';

describe('the icon of a curve', () => {
  it.each([...catalogue.keys()])('of %s lies within its 16 pixels and is short', (id) => {
    const curve = curveOf({ kind: 'activation', id, parameters: {} });
    if (isProblem(curve)) throw new Error(curve.problem);
    const svg = curveIcon(curve, '#000');
    const numbers = [...(/ d="([^"]*)"/.exec(svg)?.[1] ?? '').matchAll(/[\d.-]+/g)].map(Number);
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.filter((value) => !(value >= 2 && value <= 14))).toEqual([]);
    expect(svg.length).toBeLessThan(3000);
  });
});
