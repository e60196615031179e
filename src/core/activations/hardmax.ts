import type { Activation, Article } from './activation';

export const hardmax: Activation = {
  id: 'hardmax',
  kind: 'vector',
  names: { en: ['hardmax', 'one-hot argmax'], zh: ['Hardmax'] },
  group: 'vector',
  formula: 'x >= x2 and x >= x3 ? 1 : 0',
  slope: '0',
  parameters: [
    { name: 'x2', symbol: 'x₂', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 2', isInput: true },
    { name: 'x3', symbol: 'x₃', default: 0, min: -5, max: 5, step: 0.1, doc: 'input 3', isInput: true },
  ],
  slice: { words: 'First of three components as its own input changes; the other inputs are held' },
  range: { values: ['0', '1'] },
  kinks: [],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'discontinuous',
};

export const article: Article = {
  latex: '\\operatorname{hardmax}(x)_i=\\mathbf 1[i=\\arg\\max_jx_j]',
  latexSlope: '\\frac{\\partial f_i}{\\partial x_j}=0\\ \\text{almost everywhere}',
  paper: {
    authors: 'ONNX operator Hardmax',
    year: 2017,
    title: 'Hardmax (ONNX operator documentation)',
    id: 'https://onnx.ai/onnx/operators/onnx__Hardmax.html',
  },
};
