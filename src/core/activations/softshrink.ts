import type { Activation, Article } from './activation';

export const softshrink: Activation = {
  id: 'softshrink',
  kind: 'elementwise',
  names: { en: ['Softshrink', 'soft shrink', 'soft thresholding'], zh: ['软收缩', '软阈值'] },
  group: 'thresholding',
  formula: 'x > l ? x - l : (x < -l ? x + l : 0)',
  slope: 'abs(x) > l ? 1 : 0',
  parameters: [{ name: 'l', symbol: 'λ', default: 0.5, min: 0, max: 3, step: 0.05, doc: 'threshold' }],
  range: { low: '-Infinity', high: 'Infinity' },
  kinks: [
    { x: '-l', left: '1', right: 'l > 0 ? 0 : 1' },
    { x: 'l', left: 'l > 0 ? 0 : 1', right: '1' },
  ],
  monotonic: { is: 'increasing' },
  convex: { is: 'no', when: 'l > 0' },
  parity: 'odd',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\operatorname{sgn}(x)\\max(|x|-\\lambda,0)',
  latexSlope: "f'(x)=\\mathbf 1[|x|>\\lambda]",
  paper: {
    authors: 'Donoho, Johnstone',
    year: 1994,
    title: 'Ideal spatial adaptation by wavelet shrinkage',
    id: 'doi:10.1093/biomet/81.3.425',
  },
};
