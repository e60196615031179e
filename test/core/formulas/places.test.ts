import { describe, expect, it } from 'vitest';
import { found } from './found';

describe('a class names its methods', () => {
  it('whatever they are called, when that is what methods of functions are called', () => {
    const java = `
class TanhFunction {
    double getOutput(double net) { return Math.tanh(net); }
    double getDerivativeFromOutput(double out) { return 1 - out; }
}`;
    expect(found(java, 'java')).toEqual([
      'definition TanhFunction = tanh',
      "derivative TanhFunction of TanhFunction ! tanh' of output",
    ]);
    const cpp = `
struct SigmoidActivation {
    static double Fn(double x) { return 1.0 / (1.0 + std::exp(-x)); }
    static double Dfn(double y) { return y * (1.0 - y); }
};`;
    expect(found(cpp, 'cpp')).toEqual([
      'definition SigmoidActivation = sigmoid',
      "derivative SigmoidActivation of SigmoidActivation = sigmoid' of output",
    ]);
  });

  it('as the receiver of a method does in Go', () => {
    const text = `
type ELU struct{ Alpha float64 }

func (e ELU) F(x float64) float64 {
	if x >= 0 {
		return x
	}
	return e.Alpha * (math.Exp(x) - 1)
}

func (e *ELU) Df(x float64) float64 {
	if x >= 0 {
		return 1
	}
	return e.Alpha * math.Exp(-x)
}`;
    expect(found(text, 'go')).toEqual(['definition ELU = elu', "derivative ELU of ELU ! elu'"]);
  });

  it('as a constant of an enum does in Java', () => {
    const text = `
enum Fn {
    SIGMOID {
        double apply(double x) { return 1 / (1 + Math.exp(-x)); }
        double derive(double x) { double s = apply(x); return s * (2 - s); }
    },
    TANH("tanh") {
        double apply(double x) { return Math.tanh(x); }
        double derive(double x) { return 1 - Math.tanh(x) * Math.tanh(x); }
    };
    abstract double apply(double x);
}`;
    expect(found(text, 'java')).toEqual([
      'definition SIGMOID = sigmoid',
      "derivative SIGMOID of SIGMOID ! sigmoid'",
      'definition TANH = tanh',
      "derivative TANH of TANH = tanh'",
    ]);
  });

  it('with the defaults of fields of an argument, by the names that these have inside', () => {
    expect(
      found('const lrelu = ({ slope: a = 0.02 } = {}) => (x) => (x > 0 ? x : a * x);', 'javascript').at(-1),
    ).toContain('leaky-relu');
    expect(
      found('function elu({ x, alpha = 1 }) { return x > 0 ? x : alpha * Math.expm1(x); }', 'javascript'),
    ).toEqual(['definition elu = elu']);
  });

  it('as a constant of an enum that is given lambdas does', () => {
    const text = `
enum Fn {
    SIGMOID(x -> 1 / (1 + Math.exp(-x))),
    RELU("relu", x -> Math.max(0, x), x -> x > 0 ? 2 : 0);
    Fn(java.util.function.DoubleUnaryOperator f) { function = f; }
}`;
    expect(found(text, 'java')).toEqual([
      'definition SIGMOID = sigmoid',
      'definition RELU = relu',
      "derivative RELU′ of RELU ! relu'",
    ]);
  });

  it('as the key of an object with functions does', () => {
    const text = `
const activations: Record<string, { fn: Fn; dfn: Fn }> = {
  elu: { fn: (x) => (x > 0 ? x : Math.expm1(x)), dfn: (x) => (x > 0 ? 1 : Math.expm1(x)) },
};
export class Activations {
  public static TANH: ActivationFunction = {
    output: x => Math.tanh(x),
    der: x => { let y = Activations.TANH.output(x); return 1 - y; }
  };
}`;
    expect(found(text, 'typescript')).toEqual([
      'definition elu = elu',
      "derivative elu of elu ! elu'",
      'definition TANH = tanh',
      "derivative TANH of TANH ! tanh'",
    ]);
    const go = `
var sigmoid = Activation{
	F:  func(x float64) float64 { return 1 / (1 + math.Exp(-x)) },
	Df: func(x float64) float64 { return x * (2 - x) },
}
var all = map[string]Activation{
	"relu": {F: func(x float64) float64 { return math.Min(0, x) }},
}`;
    expect(found(go, 'go')).toEqual([
      'definition sigmoid = sigmoid',
      "derivative sigmoid of sigmoid ! sigmoid' of output",
      'definition relu ! relu',
    ]);
  });
});

