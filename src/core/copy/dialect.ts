import type { FunctionName } from '../expression/functions';

/** How a language writes formulas: one table a language. */
export interface Dialect {
  /** What stands above the function: imports and what the language lacks. */
  readonly head: (uses: Uses) => readonly string[];
  /** The whole function. Parameters come with their values. */
  readonly define: (definition: Definition) => readonly string[];
  readonly number: (value: number) => string;
  readonly constants: Readonly<Record<'pi' | 'e' | 'Infinity', string>>;
  /** Signs where they differ from those of C: a sign, or a function of two operands. */
  readonly signs: Readonly<Partial<Record<FunctionName, string>>>;
  /**
   * Functions of what varies with the input; absent names are rewritten by others that there are. `{0}` and `{1}` are operands, a bare
   * name is called with them.
   */
  readonly functions: Readonly<Partial<Record<FunctionName, string>>>;
  /** Functions of parameters alone, where those of the input take only arrays. */
  readonly scalars?: Readonly<Partial<Record<FunctionName, string>>>;
  /** A choice by what varies: `{0}` the test, `{1}` and `{2}` the branches. */
  readonly choice: string;
  /** A choice by parameters alone. */
  readonly scalarChoice?: string;
  /**
   * Whether both branches of a choice are computed and differentiated, so that what is undefined in the other branch must be kept from
   * it: NaN times 0 is NaN.
   */
  readonly computesBoth: boolean;
  /** Whether `-x**2` is no expression and has to be written `-(x**2)`. */
  readonly keepsMinusFromPowers?: true;
  /** Names that a variable or parameter must not have. */
  readonly reserved: ReadonlySet<string>;
}

export interface Definition {
  readonly name: string;
  readonly input: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly value: string;
    readonly isInput: boolean;
  }[];
  /** What the body uses more than once, in order. */
  readonly locals: readonly { readonly name: string; readonly text: string }[];
  readonly body: string;
}

/** Names of the functions that were written. */
export type Uses = ReadonlySet<string>;

const word = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const pythonWords = word(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda None nonlocal not or pass raise return try while with yield True False',
);

const number = (value: number): string => (value < 0 ? `-${-value}` : `${value}`);

const arraySigns = { and: '&', or: '|', not: '~' } as const;

/** Arguments as Python writes them. */
function pythonDefinition({ name, input, parameters, locals, body }: Definition): readonly string[] {
  const given = parameters.map(({ name: each, value, isInput }) => (isInput ? each : `${each}=${value}`));
  return [
    `def ${name}(${[input, ...given].join(', ')}):`,
    ...locals.map((local) => `    ${local.name} = ${local.text}`),
    `    return ${body}`,
  ];
}

/** Functions that are called the same in all of numpy, torch, tf and jax.numpy. */
const elementary = [
  ...(['abs', 'sign', 'floor', 'ceil', 'sqrt', 'exp', 'expm1', 'log', 'log1p'] as const),
  ...(['sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh'] as const),
] as const;

const inModule = (module: string, names: readonly FunctionName[] = elementary) =>
  Object.fromEntries(names.map((name) => [name, `${module}.${name}`])) as Partial<
    Record<FunctionName, string>
  >;

const inverse = (module: string, prefix: string) => ({
  asin: `${module}.${prefix}sin`,
  acos: `${module}.${prefix}cos`,
  atan: `${module}.${prefix}tan`,
  asinh: `${module}.${prefix}sinh`,
  acosh: `${module}.${prefix}cosh`,
  atanh: `${module}.${prefix}tanh`,
});

const pythonMath: Dialect['scalars'] = {
  ...inModule('math', [
    'sqrt',
    'exp',
    'expm1',
    'log',
    'log1p',
    'sin',
    'cos',
    'tan',
    'sinh',
    'cosh',
    'tanh',
    'erf',
    'erfc',
  ]),
  abs: 'abs',
  max: 'max',
  min: 'min',
};

const python = {
  define: pythonDefinition,
  number,
  signs: { ...arraySigns, power: '**' },
  reserved: pythonWords,
  computesBoth: true,
} as const;

/** Imports of the modules that a text names. */
const imports =
  (modules: Readonly<Record<string, string>>) =>
  (uses: Uses): readonly string[] =>
    Object.entries(modules)
      .filter(([prefix]) => [...uses].some((use) => use.startsWith(prefix)))
      .map(([, line]) => line);

