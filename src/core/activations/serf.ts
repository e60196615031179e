import type { Activation, Article } from './activation';

export const serf: Activation = {
  id: 'serf',
  kind: 'elementwise',
  names: { en: ['Serf'], zh: ['Serf'], ordinary: ['serf'] },
  group: 'self-gated',
  formula: 'x*erf(log(1 + exp(x)))',
  stable: 'x*erf(max(x, 0) + log1p(exp(-abs(x))))',
  slope: 'erf(log(1 + exp(x))) + 2*x*exp(-log(1 + exp(x))^2) / (sqrt(pi)*(1 + exp(-x)))',
  stableSlope:
    'erf((max(x, 0) + log1p(exp(-abs(x))))) + 2*x/sqrt(pi)*exp(-(max(x, 0) + log1p(exp(-abs(x))))^2) / (1 + exp(-x))',
  parameters: [],
  range: { low: '-0.34843745875960642', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\operatorname{erf}(\\ln(1+e^x))',
  latexSlope: "f'(x)=\\operatorname{erf}s+\\tfrac{2}{\\sqrt\\pi}x\\,\\sigma(x)e^{-s^2},\\quad s=\\ln(1+e^x)",
  paper: {
    authors: 'Nag, Bhattacharyya, Mukherjee, Kundu',
    year: 2021,
    title:
      'SERF: Towards Better Training of Deep Neural Networks Using Log-Softplus ERror Activation Function',
    id: 'arXiv:2108.09598',
  },
};
