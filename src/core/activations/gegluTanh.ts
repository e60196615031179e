import type { Activation, Article } from './activation';

export const gegluTanh: Activation = {
  id: 'geglu-tanh',
  kind: 'gated',
  names: { en: ['GEGLU (tanh approximation)'], zh: ['GEGLU（tanh 近似）'] },
  group: 'gated',
  formula: 'b*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))) / 2',
  stable: 'b*x / (1 + exp(-2*sqrt(2/pi)*(x + 0.044715*x^3)))',
  slope:
    'b*((1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))) / 2 + x*(1 - tanh(sqrt(2/pi)*(x + 0.044715*x^3))^2)*sqrt(2/pi)*(1 + 3*0.044715*x^2) / 2)',
  stableSlope:
    'b*(1/(1 + exp(-2*(sqrt(2/pi)*(x + 0.044715*x^3)))) + 2*x*sqrt(2/pi)*(1 + 3*0.044715*x^2) / ((1 + exp(-2*(sqrt(2/pi)*(x + 0.044715*x^3))))*(1 + exp(2*(sqrt(2/pi)*(x + 0.044715*x^3))))))',
  parameters: [
    { name: 'b', symbol: 'b', default: 1, min: -3, max: 3, step: 0.1, doc: 'linear input', isInput: true },
  ],
  slice: { words: 'The activated input as x; the linear input is held' },
  range: {
    low: 'b < 0 ? -Infinity : -0.17004075057125405*b',
    high: 'b > 0 ? Infinity : -0.17004075057125405*b',
    includesLow: true,
    includesHigh: true,
  },
  kinks: [],
  monotonic: { is: 'no', when: 'b != 0' },
  convex: { is: 'no', when: 'b != 0' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\operatorname{GEGLU}_{\\tanh}(a,b)=\\operatorname{GELU}_{\\tanh}(a)\\otimes b',
  latexSlope:
    "\\frac{\\partial f}{\\partial a}=b\\operatorname{GELU}_{\\tanh}'(a),\\quad\\frac{\\partial f}{\\partial b}=\\operatorname{GELU}_{\\tanh}(a)",
  paper: {
    authors: 'Shazeer',
    year: 2020,
    title: 'GLU Variants Improve Transformer',
    id: 'arXiv:2002.05202',
  },
};
