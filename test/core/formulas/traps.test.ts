import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../src/core/check/findings';
import { foundIn, type FoundFormula } from '../../../src/core/formulas/found';
import { english } from '../../../src/core/problem';

/** Traps into which other projects have fallen. */
const only = (text: string): FoundFormula => {
  const [first] = foundIn({ text, language: 'python' });
  if (!first) throw new Error(`nothing is found in ${text}`);
  return first;
};

/** From which x each format breaks, `float32 value inf 88.72`. */
const breaks = (text: string): readonly string[] =>
  only(text).stability.map(
    ({ dtype, what, kind, from }) => `${dtype} ${what} ${kind} ${Number(from.toFixed(2))}`,
  );

describe('softplus as log(1 + exp(x))', () => {
  it('overflows where exp does: at 11.09, 88.72 and 709.78', () => {
    const found = breaks('torch.log(1 + torch.exp(x))');
    expect(found).toContain('float16 value inf 11.09');
    expect(found).toContain('float32 value inf 88.72');
    expect(found).toContain('float64 value inf 709.78');
  });

  it('with β = 5 at a fifth of that', () => {
    expect(breaks('torch.log(1 + torch.exp(5 * x)) / 5')).toContain('float32 value inf 17.74');
  });

  it('is 0 in float16 where 1 + exp(x) rounds to 1', () => {
    expect(breaks('torch.log(1 + torch.exp(x))')).toContain('float16 value zero -7.63');
    expect(breaks('torch.log1p(torch.exp(x))').join()).not.toContain('float16 value zero');
  });
});

it('x / (1 + exp(−x)) is 0 in float16 from −11.09 on', () => {
  expect(breaks('x / (1 + torch.exp(-x))')).toContain('float16 value zero -11.09');
});

describe('max(x, 0)', () => {
  const spellings = [
    'torch.relu(x)',
    'torch.maximum(x, torch.zeros_like(x))',
    'torch.clamp(x, min=0)',
    'torch.where(x >= 0, x, 0)',
  ];

  it.each(spellings)('%s is ReLU, whatever its library returns as slope at 0', (spelling) => {
    const found = only(`def f(x):\n    return ${spelling}\n`);
    expect([found.activation, found.verdict]).toEqual(['relu', 'equal']);
  });

  it.each(['0.0', '0.5', '1.0'])('may have the slope %s at 0', (atZero) => {
    const text = `def relu(x): return np.maximum(x, 0)\ndef relu_grad(x): return np.heaviside(x, ${atZero})\n`;
    expect(findingsIn(text, 'python', { t: english, language: 'en' })).toEqual([]);
  });
});

it('exp behind where loses the gradient of elu in float32 from 88.72 on', () => {
  expect(breaks('torch.where(x > 0, x, torch.exp(x) - 1)')).toContain('float32 gradient nan 88.72');
});

it('GELU by tanh is farthest from the exact one at ±2.70, by 4.7e-4', () => {
  const found = only(
    'def gelu(x):\n    return 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))\n',
  );
  expect([found.claims, found.activation, found.verdict]).toEqual(['gelu', 'gelu-tanh', 'approximates']);
  expect(found.maxDifference).toBeCloseTo(4.73e-4, 6);
  expect(Math.abs(found.at ?? 0)).toBeCloseTo(2.7, 1);
});
