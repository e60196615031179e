import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../../src/core/check/finding';
import { findingsIn } from '../../../src/core/check/findings';
import { formulasIn } from '../../../src/core/formulas/formulas';
import { judge } from '../../../src/core/formulas/judged';
import { english } from '../../../src/core/problem';
import { corpus } from '../../formulas/corpus';

const words = { t: english, language: 'en' } as const;

const found = new Map<string, readonly Finding[]>();

/** What is said of a text; the corpus is asked for its changes again and again. */
function findings(text: string, language: string): readonly Finding[] {
  const key = `${language} ${text}`;
  const all = found.get(key) ?? findingsIn(text, language, words);
  found.set(key, all);
  return all;
}

/** A change and the first ones for what else is wrong: a slope may stand beside a function that is wrong itself. */
function appliedAll(fix: Fix, of: Finding, text: string, language: string): string {
  const others = findings(text, language).filter(({ span }) => span[0] !== of.span[0]);
  const edits = [fix, ...others.flatMap(({ fixes: [first] }) => first ?? [])].flatMap((each) => each.edits);
  return applied({ title: '', edits: edits.sort((a, b) => a.span[0] - b.span[0]) }, text);
}

const applied = ({ edits }: Fix, text: string): string =>
  edits
    .toReversed()
    .reduce((made, { span, text: put }) => made.slice(0, span[0]) + put + made.slice(span[1]), text);

describe('every change that is offered for what is wrong in the corpus', () => {
  const cards = corpus.filter(({ truth, at }) => truth.kind === 'wrong' && at === undefined);
  const wrong = cards.flatMap((card) =>
    findings(card.text, card.language)
      .filter(({ rule }) => rule.startsWith('wrong-d'))
      .map((finding) => ({ card, finding })),
  );

  it('leaves nothing to say that was not said before', () => {
    const left = wrong.flatMap(({ card, finding }) => {
      const before = new Set(findings(card.text, card.language).map(({ message }) => message));
      const isOnly = finding.fixes.length === 1;
      return finding.fixes.flatMap((fix) =>
        findings(appliedAll(fix, finding, card.text, card.language), card.language)
          .filter((each) => !before.has(each.message) || each.message === finding.message)
          // A form that breaks stays where no better one is known.
          .filter((each) => !(isOnly && each.rule === 'unstable'))
          .map((each) => `${card.place} ${fix.title}: ${each.message}`),
      );
    });
    expect(left).toEqual([]);
  });

  it('makes a formula that is what it should be', () => {
    const isRight = (text: string, language: string): boolean =>
      formulasIn(text, language)
        .map((formula) => judge(formula).identification?.verdict ?? 'unknown')
        .some((verdict) => ['equal', 'rounded', 'approximates'].includes(verdict));
    const not = wrong.flatMap(({ card, finding }) =>
      finding.fixes
        .filter((fix) => !isRight(appliedAll(fix, finding, card.text, card.language), card.language))
        .map((fix) => `${card.place} ${fix.title}`),
    );
    expect(not).toEqual([]);
  });

  it('is there for nearly all, but for backward passes, which hold more than the slope', () => {
    const changed = wrong.filter(({ finding }) => finding.fixes.length > 0);
    expect(changed.length / wrong.length).toBeGreaterThan(0.97);
  });
});

/** The first change that is offered, and the text after it. */
function fixed(language: string, text: string): readonly [title: string, after: string] | undefined {
  const [fix] = findings(text, language).flatMap(({ fixes }) => fixes);
  return fix && [fix.title, applied(fix, text)];
}

