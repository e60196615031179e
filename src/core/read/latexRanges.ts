import type { Span } from '../span';
import { closers } from './latexBrackets';
import type { Token } from './latexToken';

/** Tokens from one to before another. */
export type Range = readonly [from: number, to: number];

/** What stands on one side of an equals sign. */
export interface Side {
  readonly range: Range;
  /** The sign before it; absent for the first. */
  readonly sign?: '=' | '≈';
}

export const rangeOf = (sides: readonly Side[]): Range => [
  sides[0]?.range[0] ?? 0,
  sides.at(-1)?.range[1] ?? 0,
];

/** `= \frac{1}{1+e^{-x}} \in (0, 1)`, `= \max(0, x) \ge 0`: what is said of a value. */
const isRange = ([value, sign, limit, ...rest]: readonly Token[]): boolean =>
  sign?.kind === 'sign' &&
  value?.kind === 'sign' &&
  closers.has(value.text) &&
  (sign.text === '∈' || (/^[<>]=?$/.test(sign.text) && limit?.kind === 'number' && rest.length < 2));

/** Parts of a formula, taken apart at what stands outside of brackets. `partner`: where the bracket at a token closes, or −1. */
export function rangesOver(tokens: readonly Token[], partner: (at: number) => number) {
  /** Braces around everything. */
  function unwrapped([from, to]: Range): Range {
    const isAround = tokens[from]?.text === '{' && partner(from) === to - 1;
    return isAround ? unwrapped([from + 1, to - 1]) : [from, to];
  }

  /** Parts between tokens outside of brackets. */
  function partsOf([from, to]: Range, isBetween: (token: Token) => boolean): readonly Range[] {
    const parts: Range[] = [];
    let start = from;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token && isBetween(token)) {
        parts.push([start, i]);
        start = i + 1;
      } else i = Math.max(i, partner(i));
    }
    parts.push([start, to]);
    return parts.filter(([start, end]) => end > start);
  }

  /** The sides of a chain; one that begins with a sign goes on from a side before. */
  function sidesOf([from, to]: Range, before?: Range): readonly Side[] {
    let start = from;
    while (start < to && /^[,;:.]$|^where$/.test(tokens[start]?.text ?? '')) start++;
    const sides: Side[] = [];
    let sign: Side['sign'];
    let isBehindComma = false;
    const add = (end: number): void => {
      if (end > start) sides.push(sign ? { range: [start, end], sign } : { range: [start, end] });
      else if (sign === undefined && before) sides.push({ range: before });
    };
    for (let i = start; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'word') break;
      if (token?.text === ',') isBehindComma = true;
      if (!isBehindComma && isRange(tokens.slice(Math.max(0, i - 1), Math.min(to, i + 4)))) {
        add(i);
        return sides;
      }
      if (token?.kind === 'sign' && /^[=≈]$/.test(token.text)) {
        add(i);
        sign = token.text === '≈' ? '≈' : '=';
        start = i + 1;
      } else i = Math.max(i, partner(i));
    }
    add(to);
    return sides;
  }

  /** Without the marks that end a sentence. */
  function spanOf([from, to]: Range): Span {
    let end = to;
    while (end > from + 1 && /^[.,;:]$/.test(tokens[end - 1]?.text ?? '')) end--;
    return [tokens[from]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0];
  }

  return { unwrapped, partsOf, sidesOf, spanOf };
}
