import type { Activation, Article } from './activation';

export const sinc: Activation = {
  id: 'sinc',
  kind: 'elementwise',
  names: { en: ['sinc (unnormalised)'], zh: ['辛格函数'] },
  group: 'periodic',
  formula: 'x == 0 ? 1 : sin(x)/x',
  stable: 'x == 0 ? 1 : (abs(x) == Infinity ? 0 : sin(x)/x)',
  slope: 'x == 0 ? 0 : cos(x)/x - sin(x)/x^2',
  stableSlope:
    'abs(x) < 1 ? -x*(1/3 - x^2*(1/30 - x^2*(1/840 - x^2*(1/45360 - x^2*(1/3991680 - x^2*(1/518918400 - x^2*(1/93405312000 - x^2*(1/22230464256000 - x^2*(1/6758061133824000))))))))) : (abs(x) == Infinity ? 0 : (cos(x) - sin(x)/x) / x)',
  parameters: [],
  range: { low: '-0.21723362821122166', high: '1', includesLow: true, includesHigh: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'even',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}1,&x=0\\\\\\frac{\\sin x}{x},&x\\ne0\\end{cases}',
  latexSlope: "f'(x)=\\frac{\\cos x}{x}-\\frac{\\sin x}{x^2}\\ (x\\ne0),\\ 0\\ (x=0)",
  paper: {
    authors: '(folklore; listed on Wikipedia "Activation function")',
    title: 'Activation function (Wikipedia article)',
    id: 'https://en.wikipedia.org/wiki/Activation_function',
  },
};
