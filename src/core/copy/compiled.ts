import { inModule, type Dialect } from './dialect';

const inverse = 'asin acos atan asinh acosh atanh';

export const julia: Dialect = {
  head: [['erf', 'using SpecialFunctions']],
  definition: {
    first: 'function {0}({1})',
    input: '{0}',
    parameter: '{0}={1}',
    local: '    {0} = {1}',
    result: '    {0}',
    last: 'end',
    short: '{0}({1}) = {2}',
  },
  constants: { pi: 'π', e: 'ℯ', Infinity: 'Inf' },
  signs: {},
  functions: { ...inModule(''), ...inModule('', `${inverse} log2 log10 cbrt max min erf erfc`) },
  choice: '{0} ? {1} : {2}',
  reserved:
    'begin break catch const continue do else elseif end export false finally for function global if import let local macro module quote return struct true try using while',
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
  head: [['erfc', javascriptErfc]],
  definition: {
    first: 'function {0}({1}) {',
    input: '{0}',
    parameter: '{0} = {1}',
    local: '  const {0} = {1};',
    result: '  return {0};',
    last: '}',
  },
  constants: { pi: 'Math.PI', e: 'Math.E', Infinity: 'Infinity' },
  signs: { power: '**', equal: '===', unequal: '!==' },
  keepsMinusFromPowers: true,
  functions: {
    ...inModule('Math'),
    ...inModule('Math', `${inverse} log2 log10 cbrt max min`),
    erf: '(1 - erfc({0}))',
    erfc: 'erfc',
  },
  choice: '{0} ? {1} : {2}',
  reserved:
    'break case catch class const continue debugger default delete do else export extends finally for function if import in instanceof let new return super switch this throw try typeof var void while with yield Math Infinity erfc',
};

export const c: Dialect = {
  head: [['', '#include <math.h>']],
  definition: {
    first: 'double {0}({1}) {',
    input: 'double {0}',
    parameter: 'double {0}',
    local: '    const double {0} = {1};',
    result: '    return {0};',
    last: '}',
    usual: '/* {0} */',
  },
  points: true,
  constants: { pi: 'M_PI', e: 'M_E', Infinity: 'INFINITY' },
  signs: {},
  functions: {
    ...inModule(''),
    ...inModule('', `${inverse} log2 log10 cbrt erf erfc`),
    max: 'fmax',
    min: 'fmin',
    abs: 'fabs',
    sign: '(({0} > 0) - ({0} < 0))',
    power: 'pow',
  },
  choice: '{0} ? {1} : {2}',
  reserved:
    'auto break case char const continue default do double else enum extern float for goto if inline int long register return short signed sizeof static struct switch typedef union unsigned void volatile while',
};
