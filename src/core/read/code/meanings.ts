import { call, constants, number, type Expression } from '../../expression/expression';
import { functionRow, isFunctionName, type FunctionName } from '../../expression/functions';
import { idioms, remainder } from '../idioms';
import { chained, choice, truthOf } from './nodes';

/** What a word of some library computes, in order of its arguments and by their names. */
export interface Meaning {
  /** Names of the arguments by position, several with `|` between. */
  readonly names: readonly string[];
  /** Undefined where arguments that it needs are missing. */
  readonly formula: (operands: readonly (Expression | undefined)[]) => Expression | undefined;
  /** Whether any number of operands may follow. */
  readonly isVariadic?: true;
}

const list = (words: string): readonly string[] => words.split(' ');

/** Words that mean a row of the function table, as `word=row`; those of the table itself mean themselves. */
const aliases: ReadonlyMap<string, string> = new Map(
  list(
    'ln=log ln1p=log1p fabs=abs absolute=abs magnitude=abs signum=sign sgn=sign arcsin=asin arccos=acos arctan=atan ' +
      'arcsinh=asinh arccosh=acosh arctanh=atanh ceiling=ceil negative=negate neg=negate ndtr=Phi normcdf=Phi norm.cdf=Phi ' +
      'pnorm=Phi dnorm=phi normpdf=phi norm.pdf=phi rint=round logicalnot=not maximum=max fmax=max pmax=max cwisemax=max ' +
      'coerceatleast=max clampmin=max minimum=min fmin=min pmin=min cwisemin=min coerceatmost=min clampmax=min pow=power ' +
      'powi=power powf=power floatpower=power sub=subtract mul=multiply div=divide fdivide=divide truedivide=divide divnonan=divide ' +
      'greater=larger gt=larger greaterequal=largerEq ge=largerEq gte=largerEq less=smaller lt=smaller lessequal=smallerEq ' +
      'le=smallerEq lte=smallerEq eq=equal notequal=unequal ne=unequal logicaland=and logicalor=or plus=add minus=subtract times=multiply clamp=clip clipbyvalue=clip coercein=clip ifelse=where vifelse=where switch=where iff=where select=where recip=reciprocal inv=reciprocal muladd=fma fmadd=fma',
  ).map((pair): [string, string] => {
    const [word = '', row = ''] = pair.split('=');
    return [word, row];
  }),
);

/** Words that name nothing here although the function table has them. */
const internal: ReadonlySet<string> = new Set(list('roundoff phi Phi'));

const zero = number(0);
const one = number(1);
const two = number(2);

const unary = (formula: (u: Expression) => Expression): Meaning => ({
  names: list('x|input|a'),
  formula: ([u]) => u && formula(u),
});

/** log(eᵘ + eᵛ) as libraries compute it. */
function logAddExp(u: Expression, v: Expression): Expression {
  const far = call('negate', call('abs', call('subtract', u, v)));
  return {
    kind: 'apply',
    name: 'logaddexp',
    arguments: [u, v],
    body: call('add', call('max', u, v), call('log1p', call('exp', far))),
    isLibrary: true,
  };
}

const clamp: Meaning = {
  names: list(
    'x|a|input|t min|a_min|lo|low|min_value|clip_value_min max|a_max|hi|high|max_value|clip_value_max',
  ),
  formula: ([u, low, high]) => {
    if (!u || (!low && !high)) return undefined;
    const above = low ? call('max', u, low) : u;
    return high ? call('min', above, high) : above;
  },
};

const pick: Meaning = {
  names: list('condition|cond|test|pred x|yes|a|input|self|on_true y|no|b|other|on_false'),
  formula: ([test, then, otherwise]) => test && then && otherwise && choice(truthOf(test), then, otherwise),
};

const power = (exponent: Expression): Meaning => unary((u) => call('power', u, exponent));

