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
      en: 'What GPT-2 computes, and later versions of the code of BERT: take it for weights that were trained with it.',
      zh: 'GPT-2 以及 BERT 代码的后期版本所用的形式：使用以它训练的权重时应选它。',
      source: {
        text: 'Hendrycks, Gimpel 2016: Gaussian Error Linear Units',
        url: 'https://arxiv.org/abs/1606.08415',
      },
    },
  ],
};
