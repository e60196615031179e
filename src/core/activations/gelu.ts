import type { Activation, Article } from './activation';

export const gelu: Activation = {
  id: 'gelu',
  kind: 'elementwise',
  names: {
    en: ['GELU', 'GELU (exact)', 'Gaussian error linear unit (exact, erf)'],
    zh: ['高斯误差线性单元', 'GELU（精确）', 'GELU 函数'],
  },
  group: 'self-gated',
  formula: 'x*(1 + erf(x / sqrt(2))) / 2',
  stable: 'x*Phi(x)',
  slope: '(1 + erf(x / sqrt(2))) / 2 + x*exp(-x^2/2) / sqrt(2*pi)',
  stableSlope: 'Phi(x) + x*phi(x)',
  parameters: [],
  range: { low: '-0.16997120747990366', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x\\,\\Phi(x)=\\frac x2\\left(1+\\operatorname{erf}\\frac{x}{\\sqrt2}\\right)',
  latexSlope: "f'(x)=\\Phi(x)+x\\,\\varphi(x)",
  paper: {
    authors: 'Hendrycks, Gimpel',
    year: 2016,
    title: 'Gaussian Error Linear Units (GELUs)',
    id: 'arXiv:1606.08415',
  },
  advice: [
    {
      about: 'use',
      en: 'Weights inputs by how large they are instead of gating them by their sign; smooth, and slightly negative left of 0.',
      zh: '按输入的大小加权，而不是按符号开关；光滑，在 0 的左侧略为负。',
      source: {
        text: 'Hendrycks, Gimpel 2016: Gaussian Error Linear Units',
        url: 'https://arxiv.org/abs/1606.08415',
      },
    },
    {
      about: 'failure',
      en: 'Costs an error function; the same paper gives the approximations by tanh and by a sigmoid, which libraries call GELU as well.',
      zh: '要计算误差函数；同一篇论文给出了 tanh 和 sigmoid 两种近似，各库也称之为 GELU。',
      source: {
        text: 'Hendrycks, Gimpel 2016: Gaussian Error Linear Units',
        url: 'https://arxiv.org/abs/1606.08415',
      },
    },
  ],
};
