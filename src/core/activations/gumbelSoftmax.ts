import type { Activation, Article } from './activation';

export const gumbelSoftmax: Activation = {
  id: 'gumbel-softmax',
  kind: 'vector',
  names: { en: ['Gumbel-softmax', 'Concrete'], zh: ['Gumbel-Softmax'], ordinary: ['concrete'] },
  group: 'vector',
  formula: 'exp((x + g) / tau) / (exp((x + g) / tau) + exp(x2 / tau) + exp(x3 / tau))',
  stable:
    'exp((x + g - max(x + g, x2, x3)) / tau) / (exp((x + g - max(x + g, x2, x3)) / tau) + exp((x2 - max(x + g, x2, x3)) / tau) + exp((x3 - max(x + g, x2, x3)) / tau))',
  slope:
    'exp((x + g - max(x + g, x2, x3)) / tau) * (exp((x2 - max(x + g, x2, x3)) / tau) + exp((x3 - max(x + g, x2, x3)) / tau)) / (exp((x + g - max(x + g, x2, x3)) / tau) + exp((x2 - max(x + g, x2, x3)) / tau) + exp((x3 - max(x + g, x2, x3)) / tau))^2 / tau',
  parameters: [
    { name: 'tau', symbol: 'τ', default: 1, min: 0.1, max: 10, step: 0.1, doc: 'temperature' },
    { name: 'g', symbol: 'g', default: 0, min: -2, max: 6, step: 0.1, doc: 'noise of the input' },
    { name: 'x2', symbol: 'x₂', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 2', isInput: true },
    { name: 'x3', symbol: 'x₃', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 3', isInput: true },
  ],
  slice: {
    words: 'First of three components as its own input changes; the noise is held, in the other inputs too',
  },
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\operatorname{softmax}\\frac{x+g}{\\tau},\\quad g_i\\sim\\text{Gumbel}(0,1)',
  latexSlope: '\\frac{\\partial s_i}{\\partial x_j}=\\tfrac1\\tau s_i(\\delta_{ij}-s_j)',
  paper: {
    authors: 'Jang, Gu, Poole; Maddison, Mnih, Teh (arXiv:1611.00712)',
    year: 2016,
    title: 'Categorical Reparameterization with Gumbel-Softmax',
    id: 'arXiv:1611.01144',
  },
  advice: [
    {
      about: 'use',
      en: 'Samples a category in a way that gradients can pass.',
      zh: '以梯度可以通过的方式对类别采样。',
      source: {
        text: 'Jang, Gu, Poole 2016: Categorical Reparameterization with Gumbel-Softmax',
        url: 'https://arxiv.org/abs/1611.01144',
      },
    },
    {
      about: 'failure',
      en: 'The lower the temperature, the nearer to a category and the larger the variance of gradients.',
      zh: '温度越低越接近离散类别，梯度的方差也越大。',
      source: {
        text: 'Jang, Gu, Poole 2016: Categorical Reparameterization with Gumbel-Softmax',
        url: 'https://arxiv.org/abs/1611.01144',
      },
    },
  ],
};