const own: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['square', power(two)],
  ['cube', power(number(3))],
  ['exp2', unary((u) => call('power', two, u))],
  ['exp10', unary((u) => call('power', number(10), u))],
  ['reciprocal', unary((u) => call('divide', one, u))],
  ['rsqrt', unary((u) => call('divide', one, call('sqrt', u)))],
  ['positive', unary((u) => u)],
  ['logndtr', unary((u) => call('log', call('Phi', u)))],
  ['logaddexp', { names: list('x|input|a y|other|b'), formula: ([u, v]) => u && v && logAddExp(u, v) }],
  ['clip', clamp],
  ['where', pick],
  [
    'maskedfill',
    {
      names: list('x|input mask value'),
      formula: ([u, mask, value]) => u && mask && value && choice(truthOf(mask), value, u),
    },
  ],
  [
    'heaviside',
    {
      names: list('x|x1|input h|x2|values'),
      formula: ([u, at]) =>
        u && choice(call('larger', u, zero), one, choice(call('equal', u, zero), at ?? number(0.5), zero)),
    },
  ],
  [
    'fma',
    { names: list('x y z'), formula: ([u, v, w]) => u && v && w && call('add', call('multiply', u, v), w) },
  ],
  [
    'lerp',
    {
      names: list('x y z'),
      formula: ([u, v, w]) => u && v && w && call('add', u, call('multiply', w, call('subtract', v, u))),
    },
  ],
  [
    'addcmul',
    {
      names: list('x|input tensor1 tensor2 value'),
      formula: ([u, v, w, factor = one]) =>
        u && v && w && call('add', u, call('multiply', call('multiply', factor, v), w)),
    },
  ],
  [
    'squareddifference',
    { names: list('x y'), formula: ([u, v]) => u && v && call('power', call('subtract', u, v), two) },
  ],
  [
    'hypot',
    {
      names: list('x y'),
      formula: ([u, v]) => u && v && call('sqrt', call('add', call('power', u, two), call('power', v, two))),
    },
  ],
  ['fmod', { names: list('x y'), formula: ([u, v]) => u && v && truncatedRemainder(u, v) }],
  ['mod', { names: list('x y'), formula: ([u, v]) => remainder.formula(u && v ? [u, v] : []) }],
  ['remainder', { names: list('x y'), formula: ([u, v]) => remainder.formula(u && v ? [u, v] : []) }],
  ['floordivide', { names: list('x y'), formula: ([u, v]) => u && v && call('floor', call('divide', u, v)) }],
  ['trunc', unary(truncated)],
  ['oftype', { names: list('like x'), formula: ([, u]) => u }],
  ['convert', { names: list('type x'), formula: ([, u]) => u }],
  ['zero', unary(() => zero)],
  ['one', unary(() => one)],
  ['zeroslike', unary(() => zero)],
  ['oneslike', unary(() => one)],
  ['fulllike', { names: list('x fill_value|value'), formula: ([, value]) => value }],
  ['full', { names: list('shape|size fill_value|value'), formula: ([, value]) => value }],
]);

function truncated(u: Expression): Expression {
  return call('multiply', call('sign', u), call('floor', call('abs', u)));
}

/** u mod v with the sign of u, as C defines it. */
export function truncatedRemainder(u: Expression, v: Expression): Expression {
  return call('subtract', u, call('multiply', v, truncated(call('divide', u, v))));
}

/** Words that leave a number what it is: copies, casts, moves, other shapes. */
const identities: ReadonlySet<string> = new Set(
  list(
    'float float16 float32 float64 bfloat16 double half array asarray asanyarray ascontiguousarray tensor constant converttotensor ' +
      'copy clone detach to numpy cpu cuda contiguous item squeeze unsqueeze astype cast typeas type parameter variable identity ' +
      'stopgradient f16 f32 f64 asnumpy deepcopy ravel flatten reshape view scalar parsefloat number single tofloat from into ' +
      'asvector castto castlike asfloat realpart casttofloatx atleast1d tensor1d requiresgrad requiresgrad_ tofloat32 nparray asnumeric ' +
      'floattensor doubletensor doublevalue floatvalue todouble vec scalart expanddims broadcastto jarray',
  ),
);

/** Words that cut to whole numbers, which leaves truth values what they are. */
const integers: ReadonlySet<string> = new Set(
  list('int int8 int16 int32 int64 uint8 long bool boolean logical integer toint asinteger'),
);

/** `torch.clamp_min_`, `fmaxf`, `__expf`, `clipByValue` as one word without marks. */
export function plainWord(word: string): string {
  return word.replaceAll(/[_!]/g, '').toLowerCase();
}

/** The meaning of a word whatever library it is of; `undefined` for all others. */
export function meaningOf(word: string): Meaning | undefined {
  const plain = plainWord(word);
  return (
    meaningOfPlain(plain) ??
    (plain.endsWith('f') || plain.startsWith('torch')
      ? meaningOfPlain(plain.replace(/^torch|f$/, ''))
      : undefined)
  );
}

/** Whether a word is a function of mathematics or only arithmetic; undefined where it is neither. */
export function isMadeOf(word: string): 'function' | 'arithmetic' | undefined {
  const plain = plainWord(word);
  if (listed.has(plain)) return 'function';
  if (!meaningOf(word)) return undefined;
  return arithmetic.has(aliases.get(plain) ?? plain) ? 'arithmetic' : 'function';
}

/** Words whose arguments are lists. */
const listed: ReadonlySet<string> = new Set(list('piecewise select'));

