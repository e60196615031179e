import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/check/finding';
import { findingsIn } from '../../../src/core/check/findings';
import { english } from '../../../src/core/problem';

const words = { t: english, language: 'en' } as const;
const findings = (text: string, language = 'python'): readonly Finding[] => findingsIn(text, language, words);

/** Rule, the words it shows at, and what it says. */
const said = (text: string, language = 'python'): readonly string[] =>
  findings(text, language).map(({ rule, span, message }) => `${rule} at ${text.slice(...span)}: ${message}`);

/** The text with the first fix of each finding. */
function fixed(text: string, language = 'python'): string {
  const edits = findings(text, language).flatMap(({ fixes: [fix] }) => fix?.edits ?? []);
  return edits.reduceRight(
    (done, { span: [start, end], text: put }) => done.slice(0, start) + put + done.slice(end),
    text,
  );
}

describe('wrong-definition', () => {
  it('says what a function is not, why, and where anybody can see it', () => {
    expect(said('import numpy as np\ndef softplus(x):\n    return np.log10(1 + np.exp(x))\n')).toEqual([
      'wrong-definition at softplus: softplus is not what its name says: off by a factor ln 10, 2.303 times too small; at x = 10 it is 4.343 instead of 10',
    ]);
  });

  it.each([
    [
      'GELU by tanh under its family name',
      'def gelu(x): return 0.5*x*(1+np.tanh(np.sqrt(2/np.pi)*(x+0.044715*x**3)))',
    ],
    ['rounded constants', 'def selu(x): return 1.0507 * np.where(x > 0, x, 1.6733 * np.expm1(x))'],
    ['any slope', 'def leaky_relu(x, a=0.3): return np.where(x > 0, x, a * x)'],
    ['an everyday word', 'def step(state, action): return state + action'],
    ['another thing of the name', 'def sinc(x): return np.sin(np.pi * x) / (np.pi * x)'],
    ['a family that has it as a member', 'def sigmoid(x, k, x0): return 1 / (1 + np.exp(-k * (x - x0)))'],
    ['an everyday word with a number', 'def step10(data, states, free): return data + 1, states'],
    ['an everyday word with another frequency', 'def sin_activation(z): return np.sin(5.0 * z)'],
    [
      'a call of the function of that name, with other numbers',
      'def selu(x, a=1.6732632423543772, s=1.0507009873554805): return s * np.where(x > 0, x, a * np.expm1(x))\ndef selu_custom(x): return selu(x, a=0.12, s=1.21)',
    ],
    [
      'parameters at 1 until somebody sets them',
      'def selu(x, a=1, s=1): return s * np.where(x > 0, x, a * np.expm1(x))',
    ],
    ['a power that the name counts', 'def relu3(x): return np.maximum(x, 0) ** 3'],
    [
      'a library’s ReLU by a slope of its own',
      'from keras import backend\nclass LeakyReLU:\n    def __init__(self, alpha=0.3): self.alpha = alpha\n    def call(self, inputs): return backend.relu(inputs, alpha=self.alpha)',
    ],
    ['a family at a member of another', 'def aria2(x, a=1.0, b=0.5): return (1 + np.exp(-b * x)) ** (-a)'],
    ['a mask that chooses between two', 'def thresholded_relu(x, alpha=1.0): return (x > alpha).where(x, 0)'],
    [
      'a list that is added to behind a check',
      'def prelu(layers, node):\n    shape = shape_of(node)\n    if len(shape) != 1:\n        raise ValueError(node)\n    layers.append(shape)',
    ],
    [
      'an array of which a second loop makes another',
      'def silu(x, y):\n    s = empty(8)\n    for i in range(8):\n        s[i] = sigmoid(x[i])\n    for j in range(8):\n        y[j] = x[j] * s[j]',
    ],
    [
      'a text that tells of one value of a parameter',
      'def swish(x, beta=1.0):\n    """swish(x, beta=1.702) ≈ gelu(x)"""\n    return x / (1 + np.exp(-beta * x))',
    ],
    ['a name that has several functions', 'def srelu(x): return np.maximum(x, 0)'],
    [
      'a library’s function by its name, scaled',
      'act = {"elu": lambda x: jax.nn.elu(x) * 1.27, "silu": lambda x: jax.nn.silu(x) * 1.788}',
    ],
    ['a function of mathematics by its name, scaled', 'act = {"tanh": lambda x: np.tanh(x) * 1.594}'],
    ['a library’s function by its name, moved', 'def elu(x): return F.elu(x) + 1'],
    ['hard swish by the other hard sigmoid', 'def hard_swish(x): return x * np.clip(0.2 * x + 0.5, 0, 1)'],
    ['any scale of a name that says so', 'def scaled_tanh(x): return np.tanh(x)'],
    ['the inverse of a link', 'class CLogLog:\n    def __call__(self, p): return np.log(-np.log(1 - p))'],
    [
      'a bias that is added first',
      'def gelu(x, bias):\n    u = x + bias\n    return u * 0.5 * (1 + np.tanh(0.79788456 * u * (1 + 0.044715 * u * u)))',
    ],
    [
      'a branch by a bound that only a caller knows',
      'def softplus(x, beta, threshold): return np.where(x * beta > threshold, x, np.log(1 + np.exp(beta * x)) / beta)',
    ],
    [
      'a form in powers of two that is called so',
      'def tanh2(x): return (np.exp2(2 * x) - 1) / (np.exp2(2 * x) + 1)',
    ],
    ['the end of a longer left side', '# 1 - sigmoid(s) = sigmoid(-s) = 1 / (1 + exp(s))'],
    [
      'more unknowns than the activation has',
      'class tanh:\n    def forward(self, x): return np.sinh(x) / (np.cosh(x) + self.shift)',
    ],
    ['a name with several numbers', 'def relu_n1_to_1(x): return np.clip(x, -1, 1)'],
    [
      'a step that has a gradient of another function',
      'class Sigmoid(Function):\n    @staticmethod\n    def forward(ctx, x, slope):\n        ctx.save_for_backward(x)\n        return (x > 0).float()\n    @staticmethod\n    def backward(ctx, grad_output):\n        (x,) = ctx.saved_tensors\n        return grad_output / (25 * np.abs(x) + 1.0) ** 2, None',
    ],
    [
      'a step that goes on with the slope of what it is called',
      'class relu(Function):\n    def forward(ctx, x):\n        ctx.save_for_backward(x)\n        return (x > 0).float()\n    def backward(ctx, grad_output):\n        (x,) = ctx.saved_tensors\n        grad_x = grad_output.clone()\n        grad_x[x <= 0] = 0\n        return grad_x',
    ],
    [
      'a module with a gradient of its own',
      'class _AutoReLU(Function):\n    def forward(ctx, x):\n        return x * (x > 0)\nclass _GradReLU(Module):\n    def forward(self, x): return _AutoReLU.apply(x)',
    ],
    ['a width', 'def f(n):\n    r"""Of standard deviation :math:`\\sigma=(n+1)/12`."""'],
    [
      'the logarithm of a determinant',
      'class Tanh(Bijector):\n    def forward_log_det_jacobian(self, x): return 2 * (np.log(2) - x - np.log1p(np.exp(-2 * x)))\n    def forward_and_log_det(self, x): return np.tanh(x), self.forward_log_det_jacobian(x)',
    ],
  ])('leaves %s alone', (_, text) => {
    expect(said(`import numpy as np\n${text}\n`).filter((line) => line.startsWith('wrong'))).toEqual([]);
  });

  it.each([
    ['cpp', 'float gelu(float x) { return 1/2 * x * (1 + erff(x / sqrtf(2))); }'],
    ['java', 'class A { static double sigmoid(double x) { return 1/2 + 1/2 * Math.tanh(x / 2); } }'],
    ['go', 'func sigmoid(x float64) float64 { return 1/2 + 1/2*math.Tanh(x/2) }'],
  ])('knows that 1/2 is 0 in %s', (language, text) => {
    expect(said(text, language)).toHaveLength(1);
    expect(said(text.replaceAll('1/2', '1.0/2'), language)).toEqual([]);
  });

  it('puts the right form in the words of the file', () => {
    expect(
      fixed(
        'import torch.nn.functional as F, torch\ndef softplus(x): return torch.log10(1 + torch.exp(x))\n',
      ),
    ).toBe('import torch.nn.functional as F, torch\ndef softplus(x): return F.softplus(x)\n');
    expect(fixed('const relu = (x) => Math.min(0, x);\n', 'javascript')).toBe(
      'const relu = (x) => Math.max(0, x);\n',
    );
  });
});