describe('the smallest change', () => {
  it.each([
    [
      'python',
      'def gelu(x):\n    c = np.sqrt(2 / np.pi)\n    return 0.5 * x * (1 + np.tanh(c * (x + 0.44715 * x**3)))\n',
      'Replace 0.44715 by 0.044715',
    ],
    [
      'python',
      'def silu(x):\n    return x * torch.sigmoid(-x)\n',
      'Replace torch.sigmoid(-x) by torch.sigmoid(x)',
    ],
    [
      'python',
      'def dsigmoid(z):\n    s = 1 / (1 + np.exp(-z))\n    return s * (1 + s)\n',
      'Replace 1 + s by 1 - s',
    ],
    [
      'python',
      'class Sigmoid:\n    def forward(self, inputs):\n        self.output = 1 / (1 + np.exp(-inputs))\n\n    def backward(self, dvalues):\n        self.dinputs = dvalues * (1 - self.output) * (1 + self.output)\n',
      'Replace 1 + self.output by self.output',
    ],
    ['rust', 'fn sigmoid(x: f64) -> f64 {\n    1.0 / (1.0 + f64::powf(2.71828, x))\n}\n', 'Replace x by -x'],
    ['javascript', 'const relu = (x) => Math.min(0, x);\n', 'Replace Math.min by Math.max'],
    ['cpp', 'float lrelu(float x) { return x > 0 ? 0.01f * x : x; }\n', 'Exchange 0.01f * x and x'],
    ['rust', 'fn silu(x: f64) -> f64 {\n    x / (1.0 + x.exp())\n}\n', 'Replace x.exp() by (-x).exp()'],
    ['latex', '$\\mathrm{ReLU}(x)=\\min(0,x)$', 'Replace \\min by \\max'],
    ['latex', '$\\sigma(x) = \\frac{1}{1+e^{x}}$', 'Replace {x} by {-x}'],
    [
      'cuda-cpp',
      '__global__ void sigmoid_backward(const float* y, const float* dy, float* dx, int n) {\n  int i = blockIdx.x * blockDim.x + threadIdx.x;\n  if (i < n) dx[i] = dy[i] * y[i] * (y[i] - 1.0f);\n}\n',
      'Exchange y[i] and 1.0f',
    ],
    [
      'latex',
      '$\\mathrm{ELU}(x) = \\begin{cases} x & x > 0 \\\\ \\alpha e^x - 1 & x \\le 0 \\end{cases}$',
      'Replace \\alpha e^x - 1 by \\alpha (e^x - 1)',
    ],
    [
      'python',
      'def selu(x, alpha=1.6732, scale=1.0507):\n    return scale * np.where(x > 0, x, alpha * np.exp(x) - 1)\n',
      'Replace alpha * np.exp(x) - 1 by alpha * (np.exp(x) - 1)',
    ],
    [
      'python',
      'def leaky_relu(x, alpha=0.01):\n    if x > 0:\n        return alpha * x\n    else:\n        return x\n',
      'Exchange alpha * x and x',
    ],
    [
      'python',
      'def nonlin(x, deriv=False):\n    if deriv:\n        return x * (1 + x)\n    return 1 / (1 + np.exp(-x))\n',
      'Replace 1 + x by 1 - x',
    ],
    [
      'python',
      'def sigmoid(x, derivative=False):\n    s = 1 / (1 - np.exp(-x))\n    return s * (1 - s) if derivative else s\n',
      'Replace 1 - np.exp(-x) by 1 + np.exp(-x)',
    ],
    [
      'python',
      'from scipy.stats import norm\n\ndef d_gelu(x):\n    return norm.cdf(x) + x + norm.pdf(x)\n',
      'Replace norm.cdf(x) + x + norm.pdf(x) by norm.cdf(x) + x * norm.pdf(x)',
    ],
    ['python', 'def d_sigmoid(a):\n    return a - a ** 1\n', 'Replace 1 by 2'],
    ['python', 'def tanh_derivative(y):\n    return -1 - y ** 2\n', 'Replace -1 by 1'],
    [
      'python',
      'import math\n\nSQRT_2 = math.sqrt(2)\n\n\ndef gelu(x):\n    return 0.5 * (1 + math.erf(x / SQRT_2))\n',
      'Replace 0.5 * (1 + math.erf(x / SQRT_2)) by x * 0.5 * (1 + math.erf(x / SQRT_2))',
    ],
    [
      'cpp',
      'float lrelu(float x, float alpha) { return x > 0 ? x : alpha; }\n',
      'Replace alpha by alpha * x',
    ],
    [
      'python',
      'SCALE = (2 / np.pi) ** 0.5\n\ndef gelu(x):\n    return 0.5 * x * (1 + np.sin(SCALE * (x + 0.044715 * x * x * x)))\n',
      'Replace np.sin by np.tanh',
    ],
    [
      'python',
      'ALPHA = 1.7632632423543772\nSCALE = 1.0507009873554805\n\ndef selu(x):\n    return SCALE * np.where(x >= 0.0, x, ALPHA * np.exp(x) - ALPHA)\n',
      'Replace 1.7632632423543772 by 1.6732632423543772',
    ],
    [
      'rust',
      'const ALPHA: f64 = 1.763263_2423543772;\nconst SCALE: f64 = 1.050700_9873554805;\n\nfn selu(x: f64) -> f64 {\n    if x > 0.0 { SCALE * x } else { SCALE * ALPHA * (x.exp() - 1.0) }\n}\n',
      'Replace 1.763263_2423543772 by 1.6732632423543772',
    ],
    [
      'rust',
      'fn gelu(x: f64) -> f64 {\n    0.5 * x * (1.0 + (0.797_884_56 * (x + 0.447_15 * x.powi(3))).tanh())\n}\n',
      'Replace 0.447_15 by 0.044715',
    ],
    [
      'cpp',
      "double gelu(double x) {\n    return 0.5 * x * (1.0 + std::tanh(0.79788'456 * (x + 0.4'4715 * x * x * x)));\n}\n",
      "Replace 0.4'4715 by 0.044715",
    ],
    ['plaintext', "relu'(x) = x if x > 0 else 0\n", 'Replace x by 1'],
    ['julia', 'silu(x) = x / 1 + exp(-x)\n', 'Replace x / 1 + exp(-x) by x / (1 + exp(-x))'],
    [
      'markdown',
      '$\\text{GELU}(x) = 0.5x(1+\\tanh(\\sqrt{2/\\pi}(x+0.44715x^3)))$',
      'Replace 0.44715 by 0.044715',
    ],
    ['markdown', "tanh has the slope $\\tanh'(x) = 1 - \\tanh(x)$.", 'Replace \\tanh(x) by \\tanh^2(x)'],
  ])('in %s, of %s', (language, text, title) => {
    expect(fixed(language, text)?.[0]).toBe(title);
  });
});

