import { activations } from '../activations/known';
import { wordFilter, type WordFilter } from './wordFilter';

/** The catalogue's names as they are looked for in prose. */
export interface MentionNames {
  /** Activation by name in small Latin letters and digits, of what stands between them only `(`: `leakyrelu`, `gelu(exact`. */
  readonly latin: ReadonlyMap<string, string>;
  /** What the first words of such names add up to, without the last: `rectified`, `rectifiedlinear`. */
  readonly beginnings: ReadonlySet<string>;
  /** Every word that a name can begin with, in small letters. */
  readonly firstWords: ReadonlySet<string>;
  /** The names as they are written, in Latin letters. */
  readonly written: readonly string[];
  /** Admits those words, written in any case. */
  readonly filter: WordFilter;
  /** Names with Chinese characters. */
  readonly han: HanTree;
  /** Names, squashed or folded, that are everyday words as well. */
  readonly ordinary: ReadonlySet<string>;
}

/** Names by their characters, one a level: many begin alike, and a text is compared with all of them at once. */
export interface HanTree {
  /** The name that ends here. */
  readonly name?: HanName;
  readonly next: ReadonlyMap<string, HanTree>;
}

export interface HanName {
  /** In small letters, without spaces, parentheses narrow. */
  readonly phrase: string;
  readonly activation: string;
}

/** The names in English and Chinese, put together on first use. */
export function mentionNames(): MentionNames {
  return (names ??= gathered());
}

/** Small letters, digits and opening parentheses alone: `Leaky-ReLU` → `leakyrelu`. */
export function squashed(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('（', '(')
    .replace(/[^\p{L}\p{N}(]/gu, '');
}

/** The activation of a squashed name, which may be a plural: `relus`. */
export function activationNamed(name: string, latin: MentionNames['latin']): string | undefined {
  return (
    latin.get(name) ?? (name.endsWith('s') && name !== 'plus' ? latin.get(name.slice(0, -1)) : undefined)
  );
}

/** Spaces, width and case do not tell Chinese names apart. */
export function folded(words: string): string {
  return words.toLowerCase().replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')');
}

export function hasHan(words: string): boolean {
  return /\p{Script=Han}/u.test(words);
}

let names: MentionNames | undefined;

function gathered(): MentionNames {
  const all = distinct(spelledOut());
  const latin = all.filter(({ words }) => !hasHan(words));
  const first = all.flatMap(({ words }) => firstWords(words));
  return {
    latin: firstMeanings(latin.map(({ words, activation }) => [squashed(words), activation])),
    beginnings: new Set(latin.flatMap(({ words }) => beginningsOf(words))),
    firstWords: new Set(first),
    written: latin.map(({ words }) => words),
    filter: wordFilter(first.flatMap((word) => [word, word.toUpperCase()])),
    han: treeOf(all.filter(({ words }) => hasHan(words))),
    ordinary: new Set(activations.flatMap(({ names }) => names.ordinary ?? []).flatMap(spellingsOfOrdinary)),
  };
}

/** Each once, as it is meant first: most names hold no parentheses, so that three in four are the same again. */
function distinct(spellings: readonly Spelling[]): readonly Spelling[] {
  const seen = new Set<string>();
  return spellings.filter(({ words }) => seen.size < seen.add(words).size);
}

/** With a plural in English, and without 函数 where that may be dropped. */
function spellingsOfOrdinary(words: string): readonly string[] {
  if (!hasHan(words)) return [squashed(words), `${squashed(words)}s`];
  return [folded(words), folded(words.replace(/函数$/, ''))];
}

interface Spelling {
  readonly words: string;
  readonly activation: string;
}

/**
 * Names as the catalogue has them, then without what they say in parentheses, then with that but without the parentheses, then
 * shorter where Chinese drops 函数, and other names that people compose.
 */
function spelledOut(): readonly Spelling[] {
  const exact = activations.flatMap(({ id, names }) =>
    [...names.en, ...names.zh].map((words) => ({ words, activation: id })),
  );
  const open = exact.map(({ words, activation }) => ({ words: words.replace(/[(（]/, ' '), activation }));
  const bare = exact.map(({ words, activation }) => ({
    words: words.replace(/\s*[(（].*$/, ''),
    activation,
  }));
  const short = bare
    .filter(({ words }) => /^\p{Script=Han}{4,}函数$/u.test(words))
    .map(({ words, activation }) => ({ words: words.slice(0, -2), activation }));
  return [...exact, ...bare, ...open, ...short, ...composed()];
}

/** Names made of another's name and a word that changes it. */
function composed(): readonly Spelling[] {
  const rectified = ['线性整流函数', '线性整流', '线性整流单元', '修正线性单元', '整流线性单元', 'ReLU'];
  const each = (activation: string, qualifiers: readonly string[]) =>
    qualifiers.flatMap((qualifier) => rectified.map((name) => ({ words: qualifier + name, activation })));
  const inEnglish = Object.entries(composedInEnglish).map(([words, activation]) => ({ words, activation }));
  return [...each('leaky-relu', leaky), ...each('prelu', parametric), ...inEnglish];
}

const withOrWithout = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => [word, `${word}的`]);

const leaky = withOrWithout([
  '带泄漏',
  '带泄露',
  '泄漏',
  '泄露',
  '渗漏',
  '有泄漏',
  '有泄露',
  '带渗漏',
  'Leaky',
]);
const parametric = withOrWithout(['参数化', '带参数', '含参数', '可参数化', 'Parametric']);

const composedInEnglish = {
  'h-swish': 'hard-swish',
  'h-sigmoid': 'hard-sigmoid',
  'sigmoid-weighted linear unit': 'silu',
  'Sigmoid 加权线性单元': 'silu',
  'parametric rectified linear unit': 'prelu',
  'parameterized ReLU': 'prelu',
  'parameterised ReLU': 'prelu',
  'parametrized ReLU': 'prelu',
  'continuously differentiable exponential linear unit': 'celu',
};

function firstMeanings(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map([...entries].reverse());
}

function beginningsOf(words: string): readonly string[] {
  const ends = [...words.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => index + word.length);
  return ends.slice(0, -1).map((end) => squashed(words.slice(0, end)));
}

/** `leaky`, `leakyrelu`, `leaky_relu`, each with a plural; of Chinese names the Latin start. */
export function firstWords(words: string): readonly string[] {
  const parts = words.split(/[^\p{L}\p{N}]+|(?=\p{Script=Han})/u).filter(Boolean);
  const joined = [parts[0] ?? '', parts.join(''), parts.join('_')];
  const plural = joined.flatMap((word) => [word, `${word}s`]);
  return plural.map((word) => word.toLowerCase());
}

function treeOf(spellings: readonly Spelling[]): HanTree {
  const root = branch();
  for (const [phrase, activation] of firstMeanings(spellings.map(foldedSpelling))) {
    let node = root;
    for (const character of phrase) {
      const next = node.next.get(character) ?? branch();
      node.next.set(character, next);
      node = next;
    }
    node.name = { phrase, activation };
  }
  return root;
}

const branch = (): GrowingTree => ({ next: new Map() });

interface GrowingTree {
  name?: HanName;
  readonly next: Map<string, GrowingTree>;
}

const foldedSpelling = ({ words, activation }: Spelling): readonly [string, string] => [
  folded(words),
  activation,
];
