import { activations } from '../activations/known';
import { mentionNames, squashed } from '../recognize/mentionNames';
import { rememberLast } from '../remember';

/** What the name of a function says. */
export interface SaidName {
  /** What is left without the words that everybody adds: `leaky_relu` of `my_leaky_relu_derivative_np`, in small letters and digits. */
  readonly root: string;
  /** Whether the name says that it is the slope of that. */
  readonly isDerivative: boolean;
  /** Ids of the catalogue, the most likely first; none where the root is no name of an activation. */
  readonly claims: readonly string[];
  /** Whether the root is an everyday word as well. */
  readonly isOrdinary: boolean;
}

/** Whether a name says how and not what, as that of any method may: `getOutput`, `apply`, `derivative`. */
export const saysNothing = (name: string): boolean =>
  wordsOf(name).every((word) => affixes.has(word) || slopeWords.has(word) || /^df(?:n|unc)?$/.test(word));

/**
 * Takes a name apart: `d_tanh`, `sigmoidPrime`, `reluBackward`, `dx_elu`, `GELUActivation`. A name with other words in it
 * (`relu_layer`, `sigmoid_focal_loss`) claims nothing.
 */
export const saidBy = (name: string): SaidName =>
  rememberName(name, () => {
    const plain = name.replace(/^∇|′$/, '');
    return plain === name ? takenApart(name) : { ...takenApart(plain), isDerivative: true };
  });

const rememberName = rememberLast<SaidName>(2000);

function takenApart(name: string): SaidName {
  if (/^(?:in|out)(?:Out)?[A-Z]/.test(name)) return said(squashed(name), false, []); // how something is eased
  if (isSlopeOfSlope(name)) return said('', true, []);
  const direct = claimsOf(squashed(name));
  if (direct.length > 0 && !abbreviatedSlopes.test(name)) return said(squashed(name), false, direct);
  const words = withoutAffixes(wordsOf(name.replace(width, '')));
  if (name.replace(width, '').match(/\d+/g)?.length === 2) return said(words.join(''), false, []); // `relu_n1_to_1`
  if (words.includes('det')) return said(words.join(''), false, []); // the logarithm of a determinant
  const stem = words.filter((word) => !slopeWords.has(word));
  const root = withoutAffixes(stem).join('');
  if (stem.length < words.length) return said(root, true, claimsOf(root === 'drelu' ? 'relu' : root));
  // A class `Derf` is a name of its own.
  const glued = /^[a-z]|^D[fF]/.test(name) ? gluedSlope.exec(root)?.[1] : undefined;
  if (glued !== undefined && (/^f(?:n|unc)?$/.test(glued) || claimsOf(glued).length > 0))
    return doublePrecision.test(name) ? said('', false, []) : said(glued, true, claimsOf(glued));
  return said(root, false, claimsOf(root));
}

const said = (root: string, isDerivative: boolean, claims: readonly string[]): SaidName => ({
  root,
  isDerivative,
  claims,
  isOrdinary: claims.length > 0 && [root, unnumbered(root), root.replace(/f$/, '')].some(isOrdinaryWord),
});

const isOrdinaryWord = (root: string): boolean => ordinary.has(root) || mentionNames().ordinary.has(root);

/** The same of words that are a name as they are, in small letters and digits. */
export const calledExactly = (root: string): SaidName =>
  said(root, false, [activationNamed(root) ?? []].flat());

/** `drelu` and `dReLU` are mostly the slope of ReLU and seldom the displaced ReLU. */
const abbreviatedSlopes = /^d_?relu$/i;

export const isSlopeOfSlope = (name: string): boolean => secondSlopes.test(name);

/** `d2_tanh`, `grad2`, `tanh_prime2`, `sigmoid_second_derivative`, `elu_grad_grad`: nothing here is the slope of a slope. */
const secondSlopes =
  /(?:^|_)d(?:d|2)_|(?:prime|grad|deriv(?:ative)?|derivada)_?(?:2|prime|grad)(?![0-9a-z])|second_?(?:deriv|prime|grad)|hessian|_pp$|''/i;

