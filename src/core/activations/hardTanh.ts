import type { Activation, Article } from './activation';

export const hardTanh: Activation = {
  id: 'hard-tanh',
  kind: 'elementwise',
  names: { en: ['hard tanh', 'hardtanh', 'clip'], zh: ['硬 Tanh', '分段线性 Tanh'], ordinary: ['clip'] },
  group: 'sigmoidal',
  formula: 'x < lo ? lo : (x > hi ? hi : x)',
  slope: 'x > lo and x < hi ? 1 : 0',
  parameters: [
    { name: 'lo', symbol: 'm', default: -1, min: -10, max: 0, step: 0.1, doc: 'least value' },
    { name: 'hi', symbol: 'M', default: 1, min: 0, max: 10, step: 0.1, doc: 'greatest value' },
  ],
  range: { low: 'lo', high: 'hi', includesLow: true, includesHigh: true },
  kinks: [
    { x: 'lo', left: '0', right: '1' },
    { x: 'hi', left: '1', right: '0' },
  ],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'odd',
  parityWhen: 'lo == -hi',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\max(m,\\min(M,x))',
  latexSlope: "f'(x)=\\mathbf 1[m<x<M]",
  paper: {
    authors: 'Collobert (thesis)',
    year: 2004,
    title: 'Large Scale Machine Learning (thesis)',
    id: 'https://ronan.collobert.com/pub/matos/2004_phdthesis_lip6.pdf',
  },
};
