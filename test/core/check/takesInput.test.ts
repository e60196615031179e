import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../src/core/check/findings';
import { english } from '../../../src/core/problem';

const said = (text: string, language = 'python'): readonly string[] =>
  findingsIn(text, language, { t: english, language: 'en' })
    .filter(({ rule }) => rule === 'wrong-derivative')
    .map(({ span, message }) => `${text.slice(...span)}: ${message}`);

const slope = 'import numpy as np\n\ndef tanh_derivative(x):\n    return 1 - np.tanh(x)**2\n\n';
const told = (name: string): string =>
  `${name}: tanh_derivative takes the input of tanh, and ${name} is its output: the slope at 1.5 is taken at 0.9051 and becomes 0.4833 instead of 0.1807`;

describe('a slope of the input', () => {
  it('is not to be given the output', () => {
    expect(said(`${slope}a1 = np.tanh(x @ W)\ng = tanh_derivative(a1) * grad\n`)).toEqual([told('a1')]);
  });

  it('is not to be given what a class keeps of it', () => {
    const net =
      'class Net:\n    def forward(self, x):\n        self.z = x @ self.W\n        self.a = np.tanh(self.z)\n    def backward(self, g):\n        return g * tanh_derivative(self.a)\n';
    expect(said(slope + net)).toEqual([told('self.a')]);
  });

  it.each([
    ['the input', `${slope}z = x @ W\na = np.tanh(z)\ng = tanh_derivative(z)\n`],
    ['something that is set to more than that', `${slope}a = x\na = np.tanh(a)\ng = tanh_derivative(a)\n`],
    [
      'an argument of the same name',
      `${slope}a = np.tanh(x)\ndef back(a, g):\n    return g * tanh_derivative(a)\n`,
    ],
    ['the output of another function', `${slope}a = np.maximum(x, 0)\ng = tanh_derivative(a)\n`],
    [
      'the output that it takes',
      'import numpy as np\ndef tanh_derivative(y):\n    return 1 - y**2\na = np.tanh(x)\ng = tanh_derivative(a)\n',
    ],
    [
      'an output that has the slope of its input',
      'import numpy as np\ndef relu(x): return np.maximum(x, 0)\ndef relu_derivative(x): return (x > 0) * 1.0\na = relu(z)\ng = relu_derivative(a)\n',
    ],
    ['a part of a longer word', `${slope}a = np.tanh(x)\ng = d_tanh_derivative(a)\n`],
  ])('may be given %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('is told in other languages, by the name of their own function', () => {
    const js =
      'const sigmoid = (x) => 1 / (1 + Math.exp(-x));\nconst sigmoidPrime = (x) => sigmoid(x) * (1 - sigmoid(x));\nconst out = sigmoid(z);\nconst delta = (out - y) * sigmoidPrime(out);\n';
    expect(said(js, 'javascript')).toEqual([
      'out: sigmoidPrime takes the input of sigmoid, and out is its output: the slope at 1.5 is taken at 0.8176 and becomes 0.2125 instead of 0.1491',
    ]);
  });

  it('is told in a long file, and no more after an edit far away', () => {
    const filling = Array.from({ length: 300 }, (_, i) => `value_${i} = other(${i})`).join('\n');
    const text = `${slope}${filling}\na1 = np.tanh(x @ W)\ng = tanh_derivative(a1)\n`;
    expect(said(text)).toEqual([told('a1')]);
    expect(said(text.replace('np.tanh(x @ W)', 'x @ W'))).toEqual([]);
    expect(said(text)).toEqual([told('a1')]);
  });

  it('is silenced as other findings are', () => {
    expect(
      said(`${slope}a = np.tanh(x)\ng = tanh_derivative(a)  # activation-lens: ignore wrong-derivative\n`),
    ).toEqual([]);
  });
});