describe('wrong-derivative', () => {
  it('holds a slope to the function beside it', () => {
    const text = 'def tanh(x): return np.tanh(x)\ndef tanh_derivative(x): return 1 - np.tanh(x)\n';
    expect(said(text)).toEqual([
      expect.stringMatching(
        /^wrong-derivative at tanh_derivative: tanh_derivative is not the slope of tanh: /,
      ),
    ]);
    expect(fixed(text)).toBe(
      'def tanh(x): return np.tanh(x)\ndef tanh_derivative(x): return 1 - np.tanh(x)**2\n',
    );
  });

  it.each([
    ['the output as argument', 'def sigmoid_derivative(y): return y * (1 - y)'],
    ['any value at a kink', 'def relu_prime(x): return 0.5 * (np.sign(x) + 1)'],
    ['code that is called grad', 'def grad(w, x, y): return 2 * x * (w * x - y)'],
  ])('leaves %s alone', (_, text) => {
    expect(said(`${text}\n`)).toEqual([]);
  });

  it('holds what a comment says of f to what the same comment says of it', () => {
    expect(said("// f(x) = arctan(x)\n// f'(x) = 1/(1-x^2)\n", 'cpp').join()).toContain('wrong-derivative');
  });

  it.each([
    [
      'slopes of several functions in branches',
      'def back(kind):\n    if kind == 1: g_prime = lambda x: np.exp(-x) / (1 + np.exp(-x))**2\n    else: g_prime = lambda x: 1 - np.tanh(x)**2\ndef ahead(kind):\n    if kind == 1: g = lambda x: 1 / (1 + np.exp(-x))\n    else: g = lambda x: np.tanh(x)',
    ],
    [
      'what comes in, where the pass has a longer name',
      'class Relu:\n    def forward_pass(self, a_prev):\n        self._z = np.maximum(0, a_prev)\n        return self._z\n    def backward_pass(self, da_curr):\n        dz = np.array(da_curr, copy=True)\n        dz[self._z <= 0] = 0\n        return dz',
    ],
    [
      'what comes in alone, of an operation that keeps its input',
      'class Linear(Operation):\n    def _output(self): return self.input_\n    def _input_grad(self, output_grad): return output_grad',
    ],
    [
      'the slope of a steeper function',
      'def sigmoid_backward(grad_output, x, alpha):\n    s = 1 / (1 + np.exp(-alpha * x))\n    return grad_output * s * (1 - s) * alpha, None, None',
    ],
    [
      'a slope of an input of its own',
      'class LogisticLoss:\n    def grad(self, actual, predicted): return actual * expit(-actual * predicted)\n    def transform(self, output): return expit(output)',
    ],
    [
      'what a kernel leaves behind in what it was given',
      'def geglu_forward(a, b):\n    launch(a, b)\n    return a, b\ndef geglu_backward(a, b, dc):\n    launch(a, b, dc)\n    return a, b',
    ],
    [
      'the gradient behind the input that it is masked by',
      'class ReLU:\n    def forward(self, inputs): return np.maximum(inputs, 0)\n    def backward(self, inputs, dev):\n        dev[inputs <= 0] = 0\n        return dev',
    ],
    [
      'gradients that come in as several',
      'class Identity:\n    def forward(self, xs): return xs\n    def backward(self, indexes, gys): return gys',
    ],
    [
      'what the forward pass keeps in another form',
      'def sin_fwd(x): return np.sin(x), 2 * x\ndef sin_bwd(twice, g): return (np.cos(twice / 2) * g,)',
    ],
    [
      'a pair of two libraries',
      'both = {"tanh": (lambda t: t.tanh(), lambda x: np.tanh(x)), "sin": (lambda t: t.sin(), lambda x: np.sin(x))}',
    ],
    [
      'a list of some of those that come in',
      'def keep_fwd(rows):\n    kept = []\n    for row in rows:\n        if row.is_large and row.is_new:\n            continue\n        kept.append(row)\n    return kept\ndef keep_backward_dx(rows):\n    kept = []\n    for row in rows:\n        if row.is_large and row.is_new:\n            continue\n        kept.append(row)\n    return kept',
    ],
    [
      'powers in comments',
      "# f(x) = x**3 - 2 * x, so that f'(x) = 3 * x ** 2 - 2\ndef g(): pass\n# f(a) = 1/a => df/da = -1/a**2; at a = 2 that is -0.25",
    ],
    [
      'a slope of several inputs',
      'def softmax(x, derivative=False):\n    e = np.exp(x - np.max(x, axis=1))\n    if derivative: return np.ones(x.shape)\n    return e / np.sum(e, axis=1)',
    ],
  ])('leaves %s alone', (_, text) => {
    expect(said(`import numpy as np\n${text}\n`).filter((line) => line.startsWith('wrong'))).toEqual([]);
  });

  it('takes a function that the page defines by its own parameters', () => {
    const elu = (slope: string): string =>
      `$ELU(x) = \\begin{cases} x & x > 0 \\\\ \\alpha(e^x - 1) & x \\le 0 \\end{cases}$ and $ELU'(x) = \\begin{cases} 1 & x > 0 \\\\ ${slope} & x \\le 0 \\end{cases}$`;
    expect(said(elu('ELU(x) + \\alpha'), 'markdown')).toEqual([]);
    expect(said(elu('ELU(x) + 1'), 'markdown').join()).toContain('wrong-derivative');
  });

  it('leaves the value at one x alone, by another letter', () => {
    const chain =
      'For $z(x)=\\sin(x^2)$ we have $\\dfrac{\\partial z}{\\partial x}=6 \\cdot \\cos(s_1)=6 \\cdot \\cos(3^2)$.';
    expect(said(chain, 'markdown')).toEqual([]);
  });

  it('holds a slope to its name that is multiplied by what comes in', () => {
    const [wrong] = said('float relu_grad(float g, float x) { return x > 0 ? -g : 0; }', 'cpp');
    expect(wrong).toContain('wrong-derivative at relu_grad: relu_grad is not the slope of ReLU');
    expect(said('float relu_grad(float g, float x) { return x > 0 ? g : 0; }', 'cpp')).toEqual([]);
  });

  it.each([
    [
      'def sigmoid(x):\n    if abs(x) > 99: return 0\n    return 1 / (1 + np.exp(-x))',
      'at x = 100 it is 0 instead of 1',
    ],
    ['def tanh(x): return 0 if abs(x) > 50 else np.tanh(x)', 'at x = 100 it is 0 instead of 1'],
    [
      'def gelu(x):\n    if abs(x) > 50: return 0\n    return 0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x**3)))',
      'at x = 100 it is 0 instead of 100',
    ],
    [
      'def leaky_relu(x, alpha): return np.where(x > 0, x, alpha * x)\ndef leaky_relu_grad(x, alpha): return np.where(x > 0, 1, x)',
      'leaky_relu: at x = −10, alpha = 0.3713 it is −10 instead of 0.3713',
    ],
    [
      'def d_leaky_relu(x): return np.where(x > 0, 2, alpha)\ndef leaky_relu(x, alpha=0.02): return np.where(x > 0, x, alpha * x)',
      'it is 2 instead of 1',
    ],
  ])('shows where a function is another, far out or for a value of its symbols: %s', (text, values) => {
    expect(said(`import numpy as np\n${text}\n`).join()).toContain(values);
  });

  it.each([
    ['python', 'def relu(x): return max(x, 0)\ndef relu_grad(x): return 2 if x > 0 else 0', '2 instead of 1'],
    ['python', 'def relu(x): return max(0, x)\ndef relu_grad(x): return 0 if x > 0 else 1', '0 instead of 1'],
    [
      'python',
      'def relu(x): return x if x > 0 else 0\ndef relu_grad(x): return 0 if x > 0 else 1',
      '0 instead of 1',
    ],
    [
      'javascript',
      'const relu = (x) => Math.max(0, x);\nconst reluGrad = (x) => (x > 0 ? 0 : 1);',
      '0 instead of 1',
    ],
  ])('shows an x at which the slope is no matter of convention: in %s, %s', (language, text, values) => {
    expect(said(text, language).join()).toMatch(new RegExp(`at x = 1 it is ${values}$`));
  });

  it('shows the values of what is written, and not of that at the output', () => {
    const text =
      'import numpy as np\ndef leaky_relu(x): return np.where(x > 0, x, 0.01 * x)\ndef leaky_relu_grad(x): return np.where(x > 0, 1, 0.01 * x)\n';
    expect(said(text)).toEqual([
      'wrong-derivative at leaky_relu_grad: leaky_relu_grad is not the slope of leaky_relu: x does not belong there; at x = −10 it is −0.1 instead of 0.01',
    ]);
  });

  it.each([
    [
      'of a bell of another width',
      'java',
      'class Gaussian {\n  double function(double b) { return Math.exp(-Math.pow(2.5 * b, 2.0)); }\n  double derivative(double b) { return Math.exp(Math.pow(2.5 * b, 2.0) * 12.5 * b); }\n}\n',
    ],
    [
      'beside an ELU of another α that is wrong itself',
      'julia',
      'ELU(x) = max(x, 0.1 * (exp(x) - 1))\n∇ELU(x) = max(1, 0.1 * (exp(x)))\n',
    ],
  ])('offers no slope of another function: %s', (_, language, text) => {
    const found = findings(text, language).filter(({ rule }) => rule === 'wrong-derivative');
    expect(found.map(({ fixes }) => fixes)).toEqual([[]]);
  });

  it('follows what the forward pass keeps', () => {
    const silu = (slope: string): string =>
      `def silu_fwd(x):\n    s = 1 / (1 + np.exp(-x))\n    return x * s, (x, s)\ndef silu_bwd(kept, g):\n    x, s = kept\n    return g * s * (${slope})`;
    expect(said(silu('1 + x * (1 - s)'))).toEqual([]);
    expect(said(silu('x * (1 - s)')).join()).toContain('silu_bwd is not the slope of silu_fwd');
  });

  it('tells a backward pass that leaves out what comes in', () => {
    const text = `
class ReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.clamp(min=0)
    @staticmethod
    def backward(ctx, grad_output):
        x, = ctx.saved_tensors
        return (x > 0).float()
`;
    expect(said(text)).toEqual([
      expect.stringMatching(/^wrong-derivative at backward: ReLU leaves out the gradient/),
    ]);
  });
});

describe('a loop over the elements themselves', () => {
  it.each([
    [
      'cpp',
      'Vec mish(Vec in) { Vec out; for (auto& x : in) { x *= 2; out.push_back(x * tanh(log1p(exp(x)))); } return out; }',
      'x is multiplied by 2',
    ],
    ['cpp', 'void relu(std::vector<float>& z) { for (auto& v : z) { if (v > 0.0f) v = 0.0f; } }', ''],
    [
      'go',
      'func ReLU(v []float64) {\n\tfor i, x := range v {\n\t\tif x > 0 {\n\t\t\tv[i] = 0\n\t\t}\n\t}\n}',
      '',
    ],
  ])('is followed in %s: %s', (language, text, reason) => {
    const [line, ...more] = said(text, language).filter((each) => each.startsWith('wrong'));
    expect(line).toContain(reason === '' ? 'is not what its name says' : reason);
    expect(more).toEqual([]);
  });
});

describe('what stands around a formula', () => {
  it.each([
    ['Based on the positive results, sigmoid is $\\sigma(x) = \\frac{1}{1 + e^{x}}$.'],
    ['The logistic function, which satisfies many laws, is $\\sigma(x) = \\frac{1}{1 + e^{x}}$.'],
    ['The sigmoid, where $x$ is the input: $\\sigma(x) = \\frac{1}{1 + e^{x}}$.'],
  ])('excuses no definition that is stated: %s', (text) => {
    expect(findings(text, 'markdown').map(({ rule }) => rule)).toEqual(['wrong-definition']);
  });

  it('is judged by itself, whatever was judged before', () => {
    const near = '$$\\mathrm{softplus}(x) \\approx \\max(0,x)$$';
    const equal = '$$\\mathrm{softplus}(x) = \\max(0,x)$$';
    for (const text of [`${near}\n\n${equal}\n`, `${equal}\n\n${near}\n`])
      expect(findings(text, 'markdown').map(({ rule }) => rule)).toEqual(['wrong-definition']);
  });

  it('is C in a fence as in a file', () => {
    const c = 'float softplus(float x) { return log(1 + exp(x)); }\n';
    expect(said(`\`\`\`c\n${c}\`\`\`\n`, 'markdown').join()).toContain('709.8 in float64');
    expect(said(c, 'c').join()).toContain('709.8 in float64');
  });

  it('a parameter without a value is no scale', () => {
    const text = 'def elu(x, c): return np.where(x > 0, x, c * np.exp(x) - 1)\n';
    expect(findings(text).map(({ rule }) => rule)).toEqual(['wrong-definition']);
  });
});

describe('what an autograd engine keeps for going back', () => {
  const engine = (slope: string): string =>
    `import math\n\nclass Value:\n    def __init__(self, data, children=()):\n        self.data = data\n        self.grad = 0\n\n    def tanh(self):\n        x = self.data\n        t = math.tanh(x)\n        out = Value(t, (self,))\n        def _backward():\n            ${slope}\n        out._backward = _backward\n        return out\n`;

  it.each([
    ['self.grad += (1 - t**2) * out.grad', ''],
    ['self.grad = self.grad + out.grad * (1 - out.data**2)', ''],
    ['if self.grad is not None: self.grad += out.grad * (1 - t * t)', ''],
    ['self.grad += (1 - t) * out.grad', 'the square is missing'],
    ['self.grad = self.grad + (1 + t**2) * out.grad', '+ where − belongs'],
    ['s = t**2; self.grad += 2 * (1 - s) * out.grad', '2 times too large'],
  ])('is the slope of what the method returns: %s', (slope, reason) => {
    const told = said(engine(slope), 'python');
    expect(told.map((line) => line.startsWith('wrong-derivative at _backward'))).toEqual(
      reason === '' ? [] : [true],
    );
    expect(told.join()).toContain(reason);
  });

  it.each([
    [
      'of a function that returns it',
      'python',
      '@tf.custom_gradient\ndef sigmoid(x):\n    y = 1 / (1 + tf.exp(-x))\n    def grad(upstream):\n        return upstream * y * (1 + y)\n    return y, grad\n',
    ],
    [
      'of a layer by the inputs that it keeps',
      'python',
      'class Sin(Function):\n    def forward(self, x):\n        return np.sin(x)\n    def backward(self, gy):\n        x, = self.inputs\n        return -gy * np.cos(x)\n',
    ],
    [
      'of a layer in C++ by what it kept',
      'cpp',
      'class ReLU { public: float forward(float x) { last_ = x; return std::max(0.f, x); }\n  float backward(float g) { return last_ > 0.f ? 0.f : g; } private: float last_; };\n',
    ],
    [
      'of a method in JavaScript',
      'javascript',
      'class Value {\n  constructor(data) { this.data = data; this.grad = 0; }\n  tanh() {\n    const t = Math.tanh(this.data);\n    const out = new Value(t);\n    out._backward = () => { this.grad += (1 - t) * out.grad; };\n    return out;\n  }\n}\n',
    ],
  ])('is told where it is wrong, %s', (_, language, text) => {
    expect(said(text, language).map((line) => line.split(' ')[0])).toEqual(['wrong-derivative']);
  });

  it('offers no number that a symbol has for the comparison alone', () => {
    const text =
      'class Value:\n    def __init__(self, data): self.data = data\n    def leaky_relu(self, alpha):\n        out = Value(np.where(self.data > 0, self.data, alpha * self.data))\n        def _backward():\n            self.grad += np.where(self.data > 0, 1, 0.1) * out.grad\n        out._backward = _backward\n        return out\n';
    const [found] = findings(text);
    expect(found?.rule).toBe('wrong-derivative');
    expect(found?.message).not.toContain('where 0.3713 belongs');
    expect(found?.fixes).toEqual([]);
  });
});

