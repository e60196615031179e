import type { Activation, Article } from './activation';

export const drelu: Activation = {
  id: 'drelu',
  kind: 'elementwise',
  names: { en: ['DReLU', 'displaced ReLU', 'shifted ReLU'], zh: ['位移 ReLU'] },
  group: 'rectified',
  formula: 'max(x, -d)',
  slope: 'x > -d ? 1 : 0',
  parameters: [{ name: 'd', symbol: 'δ', default: 0.05, min: 0, max: 2, step: 0.05, doc: 'displacement' }],
  range: { low: '-d', high: 'Infinity', includesLow: true },
  kinks: [{ x: '-d', left: '0', right: '1' }],
  monotonic: { is: 'increasing' },
  convex: { is: 'convex' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\max(x,-\\delta)',
  latexSlope: "f'(x)=\\mathbf 1[x>-\\delta]",
  paper: {
    authors: 'Macêdo, Zanchettin, Oliveira, Ludermir',
    year: 2019,
    title:
      'Enhancing batch normalized convolutional networks using displaced rectifier linear units: A systematic comparative study',
    id: 'doi:10.1016/j.eswa.2019.01.066',
  },
};
