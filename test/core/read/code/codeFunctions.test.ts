import { describe, expect, it } from 'vitest';

import { childrenOf, type Expression } from '../../../../src/core/expression/expression';
import { formula, functionIn, functionsIn, offFrom, readable, sentence, valuesOf } from './reads';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const relu = (x: number): number => Math.max(x, 0);
const leaky =
  (a: number) =>
  (x: number): number =>
    x > 0 ? x : a * x;
const elu =
  (a: number) =>
  (x: number): number =>
    x > 0 ? x : a * Math.expm1(x);
const geluTanh = (x: number): number =>
  0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));
/** Distribution function of the normal distribution, by the series of its density. */
function Phi(x: number): number {
  if (Math.abs(x) > 9) return x > 0 ? 1 : 0;
  let term = x;
  let sum = x;
  for (let k = 1; k < 200; k++) sum += term *= (x * x) / (2 * k + 1);
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

const step = (x: number): number => (x > 0 ? 1 : 0);

interface Case {
  readonly says: string;
  readonly code: string;
  readonly is: (x: number) => number;
  readonly language?: string;
  readonly name?: string;
}

const python: readonly Case[] = [
  {
    says: 'a docstring, a comment and a local variable',
    code: `
import numpy as np

def gelu_new(x):
    """Gaussian error linear unit, as in \`GPT-2\`."""
    # cubic inside
    inner = np.sqrt(2 / np.pi) * (x + 0.044715 * np.power(x, 3))
    return 0.5 * x * (1 + np.tanh(inner))
`,
    is: geluTanh,
  },
  {
    says: 'early returns with the rest behind them',
    code: `
def sigmoid(x):
    if x >= 0:
        z = math.exp(-x)
        return 1 / (1 + z)
    z = math.exp(x)
    return z / (1 + z)
`,
    is: sigmoid,
  },
  {
    says: 'branches that go on together',
    code: `
def hard_swish(x):
    if x < -3:
        gate = 0
    elif x > 3:
        gate = 1
    else:
        gate = x / 6 + 0.5
    gate *= x
    return gate
`,
    is: (x) => x * Math.min(Math.max(x / 6 + 0.5, 0), 1),
  },
  {
    says: 'helpers of the same file, a keyword and a default among their arguments',
    code: `
def softplus(x, beta=1.0):
    return np.log1p(np.exp(-np.abs(beta * x))) / beta + np.maximum(x, 0)

def mish(x):
    return x * np.tanh(softplus(x, beta=1))
`,
    is: (x) => x * Math.tanh(softplus(x)),
    name: 'mish',
  },
  {
    says: 'an array filled under masks',
    code: `
def leaky_relu(x, alpha=0.2):
    y = np.empty_like(x)
    positive = x > 0
    y[positive] = x[positive]
    y[~positive] = alpha * x[~positive]
    return y
`,
    is: leaky(0.2),
  },
  {
    says: 'an array changed under a mask',
    code: `
def leaky_relu(x):
    x = np.array(x, copy=True)
    x[x < 0] *= 0.01
    return x
`,
    is: leaky(0.01),
  },
  {
    says: 'masks as factors',
    code: `
def elu(x, a=1.5):
    return (x > 0).astype(np.float32) * x + (x <= 0) * a * (np.exp(np.minimum(x, 0)) - 1)
`,
    is: elu(1.5),
  },
  {
    says: 'np.select and np.piecewise',
    code: `
def hard_tanh(x):
    return np.select([x < -1, x > 1], [-1, 1], default=np.piecewise(x, [x < 0, x >= 0], [lambda t: t, lambda t: 1.0 * t]))
`,
    is: (x) => Math.min(Math.max(x, -1), 1),
    name: 'hard_tanh',
  },
  {
    says: 'methods of tensors, in place and not',
    code: `
def relu6(x):
    y = x.clone()
    y.clamp_(min=0)
    y = y.clamp_max(6).to(x.dtype)
    return y
`,
    is: (x) => Math.min(Math.max(x, 0), 6),
  },
  {
    says: 'functions of libraries with their own defaults',
    code: `
import torch.nn.functional as F
from jax import nn

def mixed(x):
    return F.leaky_relu(x, 0.2) + F.softplus(x, beta=2) + nn.gelu(x) - nn.gelu(x, approximate=True)
`,
    is: (x) => leaky(0.2)(x) + softplus(2 * x) / 2,
  },
  {
    says: 'constants of the file as parameters with a default',
    code: `
ALPHA = 1.6732632423543772
SCALE = 1.0507009873554805

def selu(x):
    return SCALE * tf.where(x > 0, x, ALPHA * (tf.exp(x) - 1))
`,
    is: (x) => 1.0507009873554805 * elu(1.6732632423543772)(x),
  },
  {
    says: 'a lambda with a name',
    code: `swish = lambda x, beta=1.0: x * expit(beta * x)`,
    is: (x) => x * sigmoid(x),
  },
  {
    says: 'a closure over an argument of the function around',
    code: `
def make_leaky(alpha=0.3):
    def f(x):
        return x if x > 0 else alpha * x
    return f
`,
    is: leaky(0.3),
    name: 'f',
  },
  {
    says: 'the input by its name where a parameter comes first',
    code: `
def prelu(alpha=0.1, *, x):
    return torch.where(x >= 0, x, alpha * x)
`,
    is: leaky(0.1),
  },
  {
    says: 'the output of a pair of output and cache',
    code: `
def sigmoid(Z):
    A = 1 / (1 + np.exp(-Z))
    cache = Z
    return A, cache
`,
    is: sigmoid,
  },
  {
    says: 'a flag that is read at its default',
    code: `
def nonlin(x, deriv=False):
    if deriv == True:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))
`,
    is: sigmoid,
    name: 'nonlin',
  },
  {
    says: 'a layer with a parameter and a layer inside',
    code: `
class Swish(nn.Module):
    def __init__(self, beta=1.0):
        super().__init__()
        self.beta = nn.Parameter(torch.tensor(beta))
        self.gate = nn.Sigmoid()

    def forward(self, x):
        return x * self.gate(self.beta * x)
`,
    is: (x) => x * sigmoid(x),
    name: 'Swish.forward',
  },
  {
    says: 'methods that call each other',
    code: `
class Activation:
    @staticmethod
    def _sigmoid(z):
        return 1.0 / (1.0 + np.exp(-z))

    def silu(self, z):
        return z * self._sigmoid(z)
`,
    is: (x) => x * sigmoid(x),
    name: 'Activation.silu',
  },
  {
    says: 'the gradient of an autograd function that saves its input',
    code: `
class ReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, input):
        ctx.save_for_backward(input)
        return input.clamp(min=0)

    @staticmethod
    def backward(ctx, grad_output):
        input, = ctx.saved_tensors
        grad_input = grad_output.clone()
        grad_input[input < 0] = 0
        return grad_input
`,
    is: (x) => (x < 0 ? 0 : 1),
    name: 'ReLU.backward',
  },
  {
    says: 'the gradient of one that saves its output',
    code: `
class Sigmoid(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.y = torch.sigmoid(x)
        return ctx.y

    @staticmethod
    def backward(ctx, grad_output):
        if ctx.needs_input_grad[0]:
            pass
        return grad_output * ctx.y * (1 - ctx.y)
`,
    is: (x) => sigmoid(x) * (1 - sigmoid(x)),
    name: 'Sigmoid.backward',
  },
  {
    says: 'the gradient of a layer that keeps a mask',
    code: `
class Relu:
    def __init__(self):
        self.mask = None

    def forward(self, x):
        self.mask = (x <= 0)
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dout[self.mask] = 0
        return dout
`,
    is: step,
    name: 'Relu.backward',
  },
  {
    says: 'a helper with the gradient from above',
    code: `
def relu_backward(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    return dZ
`,
    is: step,
    name: 'relu_backward',
  },
  {
    says: 'the gradient inside of a function with its own',
    code: `
@tf.custom_gradient
def log1pexp(x):
    e = tf.exp(-x)
    def grad(upstream):
        return upstream * (1 - e / (1 + e))
    return tf.math.log(1 + tf.exp(x)), grad
`,
    is: sigmoid,
    name: 'grad',
  },
  {
    says: 'the backward pass of a custom vjp',
    code: `
def f_bwd(res, g):
    x, = res
    return (g * jnp.where(x > 0, 1.0, 0.0),)
`,
    is: step,
    name: 'f_bwd',
  },
  {
    says: 'entries of a dictionary',
    code: `ACTIVATIONS = {"relu": lambda x: np.maximum(0, x), "leaky": lambda x: np.where(x > 0, x, 0.1 * x)}`,
    is: leaky(0.1),
    name: 'leaky',
  },
  {
    says: 'what is done where nothing is given',
    code: `
def leaky(x, slope=None):
    if slope is None:
        slope = 0.25
    return x if x > 0 else slope * x
`,
    is: leaky(0.25),
  },
  {
    says: 'flags of a layer',
    code: `
class ReLU(nn.Module):
    def __init__(self, inplace: bool = False):
        super().__init__()
        self.inplace = inplace
    def forward(self, x):
        return x.clamp_(min=0) if self.inplace else x.clamp(min=0)
`,
    is: relu,
    name: 'ReLU.forward',
  },
];

const others: readonly Case[] = [
  {
    says: 'an arrow function with a conditional',
    language: 'javascript',
    code: 'const leakyRelu = (x, alpha = 0.1) => x > 0 ? x : alpha * x;',
    is: leaky(0.1),
  },
  {
    says: 'Math and a helper',
    language: 'javascript',
    code: `
function softplus(x) { return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))); }
export function mish(x) {
  const y = softplus(x);
  return x * Math.tanh(y);
}`,
    is: (x) => x * Math.tanh(softplus(x)),
    name: 'mish',
  },
  {
    says: 'types',
    language: 'typescript',
    code: `
export const elu = (x: number, alpha: number = 2): number => {
  if (x >= 0) { return x; }
  return alpha * Math.expm1(x);
};`,
    is: elu(2),
  },
  {
    says: 'a template with suffixed constants',
    language: 'cpp',
    code: `
template <typename T>
inline T gelu(T x) {
  const T k = T(0.7978845608028654);
  return T(0.5) * x * (T(1) + std::tanh(k * (x + T(0.044715) * x * x * x)));
}`,
    is: geluTanh,
  },
  {
    says: 'a device function with intrinsics',
    language: 'cuda-cpp',
    code: `
__device__ __forceinline__ float swish(float x, float beta = 1.0f) {
  return x / (1.0f + __expf(-beta * x));
}`,
    is: (x) => x * sigmoid(x),
  },
  {
    says: 'an early return and fmaxf',
    language: 'c',
    code: `
static inline float stair(float x, int n) {
  if (x < 0) return 0;
  return fmaxf(x, 0.f) * fabsf(1.0f);
}`,
    is: relu,
  },
  {
    says: 'a derivative by methods of a tensor',
    language: 'javascript',
    code: `
class Sigmoid {
  static f(x) { return tf.sigmoid(x); }
  derivative(x) { const y = Sigmoid.f(x); return y.mul(tf.scalar(1).sub(y)); }
}`,
    is: (x) => sigmoid(x) * (1 - sigmoid(x)),
    name: 'Sigmoid.derivative',
  },
  {
    says: 'a macro',
    language: 'c',
    code: '#define LEAKY(x) ((x) > 0 ? (x) : 0.01f * (x))',
    is: leaky(0.01),
  },
  {
    says: 'a cast and an output that decides',
    language: 'java',
    code: `
class Activations {
  static double relu(double x) { return Math.max(0, x); }
  static double squared(double x) { final double y = relu(x); return Math.pow(y, 2); }
}`,
    is: (x) => relu(x) ** 2,
    name: 'Activations.squared',
  },
  {
    says: 'an early return',
    language: 'go',
    code: `
func elu(x float64, alpha float64) float64 {
	alpha = 1.0
	if x >= 0 {
		return x
	}
	return alpha * (math.Exp(x) - 1)
}`,
    is: elu(1),
  },
  {
    says: 'methods of numbers, an if with a value',
    language: 'rust',
    code: `
const ALPHA: f64 = 0.2;

pub fn leaky_relu(x: f64) -> f64 {
    let slope = ALPHA;
    if x > 0.0 { x } else { slope * x }
}`,
    is: leaky(0.2),
  },
  {
    says: 'a chain of methods',
    language: 'rust',
    code: `
fn softplus(x: f32) -> f32 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}
fn mish(x: f32) -> f32 { x * softplus(x).tanh() }`,
    is: (x) => x * Math.tanh(softplus(x)),
    name: 'mish',
  },
  {
    says: 'self as the input',
    language: 'rust',
    code: 'impl Activation for f32 { fn relu(self) -> f32 { self.max(0.0) } }',
    is: relu,
  },
  {
    says: 'broadcast dots, ifelse and constants of the type',
    language: 'julia',
    code: `
const λ = 0.5
softplus(x) = log1p(exp(-abs(x))) + max(x, 0)
function act(x::T) where T
    y = ifelse(x > zero(x), x, oftype(x, λ) * x)
    @. y * one(x) + zero(T) * softplus(x)
end`,
    is: leaky(0.5),
    name: 'act',
  },
  {
    says: 'a return behind a test',
    language: 'julia',
    code: `
function elu(x; α = 0.5)
    x > 0 && return x
    y = 0
    y > 1 || (y = α * (exp(x) - 1))
    return y
end`,
    is: elu(0.5),
  },
  {
    says: 'short definitions that call each other',
    language: 'julia',
    code: 'σ(x) = 1 / (1 + exp(-x))\nswish(x; β=1) = x * σ(β * x)',
    is: (x) => x * sigmoid(x),
  },
  {
    says: 'masks and ifelse',
    language: 'r',
    code: `
leaky.relu <- function(x, alpha = 0.1) {
  out <- x
  out[x < 0] <- alpha * x[x < 0]
  pmax(out, 0) + pmin(out, 0)
}`,
    is: leaky(0.1),
  },
  {
    says: 'the distribution function of the normal distribution',
    language: 'r',
    code: 'gelu <- function(x) x * (1 - pnorm(-x))',
    is: (x) => x * Phi(x),
  },
  {
    says: 'a mask in parentheses',
    language: 'matlab',
    code: `
function y = elu(x)
    alpha = 1;
    y = x;
    negative = x < 0;
    y(negative) = alpha * (exp(x(negative)) - 1);
end`,
    is: elu(1),
  },
  {
    says: 'an anonymous function',
    language: 'matlab',
    code: 'swish = @(x) x ./ (1 + exp(-x));',
    is: (x) => x * sigmoid(x),
  },
];

describe('codeFunctions', () => {
  it.each([...python, ...others])('reads $says', ({ code, is, language, name }) => {
    expect(offFrom(functionIn(code, language, name).read(), is)).toBeLessThan(1e-12);
  });

  it('keeps a formula as it is written', () => {
    expect(formula('def f(x):\n    return x * (1 + np.exp(-2 * x)) ** -1')).toBe('x(1 + e^(−2x))⁻¹');
    expect(formula('def f(x):\n    y = x if x > 0 else 0.1 * x\n    return y / 3')).toBe(
      '({ x if x > 0; 0.1x otherwise }) / 3',
    );
  });

  it('offers the other way of a flag as the derivative', () => {
    const code =
      'def tanh(x, derivative=False):\n    if derivative: return 1 - np.tanh(x)**2\n    return np.tanh(x)';
    const [plain, slope] = functionsIn(code);
    expect([plain?.isDerivativeFlag, slope?.isDerivativeFlag]).toEqual([undefined, true]);
    expect([plain, slope].map((each) => each && sentence(each.read()))).toEqual(['tanh(x)', '1 − tanh(x)²']);
  });

  it('tells which modules a file knows by which names', () => {
    const { modules } = functionIn(
      'import numpy as np\nfrom torch.nn import functional as F\ndef f(x): return x',
    );
    expect(Object.fromEntries(modules)).toMatchObject({ np: 'numpy', F: 'torch.nn.functional' });
  });

  it('lists parameters with their defaults, in order of appearance', () => {
    const code = `
class Snake(nn.Module):
    def __init__(self, a=0.5):
        self.a = a
        self.width = compute()
    def forward(self, x):
        return self.width * x + torch.sin(self.a * x) ** 2 / self.a
`;
    expect(readable(functionIn(code, 'python', 'Snake.forward').read()).parameters).toEqual([
      { name: 'width' },
      { name: 'a', default: 0.5 },
    ]);
  });

  it('says where a function, its name and its only expression stand', () => {
    const code = 'class A:\n    def call(self, x):\n        return max(0, x)\nact = lambda t: t * 2';
    const shown = functionsIn(code).map(({ span, nameSpan, body, className, role }) => [
      code.slice(...span).slice(0, 8),
      nameSpan && code.slice(...nameSpan),
      body && code.slice(...body),
      className,
      role,
    ]);
    expect(shown).toEqual([
      ['def call', 'call', 'max(0, x)', 'A', 'forward'],
      ['act = la', 'act', 't * 2', undefined, 'function'],
    ]);
  });

  it('gives every node its place, and none to what stands in a helper', () => {
    const code = 'def half(t):\n    return t / 2\ndef f(x):\n    y = np.exp(-x)\n    return half(y) + 1';
    const places: string[] = [];
    const visit = (node: Expression): void => {
      if (node.span) places.push(code.slice(...node.span));
      childrenOf(node).forEach(visit);
    };
    visit(readable(functionIn(code, 'python', 'f').read()).expression);
    expect(places).toEqual(['half(y) + 1', 'half(y)', 'np.exp(-x)', '-x', 'x', '1']);
  });

  it.each([
    ['def f(x): return 1 if x < 1 else x * f(x - 1)', 'It calls itself'],
    ['def f(x): return g(x)\ndef g(x): return f(x)', 'It calls itself'],
    ['def f(x):\n    s = 0\n    for i in range(9): s += x\n    return s', 'It has a loop'],
    ['def f(x): return np.einsum("i,i", x, x)', 'numpy.einsum is not known'],
    ['def f(x): return x @ x', 'It has a matrix product'],
    ['def f(x): print(x)', 'It returns nothing'],
    ['def f(x):\n    np.exp(x, x)\n    return x', 'exp may change it'],
    ['def f(x):\n    for i in range(3): scale(x, i)\n    return x', 'scale may change it'],
    ['def f(ax):\n    ax.plot(ax)\n    return ax', 'plot may change it'],
    ['def f(x):\n    x = x +\n    return x', 'It has parts that are no mathematics'],
    ['def f(x):\n    if x > 0:\n        return x', 'Not every branch returns a value'],
    ['def f(x): return x.sum()', 'sum is not known'],
    ['def f(x): return np.max(x)', 'numpy.max is not known'],
    ['def f(x): return softmax(x)', 'softmax is not known'],
    ['def f(x): return x[0]', 'It takes single elements'],
    ['def f(x): return x or 1', 'It joins numbers with and or or'],
    ['def f(x): return int(x)', 'int cuts to whole numbers'],
    [`def f(x):\n${'    x = x * x + x\n'.repeat(60)}    return x`, 'It has more than 2000 parts'],
    [`def f(x): return ${'np.sin('.repeat(150)}x${')'.repeat(150)}`, 'It is nested too deeply'],
    [`def f(x): return ${'x + '.repeat(10_000)}x`, 'It is nested too deeply'],
    [
      `def f(x):\n${'    if x > 1: y = x\n    if x > 2: return y\n'.repeat(40)}    return x`,
      /too many|Not every|more than|too deeply/,
    ],
  ])('refuses %j', (code, why) => {
    const said = sentence(functionIn(code, 'python', 'f').read());
    if (typeof why === 'string') expect(said).toBe(why);
    else expect(said).toMatch(why);
  });

  it('reads nothing before it is asked', () => {
    const calls = Array.from({ length: 2000 }, (_, i) => `def f${i}(x): return np.tanh(x) * ${i}`).join('\n');
    expect(functionsIn(calls)).toHaveLength(2000);
    expect(valuesOf(functionIn(calls).read(), [0])).toEqual([0]);
  });
});
