import { folded, hasHan, mentionNames, squashed } from '../recognize/mentionNames';
import { titleWords } from './knownNames';
import { calledExactly } from './names';

/** What a text calls the function that a formula by a mere letter defines. */
export interface Title {
  /** Ids of the catalogue, the most likely first. */
  readonly claims: readonly string[];
  /** Whether the text says that it is the slope of that. */
  readonly isSlope: boolean;
  /** Whether the title is an everyday word as well. */
  readonly isOrdinary: boolean;
}

/**
 * The title right before a formula: `Sigmoid: $f(x) = …$`, `The softplus function is defined as $$f(x) = …$$`, `| ReLU | $f(x) = …$ |`, a
 * heading alone. Undefined where the text before says anything else, such as `a smooth version of ReLU:`.
 */
export function titleBefore(text: string, at: number): Title | undefined {
  const all = text.slice(Math.max(0, at - reach), at);
  const before = all.replace(titleWords.opening, '');
  const plain = before.replace(titleWords.connecting, '');
  const isApart = /\n/.test(all.slice(before.length));
  if (plain === before && !isApart && !slopeWord.test(plain)) return undefined;
  const subject = subjectOf(plain);
  if (!titleWords.empty.test(subject)) return titleOf(subject);
  const above = plain.slice(0, plain.length - subject.length).replace(/[\s*_#:：-]+$/, '');
  return /\n/.test(plain.slice(above.length)) ? titleOf(subjectOf(above)) : undefined;
}

/** `Sigmoid 的导数 $f'(x) = …$` needs nothing between. */
const slopeWord = /(?:导数|导函数|derivative)\s*$/i;

const reach = 200;

/** The last sentence, cell or line, without what marks it as one. */
const subjectOf = (before: string): string =>
  before
    .trimEnd()
    .replace(titleWords.earlier, '')
    .replace(titleWords.mark, '')
    .replace(/[\s*_`}\]]+$/, '');

/** Undefined when the words are more or other than a name. */
function titleOf(subject: string): Title | undefined {
  const words = subject.replace(titleWords.defining, '');
  const [, outer = words, inner = ''] = /^(.*?)\s*[(（]([^()（）]*)[)）]$/.exec(words) ?? [];
  if (/[<>≤≥]/.test(inner) || words.length > 80) return undefined;
  const slopeless = withoutSlope(outer);
  const isSlope = slopeless !== outer;
  const found = [slopeless, inner].map(named).find((claims) => claims && claims.claims.length > 0);
  return found && { ...found, isSlope };
}

const withoutSlope = (words: string): string =>
  words
    .replace(/^(?:the\s+)?(?:derivative|gradient|slope)\s+of\s+(?:the\s+)?/i, '')
    .replace(/(?:'s)?\s*\b(?:derivative|gradient|slope)$|\s*的?(?:导数|导函数|梯度)$/i, '');

function named(written: string): Omit<Title, 'isSlope'> | undefined {
  const words = written
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/(?:\s+(?:activation|function|nonlinearity|non-linearity|unit))+$/i, '')
    .replace(/\s*(?:激活)?函数$/, '');
  if (!/\p{L}/u.test(words) || /^[\p{L}]$/u.test(words)) return undefined;
  if (!hasHan(words)) {
    const whole = calledExactly(squashed(written));
    const { claims, isOrdinary } = whole.claims.length > 0 ? whole : calledExactly(squashed(words));
    return { claims, isOrdinary };
  }
  const id = inHan(written) ?? inHan(words);
  return id === undefined
    ? undefined
    : { claims: [id], isOrdinary: mentionNames().ordinary.has(folded(words)) };
}

/** The activation that has a Chinese name. */
function inHan(words: string): string | undefined {
  let node = mentionNames().han;
  for (const character of folded(words)) {
    const next = node.next.get(character);
    if (!next) return undefined;
    node = next;
  }
  return node.name?.activation;
}
