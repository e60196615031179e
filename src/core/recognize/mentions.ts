import type { Span } from '../span';
import { activationNamed, mentionNames, type MentionNames } from './mentionNames';
import type { Occurrence } from './occurrence';
import type { Steps } from './steps';
import { codeAt, isWordCode } from './tokens';
import { mayHold } from './wordFilter';

/** Names of activations in plain words, English or Chinese. */
export function mentionsIn(text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  readMentions(text, [0, text.length], found);
  return found;
}

/** Finds those between two offsets. */
export function readMentions(text: string, [from, to]: Span, found: Occurrence[]): void {
  readSome(text, [from, to], to, found);
}

/** The same in steps of some milliseconds. */
export function* mentionSteps(text: string, [from, to]: Span, found: Occurrence[]): Steps<void> {
  for (let i = from; i < to;) {
    i = readSome(text, [i, to], Math.min(to, i + stretch), found);
    if (i < to) yield;
  }
}

/** Characters of prose that are read in some milliseconds. */
export const stretch = 50_000;

/** Finds those that begin before a place, and returns where the next may. */
function readSome(text: string, [from, to]: Span, stop: number, found: Occurrence[]): number {
  const names = mentionNames();
  let i = from;
  while (i < stop) {
    const code = text.charCodeAt(i);
    if (code >= HAN) i = readHan(i, to, text, names, found);
    else if (code === UNDERSCORE) i = readEmphasis(i, to, text, found);
    else if (isLatin(code)) i = readLatin(i, to, text, names, found);
    else i += isAddress(i, text) ? endOfAddress(i, to, text) - i : 1;
  }
  return i;
}

/** Whether a name begins with the Latin word here. */
export function beginsMention(at: number, text: string): boolean {
  const found: Occurrence[] = [];
  readLatin(at, Math.min(text.length, at + longestMention), text, mentionNames(), found);
  return found.length > 0;
}

/** More characters than any name has. */
const longestMention = 80;

const HAN = 0x2e80;
const UNDERSCORE = 95;

/** `_GELU_`, `__leaky ReLU__`: what Markdown sets in italics or bold. Any other word that begins so is an identifier. */
function readEmphasis(at: number, to: number, text: string, found: Occurrence[]): number {
  const [, marks = '', words = ''] =
    /^(__?)([^_\s](?:[^_\n\r]{0,80}[^_\s])?)\1(?!\w)/.exec(text.slice(at, Math.min(to, at + 100))) ?? [];
  if (words === '') return latinEnd(at, to, text);
  const start = at + marks.length;
  readMentions(text, [start, start + words.length], found);
  return start + words.length + marks.length;
}

function readHan(at: number, to: number, text: string, names: MentionNames, found: Occurrence[]): number {
  const end = hanNameAt(at, to, text, names, found);
  return end > at ? end : at + 1;
}

/** Finds the longest Chinese name that begins here, spaces between its characters read over; returns where it ends, or `at`. */
function hanNameAt(
  at: number,
  to: number,
  text: string,
  { han, ordinary }: MentionNames,
  found: Occurrence[],
): number {
  let activation: string | undefined;
  let end = at;
  let node = han.next.get((text[at] ?? '').toLowerCase());
  for (let i = at + 1; node !== undefined; i++) {
    const name = node.name && !cutsWord(i, to, text) && !isAnotherInHan(at, text) ? node.name : undefined;
    if (name && (!ordinary.has(name.phrase) || isMeantInHan(name.phrase, [at, i], text, ordinary))) {
      activation = name.activation;
      end = i;
    }
    while (i < to && isSpace(text.charCodeAt(i))) i++;
    node = i < to ? node.next.get(narrow(text[i] ?? '')) : undefined;
  }
  if (activation !== undefined) found.push(mention(activation, [at, end], text));
  return end;
}

function cutsWord(end: number, to: number, text: string): boolean {
  return isLatin(text.charCodeAt(end - 1)) && end < to && isLatin(text.charCodeAt(end));
}

function narrow(character: string): string {
  if (character === '（') return '(';
  return character === '）' ? ')' : character.toLowerCase();
}

/** What is before makes it another function. */
function isAnotherInHan(at: number, text: string): boolean {
  return qualifiesInHan.test(text.slice(Math.max(0, at - 8), at));
}

/** An everyday word is meant where what follows says so: 线性激活, 线性函数, 正弦函数激活. 非线性 and 分段线性 say something else. */
function isMeantInHan(
  phrase: string,
  [at, end]: Span,
  text: string,
  ordinary: MentionNames['ordinary'],
): boolean {
  if (/[非段双准]$/.test(text.slice(Math.max(0, at - 1), at))) return false;
  const isFunction = phrase.endsWith('函数') || ordinary.has(`${phrase}函数`);
  return (isFunction ? /^(函数)?的?激活/ : /^\s?(函数|激活)/).test(text.slice(end, end + 5));
}

