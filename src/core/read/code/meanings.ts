import {
  call,
  childrenOf,
  number,
  substitute,
  symbolsOf,
  type Expression,
} from '../../expression/expression';
import { functionRow, isFunctionName } from '../../expression/functions';
import { isProblem } from '../../problem';
import { readFormula } from '../reader';
import { chained, choice, truthOf } from './nodes';

const list = (words: string): readonly string[] => words.split(' ');

const pairs = (words: readonly string[], sign: string): ReadonlyMap<string, string> =>
  new Map(
    words.map((pair): [string, string] => [pair.split(sign, 1)[0] ?? '', pair.slice(pair.indexOf(sign) + 1)]),
  );

/** Words that mean others, as `word=other`: rows of the function table, which mean themselves, or the formulas below. */
const aliases = pairs(
  list(
    'ln=log ln1p=log1p fabs=abs absolute=abs magnitude=abs signum=sign sgn=sign arcsin=asin arccos=acos arctan=atan ' +
      'arcsinh=asinh arccosh=acosh arctanh=atanh ceiling=ceil negative=negate neg=negate ndtr=Phi normcdf=Phi ' +
      'pnorm=Phi dnorm=phi normpdf=phi rint=round logicalnot=not maximum=max fmax=max pmax=max cwisemax=max ' +
      'coerceatleast=max clampmin=max minimum=min fmin=min pmin=min cwisemin=min coerceatmost=min clampmax=min pow=power ' +
      'powi=power powf=power floatpower=power sub=subtract mul=multiply div=divide fdivide=divide truedivide=divide ' +
      'divnonan=divide greater=larger gt=larger greaterequal=largerEq ge=largerEq gte=largerEq less=smaller lt=smaller ' +
      'lessequal=smallerEq le=smallerEq lte=smallerEq eq=equal notequal=unequal ne=unequal logicaland=and logicalor=or ' +
      'plus=add minus=subtract times=multiply clamp=clip clipbyvalue=clip coercein=clip ifelse=where vifelse=where ' +
      'switch=where iff=where select=where abs2=square lower=smaller lowerequal=smallerEq maskfill=maskedfill maskwhere=maskedfill affine=fma recip=reciprocal inv=reciprocal muladd=fma fmadd=fma',
  ),
  '=',
);

/** What other words mean, over their arguments u, v and w. */
const formulas = pairs(
  [
    'square u^2',
    'cube u^3',
    'exp2 2^u',
    'exp10 10^u',
    'reciprocal 1/u',
    'rsqrt 1/sqrt(u)',
    'positive u',
    'logndtr log(Phi(u))',
    'fma u*v+w',
    'lerp u+w*(v-u)',
    'addcmul u+v*w',
    'squareddifference (u-v)^2',
    'hypot sqrt(u^2+v^2)',
    'mod u-v*floor(u/v)',
    'fmod u-v*(sign(u/v)*floor(abs(u/v)))',
    'trunc sign(u)*floor(abs(u))',
    'floordivide floor(u/v)',
    'where u?v:w',
    'maskedfill v?w:u',
    'heaviside u>0?1:(u==0?v:0)',
    'clip u',
    'logaddexp max(u,v)+log1p(exp(-abs(u-v)))',
    'oftype v',
    'convert v',
    'zero 0',
    'one 1',
    'zeroslike 0',
    'oneslike 1',
    'full v',
    'fulllike v',
  ],
  ' ',
);

const read = new Map<string, Expression>();

/** A formula of the table. */
function formulaOf(text: string): Expression {
  const known = read.get(text);
  if (known) return known;
  const formula = readFormula(text);
  const made = isProblem(formula) ? number(NaN) : formula.expression; // a test reads them all
  read.set(text, made);
  return made;
}

/** Names of arguments by their place. */
const places = [
  'x x1 input a condition cond test pred t',
  'y x2 other b exponent base value values h fill_value mask min max tensor1',
  'z value tensor2',
];
const placesOfClip = [
  places[0] ?? '',
  'min a_min lo low min_value clip_value_min',
  'max a_max hi high max_value clip_value_max',
];

