import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../src/core/check/findings';
import { english } from '../../../src/core/problem';

const messages = (text: string, language: string): readonly string[] =>
  findingsIn(text, language, { t: english, language: 'en' })
    .filter(({ rule }) => rule === 'wrong-definition')
    .map(({ message }) => message);

describe('what a remark calls by its other name', () => {
  it.each([
    [
      'python',
      'import torch\ndef relu_fn(t):\n    """ Swish activation function """\n    return t * torch.sigmoid(t)\n',
    ],
    [
      'python',
      'import torch\n\n# soft version of sign(), implemented by the logistic function\ndef soft_sign(x):\n    k = 1\n    return 1.0 / (1.0 + torch.exp(-2 * k * x))\n',
    ],
    [
      'python',
      'import jax.numpy as jnp\ndef soft_sign(x, temperature=1.0):\n    """\n    Soft sign function using tanh.\n    """\n    return jnp.tanh(x / temperature)\n',
    ],
    [
      'python',
      'import numpy as np\n\n# leaky rectified linear activation function\ndef relu(values):\n    return np.maximum(0.1 * values, values)\n',
    ],
    [
      'python',
      'import numpy as np\n\ndef relu(x):  # Leaky ReLU with a slope of 0.1 below zero, for matrices\n    return np.maximum(0.1 * x, x)\n',
    ],
    ['typescript', '/** Swish. */\nexport function relu(x: number) { return x / (1 + Math.exp(-x)); }\n'],
    [
      'python',
      'def hard_limit(x):\n    return 0 if x < 0 else 1\n\n\ndef log_sigmoid(x):\n    return 1.0 / (1.0 + np.exp(-x))\n\n\ndef saturating_linear(x):\n    return min(1, max(0, x))\n',
    ],
  ])('is no mistake: in %s, %s', (language, text) => {
    expect(messages(text, language)).toEqual([]);
  });

  it.each([
    ['nothing is said', 'python', 'import torch\ndef relu_fn(t):\n    return t * torch.sigmoid(t)\n'],
    [
      'both are named',
      'python',
      'import numpy as np\ndef tanh(x):\n    """Tanh, between -1 and 1 where the sigmoid is between 0 and 1."""\n    return 1 / (1 + np.exp(-x))\n',
    ],
    [
      'it is neither',
      'python',
      'import numpy as np\ndef relu(x):\n    """Swish activation function"""\n    return x * np.exp(-x)\n',
    ],
    [
      'the remark is of the function before',
      'go',
      'func swish(x float64) float64 {\n\treturn x * sigmoid(x) // swish\n}\n\nfunc relu(x float64) float64 {\n\treturn x / (1 + math.Exp(-x))\n}\n',
    ],
    [
      'its own name is said, and by what it is made',
      'python',
      'import numpy as np\ndef sigmoid(x):\n    """Sigmoid, implemented by the logistic function."""\n    return 1 / (1 + np.exp(-2 * x))\n',
    ],
    [
      'the right formula is said',
      'python',
      'import numpy as np\ndef silu(x):\n    """x * sigmoid(x)"""\n    return 1 / (1 + np.exp(-x))\n',
    ],
    [
      'something else is used',
      'python',
      'import numpy as np\ndef swish(x):\n    # swish(x) = x * sigmoid(x), computed via numpy\n    return 1 / (1 + np.exp(-x))\n',
    ],
    [
      'its slope is said',
      'python',
      'import numpy as np\ndef softplus(x):\n    """Softplus, implemented with numpy. Its derivative is the sigmoid."""\n    return 1 / (1 + np.exp(-x))\n',
    ],
    [
      'the line above has a remark of its own',
      'python',
      'relu = lambda x: np.maximum(0, x)  # ReLU\ngelu = lambda x: np.maximum(0, x)  # GELU\n',
    ],
    [
      'the method above has one',
      'python',
      'class A:\n    def sigmoid(self, x):  # the sigmoid\n        return 1 / (1 + np.exp(-x))\n    def tanh(self, x):\n        return 1 / (1 + np.exp(-x))\n',
    ],
    [
      'it is compared',
      'python',
      'def gelu(x):\n    """Smooth version of ReLU"""\n    return np.maximum(0, x)\n',
    ],
    [
      'it is told from another',
      'python',
      'def leaky_relu(x):\n    # unlike relu, negative inputs keep a small slope\n    return np.maximum(0, x)\n',
    ],
    [
      'transfer functions are spoken of',
      'python',
      '# transfer function of the layer\ndef other(x): return open(x)\n\ndef log_sigmoid(x): return 1 / (1 + np.exp(-x))\n',
    ],
    [
      'the other is what it is made of',
      'python',
      'import numpy as np\ndef swish(x):\n    """Swish using the sigmoid function"""\n    return 1 / (1 + np.exp(-x))\n',
    ],
    [
      'the other is what it is near by',
      'python',
      'import numpy as np\ndef gelu(x):\n    """GELU with tanh approximation"""\n    return np.tanh(x)\n',
    ],
    ['what is named is called', 'cpp', 'float relu(float x) { return x * sigmoid(x); }\n'],
  ])('is one where %s', (_, language, text) => {
    expect(messages(text, language)).toHaveLength(1);
  });
});