describe('the change of an equation', () => {
  it.each([
    ['$\\tanh x = 2\\sigma(x) - 1$', 'Replace 2\\sigma(x) by 2\\sigma(2x)'],
    ['$\\sin^2 x + \\cos^2 x = 2$', 'Replace 2 by 1'],
    ['$\\sigma(-x) = 1 + \\sigma(x)$', 'Replace 1 + \\sigma(x) by 1 - \\sigma(x)'],
  ])('is of its right side: %s', (text, title) => {
    expect(fixed('markdown', text)?.[0]).toBe(title);
    expect(findings(fixed('markdown', text)?.[1] ?? '', 'markdown')).toEqual([]);
  });

  it('is none where more than one thing is wrong', () => {
    expect(fixed('markdown', '$\\tanh x = \\sinh x \\cosh x + x^3$')).toBeUndefined();
  });
});

describe('the whole anew', () => {
  it('keeps name, docstring and comments of a function of several statements', () => {
    const text = `import numpy as np

def softplus(x):
    """Smooth ReLU."""
    # the usual form
    e = np.exp(x)  # may overflow
    y = 1 + e
    return np.log10(y)
`;
    expect(fixed('python', text)?.[1]).toBe(`import numpy as np

def softplus(x):
    """Smooth ReLU."""
    # the usual form
    # may overflow
    return np.logaddexp(0, x)
`);
  });

  it('takes the place of a branching, with the parameters of the function', () => {
    const text =
      'def elu(x, alpha=1.0):\n    if x > 0:\n        return alpha + x * x\n    return x + alpha\n';
    expect(fixed('python', `import math\n\n${text}`)?.[1]).toBe(
      'import math\n\ndef elu(x, alpha=1.0):\n    return x if x > 0 else alpha*math.expm1(x)\n',
    );
  });

  it('calls parameters by the names that have their usual values', () => {
    const text = 'def selu(x, scale=1.0507, alpha=1.6733):\n    return scale * x * alpha\n';
    expect(fixed('python', `import numpy as np\n\n${text}`)?.[0]).toBe(
      'Replace by np.where(x > 0, scale*x, scale*alpha*np.expm1(np.minimum(x, 0)))',
    );
  });

  it('is what a function of MATLAB sets its result to', () => {
    const text = 'function y = softplus(x)\n    e = exp(x);\n    y = log10(1 + e);\nend\n';
    expect(fixed('matlab', text)?.[1]).toBe(
      'function y = softplus(x)\n    y = max(x, 0) + log1p(exp(-abs(x)));\nend\n',
    );
  });

  it.each([
    [
      'cpp',
      'float softplus(float x) { return log10f(1.0f + expf(x)); }',
      'fmaxf(x, 0.0f) + log1pf(expf(-fabsf(x)))',
    ],
    [
      'cpp',
      'double softplus(double x) { return std::log10(1.0 + std::exp(x)); }',
      'std::fmax(x, 0.0) + std::log1p(std::exp(-std::fabs(x)))',
    ],
    [
      'go',
      'func softplus(x float64) float64 {\n\treturn math.Log10(1 + math.Exp(x))\n}',
      'math.Max(x, 0.0) + math.Log1p(math.Exp(-math.Abs(x)))',
    ],
    [
      'java',
      'class A {\n    static double softplus(double x) { return Math.log10(1 + Math.exp(x)); }\n}',
      'Math.max(x, 0.0) + Math.log1p(Math.exp(-Math.abs(x)))',
    ],
    ['latex', '$\\mathrm{softplus}(z) = z^2 e^z$', '\\ln\\left(1 + e^{z}\\right)'],
  ])('is spelled as the function around it, in %s: %s', (language, text, code) => {
    expect(fixed(language, text)?.[0]).toBe(`Replace by ${code}`);
  });

  it('is spelled as the nearest call where the function itself calls nothing', () => {
    const text = `import torch
import numpy as np

def tanh_np(x):
    return np.tanh(x)

def leaky(x):
    return np.maximum(0.01 * x, x)

def relu6(x):
    return x * 2
`;
    expect(fixed('python', text)?.[0]).toBe('Replace by np.minimum(np.maximum(0, x), 6)');
  });

  it('is not offered for what does more than compute', () => {
    const text =
      'def softplus(x):\n    log.append(x)\n    print(x)\n    return np.log10(1 + np.exp(x * x))\n';
    expect(fixed('python', `import numpy as np\n${text}`)).toBeUndefined();
    const backward =
      'class Tanh:\n    def forward(self, x):\n        self.x = x\n        return np.tanh(x)\n\n    def backward(self, grad):\n        return grad * (1 - self.x ** 2)\n';
    expect(fixed('python', `import numpy as np\n${backward}`)).toBeUndefined();
  });

  it.each([
    [
      'several values that are returned',
      'import numpy as np\n\ndef tanh(x):\n    t = (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))\n    return t, 1 - t ** 2\n',
    ],
    [
      'a value that is written into the input',
      'import torch\n\ndef elu(x, alpha=1.0, inplace=False):\n    y = torch.where(x > 0, x, alpha * x.expm1())\n    if inplace:\n        return x.copy_(y)\n    return y\n',
    ],
    [
      'a kernel in a language of its own',
      'import torch\nimport triton.language as tl\n\ndef softplus_kernel(x_ptr, y_ptr):\n    x = tl.load(x_ptr)\n    y = tl.log(1 + tl.exp(x))\n    tl.store(y_ptr, y)\n',
    ],
    [
      'a parameter that the activation does not have',
      'import numpy as np\n\ndef grad_sigmoid(x, beta=1):\n    return beta * np.exp(-beta * x) / (np.exp(-beta * x) + 1) ** 2\n',
    ],
    [
      'arrays of a class of its own',
      'import numpy as np\n\nclass Tensor:\n    @staticmethod\n    def exp(t): return Tensor(np.exp(t.data))\n\ndef tanh(x: Tensor) -> Tensor:\n    return (Tensor.exp(x) - Tensor.exp(-x)) / (Tensor.exp(x) + Tensor.exp(-x))\n',
    ],
    [
      'tensors of whatever library is chosen',
      'import numpy as np\nfrom keras.src import ops\n\ndef softplus(x):\n    return ops.log(1 + ops.exp(x))\n',
    ],
    [
      'what an array is through another function',
      'import math\nimport mlx.core as mx\n\ndef elu(x, alpha=1.0):\n    return mx.where(x > 0, x, alpha * (mx.exp(x) - 1))\n\ndef celu(x):\n    return elu(x, 1.0)\n',
    ],
    [
      'that its argument is the output',
      'import numpy as np\nsoftplus = lambda x: np.logaddexp(0, x)\nsoftplus_derivative = lambda x: (np.exp(x) - 1) / np.exp(x)\n',
    ],
  ])('is not offered where it would lose %s', (_, text) => {
    const [found] = findings(text, 'python');
    expect(found?.rule).toBe('unstable');
    expect(found?.fixes).toEqual([]);
  });

  it.each([
    [
      'what a pointer points to',
      'cpp',
      'float softplus(const float* ptr) { return logf(expf(*ptr) + 1.0f); }',
      'Replace by fmaxf(*ptr, 0.0f) + log1pf(expf(-fabsf(*ptr)))',
    ],
    [
      'what an object holds',
      'cpp',
      'static float tanh_of(const Value* v) {\n    float x = v->data;\n    return (std::exp(2 * x) - 1) / (std::exp(2 * x) + 1);\n}\n',
      'Replace by std::tanh(v->data)',
    ],
    [
      'a parameter that the object keeps',
      'python',
      'import numpy\n\nclass Softplus:\n    def __init__(self, beta):\n        self.beta = beta\n\n    def forward(self, x):\n        return numpy.log(1 + numpy.exp(self.beta * x)) / self.beta\n',
      'Replace by numpy.logaddexp(0, self.beta * x) / self.beta',
    ],
    [
      'the steepness of the function beside it',
      'python',
      'import numpy as np\nhard_sigmoid = lambda x: np.clip(0.2 * x + 0.5, 0, 1)\nhard_sigmoid_prime = lambda x: np.where(np.abs(x) <= 1, 0.2, 0)\n',
      'Replace by np.where((0.2*x + 0.5 > 0) & (0.2*x + 0.5 < 1), 0.2, 0.0)',
    ],
  ])('keeps %s', (_, language, text, title) => {
    expect(fixed(language, text)?.[0]).toBe(title);
  });

  it('leaves no hole at 0', () => {
    const text =
      'const SOFTSIGN = (x, derivate) => {\n  const d = 1 + Math.abs(x);\n  if (derivate) return x / Math.pow(d, 2);\n  return x / d;\n};\n';
    const [found] = findings(text, 'javascript');
    expect(found?.rule).toBe('wrong-derivative');
    expect(found?.fixes.map(({ title }) => title)).toEqual(['Replace x by 1']);
  });

  it.each([
    [
      'r',
      'elu <- function(x) ifelse(x > 0, x, self$alpha * (exp(x) + 1))\n',
      ['Replace exp(x) + 1 by exp(x) - 1', 'Replace by ifelse(x > 0, x, self$alpha*expm1(x))'],
    ],
    [
      'cpp',
      'float sigmoid(const V* v) { return 1.0f / (1.0f + std::exp(v->data)); }\n',
      ['Replace by std::exp(std::fmin(v->data, 0.0)) / (1.0 + std::exp(-std::fabs(v->data)))'],
    ],
  ])('asks an object for what it holds as the code does, in %s', (language, text, titles) => {
    expect(findings(text, language).flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual(titles);
  });

  it('stays in the braces that TeX needs', () => {
    const text =
      "$$\\text{Mish}(x) = x \\cdot \\tanh(\\ln(1 + e^x))$$\n\n$$\\text{Mish}'(x) = \\tanh(\\ln(1 + e^x)) + \\frac{x}{(1 + e^{-x})(1 + \\cosh(2\\ln(1 + e^x)))}$$\n";
    expect(fixed('markdown', text)?.[0]).toBe('Replace {x} by {2x}');
  });

  it('is not offered in a shader, whose language has other functions', () => {
    const text = '#version 450\nfloat softplus(float x) {\n    return log(1.0 + exp(x));\n}\n';
    const [found] = findings(text, 'glsl');
    expect(found?.rule).toBe('unstable');
    expect(found?.fixes).toEqual([]);
  });

  it('is not offered in Rust for tensors, whose methods are others', () => {
    const text =
      'pub fn softplus<const D: usize>(tensor: Tensor<D>, beta: f64) -> Tensor<D> {\n    let tensor = (tensor.mul_scalar(beta).exp() + 1).log();\n    tensor.div_scalar(beta)\n}\n';
    const [found] = findings(text, 'rust');
    expect(found?.rule).toBe('unstable');
    expect(found?.fixes).toEqual([]);
  });

  it.each([
    [
      'for a method of a number of the file itself',
      'python',
      'import math\n\nclass Value:\n    def exp(self):\n        return Value(math.exp(self.data), (self,))\n\n    def tanh(self):\n        t = (math.exp(2*self.data) - 1) / (math.exp(2*self.data) + 1)\n        return Value(t, (self, ), 1-t**2)\n',
    ],
    [
      'where a member would no longer be set',
      'cpp',
      'double Tanh::forward(double x) {\n    s = (exp(x) - exp(-x)) / (exp(x) + exp(-x));\n    return s;\n}\n',
    ],
    [
      'where the text has no name for a parameter',
      'python',
      'import math\n\ndef elu(z, alpha):\n    if z < 0:\n        return alpha(math.e ** z - 1)\n    return z\n\ndef d_elu(y, alpha):\n    if y > 0:\n        z = 1\n    else:\n        z = alpha * math.e ** y\n    if z > 0:\n        return 1\n    return alpha * math.e ** z\n',
    ],
  ])('is not offered %s', (_, language, text) => {
    const all = findings(text, language);
    expect(all).not.toEqual([]);
    expect(all.flatMap(({ fixes }) => fixes)).toEqual([]);
  });

  it('keeps the place in an array', () => {
    const text =
      'void sigmoid(int n, const float* in, float* out) {\n  for (int i = 0; i < n; i++) out[i] = 1 / (1 + exp(in[i]));\n}\n';
    const made = findings(text, 'cpp').flatMap(({ fixes }) => fixes.map((fix) => applied(fix, text)));
    expect(made.length).toBeGreaterThan(0);
    expect(
      made.filter((each) => /\)\[i\]|[^n]\bin(?!\[i\])\b(?!,)/.test(each.slice(each.indexOf('{')))),
    ).toEqual([]);
  });

  it('leaves alone what has the same sign or word beside', () => {
    const text =
      'import numpy as np\n\ndef relu(x):\n    # like np.max(0, x)\n    m = np.max(x)\n    print(m)\n    return np.max(0, x)\n';
    const [fix] = findings(text, 'python').flatMap(({ fixes }) => fixes);
    expect(applied(fix ?? { title: '', edits: [] }, text)).toBe(
      text.replace('return np.max', 'return np.maximum'),
    );
  });

  it('puts a power where bits are meant by the sign', () => {
    const text = 'import numpy as np\n\ndef tanh_prime(x):\n    return 1 - np.tanh(x)^2\n';
    const [fix] = findings(text, 'python').flatMap(({ fixes }) => fixes);
    expect(applied(fix ?? { title: '', edits: [] }, text)).toContain('return 1 - np.tanh(x)**2');
  });

  it('calls by bare names what is imported so', () => {
    const text = 'from numpy import *\n\ndef softplus(v):\n    return log(1 + exp(v))\n';
    expect(fixed('python', text)?.[0]).toBe('Replace by logaddexp(0, v)');
  });

  it('keeps together what becomes a factor', () => {
    const text =
      'function J = cost(y, z)\nJ = sum(-y .*log(sigmoid(z)));\nend\nfunction s = sigmoid(z)\ns = 1 ./ (1 + exp(-z));\nend\n';
    const [fix] = findings(text, 'matlab').flatMap(({ fixes }) => fixes);
    expect(applied(fix ?? { title: '', edits: [] }, text)).toContain(
      '-y .*(min(z, 0) - log1p(exp(-abs(z))))',
    );
  });

  it('is in the words of TensorFlow where a snippet leaves out its import', () => {
    const text = 'def my_softplus(z):\n    return tf.math.log(tf.exp(z) + 1.0)\n';
    expect(fixed('python', text)?.[0]).toBe('Replace by tf.math.softplus(z)');
  });

  it('is the slope, and not the slope of the slope, for what is called d_silu beside silu', () => {
    const text =
      'import numpy as np\n\ndef silu(x):\n    return x / (1 + np.exp(-x))\n\ndef d_silu(x):\n    return 1 / (1 + np.exp(-x)) + np.exp(-x) * x / (1 + np.exp(-x)) ** 2\n';
    const last = findings(text, 'python').at(-1);
    const [fix] = last?.fixes ?? [];
    expect(last?.rule).toBe('unstable');
    const [, slope] = formulasIn(applied(fix ?? { title: '', edits: [] }, text), 'python');
    expect(slope && judge(slope).identification).toMatchObject({
      activation: 'silu',
      isDerivative: true,
      verdict: 'equal',
    });
    expect(fix?.title).not.toContain('2 - x');
  });

  it.each([
    'import numpy as np\nimport numpy.linalg as npl\n',
    'import numpy as np\n"""x: numpy.ndarray"""\n',
  ])('calls a library by the name that the file has for it: %j', (imports) => {
    const text = `${imports}\ndef satlin(v):\n    t = np.where(v > 1, 1, v)\n    return np.where(t < -1, -1, t)\n`;
    const [first] = findings(text, 'python');
    expect(first?.rule).toBe('wrong-definition');
    expect(first?.fixes.map(({ title }) => title).join()).toContain('np.where(');
    expect(first?.fixes.map(({ title }) => title).join()).not.toContain('numpy.');
  });
});

