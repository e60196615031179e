import { describe, expect, it } from 'vitest';

import { fragmentsOf } from '../../../src/core/recognize/fragments';

describe('fragmentsOf', () => {
  it('shares pieces among names', () => {
    expect(fragmentsOf(['ReLU', 'leaky_relu', 'ReLU6', 'SoftPlus', 'softsign'])).toEqual(['relu', 'soft']);
  });

  it('takes short words whole and never a piece across two words', () => {
    expect(fragmentsOf(['elu', 'x_y'])).toEqual(['elu', 'x']);
  });

  it('is empty of nothing', () => {
    expect(fragmentsOf([])).toEqual([]);
  });
});