describe('a table in JavaScript', () => {
  it('says which slope is of which function, by names or by what is called so', () => {
    const curves = [
      "{ name: 'Tanh', f: Math.tanh, df: (x) => 1 - x * x }",
      "{ name: 'Softsign', f: (x) => x / (1 + Math.abs(x)), df: (x) => x / (1 + Math.abs(x)) ** 2 }",
    ];
    expect(said(`const curves = [${curves.join()}];`, 'javascript')).toEqual([
      expect.stringMatching(/^wrong-derivative at .*Softsign′ is not the slope of Softsign/),
    ]);
    const made = 'relu: (x) => Math.max(0, x), reluPrime: (x) => (x > 0 ? x : 0)';
    expect(said(`export function make() {\n  return { ${made} };\n}`, 'javascript').join()).toContain(
      'reluPrime',
    );
    expect(said(`register({ ${made} });`, 'javascript').join()).toContain('reluPrime');
  });

  it.each([
    "add({ name: 'ReLU', f: (x) => Math.max(0, x), draw: (x) => x / 2 });",
    "add({ name: 'Sigmoid', format: (x) => 2 * x });",
    'function f(x) { return x; }\nadd({ f: (x) => 2 * x });\nconst relu = (x) => Math.max(0, f(x));',
  ])('names nothing else: %s', (text) => {
    expect(said(text, 'javascript')).toEqual([]);
  });
});

describe('unstable', () => {
  it('says from where an activation breaks in the format that its library computes in', () => {
    const [numpy] = said('import numpy as np\nsoftplus = lambda x: np.log(1 + np.exp(x))\n');
    expect(numpy).toContain('unstable at softplus: softplus becomes infinite from x = 709.8 in float64');
    const [torch] = said('import torch\nsoftplus = lambda x: torch.log(1 + torch.exp(x))\n');
    expect(torch).toContain('from x = 88.72 in float32');
  });

  it('tells a gradient that is lost in the branch not taken', () => {
    const text = 'import torch\ndef elu(x): return torch.where(x > 0, x, torch.exp(x) - 1)\n';
    expect(said(text)).toEqual([
      expect.stringMatching(/The gradient of elu becomes NaN from x = 88.72 in float32.*not taken/),
    ]);
  });

  it.each([
    ['an overflow without harm', 'import numpy as np\ndef sigmoid(x): return 1 / (1 + np.exp(-x))'],
    ['what a library computes', 'import torch\ndef silu(x): return x * torch.sigmoid(x)'],
    ['a branch of scalar code', 'import math\ndef elu(x): return x if x > 0 else math.exp(x) - 1'],
    ['a stable form', 'import numpy as np\ndef softplus(x): return np.logaddexp(0, x)'],
  ])('leaves %s alone', (_, text) => {
    expect(said(`${text}\n`)).toEqual([]);
  });

  it('offers the form that does not break', () => {
    expect(fixed('import numpy as np\nsoftplus = lambda x: np.log(1 + np.exp(x))\n')).toBe(
      'import numpy as np\nsoftplus = lambda x: np.logaddexp(0, x)\n',
    );
  });
});

describe('wrong-identity', () => {
  it('shows an x at which the two sides differ', () => {
    expect(said('$$\\tanh x = \\sinh x \\cosh x$$', 'markdown')).toEqual([
      expect.stringMatching(/^wrong-identity at \\tanh x = \\sinh x \\cosh x: The two sides differ: at x = /),
    ]);
  });

  it.each([
    '$\\tanh x = \\frac{\\sinh x}{\\cosh x}$',
    '$\\tanh(x) = 2\\sigma(2x) - 1$',
    '$\\Phi(x) \\approx \\sigma(1.702x)$',
  ])('%s holds', (text) => {
    expect(said(text, 'markdown')).toEqual([]);
  });
});

describe('unstable in languages with types', () => {
  const tanhOf = (x: string): string => `(exp(${x}) - exp(-${x})) / (exp(${x}) + exp(-${x}))`;

  it('is told of the width that is computed with', () => {
    expect(said('double softplus(double x) { return log(1 + exp(x)); }', 'cpp').join()).toContain(
      'x = 709.8 in float64',
    );
    expect(said('float softplus(float x) { return log(1 + exp(x)); }', 'cpp').join()).toContain(
      'x = 88.72 in float32',
    );
    expect(
      said(
        '#include <math.h>\nstatic inline float elu(float x) { return (x >= 0)*x + (x < 0)*(exp(x) - 1); }',
        'cpp',
      ).join(),
    ).toContain('x = 709.8 in float64');
    expect(said('float softplus(float x) { float e = exp(x); return log(1 + e); }', 'c').join()).toContain(
      'x = 88.72 in float32',
    );
    const java = (value: string): string =>
      `class A { static float softplus(float x) { return (float) ${value}; } }`;
    expect(said(java('Math.log(1 + Math.exp(x))'), 'java').join()).toContain('x = 709.8 in float64');
    expect(said(java('Math.log(1 + (float) Math.exp(x))'), 'java').join()).toContain('x = 88.72 in float32');
    expect(
      said(
        'template <class T> T softplus(T x) { double e = exp(double(x)); return x > 100 ? x : log(1 + e); }',
        'cpp',
      ),
    ).toEqual([]);
    expect(said('fn softplus(x: f64) -> f64 { (1.0 + x.exp()).ln() }', 'rust').join()).toContain(
      'x = 709.8 in float64',
    );
  });

  it('is not told of whole numbers', () => {
    expect(said('void f(long a) { int64_t n = std::max<int64_t>(0, a / exp(a)); }', 'cpp')).toEqual([]);
  });

  it.each([
    ['in the other branch', `void f(float v) { if (v > 0) { q = 1; } else { p = 1; q = ${tanhOf('v')}; } }`],
    ['behind a branch that leaves', `void f(float v) { if (v > 20) return; q = ${tanhOf('v')}; }`],
    [
      'of what has been cut off',
      `void f(float v) { v = std::min(v, 70.f); v = std::max(v, -70.f); q = ${tanhOf('v')}; }`,
    ],
    ['that is expected of another', `void f(float v) { expected = ${tanhOf('v')}; }`],
    ['that a test compares with', `void f(float v) { EXPECT_NEAR(tanh(v), ${tanhOf('v')}); }`],
  ])('is not told of an expression %s', (_, text) => {
    expect(said(text, 'cpp')).toEqual([]);
    expect(said(`void f(float v) { q = ${tanhOf('v')}; }`, 'cpp')).toHaveLength(1);
  });
});

describe('what nobody excuses', () => {
  it.each([
    ['python', 'def relu(x): return x + 1\n'],
    ['javascript', 'function relu(x) { return x > 0 }\n'],
    ['python', 'import numpy as np\ndef sigmoid(x): return 1 / (1 + np.exp(-2 * x + 1))\n'],
    ['python', 'import numpy as np\ndef binary_step(x): return np.where(x == 0, 0, 1)\n'],
    ['python', 'import numpy as np\ndef gaussian_kernel(x): return np.exp(-x)\n'],
    ['python', 'import numpy as np\ndef elu(x): return np.where(x > 0, x + 1, np.exp(x))\n'],
    [
      'python',
      'import numpy as np\ndef tanh(x, deriv=False):\n    if deriv: return x * alpha\n    return np.tanh(x)\n',
    ],
  ])('in %s: %s', (language, text) => {
    expect(said(text, language).filter((line) => line.startsWith('wrong'))).toHaveLength(1);
  });

  it('is said to lack no parentheses that would not help', () => {
    expect(said('import numpy as np\ndef sigmoid(x): return np.exp(-x) + 1\n').join()).not.toContain(
      'parentheses',
    );
  });
});

