import { describe, expect, it } from 'vitest';
import { maxCurves } from '../../src/protocol/messages';
import { beadPoints } from '../../webview/beads';
import { beadOf, curveVariable } from '../../webview/theme';

describe('a row', () => {
  it('is told from every other by its color and its bead', () => {
    const pens = Array.from({ length: maxCurves }, (_, color) => `${curveVariable(color)} ${beadOf(color)}`);
    expect(new Set(pens).size).toBe(maxCurves);
  });

  it('has no bead while there are colors enough', () => {
    expect([0, 6, 7].map(beadOf)).toEqual(['none', 'none', 'square']);
  });
});

describe('beads', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 2, y: 4 },
    { x: 2, y: NaN },
    { x: 2, y: 8 },
    { x: 4, y: 8 },
  ];

  it('lie on the curve and in no gap', () => {
    expect(beadPoints(points, [-1, 1, 3, 5])).toEqual([
      { x: 1, y: 2 },
      { x: 3, y: 8 },
    ]);
  });
});
