import { activations } from '../activations/known';
import { affixes, ordinary, others, slopeWords, nameForms } from './knownNames';
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
    const plain = name.replace(/^[∇∂]|′$/, '');
    return plain === name ? takenApart(name) : { ...takenApart(plain), isDerivative: true };
  });

const rememberName = rememberLast<SaidName>(2000);

function takenApart(name: string): SaidName {
  if (/^(?:in|out)(?:Out)?[A-Z]/.test(name)) return said(squashed(name), false, []); // how something is eased
  if (isSlopeOfSlope(name)) return said('', true, []);
  if (name === 'φ') return said(name, false, []); // Φ is the normal distribution, and φ whatever a page calls so
  const direct = claimsOf(squashed(name));
  if (direct.length > 0 && !abbreviatedSlopes.test(name)) return said(squashed(name), false, direct);
  const words = withoutAffixes(wordsOf(name.replace(width, '')));
  if (name.replace(width, '').match(/\d+/g)?.length === 2) return said(words.join(''), false, []); // `relu_n1_to_1`
  if (words.includes('det') || /^double_?swish/i.test(name)) return said(words.join(''), false, []); // the logarithm of a determinant; a function of its own
  const stem = words.filter((word) => !slopeWords.has(word));
  const root = withoutAffixes(stem).join('');
  if (stem.length < words.length) {
    // `dsilu_dx` beside `silu`
    const isRatio = words.at(-1) === 'dx' && root.startsWith('d') && claimsOf(root.slice(1)).length > 0;
    const of = root === 'drelu' || isRatio ? root.slice(1) : root;
    return said(isRatio ? of : root, true, claimsOf(of));
  }
  // A class `Derf` is a name of its own.
  const glued = /^[a-z]|^D[fF]/.test(name) ? gluedSlope.exec(root)?.[1] : undefined;
  if (glued !== undefined && (/^f(?:n|unc)?$/.test(glued) || claimsOf(glued).length > 0))
    return nameForms.ofFortran.test(name) ? said('', false, []) : said(glued, true, claimsOf(glued));
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
export const calledExactly = (root: string): SaidName => said(root, false, activationsNamed(root));

/** `drelu` and `dReLU` are mostly the slope of ReLU and seldom the displaced ReLU. */
const abbreviatedSlopes = /^d_?relu$/i;

export const isSlopeOfSlope = (name: string): boolean => nameForms.secondSlopes.test(name);

/** `silu_f32`, `geluFloat16`. */
const width = /_?(?:f|fp|bf|float|int)(?:16|32|64)(?![a-z0-9])/gi;

const gluedSlope = /^d(\p{Ll}[\p{L}\p{N}_]*)$/u;

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

/** `step` of `step10`. */
const unnumbered = (root: string): string =>
  nameForms.numberedName.test(root) ? root : root.replace(/^my|\d+$/g, '');

/** A number at the end may be part of the name (`relu6`) or count the writer's attempts (`relu2`, `sigmoid_1`); `exp2` is another function. */
function claimsOf(root: string): readonly string[] {
  if (root === 'clip') return []; // whatever its limits are
  const base = unnumbered(root);
  const found = [...new Set([root, base].flatMap(activationsNamed))];
  return found.length === 0 && root.length > 4 && root.endsWith('f') ? claimsOf(root.slice(0, -1)) : found; // as C calls those of float
}

const activationsNamed = (root: string): readonly string[] =>
  others.get(root) ??
  [
    mentionNames().latin.get(root) ??
      (byPlainId ??= new Map(activations.map(({ id }) => [id.replaceAll('-', ''), id]))).get(root) ??
      [],
  ].flat();

let byPlainId: ReadonlyMap<string, string> | undefined;