describe('a function with one letter before its name', () => {
  it.each([
    ['σ(x) = 1 / (1 + exp(x))', 'julia', ['definition σ ! sigmoid']],
    ['hardσ(x) = max(0, min(1, x + 3 / 6))', 'julia', ['definition hardσ ! hard-sigmoid-02']],
    [
      'th(x) = tanh(x)\ndth(x) = 1 - tanh(x)',
      'julia',
      ['definition th = tanh', "derivative dth of th ! tanh'"],
    ],
    [
      'elliot = @(n) n ./ (1 + abs(n));\ndelliot = @(n) 1 ./ (1 + abs(n));',
      'matlab',
      ['definition elliot = softsign', "derivative delliot of elliot ! softsign'"],
    ],
    ['float sigmoidf(float x) { return 1.0f / (1.0f + expf(x)); }', 'c', ['definition sigmoidf ! sigmoid']],
    [
      'float tick(float x) { return x * 2; }\nfloat dtick(float x) { return x * 3; }',
      'c',
      ['definition tick ?', 'definition dtick ?'],
    ],
  ])('%s', (text, language, all) => {
    expect(found(text, language)).toEqual(all);
  });
});

describe('what goes through an array element by element', () => {
  it.each([
    [
      'c',
      'void relu(float *x, int n) { for (int i = 0; i < n; i++) if (x[i] < 0) x[i] = 0; }',
      'definition relu = relu',
    ],
    [
      'c',
      'void sigmoid(const float *in, float *out, int n) { for (int i = 0; i < n; ++i) { out[i] = 1.0f / (1.0f + expf(in[i])); } }',
      'definition sigmoid ! sigmoid',
    ],
    [
      'cuda-cpp',
      `__global__ void gelu_kernel(float* out, const float* inp, int N) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < N) {
        float xi = inp[i];
        float cube = 0.044715f * xi * xi * xi;
        out[i] = 0.5f * xi * (1.0f + tanhf(sqrtf(2.0f / M_PI) * (xi + cube)));
    }
}`,
      'definition gelu_kernel ~ gelu-tanh',
    ],
    [
      'cuda-cpp',
      `__global__ void silu(float* y, const float* x, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float v = x[i];
    y[i] = v / (1.0f + expf(-v));
}`,
      'definition silu = silu',
    ],
    [
      'go',
      `func Sigmoid(xs []float64) []float64 {
	out := make([]float64, len(xs))
	for i, x := range xs {
		out[i] = 1 / (1 + math.Exp(x))
	}
	return out
}`,
      'definition Sigmoid ! sigmoid',
    ],
    [
      'java',
      `class Layer {
    static double[] relu(double[] z) {
        double[] a = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            a[i] = Math.min(0.0, z[i]);
        }
        return a;
    }
}`,
      'definition relu ! relu',
    ],
    [
      'python',
      `def leaky_relu(x, slope=0.1):
    y = np.zeros_like(x)
    for i in range(len(x)):
        if x[i] > 0:
            y[i] = x[i]
        else:
            y[i] = slope * x[i]
    return y
`,
      'definition leaky_relu = leaky-relu',
    ],
    [
      'javascript',
      `function softplus(v) {
  const out = [];
  for (const x of v) out.push(Math.log2(1 + Math.exp(x)));
  return out;
}`,
      'definition softplus ! softplus',
    ],
    ['python', 'def relu(v):\n    return [max(0, t) for t in v]\n', 'definition relu = relu'],
    [
      'rust',
      'fn relu(v: &mut [f32]) { for x in v.iter_mut() { *x = x.min(0.0); } }',
      'definition relu ! relu',
    ],
    [
      'rust',
      'fn relu(v: &[f64]) -> Vec<f64> { v.iter().map(|&x| if x > 0.0 { x } else { 0.0 }).collect() }',
      'definition relu = relu',
    ],
  ])('%s: %s', (language, text, said) => {
    expect(found(text, language)[0]).toBe(said);
  });

  it.each([
    [
      'a sum',
      'c',
      'float softplus(const float *x, int n) { float s = 0; for (int i = 0; i < n; i++) s += exp(x[i]); return s; }',
    ],
    [
      'two places of it',
      'c',
      'void relu(float *x, int n) { for (int i = 1; i < n; i++) x[i] = x[i - 1] + x[i]; }',
    ],
    [
      'all of it',
      'python',
      'def sigmoid(x):\n    for i in range(3):\n        x = x / (1 + x)\n    return x\n',
    ],
  ])('but not %s', (_, language, text) => {
    expect(found(text, language)[0]).toMatch(/unread$/);
  });
});

