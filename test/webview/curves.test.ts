import { describe, expect, it } from 'vitest';
import { withTree } from '../../webview/curves';

describe('a curve for a program that cannot read formulas', () => {
  it('brings along what its formula says', () => {
    const curve = { kind: 'formula', source: 'a x', parameters: { a: 2 } } as const;
    expect(withTree(curve)).toEqual({ ...curve, tree: 'x multiply $a $x' });
  });

  it('is as it was where there is nothing to read', () => {
    const relu = { kind: 'activation', id: 'relu', parameters: {} } as const;
    const wrong = { kind: 'formula', source: 'a (', parameters: {} } as const;
    expect([withTree(relu), withTree(wrong)]).toEqual([relu, wrong]);
  });
});
