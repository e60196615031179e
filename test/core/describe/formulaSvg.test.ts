import { describe, expect, it } from 'vitest';
import { activations } from '../../../src/core/activations/known';
import { formulaSvg } from '../../../src/core/describe/formulaSvg';
import { formulas } from './cards';

describe('the picture of a formula', () => {
  it.each(activations.map(({ id }) => id))(
    'exists for %s and its slope, wide enough to be read',
    (activation) => {
      for (const what of ['value', 'slope'] as const) {
        const picture = formulaSvg(formulas, { activation, what }, { color: '#123456', pixelsPerEm: 15 });
        expect(picture?.width).toBeGreaterThan(15);
        expect(picture?.height).toBeGreaterThan(10);
        expect(picture?.svg).toContain("fill='#123456'");
        expect(picture?.svg).not.toMatch(/NaN|undefined/);
      }
    },
  );

  it.each(['constructor', '__proto__', 'toString', ''])('does not exist for %s', (activation) => {
    expect(
      formulaSvg(formulas, { activation, what: 'value' }, { color: '#000', pixelsPerEm: 15 }),
    ).toBeUndefined();
  });
});
