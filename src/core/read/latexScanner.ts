import { problemAt, type Problem } from '../problem';
import type { Span } from '../span';
import type { Macros } from './latexMacros';
import type { Manner, Token } from './latexToken';
import { greek } from './latexWords';

/** A text that is being taken apart. */
export interface Scanned {
  readonly text: string;
  /** Where it ends. */
  readonly limit: number;
  readonly manner: Manner;
  readonly macros: Macros;
}

/** Takes another text apart, or a part of this one. */
export type Lex = (scanned: Scanned, from: number) => readonly Token[] | Problem;

export type Scanner = ReturnType<typeof scannerOver>;

/** Tokens as they are added, and what waits for the next. Each step gives where it has come to. */
export function scannerOver(scanned: Scanned) {
  const { text, limit } = scanned;
  const state = {
    tokens: [] as Token[],
    failure: undefined as Problem | undefined,
    /** What stands before the next token. */
    blank: 0 as Token['gap'],
    /** How many parentheses are open. */
    open: 0,
  };
  /** Where the next token begins, when not at its own first character. */
  let sizedFrom: number | undefined;

  function add(kind: Token['kind'], written: string, start: number, end: number): number {
    state.tokens.push({ kind, text: written, span: [sizedFrom ?? start, end], gap: state.blank });
    if (kind === 'sign' && /^[()[\]]$/.test(written)) state.open += /[([]/.test(written) ? 1 : -1;
    state.blank = 0;
    sizedFrom = undefined;
    return end;
  }

  function addName(name: string, start: number, end: number): number {
    const letter = name.length === 1 ? name : greek.get(name);
    if (letter !== undefined && /^[A-Za-z]/.test(letter)) return add('letter', letter, start, end);
    return name === '1' ? add('command', '1', start, end) : add('name', name, start, end);
  }

  /** What only sizes the next token is a part of it: a `\\left` must not be torn from its bracket. */
  function sizing(from: number, end: number): number {
    sizedFrom ??= from;
    return apart(1, end);
  }

  function apart(gap: Token['gap'], end: number): number {
    if (gap > state.blank) state.blank = gap;
    return end;
  }

  function matched(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  }

  function fail(sentence: string, span: Span): number {
    state.failure = problemAt(span, sentence, text.slice(...span));
    return limit;
  }

  return Object.assign(state, scanned, { add, addName, sizing, apart, matched, fail });
}
