import type { Activation, Article } from './activation';

export const erf: Activation = {
  id: 'erf',
  kind: 'elementwise',
  names: { en: ['error function', 'erf'], zh: ['误差函数'], ordinary: ['error function', 'erf', '误差函数'] },
  group: 'sigmoidal',
  formula: 'erf(x)',
  slope: '2*exp(-x^2) / sqrt(pi)',
  stableSlope: '2*(abs(x) < 30 ? exp(-x^2)*(1 - roundoff(x, x)) : 0) / sqrt(pi)',
  parameters: [],
  range: { low: '-1', high: '1' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: '\\operatorname{erf}(x)=\\frac{2}{\\sqrt\\pi}\\int_0^xe^{-t^2}dt',
  latexSlope: "f'(x)=\\frac{2}{\\sqrt\\pi}e^{-x^2}",
  paper: {
    authors: '(no single origin; Neural Tangents stax.Erf)',
    title: 'Neural Tangents, stax.Erf (library source)',
    id: 'https://github.com/google/neural-tangents/blob/main/neural_tangents/_src/stax/elementwise.py',
  },
};
