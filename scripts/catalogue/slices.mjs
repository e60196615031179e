// Functions of several inputs as functions of one: which input is x, and what the others are held at.

const sub = (i) => String.fromCodePoint(0x2080 + i);

const others = ['x2', 'x3'];
const held = 'First of three components as its own input changes; the other inputs are held';
const heldSymbols = { x2: 'x₂', x3: 'x₃' };

const logit = (name, position) => ({
  name,
  default: 0,
  min: -5,
  max: 5,
  step: 0.1,
  doc: `input ${position}`,
});
const logits = others.map((name, i) => logit(name, i + 2));

/** Shapes in common to everything like softmax. */
const alongOneInput = {
  slice: held,
  parameters: logits,
  symbols: heldSymbols,
  monotonic: 'strictly increasing',
  convex: 'no',
  smoothness: 'C∞',
};

const most = 'max(x, x2, x3)';
const shifted = (name, by = most) => `exp(${name} - ${by})`;
const total = (by) => ['x', ...others].map((name) => shifted(name, by)).join(' + ');
const rest = (by) => others.map((name) => shifted(name, by)).join(' + ');

/** The first of three components as a function of its own logit; the others are held on sliders. */
function softmax() {
  const tempered = (name) => `exp((${name} - ${most}) / T)`;
  const remaining = others.map(tempered).join(' + ');
  return {
    ...alongOneInput,
    formula: 'exp(x / T) / (exp(x / T) + exp(x2 / T) + exp(x3 / T))',
    stable: `${tempered('x')} / (${tempered('x')} + ${remaining})`,
    slope: `${tempered('x')} * (${remaining}) / (${tempered('x')} + ${remaining})^2 / T`,
    range: { low: '0', high: '1' },
    symbols: { T: 'T', ...heldSymbols },
  };
}

function softmax2d() {
  return {
    ...alongOneInput,
    slice: 'First of three channels at one place as its own input changes; the other inputs are held',
    formula: 'exp(x) / (exp(x) + exp(x2) + exp(x3))',
    stable: `${shifted('x')} / (${total()})`,
    slope: `${shifted('x')} * (${rest()}) / (${total()})^2`,
    range: { low: '0', high: '1' },
    latex: '\\operatorname{softmax2d}(x)_c=\\frac{e^{x_c}}{\\sum_ke^{x_k}}\\ \\text{at each place}',
    latexSlope: '\\frac{\\partial s_i}{\\partial x_j}=s_i(\\delta_{ij}-s_j)',
  };
}

function logSoftmax() {
  return {
    ...alongOneInput,
    formula: 'x - log(exp(x) + exp(x2) + exp(x3))',
    stable: `x - ${most} - log(${total()})`,
    slope: `(${rest()}) / (${total()})`,
    range: { low: '-Infinity', high: '0' },
    convex: 'strictly concave',
    latexSlope: '\\frac{\\partial f_i}{\\partial x_j}=\\delta_{ij}-\\operatorname{softmax}(x)_j',
  };
}

function softmin() {
  const least = 'min(x, x2, x3)';
  const fallen = (name) => `exp(${least} - ${name})`;
  const remaining = others.map(fallen).join(' + ');
  return {
    ...alongOneInput,
    formula: 'exp(-x) / (exp(-x) + exp(-x2) + exp(-x3))',
    stable: `${fallen('x')} / (${fallen('x')} + ${remaining})`,
    slope: `-${fallen('x')} * (${remaining}) / (${fallen('x')} + ${remaining})^2`,
    range: { low: '0', high: '1' },
    monotonic: 'strictly decreasing',
    latex: '\\operatorname{softmin}(x)_i=\\frac{e^{-x_i}}{\\sum_je^{-x_j}}',
    latexSlope: '\\frac{\\partial s_i}{\\partial x_j}=-s_i(\\delta_{ij}-s_j)',
  };
}

/** Shifted by the largest of the inputs and 0, whose exponential stands in the denominator too. */
function quietSoftmax() {
  const by = 'max(x, x2, x3, 0)';
  const sum = `exp(-${by}) + ${total(by)}`;
  return {
    ...alongOneInput,
    formula: 'exp(x) / (1 + exp(x) + exp(x2) + exp(x3))',
    stable: `${shifted('x', by)} / (${sum})`,
    slope: `${shifted('x', by)} * (exp(-${by}) + ${rest(by)}) / (${sum})^2`,
    range: { low: '0', high: '1' },
    latex: '\\operatorname{softmax}_1(x)_i=\\frac{e^{x_i}}{1+\\sum_je^{x_j}}',
    latexSlope: '\\frac{\\partial s_i}{\\partial x_j}=s_i(\\delta_{ij}-s_j)',
  };
}