/** Where a function takes the argument of this name; below 0 where it takes none. */
export const placeOf = (name: string, word: string): number =>
  (rowOf(word) === 'clip' ? placesOfClip : places).findIndex((names) => list(names).includes(name));

/** `torch.clamp_min_`, `fmaxf`, `__expf`, `clipByValue` as one word without marks. */
export const plainWord = (word: string): string => word.replaceAll(/[_!.]/g, '').toLowerCase();

/** The row that a word means; undefined where it means none. */
export function rowOf(word: string): string | undefined {
  const plain = plainWord(word);
  for (const each of [plain, plain.replace(/^(?:torch|broadcast)|(?:f|scalar|elem)$/g, '')]) {
    const row = aliases.get(each) ?? each;
    if (formulas.has(row) || (isFunctionName(row) && !internal.has(each))) return row;
  }
  return undefined;
}

/** Rows of the function table that programs name in another way. */
const internal: ReadonlySet<string> = new Set(list('roundoff phi'));

/** Whether any number of arguments may be given. */
export const isVariadic = (word: string): boolean => /^(?:max|min)$/.test(plainWord(word));

/** What a word computes, whichever library it is of; undefined for other words, and where arguments are missing or too many. */
export function meant(word: string, operands: readonly (Expression | undefined)[]): Expression | undefined {
  const row = rowOf(word);
  const [u, v, w] = operands;
  if (row === undefined || !u) return undefined;
  if (row === 'clip') return clipped(u, v, w);
  if (row === 'log' && v) return call('divide', call('log', u), call('log', v));
  if (isFunctionName(row)) {
    if (functionRow(row)?.operands === 1) return operands.length > 1 ? undefined : call(row, u);
    const given = operands.filter((operand) => operand !== undefined);
    return given.length < 2 ? undefined : chained(row, isVariadic(word) ? given : given.slice(0, 2));
  }
  const formula = formulaOf(formulas.get(row) ?? '');
  const given = new Map([['u', u]]);
  if (v) given.set('v', v);
  else if (row === 'heaviside') given.set('v', number(0.5));
  if (w) given.set('w', w);
  if (!symbolsOf(formula).every((name) => given.has(name)) || operands.length > 3) return undefined;
  const made = substitute(formula, given);
  if (row === 'logaddexp')
    return { kind: 'apply', name: row, arguments: [...given.values()], body: made, isLibrary: true };
  return made.kind === 'choice' ? choice(truthOf(made.test), made.then, made.otherwise) : made;
}

function clipped(
  u: Expression,
  low: Expression | undefined,
  high: Expression | undefined,
): Expression | undefined {
  const above = low ? call('max', u, low) : u;
  return high ? call('min', above, high) : low && above;
}

/** Whether a word is a function of mathematics or only arithmetic; undefined where it is neither. */
export function isMadeOf(word: string): 'function' | 'arithmetic' | undefined {
  if (/^(?:piecewise|select)$/.test(word)) return 'function';
  const row = rowOf(word);
  if (row === undefined) return undefined;
  const isSimple = (node: Expression): boolean =>
    (node.kind === 'call' ? arithmetic.has(node.function) : node.kind !== 'choice') &&
    childrenOf(node).every(isSimple);
  const simple = isFunctionName(row)
    ? arithmetic.has(row)
    : row !== 'clip' && isSimple(formulaOf(formulas.get(row) ?? ''));
  return simple ? 'arithmetic' : 'function';
}

const arithmetic: ReadonlySet<string> = new Set(list('add subtract multiply divide power negate'));

