import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../src/core/check/findings';
import { english } from '../../../src/core/problem';

const rulesIn = (text: string, language: string): readonly string[] =>
  findingsIn(text, language, { t: english, language: 'en' }).map(({ rule }) => rule);

describe('what the code or the words around a formula explain', () => {
  it.each([
    [
      'a gradient that a line hands on',
      'python',
      'import numpy as np\n\ndef linear(Z):\n    return Z\n\ndef linear_der(dA, cache):\n    return np.array(dA, copy=True)\n',
    ],
    [
      'a second derivative that is called double',
      'python',
      'import numpy as np\n\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))\n\ndef sigmoid_double_derivative(x):\n    s = sigmoid(x)\n    return s * (1 - s) * (1 - 2 * s)\n',
    ],
    [
      'what a spike has for a slope',
      'python',
      'import torch\n\ndef fast_sigmoid_grad(v, above, slope=25.0):\n    return above / (slope * v.abs() + 1.0) ** 2\n',
    ],
    [
      'what stands in for a library that is not there',
      'python',
      'try:\n    import jax\nexcept ImportError:\n    class jax:\n        class nn:\n            @staticmethod\n            def relu(x):\n                return x\n',
    ],
    [
      "a sigmoid's slope beside a tanh of another size",
      'java',
      'class Activations {\n  static double sigmoidDerivative(double output) { return output * (1 - output); }\n  static double tanh(double input) { return 1.7159 * Math.tanh(0.66666666666 * input); }\n}\n',
    ],
    [
      'a function on the device',
      'cuda-cpp',
      '__device__ float dsigmoid(float x) {\n  return 1.0f / (1.0f + expf(-x));\n}\n',
    ],
    [
      'a table of what handles modules',
      'python',
      "def keep(module, masks):\n    return module\n\nhandlers = {\n    'ReLU': lambda module, masks: keep(module, masks),\n    'Sigmoid': lambda module, masks: keep(module, masks),\n}\n",
    ],
    [
      'a swish that is called double',
      'python',
      'import torch\n\ndef double_swish(x):\n    return x * torch.sigmoid(x - 1)\n',
    ],
    [
      'the cases of a test',
      'python',
      "import torch\nimport torch.nn.functional as F\n\ndef test_lower():\n    cases = {\n        'gelu': lambda x: torch.neg(F.gelu(torch.exp(x))),\n        'relu': lambda x: torch.neg(torch.relu(torch.exp(x))),\n    }\n",
    ],
    [
      'a module of a test',
      'python',
      'import unittest\nimport torch\n\nclass TestTanh(unittest.TestCase):\n    class Tanh(torch.nn.Module):\n        def forward(self, x):\n            return torch.tanh(x + x)\n',
    ],
    [
      'what a function that is handed over changes',
      'cpp',
      'Scalar HardSigmoid(Scalar x) {\n  Scalar result = 0.2 * x + 0.5;\n  If(result < 0, [&] { result = 0; }).ElseIf(result > 1, [&] { result = 1; });\n  return result;\n}\n',
    ],
    [
      'what depends on how it is built',
      'cpp',
      'void TanH(const float* a, int n, float* b) {\n  for (int i = 0; i < n; i++) {\n    float x = a[i], y;\n#ifdef EXACT\n    y = tanh(x);\n#else\n    y = x > -1 ? x : -1;\n    y = y < 1 ? y : 1;\n#endif\n    b[i] = y;\n  }\n}\n',
    ],
    [
      'memory for gradients',
      'markdown',
      '$$\nM_{\\text{param}} = 2\\Phi,\\quad\nM_{\\text{grad}} = 2\\Phi,\\quad\nM_{\\text{opt}} = 12\\Phi\n$$\n',
    ],
    [
      'one of several that σ may be, further on',
      'markdown',
      '# Layers\n\nCommon choices:\n- ReLU: $\\sigma(z) = \\max(0, z)$\n- Tanh: $\\sigma(z) = \\tanh(z)$\n\n## Output\n\n- Output: $\\hat{y} = \\sigma(z) = \\frac{1}{1 + e^{-z}}$\n',
    ],
    [
      'any σ that is odd',
      'markdown',
      '关键条件：激活函数反对称 $\\sigma(-\\alpha) = -\\sigma(\\alpha)$，保证独立性\n',
    ],
    [
      'what somebody takes it for',
      'markdown',
      '如果把sigmoid看成是简单的$\\text{sigmoid}(x)=x+x^2$（展开的前两项）\n',
    ],
    [
      'a layer that keeps its slope as well',
      'python',
      'import numpy as np\n\nclass Tanh:\n    def forward(self, x):\n        self.output = np.tanh(x)\n        self.dx = 1 - self.output ** 2\n',
    ],
    [
      'a function and its inverse',
      'python',
      'import numpy as np\n\ndef tanh():\n    return Bijector(lambda x: np.tanh(x), lambda y: np.arctanh(y))\n',
    ],
    [
      'a slope before its function, by their names',
      'rust',
      'pub fn tanh() -> Activation {\n    Activation { derivative: |x: f64| 1.0 - x.tanh().powi(2), function: |x: f64| x.tanh() }\n}\n',
    ],
    [
      'a way there and back',
      'python',
      'import numpy as np\n\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))\n\ndef sigmoid_back(y):\n    return np.log(y / (1 - y))\n',
    ],
  ])('is no mistake: %s', (_, language, text) => {
    expect(rulesIn(text, language).filter((rule) => rule.startsWith('wrong'))).toEqual([]);
  });

  it.each([
    [
      'a product as a sum of logarithms',
      'python',
      'import tensorflow as tf\n\ndef step(state, x):\n    made = tf.math.exp(tf.math.log(state) + tf.math.log(x))\n    return made\n',
    ],
    [
      'what is drawn between two numbers of a list',
      'python',
      'import numpy as np\n\ndef coefficients():\n    ends = [-5.0, 5.0]\n    x = np.linspace(ends[0], ends[1], 1000)\n    y = np.log(1 + np.exp(x))\n    return y\n',
    ],
  ])('does not break: %s', (_, language, text) => {
    expect(rulesIn(text, language)).toEqual([]);
  });
});

