import type { Framework } from './framework';

export const numpyScipy: Framework = {
  id: 'numpy/scipy',
  title: 'NumPy and SciPy',
  languages: ['python'],
  roots: ['numpy', 'scipy'],
  conventional: { np: 'numpy', numpy: 'numpy', scipy: 'scipy' },
  symbols: [
    { names: ['scipy.special.expit'], kind: 'function', activation: 'sigmoid' },
    { names: ['scipy.special.log_expit'], kind: 'function', activation: 'log-sigmoid' },
    { names: ['scipy.special.erf'], kind: 'function', activation: 'erf', isPlain: true },
    { names: ['scipy.special.ndtr'], kind: 'function', activation: 'probit', isPlain: true },
    { names: ['numpy.tanh'], kind: 'function', activation: 'tanh' },
    { names: ['numpy.arctan'], kind: 'function', activation: 'arctan', isPlain: true },
    { names: ['numpy.sign'], kind: 'function', activation: 'sign', isPlain: true },
    { names: ['numpy.exp'], kind: 'function', activation: 'exponential', isPlain: true },
    {
      names: ['numpy.heaviside'],
      kind: 'function',
      activation: 'binary-step',
      variants: [{ argument: 'x2', equals: '1', activation: 'binary-step' }],
      note: 'The value at 0 is the second argument.',
      arguments: [{ name: 'x2', position: 1 }],
    },
    { names: ['numpy.sinc'], kind: 'function', activation: 'sinc', isPlain: true },
    {
      names: ['scipy.special.softmax'],
      kind: 'function',
      activation: 'softmax',
      note: 'Without an axis, over the whole array.',
    },
    { names: ['scipy.special.log_softmax'], kind: 'function', activation: 'log-softmax' },
  ],
};