/** Words that leave a number what it is: copies, casts, moves, other shapes. */
const identities: ReadonlySet<string> = new Set(
  list(
    'float float16 float32 float64 bfloat16 double half array asarray asanyarray ascontiguousarray tensor constant converttotensor ' +
      'copy clone detach to numpy cpu cuda contiguous item squeeze unsqueeze astype cast typeas type parameter variable identity ' +
      'stopgradient f16 f32 f64 asnumpy deepcopy ravel flatten reshape view scalar parsefloat number single tofloat from into ' +
      'asvector castto castlike asfloat realpart casttofloatx atleast1d tensor1d requiresgrad requiresgrad_ tofloat32 nparray asnumeric ' +
      'floattensor doubletensor doublevalue floatvalue todouble vec scalart expanddims broadcastto real conj ok some iter itermut intoiter pariter collect copied cloned stream toarray boxed',
  ),
);

/** Words that cut to whole numbers, which leaves truth values what they are. */
const integers: ReadonlySet<string> = new Set(
  list('int int8 int16 int32 int64 uint8 long bool boolean logical integer toint asinteger'),
);

export const keeps = (word: string): boolean => identities.has(plainWord(word));

export const cutsToWhole = (word: string): boolean => integers.has(plainWord(word));

/** The name of an activation by which the catalogue knows it. */
export const activationName = (word: string): string =>
  /^(?:expit|plogis|logistic)$/.test(word) ? 'sigmoid' : word;

/** By their names without marks. */
const named = pairs(
  list(
    'pi=pi π=pi tau=2*pi twopi=2*pi e=e ℯ=e sqrt2=sqrt(2) sqrt12=sqrt(1/2) frac1sqrt2=sqrt(1/2) 2sqrtpi=2/sqrt(pi) frac2sqrtpi=2/sqrt(pi) 1pi=1/pi frac1pi=1/pi 2pi=2/pi frac2pi=2/pi pi2=pi/2 fracpi2=pi/2 pi4=pi/4 fracpi4=pi/4 ln2=log(2) ln10=log(10) log2e=1/log(2) log10e=1/log(10) inf=Infinity infinity=Infinity ∞=Infinity',
  ),
  '=',
);

/** A constant of mathematics by the last word of its name: `M_SQRT1_2`, `f32::consts::PI`. `isBare` where no module is named. */
export function constantNamed(word: string, isBare: boolean, language: string): Expression | undefined {
  if (word === 'nargin' && isBare && language === 'matlab') return number(1); // who asks gives the input alone
  const isMarked = /^(?:M_|π$|ℯ$|∞$|FRAC_|SQRT_2$|LN_|Inf(?:inity)?$|INFINITY$)/.test(word);
  const isOwn =
    (word === 'pi' && /^(?:julia|r|matlab|octave)$/.test(language)) ||
    (word === 'e' && /^(?:matlab|octave)$/.test(language)); // Octave's
  if (isBare && !isMarked && !isOwn) return undefined;
  const plain = plainWord(word.replace(/^M_/, ''));
  const formula = named.get(plain) ?? named.get(plain.replace(/f$/, ''));
  return formula === undefined ? undefined : formulaOf(formula);
}

/** First words of the modules whose functions these are. */
const modules: ReadonlySet<string> = new Set(
  list(
    'java Arrays numpy np torch jax jnp lax tensorflow tf keras K math scipy special sympy cupy cp mxnet mx nd paddle theano T tensor autograd mlx ' +
      'tinygrad Math std at c10 f16 f32 f64 libm num Base NNlib SpecialFunctions CUDA CUDAnative Flux Lux FastMath aesara pytensor pt ' +
      'thrust cuda Eigen StatsFuns Distributions strictmath StrictMath FastMath math32 F nn functional onp ops haiku anp ad numba ' +
      'metal simd sycl cl builtins numerix tl triton dfdx candle vml NumPy snp dace ivy xp cmath Number Float Double Float32 Float64 MathF ' +
      'stats norm mathjs tfjs nj gonum T::',
  ),
);

export const isLibrary = (path: string): boolean => modules.has(path.split('.')[0] ?? '');

/** The formulas of these tables, for a build that reads them beforehand. */
export const formulasOfMeanings = (): readonly string[] => [...formulas.values(), ...named.values()];