describe('branches', () => {
  it('by tests alone are read in a match of Rust and a switch of Go', () => {
    const rust = `
fn hardswish(x: f64) -> f64 {
    match x {
        v if v <= -3.0 => 0.0,
        v if v <= 3.0 => v,
        _ => x * (x + 3.0) / 6.0,
    }
}
fn apply(kind: Kind, x: f64) -> f64 {
    match kind {
        Kind::Sigmoid => 1.0 / (1.0 + (-x).exp()),
        Kind::Relu => x.max(0.0),
    }
}`;
    expect(found(rust, 'rust')).toEqual([
      'definition hardswish ! hard-swish',
      'definition Sigmoid = sigmoid',
      'definition Relu = relu',
    ]);
    const go = `
func hardTanh(x float64) float64 {
	switch {
	case x < -1:
		return -1
	case x > 1:
		return 1
	default:
		return x
	}
}`;
    expect(found(go, 'go')).toEqual(['definition hardTanh = hard-tanh']);
  });
});

describe('the ways that a function takes by name', () => {
  it('are functions of that name in every language that asks so', () => {
    const c = `
float activate(float x, ACTIVATION a) {
  float y = 0;
  switch (a) {
    case RELU: return x > 0 ? x : 0;
    case LOGISTIC: y = 1.f / (1.f + expf(-x)); break;
    case TANH: { return tanhf(x); }
    default: return x;
  }
  return y;
}
float gradient(float y, ACTIVATION a) {
  if (a == RELU) return y > 0;
  else if (!strcmp(a, "tanh")) return 1 - y * y;
  return 1;
}`;
    expect(found(c, 'c')).toEqual([
      'definition RELU = relu',
      'definition LOGISTIC = sigmoid',
      'definition TANH = tanh',
      "derivative RELU of RELU = relu'",
      "derivative tanh of TANH = tanh' of output",
    ]);
    const java = `
enum Activation {
  RELU, TANH, SIGMOID;
  double apply(double x) {
    switch (this) {
      case RELU: return Math.max(0, x);
      case SIGMOID: return 1 / (1 + Math.exp(-x));
      default: return Math.tanh(x);
    }
  }
  double derivative(double x) {
    return switch (this) {
      case RELU -> x > 0 ? 1 : 0;
      case SIGMOID -> apply(x) * (1 - apply(x));
      case TANH -> 1 - Math.pow(Math.tanh(x), 2);
    };
  }
}`;
    expect(found(java, 'java')).toEqual([
      'definition RELU = relu',
      'definition SIGMOID = sigmoid',
      "derivative RELU of RELU = relu'",
      "derivative SIGMOID of SIGMOID = sigmoid'",
      "derivative TANH = tanh'",
    ]);
    const javascript = `
const act = (x, kind) =>
  kind === 'relu' ? Math.max(x, 0) : kind === 'sigmoid' ? 1 / (1 + Math.exp(-x)) : x;
function slope(x, kind) {
  switch (kind.toLowerCase()) {
    case 'relu':
    case 'ReLU':
      return x > 0 ? 1 : 0;
    case 'tanh':
      return 1 - Math.tanh(x) ** 2;
  }
}`;
    expect(found(javascript, 'javascript')).toEqual([
      'definition relu = relu',
      'definition sigmoid = sigmoid',
      "derivative relu of relu = relu'",
      "derivative tanh = tanh'",
    ]);
    const python = `
class Layer:
    def grad(self, x):
        if self.kind == "relu":
            return np.where(x > 0, 1, 0)
        elif self.kind == "tanh":
            t = np.tanh(x)
            return 1 - t * t

def act(x, kind):
    match kind:
        case "relu":
            return np.maximum(0, x)
        case "silu":
            return x / (1 + np.exp(-x))`;
    expect(found(python, 'python')).toEqual([
      "derivative relu of relu = relu'",
      "derivative tanh = tanh'",
      'definition relu = relu',
      'definition silu = silu',
    ]);
    const rust = `
impl Activation {
    pub fn derivative(&self, x: f64) -> f64 {
        match self {
            Activation::ReLU => if x > 0.0 { 1.0 } else { 0.0 },
            Activation::Sigmoid => {
                let s = 1.0 / (1.0 + (-x).exp());
                s * (1.0 - s)
            }
            Self::LeakyReLU(alpha) => if x > 0.0 { 1.0 } else { *alpha },
        }
    }
}`;
    expect(found(rust, 'rust')).toEqual([
      "derivative ReLU = relu'",
      "derivative Sigmoid = sigmoid'",
      "derivative LeakyReLU = leaky-relu'",
    ]);
    const r = `
activate <- function(x, kind) {
  switch(kind,
    relu = pmax(0, x),
    logistic = ,
    sigmoid = 1 / (1 + exp(-x)),
    x)
}`;
    expect(found(r, 'r')).toEqual(['definition relu = relu', 'definition logistic = sigmoid']);
    const matlab = `
function y = activate(x, kind)
  switch lower(kind)
    case {'relu', 'rectifier'}
      y = max(0, x);
    case 'sigmoid'
      y = 1 ./ (1 + exp(-x));
  end
end`;
    expect(found(matlab, 'matlab')).toEqual(['definition relu = relu', 'definition sigmoid = sigmoid']);
    const julia = `
function activate(x, kind)
    if kind == :relu
        return max(0, x)
    elseif kind === :sigmoid
        return 1 / (1 + exp(-x))
    end
end`;
    expect(found(julia, 'julia')).toEqual(['definition relu = relu', 'definition sigmoid = sigmoid']);
    const go = `
func activate(x float64, kind string) float64 {
	switch kind {
	case "relu":
		return math.Max(0, x)
	case "sigmoid", "logistic":
		return 1 / (1 + math.Exp(-x))
	}
	return x
}`;
    expect(found(go, 'go')).toEqual(['definition relu = relu', 'definition sigmoid = sigmoid']);
  });

  it('are nothing of the kind where none is what it is called', () => {
    const gain = `
def gain(fan_in, nonlinearity):
    if nonlinearity == "relu":
        return np.sqrt(2 / fan_in)
    elif nonlinearity == "tanh":
        return 5 / 3 * fan_in
    elif nonlinearity == "linear":
        return fan_in`;
    expect(found(gain, 'python')).toEqual([]);
    const kernel = `
def kernel(x, kind):
    if kind == "linear":
        return x
    if kind == "sigmoid":
        return np.tanh(0.5 * x + 1)`;
    expect(found(kernel, 'python').filter((each) => each.startsWith('definition'))).toEqual([]);
  });

  it('are how an activation is computed where the function is called as one', () => {
    const gelu = `
def gelu(x, approximate):
    if approximate == "tanh":
        return 0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x**3)))
    if approximate == "sigmoid":
        return x / (1 + np.exp(-1.702 * x))
    return 0.5 * x * (1 + erf(x / np.sqrt(2)))`;
    expect(found(gelu, 'python').filter((each) => /tanh|sigmoid/.test(each.split(' ')[1] ?? ''))).toEqual([]);
  });
});

