import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../src/core/check/findings';
import { english } from '../../../src/core/problem';

/** The words that a text is told to break at. */
const broken = (text: string, language = 'python'): readonly string[] =>
  findingsIn(text, language, { t: english, language: 'en' })
    .filter(({ rule }) => rule === 'unstable')
    .map(({ span }) => text.slice(...span));

const numpy = (text: string): readonly string[] => broken(`import numpy as np\n${text}\n`);

describe('an expression that breaks far out', () => {
  it.each([
    [
      'behind a test of its input',
      'def f(self, x, kind):\n    if x < -37:\n        return g(x, kind)\n    elif x < 18:\n        return g(np.log1p(np.exp(x)), kind)\n    return g(x, kind)',
    ],
    [
      'behind a return that leaves the rest',
      'def f(x, kind):\n    if x > 30:\n        return g(x, kind)\n    kind = h(kind)\n    kind += 1\n    kind -= 2\n    return g(np.log(1 + np.exp(x)), kind)',
    ],
    ['in a choice', 'y = g(np.log(1 + np.exp(x)), k) if x < 20 else h(x)'],
    ['in a where', 'y = np.where(x < cutoff[0], np.log1p(np.exp(x)), h(x))'],
    ['in a where by a mask with a name', 'mask = x < 20\ny = np.where(mask, np.log1p(np.exp(x)), h(x))'],
    [
      'of one of two functions that a test chooses from',
      'y = xp.apply_where(x < 9, x, lambda x: np.log1p(np.exp(x)), lambda x: h(x))',
    ],
    ['where the input is picked', 'y[x < 20] = g(k) * np.log1p(np.exp(x[x < 20]))'],
    [
      'where the input was picked',
      'def f(u, x):\n    i = np.flatnonzero(u > 0)\n    v = u[i]\n    x[i] = 1 / (1 + np.exp(-v))\n    i = np.flatnonzero(u <= 0)\n    v = u[i]\n    x[i] = np.exp(v) / (1 + np.exp(v))',
    ],
    [
      'where the input was picked by somebody else',
      'positive, negative, a = split_by_sign(z)\na[positive] = 1 / (1 + np.exp(-z[positive]))\na[negative] = np.exp(z[negative]) / (1 + np.exp(z[negative]))',
    ],
    ['of numbers written out', 'x = np.array([-1, 0, 1]).astype(np.float32)\ny = np.log(1 + np.exp(x))'],
    ['of numbers between two', 'x = np.linspace(-30.0, 100, 7)\ny = np.log(np.cosh(x))'],
    ['of what is never positive', 'neg_abs = -np.abs(x)\ny = g(k) + np.log(1 + np.exp(neg_abs))'],
    ['of what was cut off', 'z = np.clip(x, -20, 20)\ny = g(k) + np.log(1 + np.exp(z))'],
    [
      'of a product with what was cut off',
      'z = np.clip(x, -500, 500)\ny = g(k) + np.mean(np.log(1 + np.exp(-t * z)))',
    ],
    ['of random numbers', 'x = 3 * np.random.randn(2, 5) - 1\ny = np.log1p(np.exp(x))'],
    [
      'that is nothing but infinite on one side',
      'def f(x, low=0, high=9):\n    ratio = (high / low) ** (1 / (x.shape[0] - 1))\n    return g(ratio)',
    ],
  ])('is left alone %s', (_, text) => {
    expect(numpy(text)).toEqual([]);
  });

  it.each([
    ['behind a test of something else', 'if training:\n    y = g(np.log1p(np.exp(x)))'],
    ['behind a test of its shape', 'if x.ndim == 1 and len(x) > 2:\n    y = g(np.log1p(np.exp(x)))'],
    ['behind a test whether it is there', 'if x is not None:\n    y = g(np.log1p(np.exp(x)))'],
    ['of numbers that reach as far', 'x = np.array([1, 800])\ny = np.log1p(np.exp(x))'],
    ['of numbers that were changed since', 'x = np.zeros(3)\nx += step\ny = np.log1p(np.exp(x))'],
  ])('is told %s', (_, text) => {
    expect(numpy(text)).toHaveLength(1);
  });

  it('is told once where an error comes before its slope is asked for', () => {
    const text = `import math

class Value:
    def __init__(self, data, parents=()):
        self.data, self.grad = data, 0.0

    def tanh(self):
        x = self.data
        t = (math.exp(2 * x) - 1) / (math.exp(2 * x) + 1)
        out = Value(t, (self,))

        def _backward():
            self.grad += (1 - t ** 2) * out.grad

        out._backward = _backward
        return out
`;
    expect(broken(text)).toEqual(['tanh']);
  });

  it('is left alone of random numbers in the shape of others', () => {
    expect(broken('import torch\ny = torch.randn_like(x).sigmoid().log()\n')).toEqual([]);
  });

  it('is told where its function is defined, and not again where that is called', () => {
    const text = 'def softplus(x): return np.log(1 + np.exp(x))\ny = 1.5 * softplus(z / 1.5)\n';
    expect(numpy(text)).toEqual(['softplus']);
  });
});

