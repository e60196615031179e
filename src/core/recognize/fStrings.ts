import type { Span } from '../span';

/**
 * The expressions in an f-string, between single braces, formats and conversions included; nothing in any other string. `span` is the
 * whole token.
 */
export function expressionsIn(text: string, [start, end]: Span): readonly Span[] {
  if (!isFormatted(text, start)) return [];
  const found: Span[] = [];
  for (let open = text.indexOf('{', start); open >= 0 && open < end; open = text.indexOf('{', open)) {
    if (text[open + 1] === '{') {
      open += 2;
      continue;
    }
    const close = closingBrace(text, open, end);
    if (close > open + 1) found.push([open + 1, close]);
    open = close;
  }
  return found;
}

/** A prefix of one or two letters with an f among them. */
function isFormatted(text: string, start: number): boolean {
  return /^[rR]?[fFtT][rR]?["']/.test(text.slice(start, start + 3));
}

function closingBrace(text: string, open: number, end: number): number {
  let depth = 0;
  for (let i = open; i < end; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return end;
}
