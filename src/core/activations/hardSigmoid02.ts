import type { Activation, Article } from './activation';

export const hardSigmoid02: Activation = {
  id: 'hard-sigmoid-02',
  kind: 'elementwise',
  names: {
    en: ['hard sigmoid (0.2x + 0.5)', 'Theano/Keras 2 hard sigmoid', 'ONNX HardSigmoid'],
    zh: ['硬 Sigmoid（Keras 2 版）'],
  },
  group: 'sigmoidal',
  formula: 'a*x + b <= 0 ? 0 : (a*x + b >= 1 ? 1 : a*x + b)',
  stable: 'a*x + b <= 0 ? 0 : (a*x + b >= 1 ? 1 : a*x + b + roundoff(a, x))',
  slope: 'a*x + b > 0 and a*x + b < 1 ? a : 0',
  parameters: [
    { name: 'a', symbol: 'α', default: 0.2, min: 0.05, max: 1, step: 0.05, doc: 'slope' },
    { name: 'b', symbol: 'β', default: 0.5, min: 0, max: 1, step: 0.05, doc: 'offset' },
  ],
  range: { low: '0', high: '1', includesLow: true, includesHigh: true },
  kinks: [
    { x: '-b/a', left: '0', right: 'a' },
    { x: '(1-b)/a', left: 'a', right: '0' },
  ],
  monotonic: { is: 'increasing' },
  convex: { is: 'no' },
  parity: 'none',
  smoothness: 'C0',
};

export const article: Article = {
  latex: 'f(x)=\\max(0,\\min(1,\\alpha x+\\beta))',
  latexSlope: "f'(x)=\\alpha\\,\\mathbf 1[0<\\alpha x+\\beta<1]",
  paper: {
    authors: 'Theano developers (theano.tensor.nnet.hard_sigmoid)',
    year: 2013,
    title: 'theano.tensor.nnet.hard_sigmoid (slope 0.2, shift 0.5)',
    id: 'https://github.com/Theano/Theano/blob/master/theano/tensor/nnet/sigm.py',
  },
};