describe('a function that breaks far out', () => {
  it.each([
    [
      'where it asks for ∞ itself',
      'java',
      'class A { static double softplus(double x) { double y = Math.log(1 + Math.exp(x)); if (Double.isInfinite(y)) { y = x; } return y; } }',
    ],
    [
      'where a mask asks',
      'python',
      'import numpy as np\ndef silu(x):\n    y = x / (1 + np.exp(-x))\n    y[np.isnan(y)] = 0\n    return y\n',
    ],
    [
      'that is for complex numbers',
      'python',
      'import numpy as np\ndef f(x):\n    if np.iscomplexobj(x):\n        return g(k, np.log1p(np.exp(x)))\n    return g(k, x)\n',
    ],
    [
      'that is called for small x only',
      'python',
      'import triton\nimport triton.language as tl\n\n@triton.jit\ndef softplus(dt):\n    return tl.math.log(tl.math.exp(dt) + 1)\n\n@triton.jit\ndef kernel(dt):\n    dt = tl.where(dt <= 20.0, softplus(dt), dt)\n',
    ],
    [
      'of which another makes something finite',
      'javascript',
      "const of = (name) => {\n  if (name === 'Mish') return (x) => {\n    const s = Math.log(1 + Math.exp(x));\n    return x * Math.tanh(s);\n  };\n};\n",
    ],
  ])('is left alone %s', (_, language, text) => {
    expect(broken(text, language)).toEqual([]);
  });

  it('raises an error in Python’s own mathematics', () => {
    const text = (value: string): string => `import math\ndef softplus(x): return ${value}\n`;
    const said = (value: string): string =>
      findingsIn(text(value), 'python', { t: english, language: 'en' })
        .map(({ message }) => message)
        .join();
    expect(said('math.log(1 + math.exp(x))')).toBe(
      'softplus raises an OverflowError from x = 709.8, where 709.8 is right.',
    );
    expect(said('math.log(1 + math.exp(x) ** 2) / 2')).toBe(
      'softplus raises an OverflowError from x = 354.9, where 354.9 is right.',
    );
    expect(said('max(x, 0) + math.log1p(math.exp(-abs(x)))')).toBe('');
  });
});

describe('what is symbols first', () => {
  it('is algebra, or put right by its library', () => {
    expect(
      broken('from sympy import exp\ndef tanh(x): return (exp(x) - exp(-x)) / (exp(x) + exp(-x))'),
    ).toEqual([]);
    expect(broken('from pytensor.tensor import exp, log\nx = vector()\ny = log(1 + exp(x))')).toEqual([]);
    expect(broken('import theano.tensor as T\nfe = T.log(1 + T.exp(wx_b))')).toEqual([]);
  });

  it('keeps its gradient in a switch, into which its library multiplies', () => {
    expect(broken('import theano.tensor as T\ndef elu(x): return T.switch(x > 0, x, T.expm1(x))')).toEqual(
      [],
    );
  });
});

describe('a part that breaks', () => {
  it.each([
    ['inside of what is bounded', "y = x * np.tanh(np.log(np.exp(h['beta'] * x) + 1.0) / h['beta'])"],
    ['where another is put in its place below', 's = np.log(1 + np.exp(y))\ns = np.where(y > 20, y, s)'],
    ['where it is said to be the right one', 'correct = np.exp(-v) / ((1 + np.exp(-v)) * (1 + np.exp(-v)))'],
  ])('does no harm %s', (_, text) => {
    expect(numpy(text)).toEqual([]);
  });

  it('is told where it is defined, and not again of its slope', () => {
    const tanh = 'import math\ndef tanh(x):\n    e = math.exp(2 * x)\n    return (e - 1) / (e + 1)\n';
    expect(broken(`${tanh}tanh_d = lambda x: 1 - tanh(x)**2\n`)).toEqual(['tanh']);
  });

  it('stands behind a test of which the branch is empty, behind macros', () => {
    const kernel =
      'extern "C" {\n__global__ void softplus(float* A, int size) {\n\tTHREADID\n\tCHECKSIZE\n\tif (A[idx] > 14.0f) {\n\t\t// no op\n\t} else {\n\t\tA[idx] = log1pf(expf(A[idx]));\n\t}\n}\n}\n';
    expect(broken(kernel, 'cuda-cpp')).toEqual([]);
    expect(broken(kernel.replace(/if .*\n.*\n\t\} else/, ''), 'cuda-cpp')).toHaveLength(1);
  });
});