/** The threshold of Martins and Astudillo (2016) is the largest of those for one, two and three components in the support. */
function sparsemax() {
  const threshold = `max(${most} - 1, (x + x2 + x3 - min(x, x2, x3) - 1)/2, (x + x2 + x3 - 1)/3)`;
  const excess = `min(x - ${most} + 1, (x - (x2 + x3 - min(x, x2, x3)) + 1)/2, (2*x - x2 - x3 + 1)/3)`;
  return {
    ...alongOneInput,
    formula: `max(x - ${threshold}, 0)`,
    stable: `max(${excess}, 0)`,
    range: { low: '0', high: '1', includesLow: true, includesHigh: true },
    monotonic: 'increasing',
    smoothness: 'C0',
    latex: '\\operatorname{sparsemax}(x)_i=\\max(x_i-\\tau(x),0),\\quad\\textstyle\\sum_i=1',
    latexSlope:
      '\\frac{\\partial p_i}{\\partial x_j}=\\delta_{ij}-\\tfrac1{|S|}\\ (i,j\\in S),\\quad 0\\ \\text{else}',
  };
}

/** Two components, of which a² + b² = 1 with a − b = d gives the first in closed form (Peters, Niculae, Martins 2019). */
function entmax15() {
  const d = '((x - x2)/2)';
  return {
    ...alongOneInput,
    slice: 'First of two components as its own input changes; the other input is held',
    parameters: [logit('x2', 2)],
    symbols: { x2: 'x₂' },
    formula: `${d} <= -1 ? 0 : (${d} >= 1 ? 1 : ((${d} + sqrt(2 - ${d}^2))/2)^2)`,
    range: { low: '0', high: '1', includesLow: true, includesHigh: true },
    monotonic: 'increasing',
    smoothness: 'C1',
    latex:
      '\\operatorname{entmax}_{1.5}(x)_i=\\left[\\tfrac{x_i}2-\\tau\\right]_+^2,\\quad\\textstyle\\sum_i=1',
    latexSlope:
      '\\frac{\\partial p_i}{\\partial x_j}=g_i\\delta_{ij}-\\frac{g_ig_j}{\\sum_kg_k},\\quad g=\\sqrt p',
  };
}

function hardmax() {
  return {
    ...alongOneInput,
    formula: 'x >= x2 and x >= x3 ? 1 : 0',
    slope: '0',
    range: { values: ['0', '1'] },
    monotonic: 'increasing',
    smoothness: 'discontinuous',
    latex: '\\operatorname{hardmax}(x)_i=\\mathbf 1[i=\\arg\\max_jx_j]',
    latexSlope: '\\frac{\\partial f_i}{\\partial x_j}=0\\ \\text{almost everywhere}',
  };
}

function gumbelSoftmax() {
  const top = 'max(x + g, x2, x3)';
  const own = `exp((x + g - ${top}) / tau)`;
  const remaining = others.map((name) => `exp((${name} - ${top}) / tau)`).join(' + ');
  return {
    ...alongOneInput,
    slice: 'First of three components as its own input changes; the noise is held, in the other inputs too',
    parameters: [{ name: 'g', default: 0, min: -2, max: 6, step: 0.1, doc: 'noise of the input' }, ...logits],
    symbols: { tau: 'τ', g: 'g', ...heldSymbols },
    ordinary: ['concrete'],
    formula: 'exp((x + g) / tau) / (exp((x + g) / tau) + exp(x2 / tau) + exp(x3 / tau))',
    stable: `${own} / (${own} + ${remaining})`,
    slope: `${own} * (${remaining}) / (${own} + ${remaining})^2 / tau`,
    range: { low: '0', high: '1' },
    latex: 'f(x)=\\operatorname{softmax}\\frac{x+g}{\\tau},\\quad g_i\\sim\\text{Gumbel}(0,1)',
    latexSlope: '\\frac{\\partial s_i}{\\partial x_j}=\\tfrac1\\tau s_i(\\delta_{ij}-s_j)',
  };
}