/** `silu_f32`, `geluFloat16`. */
const width = /_?(?:f|fp|bf|float|int)(?:16|32|64)(?![a-z0-9])/gi;

const gluedSlope = /^d(\p{Ll}[\p{L}\p{N}_]*)$/u;

/** As Fortran calls the functions of double precision. */
const doublePrecision = /^d(?:abs|sin|cos|a(?:sin|cos|tan)|exp|erf|sign)_?$/;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const slopeWords = words(
  'derivative derivatives deriv derive der derivate derived prime grad grads gradient backward backwards backprop bwd diff differential d dx dy dz ddx slope jacobian',
);

/** Words that say how, where or by whom, and not what. */
const affixes = words(
  'my custom own our np numpy torch pytorch tf tensorflow keras jax jnp math cuda cpu gpu cupy manual naive simple stable fast safe py python ref reference plain basic simplified vectorized vec vector scalar list array arr elementwise inplace place apply compute calc calculate eval get the of fn func fun function functional activation activations act activate forward fwd op kernel impl implementation scratch version float double half f32 f64 f16 fp32 fp16 fp64 hand handwritten wrong bad good correct buggy true expected using from to with and given wrt output outputs out result y x in input f16 bf16',
);

function withoutAffixes(list: readonly string[]): readonly string[] {
  const kept = list.filter((word) => !affixes.has(word));
  return kept.length > 0 ? kept : list;
}

/** `LeakyReLUPrime` → leaky, re, lu, prime: what belongs together is joined again. */
function wordsOf(name: string): readonly string[] {
  return (
    name.match(/\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+[dD](?!\p{L})|\p{N}+|\p{Lo}+/gu) ?? []
  ).map((word) => word.toLowerCase());
}

/** Names in which the number says which function. */
const numbered = /^(?:(?:exp|log|atan|arctan|abs)\d|relu6)/;

/** `step` of `step10`. */
const unnumbered = (root: string): string => (numbered.test(root) ? root : root.replace(/^my|\d+$/g, ''));

/** A number at the end may be part of the name (`relu6`) or count the writer's attempts (`relu2`, `sigmoid_1`); `exp2` is another function. */
function claimsOf(root: string): readonly string[] {
  if (root === 'clip') return []; // whatever its limits are
  const base = unnumbered(root);
  const ids = [root, ...(base === root ? [] : [base])].map(activationNamed);
  const found = [...new Set(ids.filter((id) => id !== undefined))];
  return found.length === 0 && root.length > 4 && root.endsWith('f') ? claimsOf(root.slice(0, -1)) : found; // as C calls those of float
}

const activationNamed = (root: string): string | undefined =>
  others.get(root) ??
  mentionNames().latin.get(root) ??
  (byPlainId ??= new Map(activations.map(({ id }) => [id.replaceAll('-', ''), id]))).get(root);

let byPlainId: ReadonlyMap<string, string> | undefined;

/** Names that code has and prose has not. */
const others: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sigmoid: 'sigm sig sigma sgm logsig σ',
    'leaky-relu': 'leaky leakrelu',
    softshrink: 'softthreshold',
    prelu: 'parametricrelu',
    tanh: 'tansig',
    'hard-tanh': 'htan htanh hardtan',
    'hard-sigmoid': 'hsigmoid hardσ',
    'log-sigmoid': 'logσ',
    'hard-swish': 'hswish hsilu',
    silu: 'swish1',
    'gelu-tanh': 'gelutanh geluapprox geluapproximate tanhgelu gelufast',
    gelu: 'geluerf geluexact',
    'gelu-quick': 'gelusigmoid sigmoidgelu geluquick',
    'binary-step': 'step heaviside stepfunction',
    'squared-relu': 'sqrelu relusquared relusq relusqr',
    'thresholded-relu': 'threshrelu',
  }).flatMap(([id, names]) => names.split(' ').map((name) => [name, id] as const)),
);

const ordinary = words(
  'sig sigma σ step stepfunction heaviside sin cos abs sinc cloglog complementaryloglog arctan atan exp erf square squared cube cubic linear identity gaussian laplace threshold shrink sign signum logcosh bilinear glu squash quadratic modulus probit expit rational hardthreshold',
);