describe('the elements of an array', () => {
  it('are exchanged with their places', () => {
    const text =
      'class ReLU:\n    def forward(self, z):\n        y = [[0.0] * len(z[0]) for _ in z]\n        for r in range(len(z)):\n' +
      '            for c in range(len(z[r])):\n                if z[r][c] > 0:\n                    y[r][c] = 0\n' +
      '                else:\n                    y[r][c] = z[r][c]\n        return y\n';
    expect(fixed('python', text)?.[0]).toBe('Exchange 0 and z[r][c]');
  });

  it.each([
    ['javascript', 'const sigmoid = values => values.map(v => 1 / (1 + Math.exp(v)));\n', 'Replace v by -v'],
    [
      'python',
      'def sigmoid(values):\n    return [1 / (1 + math.exp(v)) for v in values]\n',
      'Replace v by -v',
    ],
    [
      'rust',
      'pub fn sigmoid(values: &[f64]) -> Vec<f64> {\n    values.iter().map(|v| 1.0 / (1.0 + v.exp())).collect()\n}\n',
      'Replace v by (-v)',
    ],
    [
      'javascript',
      'const nets = { relu: rows => rows.map(r => (r > 0 ? 0 : 1) * r) };\n',
      'Replace r > 0 by r < 0',
    ],
  ])('are changed, and not the array: in %s, %s', (language, text, title) => {
    expect(findings(text, language)).toHaveLength(1);
    expect(fixed(language, text)?.[0]).toBe(title);
  });
});

describe('a function whose slope fits what it is', () => {
  const relu = 'import numpy as np\n\ndef relu(x):\n    return np.where(x > 0, x, 0.1 * x)\n\n';

  it('is put right together with its slope', () => {
    const [, after] =
      fixed('python', `${relu}def relu_prime(x):\n    return np.where(x > 0, 1, 0.1)\n`) ?? [];
    expect(after).toBe(
      'import numpy as np\n\ndef relu(x):\n    return np.where(x > 0, x, 0.0 * x)\n\ndef relu_prime(x):\n    return np.where(x > 0, 1, 0.0)\n',
    );
  });

  it.each([
    'def relu_prime(x):\n    return np.where(x > 0, 1, 0)\n',
    'def leaky_relu_prime(x):\n    return np.where(x > 0, 1, 0.1)\n',
  ])('is put right alone beside a slope that is right: %s', (slope) => {
    expect(fixed('python', `${relu}${slope}`)?.[0]).toBe('Replace 0.1 by 0.0');
  });
});
