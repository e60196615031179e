import type { Activation, Article } from './activation';

export const logSigmoid: Activation = {
  id: 'log-sigmoid',
  kind: 'elementwise',
  names: { en: ['log-sigmoid', 'log sigmoid', 'logsigmoid'], zh: ['对数 Sigmoid'] },
  group: 'sigmoidal',
  formula: '-log(1 + exp(-x))',
  stable: 'min(x, 0) - log1p(exp(-abs(x)))',
  slope: '1 / (1 + exp(x))',
  stableSlope: 'x >= 0 ? exp(-x) / (1 + exp(-x)) : 1 / (1 + exp(x))',
  parameters: [],
  range: { low: '-Infinity', high: '0' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'strictly concave' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=\\log\\sigma(x)=-\\log(1+e^{-x})',
  latexSlope: "f'(x)=\\sigma(-x)",
  paper: {
    authors: '(no known paper; PyTorch and Keras layer)',
    title: 'torch.nn.LogSigmoid (PyTorch documentation)',
    id: 'https://pytorch.org/docs/stable/generated/torch.nn.LogSigmoid.html',
  },
};
