import { describe, expect, it } from 'vitest';
import { chosenCurves } from '../../../src/core/curve/chosenCurves';
import type { CurveSpec } from '../../../src/core/curve/curveSpec';

const leaky = (a?: number): CurveSpec => ({
  kind: 'activation',
  id: 'leaky-relu',
  parameters: a === undefined ? {} : { a },
});
const tanh: CurveSpec = { kind: 'activation', id: 'tanh', parameters: {} };

describe('curves chosen by name', () => {
  it('are all that are known of the name, such as two leaky ReLUs with other slopes', () => {
    expect(chosenCurves(['leaky-relu'], [leaky(0.01), tanh, leaky(0.2)])).toEqual([leaky(0.01), leaky(0.2)]);
  });

  it('are each there once, whether a default is written or not, and whatever library it came from', () => {
    const fromPytorch = { ...leaky(0.01), framework: 'PyTorch' };
    expect(chosenCurves(['leaky-relu'], [leaky(), fromPytorch, leaky(0.2), leaky(0.2)])).toEqual([
      leaky(),
      leaky(0.2),
    ]);
  });

  it('hold their defaults where nothing is known', () => {
    expect(chosenCurves(['tanh', 'leaky-relu'], [])).toEqual([tanh, leaky()]);
  });
});
