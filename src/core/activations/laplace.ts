import type { Activation, Article } from './activation';

export const laplace: Activation = {
  id: 'laplace',
  kind: 'elementwise',
  names: { en: ['Laplace (MEGA)'], zh: ['拉普拉斯激活（MEGA）'], ordinary: ['laplace'] },
  group: 'sigmoidal',
  formula: '(1 + erf((x - mu) / (sigma*sqrt(2)))) / 2',
  stable: 'Phi((x - mu)/sigma)',
  slope: 'exp(-((x - mu)/sigma)^2/2) / (sigma*sqrt(2*pi))',
  stableSlope: 'phi((x - mu)/sigma)/sigma',
  parameters: [
    { name: 'mu', symbol: 'μ', default: 0.707107, min: -2, max: 2, step: 0.01, doc: 'mean' },
    {
      name: 'sigma',
      symbol: 'σ',
      default: 0.282095,
      min: 0.05,
      max: 2,
      step: 0.01,
      doc: 'standard deviation',
    },
  ],
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\tfrac12\\left[1+\\operatorname{erf}\\frac{x-\\mu}{\\sigma\\sqrt2}\\right]',
  latexSlope: "f'(x)=\\frac{1}{\\sigma\\sqrt{2\\pi}}e^{-(x-\\mu)^2/(2\\sigma^2)}",
  paper: {
    authors: 'Ma et al. (Mega)',
    year: 2022,
    title: 'Mega: Moving Average Equipped Gated Attention',
    id: 'arXiv:2209.10655',
  },
};