function readLatin(at: number, to: number, text: string, names: MentionNames, found: Occurrence[]): number {
  const wordEnd = latinEnd(at, to, text);
  if (!mayHold(names.filter, text, at, wordEnd)) return wordEnd;
  const word = text.slice(at, wordEnd).toLowerCase();
  if (!names.firstWords.has(word)) return wordEnd;
  const hanEnd = hanNameAt(at, to, text, names, found);
  if (hanEnd > at) return hanEnd;
  const phrase = longestName(joined(word), wordEnd, to, text, names);
  if (!phrase || !isNamed(at, phrase, text, names)) return wordEnd;
  const end = withParenthesis(at, phrase.end, text);
  found.push(mention(phrase.activation, [at, end], text));
  return Math.max(end, phrase.end);
}

/** Whether the words name the activation here, and not another one, a file, or something ordinary. */
function isNamed(
  at: number,
  { key, end, activation }: Phrase,
  text: string,
  { ordinary }: MentionNames,
): boolean {
  if (isAnother(at, text) || isFileName(end, text) || isCompound(end, text)) return false;
  if (!leakyOnes.has(activation) && leaksInHan.test(text.slice(Math.max(0, at - 8), at))) return false;
  return !ordinary.has(key) || besideFunction(end, text);
}

/** `GELU (tanh approximation)` ends with its parenthesis, and before it when that says more. */
function withParenthesis(at: number, end: number, text: string): number {
  const open = text.slice(at, end).search(/\s*[(（]/);
  if (open < 0) return end;
  return /[)）]/.test(text[end] ?? '') ? end + 1 : at + open;
}