describe('the gradient', () => {
  it('is not asked for where none are kept', () => {
    const code = (head: string): string =>
      `import torch\nclass A:\n${head}    @staticmethod\n    def f(self, y):\n        p = 1 / (1 + torch.exp(-y["m"].cpu()))\n        return p`;
    expect(broken(code(''))).toHaveLength(1);
    expect(broken(code('    @torch.inference_mode()\n'))).toEqual([]);
  });

  it('is not asked for where a slope stands beside the function', () => {
    const sigma = 'import torch\ndef sigma(x): return 1 / (1 + torch.exp(-x))\n';
    expect(broken(sigma)).toEqual(['sigma']);
    expect(broken(`${sigma}def sigma_prime(x): return sigma(x) * (1 - sigma(x))\n`)).toEqual([]);
    expect(broken(`${sigma}def sigma_first_order_derivative(s): return s * (1 - s)\n`)).toEqual([]);
  });

  it('is not asked for where a decorator says that it is given', () => {
    const sigma = (head: string): string =>
      `import jax, functools\n${head}\ndef sigma(x): return 1 / (1 + jax.numpy.exp(-x))\n`;
    expect(broken(sigma('@jax.jit'))).toEqual(['sigma']);
    expect(broken(sigma('@jax.custom_jvp'))).toEqual([]);
    expect(broken(sigma('@functools.partial(jax.custom_vjp, nondiff_argnums=(1,))'))).toEqual([]);
  });

  it('is not asked for of numbers alone, where a library stands beside', () => {
    const value = (s: string): string =>
      `import torch\nclass Value:\n    def sigmoid(self):\n        s = ${s}\n        return Value(s, (self,))\n`;
    expect(broken(value('1 / (1 + 2.718281828459045 ** (-self.data))'))).toEqual([]);
    expect(broken(value('1 / (1 + (-self.data).exp())'))).toHaveLength(1);
  });

  it.each([
    [
      'the file goes back by hand',
      'class Logistic:\n    def __init__(self, n): self.w = torch.zeros(n, 1)\n    def forward(self, x): return sigmoid(x @ self.w)\n    def backward(self, x, y, p): return x.t() @ (p - y)\n',
    ],
    ['none are kept where it is called', 'with torch.no_grad():\n    p = sigmoid(h @ W + b)\n'],
  ])('is not asked for where %s', (_, rest) => {
    const file = `import torch\n\ndef sigmoid(x):\n    return 1 / (1 + torch.exp(-x))\n\n`;
    expect(broken(file + rest)).toEqual([]);
    expect(broken(`${file}${rest}\nloss.backward()\n`)).toHaveLength(1);
  });

  it('of a noise level by a schedule is nobody’s', () => {
    expect(broken('import torch\nalpha = torch.sqrt(torch.sigmoid(log_snr))')).toEqual([]);
  });

  it('of an acceptance rate is nobody’s', () => {
    expect(broken('import torch\np = torch.exp(log_ratio).clamp(0.0, 1.0)')).toEqual([]);
  });
});

it('the library of a decorator says in which format is computed', () => {
  const text = `import triton\nfrom mine import exp\n\n@triton.jit\ndef tanh(x):\n    return (exp(x) - exp(-x)) / (exp(x) + exp(-x))\n`;
  const [found] = findingsIn(text, 'python', { t: english, language: 'en' });
  expect(found?.message).toContain('in float32, where 1 is right');
});

describe('the form that does not break', () => {
  it('is offered in the words of the library that computes, and of no other', () => {
    const text = 'import numpy as np\nimport mlx.core as mx\ndef softplus(x): return mx.log1p(mx.exp(x))\n';
    const [found] = findingsIn(text, 'python', { t: english, language: 'en' });
    expect(found?.rule).toBe('unstable');
    expect(found?.fixes).toEqual([]);
  });
});
