import type { Activation, Article } from './activation';

export const squash: Activation = {
  id: 'squash',
  kind: 'vector',
  names: { en: ['capsule squash'], zh: ['胶囊压缩函数'], ordinary: ['capsule squash'] },
  group: 'vector',
  formula: 'x*abs(x) / (1 + x^2)',
  stable: 'abs(x) > 1 ? sign(x) / (1 + 1/x^2) : x*abs(x) / (1 + x^2)',
  slope: '2*abs(x) / (1 + x^2)^2',
  stableSlope: 'abs(x) > 1 ? 2 / (abs(x)^3*(1 + 1/x^2)^2) : 2*abs(x) / (1 + x^2)^2',
  parameters: [],
  slice: { words: 'Along the vector itself: x is its length, with a sign for its direction' },
  range: { low: '-1', high: '1' },
  kinks: [],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C1',
};

export const article: Article = {
  latex: 'f(s)=\\frac{\\|s\\|^2}{1+\\|s\\|^2}\\,\\frac{s}{\\|s\\|}',
  latexSlope: "f'(\\|s\\|)=\\frac{2\\|s\\|}{(1+\\|s\\|^2)^2}\\ \\text{along }s",
  paper: {
    authors: 'Sabour, Frosst, Hinton',
    year: 2017,
    title: 'Dynamic Routing Between Capsules',
    id: 'arXiv:1710.09829',
  },
};
