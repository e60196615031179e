import { describe, expect, it } from 'vitest';
import { inks } from '../../src/editor/inks';

/** Relative luminance, as the contrast guidelines of the web define it. */
function luminance(color: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(inks))('pictures in a %s theme', (kind, ink) => {
  it('have words that can be read', () => {
    expect(contrast(ink.foreground, ink.paper)).toBeGreaterThanOrEqual(kind.startsWith('high') ? 7 : 4.5);
  });

  it('have curves that stand out', () => {
    for (const color of ink.curves)
      expect(contrast(color, ink.paper)).toBeGreaterThanOrEqual(kind.startsWith('high') ? 4.5 : 3);
  });

  it('have a grid quieter than the axes, and axes quieter than the curves', () => {
    const [grid, axis, ...curves] = [ink.grid, ink.axis, ...ink.curves].map((color) =>
      contrast(color, ink.paper),
    );
    expect(grid).toBeLessThan(axis ?? 0);
    for (const curve of curves) expect(axis).toBeLessThan(curve);
  });
});
