import { inModule, type Dialect } from './dialect';

const inverse = (module: string, prefix: string): Dialect['functions'] => ({
  asin: `${module}.${prefix}sin`,
  acos: `${module}.${prefix}cos`,
  atan: `${module}.${prefix}tan`,
  asinh: `${module}.${prefix}sinh`,
  acosh: `${module}.${prefix}cosh`,
  atanh: `${module}.${prefix}tanh`,
});

/** Python's own functions of plain numbers; it has none for the sign. */
const pythonMath: Dialect['scalars'] = {
  ...inModule('math'),
  ...inModule('math', 'log2 log10 cbrt erf erfc'),
  ...inverse('math', 'a'),
  abs: 'abs',
  max: 'max',
  min: 'min',
  sign: '(({0} > 0) - ({0} < 0))',
  Phi: '(math.erfc(-({0}) / math.sqrt(2)) / 2)',
};

const python = {
  definition: {
    first: 'def {0}({1}):',
    input: '{0}',
    parameter: '{0}={1}',
    local: '    {0} = {1}',
    result: '    return {0}',
  },
  signs: { and: '&', or: '|', not: '~', power: '**' },
  reserved:
    'and as assert async await break class continue def del elif else except finally for from global if import in is lambda None nonlocal not or pass raise return try while with yield True False abs max min math np special torch tf jax jnp',
  computesBoth: true,
} as const;

export const numpy: Dialect = {
  ...python,
  head: [
    ['np.', 'import numpy as np'],
    ['special.', 'from scipy import special'],
  ],
  constants: { pi: 'np.pi', e: 'np.e', Infinity: 'np.inf' },
  functions: {
    ...inModule('np'),
    ...inModule('np', 'log2 log10 cbrt'),
    ...inverse('np', 'arc'),
    max: 'np.maximum',
    min: 'np.minimum',
    erf: 'special.erf',
    erfc: 'special.erfc',
    Phi: 'special.ndtr',
  },
  choice: 'np.where({0}, {1}, {2})',
  scalarChoice: '{1} if {0} else {2}',
};

export const pytorch: Dialect = {
  ...python,
  head: [
    ['math.', 'import math'],
    ['torch.', 'import torch'],
  ],
  constants: { pi: 'math.pi', e: 'math.e', Infinity: 'math.inf' },
  functions: {
    ...inModule('torch'),
    ...inModule('torch', 'log2 log10 erf erfc'),
    ...inverse('torch', 'a'),
    max: 'torch.maximum',
    min: 'torch.minimum',
    Phi: 'torch.special.ndtr',
  },
  scalars: pythonMath,
  mixed: { max: 'torch.clamp({0}, min={1})', min: 'torch.clamp({0}, max={1})' },
  choice: 'torch.where({0}, {1}, {2})',
  scalarChoice: '{1} if {0} else {2}',
};

export const tensorflow: Dialect = {
  ...python,
  head: [
    ['math.', 'import math'],
    ['tf.', 'import tensorflow as tf'],
  ],
  constants: { pi: 'math.pi', e: 'math.e', Infinity: 'math.inf' },
  functions: {
    ...inModule('tf', 'abs sign floor sqrt exp sin cos tan sinh cosh tanh'),
    ...inModule('tf.math', 'ceil expm1 log log1p erf erfc'),
    ...inverse('tf', 'a'),
    max: 'tf.maximum',
    min: 'tf.minimum',
  },
  scalars: pythonMath,
  choice: 'tf.where({0}, {1}, {2})',
  scalarChoice: '{1} if {0} else {2}',
};

export const jax: Dialect = {
  ...python,
  head: [
    ['math.', 'import math'],
    ['jax.', 'import jax'],
    ['jnp.', 'import jax.numpy as jnp'],
  ],
  constants: { pi: 'jnp.pi', e: 'jnp.e', Infinity: 'jnp.inf' },
  functions: {
    ...inModule('jnp'),
    ...inModule('jnp', 'log2 log10 cbrt'),
    ...inverse('jnp', 'arc'),
    max: 'jnp.maximum',
    min: 'jnp.minimum',
    erf: 'jax.scipy.special.erf',
    erfc: 'jax.scipy.special.erfc',
    Phi: 'jax.scipy.special.ndtr',
  },
  scalars: pythonMath,
  choice: 'jnp.where({0}, {1}, {2})',
  scalarChoice: '{1} if {0} else {2}',
};
