import type { Activation, Article } from './activation';

export const geluTanh: Activation = {
  id: 'gelu-tanh',
  kind: 'elementwise',
  names: {
    en: ['GELU (tanh approximation)', 'gelu_new', 'NewGELU', 'gelu_pytorch_tanh'],
    zh: ['GELU（tanh 近似）'],
  },
  group: 'self-gated',
  formula: 'x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))) / 2',
  stable: 'x / (1 + exp(-2*sqrt(2/pi)*(x + 0.044715*x^3)))',
  slope:
    '(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3))) / 2 + x*(1 - tanh(sqrt(2/pi)*(x + 0.044715*x^3))^2)*sqrt(2/pi)*(1 + 3*0.044715*x^2) / 2',
  stableSlope:
    '1/(1 + exp(-2*(sqrt(2/pi)*(x + 0.044715*x^3)))) + 2*x*sqrt(2/pi)*(1 + 3*0.044715*x^2) / ((1 + exp(-2*(sqrt(2/pi)*(x + 0.044715*x^3))))*(1 + exp(2*(sqrt(2/pi)*(x + 0.044715*x^3)))))',
  parameters: [],
  range: { low: '-0.17004075057125405', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\frac x2\\left(1+\\tanh\\left[\\sqrt{\\tfrac2\\pi}(x+0.044715x^3)\\right]\\right)',
  latexSlope:
    "f'(x)=\\tfrac12(1+\\tanh u)+\\tfrac x2\\,u'\\operatorname{sech}^2u,\\quad u=\\sqrt{\\tfrac2\\pi}(x+0.044715x^3)",
  paper: {
    authors: 'Hendrycks, Gimpel',
    year: 2016,
    title: 'Gaussian Error Linear Units (GELUs)',
    id: 'arXiv:1606.08415',
  },
  advice: [
    {
      about: 'use',
      en: 'What the first implementations of BERT and GPT-2 computed: take it for their weights.',
      zh: '最初的 BERT 和 GPT-2 实现所用的形式：使用它们的权重时应选它。',
      source: {
        text: 'Hendrycks, Gimpel 2016: Gaussian Error Linear Units',
        url: 'https://arxiv.org/abs/1606.08415',
      },
    },
  ],
};