const arithmetic: ReadonlySet<string> = new Set(
  list(
    'add subtract multiply divide power square cube negate reciprocal positive fma lerp addcmul mod fmod remainder floordivide convert oftype zero one zeroslike oneslike full fulllike',
  ),
);

const found = new Map<string, Meaning | undefined>();

function meaningOfPlain(word: string): Meaning | undefined {
  const row = aliases.get(word) ?? word;
  const known = own.get(row);
  if (known) return known;
  if (internal.has(row) && row === word) return undefined;
  if (!isFunctionName(row)) return undefined;
  const before = found.get(row);
  if (before) return before;
  const made = rowMeaning(row);
  found.set(row, made);
  return made;
}

function rowMeaning(row: FunctionName): Meaning {
  if (row === 'log')
    return {
      names: list('x|input|a base'),
      formula: ([u, base]) => u && (base ? idioms.get('log')?.formula([u, base]) : call('log', u)),
    };
  if (functionRow(row)?.operands === 1) return unary((u) => call(row, u));
  const isVariadic = row === 'max' || row === 'min';
  return {
    names: list('x|x1|input|a|min|max y|x2|other|b|exponent|min|max'),
    formula: (operands) => {
      const given = operands.filter((operand) => operand !== undefined);
      return given.length < 2 ? undefined : chained(row, given);
    },
    ...(isVariadic && { isVariadic }),
  };
}

export const keeps = (word: string): boolean => identities.has(plainWord(word));

export const cutsToWhole = (word: string): boolean => integers.has(plainWord(word));

const named: ReadonlyMap<string, number> = new Map<string, number>([
  ...list('pi π').map((word) => [word, Math.PI] as const),
  ['tau', 2 * Math.PI],
  ['twopi', 2 * Math.PI],
  ...list('sqrt2').map((word) => [word, Math.SQRT2] as const),
  ...list('sqrt12 frac1sqrt2 invsqrt2').map((word) => [word, Math.SQRT1_2] as const),
  ...list('2sqrtpi frac2sqrtpi').map((word) => [word, 2 / Math.sqrt(Math.PI)] as const),
  ...list('1pi frac1pi').map((word) => [word, 1 / Math.PI] as const),
  ...list('2pi frac2pi').map((word) => [word, 2 / Math.PI] as const),
  ...list('pi2 fracpi2').map((word) => [word, Math.PI / 2] as const),
  ...list('pi4 fracpi4').map((word) => [word, Math.PI / 4] as const),
  ['ln2', Math.LN2],
  ['ln10', Math.LN10],
  ['log2e', Math.LOG2E],
  ['log10e', Math.LOG10E],
  ...list('inf infinity ∞ posinf').map((word) => [word, Infinity] as const),
]);

/** A constant of mathematics by the last word of its name: `M_SQRT1_2`, `f32::consts::PI`. `isBare` where no module is named. */
export function constantNamed(word: string, isBare: boolean, language: string): Expression | undefined {
  if (isBare && !/^(?:M_|π$|ℯ$|∞$|FRAC_|SQRT_2$|LN_|Inf(?:inity)?$|INFINITY$)/.test(word))
    return word === 'pi' && piBare.has(language) ? pi : undefined;
  const plain = word
    .toLowerCase()
    .replace(/^m_/, '')
    .replaceAll('_', '')
    .replace(/f$/, (f) => (word.toLowerCase() === 'inf' ? f : ''));
  if (plain === 'e' || plain === 'ℯ') return { kind: 'number', value: Math.E, name: 'e' };
  const value = named.get(plain);
  if (value === undefined) return undefined;
  if (value === Math.PI) return pi;
  return value === Infinity ? { kind: 'number', value, name: 'Infinity' } : number(value);
}

const pi: Expression = { kind: 'number', value: constants.pi, name: 'pi' };
const piBare: ReadonlySet<string> = new Set(list('julia r matlab octave'));

/** First words of the modules whose functions these are. */
const modules: ReadonlySet<string> = new Set(
  list(
    'numpy np torch jax jnp lax tensorflow tf keras K math scipy special sympy cupy cp mxnet mx nd paddle theano T tensor autograd mlx ' +
      'tinygrad Math std at c10 f16 f32 f64 libm num Base NNlib SpecialFunctions CUDA CUDAnative Flux Lux FastMath aesara pytensor pt ' +
      'thrust cuda Eigen StatsFuns Distributions strictmath StrictMath FastMath math32 F nn functional onp ops haiku anp ad numba ' +
      'metal simd sycl cl builtins numerix tl triton dfdx candle vml NumPy snp dace ivy xp cmath Number Float Double Float32 Float64 MathF ' +
      'stats norm mathjs tfjs nj gonum T::',
  ),
);

export const isLibrary = (path: string): boolean => modules.has(path.split('.')[0] ?? '');
