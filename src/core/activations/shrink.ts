import type { Activation, Article } from './activation';

export const shrink: Activation = {
  id: 'shrink',
  kind: 'elementwise',
  names: { en: ['Shrink (ONNX)'], zh: ['收缩（ONNX）'], ordinary: ['shrink'] },
  group: 'thresholding',
  formula: 'x < -l ? x + b : (x > l ? x - b : 0)',
  slope: 'abs(x) > l ? 1 : 0',
  parameters: [
    { name: 'l', symbol: 'λ', default: 0.5, min: 0, max: 3, step: 0.05, doc: 'threshold' },
    {
      name: 'b',
      symbol: 'b',
      default: 0,
      min: 0,
      max: 3,
      step: 0.05,
      doc: 'how far values are moved towards 0',
    },
  ],
  range: {
    union: [{ low: '-Infinity', high: 'b - l' }, { values: ['0'] }, { low: 'l - b', high: 'Infinity' }],
  },
  kinks: [
    { x: '-l', left: '1', right: '0', jump: true },
    { x: 'l > 0 ? l : Infinity', left: '0', right: '1', jump: true },
  ],
  monotonic: { is: 'increasing', when: 'b <= l' },
  convex: { is: 'no', when: 'l > 0' },
  parity: 'odd',
  smoothness: 'discontinuous',
};

export const article: Article = {
  latex: 'f(x)=\\begin{cases}x+b,&x<-\\lambda\\\\x-b,&x>\\lambda\\\\0,&\\text{otherwise}\\end{cases}',
  latexSlope: "f'(x)=\\mathbf 1[|x|>\\lambda]",
  paper: {
    authors: 'ONNX operator Shrink-9',
    year: 2019,
    title: 'Shrink (ONNX operator documentation)',
    id: 'https://onnx.ai/onnx/operators/onnx__Shrink.html',
  },
};
