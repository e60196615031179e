import type { Span } from '../span';

/**
 * The expressions in an f-string, between single braces, formats and conversions included; nothing in any other string. `span` is the
 * whole token.
 */
export function expressionsIn(text: string, [start, end]: Span): readonly Span[] {
  if (!isFormatted(text, start)) return [];
  const string = text.slice(start, end);
  const found: Span[] = [];
  for (let open = string.indexOf('{'); open >= 0; open = string.indexOf('{', open)) {
    if (string[open + 1] === '{') {
      open += 2;
      continue;
    }
    const close = closingBrace(string, open);
    if (close > open + 1) found.push([start + open + 1, start + close]);
    open = close;
  }
  return found;
}

/** A prefix of one or two letters with an f among them. */
function isFormatted(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return first !== 34 && first !== 39 && /^[rR]?[fFtT][rR]?["']/.test(text.slice(start, start + 3));
}

/** The string's end while it is being typed. */
function closingBrace(string: string, open: number): number {
  let depth = 0;
  for (let i = open; i < string.length; i++) {
    if (string[i] === '{') depth++;
    else if (string[i] === '}' && --depth === 0) return i;
  }
  return string.length;
}