describe('numbers of 64 bits', () => {
  it('are what a program computes with that speaks of no others, however far off', () => {
    const text = `pub fn sigmoid(x: f64) -> f64 {\n    1.0 / (1.0 + (-x).exp())\n}\n${'\n// between them'.repeat(90)}\n\nfn f(z: T) -> T {\n    (1.0 + z.exp()).ln()\n}\n`;
    const told = (written: string): string | undefined =>
      findingsIn(written, 'rust', { t: english, language: 'en' })[0]?.message;
    expect(told(text)).toContain('in float64, where');
    expect(told(text.replace('x: f64', 'x: f32'))).toContain('in float32, where');
  });

  it('are no less for a quotient of differences, which a test compares with', () => {
    const text =
      'use crate::sigmoid;\n\nfn check() {\n    let h = 1e-6;\n    let numerical = (sigmoid(z + h) - sigmoid(z - h)) / (2.0 * h);\n}\n';
    expect(rulesIn(text, 'rust')).toEqual([]);
  });
});

describe('what they do not explain', () => {
  it.each([
    [
      'a stand-in where nothing is missing',
      'python',
      'class jax:\n    class nn:\n        @staticmethod\n        def relu(x):\n            return x\n',
    ],
    [
      'a gradient that a sigmoid hands on',
      'python',
      'import numpy as np\n\ndef sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n\ndef sigmoid_der(z):\n    return np.array(z, copy=True)\n',
    ],
    [
      'a slope on the device',
      'cuda-cpp',
      '__device__ float dsigmoid(float x) {\n  return 1.0f / (1.0f + expf(x));\n}\n',
    ],
    ['the same outside of tests', 'python', 'import torch\n\ndef tanh(x):\n    return torch.tanh(x + x)\n'],
    [
      'a slope that holds for α = 1 alone',
      'python',
      'import numpy as np\n\ndef elu(x, a=1.0):\n    return np.where(x > 0, x, a * (np.exp(x) - 1))\n\ndef elu_grad(x, a=1.0):\n    return np.where(x > 0, 1, a + np.exp(x) - 1)\n',
    ],
    [
      'a slope that is called derivada',
      'java',
      'public class TanH {\n  public double ativar(double x) { return Math.tanh(x); }\n  public double derivada(double x) { return 1 + Math.tanh(x) * Math.tanh(x); }\n}\n',
    ],
    [
      'the function itself where its slope belongs, on the device',
      'cuda-cpp',
      '__device__ float sigmoid(float x) { return 1.0f / (1.0f + expf(-x)); }\n__device__ float dsigmoid(float x) { return 1.0f / (1.0f + expf(-x)); }\n',
    ],
    [
      'a function below what imports another array library',
      'python',
      'try:\n    import cupy as np\nexcept ImportError:\n    import numpy as np\n\ndef relu(x):\n    return x\n',
    ],
    [
      'a function beside tests',
      'python',
      'import numpy as np\n\ndef tanh(x):\n    return np.tanh(x / 2)\n\ndef test_tanh():\n    assert tanh(0) == 0\n',
    ],
    [
      'a function that counts in one build',
      'c',
      '#include <math.h>\ndouble sigmoid(double x) {\n#ifdef STATS\n  count++;\n#else\n  (void) count;\n#endif\n  return 1.0 / (1.0 + exp(x));\n}\n',
    ],
    [
      'what is said to be odd and is not',
      'markdown',
      'Since tanh is an odd function, $\\tanh(-x) = \\tanh(x)$.\n',
    ],
    [
      'a backward pass that hands on what comes in',
      'python',
      'import numpy as np\n\ndef relu(z):\n    return np.maximum(0, z)\n\ndef relu_backward(dout):\n    return dout\n',
    ],
    [
      'a function in double precision',
      'cpp',
      'double double_sigmoid(double x) { return 1.0 / (1.0 + std::exp(x)); }\n',
    ],
  ])('is told: %s', (_, language, text) => {
    expect(rulesIn(text, language).filter((rule) => rule.startsWith('wrong'))).toHaveLength(1);
  });
});

