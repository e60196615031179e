import type { Activation, Article } from './activation';

export const aria2: Activation = {
  id: 'aria2',
  kind: 'elementwise',
  names: { en: ['ARiA-2'], zh: ['ARiA-2'] },
  group: 'sigmoidal',
  formula: '(1 + exp(-b*x))^(-a)',
  slope: 'a*b*exp(-b*x)*(1 + exp(-b*x))^(-a-1)',
  stableSlope: 'a*b*(1 + exp(-b*x))^(-a) / (1 + exp(b*x))',
  parameters: [
    { name: 'a', symbol: 'α', default: 1.5, min: 0.5, max: 3, step: 0.1, doc: 'shape' },
    { name: 'b', symbol: 'β', default: 2, min: 0.5, max: 4, step: 0.1, doc: 'growth rate' },
  ],
  range: { low: '0', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=(1+e^{-\\beta x})^{-\\alpha}',
  latexSlope: "f'(x)=\\alpha\\beta e^{-\\beta x}(1+e^{-\\beta x})^{-\\alpha-1}",
  paper: {
    authors: 'Patwardhan, Ingalhalikar, Walambe',
    year: 2018,
    title:
      "ARiA: Utilizing Richard's Curve for Controlling the Non-monotonicity of the Activation Function in Deep Neural Nets",
    id: 'arXiv:1805.08878',
  },
};
