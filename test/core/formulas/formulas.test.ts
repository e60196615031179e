import { describe, expect, it } from 'vitest';
import { formulasIn } from '../../../src/core/formulas/formulas';
import { found } from './found';

describe('the formulas of a program', () => {
  it('are its functions and the expressions outside of them, in the order of the text', () => {
    const text = `import numpy as np

def softplus(x):
    return np.log1p(np.exp(x))

y = h * np.tanh(softplus(h))
act = lambda z: np.maximum(0, z)
`;
    expect(found(text)).toEqual([
      'definition softplus = softplus',
      'expression y = mish',
      'definition act = relu',
    ]);
  });

  it('know which function a slope belongs to', () => {
    const text = `
def f(x): return 1 / (1 + np.exp(-x))
def f_prime(x): return f(x) * (1 - f(x))
def tanh(x): return np.tanh(x)
def d_tanh(y): return 1 - y ** 2
def dx_relu(x): return (x > 0) * 1.0
`;
    expect(found(text)).toEqual([
      'definition f = sigmoid',
      "derivative f_prime of f = sigmoid'",
      'definition tanh = tanh',
      "derivative d_tanh of tanh = tanh' of output",
      "derivative dx_relu = relu'",
    ]);
  });

  it('are called by their class where every method is called so', () => {
    const text = `
class Swish(nn.Module):
    def forward(self, x):
        return x * torch.sigmoid(x)

class ReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.clamp(min=0)

    @staticmethod
    def backward(ctx, grad_output):
        x, = ctx.saved_tensors
        return grad_output * (x > 0)
`;
    expect(found(text)).toEqual([
      'definition Swish = swish',
      'definition ReLU = relu',
      "derivative ReLU of ReLU = relu'",
    ]);
  });

  it('are functions that cannot be read only where their name claims something, and then what is in them', () => {
    const text = `
def relu(x):
    for i in range(len(x)):
        x[i] = max(x[i], x[i - 1], 0)
    return max(x, 0)

def step_all(x):
    for i in range(3):
        x = work(x)
    return x
`;
    expect(found(text)).toEqual(['definition relu unread', 'expression = relu']);
  });

  it.each([
    ['javascript', 'const silu = (x) => x / (1 + Math.exp(-x));', ['definition silu = silu']],
    ['julia', 'leaky(x; α = 0.1) = ifelse(x > 0, x, α * x)', ['definition leaky = leaky-relu']],
    ['cpp', '#define RELU(x) ((x) > 0 ? (x) : 0)', ['definition RELU = relu']],
    ['rust', 'fn softsign(x: f32) -> f32 { x / (1.0 + x.abs()) }', ['definition softsign = softsign']],
    ['r', 'elu <- function(x, a = 1) ifelse(x > 0, x, a * (exp(x) - 1))', ['definition elu = elu']],
    ['matlab', 'f = @(x) max(0, min(1, 0.2*x + 0.5));', ['definition f = hard-sigmoid-02']],
    ['java', 'static double relu(double x) { return Math.max(0, x); }', ['definition relu = relu']],
    ['go', 'func Tanh(x float64) float64 { return 2/(1+math.Exp(-2*x)) - 1 }', ['definition Tanh = tanh']],
  ])('are read in %s', (language, text, formulas) => {
    expect(found(text, language)).toEqual(formulas);
  });
});

describe('the formulas of a page', () => {
  it('are those of its mathematics and of its fences, which share what they define', () => {
    const text = `$\\sigma(x) = \\frac{1}{1+e^{-x}}$ and its slope $\\sigma'(x) = \\sigma(x)(1-\\sigma(x))$.

\`\`\`python
def sigmoid(x):
    return 1 / (1 + np.exp(-x))
\`\`\`

Then:

\`\`\`python
def swish(x):
    return x * sigmoid(x)
\`\`\`
`;
    expect(found(text, 'markdown')).toEqual([
      'definition \\sigma = sigmoid',
      "derivative \\sigma of \\sigma = sigmoid'",
      'definition sigmoid = sigmoid',
      'definition swish = swish',
    ]);
  });

  it('keep their places in the page', () => {
    const text = 'Text.\n\n```python\nrelu = lambda x: x * (x > 0)\n```\n';
    const [formula] = formulasIn(text, 'markdown');
    expect(formula && text.slice(...formula.span)).toBe('relu = lambda x: x * (x > 0)');
  });

  it('include functions of Python that were copied into plain text', () => {
    const text =
      '定义ReLU函数\ndef relu(x):return np.maximum(0, x)# 生成一系列输入值\nx np.linspace(-5, 5, 100)\n';
    expect(found(text, 'plaintext')).toContain('definition relu = relu');
  });
});

