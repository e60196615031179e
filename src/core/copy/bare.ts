import { c, javascript, julia } from './compiled';
import { inModule, type Dialect } from './dialect';
import { numpy } from './python';

/** Languages as they are without packages, in which an expression is written and no whole function. */

const functions = 'abs sign sqrt exp expm1 log log1p sin cos tan sinh cosh tanh atan';

const { computesBoth: _, ...scalar } = numpy;

export const math: Dialect = {
  ...scalar,
  constants: { pi: 'math.pi', e: 'math.e', Infinity: 'math.inf' },
  functions: {
    ...inModule('math', 'floor ceil sqrt exp expm1 log log1p sin cos tan sinh cosh tanh erf erfc atan'),
    ...inModule('', 'abs max min'),
  },
  choice: '{1} if {0} else {2}',
};

export const javascriptAlone = withoutErf(javascript);
export const juliaAlone = withoutErf(julia);

export const r: Dialect = {
  ...julia,
  constants: { pi: 'pi', e: 'exp(1)', Infinity: 'Inf' },
  functions: { ...inModule('', functions), max: 'pmax', min: 'pmin', Phi: 'pnorm' },
  signs: { power: '^' },
  choice: 'ifelse({0}, {1}, {2})',
};

export const matlab: Dialect = {
  ...julia,
  constants: { pi: 'pi', e: 'exp(1)', Infinity: 'Inf' },
  functions: inModule('', `${functions} max min erf erfc`),
  signs: { multiply: '.*', divide: './', power: '.^' },
  choice: '',
};

export const rust: Dialect = {
  ...c,
  functions: method(
    'abs sqrt exp expm1=exp_m1 log=ln log1p=ln_1p sin cos tan sinh cosh tanh atan max=max({1}) min=min({1}) power=powf({1})',
  ),
  constants: { pi: 'std::f64::consts::PI', e: 'std::f64::consts::E', Infinity: 'f64::INFINITY' },
  choice: 'if {0} { {1} } else { {2} }',
};

export const java: Dialect = {
  ...javascriptAlone,
  points: true,
  constants: { pi: 'Math.PI', e: 'Math.E', Infinity: 'Double.POSITIVE_INFINITY' },
  functions: { ...inModule('Math', `${functions} max min`), power: 'Math.pow', sign: 'Math.signum' },
  signs: {},
};

export const go: Dialect = {
  ...c,
  constants: { pi: 'math.Pi', e: 'math.E', Infinity: 'math.Inf(1)' },
  functions: capitals(
    'abs sqrt exp expm1 log log1p sin cos tan sinh cosh tanh atan erf erfc max min power=Pow',
  ),
  choice: '',
};

function capitals(pairs: string): Dialect['functions'] {
  const names = pairs.split(' ').map((pair) => pair.split('='));
  return Object.fromEntries(
    names.map(([name = '', own = `${name.charAt(0).toUpperCase()}${name.slice(1)}`]) => [
      name,
      `math.${own}`,
    ]),
  );
}

function method(pairs: string): Dialect['functions'] {
  const calls = pairs.split(' ').map((pair) => pair.split('='));
  return Object.fromEntries(
    calls.map(([name = '', own = name]) => [name, own.includes('(') ? `({0}).${own}` : `({0}).${own}()`]),
  );
}

function withoutErf(dialect: Dialect): Dialect {
  const names = Object.entries(dialect.functions).filter(([name]) => !name.startsWith('erf'));
  return { ...dialect, functions: Object.fromEntries(names) };
}
