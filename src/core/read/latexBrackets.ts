import type { Token } from './latexToken';

/** What opens a bracket, and what closes it. */
export const openers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['{{', '}}'],
  ['|(', '|)'],
  ['⌊', '⌋'],
  ['⌈', '⌉'],
]);
export const closers = new Set(openers.values());

/** Brackets by their partners; what does not match has none. */
export function partnersOf(tokens: readonly Token[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach(({ kind, text }, i) => {
    const isOpenEnded = text === '{{' && tokens[i + 1]?.kind === 'begin';
    if (kind === 'begin' || (kind === 'sign' && openers.has(text) && !isOpenEnded)) open.push(i);
    else if (kind === 'end' || (kind === 'sign' && closers.has(text))) {
      const top = open.at(-1);
      const opener = top === undefined ? undefined : tokens[top];
      if (top === undefined || !opener || !mayClose(opener, { kind, text })) return;
      open.pop();
      partners[top] = i;
      partners[i] = top;
    }
  });
  return partners;
}

/** An interval opens with one bracket and closes with the other. */
function mayClose(opener: Token, closer: Pick<Token, 'kind' | 'text'>): boolean {
  if (opener.kind === 'begin') return closer.kind === 'end';
  if (/^[([]$/.test(opener.text)) return /^[)\]]$/.test(closer.text);
  return closer.kind === 'sign' && openers.get(opener.text) === closer.text;
}
