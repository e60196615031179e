import type { Activation, Article } from './activation';

export const squareplus: Activation = {
  id: 'squareplus',
  kind: 'elementwise',
  names: { en: ['Squareplus'], zh: ['平方加'] },
  group: 'smooth rectified',
  formula: '(x + sqrt(x^2 + b)) / 2',
  stable:
    'x > 1e100 ? x : (x < -1e100 ? -b / (4*x) : (x >= 0 ? (x + sqrt(x^2 + b)) / 2 : b / (2*(sqrt(x^2 + b) - x))))',
  slope: '(1 + x / sqrt(x^2 + b)) / 2',
  stableSlope:
    'x == 0 ? 1/2 : (x > 1e100 ? 1 : (x > 0 ? (1 + x / sqrt(x^2 + b)) / 2 : b / (2*sqrt(x^2 + b)*(sqrt(x^2 + b) - x))))',
  parameters: [{ name: 'b', symbol: 'b', default: 4, min: 0, max: 16, step: 0.5, doc: 'smoothness' }],
  range: { low: '0', high: 'Infinity', includesLow: 'b == 0' },
  kinks: [{ x: '0', left: 'b > 0 ? 1/2 : 0', right: 'b > 0 ? 1/2 : 1' }],
  monotonic: { is: 'strictly increasing', when: 'b > 0' },
  convex: { is: 'strictly convex', when: 'b > 0' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\frac{x+\\sqrt{x^2+b}}{2}',
  latexSlope: "f'(x)=\\tfrac12\\left(1+\\frac{x}{\\sqrt{x^2+b}}\\right)",
  paper: {
    authors: 'Barron',
    year: 2021,
    title: 'Squareplus: A Softplus-Like Algebraic Rectifier',
    id: 'arXiv:2112.11687',
  },
};
