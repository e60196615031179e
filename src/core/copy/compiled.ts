import type { FunctionName } from '../expression/functions';
import { elementary, inModule, number, word, type Dialect } from './dialect';

export const julia: Dialect = {
  head: (uses) => (uses.has('erf') || uses.has('erfc') ? ['using SpecialFunctions'] : []),
  define({ name, inputs, parameters, locals, body }) {
    const given = parameters.map(({ name: each, value }) => `${each}=${value}`);
    const head = `${name}(${[...inputs, ...given].join(', ')})`;
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
  define({ name, inputs, parameters, locals, body }) {
    const given = parameters.map(({ name: each, value }) => `${each} = ${value}`);
    return [
      `function ${name}(${[...inputs, ...given].join(', ')}) {`,
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
    'break case catch class const continue debugger default delete do else export extends finally for function if import in instanceof let new return super switch this throw try typeof var void while with yield Math Infinity erfc',
  ),
};

export const c: Dialect = {
  head: () => ['#include <math.h>', ''],
  define({ name, inputs, parameters, locals, body }) {
    const given = [...inputs, ...parameters.map(({ name: each }) => each)].map((each) => `double ${each}`);
    const usual = parameters.map(({ name: each, value }) => `${each} = ${value}`);
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
