import type { Activation, Article } from './activation';

export const tanhshrink: Activation = {
  id: 'tanhshrink',
  kind: 'elementwise',
  names: { en: ['tanhshrink', 'tanh shrink'], zh: ['Tanh 收缩'] },
  group: 'thresholding',
  formula: 'x - tanh(x)',
  stable:
    'abs(x) < 1 ? x*x^2*(1/3 + x^2*(1/30 + x^2*(1/840 + x^2*(1/45360 + x^2*(1/3991680 + x^2*(1/518918400 + x^2*(1/93405312000 + x^2*(1/22230464256000 + x^2*(1/6758061133824000))))))))) / cosh(x) : x - tanh(x)',
  slope: 'tanh(x)^2',
  parameters: [],
  range: { low: '-Infinity', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=x-\\tanh x',
  latexSlope: "f'(x)=\\tanh^2x",
  paper: {
    authors: '(no known paper; PyTorch layer)',
    title: 'torch.nn.Tanhshrink (PyTorch documentation)',
    id: 'https://pytorch.org/docs/stable/generated/torch.nn.Tanhshrink.html',
  },
};
