import { describe, expect, it } from 'vitest';
import type { Activation } from '../../../src/core/activations/activation';
import { catalogue } from '../../../src/core/activations/known';
import { commonName, fullName, variantText } from '../../../src/core/describe/variant';

function known(id: string): Activation {
  const activation = catalogue.get(id);
  if (!activation) throw new Error(id);
  return activation;
}

describe('variants of one name', () => {
  it('are told apart, in both languages', () => {
    expect(fullName(known('gelu'), 'en')).toBe('GELU (exact)');
    expect(fullName(known('gelu'), 'zh')).toBe('GELU（精确）');
    expect(variantText(known('gelu'), 'en')).toBe('exact');
    expect(variantText(known('gelu-tanh'), 'zh')).toBe('tanh 近似');
    expect(variantText(known('hard-sigmoid-02'), 'en')).toBe('0.2x + 0.5');
    expect(commonName(known('gelu-quick'))).toBe('GELU');
  });

  it('are nothing to functions of which there is one', () => {
    expect(fullName(known('relu'), 'en')).toBe('ReLU');
    expect(variantText(known('glu'), 'en')).toBeUndefined();
    expect(variantText(known('sinc'), 'en')).toBeUndefined();
  });
});