/** `mish-mash`, `ReLU-GRU`, `ReLU²`, `ReLU^2`, but not `ReLU-based`. */
function isCompound(end: number, text: string): boolean {
  const code = codeAt(end, text);
  if (isLatin(code) || code === 32 || code === 44 || code === 46) return false;
  const after = text.slice(end, end + 24);
  if (/^(?:[²³⁴-⁹⁻ⁿ]|\^[-\w{(]|<sup>)/.test(after)) return true;
  const word = /^[-‐‑](\p{Script=Latin}+)/u.exec(after)?.[1];
  return word !== undefined && !adjectives.has(word.toLowerCase()) && !layers.test(word);
}

/** What stands before and behind an activation in `BN-ReLU-Conv`, in English and, as the end of what stands before, in Chinese. */
const layers =
  /^(?:(?:de)?conv(?:olution)?\d{0,2}d?|bn|ln|gn|(?:batch|layer|group)?norm|(?:max|avg)?pool(?:ing)?|fc|dense|dropout|add|bias|upsample)\d{0,2}$|(?:卷积|池化|归一化|全连接)层?$/i;

/** What may follow a name after a hyphen and leave it one. */
const adjectives = new Set([
  ...['based', 'like', 'type', 'style', 'free', 'shaped', 'family', 'only', 'specific', 'less', 'induced'],
  ...['activated', 'gated', 'weighted', 'normalized', 'normalised', 'driven', 'inspired', 'derived'],
  ...['activation', 'activations', 'function', 'functions', 'nonlinearity', 'units', 'layer', 'layers'],
  ...['network', 'networks', 'net', 'nets', 'funktion', 'aktivierung', 'aktivierungsfunktion'],
]);

interface Phrase {
  /** Its words, squashed. */
  readonly key: string;
  readonly activation: string;
  readonly end: number;
}

/** The longest name of up to six words that begins with this squashed one. */
function longestName(
  first: string,
  firstEnd: number,
  to: number,
  text: string,
  { latin, beginnings }: MentionNames,
): Phrase | undefined {
  let key = first;
  let end = firstEnd;
  let best: Phrase | undefined;
  for (let words = 0; words < 6; words++) {
    const activation = activationNamed(key, latin);
    if (activation !== undefined) best = { key, activation, end };
    const next = beginnings.has(key) ? afterSeparator(end, to, text) : undefined;
    if (next === undefined) break;
    if (/[(（]/.test(text[next - 1] ?? '')) key += '(';
    end = latinEnd(next, to, text);
    key += joined(text.slice(next, end).toLowerCase());
  }
  return best;
}

/** A word in small letters, squashed: it can hold nothing but letters, digits and `_`. */
function joined(word: string): string {
  return word.includes('_') ? word.replaceAll('_', '') : word;
}

/** The next word's start when only spaces, one line end, a hyphen or a parenthesis lie between. */
function afterSeparator(end: number, to: number, text: string): number | undefined {
  const [between = ''] =
    /^[ \t\u00a0]*(?:-|–|(?:\r\n?|\n)[ \t#>*]*)?[ \t]*[(（]?/.exec(text.slice(end, end + 24)) ?? [];
  const next = end + between.length;
  return between !== '' && next < to && isLatin(text.charCodeAt(next)) ? next : undefined;
}

/** `log-softmax`, `hard tanh`, `\tanh`: the word before makes it another function, or it is not prose. */
function isAnother(at: number, text: string): boolean {
  if (!mayBelong(at, text)) return false;
  const before = text.slice(Math.max(0, at - 24), at);
  if (/\\$|(?<!\b1\.)[\p{L}\p{N}]-$/u.test(before)) return !isJoined(before); // but 1.5-entmax
  const word = /([\p{L}\p{N}]+)[ _]$/u.exec(before)?.[1] ?? '';
  return (
    others.has(word.toLowerCase()) ||
    /(硬|对数|平方|阈值|截断|有界|随机|稀疏|级联|惩罚|平滑)\s?$/.test(before)
  );
}

/** Whether a hyphen joins a layer, or the way it is computed: `BN-ReLU`, `online-softmax`. */
function isJoined(before: string): boolean {
  const word = /([\p{L}\p{N}]+)-$/u.exec(before)?.[1] ?? '';
  return layers.test(word) || ways.test(word);
}

const ways = /^(?:online|fused|safe|stable|naive|vanilla|plain)$/i;

/** 硬双曲正切, 反双曲正切, 缩放的双曲正切 are not 双曲正切, unless the catalogue has a name for both together. */
const qualifiesInHan =
  /(?:[硬反非双]|对数|平方|阈值|截断|有界|随机|稀疏|级联|惩罚|平滑|分段|修正|归一化|(?:泄漏|泄露|渗漏|参数化|带参数|指数|缩放|高斯误差|加权)的?)\s?$/;

const leaksInHan = /(?:泄漏|泄露|渗漏|参数化|带参数)的?\s?$/;
const leakyOnes = new Set(['leaky-relu', 'prelu']);

/** Whether a word stands directly before, or what joins one. A quick no for most. */
function mayBelong(at: number, text: string): boolean {
  const before = codeAt(at - 1, text);
  return isWordCode(before) || before === BACKSLASH || isWordCode(codeAt(at - 2, text));
}

const BACKSLASH = 92;

/** Words that make another function of the one they stand before, unless both together are a name of the catalogue. */
const others = new Set([
  ...[
    'log',
    'hard',
    'squared',
    'thresholded',
    'clipped',
    'bounded',
    'randomized',
    'randomised',
    'concatenated',
  ],
  ...[
    'shifted',
    'displaced',
    'flexible',
    'gumbel',
    'sparse',
    'penalized',
    'scaled',
    'piecewise',
    'non',
    'quiet',
  ],
]);

function besideFunction(end: number, text: string): boolean {
  return /^[\s-]?(activations?|functions?|函数|激活)/i.test(text.slice(end, end + 14));
}

/** `relu.py`. */
function isFileName(end: number, text: string): boolean {
  return /^\.[a-z]/.test(text.slice(end, end + 2));
}

/** From the colon of `https://…` on. */
function isAddress(at: number, text: string): boolean {
  return text.charCodeAt(at) === 58 && text.startsWith('://', at);
}

function endOfAddress(from: number, to: number, text: string): number {
  let i = from;
  while (i < to && text.charCodeAt(i) > 32 && text.charCodeAt(i) < HAN) i++;
  return i;
}

function latinEnd(from: number, to: number, text: string): number {
  let i = from;
  while (i < to && isLatin(text.charCodeAt(i))) i++;
  return i;
}

/** Letters of European scripts, digits and `_`. */
function isLatin(code: number): boolean {
  if (code < 128) return isWordCode(code);
  if (code === 0xb2 || code === 0xb3) return true; // ReLU² is another function
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x3ff);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

function mention(activation: string, span: Span, text: string): Occurrence {
  const symbol = text.slice(...span);
  return {
    span,
    certainty: 'mention',
    kind: 'name',
    activation,
    symbol,
    parameters: noParameters,
    given: nothing,
  };
}

/** The same for all of them: a long text has a hundred thousand. */
const noParameters = {};
const nothing: readonly string[] = [];
