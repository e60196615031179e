import { pythonLexis } from '../../recognize/lexis';
import { finish } from '../../recognize/steps';
import { takeApart, type Syntax } from '../../recognize/code/syntax';
import { NEWLINE, tokensAndComments, type Tokens } from '../../recognize/tokens';
import { once } from '../../remember';
import type { Span } from '../../span';

/** A program taken apart, ready to be parsed: no token is a line's end, but which tokens begin a line is known. */
export interface Source extends Tokens {
  readonly text: string;
  /** Of each token, whether it begins a line; in Python whether it begins one outside of brackets. */
  readonly beginsLine: Uint8Array;
  readonly comments: readonly Span[];
}

export function pythonSource(text: string): Source {
  const { tokens, comments } = tokensAndComments(text, pythonLexis);
  const { count, kinds, starts, ends, partners } = tokens;
  const beginsLine = new Uint8Array(count + 1);
  const places = new Int32Array(count + 1); // where each token goes when the line ends are left out
  let to = 0;
  const prompt = /^\s*>>>/.test(text.slice(0, 100)) ? 3 : 0; // the tokenizer passes over those at the start of other lines
  for (let i = prompt; i < count; i++) {
    places[i] = to;
    if (kinds[i] === NEWLINE) beginsLine[to] = 1;
    else {
      kinds[to] = kinds[i] ?? 0;
      starts[to] = starts[i] ?? 0;
      ends[to] = ends[i] ?? 0;
      partners[to++] = partners[i] ?? 0;
    }
  }
  places[count] = to;
  for (let i = 0; i < to; i++) partners[i] = places[partners[i] ?? 0] ?? 0;
  return { text, count: to, kinds, starts, ends, partners, beginsLine, comments: pairs(comments) };
}

/** Takes programs apart whose syntax is asked for with the first of them. */
export function sourceIn(syntax: () => Syntax): (text: string) => Source {
  const known = once(syntax);
  return (text) => {
    const { tokens, comments } = finish(takeApart(text, known()));
    return { ...tokens, text, beginsLine: lineBeginnings(text, tokens), comments: pairs(comments) };
  };
}

/** Lines that end in a backslash go on. */
export function withoutContinuations(source: Source): Source {
  const { text, count, kinds, starts, ends, partners, beginsLine } = source;
  const places = new Int32Array(count + 1);
  let to = 0;
  for (let i = 0; i < count; i++) {
    places[i] = to;
    const continued = kinds[i] === 92 && /^\\[ \t]*[\r\n]/.test(text.slice(starts[i], (starts[i] ?? 0) + 9));
    if (continued) beginsLine[i + 1] = 0;
    else move(i, to++);
  }
  places[count] = to;
  for (let i = 0; i < to; i++) partners[i] = places[partners[i] ?? 0] ?? 0;
  return { ...source, count: to };

  function move(from: number, to: number): void {
    if (from === to) return;
    for (const column of [kinds, starts, ends, partners, beginsLine]) column[to] = column[from] ?? 0;
  }
}

function lineBeginnings(text: string, { count, starts, ends }: Tokens): Uint8Array {
  const beginsLine = new Uint8Array(count + 1);
  for (let i = 0, before = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    for (let at = before; at < start; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13) beginsLine[i] = 1;
    }
    before = ends[i] ?? 0;
  }
  return beginsLine;
}

function pairs(ends: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < ends.length; i += 2) spans.push([ends[i] ?? 0, ends[i + 1] ?? 0]);
  return spans;
}
