import type { Activation, Article } from './activation';

export const exponential: Activation = {
  id: 'exponential',
  kind: 'elementwise',
  names: { en: ['exponential', 'exp'], zh: ['指数函数'], ordinary: ['exponential', 'exp', '指数函数'] },
  group: 'elementary',
  formula: 'exp(x)',
  slope: 'exp(x)',
  parameters: [],
  range: { low: '0', high: 'Infinity' },
  kinks: [],
  monotonic: { is: 'strictly increasing' },
  convex: { is: 'strictly convex' },
  parity: 'none',
  smoothness: 'C∞',
};

export const article: Article = {
  latex: 'f(x)=e^x',
  latexSlope: "f'(x)=e^x",
  paper: {
    authors: '(no known paper; Keras activations.exponential)',
    title: 'tf.keras.activations.exponential (documentation page)',
    id: 'https://www.tensorflow.org/api_docs/python/tf/keras/activations/exponential',
  },
};