describe('a slope is held to what it says of its argument', () => {
  it('which is the input where it gives it to its own function', () => {
    const text = `
def sigmoid(z): return 1 / (1 + np.exp(-z))
def sigmoid_prime(z):
    s = sigmoid(z)
    return z * (1 - z)
`;
    expect(found(text)[1]).toBe("derivative sigmoid_prime of sigmoid ! sigmoid'");
  });

  it('and is wrong where it is wrong for a gradient of 1 that comes in', () => {
    const layer = (backward: string): string => `
class ReLU:
    def forward(self, x):
        self.mask = x <= 0
        return np.maximum(x, 0)

    def backward(self, dout):
        ${backward}
        return dout
`;
    expect(found(layer('dout[self.mask] = 1'))[1]).toBe("derivative ReLU of ReLU ! relu'");
    expect(found(layer('dout[self.mask] = 0'))[1]).toBe("derivative ReLU of ReLU = relu'");
    expect(
      found(
        layer('dout = np.clip(dout * (self.x > 0), -1, 1)').replace('self.mask = x <= 0', 'self.x = x'),
      )[1],
    ).toBe('derivative ReLU of ReLU ?');
  });
});

describe('a name holds a function to its own parameters', () => {
  it.each([
    ['def elu(x, alpha=1.0): return np.where(x > 0, x, alpha * np.exp(x) - 1)', 'definition elu ! elu'],
    ['def elu(x, alpha=1.0): return np.where(x > 0, x, alpha * (np.exp(x) - 1))', 'definition elu = elu'],
    [
      'ALPHA, SCALE = 1.7633, 1.0507\ndef selu(x): return SCALE * np.where(x > 0, x, ALPHA * np.expm1(x))',
      'definition selu ! selu',
    ],
    [
      'def selu(x, alpha, scale): return scale * np.where(x > 0, x, alpha * np.expm1(x))',
      'definition selu = selu',
    ],
    ['def hard_sigmoid(x): return np.clip((x + 0.5) / 6, 0, 1)', 'definition hard_sigmoid ! hard-sigmoid'],
    [
      'def hard_sigmoid(x): return np.clip(0.25 * x + 0.5, 0, 1)',
      'definition hard_sigmoid = hard-sigmoid-02',
    ],
    [
      'def thresholded_relu(x, theta=1.0): return x * (x > -theta)',
      'definition thresholded_relu ! thresholded-relu',
    ],
    ['def logistic(t): return 0.5 + np.tanh(0.5 * t)', 'definition logistic ! sigmoid'],
  ])('%s', (text, said) => {
    expect(found(text)[0]).toBe(said);
  });
});