export const numpy: Dialect = {
  ...python,
  head: imports({ 'np.': 'import numpy as np', 'special.': 'from scipy import special' }),
  constants: { pi: 'np.pi', e: 'np.e', Infinity: 'np.inf' },
  functions: {
    ...inModule('np'),
    ...inModule('np', ['log2', 'log10', 'cbrt']),
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
  head: imports({ 'math.': 'import math', 'torch.': 'import torch' }),
  constants: { pi: 'math.pi', e: 'math.e', Infinity: 'math.inf' },
  functions: {
    ...inModule('torch'),
    ...inModule('torch', ['log2', 'log10', 'erf', 'erfc']),
    ...inverse('torch', 'a'),
    max: 'torch.maximum',
    min: 'torch.minimum',
    Phi: 'torch.special.ndtr',
  },
  scalars: { ...pythonMath, max: 'torch.clamp({0}, min={1})', min: 'torch.clamp({0}, max={1})' },
  choice: 'torch.where({0}, {1}, {2})',
  scalarChoice: '{1} if {0} else {2}',
};

export const tensorflow: Dialect = {
  ...python,
  head: imports({ 'math.': 'import math', 'tf.': 'import tensorflow as tf' }),
  constants: { pi: 'math.pi', e: 'math.e', Infinity: 'math.inf' },
  functions: {
    ...inModule('tf', ['abs', 'sign', 'floor', 'sqrt', 'exp', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh']),
    ...inModule('tf.math', ['ceil', 'expm1', 'log', 'log1p', 'erf', 'erfc']),
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
  head: imports({ 'math.': 'import math', 'jax.': 'import jax', 'jnp.': 'import jax.numpy as jnp' }),
  constants: { pi: 'jnp.pi', e: 'jnp.e', Infinity: 'jnp.inf' },
  functions: {
    ...inModule('jnp'),
    ...inModule('jnp', ['log2', 'log10', 'cbrt']),
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

export const julia: Dialect = {
  head: (uses) => (uses.has('erf') || uses.has('erfc') ? ['using SpecialFunctions'] : []),
  define({ name, input, parameters, locals, body }) {
    const given = parameters.map(({ name: each, value, isInput }) => (isInput ? each : `${each}=${value}`));
    const head = `${name}(${[input, ...given].join(', ')})`;
    if (locals.length === 0) return [`${head} = ${body}`];
    return [
      `function ${head}`,
      ...locals.map((local) => `    ${local.name} = ${local.text}`),
      `    ${body}`,
      'end',
    ];
  },
  number,
  constants: { pi: 'π', e: 'ℯ', Infinity: 'Inf' },
  signs: {},
  functions: {
    ...(Object.fromEntries(elementary.map((name) => [name, name])) as Partial<Record<FunctionName, string>>),
    ...{ asin: 'asin', acos: 'acos', atan: 'atan', asinh: 'asinh', acosh: 'acosh', atanh: 'atanh' },
    ...{ log2: 'log2', log10: 'log10', cbrt: 'cbrt', max: 'max', min: 'min', erf: 'erf', erfc: 'erfc' },
  },
  choice: '{0} ? {1} : {2}',
  computesBoth: false,
  reserved: word(
    'begin break catch const continue do else elseif end export false finally for function global if import let local macro module quote return struct true try using while',
  ),
};

/** erfc to 15 digits: a series of one sign below 2, a continued fraction above (Abramowitz and Stegun 7.1.6, 7.1.14). */
const javascriptErfc = `function erfc(x) {
  if (x < 0) return 2 - erfc(-x);
  const gauss = Math.exp(-x * x) / Math.sqrt(Math.PI);
  if (x < 2) {
    let [term, sum] = [2 * x, 2 * x];
    for (let n = 1; n < 60; n++) sum += term *= (2 * x * x) / (2 * n + 1);
    return 1 - sum * gauss;
  }
  let fraction = x;
  for (let n = 120; n > 0; n--) fraction = x + n / 2 / fraction;
  return gauss / fraction;
}`;

export const javascript: Dialect = {
  head: (uses) => (uses.has('erf') || uses.has('erfc') ? javascriptErfc.split('\n') : []),
  define({ name, input, parameters, locals, body }) {
    const given = parameters.map(({ name: each, value, isInput }) => (isInput ? each : `${each} = ${value}`));
    return [
      `function ${name}(${[input, ...given].join(', ')}) {`,
      ...locals.map((local) => `  const ${local.name} = ${local.text};`),
      `  return ${body};`,
      '}',
    ];
  },
  number,
  constants: { pi: 'Math.PI', e: 'Math.E', Infinity: 'Infinity' },
  signs: { power: '**', equal: '===', unequal: '!==' },
  keepsMinusFromPowers: true,
  functions: {
    ...inModule('Math'),
    ...inModule('Math', [
      'log2',
      'log10',
      'cbrt',
      'max',
      'min',
      'asin',
      'acos',
      'atan',
      'asinh',
      'acosh',
      'atanh',
    ]),
    erf: '(1 - erfc({0}))',
    erfc: 'erfc',
  },
  choice: '{0} ? {1} : {2}',
  computesBoth: false,
  reserved: word(
    'break case catch class const continue debugger default delete do else export extends finally for function if import in instanceof let new return super switch this throw try typeof var void while with yield',
  ),
};

export const c: Dialect = {
  head: () => ['#include <math.h>', ''],
  define({ name, input, parameters, locals, body }) {
    const given = [input, ...parameters.map(({ name: each }) => each)].map((each) => `double ${each}`);
    const usual = parameters
      .filter(({ isInput }) => !isInput)
      .map(({ name: each, value }) => `${each} = ${value}`);
    return [
      ...(usual.length > 0 ? [`/* ${usual.join(', ')} */`] : []),
      `double ${name}(${given.join(', ')}) {`,
      ...locals.map((local) => `    const double ${local.name} = ${local.text};`),
      `    return ${body};`,
      '}',
    ];
  },
  number: (value) =>
    Number.isInteger(value) && Math.abs(value) < 1e15 ? `${number(value)}.0` : number(value),
  constants: { pi: 'M_PI', e: 'M_E', Infinity: 'INFINITY' },
  signs: {},
  functions: {
    ...(Object.fromEntries(elementary.map((name) => [name, name])) as Partial<Record<FunctionName, string>>),
    ...{ asin: 'asin', acos: 'acos', atan: 'atan', asinh: 'asinh', acosh: 'acosh', atanh: 'atanh' },
    ...{ log2: 'log2', log10: 'log10', cbrt: 'cbrt', max: 'fmax', min: 'fmin', erf: 'erf', erfc: 'erfc' },
    abs: 'fabs',
    sign: '(({0} > 0) - ({0} < 0))',
    power: 'pow',
  },
  choice: '{0} ? {1} : {2}',
  computesBoth: false,
  reserved: word(
    'auto break case char const continue default do double else enum extern float for goto if inline int long register return short signed sizeof static struct switch typedef union unsigned void volatile while',
  ),
};
