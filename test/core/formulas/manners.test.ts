import { describe, expect, it } from 'vitest';
import { found } from './found';

describe('a function is read', () => {
  it.each([
    [
      'whose halves are set by a mask, with something computed between',
      'python',
      'def sigmoid(z):\n    out = np.empty_like(z)\n    pos = z >= 0\n    out[pos] = 1 / (1 + np.exp(-z[pos]))\n    ez = np.exp(z[~pos])\n    out[~pos] = ez / (1 + ez)\n    return out\n',
      'definition sigmoid = sigmoid',
    ],
    [
      'that asks the constant of its class by the name of that',
      'javascript',
      'class Gelu {\n  static K = Math.sqrt(2 / Math.PI);\n  apply(x) {\n    return 0.5 * x * (1 + Math.tanh(Gelu.K * (x + 0.044715 * x ** 3)));\n  }\n}\n',
      'definition Gelu ~ gelu-tanh',
    ],
    [
      'whose switch asks for what is true',
      'javascript',
      'function hardTanh(x) {\n  switch (true) {\n    case x > 1: return 1;\n    case x < -1: return -1;\n    default: return x;\n  }\n}\n',
      'definition hardTanh = hard-tanh',
    ],
    [
      'by a name in quotes before an arrow',
      'java',
      'class A {\n  static double act(String name, double x) {\n    return switch (name) {\n      case "mish" -> x * Math.tanh(Math.log1p(Math.exp(x)));\n      case "relu" -> Math.max(0, x);\n      default -> x;\n    };\n  }\n}\n',
      'definition mish = mish',
    ],
    [
      'that converts by its type parameter, in Go',
      'go',
      'func Softsign[T ~float32 | ~float64](x T) T {\n\treturn x / (T(1) + T(math.Abs(float64(x))))\n}\n',
      'definition Softsign = softsign',
    ],
    [
      'that converts by its type parameter',
      'julia',
      'softsign(x::T) where {T<:Real} = x / (T(1) + abs(x))\n',
      'definition softsign = softsign',
    ],
    [
      'that converts to the type of something',
      'cpp',
      'auto softsign = [](auto x) { return x / (decltype(x)(1) + std::abs(x)); };\n',
      'definition softsign = softsign',
    ],
    [
      'behind parameters without names',
      'go',
      'func tanhDerivative(_, _ int, v float64) float64 {\n\treturn 1 - math.Tanh(v)*math.Tanh(v)\n}\n',
      "derivative tanhDerivative = tanh'",
    ],
    [
      'that calls a macro of one choice in another',
      'c',
      '#define CLAMP(v, lo, hi) ((v) < (lo) ? (lo) : (v) > (hi) ? (hi) : (v))\nfloat relu6(float x) { return CLAMP(x, 0.0f, 6.0f); }\n',
      'definition relu6 = relu6',
    ],
    [
      'that tidies up after itself',
      'typescript',
      'const silu = (x: tf.Tensor) => tf.tidy(() => x.mul(x.sigmoid()));\n',
      'definition silu = silu',
    ],
    [
      'that transforms what it is given into something else',
      'cpp',
      'class LeakyRelu {\n public:\n  void forward(const std::vector<double>& in, std::vector<double>& out) {\n    std::transform(in.begin(), in.end(), out.begin(), [](double v) { return v < 0.0 ? 0.01 * v : v; });\n  }\n};\n',
      'definition LeakyRelu = leaky-relu',
    ],
    [
      'that is a sigmoid of BinaryConnect',
      'python',
      'def binary_connect_sigmoid(x):\n    return np.clip((x + 1) / 2, 0, 1)\n',
      'definition binary_connect_sigmoid = sparse-sigmoid',
    ],
  ])('%s: in %s', (_, language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  it('with the value that a parameter of its method has, whatever its input is', () => {
    const text =
      'class Value:\n    def leaky_relu(self, slope=0.02):\n        return self.data if self.data > 0 else slope * self.data\n';
    expect(found(text)).toEqual(['definition leaky_relu = leaky-relu']);
  });

  it('in a case that leaves early', () => {
    const text =
      'export function activate(kind: Kind, x: number): number {\n  switch (kind) {\n    case Kind.Softplus: {\n      if (x > 20) {\n        return x + Math.exp(-x);\n      }\n      return Math.log(1 + Math.exp(x));\n    }\n    case Kind.Tanh:\n      return Math.tanh(x);\n  }\n}\n';
    expect(found(text, 'typescript').join()).toContain('= softplus');
  });
});

describe('a slope is held to its function', () => {
  it.each([
    [
      'that a layer keeps, as its function does',
      'python',
      'class Activation_Tanh:\n    def forward(self, inputs):\n        self.inputs = inputs\n        self.output = np.tanh(inputs)\n\n    def backward(self, dvalues):\n        self.dinputs = dvalues * (1 + self.output**2)\n',
      'derivative Activation_Tanh of Activation_Tanh ! tanh',
    ],
    [
      'that a layer keeps and masks',
      'python',
      'class Activation_ReLU:\n    def forward(self, inputs):\n        self.inputs = inputs\n        self.output = np.maximum(0, inputs)\n\n    def backward(self, dvalues):\n        self.dinputs = dvalues.copy()\n        self.dinputs[self.inputs <= 0] = 0\n',
      "derivative Activation_ReLU of Activation_ReLU = relu'",
    ],
    [
      'in the words of Caffe',
      'cpp',
      'void relu_backward(const float* top_diff, const float* bottom_data, float* bottom_diff, int count) {\n  for (int i = 0; i < count; ++i) {\n    bottom_diff[i] = top_diff[i] * (bottom_data[i] < 0);\n  }\n}\n',
      'derivative relu_backward ! relu',
    ],
    [
      'as a subgradient',
      'python',
      'def relu_subgradient(x):\n    return np.where(x > 0, 0.0, 1.0)\n',
      'derivative relu_subgradient ! relu',
    ],
    [
      'of a layer of MATLAB',
      'matlab',
      'classdef swishLayer < nnet.layer.Layer\n    methods\n        function Z = predict(~, X)\n            Z = X ./ (1 + exp(-X));\n        end\n        function dLdX = backward(~, X, Z, dLdZ, ~)\n            s = 1 ./ (1 + exp(-X));\n            dLdX = dLdZ .* (s + X .* s .* (1 + s));\n        end\n    end\nend\n',
      'derivative swishLayer of swishLayer ! silu',
    ],
    [
      'by what PyTorch once called its saved tensors',
      'python',
      'class F(torch.autograd.Function):\n    @staticmethod\n    def forward(ctx, i):\n        ctx.save_for_backward(i)\n        return torch.tanh(i)\n\n    @staticmethod\n    def backward(ctx, g):\n        i, = ctx.saved_variables\n        return g * (1 - torch.tanh(i))\n',
      'derivative F of F ! tanh',
    ],
    [
      'with the sign of a derivative in its name',
      'julia',
      'sigmoid(x) = 1 / (1 + exp(-x))\nsigmoid′(x) = 1 + sigmoid(x)\n',
      'derivative sigmoid′ of sigmoid ! sigmoid',
    ],
    [
      'of a hard tanh of which one limit is forgotten',
      'python',
      'class HardTanh:\n    def forward(self, x):\n        self.x = x\n        return np.clip(x, -1, 1)\n\n    def backward(self, g):\n        return g * np.where(self.x > -1, 1, 0)\n',
      'derivative HardTanh of HardTanh ! hard-tanh',
    ],
    [
      'of a class by what it transfers and derives',
      'rust',
      'impl StepFn for Sigmoid {\n    fn transfer(&self, v: f64) -> f64 { 1.0 / (1.0 + -v.exp()) }\n    fn derive(&self, v: f64) -> f64 { v * (1.0 - v) }\n}\n',
      'definition Sigmoid ! sigmoid',
    ],
    [
      'with a small letter for what comes in',
      'python',
      'def tanh(z):\n    return np.tanh(z)\n\ndef d_tanh(da, z):\n    return da * ((1 - tanh(z)) * tanh(z))\n',
      'derivative d_tanh of tanh ! tanh',
    ],
    [
      'that a constructor is given',
      'python',
      'def sigmoid(input):\n    x = input.data\n    output = 1 / (1 + np.exp(-x))\n\n    def _sigmoid_backward(output_grad):\n        input.grad = output_grad * output * (1 + output)\n\n    return Tensor(output, grad_fn=_sigmoid_backward)\n',
      'derivative _sigmoid_backward of sigmoid ! sigmoid',
    ],
    [
      'in a structure',
      'rust',
      'pub const TANH: Activation = Activation {\n    name: "tanh",\n    function: |x| x.tanh(),\n    derivative: |x| 1.0 + x.tanh() * x.tanh(),\n};\n',
      "derivative TANH′ of TANH ! tanh'",
    ],
    [
      'in a box that a function makes',
      'rust',
      'pub fn tanh() -> Activation {\n    Activation {\n        f: Box::new(|x: f64| x.tanh()),\n        df: Box::new(|x: f64| 1.0 + x.tanh().powi(2)),\n    }\n}\n',
      "derivative ! tanh'",
    ],
    [
      'of two functions that are returned',
      'javascript',
      'function tanh() {\n  return new Activation(x => Math.tanh(x), x => 1 + Math.tanh(x) ** 2);\n}\n',
      "derivative ! tanh'",
    ],
    [
      'of two functions that the base of a class is given',
      'python',
      'class Tanh(Activation):\n    def __init__(self):\n        super().__init__(lambda x: np.tanh(x), lambda x: 1 + np.tanh(x) ** 2)\n',
      "derivative ! tanh'",
    ],
    [
      'that is kept before it is added',
      'python',
      'def sigmoid(x):\n    s = 1 / (1 + np.exp(-x.data))\n    out = Tensor(s)\n\n    def _backward():\n        if x.requires_grad:\n            grad = out.grad * s * (1 + s)\n            x.grad = grad if x.grad is None else x.grad + grad\n\n    out._grad_fn = _backward\n    return out\n',
      'derivative _backward of sigmoid ! sigmoid',
    ],
  ])('%s: in %s', (_, language, text, expected) => {
    expect(found(text, language).join('\n')).toContain(expected);
  });
});

describe('no activation is', () => {
  it('the second of two functions that something compares', () => {
    const text = 'def test_sigmoid():\n    compare(lambda x: sigmoid(x), lambda x: 1 / (1 + np.exp(-x)))\n';
    expect(found(text).join()).not.toMatch(/derivative|!/);
  });

  it.each([
    ['what is called φ', 'julia', 'φ(r) = exp(-r^2)\n', 'gaussian'],
    [
      'a clip at bounds that nobody knows',
      'python',
      'def f(x, a, b):\n    return np.clip(x - a, 0, b)\n',
      '',
    ],
    ['the spectrum of a matrix', 'latex', 'Let $\\sigma(A)$ be the spectrum of $A$.', ''],
  ])('%s: in %s', (_, language, text, activation) => {
    const [line = ''] = found(text, language);
    expect(line.replace(/^.*[=!~?] ?/, '')).toBe(activation);
    expect(line).not.toContain('!');
  });
});
