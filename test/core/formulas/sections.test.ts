import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/core/formulas/parts';
import { sectionsOf } from '../../../src/core/formulas/sections';

const needsIn = (text: string): readonly (readonly number[])[] => {
  const parts = partsOf(text, 'python');
  return parts ? sectionsOf(parts, 'python').all.map(({ needs }) => needs) : [];
};

describe('what a part of a program depends on', () => {
  it('is what it names, and no other function', () => {
    const functions = [
      'half = 0.5',
      'def f(x):\n    return half * x',
      'def g(x):\n    return x * x',
      'def h(x):\n    return f(x)',
    ];
    expect(needsIn(functions.join('\n'))).toEqual([[0], [0, 1], [2], [0, 1, 3]]);
  });

  it('is what is a slope of it, or a backward pass in its class', () => {
    const functions = [
      'def relu(x):\n    return max(x, 0)',
      'def other_backward(grad, x):\n    return grad',
      'class Gate:\n    def forward(self, x):\n        return self.act(x)\n    def backward(self, grad):\n        return grad',
      'def relu_prime(x):\n    return x > 0',
      'class Gate:\n    def backward(self, grad):\n        return 2 * grad',
    ];
    expect(needsIn(functions.join('\n'))).toEqual([[0, 3], [1], [2, 4], [0, 3], [2, 4]]);
  });
});
