import { patterns } from '../../read/code/knownWords';
import type { Span } from '../../span';

/** Whether no operator stands before a place. */
export const beginsAnew = (text: string, start: number): boolean =>
  /(?:[({[,?:;]|(?<![<>=!])=|\breturn|\belse|\bthen)\s*$/.test(text.slice(Math.max(0, start - 40), start));

/** Whether none stands behind it. */
const endsThere = (text: string, end: number): boolean =>
  /^\s*(?:[\])},;:]|\b(?:if|else|end)\b|\n\s*[\p{L}\p{N}#/]|\n\s*\n|\s*$)/u.test(text.slice(end, end + 40));

/** A name, a number or a call: what nothing can come between. */
export const isOneThing = (piece: string): boolean =>
  /^[\p{L}\p{N}_.:]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?$/u.test(piece) || isFenced(piece);

/** Whether the first parenthesis is closed by the last sign. */
export function isFenced(piece: string): boolean {
  if (!piece.startsWith('(') || !piece.endsWith(')')) return false;
  let depth = 0;
  for (const [i, sign] of Array.from(piece).entries()) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0) return i === piece.length - 1;
  }
  return false;
}

/** With its own parentheses, which in code stand outside of it. */
export function outside(text: string, [start, end]: Span): Span {
  return text[start - 1] === '(' && text[end] === ')' && !/[\w.\]]/.test(text[start - 2] ?? '')
    ? [start - 1, end + 1]
    : [start, end];
}

/** Where an element of an array stands: `in[i]`, `z[r][c]`. */
export const placeIn = /^(?:\[(?:[a-z]|idx|index|tid|gid)(?:\s*[-+*,]\s*\w+)*\])+/;

/** Whether something is an array whose elements are meant: `values.map(…)`, `for v in values`. */
export const isGoneThrough = (text: string, [start, end]: Span): boolean =>
  patterns.goesThrough.test(text.slice(end, end + 20)) ||
  patterns.goesOver.test(text.slice(Math.max(0, start - 10), start));

/** What the elements of such an array are called: `v` of both. */
export const elementOf = (text: string, [start, end]: Span): string | undefined =>
  patterns.mapsOver.exec(text.slice(end, end + 60))?.[1] ??
  /\bfor\s+(\w+)\s+in\s+$/.exec(text.slice(Math.max(0, start - 40), start))?.[1];

/** With the place of the element that it is: `y[i]`. */
export const withPlace = (text: string, [start, end]: Span): Span => [
  start,
  end + (placeIn.exec(text.slice(end, end + 20))?.[0].length ?? 0),
];

/** Whether a piece fills its parentheses, its place in a list or its statement. */
export const isWhole = (text: string, [start, end]: Span): boolean =>
  beginsAnew(text, start) && endsThere(text, end);

/** The call around a piece, which shows where a sign is: `exp(x)`; the piece itself where it is short of one. */
export function around(text: string, [start, end]: Span): Span {
  const method = /^\.\w+\(\)/.exec(text.slice(end, end + 40))?.[0];
  if (method !== undefined) return [start, end + method.length];
  const before = /[\w.\\]+[({]\s*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0];
  const after = /^\s*[)}]/.exec(text.slice(end, end + 10))?.[0];
  return before !== undefined && after !== undefined
    ? [start - before.length, end + after.length]
    : [start, end];
}

/** Where whole numbers are another type: `2.0`. */
export const withPoint = (value: number, language: string): string =>
  Number.isInteger(value) && pointed.has(language) ? `${value}.0` : `${value}`;

const pointed: ReadonlySet<string> = new Set(['rust', 'cpp', 'java', 'go', 'kotlin']);