/** k affine pieces of one input; a piece beyond k does not take part. */
function maxout() {
  const weights = [-0.5, 1, 0.25, 2, -1.5, 0, 3, -3];
  const biases = [0, 0, 0.5, -2, -2, 0.25, -6, -8];
  const pieces = weights.map((_, i) => i + 1);
  const affine = (i) => (i <= 2 ? `w${i}*x + b${i}` : `(k >= ${i} ? w${i}*x + b${i} : -Infinity)`);
  const when = (i) => (i <= 2 ? {} : { when: `k >= ${i}` });
  return {
    latex: 'f(x)=\\max_{j\\in[1,k]}(w_j^\\top x+b_j)',
    latexSlope: '\\nabla f(x)=w_{j^*},\\quad j^*=\\arg\\max_j(w_j^\\top x+b_j)',
    formula: `max(${pieces.map(affine).join(', ')})`,
    symbols: {
      k: 'k',
      ...Object.fromEntries(
        pieces.flatMap((i) => [
          [`w${i}`, `w${sub(i)}`],
          [`b${i}`, `b${sub(i)}`],
        ]),
      ),
    },
    parameters: pieces.flatMap((i) => [
      {
        name: `w${i}`,
        default: weights[i - 1],
        min: -4,
        max: 4,
        step: 0.05,
        doc: `slope of piece ${i}`,
        learnable: true,
        ...when(i),
      },
      {
        name: `b${i}`,
        default: biases[i - 1],
        min: -8,
        max: 8,
        step: 0.05,
        doc: `offset of piece ${i}`,
        learnable: true,
        ...when(i),
      },
    ]),
    slice: 'The largest of k straight lines over one input; the weights are learned',
    monotonic: 'no (k == 2 and w1*w2 < 0)',
    convex: 'convex',
    smoothness: 'C0',
  };
}

function crelu() {
  return {
    slice: 'One of the two outputs of an input: its positive or its negative part',
    parameters: [{ name: 'h', default: 1, min: 1, max: 2, step: 1, doc: 'which half of the output' }],
    symbols: { h: 'h' },
    formula: 'h < 1.5 ? max(0, x) : max(0, -x)',
    slope: 'h < 1.5 ? (x > 0 ? 1 : 0) : (x < 0 ? -1 : 0)',
    range: { low: '0', high: 'Infinity', includesLow: true },
    kinks: [{ x: '0', left: 'h < 1.5 ? 0 : -1', right: 'h < 1.5 ? 1 : 0' }],
    monotonic: 'increasing (h < 1.5)',
    convex: 'convex',
    smoothness: 'C0',
    latex: 'f(x)=[\\max(0,x),\\ \\max(0,-x)]',
    latexSlope: "f'(x)=[\\mathbf 1[x>0],\\ -\\mathbf 1[x<0]]",
  };
}

function squash() {
  return {
    slice: 'Along the vector itself: x is its length, with a sign for its direction',
    formula: 'x*abs(x) / (1 + x^2)',
    stable: 'abs(x) > 1 ? sign(x) / (1 + 1/x^2) : x*abs(x) / (1 + x^2)',
    slope: '2*abs(x) / (1 + x^2)^2',
    stableSlope: 'abs(x) > 1 ? 2 / (abs(x)^3*(1 + 1/x^2)^2) : 2*abs(x) / (1 + x^2)^2',
    range: { low: '-1', high: '1' },
    monotonic: 'increasing',
    convex: 'no',
    parity: 'odd',
    smoothness: 'C1',
    latex: 'f(s)=\\frac{\\|s\\|^2}{1+\\|s\\|^2}\\,\\frac{s}{\\|s\\|}',
    latexSlope: "f'(\\|s\\|)=\\frac{2\\|s\\|}{(1+\\|s\\|^2)^2}\\ \\text{along }s",
    ordinary: ['capsule squash'],
  };
}

const weight = (name, doc) => ({ name, default: 1, min: -3, max: 3, step: 0.1, doc });

/** x is the input that goes through the activation; the other one is held. */
const throughActivation = (of) => ({
  slice: `The activated input as x; the linear input is held`,
  parameters: [weight('b', 'linear input')],
  symbols: { b: 'b' },
  ...of,
});

const geluInside = 'sqrt(2/pi)*(x + 0.044715*x^3)';