describe('what only looks like an activation', () => {
  it.each([
    ['a getter', 'cpp', 'struct Post { bool relu_; bool relu() const { return relu_; } };'],
    [
      'a setting called slope',
      'java',
      'class Tanh { double slope; public double getSlope() { return this.slope; } }',
    ],
    [
      'something made under the name',
      'cpp',
      'Op getReluOp() {\n  Op made;\n  made.set("relu");\n  return made;\n}',
    ],
    ['assembly', 'cpp', 'half fast_tanh(half x) { asm volatile("tanh %0" : "=h"(x) : "h"(x)); return x; }'],
    [
      'numbers without a sign',
      'cpp',
      'uint8_t abs(uint8_t x) { return x; }\nbool abs2(bool x) { return x; }',
    ],
    ['a mask that is handed over', 'cpp', 'T drelu(T above, bool isOn) { return isOn ? above : T(0); }'],
    [
      'an array that has the input',
      'java',
      'class A { A leakyRelu(float alpha) { return F.leakyRelu(array, alpha); } }',
    ],
    [
      'a helper that could not be followed',
      'cpp',
      'Node sigmoid(const Node& in) { auto out = lib::sigmoid(in.all()); return Node(out, {in}, back); }\n' +
        'Node swish(const Node& in, double beta) { return in * sigmoid(beta * in); }',
    ],
    [
      'a gradient called dd',
      'cpp',
      'T tanh_fwd(T s) { return tanh(s); }\nT tanh_bwd(T dd, T s) { T e = tanh(s); return dd * (1 - e) * (1 + e); }',
    ],
    [
      'two arguments of a backward pass',
      'cpp',
      'namespace backward { T Tanh(const T a, const T b) { return a * (1.0 - b * b); } }',
    ],
    [
      'a sine that is handed over',
      'cpp',
      'double sinc(double x, double sinx) { return fabs(x) < 1e-4 ? 1 - x * x / 6.0 : sinx / x; }',
    ],
    [
      'a line of a hard sigmoid that is left open',
      'cpp',
      'float hswish(float s, float a, float b) { float v = a * s + b; return s * (v <= 0 ? 0 : v >= 1 ? 1 : v); }',
    ],
    [
      'a clip with other limits',
      'cpp',
      'auto clip = [](float v) { return std::min(v > 0.0 ? v : 0.0, 1.0); };',
    ],
    [
      'a sine of Fortran',
      'go',
      'func dsin(a float64) float64 { return math.Sin(a) }\nfunc dabs(a float64) float64 { return math.Abs(a) }',
    ],
    ['a link function', 'julia', 'cloglog(x) = log(-log1p(-x))'],
    [
      'a function that is scaled and moved',
      'cpp',
      'double sinc(double x) { return x == 0 ? 2 : 2 * sin(x) / x + x; }',
    ],
    [
      'the density of a bell',
      'rust',
      'fn gaussian(x: f64) -> f64 { (-(x * x) / 2.0).exp() / (2.0 * PI).sqrt() }',
    ],
    [
      'a kernel',
      'rust',
      'impl Kernel for Sigmoid { fn evaluate(&self, x: f64) -> f64 { 2.0 / PI / ((PI * x).exp() + (-PI * x).exp()) } }',
    ],
    ["Octave's e", 'octave', 'function g = sigmoid(z)\n  g = 1 ./ (1 + e.^-z);\nend'],
    [
      'the slope of a function of a vector',
      'java',
      'class SoftMax { double derivative(double x) { return 1; } }',
    ],
    [
      'a line that is too long to be read',
      'javascript',
      `const relu = (x) => Math.min(0, x);${'a();'.repeat(1250)}\n`,
    ],
    ['the part of a function where it is a line', 'cpp', '// in this interval tanh(x) = x\n'],
    [
      'letters of another comment',
      'cpp',
      "// f(x) = cos(x)\nvoid a() {}\n// y_grad * f'(x)\n// f'(x) = sech^2(x)\nvoid b() {}\n// f(x) = exp(x)\n",
    ],
    [
      'a letter that is defined anew, whatever as',
      'cpp',
      "// f(x) = cos(x)\n// y = f(x) = tan(x) (of the output)\n// f'(x) = sec^2(x)\n",
    ],
    ['a root without parentheses', 'cpp', "// f(x) = x^1/2\n// f'(x) = 1/(2*x^1/2)\n"],
    [
      'a slope that is cut off far out',
      'cpp',
      'float mish_grad(float x) { if (x >= 8) return 1; if (x <= -8) return 0; const float e = exp(x); const float d = 2*e + e*e + 2; return e*(4*(x + 1) + 4*e*e + e*e*e + e*(4*x + 6))/(d*d); }',
    ],
    [
      'the slope of a ReLU that may leak',
      'cpp',
      'T relu_bwd(T s, A alpha) { return s > 0 ? (T)(1) : (U)(alpha); }',
    ],
    [
      'what is near by its name',
      'cpp',
      'float fast_tanh(float x) { return x * (27.f + x * x) / (27.f + 9.f * x * x); }',
    ],
    ['a word with a line', 'cpp', 'float eval_step1(float a, float b) { return a; }'],
    [
      'a scale of light',
      'typescript',
      'const toLinear = (c: number) => { const v = c / 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };',
    ],
    ['a ramp that ends', 'julia', 'function RampFunction(x::Real)\n    return min(1, max(0, x))\nend\n'],
    [
      'a slope by the sign of a partial derivative',
      'julia',
      'relu(x::Real) = ifelse(x < 0, zero(x), x)\nfunction ∂relu(x::Real)\n    y = zero(x)\n    return ifelse(x < y, y, one(x))\nend\n',
    ],
    [
      'slopes in a table that says so',
      'r',
      'acts <- list(\n  ReLU = function(x) {max(0, x)},\n  tanh = function(x) {tanh(x)}\n)\nactsDeriv <- list(\n  ReLU = function(x) {as.integer(x > 0)},\n  tanh = function(x) {1/cosh(x)^2}\n)\n',
    ],
    [
      'slopes in an object that says so',
      'javascript',
      'const derivatives = {\n  tanh: (x) => 1 / Math.cosh(x) ** 2,\n  relu: (x) => (x > 0 ? 1 : 0),\n};\n',
    ],
    [
      'slopes in a dictionary that says so',
      'python',
      "derivatives = {'tanh': lambda x: 1 / np.cosh(x) ** 2, 'relu': lambda x: (x > 0) * 1.0}\n",
    ],
    [
      'what sets a value and what sets its slope',
      'cpp',
      'class Unit {\n  std::vector<double> w_, dw_;\n  void setWeight(const double w, const int i) { w_[i] = w; }\n  void setWeightDerivative(const double dw, const int i) { dw_[i] = dw; }\n};\n',
    ],
    [
      'the slope of the only other function of its class',
      'java',
      'public class ReluFunction {\n  final double alpha = 0.01;\n  double calcualteOutput(double in) { return Math.max(in * alpha, in); }\n  double getDerivative(double in) { return in < 0 ? alpha : 1; }\n}\n',
    ],
    ['numbers of classes', 'markdown', 'Both share $\\sigma^1=\\sigma^2=\\sigma$ here.\n'],
    [
      'shapes of matrices',
      'markdown',
      'They are $XW+b=[n\\times784]\\times[784\\times10]+[1\\times10]=[n\\times10]+[1\\times10]$.\n',
    ],
    ['an exponent without parentheses', 'markdown', '    f(x)=x⋅sigmoid(βx) = x/(1+e^-βx)\n'],
    [
      'a letter that another heading defines, in large type',
      'markdown',
      '**Linear:** it is simply f(x)=x.\n\n**Sigmoid:** it is defined as:\n\n$\\large{f(x)}= \\frac{1}{(1+e^{−x})}$\n',
    ],
    [
      'branches that are taken by what is assigned',
      'python',
      'out[z >= 0] = 1 / (1 + exp(-z))\nout[z < 0] = exp(z) / (1 + exp(z))\n',
    ],
    [
      'branches that are taken by a mask',
      'python',
      'out[pos] = 1.0 / (1.0 + np.exp(-x[pos]))\nout[~pos] = np.exp(x[~pos]) / (1.0 + np.exp(x[~pos]))\n',
    ],
    [
      'the constant slope of a step that learns',
      'go',
      'func Heaviside(d float64) float64 {\n\tif d >= 0.0 {\n\t\treturn 1.0\n\t}\n\treturn 0.0\n}\n\nfunc HeavisideDerivative(d float64) float64 {\n\treturn 1.0\n}\n',
    ],
    [
      'a ReLU with a gain, and its backward pass',
      'python',
      'class SReLU(Act):\n    def __init__(self, gain=np.sqrt(2)):\n        self.gain = gain\n    def __call__(self, x):\n        self.out = self.gain * np.maximum(0, x)\n        return self.out\n    def backward(self):\n        return self.gain * np.sign(self.out)\n',
    ],
    [
      "NEAT's steep functions",
      'python',
      'def sigmoid_activation(v):\n    return 1.0 / (1.0 + math.exp(4.9 * -v))\n\ndef softplus_activation(v):\n    v = max(-60.0, min(60.0, 5.0 * v))\n    return 0.2 * math.log(1 + math.exp(v))\n',
    ],
    [
      'a hyperbolic tangent that is called htan',
      'python',
      'def htan(v):\n    return np.sinh(v) / np.cosh(v)\n',
    ],
    [
      'a slope that takes what the function has besides its input',
      'python',
      'def Linear(X, constant=1):\n    return constant * X\n\ndef dLinear(constant=1):\n    return constant\n',
    ],
    [
      'a backward pass that is called derivative',
      'python',
      'class Identity:\n    def forward(self, x):\n        self.out = x\n        return self.out\n    def derivative(self, grad_output):\n        return grad_output * np.ones_like(self.out)\n',
    ],
    [
      'a slope that takes the rate of learning too',
      'python',
      'class Relu:\n    def forward(self, x):\n        return np.maximum(0, x)\n    def backward(self, x, learning_rate=None):\n        return np.where(x > 0, 1, 0)\n',
    ],
    [
      'a sign that is a bit',
      'python',
      'def sign(value):\n    if value >= 0:\n        return 1\n    return 0\n',
    ],
    [
      'a limit against overflow',
      'python',
      'def softplus(x): return np.log(1 + np.exp(np.clip(x, -30, 30)))\ndef swish(x):\n    x = np.clip(x, -20, 20)\n    return x / (1 + np.exp(-x))\n',
    ],
    ['a macro of f2c', 'cpp', '#define abs(x) ((x) >= 0 ? (x) : -(x))\n#define dabs(x) (doublereal)abs(x)\n'],
    [
      'a slope at a place',
      'markdown',
      'The function $z(x) = \\sin(x^2)$ has $\\dfrac{\\partial z}{\\partial x} = 6 \\cdot \\cos(s_1)$ at 3.\n',
    ],
    [
      'the slope of a special case',
      'cpp',
      'T soft_fwd(T s, T alpha) { return log(1 + exp(alpha * s)) / alpha; }\nT soft_fwd_prime(T s) { return 1 / (1 + exp(-s)); }',
    ],
    [
      'values that a loop changes in Rust',
      'rust',
      'fn relu(v: &mut Vec<f32>) -> &mut Vec<f32> { for x in &mut *v { if x <= &mut 0. { *x = 0.; } } v }',
    ],
    [
      'values that an iterator changes',
      'rust',
      'fn tanh(mut v: Vec<f64>) -> Vec<f64> { for x in v.iter_mut() { *x = x.sinh() / x.cosh(); } v }',
    ],
    [
      'values of a part that an iterator or a closure changes',
      'rust',
      'fn tanh(x: &Grid) -> Grid { let mut y = x.clone(); for v in y.data.iter_mut() { *v = v.sinh() / v.cosh(); } y }\n' +
        'fn relu(x: &Grid) -> Grid { let mut y = x.clone(); y.data.iter_mut().for_each(|v| *v = v.max(0.)); y }',
    ],
    [
      'values that a loop changes in C++',
      'cpp',
      'std::vector<float> relu(std::vector<float> v) { for (auto& x : v) x = std::max(0.f, x); return v; }',
    ],
    [
      'values that two loops change',
      'cpp',
      'Grid relu(Grid g) { for (auto& row : g.rows) for (auto& v : row) v = std::max(0.5f, v); return g; }',
    ],
    [
      'values that the end of a chain changes',
      'rust',
      'fn relu(mut x: Grid) -> Grid { Zip::from(&mut x).and(&y).for_each(|a, b| *a = a.max(*b)); x }\n' +
        'fn tanh(mut x: Grid) -> Grid { x.values_mut().iter_mut().for_each(|v| *v = lib(*v)); x }',
    ],
    [
      'a value that is changed by its address',
      'cuda-cpp',
      '__global__ void gelu_kernel(const float* in, float* out, int n) {\n' +
        '  int i = threadIdx.x;\n  if (i < n) {\n    float v = in[i];\n    half2* parts = reinterpret_cast<half2*>(&v);\n' +
        '    parts[0] = rounded(parts[0]);\n    out[i] = v;\n  }\n}',
    ],
    [
      'a value that is made by its address',
      'cuda-cpp',
      '__global__ void d_gelu(float* grad, const float* in, int n) {\n' +
        '  int i = threadIdx.x;\n  if (i < n) {\n    float2 made;\n    half2* parts = reinterpret_cast<half2*>(&made);\n' +
        '    parts[0] = slope(in[i]);\n    grad[i] = made;\n  }\n}',
    ],
    [
      'a fraction over several lines',
      'cpp',
      '// g(x) = tanh(ln(1 + e^x)) = (1 + e^x)^2 - 1\n//                            ---------------\n//                            (1 + e^x)^2 + 1\n',
    ],
    [
      'the ReLU of TensorFlow Lite that is cut off at both sides',
      'cpp',
      'float relu1(float x) { return std::max(-1.f, std::min(x, 1.f)); }',
    ],
    [
      'the slope of the hard swish of Keras',
      'cpp',
      'T hard_swish_grad(T g, T x) { if (x > 2.5) return g; if (x < -2.5) return 0; return g * (0.4 * x + 0.5); }',
    ],
    ['a power by its name', 'r', 'relu15 <- function(x) pmax(x / 2, 0)^2'],
    [
      'values that an algorithm changes',
      'cpp',
      'Vec relu(Vec v) { std::transform(v.begin(), v.end(), v.begin(), f); return v; }',
    ],
    ['the density of a bell in R', 'r', 'gaussian <- function(x) (1 / sqrt(2 * pi)) * exp(-x^2 / 2)'],
    [
      'the n-th derivative',
      'markdown',
      '$$(\\sin k x)^{(n)}=k^{n} \\sin \\left(k x+n \\cdot \\frac{\\pi}{2}\\right)$$\n',
    ],
    ['a matrix and its adjoint', 'markdown', '$$x^HBx = x_n^HBx_n$$ and $x^H x = 2x$\n'],
    [
      'a letter of a table that is not read',
      'markdown',
      "1. $$y=\\tan x$$ $$y'=\\sec^{2} x$$\n2. $$y=\\cot x$$ $$y'=-\\csc^{2} x$$\n",
    ],
    [
      'a function whose four parameters are left open',
      'cpp',
      '// mish(x) = x*tanh(srelu(x)) was used before\n',
    ],
    [
      'a threshold that is left open',
      'cpp',
      'float softplus(float x, float threshold) { return x > threshold ? x : log1pf(expf(x)); }',
    ],
    [
      'values that a closure changes',
      'rust',
      'fn relu(x: &Grid) -> Grid { let mut y = x.clone(); y.iter_mut().for_each(|v| *v = v.max(0.5)); y }',
    ],
    [
      'what a benchmark puts in',
      'rust',
      'fn gelu(b: &mut Bench) { for (i, x) in buffer.iter_mut().enumerate() { *x = (i as f32 / 7.0).cos(); } }',
    ],
    [
      'a table by its rows',
      'cpp',
      'void tanh(float* row, int n) { for (int i = 0; i < n; i++) row[i] = 2 * tanhf((i - 64) / 8.f); }',
    ],
    [
      'something made of its input',
      'cpp',
      'struct sigmoid { template <class A> lazy_sigmoid<A> operator()(const A& x) const { return {x}; } };',
    ],
    [
      'a slope of the output that another function is asked for',
      'cpp',
      'float tanh_bwd(float y) { return 1 - y * y; }\nfloat cell_fwd(float s) { return tanh(s); }\nfloat cell_bwd(float s) { return tanh_bwd(s); }',
    ],
    ['a limit', 'java', '// for large x, tanh(x) ≈ 1, so tanhshrink(x) ≈ x - 1\n'],
    ['a limit on the other side', 'typescript', '// If x is very small, softplus(x) ≈ exp(x)\n'],
    [
      'the slope of another example',
      'typescript',
      "/**\n * // f(x) = x ^ 2\n * const f = (x) => x.square();\n * // f'(x) = 2x\n *\n * // f(x) = x ^ 3\n * const f = (x) => x.pow(3);\n */\n",
    ],
    ['a narrower bell', 'java', 'double gaussian(double x) { return Math.exp(-Math.pow(3.1 * x, 2)); }'],
    [
      'what a method puts into what it returns',
      'java',
      'class Grid { Grid sigmoid(Grid into) { for (int i = 0; i < n; i++) into.data[at + i] = Act.sigmoid(data[at + i]); return into; } }',
    ],
    ['a part that is set', 'cpp', 'Grid relu(Grid g) { g.data = g.data.limited(0.5); return g; }'],
    [
      'a slope in branches of which one function is not written out',
      'java',
      'class Layer { Layer(int kind) { switch (kind) {\n' +
        'case 0 -> { this.act = (Double x) -> 1 / (1 + Math.exp(-x)); this.actPrime = (Double y) -> table.at(y); }\n' +
        'case 1 -> { this.act = Math::tanh; this.actPrime = (Double y) -> 1 - Math.pow(Math.tanh(y), 2); } } } }',
    ],
    [
      'a backward pass that is not written yet',
      'cpp',
      'struct Tanh { static T forward(T x) { return tanh(x); } static T backward(const T& out) { return out; } };',
    ],
    [
      'a gradient that is handed on by another name',
      'cpp',
      'struct Identity { static T forward(T x) { return x; } static T backward(T x, const T& before) { return x; } };',
    ],
    ['a step on the way', 'cpp', '// here tanh = (e2z - 1) / (e2z + 1) = 1 - 2 / (e2z + 1)\n'],
    [
      'a function of a library that takes a number by another name',
      'julia',
      'using Knet.Ops21: relu\n\nfunction relu6(v)\n    relu(v; max_value=6)\nend\n',
    ],
    [
      'what is written through another name of it',
      'cpp',
      'Vec get_score_f(Vec f) { Map<VectorXd> m(f.vector, f.n); m = work; return f; }\nVec get_score_derivative_f(Vec f)\n{\n  Vec slope(f.n);\n  Map<VectorXd> s(slope.vector, slope.n);\n  for (int j = 0; j < f.n; j++) { double v = f[j]; s[j] = std::exp(-v * v / 2.0); }\n  Vec r(f.n);\n  Map<VectorXd> m(r.vector, r.n);\n  if (which == 1)\n    m = s;\n  return r;\n}\n',
    ],
    [
      'a file that is written to',
      'cpp',
      'bool Chain::save_way(FILE* to) { bool done = false; if (to) { fprintf(to, "%d", n); done = true; } return done; }\nbool Chain::save_way_derivatives(FILE* to)\n{\n  if (to)\n    fprintf(to, "[");\n  else\n    return false;\n  fprintf(to, "]");\n  return true;\n}\n',
    ],
    [
      'a noise level by its logarithm',
      'cpp',
      'class Noise {\npublic:\n  double get_sigma() const { return std::exp(log_width); }\nprivate:\n  double log_width;\n};\n',
    ],
    [
      'a squared ReLU by its letters',
      'python',
      'class SReLU:\n    r"""The square of a ReLU.\n\n    .. math::\n        \\text{SReLU}(x) = \\max(x, 0)^2\n    """\n',
    ],
    [
      'a second one with a slope',
      'python',
      'import numpy as np\n\ndef ReLU(z):\n    return np.maximum(0, z)\n\ndef ReLU2(z, alpha=0.01):\n    return np.where(z > 0, z, alpha * z)\n',
    ],
    [
      'a slope of the output that a class keeps',
      'cpp',
      'struct Elu {\n  double alpha = 1.0, kept = 0;\n  double feed(double z) { kept = z < 0.0 ? alpha * (std::exp(z) - 1.0) : z; return kept; }\n  double getGradient(double above) const { return above * std::fmin(kept + alpha, 1.0); }\n};\nstruct Relu6 {\n  double kept = 0;\n  double feed(double z) { return kept = std::fmin(std::fmax(z, 0.0), 6.0); }\n  double getGradient(double above) const { return above * (kept > 0.0 && kept < 6.0); }\n};\n',
    ],
    [
      'four numbers at once',
      'cpp',
      '__global__ void gelu_kernel(const float* in, float* out, int n) {\n  int k = threadIdx.x * 4;\n  if (k + 3 < n) {\n    float4 v = *reinterpret_cast<const float4*>(&in[k]);\n    float4 w;\n    w.x = 0.5f * v.x * (1.0f + tanhf(0.79788456f * (v.x + 0.044715f * v.x * v.x * v.x)));\n    w.y = 0.5f * v.y * (1.0f + tanhf(0.79788456f * (v.y + 0.044715f * v.y * v.y * v.y)));\n    *reinterpret_cast<float4*>(&out[k]) = w;\n  } else {\n    for (int i = k; i < n; ++i) {\n      float u = in[i];\n      out[i] = 0.5f * u * (1.0f + tanhf(0.79788456f * (u + 0.044715f * u * u * u)));\n    }\n  }\n}\n',
    ],
    [
      'a kernel that is called by its name',
      'typescript',
      'class T {\n  run(name: string, with_: object): T {\n    kernels[name](this, with_);\n    return this;\n  }\n  tanh_(): T {\n    const how = { size: this.size };\n    return this.run("tanh_", how);\n  }\n}\n',
    ],
    [
      'a steep sigmoid, its steepness an argument',
      'python',
      'import numpy as np\n\ndef sigmoid(x, beta=5):\n    return 1 / (1 + np.exp(-beta * x))\n',
    ],
    [
      'an exercise',
      'julia',
      'sigmoid(z) = 1 ./ (1 .+ exp.(-z))\n\nfunction sigmoidGradient(z)\n  g = zeros(size(z))\n  # your code here\n  return g\nend\n',
    ],
    ['a step of −1 and 1', 'python', 'def step(z):\n    return 1.0 if z > 0 else -1.0\n'],
    [
      'a step of something that says whether it was made',
      'python',
      'class Scaler:\n    def step(self, ok):\n        if not ok:\n            self.scale /= 2\n            return False\n        return True\n',
    ],
    [
      'a sigmoid that somebody has moved and made steep',
      'python',
      'import torch\n\ndef my_sigmoid(x):\n    return 1 / (1 + torch.exp(-4 * (x - 0.5)))\n',
    ],
    [
      'a slope that is said to be simplified',
      'python',
      'import numpy as np\n\ndef gelu(v):\n    return 0.5 * v * (1 + np.tanh(np.sqrt(2 / np.pi) * (v + 0.044715 * v**3)))\n\ndef gelu_derivative(v):\n    """Derivative of GELU"""\n    # Simplified approximation\n    return 0.5 * (1 + np.tanh(np.sqrt(2 / np.pi) * (v + 0.044715 * v**3)))\n',
    ],
    [
      'what σ is for another item',
      'markdown',
      '**ReLU**: $\\sigma(x) = \\max(0, x)$.\n\n**Swish**: $Swish(x) = x * \\sigma(x)$,\nwith the slope $Swish^{\\prime}(x) = \\sigma(x) * (1 + x (1-\\sigma(x)))$.\n',
    ],
    [
      'what is told of a large argument',
      'markdown',
      '- For large $|r|$: $\\cosh(r) \\approx e^{|r|}/2$, so $\\log\\cosh(r) \\approx |r| - \\log 2$, close to the absolute error\n',
    ],
    [
      'the name of an approximant',
      'markdown',
      '$$e^x \\approx [2/2](x) = \\frac{1 + x/2 + x^2/12}{1 - x/2 + x^2/12}$$\n',
    ],
    [
      'a label behind the item before',
      'markdown',
      '- $P(t) = \\frac{2}{1 + e^{-t}}$ (sigmoid)\n- $E(t) = e^{-t}$ (exponential)\n',
    ],
    [
      'one member of the family that stands above',
      'python',
      'import numpy as np\n\nclass Swish:\n    """\n    Swish(x) = x * σ(βx) = x / (1 + e^(-βx))\n\n    With β=1: Swish(x) = x * σ(x)\n    """\n\n    def backward(self, x):\n        """\n        Swish\'(x) = σ(βx) + βx * σ(βx) * (1 - σ(βx))\n        """\n        return 0\n',
    ],
    [
      'losses by their names',
      'python',
      "import numpy as np\n\nlosses = {\n    'Logistic': lambda s: np.log(1 + np.exp(-2 * s)),\n    'Exponential': lambda s: np.exp(-s),\n}\n",
    ],
    [
      'what is simplified',
      'markdown',
      '如果把sigmoid简化地看成 $\\text{sigmoid}(x)=x+x^2$ （因为可以泰勒展开）。\n',
    ],
    [
      'a slope by a flag that is given the gradient instead of the input',
      'python',
      'import numpy as np\n\nclass Activation:\n    def forward(self, Z):\n        self.A = self.func(Z)\n        return self.A\n\n    def sigmoid(self, z, derive=False):\n        if derive:\n            return z * self.A * (1.0 - self.A)\n        return 1.0 / (1.0 + np.exp(-z))\n',
    ],
    [
      'a formula that goes on in the next line of a comment',
      'cpp',
      "// f(x) = 0.5*x*(1+tanh(sqrt(2/pi) * (x+0.044715*x^3)))\n// f'(x) = 0.5*(1+tanh(sqrt(2/pi)*(x+0.044715*x^3)))\n//      + 0.5*x*(sqrt(2/pi)*(1+0.134145*x^2))*(1-tanh^2((sqrt(2/pi)*(x+0.044715*x^3))))\n",
    ],
    [
      'a product of vectors',
      'markdown',
      '$$v+k\\times(k\\times v)-\\cos\\theta k\\times(k\\times v)+\\sin\\theta k\\times v=v+(1-\\cos\\theta)k\\times(k\\times v)+\\sin\\theta k\\times v$$\n',
    ],
    [
      'what is said of small angles',
      'markdown',
      '$$\\sin\\theta \\approx \\tan\\theta \\approx \\theta \\ll 1 \\text{ rad}$$\n',
    ],
    [
      'what is said of small arguments above',
      'markdown',
      'For small $f$:\n\n$$\\log_2(1+f) \\approx \\frac{f}{\\ln(2)}$$\n',
    ],
    [
      'a step of which a remark says how high it is',
      'python',
      'import numpy as np\n\ndef step(v):\n    """Gives 1 for positive inputs and 0.5 for zero or negative ones."""\n    return np.where(v > 0, 1, 0.5)\n',
    ],
    [
      'a slope of 1 that lets a clipped line learn',
      'java',
      'public class ActivationClippedLinear implements ActivationFunction {\n  public void activationFunction(double[] d, int start, int size) {\n    for (int i = start; i < start + size; i++) {\n      if (d[i] < -1.0) d[i] = -1.0;\n      if (d[i] > 1.0) d[i] = 1.0;\n    }\n  }\n  public double derivativeFunction(double b, double a) { return 1.0; }\n}\n',
    ],
    [
      'a slope by the output that is made behind it',
      'python',
      'def sigmoid(x):\n    out_data = 1 / (1 + np.exp(-x.data))\n\n    def _sigmoid_backward(grad_output):\n        grad_input = grad_output * out.data * (1 - out.data)\n        if x.grad is None:\n            x.grad = grad_input\n        else:\n            x.grad += grad_input\n\n    out = Tensor(out_data, grad_fn=_sigmoid_backward, name="Sigmoid")\n    return out\n',
    ],
    [
      'a bell of a squared distance',
      'python',
      'import numpy as np\n\ndef gaussian_kernel(t):\n    return np.exp(-t / 2)\n',
    ],
    [
      'a gradient that is added up in an array',
      'python',
      'import numpy as np\n\ndef relu_forward(x, out, n):\n    for i in range(n):\n        v = x[i]\n        out[i] = v if v > 0.0 else 0.0\n\n@njit(parallel=True)\ndef relu_gradient(x_flat: np.ndarray, grad_out_flat: np.ndarray, grad_x_flat: np.ndarray, n: int) -> None:\n    for i in prange(n):\n        if x_flat[i] > 0.0:\n            grad_x_flat[i] += grad_out_flat[i]\n',
    ],
    [
      'a gradient by the output that is added up in an array',
      'python',
      'import math\n\ndef sigmoid_forward(x, out, n):\n    for i in range(n):\n        out[i] = 1.0 / (1.0 + math.exp(-x[i]))\n\ndef sigmoid_gradient(out_flat: np.ndarray, grad_out_flat: np.ndarray, grad_x_flat: np.ndarray, n: int) -> None:\n    for i in prange(n):\n        grad_x_flat[i] += out_flat[i] * (1.0 - out_flat[i]) * grad_out_flat[i]\n',
    ],
    [
      'an array that is gone through by an iterator of NumPy',
      'python',
      "import numpy as np\n\ndef leaky_relu(v):\n    return np.where(v > 0, v, 0.01 * v)\n\ndef leaky_relu_derivative(v):\n    res = np.copy(v)\n    for n in np.nditer(res, op_flags=['readwrite']):\n        n[...] = 1 if n >= 0 else 0.01\n    return res\n",
    ],
    [
      'what a definition below a heading is made of',
      'python',
      '"""\n**SiLU is defined as:**\n$\\sigma(x) = \\frac{1}{1 + e^{-x}}$\n$\\text{SiLU}(x) = x \\cdot \\sigma(x)$\n"""\nimport torch\n',
    ],
    [
      'the log-sigmoid of MATLAB',
      'matlab',
      'function ret = logSigmoid(inV)\n% log-sigmoid transfer function of a neural network\nret = 1./(1 + exp(-inV));\nend\n',
    ],
    [
      'its slope, in a file of its own',
      'matlab',
      'function ret = logSigDeriv(inV)\nret = (1-logSigmoid(inV)) .* logSigmoid(inV);\nend\n',
    ],
    [
      'what a macro does to an array',
      'rust',
      'pub struct Sigmoid { amp: f32, kept: Array2<f32> }\nimpl Sigmoid {\n    pub fn forward(&mut self, x: ArrayView2<f32>) -> ArrayView2<f32> {\n        azip!((a in &mut self.kept, &v in &x) { *a = self.amp / (1.0 + (-v).exp()); });\n        self.kept.view()\n    }\n    pub fn backward(&mut self, mut d: ArrayViewMut2<f32>) -> ArrayViewMut2<f32> {\n        azip!((g in &mut d, &a in &self.kept) { *g *= a * (1.0 - a / self.amp); });\n        d\n    }\n}\n',
    ],
    [
      'the root of a square, of which one sign is meant',
      'markdown',
      "Since $\\cos y = \\sqrt{1-\\sin^2 y}$, we get $y' = 1/\\sqrt{1-x^2}$.\n",
    ],
    [
      'a ReLU that begins later',
      'python',
      'import torch.nn.functional as F\n\ndef drelu(x, threshold=0.05, fill=0):\n    return F.threshold(x, threshold, fill)\n',
    ],
    [
      'where a function is near another, in Chinese',
      'markdown',
      '当 $x \\to +\\infty$ 时，$\\Phi(x) \\to 1$，所以 $GELU(x) \\approx x \\cdot 1 = x$。\n',
    ],
    ['the one of a family that an equation names', 'markdown', '$f(x) = leakyrelu(x) = max(0.1x, x)$\n'],
    ['what is told of negative x', 'markdown', 'For negative $x$, $\\text{ELU}(x) = e^x - 1$.\n'],
    ['what is told behind of negative x', 'markdown', '$\\text{ELU}(x) = e^x - 1$ for negative $x$.\n'],
    ['what is told of some x before', 'markdown', 'If $x<0$, then $\\text{ELU}(x) = e^x - 1$.\n'],
    ['what is told of some x, in Chinese', 'markdown', '若 $x<0$，则 $\\text{ELU}(x) = e^x - 1$。\n'],
    ['what is told of some x, in French', 'markdown', 'Pour $x<0$, on a $\\mathrm{ReLU}(x) = 0$.\n'],
    [
      'what a cell of a table tells of some x',
      'markdown',
      '| region | ELU |\n|---|---|\n| $x\\le0$ | $\\text{ELU}(x)=e^x-1$ |\n',
    ],
    ['what is told of large x', 'markdown', "$\\sigma'(x) \\approx e^{-x}$ for large $x$.\n"],
    ['what is told of a comment’s small x', 'python', '# near zero sigmoid(x) = 0.5 + x/4\n'],
    ['where β is a number', 'markdown', 'With β = 0: $\\text{swish}(x) = x/2$.\n'],
    ['what is said to be wrong', 'markdown', "**Wrong:** $\\tanh'(x) = 1 - \\tanh(x)$.\n"],
    ['what is struck out', 'markdown', '~~$\\sigma(x) = \\frac{1}{1+e^{x}}$~~\n'],
    ['what is said to be wrong, in Chinese', 'markdown', '错误写法：$\\sigma(x) = \\frac{1}{1+e^{x}}$\n'],
    [
      'one activation for another that is near',
      'markdown',
      '$\\operatorname{softplus}(x) \\approx \\max(0,x)$\n',
    ],
    ['a variance', 'markdown', 'The mean is $\\mu(x) = 2x$, the variance $\\sigma^2(x) = 1 + x^2$.\n'],
    [
      'an activation at another scale, its scales arguments',
      'python',
      'def elu(x, alpha=1.0, scale=1.5, input_scale=0.5):\n    return scale * np.where(x > 0, x, alpha * (np.exp(input_scale * x) - 1))\n',
    ],
    [
      'one between other limits',
      'python',
      'def sigmoid(x, min=-1.0, max=1.0):\n    return min + (max - min) / (1 + np.exp(-x))\n',
    ],
    [
      'one by its threshold',
      'cpp',
      'float relu(float x, float slope = 0.0f, float thr = 1.0f) { return x >= thr ? x : slope * (x - thr); }',
    ],
    [
      'a sigmoid as steep as it is written',
      'java',
      'class A { double logsig(double x) { return 1 / (1 + Math.exp(-3 * x)); } }',
    ],
    [
      'a second one by its number',
      'java',
      'class A { double sigmoid2(double x) { return x / (1 + Math.abs(x)); } }',
    ],
    [
      'the threshold of an image',
      'python',
      'def threshold(image, t=128):\n    return np.where(image > t, 255, 0)\n',
    ],
    ['what is called fast', 'cpp', 'float fast_tanh(float x) { return x / (1 + fabsf(x)); }'],
    ['what is called double', 'python', 'def double_relu(x): return 2 * np.maximum(0, x)\n'],
    ['what is called by its range', 'python', 'def tanh01(x): return (np.tanh(x) + 1) / 2\n'],
    [
      'the kernel of a support vector machine',
      'python',
      'def sigmoid_kernel(d, gamma=0.1): return np.tanh(gamma * d)\n',
    ],
    [
      'the slope of a normal density',
      'python',
      'def gaussian_derivative(x): return -x * np.exp(-x**2 / 2) / np.sqrt(2 * np.pi)\n',
    ],
    ['a density of R', 'r', 'dgaussian <- function(x) exp(-x^2 / 2) / sqrt(2 * pi)\n'],
    ['a log-sigmoid by three syllables', 'python', 'def logsig(x): return -np.logaddexp(0, -x)\n'],
    ['a slope that is given the output first', 'julia', 'deriv_swish(Ω, x) = sigmoid(x) * (1 - Ω) + Ω\n'],
    ['a slope by another letter', 'python', '# d/dz tanh(z) = 1 - tanh(z)^2\n'],
    ['a slope by partial signs', 'python', '# ∂/∂x tanh(x) = 1 - tanh(x)^2\n'],
    ['a slope in words', 'markdown', 'The derivative of tanh(x) = 1 - tanh(x)^2.\n'],
    [
      'what is computed on the device',
      'cuda-cpp',
      '__device__ float d_tanh(float v) { return tanhf(v); }\n__device__ float d_derive_tanh(float y) { return 1.0f - y * y; }\n__device__ float d_sigmoid(float x) { return 1.0f / (1.0f + expf(-x)); }\n__device__ float d_sigmoidDerivative(float x) { float s = d_sigmoid(x); return s * (1.0f - s); }\n',
    ],
    [
      'the exact slope behind approximations',
      'markdown',
      "$$\\text{GELU}(x) \\approx x \\cdot \\sigma(1.702x)$$\n\n$$\\text{GELU}'(x) = \\Phi(x) + x \\cdot \\phi(x)$$\n\nwhere $\\phi(x) = \\frac{1}{\\sqrt{2\\pi}}e^{-x^2/2}$.\n",
    ],
    [
      'the slope of a sign that lets gradients through',
      'python',
      'def Sign(w):\n    return -1 if w < 0 else 1\n\ndef Sign_derivative(w):\n    return 0 if abs(w) > 1 else 1\n',
    ],
    ['a swish whose slope is 1 at most', 'python', 'def swish(x): return x / (1 + np.exp(-x)) / 1.1\n'],
    [
      'a limit against overflow far out',
      'python',
      'def softplus(v): return np.log(1 + np.exp(np.clip(v, -500, 500)))\n',
    ],
    [
      'a prime that makes another function of a letter',
      'latex',
      "Functions of the set $\\mathscr{S}_0$ are written with a prime:\n\\begin{equation*}\nf' \\in \\mathscr{S}_{0} \\hspace{2em} f'\\left(x\\right) = \\begin{cases} 0 & x = 0 \\\\ 4 & x \\ne 0 \\end{cases}\n\\end{equation*}\n\\begin{equation*}\nf \\in \\mathscr{U} \\hspace{2em} f\\left(x\\right) = \\sin\\left(x\\right)\n\\end{equation*}\n",
    ],
    [
      'functions of each row of a table',
      'markdown',
      "The activation of each layer:\n\n|layer|weight|activation $f$ |\n|:-:|:-:|:-:|\n|1| $I$ | $f(z_i) = z_i^2$ |\n|2| $V$ | $f(z_i) = z_i^{\\frac{1}{2}}$ |\n\nThe derivative of each layer:\n\n|layer|derivative $f'$ | input |\n|:-:|:-:|:-:|\n|2| $f'(z_i) = \\frac{1}{2} z_i^{-\\frac{1}{2}}$ | $s^2$ |\n|1| $f'(z_i) = 2z_i$ | $s$ |\n",
    ],
    [
      'a slope if f is another function',
      'markdown',
      "If $f(z) = 1/(1+\\exp(-z))$ is the sigmoid, its derivative is $f'(z) = f(z) (1-f(z))$ (if $f$ is the tanh, then it is $f'(z) = 1- (f(z))^2$).\n",
    ],
    [
      'the same in Chinese',
      'markdown',
      "$f(z) = 1/(1+\\exp(-z))$ 的导数为 $f'(z) = f(z) (1-f(z))$（若 $f$ 是双曲函数 $tanh$，则其导数为 $f'(z) = 1- (f(z))^2$）。\n",
    ],
    [
      'rows that each have a function and its slope',
      'markdown',
      'Derivatives to remember\n\n$$\\displaystyle \\Huge \\begin{eqnarray}\nf(x) &=& e^x&, &\\ f^\\prime(x)=e^x \\\\\\\\\nf(x) &=& ln(x)&, &\\ f^\\prime(x)=\\dfrac{1}{x} \\\\\\\\\nf(x) &=& sin(x)&, &\\ f^\\prime(x)=cos(x) \\\\\\\\\n\\end{eqnarray}$$\n',
    ],
    [
      'σ for the activation of each item',
      'markdown',
      "- **Sigmoid**: $\\sigma'(z) = \\sigma(z)(1-\\sigma(z))$\n\n- **Tanh**: $\\sigma'(z) = 1 - \\tanh^2(z)$\n",
    ],
    [
      'σ for the activation of each line',
      'markdown',
      "### Activation derivatives\n\n```\nReLU:     σ'(z) = 1 if z > 0, else 0\nSigmoid:  σ'(z) = σ(z) × (1 - σ(z))\nTanh:     σ'(z) = 1 - tanh²(z)\n```\n",
    ],
    [
      'answers to choose from',
      'markdown',
      'What is the formula of the ReLU?\n- A) ReLU(x) = 1/(1+e^-x)\n- B) ReLU(x) = max(0, x)\n- C) ReLU(x) = tanh(x)\n',
    ],
    [
      'a quotient of a number that is cast',
      'c',
      'float leaky_relu(float x) { return x > 0 ? x : 1 / (float)100 * x; }\nfloat sigmoid(float x) { return 0.5f + 0.5f * tanhf((float)1 / 2 * x); }\n',
    ],
    [
      'a quotient of a number that is converted',
      'go',
      'func LeakyReLU(x float64) float64 {\n\tif x > 0 {\n\t\treturn x\n\t}\n\treturn (1 / float64(100)) * x\n}\n\nfunc Sigmoid(x float64) float64 {\n\treturn 0.5 + 0.5*math.Tanh(float64(1)/2*x)\n}\n',
    ],
    [
      'a bell of another height and width',
      'python',
      'import torch\n\ndef gaussian(v):\n    return torch.exp(-0.5 * (v ** 2)) / (2 * torch.pi) ** 0.5 * 3.0\n',
    ],
    [
      'e by a name',
      'python',
      'import math\nimport numpy as np\n\ne = math.e\n\ndef selu(x, a=1.0507009873554805, b=1.6732632423543772):\n    return a * np.where(x > 0, x, b * ((e ** x) - 1))\n',
    ],
    [
      'a function of its second argument',
      'python',
      'import numpy as np\n\ndef prelu(p, a):\n    return np.where(a > 0, a, p * a)\n',
    ],
    [
      'what somebody is to write',
      'python',
      'def sigmoid(X):\n    # TODO\n    return X\n\n\ndef dsigmoid(X):\n    # your code here\n    return X\n',
    ],
    [
      'arrays filled, and a sign that it worked',
      'cpp',
      'bool Sigmoid(int n, float* in, float* out) {\n\tfor (int i = 0; i < n; i++) out[i] = 1 / (1 + exp(-in[i]));\n\treturn true;\n}\nbool dSigmoid(int n, float* in, float* out) {\n\tfor (int i = 0; i < n; i++) {\n\t\tfloat s = 1 / (1 + exp(-in[i]));\n\t\tout[i] = s * (1 - s);\n\t}\n\treturn true;\n}\n',
    ],
    [
      'the same with a number',
      'c',
      'int relu(const float* in, float* out, int n) {\n  for (int i = 0; i < n; i++) out[i] = in[i] > 0 ? in[i] : 0;\n  return 1;\n}\nint relu_backward(const float* in, float* out, int n) {\n  for (int i = 0; i < n; i++) out[i] = in[i] > 0 ? 1 : 0;\n  return 1;\n}\n',
    ],
    [
      'a product by the sign of remainders',
      'cpp',
      'arma::vec dSigmoid(const arma::vec& s) { return s % (1.0 - s); }\narma::vec dtanh(const arma::vec& t) { return 1.0 - t % t; }\n',
    ],
    [
      'a vector of so many parts',
      'cpp',
      'class Sigmoid {\n  double g_ = 0;\n public:\n  double forward(double x) { return 1 / (1 + exp(-x)); }\n  VectorXd getGradient() { VectorXd gradient(1); gradient(0) = g_; return gradient; }\n};\n',
    ],
    ['a question about its argument', 'go', 'func relu(v float64) bool { return v > 0 }\n'],
    [
      'another cut to a hard sigmoid',
      'python',
      'import numpy as np\n\ndef hard_sigmoid(u):\n    return np.clip(u, 0, 1)\n',
    ],
    [
      'a constant cut short',
      'python',
      'import numpy as np\n\ndef lecun_tanh(x):\n    return 1.7159 * np.tanh(0.666 * x)\n',
    ],
    [
      'a scaled tanh of its own',
      'python',
      'import numpy as np\n\ndef scaled_tanh(x):\n    return 1.7159 * np.tanh(0.66 * x)\n',
    ],
    [
      'a slope that is said to be near it',
      'python',
      'import torch\nimport torch.nn.functional as F\n\ndef mish_forward(x):\n    return x * torch.tanh(F.softplus(x))\n\ndef mish_backward(grad_output, x):\n    # Approximate gradient\n    return grad_output * torch.tanh(F.softplus(x))\n',
    ],
    [
      'what is near it near 0',
      'markdown',
      'Near $z = 0$:\n- $\\operatorname{GELU}(z) \\approx z/2 + z^2/\\sqrt{2\\pi}$ (leading terms)\n',
    ],
  ])('is left alone: %s', (_, language, text) => {
    expect(said(text, language).filter((line) => line.startsWith('wrong'))).toEqual([]);
  });
});

