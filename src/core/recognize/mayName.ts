import { beginsMention } from './mentions';
import { mayBeOne, namingWords, type NamingWords } from './namingWords';
import type { Span } from '../span';
import { isWordCode } from './tokens';

/**
 * Whether a text can name any activation at all: it holds a word that libraries of its language or people call one by, or any Chinese
 * character. A quick no spares most files the reading. Without a language it may be a symbol of any library.
 */
export function mayName(text: string, language?: string): boolean {
  const words = namingWords(language);
  const context = contextOf(() => text);
  const { length } = text;
  for (let i = 0; i < length;) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind !== WORD) {
      if (kind === HAN) return true;
      i++;
      continue;
    }
    const from = i;
    for (i++; i < length && kinds[text.charCodeAt(i)] === WORD; i++);
    if (mayBeOne(text, from, i, words) && isName(text, [from, i], words, context)) return true;
  }
  return false;
}

const WORD = 1;
const HAN = 2;
/** By character: whether it belongs to a word, or is a Chinese one. */
const kinds = Uint8Array.from({ length: 2 ** 16 }, (_, code) =>
  code >= 0x4e00 && code <= 0x9fff ? HAN : isWordCode(code) ? WORD : 0,
);

/** What is found out about a text once. */
export interface TextContext {
  readonly isAboutLibraries: () => boolean;
  readonly hasWholeLibrary: () => boolean;
}

/** The text itself is asked for only where it matters. */
export function contextOf(text: () => string): TextContext {
  let isAboutLibraries: boolean | undefined;
  let hasWholeLibrary: boolean | undefined;
  return {
    isAboutLibraries: () => (isAboutLibraries ??= libraries.test(text())),
    hasWholeLibrary: () => (hasWholeLibrary ??= wholeLibraries.test(text())),
  };
}

/** Whether a word names one as far as what stands around it tells: its line before it, and the words after it. */
export function isName(around: string, [from, end]: Span, words: NamingWords, context: TextContext): boolean {
  const word = around.slice(from, end);
  const small = word.toLowerCase();
  if (words.alone.has(small)) return true;
  if (words.inCode.has(word) && isCode(around, from, words, context) && context.isAboutLibraries())
    return true;
  return words.first.has(small) && beginsMention(from, around);
}

/** An everyday word is a symbol's name behind a dot, a quote, a colon or an equals sign, where it is imported, and where all names of a library are. */
function isCode(text: string, from: number, words: NamingWords, context: TextContext): boolean {
  if (/[.'"$]$|[:=]\s*$/.test(text.slice(Math.max(0, from - 20), from))) return true;
  if (/\b(?:import|use|using)\b/.test(text.slice(text.lastIndexOf('\n', from) + 1, from))) return true;
  return words.comeWhole && context.hasWholeLibrary();
}

const wholeLibraries = /\b(?:Flux|NNlib|Lux|MLXNN)\b/;

/** What a text holds in which an everyday word may be an activation: a library, or a key that says so. */
const libraries =
  /activ|nonlin|torch|keras|tensorflow|\bjax|paddle|mxnet|flax|flux|nnlib|\btf\b|\bnn\b|_act\b|\bacti?(?:_|\b|f[cu]?n|fct)|burn|candle/i;
