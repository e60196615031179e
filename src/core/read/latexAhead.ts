import type { Cursor } from './latexCursor';
import { comparisonSigns } from './latexConditions';

/** What the next tokens are, before they are read. */
export function aheadReader(cursor: Cursor) {
  const { tokens, partnerAt } = cursor;

  const isSubscript = (i: number): boolean => {
    const [before, previous] = [tokens[i - 1], tokens[i - 2]];
    if (before?.kind !== 'sign') return false;
    return before.text === '_' || (before.text === '{' && previous?.kind === 'sign' && previous.text === '_');
  };

  /** Where the part at a token ends: before the next mark or word outside of brackets. */
  function partEnd(from: number): number {
    for (let i = from; i < cursor.stop; i++) {
      const token = tokens[i];
      if (token?.kind === 'word' || (token?.kind === 'sign' && /^[,;&]$/.test(token.text))) return i;
      i = Math.max(i, partnerAt(i));
    }
    return cursor.stop;
  }

  /** Whether the parenthesis at a token holds a single symbol, as an argument does. */
  function holdsOneLetter(at: number, letter?: string): boolean {
    const close = partnerAt(at);
    const inside = tokens.slice(at + 1, Math.min(close, at + 8));
    const [first, next] = inside;
    if (close < 0 || first?.kind !== 'letter' || first.text === 'pi' || first.text === 'e') return false;
    if (letter !== undefined && first.text !== letter.replace(/[_^].*/, '')) return false;
    return (
      inside.length === 1 ||
      (next?.kind === 'sign' && /^[_,;]$/.test(next.text)) ||
      (next?.text === '^' && inside[2]?.text === '{' && /^[([]$/.test(inside[3]?.text ?? ''))
    );
  }

  function isComparison(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'sign' && (comparisonSigns.has(token.text) || token.text === '∈')) return true;
      const close = partnerAt(i);
      if (i === from && close === to - 1 && /^[({]$/.test(token?.text ?? ''))
        return isComparison(i + 1, close);
      if (close > i) i = close;
    }
    return false;
  }

  /** `^2(`: where the parenthesis behind a power is; 0 when there is none. */
  function appliedPower(at: number): number {
    const after = tokens[at + 1]?.text === '{' ? partnerAt(at + 1) + 1 : at + 2;
    return after > at && tokens[after]?.text === '(' ? after : 0;
  }

  /** Letters that stand for a value somewhere: in `\sigma(1-\sigma)` the sigma is no function. */
  function bareLetters(from: number, to: number): ReadonlySet<string> {
    const found = new Set<string>();
    for (let i = from; i < to; i++) {
      const [token, next] = [tokens[i], tokens[i + 1]];
      if (token?.kind !== 'letter' || isSubscript(i)) continue;
      const isApplied = i + 1 < to && next?.kind === 'sign' && /^(?:[([']|\{\{)$/.test(next.text);
      const isRaised = i + 1 < to && next?.kind === 'sign' && next.text === '^' && appliedPower(i + 1);
      if (!isApplied && !isRaised) found.add(token.text);
    }
    return found;
  }

  return { partEnd, holdsOneLetter, isComparison, appliedPower, bareLetters };
}