it.each([
  [
    'parentheses that are missing',
    'def sigmoid(x): return 1 / 1 + np.exp(-x)\n',
    'wrong-definition at sigmoid: sigmoid is not what its name says: parentheses are missing; at x = −10 it is 22030 instead of 4.54 × 10⁻⁵',
  ],
  [
    'parentheses around a sum that is multiplied',
    'def gelu(x):\n    return 0.5 * x * (1 + np.tanh(0.7978845608 * x + 0.044715 * x ** 3))\n',
    'wrong-definition at gelu: gelu is not what its name says: parentheses are missing; at x = 1.8 it is 1.742 instead of 1.735',
  ],
  [
    'parentheses in one of two cases',
    'def elu(x, alpha=2.0):\n    return np.where(x > 0, x, alpha * np.exp(x) - 1)\n',
    'wrong-definition at elu: elu is not what its name says: parentheses are missing; at x = −1 it is −0.2642 instead of −1.264',
  ],
  [
    'a second limit',
    'def relu6(x): return np.clip(x, 0, 6)\ndef relu6_grad(x): return np.where(x > 0, 1, 0)\n',
    'wrong-derivative at relu6_grad: relu6_grad is not the slope of relu6: x < 6 is missing; at x = 6.02 it is 1 instead of 0',
  ],
  [
    'a power that is none',
    'def elu(z, alpha=1.0):\n    return np.where(z > 0, z, alpha * (np.e^z - 1))\n',
    'wrong-definition at elu: elu is not what its name says: ^ works on bits, a power is **',
  ],
  [
    'the largest along an axis',
    'def relu(x):\n    return np.max(0, x)\n',
    'wrong-definition at relu: relu is not what its name says: max goes along an axis, maximum compares two',
  ],
  [
    'the square of a slope that is none',
    'def tanh_prime(x):\n    return 1 - np.tanh(x)^2\n',
    'wrong-derivative at tanh_prime: tanh_prime is not the slope of tanh: ^ works on bits, a power is **',
  ],
  [
    'what a method called after an activation leaves out',
    'class Net:\n    def relu(self, Z):\n        return np.maximum(0, Z), Z\n\n    def relu_backward(self, dA, cache):\n        dZ = np.array(cache > 0, dtype=float)\n        return dZ\n',
    'wrong-derivative at relu_backward: relu_backward leaves out the gradient that comes in: its backward pass returns the slope alone',
  ],
  [
    'a parameter by its own value',
    'def elu(x, alpha):\n    return np.where(x > 0, x, alpha * np.exp(x) - 1)\n',
    'wrong-definition at elu: elu is not what its name says: parentheses are missing; at x = −1, alpha = 0.3713 it is −0.8634 instead of −0.2347',
  ],
  [
    'a gradient that is called up',
    'class Tanh:\n    def forward(self, inp):\n        self.cache = np.tanh(inp)\n        return self.cache\n\n    def backward(self, up):\n        return up * (1 - self.cache)\n',
    'wrong-derivative at backward: This is not the slope of Tanh: the square is missing; at x = −10 it is 2 instead of 8.245 × 10⁻⁹',
  ],
])('tells of %s', (_, text, message) => {
  expect(said(`import numpy as np\n\n${text}`, 'python')).toEqual([message]);
});

