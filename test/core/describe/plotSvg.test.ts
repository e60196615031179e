import { describe, expect, it } from 'vitest';
import { activations } from '../../../src/core/activations/known';
import { svgUri } from '../../../src/core/describe/links';
import { plotSvg } from '../../../src/core/describe/plotSvg';
import { tellingWindow } from '../../../src/core/describe/tellingWindow';
import { curveFor, ink } from './cards';

const pictureOf = (id: string): string => {
  const curve = curveFor(id);
  return plotSvg({
    lines: [
      { curve, what: 'value', label: 'f', color: 0 },
      { curve, what: 'slope', label: 'f′', color: 0 },
    ],
    ink,
  });
};

describe.each(activations.map(({ id }) => ({ id })))('the picture of $id', ({ id }) => {
  const svg = pictureOf(id);

  it('is small, also in a URI', () => {
    expect(svg.length).toBeLessThan(4000);
    expect(svgUri(svg).length).toBeLessThan(6000);
  });

  it('has whole numbers for coordinates and both lines', () => {
    expect(svg).not.toMatch(/NaN|Infinity|d='[^']*\./);
    expect(svg.match(/stroke-dasharray/g)?.length).toBeGreaterThanOrEqual(1);
  });

  it('shows every kink and jump', () => {
    const breaks = curveFor(id).breaks(...tellingWindow([curveFor(id)]));
    expect(svg.match(/<circle/g)?.length ?? 0).toBeGreaterThanOrEqual(breaks.length);
  });
});

describe('the window of a picture', () => {
  it.each([
    ['relu', [-4, 4]],
    ['hard-swish', [-5, 5]],
    ['relu6', [-4, 8]],
    ['sigmoid', [-6, 6]],
    ['tanh', [-4, 4]],
  ])('of %s is %s', (id, window) => {
    expect(tellingWindow([curveFor(id)])).toEqual(window);
  });

  it('reaches to an input in the code that is not far away', () => {
    expect(tellingWindow([curveFor('relu')], 7)).toEqual([-4, 8]);
    expect(tellingWindow([curveFor('relu')], 1e6)).toEqual([-4, 4]);
  });
});

describe('a picture of several functions', () => {
  it('names each of them, none over another', () => {
    const curves = ['relu', 'gelu', 'silu', 'mish'].map((id) => curveFor(id));
    const svg = plotSvg({
      ink,
      lines: curves.map((curve, color) => ({ curve, what: 'value', label: `<${color}>`, color })),
    });
    const heights = [...svg.matchAll(/y='(\d+)'>&#60;\d&#62;/g)]
      .map(([, y]) => Number(y))
      .sort((a, b) => a - b);
    expect(heights).toHaveLength(4);
    heights.slice(1).forEach((height, i) => expect(height - (heights[i] ?? 0)).toBeGreaterThanOrEqual(120));
  });
});
