import type { Activation, Article } from './activation';

export const logCosh: Activation = {
  id: 'log-cosh',
  kind: 'elementwise',
  names: { en: ['logcosh'], zh: ['对数双曲余弦'] },
  group: 'elementary',
  formula: 'log(cosh(x))',
  stable: 'abs(x) < 1 ? log1p(2*sinh(x/2)^2) : abs(x) + log1p(exp(-2*abs(x))) - log(2)',
  slope: 'tanh(x)',
  parameters: [],
  range: { low: '0', high: 'Infinity', includesLow: true },
  kinks: [],
  monotonic: { is: 'no' },
  convex: { is: 'strictly convex' },
  parity: 'even',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\log\\cosh x',
  latexSlope: "f'(x)=\\tanh x",
  paper: {
    authors: '(no known paper; NetKet activation.log_cosh)',
    title: 'NetKet, netket.nn.activation.log_cosh (library source)',
    id: 'https://github.com/netket/netket/blob/main/netket/nn/activation.py',
  },
};