it('holds dsilu_dx beside silu to silu', () => {
  const text =
    'import numpy as np\n\ndef silu(x):\n    return x / (1 + np.exp(-x))\n\ndef dsilu_dx(x):\n    s = 1 / (1 + np.exp(-x))\n    return s * (1 + x * (1 - s))\n';
  expect(said(text, 'python').filter((line) => line.startsWith('wrong'))).toEqual([]);
});

it('tells of a wrong function in a comment, and not of the right slope beside it', () => {
  const text =
    "class S:\n    def f(self, v):\n        return g(v)  # σ(x) = 1 / (1 - exp(-x))\n\n    def backward(self, g):\n        return g  # σ'(x) = σ(x)(1-σ(x))\n";
  expect(said(text, 'python')).toEqual([
    'wrong-definition at σ: σ is not sigmoid: − where + belongs; at x = 0.02 it is 50.5 instead of 0.505',
  ]);
});

it('passes over what nobody wrote so, between comments, in no time', () => {
  const text = `var a = 1; // c\n${'y'.repeat(400_000)}\nvar b = 2; // d\n`;
  const start = performance.now();
  expect(findings(text, 'javascript')).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('the ways that a function takes by name', () => {
  const c = `
float act(float x, enum act a) {
  switch (a) {
    case RELU: return x > 0 ? x : 0;
    case SIGMOID: return 1 / (1 + expf(x));
    default: return tanh_of(x);
  }
}
float slope(float y, enum act a) {
  switch (a) {
    case RELU: return y > 0;
    case TANH: return 1 - y;
  }
  return 1;
}`;

  it('are told where they are not what they are called', () => {
    expect(said(c, 'c')).toEqual([
      'wrong-definition at SIGMOID: SIGMOID is not what its name says: the sign of x is wrong; at x = 10 it is 4.54 × 10⁻⁵ instead of 1',
      'wrong-derivative at TANH: TANH is not the slope of tanh: the square is missing; at x = −10 it is 2 instead of 8.245 × 10⁻⁹',
    ]);
  });

  it.each([
    [
      'of a loss',
      'python',
      'def loss(kind, x):\n    if kind == "softplus":\n        return np.log(1 + np.exp(x))\n    if kind == "logistic":\n        return np.log(1 + np.exp(-x))\n',
    ],
    [
      'most of which are something else',
      'python',
      'def rescale(x, kind):\n    if kind == "relu":\n        return np.maximum(x, 0)\n    if kind == "tanh":\n        return x * 2 - 1\n    if kind == "sigmoid":\n        return 1 - x\n',
    ],
    [
      'that two of them share',
      'java',
      'class A { double act(double x, Kind k) { switch (k) { case RELU, LEAKY -> { return Math.max(0, x); } case TANH -> { return Math.tanh(x); } } } }',
    ],
    [
      'of which one is the default',
      'r',
      'relu <- function(x, k) switch(k, "tanh" = tanh(x), "sigmoid" = 1 / (1 + exp(-x)), pmax(x, 0))\n',
    ],
    ['by number', 'r', 'relu <- function(x, k = 2) switch(k, pmin(x, 0), pmax(x, 0))\n'],
  ])('are left alone %s', (_, language, text) => {
    expect(said(text, language).filter((line) => line.startsWith('wrong'))).toEqual([]);
  });

  it.each(['invoke', 'scalar_activation', 'act'])('are told in what is called %s', (name) => {
    const text = `def ${name}(x, kind):\n    if kind == "relu":\n        return max(0, x)\n    if kind == "tanh":\n        return math.sinh(x)\n`;
    expect(said(`import math\n${text}`, 'python').filter((line) => line.startsWith('wrong'))).toHaveLength(1);
  });

  it('end where a half-typed case does', () => {
    const text =
      'def act(kind, x):\n    match kind:\n        case "relu":\n            return max(0, x)\n        case "tanh"\ndef relu(x):\n    return max(1, x)\n';
    expect(said(text, 'python').filter((line) => line.startsWith('wrong'))).toHaveLength(1);
  });

  it('are told as unstable where the function that one calls is defined', () => {
    const text = `
float tanh_of(float x) { return (expf(x) - expf(-x)) / (expf(x) + expf(-x)); }
float act(float x, enum act a) {
  if (a == RELU) return x > 0 ? x : 0;
  if (a == TANH) return tanh_of(x);
  return x;
}`;
    expect(said(text, 'c').filter((line) => line.startsWith('unstable'))).toHaveLength(1);
  });
});

describe('what is plainly wrong on paper', () => {
  it.each([
    [
      'in a list by letters',
      'A. $\\text{sigmoid}(x)=\\frac{1}{1+e^{x}}$\n\nB. $\\text{relu}(x)=\\max(0,x)$\n',
    ],
    ['before a mark of joy', 'This is the sigmoid: $\\sigma(x)=\\frac{1}{1+e^{x}}$!\n'],
    ['where it is supposed', 'If $\\sigma$ is the sigmoid, $\\sigma(x)=\\frac{1}{1+e^{x}}$.\n'],
    [
      'in the rows of a table',
      "| | |\n|-|-|\n| Formula | $f(x)=\\frac{1}{1+e^{-x}}$ |\n| Derivative | $f'(x)=f(x)(1+f(x))$ |\n",
    ],
    [
      'beside another sentence',
      'Given $x>0$ inputs it is fast. We know that $\\tanh(x)=2\\sigma(x)-1$ holds.\n',
    ],
    ['beside a letter with a plus', '$X^+ = X$ and $\\tanh(x)=2\\sigma(x)-1$\n'],
  ])('is told %s', (_, text) => {
    expect(said(text, 'markdown').filter((line) => line.startsWith('wrong'))).toHaveLength(1);
  });
});

describe('an equation', () => {
  it.each([
    [
      'in which no activation is, nor what they are made of',
      'The curve $x^3 + 8 = 6x$ and, with $x > 1$ in mind, $|x - 1| = x - 1$.',
    ],
    ['of a linear map', '$\\Phi(x + 1) = \\Phi(x) + \\Phi(1)$ holds since $\\Phi$ is linear.'],
    [
      'that a property asks for',
      'The sigmoid is $\\sigma(z) = 1/(1+e^{-z})$.\n\nAn activation $\\sigma$ is antisymmetric if $\\sigma(-z) = -\\sigma(z)$.',
    ],
    ['of pseudoinverses', 'Of the pseudoinverse, $X X^+ X = X$, $X^+ X X^+ = X^+$ and $(X^+)^+ = X$.'],
    [
      'of labels above',
      '$$\n\\operatorname{SNR}^{d/s \\times d/s} (t) =\n\\operatorname{SNR}^{d \\times d} (t) \\cdot s^2\n$$',
    ],
    [
      'in numbers whose square is 0',
      'Since $\\varepsilon^2 =0$ ($\\varepsilon$ is nilpotent), we have $(x+\\varepsilon y)^2 = x^2 + 2x\\varepsilon y$.',
    ],
    [
      'that is a condition',
      'Another choice is the sine: $\\sigma(z) = \\sin(z)$.\n\nAny one that satisfies the condition\n\n$$\n\\begin{aligned}\n\\sigma(\\lambda z)=\\lambda \\sigma(z),\n\\end{aligned}\n$$\n',
    ],
    [
      'of lines that go on in the next',
      '$$ \\begin{eqnarray*} D & = & \\left(1-\\lambda\\right)\\left[\\left(4-\\lambda\\right)\\left(2-\\lambda\\right)-6\\right]-\\\\ & & 5\\left[2\\left(2-\\lambda\\right)-3\\right]+2\\left[12-3\\left(4-\\lambda\\right)\\right]\\\\ & = & -\\lambda^{3}+7\\lambda^{2}+8\\lambda-3.\\end{eqnarray*} $$',
    ],
    [
      'of what is above 0',
      'For any $\\delta > 0$ take $x = \\delta/2$:\n$$|f(x) - f(y)| = \\left|\\frac{2}{\\delta} - \\frac{1}{\\delta}\\right| = \\frac{1}{\\delta}$$',
    ],
    ['of numbers behind ≈', 'The error is that of an ensemble of **$\\approx n/e = 0.368n$ samples**.'],
    ['to be solved', 'We solve $3^{2x} = 2^{x + 3}$ for $x$.'],
    [
      'between which both sides are changed',
      'Taking logarithms of both sides, $2x \\log 3 = (x + 3) \\log 2$.',
    ],
    ['of elements', 'The weight is the same at every step, $W[0]=W[1]$.'],
    [
      'of a function that the page calls φ',
      '$$ \\text{RBF} = \\phi(z_h) = e^{-z_h^2} $$\n\n$$ \\frac{d \\phi(z_h)}{dz_h} = -2 z_h e^{-z_h^2} = -2 z_h \\phi(z_h)$$',
    ],
    [
      'of a φ that the page knows from elsewhere',
      '$\\frac{1}{1+e^{-z}} (1 - \\frac{1}{1+e^{-z}}) = \\phi(z)(1-\\phi(z))$',
    ],
    ['of slopes with a sign before the function', 'We have d/dx beta(x, 1) = d/dx -log(x) = -1/x.'],
    ['of one function after another', '$(2x - 1) \\circ (3x - 5) = 6x - 11$'],
    [
      'with a name of two meanings',
      '$\\tau\\operatorname{sinc}(\\tau f) = \\frac{\\sin(\\pi\\tau f)}{\\pi f}$',
    ],
    [
      'from which a number is found',
      '$$\\begin{aligned} &\\Rightarrow \\frac{c-6015}{\\sqrt{825} / \\sqrt{15}}=1.345 \\\\ &\\Rightarrow c=6024.98 \\end{aligned}$$',
    ],
    ['of what is counted above', 'At update $t$ the rate is $\\eta^t=\\eta/ \\sqrt{t+1}$.'],
    ['to be solved for a number', 'Find $x$ such that $e^{x} = 2x + 3$.'],
    ['of a condition', 'The stationarity condition reads $2x = 1/x$.'],
    ['of where two curves meet', 'The curves intersect where $\\mathrm{ReLU}(x) = \\sigma(x)$.'],
    [
      'from which x follows',
      '$$\\begin{align} \\tanh x &= \\frac{x}{2} \\\\ \\Rightarrow x &\\approx 1.915 \\end{align}$$',
    ],
    ['of an exercise', 'Exercise: does $\\sigma(2x) = 2\\sigma(x)$ hold?'],
    ['that is said not to hold', 'It is *not* true that $\\tanh(x) = 2\\sigma(x) - 1$.'],
  ])('%s is no identity', (_, text) => {
    expect(said(text, 'markdown')).toEqual([]);
  });

  it.each([
    'ReLU solves the problem; tanh is flat on both sides, $\\tanh x = \\sinh x \\cosh x$.',
    'A solution to vanishing gradients: $\\tanh x = \\sinh x \\cosh x$ is not.',
  ])('is one in a text that speaks of solutions and sides: %s', (text) => {
    expect(said(text, 'markdown').join()).toContain('wrong-identity');
  });
});

describe('a slope beside a function that is wrong itself', () => {
  const wrong = 'import numpy as np\n\ndef relu(x):\n    return np.minimum(0, x)\n\n';

  it('is held to its own name: the mistake is told where it is', () => {
    const right = `${wrong}def relu_grad(x):\n    return np.where(x > 0, 1, 0)\n`;
    expect(findings(right).map(({ rule }) => rule)).toEqual(['wrong-definition']);
  });

  it('is right where that is another activation, which is told once', () => {
    const tanh = 'func sigmoid(x float64) float64 { return math.Tanh(x) }';
    const both = `${tanh}\nfunc dsigmoid(y float64) float64 { return 1 - y*y }\n`;
    expect(findings(both, 'go').map(({ rule }) => rule)).toEqual(['wrong-definition']);
  });

  it('is told where it is wrong as well', () => {
    const both = `${wrong}def relu_grad(x):\n    return np.where(x > 0, 2, 0)\n`;
    expect(findings(both).map(({ rule }) => rule)).toEqual(['wrong-definition', 'wrong-derivative']);
  });

  it('is right where it is made of that function: what it calls is told', () => {
    const both = `${wrong.replaceAll('relu', 'sigmoid')}def sigmoid_prime(x):\n    return sigmoid(x) * (1 - sigmoid(x))\n`;
    expect(findings(both).map(({ rule }) => rule)).toEqual(['wrong-definition']);
  });

  it('is right where it is the slope of what stands there: the one mistake is told once', () => {
    const both = `${wrong}def relu_grad(x):\n    return np.where(x > 0, 0, 1)\n`;
    expect(findings(both).map(({ rule }) => rule)).toEqual(['wrong-definition']);
  });
});

describe('every finding', () => {
  it('is silenced by a comment', () => {
    const wrong = 'def relu(x): return min(0, x)\n';
    expect(said(wrong)).toHaveLength(1);
    expect(said(`# activation-lens: ignore\n${wrong}`)).toEqual([]);
    expect(said(`# activation-lens: ignore wrong-derivative\n${wrong}`)).toHaveLength(1);
  });

  it('is gone after its fix', () => {
    const text = `import numpy as np

def softplus(x):
    return np.log10(1 + np.exp(x))

def d_softplus(x):
    return 1 / (1 - np.exp(-x))

def tanh(x):
    return (np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))
`;
    expect(findings(text).map(({ rule }) => rule)).toEqual([
      'wrong-definition',
      'wrong-derivative',
      'unstable',
    ]);
    expect(said(fixed(text))).toEqual([]);
  });
});