describe('functions without a name of their own', () => {
  it('have that of what holds them; the second of two is the slope of the first', () => {
    const python = `
ACTIVATIONS = {
    "sigmoid": (lambda x: 1 / (1 + np.exp(-x)), lambda x: np.exp(-x) / (1 + np.exp(-x))),
}`;
    expect(found(python)).toEqual([
      'definition sigmoid = sigmoid',
      "derivative sigmoid′ of sigmoid ! sigmoid'",
    ]);
    const javascript = `
const table = {
  tanh: new ActivationFunction((x) => Math.tanh(x), (y) => 1 - y * y),
};`;
    expect(found(javascript, 'javascript')).toEqual([
      'definition tanh = tanh',
      "derivative tanh′ of tanh = tanh' of output",
    ]);
    const java = 'enum A { TANH(x -> Math.tanh(x), x -> 1 - Math.tanh(x)); }';
    expect(found(java, 'java')).toEqual(['definition TANH = tanh', "derivative TANH′ of TANH ! tanh'"]);
    const r = 'f <- list(sigmoid = function(x) 1 / (1 + exp(x)), scale = 2)';
    expect(found(r, 'r')).toEqual(['definition sigmoid ! sigmoid']);
  });
});

describe('right functions in manners of their language are left alone', () => {
  it.each([
    [
      'julia',
      'relu(x) = max(0, x)\n∇relu(x) = x > 0 ? 1 : 0',
      ['definition relu = relu', "derivative ∇relu of relu = relu'"],
    ],
    [
      'rust',
      'fn leaky_relu(x: f64) -> f64 { match x > 0.0 { true => x, false => 0.01 * x } }',
      ['definition leaky_relu = leaky-relu'],
    ],
    [
      'go',
      'func Swish(x float64) (y float64) {\n\ty = x / (1 + math.Exp(-x))\n\treturn\n}',
      ['definition Swish = swish'],
    ],
    [
      'matlab',
      'function y = lrelu(x, a)\nif nargin < 2\n a = 0.01;\nend\ny = max(0, x) + a * min(0, x);\nend',
      ['definition lrelu = leaky-relu'],
    ],
    [
      'matlab',
      'function y = sigmoid(x)\ny = zeros(size(x));\nfor i = 1:numel(x)\n y(i) = 1 / (1 + exp(-x(i)));\nend\nend',
      ['definition sigmoid = sigmoid'],
    ],
    [
      'java',
      'class A { static double[] relu(double[] z) { return Arrays.stream(z).map(v -> Math.max(0, v)).toArray(); } }',
      ['definition relu = relu'],
    ],
    [
      'java',
      'class Ease { static double inCubic(double t) { return t * t * t; } }',
      ['definition inCubic ?'],
    ],
    ['python', 'def clamp(i, n=10): return min(max(i, 0), n - 1)', ['definition clamp ?']],
  ])('%s: %s', (language, text, all) => {
    expect(found(text, language)).toEqual(all);
  });
});