const gated = {
  glu: {
    slice: 'The gate as x; the gated input is held',
    parameters: [weight('a', 'gated input')],
    symbols: { a: 'a' },
    formula: 'a / (1 + exp(-x))',
    slope: 'a*exp(-abs(x)) / (1 + exp(-abs(x)))^2',
    stable: 'a*(x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x)))',
    range: { low: 'min(0, a)', high: 'max(0, a)' },
    monotonic: 'strictly increasing (a > 0)',
    convex: 'no (a != 0)',
    smoothness: 'C∞',
    latex: '\\operatorname{GLU}(a,b)=a\\otimes\\sigma(b)',
    latexSlope:
      '\\frac{\\partial f}{\\partial b}=a\\,\\sigma(b)(1-\\sigma(b)),\\quad\\frac{\\partial f}{\\partial a}=\\sigma(b)',
  },
  bilinear: throughActivation({
    slice: 'One input as x; the other is held',
    parameters: [weight('b', 'other input')],
    formula: 'b*x',
    slope: 'b',
    range: {
      low: 'b == 0 ? 0 : -Infinity',
      high: 'b == 0 ? 0 : Infinity',
      includesLow: true,
      includesHigh: true,
    },
    monotonic: 'strictly increasing (b > 0)',
    convex: 'affine',
    parity: 'odd',
    smoothness: 'C∞',
    latex: 'f(a,b)=a\\otimes b',
    latexSlope: '\\frac{\\partial f}{\\partial a}=b,\\quad\\frac{\\partial f}{\\partial b}=a',
  }),
  reglu: throughActivation({
    formula: 'b*max(0, x)',
    slope: 'x > 0 ? b : 0',
    range: {
      low: 'b < 0 ? -Infinity : 0',
      high: 'b > 0 ? Infinity : 0',
      includesLow: true,
      includesHigh: true,
    },
    kinks: [{ x: '0', left: '0', right: 'b' }],
    monotonic: 'increasing (b >= 0)',
    convex: 'convex (b >= 0)',
    smoothness: 'C0',
    latex: '\\operatorname{ReGLU}(a,b)=\\max(0,a)\\otimes b',
    latexSlope:
      '\\frac{\\partial f}{\\partial a}=b\\,\\mathbf 1[a>0],\\quad\\frac{\\partial f}{\\partial b}=\\max(0,a)',
  }),
  geglu: throughActivation({
    formula: 'b*x*(1 + erf(x / sqrt(2))) / 2',
    stable: 'b*x*Phi(x)',
    slope: 'b*((1 + erf(x / sqrt(2)))/2 + x*exp(-x^2/2) / sqrt(2*pi))',
    stableSlope: 'b*(Phi(x) + x*phi(x))',
    range: {
      low: 'b < 0 ? -Infinity : -0.16997120747990366*b',
      high: 'b > 0 ? Infinity : -0.16997120747990366*b',
      includesLow: true,
      includesHigh: true,
    },
    monotonic: 'no (b != 0)',
    convex: 'no (b != 0)',
    smoothness: 'C∞',
    latex: '\\operatorname{GEGLU}(a,b)=\\operatorname{GELU}(a)\\otimes b',
    latexSlope:
      "\\frac{\\partial f}{\\partial a}=b\\operatorname{GELU}'(a),\\quad\\frac{\\partial f}{\\partial b}=\\operatorname{GELU}(a)",
  }),
  'geglu-tanh': throughActivation({
    like: 'geglu',
    names: { en: ['GEGLU (tanh approximation)'], zh: ['GEGLU（tanh 近似）'] },
    formula: `b*x*(1 + tanh(${geluInside})) / 2`,
    stable: `b*x / (1 + exp(-2*${geluInside}))`,
    slope: `b*((1 + tanh(${geluInside})) / 2 + x*(1 - tanh(${geluInside})^2)*sqrt(2/pi)*(1 + 3*0.044715*x^2) / 2)`,
    stableSlope: `b*(1/(1 + exp(-2*(${geluInside}))) + 2*x*sqrt(2/pi)*(1 + 3*0.044715*x^2) / ((1 + exp(-2*(${geluInside})))*(1 + exp(2*(${geluInside})))))`,
    range: {
      low: 'b < 0 ? -Infinity : -0.17004075057125405*b',
      high: 'b > 0 ? Infinity : -0.17004075057125405*b',
      includesLow: true,
      includesHigh: true,
    },
    monotonic: 'no (b != 0)',
    convex: 'no (b != 0)',
    smoothness: 'C∞',
    latex: '\\operatorname{GEGLU}_{\\tanh}(a,b)=\\operatorname{GELU}_{\\tanh}(a)\\otimes b',
    latexSlope:
      "\\frac{\\partial f}{\\partial a}=b\\operatorname{GELU}_{\\tanh}'(a),\\quad\\frac{\\partial f}{\\partial b}=\\operatorname{GELU}_{\\tanh}(a)",
  }),
  'geglu-quick': throughActivation({
    like: 'geglu',
    names: { en: ['GEGLU (sigmoid approximation)'], zh: ['GEGLU（sigmoid 近似）'] },
    formula: 'b*x / (1 + exp(-1.702*x))',
    slope: 'b*(1/(1 + exp(-1.702*x)) + 1.702*x*exp(-1.702*abs(x)) / (1 + exp(-1.702*abs(x)))^2)',
    range: {
      low: 'b < 0 ? -Infinity : -0.16361018963635358*b',
      high: 'b > 0 ? Infinity : -0.16361018963635358*b',
      includesLow: true,
      includesHigh: true,
    },
    monotonic: 'no (b != 0)',
    convex: 'no (b != 0)',
    smoothness: 'C∞',
    latex: 'f(a,b)=a\\,\\sigma(1.702a)\\otimes b',
    latexSlope:
      '\\frac{\\partial f}{\\partial a}=b\\left(\\sigma(1.702a)+1.702a\\,\\sigma(1.702a)(1-\\sigma(1.702a))\\right),\\quad\\frac{\\partial f}{\\partial b}=a\\,\\sigma(1.702a)',
  }),
  swiglu: throughActivation({
    formula: 'b*x / (1 + exp(-x))',
    slope: 'b*(1 + exp(-x) + x*exp(-x)) / (1 + exp(-x))^2',
    stableSlope:
      'b*(x >= 0 ? (1 + exp(-x)*(1 + x)) / (1 + exp(-x))^2 : exp(x)*(1 + x + exp(x)) / (1 + exp(x))^2)',
    range: {
      low: 'b < 0 ? -Infinity : -0.2784645427610738*b',
      high: 'b > 0 ? Infinity : -0.2784645427610738*b',
      includesLow: true,
      includesHigh: true,
    },
    monotonic: 'no (b != 0)',
    convex: 'no (b != 0)',
    smoothness: 'C∞',
    latex: '\\operatorname{SwiGLU}(a,b)=\\operatorname{SiLU}(a)\\otimes b',
    latexSlope:
      "\\frac{\\partial f}{\\partial a}=b\\operatorname{SiLU}'(a),\\quad\\frac{\\partial f}{\\partial b}=\\operatorname{SiLU}(a)",
  }),
  'swiglu-oai': throughActivation({
    symbols: { b: 'b', alpha: 'α', limit: 'L' },
    docs: { alpha: 'steepness of the gate', limit: 'limit of both inputs' },
    formula: 'min(x, limit) / (1 + exp(-alpha*min(x, limit)))*(max(-limit, min(b, limit)) + 1)',
    slope:
      'x > limit ? 0 : (max(-limit, min(b, limit)) + 1)*(1/(1 + exp(-alpha*x)) + alpha*x*exp(-abs(alpha*x)) / (1 + exp(-abs(alpha*x)))^2)',
    kinks: [
      {
        x: 'limit',
        left: '(max(-limit, min(b, limit)) + 1)*(1/(1 + exp(-alpha*limit)) + alpha*limit*exp(-alpha*limit) / (1 + exp(-alpha*limit))^2)',
        right: '0',
      },
    ],
    monotonic: 'no',
    convex: 'no',
    smoothness: 'C0',
    latex: 'f(a,b)=\\min(a,L)\\,\\sigma(\\alpha\\min(a,L))\\,(\\operatorname{clip}(b,-L,L)+1)',
    latexSlope:
      "\\frac{\\partial f}{\\partial a}=s'(a)\\,(\\operatorname{clip}(b,-L,L)+1)\\ (a<L),\\quad s(a)=a\\,\\sigma(\\alpha a)",
  }),
};

/** Functions of vectors, and functions of two inputs of which one gates the other. */
export const slices = {
  vector: {
    softmax: softmax(),
    softmax2d: softmax2d(),
    'log-softmax': logSoftmax(),
    softmin: softmin(),
    'quiet-softmax': quietSoftmax(),
    sparsemax: sparsemax(),
    entmax15: entmax15(),
    hardmax: hardmax(),
    'gumbel-softmax': gumbelSoftmax(),
    maxout: maxout(),
    crelu: crelu(),
    squash: squash(),
  },
  gated,
};