describe('a formula by a letter is held to its title', () => {
  it.each([
    ['Sigmoid: $f(x) = \\frac{1}{1+e^{x}}$', 'definition f ! sigmoid'],
    ['Sigmoid: $f(x) = \\frac{1}{1+e^{-x}}$', 'definition f = sigmoid'],
    ['| ReLU | $f(x) = \\min(0, x)$ |', 'definition f ! relu'],
    [
      '## ELU\n\n$$f(x) = \\begin{cases} x & x > 0 \\\\ e^x + 1 & x \\le 0 \\end{cases}$$',
      'definition f ! elu',
    ],
    [
      'Hard sigmoid: $\\sigma(x) = \\max(0, \\min(1, \\frac{x+1}{2}))$',
      'definition \\sigma = hard-sigmoid-02',
    ],
    ['Sigmoid 的导数：$f(x) = 1 - \\sigma(x)$', "derivative f ! sigmoid'"],
    ["The derivative of tanh is $f'(x) = 1 - \\tanh^2 x$", "derivative f = tanh'"],
    ["$\\Phi'(x) = \\frac{1}{\\sqrt{2\\pi}} e^{-x^2/2}$", "derivative \\Phi = probit'"],
  ])('%s', (text, formula) => {
    expect(found(text, 'markdown')).toEqual([formula]);
  });

  it.each([
    ['a branch', 'ELU: $f(x) = \\alpha(e^x - 1)$ for $x < 0$'],
    ['another function', 'Softplus is smoother than ReLU: $f(x) = \\frac{x}{2} + \\sqrt{x}$'],
    ['a scaled bell', 'Gaussian: $f(x) = \\frac{1}{s\\sqrt{2\\pi}} e^{-\\frac{(x-m)^2}{2s^2}}$'],
    ['a layer', 'ReLU: $f(x) = \\max(0, Wx + b)$'],
    ['a spread', 'the spread is $\\sigma = \\sqrt{\\sum_i (x_i - \\mu)^2}$'],
  ])('but not %s', (_, text) => {
    expect(
      found(text, 'markdown').filter((formula) => formula.includes('!') || /unread/.test(formula)),
    ).toEqual([]);
  });
});

it('a symbol of a formula is no number that would make it right', () => {
  const elu = (below: string) =>
    `$\\mathrm{ELU}(x) = \\begin{cases} x & x > 0 \\\\ ${below} & x \\le 0 \\end{cases}$`;
  expect(found(elu('\\alpha e^x - 1'), 'latex')).toEqual(['definition \\mathrm{ELU} ! elu']);
  expect(found(elu('\\alpha(e^x - 1)'), 'latex')).toEqual(['definition \\mathrm{ELU} = elu']);
});

it('cases of a parameter are one function', () => {
  const cases =
    '\\begin{cases}-\\frac{\\ln(1-\\alpha(x+\\alpha))}{\\alpha}&\\alpha<0\\\\x&\\alpha=0\\\\\\frac{e^{\\alpha x}-1}{\\alpha}+\\alpha&\\alpha>0\\end{cases}';
  expect(found(`$f(\\alpha, x) = ${cases}$`, 'latex')).toEqual(['definition f = soft-exponential']);
  expect(found('$f(x) = 2^x$', 'latex')).toEqual(['definition f ?']);
});

it('a branch alone is no function', () => {
  expect(found('- $f(x) = x$ if $x > 0$\n- $f(x) = 0$ otherwise', 'markdown')).toEqual([]);
  expect(found('f(x) = x if x > 0', 'plaintext')).toEqual([]);
  expect(found('$f(x) = x$ if $x > 0$, else $0$', 'markdown')).toEqual(['definition f = relu']);
});

it('the slope of a function of mathematics is what it is', () => {
  expect(found("$\\operatorname{erf}'(x) = \\frac{2}{\\sqrt\\pi} e^{-x^2/2}$", 'latex')).toEqual([
    "derivative \\operatorname{erf} ! erf'",
  ]);
});

it('on paper the slope of ReLU is one of x, and that of the sigmoid may be one of y', () => {
  expect(found("ReLU'(x) = sign(x)", 'plaintext')).toEqual(["derivative ReLU ! relu'"]);
  expect(found("ReLU'(x) = 1 if x > 0 else 0", 'plaintext')).toEqual(["derivative ReLU = relu'"]);
  expect(found("sigmoid'(x) = y(1 - y)", 'plaintext')).toEqual(["derivative sigmoid = sigmoid' of output"]);
  expect(found('def d_relu(y): return np.sign(y)')).toEqual(["derivative d_relu = relu' of output"]);
});

describe('a text that is one formula', () => {
  it.each([
    ['python', 'x * torch.sigmoid(1.702 * x)', ['expression = gelu-quick']],
    ['java', 'Math.max(0, x)', ['expression = relu']],
    ['latex', '\\frac{x}{1+|x|}', ['expression = softsign']],
    ['plaintext', 'f(x) = max(0, x)', ['definition f = relu']],
  ])('is read in %s', (language, text, formulas) => {
    expect(found(text, language)).toEqual(formulas);
  });

  it('may be what code is full of, but not plain arithmetic', () => {
    expect(found('np.where(x > 0, 1, 0)')).toEqual(['expression = binary-step']);
    expect(found('x * x')).toEqual(['expression ?']);
    expect(found('a = np.where(x > 0, 1, 0)\nb = 2\n')).toEqual(['expression a ?']);
  });
});

it('the slope of a slope in a class is held to nothing', () => {
  const text =
    'class Tanh:\n    def fn(self, x):\n        return np.tanh(x)\n    def grad2(self, x):\n        return -2 * np.tanh(x) * (1 - np.tanh(x) ** 2)\n';
  expect(formulasIn(text, 'python').map(({ claims }) => claims)).toEqual([['tanh'], []]);
});
