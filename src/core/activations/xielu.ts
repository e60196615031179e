import type { Activation, Article } from './activation';

export const xielu: Activation = {
  id: 'xielu',
  kind: 'elementwise',
  names: { en: ['xIELU'], zh: ['xIELU'] },
  group: 'self-gated',
  formula: 'x > 0 ? ap*x^2 + b*x : an*(exp(x) - 1 - x) + b*x',
  stable: 'x > 0 ? ap*x^2 + b*x : an*(expm1(x) - x) + b*x',
  slope: 'x > 0 ? 2*ap*x + b : an*(exp(x) - 1) + b',
  stableSlope: 'x > 0 ? 2*ap*x + b : an*expm1(x) + b',
  parameters: [
    {
      name: 'ap',
      symbol: 'αₚ',
      default: 0.8,
      min: 0,
      max: 2,
      step: 0.05,
      doc: 'curvature on the right',
      learnable: true,
    },
    {
      name: 'an',
      symbol: 'αₙ',
      default: 0.8,
      min: 0.5,
      max: 3,
      step: 0.05,
      doc: 'weight on the left',
      learnable: true,
    },
    { name: 'b', symbol: 'β', default: 0.5, min: 0, max: 1, step: 0.05, doc: 'slope at 0' },
  ],
  range: {
    low: 'b < an ? -b - (an - b)*log(1 - b/an) : (b == an ? -an : -Infinity)',
    high: 'Infinity',
    includesLow: 'b < an',
  },
  kinks: [],
  monotonic: { is: 'no', when: 'an > b' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}\\alpha_px^2+\\beta x,&x>0\\\\\\alpha_n(e^x-1-x)+\\beta x,&x\\le0\\end{cases}',
  latexSlope: "f'(x)=\\begin{cases}2\\alpha_px+\\beta,&x>0\\\\\\alpha_n(e^x-1)+\\beta,&x\\le0\\end{cases}",
  paper: {
    authors: 'Huang, Schlag',
    year: 2024,
    title: 'Deriving Activation Functions Using Integration',
    id: 'arXiv:2411.13010',
  },
};