describe('a long program that is checked again', () => {
  it('says no more that a library is missing once that is not what is caught', () => {
    const stub =
      'try:\n    import jax\nexcept ImportError:\n    class jax:\n        def relu(x):\n            return x\n\n';
    const text = `${stub}${'\n# filler between what is read\n'.repeat(200)}`;
    expect(rulesIn(text, 'python')).toEqual([]);
    expect(rulesIn(text.replace('ImportError', 'ValueError'), 'python')).toEqual(['wrong-definition']);
    expect(rulesIn(text, 'python')).toEqual([]);
  });
});

describe('many wrong functions and their slopes', () => {
  it('are told in bounded time', () => {
    const pair =
      'def sigmoid(x):\n    return 1 / (1 + math.exp(x))\n\ndef sigmoid_derivative(x):\n    return sigmoid(x) * (1 - sigmoid(x))\n\n';
    const text = pair.repeat(220);
    const start = performance.now();
    rulesIn(`import math\n\n${text}`, 'python');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('numbers of 16 bits', () => {
  it('are what CUDA computes with where it says so', () => {
    const text =
      '__device__ __half tanh_half(__half x) {\n  __half v = hexp(__hmul(__float2half(2), x));\n' +
      '  return __hdiv(__hsub(v, __float2half(1)), __hadd(v, __float2half(1)));\n}\n';
    const [found] = findingsIn(text, 'cuda-cpp', { t: english, language: 'en' });
    expect(found?.message).toContain('x = 5.547 in float16');
  });
});

describe("Python's own numbers", () => {
  it.each(['from math import exp, log', 'import math'])('raise what they cannot hold: %s', (imported) => {
    const m = imported === 'import math' ? 'math.' : '';
    const text = `${imported}\n\ndef softplus(x):\n    return ${m}log(1 + ${m}exp(x))\n`;
    expect(findingsIn(text, 'python', { t: english, language: 'en' })[0]?.message).toContain('OverflowError');
  });

  it('raise what they cannot hold, wherever they are imported', () => {
    const text =
      '```python\nimport torch\n```\n\n```python\ndef softplus(x):\n    return math.log(1 + math.exp(x))\n```\n';
    expect(
      findingsIn(text, 'markdown', { t: english, language: 'en' }).map(({ message }) => message),
    ).toEqual([expect.stringContaining('OverflowError')]);
  });
});

describe('what a formula rounds', () => {
  it.each([
    ['.5*x*(1 + np.tanh(.797885*(x + .44715*x**3)))', '0.44715 where 0.044715 belongs'],
    ['.5*x*(1 + np.tanh(.797885*x + .044715*x**3))', 'parentheses are missing'],
    ['.5*x*(1 + np.tanh(.7978*(x + .044715*x**2)))', '2 where 3 belongs'],
  ])('is no mistake in it: %s', (formula, clause) => {
    const [found] = findingsIn(`import numpy as np\n\ndef gelu(x):\n    return ${formula}\n`, 'python', {
      t: english,
      language: 'en',
    });
    expect(found?.message).toContain(`: ${clause};`);
  });
});
