import type { Framework } from './framework';

export const numpyScipy: Framework = {
  id: 'numpy/scipy',
  title: 'NumPy and SciPy',
  languages: ['python'],
  roots: ['numpy', 'scipy'],
  conventional: { np: 'numpy', numpy: 'numpy', scipy: 'scipy' },
  symbols: [
    { names: ['scipy.special.expit'], kind: 'function', activation: 'sigmoid' },
    { names: ['numpy.tanh'], kind: 'function', activation: 'tanh' },
    {
      names: ['numpy.heaviside'],
      kind: 'function',
      activation: 'binary-step',
      variants: [{ argument: 'x2', equals: '1', activation: 'binary-step' }],
      note: 'The value at 0 is the second argument.',
      arguments: [{ name: 'x2', position: 1 }],
    },
    {
      names: ['scipy.special.softmax'],
      kind: 'function',
      activation: 'softmax',
      note: 'Without an axis, over the whole array.',
    },
  ],
};
