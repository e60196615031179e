import { patterns, unicode } from './code/knownWords';
import type { Span } from '../span';
import { copiedMath } from './mathCopied';
import { beginnings, followers, functionNames, greek, joining, nameParts, operations } from './latexWords';
import type { NamedFunctions } from './formula';
import type { MathPiece } from './mathPiece';

/** Where what is found goes, and which names stand for a function by themselves: `Mish = x * tanh(ln(1 + e^x))`. */
export interface PlainMath {
  readonly pieces: MathPiece[];
  readonly named: NamedFunctions;
}

/**
 * Plain formulas in prose: where a name, its input in parentheses and an equals sign stand, `f(x) = max(0, x)`, up to where mathematics
 * ends for certain. What copying from a page has left of its mathematics is looked for line by line.
 */
export function plainMath(text: string, [from, to]: Span, found: PlainMath): void {
  for (let start = from; start < to;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    const after = end - start <= longest ? lineMath(text, [start, end], to, found) : end;
    start = Math.max(end, after) + 1;
  }
}

/** A line with a formula in it is not longer. */
const longest = 4000;

/** Gives where the last formula ends. */
function lineMath(text: string, [from, to]: Span, limit: number, { pieces, named }: PlainMath): number {
  const line = text.slice(from, to);
  const copied = line.includes('\\') ? copiedMath(line) : [];
  if (copied.length > 0) {
    for (const [start, end] of copied) pieces.push({ span: [from + start, from + end], kind: 'latex' });
    return to;
  }
  if (!/[=＝≈]/.test(line) || /\\[A-Za-z]{2}/.test(line)) return to;
  let after = 0;
  for (const { 0: head, 1: name, 2: letter, index } of line.matchAll(heads)) {
    if (index < after || isRepeated(line, head) || unicode.goesOn.test(line.slice(0, index))) continue;
    if (name !== undefined && named(name) === undefined) continue;
    if (letter !== undefined && !isTitled(line.slice(0, index), named)) continue;
    const start = nameStart(line, index);
    const end = withoutMark(line, start, formulaEnd(line, index + head.length));
    if (end === undefined || /\^ ?1 ?\/ ?\d/.test(line.slice(start, end))) continue; // a root, or a half of it
    after = end;
    const last =
      line.slice(end).trim() === '' ? branchesEnd(text, [from + index, from + end], head, limit) : undefined;
    if (last !== undefined) {
      pieces.push({ span: [from + start, last], kind: 'plain' });
      return last;
    }
    // A branch whose condition stands in other marks: `f(x) = x` for `x > 0`.
    const behind = text.slice(from + end, from + end + 60);
    if (!unicode.condition.test(line.slice(end, end + 30)) && !goesOnBelow.test(behind))
      pieces.push({ span: [from + start, from + end], kind: 'plain' });
  }
  return to;
}

/** `_f(x) = max(0, x)_`: what makes it slanted is none of it. */
const withoutMark = (line: string, start: number, end = 0): number | undefined =>
  end > 0 ? end - Number(/[_*]/.test(line[end - 1] ?? '') && line[start - 1] === line[end - 1]) : undefined;

/** Where the branches end that stand below a first one, each in a line of its own with its condition, with the head or without; undefined without any. */
function branchesEnd(text: string, [from, to]: Span, head: string, limit: number): number | undefined {
  if (!holdsCondition(text.slice(from, to))) return undefined;
  let last: number | undefined;
  for (let start = text.indexOf('\n', to) + 1; start > 0 && start < limit;) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 || newline > limit ? limit : newline;
    const line = stop - start <= longest ? text.slice(start, stop) : '';
    const blanks = line.search(/\S/);
    const isRepeated = line.startsWith(head, blanks);
    const first = blanks + (isRepeated ? head.length : 0);
    if (first < 1 || !holdsCondition(line) || /(?<![<>!])=/.test(line.slice(first))) break;
    const end = formulaEnd(line, first);
    if (end === undefined || !/^[\s.;]*$/.test(line.slice(end))) break;
    last = start + end;
    start = stop + 1;
  }
  return last;
}

const holdsCondition = (formula: string): boolean =>
  /[<>≤≥≠]|(?<!\p{L})(?:if|otherwise|else)(?!\p{L})|否则|其他|当|若/u.test(formula);

/** Whether a line before `y =` is the name of a function and no more: `Leaky ReLU function: y = max(0.01x, x)`. */
function isTitled(line: string, named: NamedFunctions): boolean {
  const words = unicode.title.exec(line)?.[1];
  return words !== undefined && named(words.replace(/[ -]/g, '_')) !== undefined;
}

/** `f(x) = x`, and in the next line for `x > 0`. */
const goesOnBelow = /^`?\n\s*(?:for|if|when)\s[^.\n]{0,30}[<>≤≥]/;

/** A page's formula that was copied with its shadows has lost signs. */
function isRepeated(line: string, head: string): boolean {
  const key = head.replace(/[\s=＝≈:]/g, '');
  return line.replace(/\s/g, '').split(key).length > 3;
}

const letter = String.raw`\p{Script=Latin}\p{Script=Greek}\u{1d400}-\u{1d7ff}`;
const input = String.raw`[${letter}][\p{N}ᵢ₀-₉_]{0,3}`;
const other = String.raw`\s*[,;，；]\s*[\p{L}_]{1,12}(?:\s*=\s*[\d.]{1,8})?`;
const before = String.raw`(?<![${letter}\p{N}.\\'’"“\]]_*)(?<!__)`;
const equals = String.raw`\s?(?::?=(?!=)|＝|≈)`;
const heads = new RegExp(
  String.raw`${before}(?:d\/d[a-z]\s)?[${letter}][${letter}\p{N}_]{0,30}['′’]?\s?[(（]\s*${input}(?:${other}){0,3}\s*[)）]${equals}|(?<![=(\[,@]\s?)${before}([A-Za-z]{3,20})${equals}|(?<=[:：]\s?[\x60*]{0,2})([a-z])${equals}`,
  'gu',
);

/** The words before that belong to the name: `Leaky ReLU(x)`, `hard-swish(x)`. */
function nameStart(line: string, index: number): number {
  const words = [
    ...line.slice(Math.max(0, index - 50), index).matchAll(/(?<![\p{L}\p{N}_.-])\p{L}[\p{L}\p{N}]*[ -]/gu),
  ];
  let start = index;
  for (const { 0: written } of words.slice(-2).toReversed()) {
    const word = written.slice(0, -1);
    const belongs = /^\p{Lu}/u.test(word) ? !beginnings.has(word) : nameParts.has(word);
    if (!belongs || !line.startsWith(written, start - written.length)) break;
    start -= written.length;
  }
  return start;
}

/** Where the formula behind an equals sign ends; undefined when that is not certain. */
function formulaEnd(line: string, from: number): number | undefined {
  let depth = 0;
  let end = from;
  for (let i = from; i < line.length;) {
    part.lastIndex = i;
    const found = part.exec(line)?.[0];
    if (found === undefined) return undefined;
    const after = i + found.length;
    if (depth === 0 && end > from && equationNumber.test(line.slice(i, i + 12))) return end;
    const isWord = /^[\p{L}_]/u.test(found);
    if (isWord && !isMathWord(found, line, i, after))
      return depth === 0 && isSafe(line, from, end, found) ? end : undefined;
    if (/^[(（[{]/.test(found)) depth++;
    if (/^[)）\]}]/.test(found) && --depth < 0) return end > from ? end : undefined;
    if (
      (/^[,，;；。、:："“”`!?！？]|^\.$/.test(found) || (found === '**' && !isPower(line, i, after))) &&
      depth === 0 &&
      !goesOn(line, after, found) &&
      !isLastCondition(line, from, after)
    )
      return end > from ? end : undefined;
    if (/^[#@$&~\\"]/.test(found)) return undefined;
    if (found.trim() !== '') end = after;
    i = after;
  }
  return depth === 0 && end > from ? end : undefined;
}

/** At the end of a line: `(3)`, `(2.1)`. */
const equationNumber = /^\s+[(（]\d{1,3}(?:\.\d{1,3})?[)）]\s*$/;

/** A word, a number, blanks, or one sign. */
const part = /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_]+)*|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+|\s+|\*\*|./uy;

/** `x**2`, `x ** 2`; what is bold ends behind no blank and before one. */
const isPower = (line: string, start: number, after: number): boolean =>
  /\s/.test(line[start - 1] ?? '') || /^[\p{L}\p{N}(-]/u.test(line.slice(after, after + 2));

/** Behind a comma or a stop: another branch, `x if x > 0, else 0`, or what only looks like the end. */
const goesOn = (line: string, after: number, mark: string): boolean =>
  /^[,，;；]$/.test(mark) &&
  (/^\s*(?:else|otherwise|if|for|when|若|当|否则|其他)(?![\p{L}])/u.test(line.slice(after, after + 20)) ||
    patterns.branchAhead.test(line.slice(after, after + 120)));

/** The last of several conditions: `x, x > 0; 0, x ≤ 0`. */
const isLastCondition = (line: string, from: number, after: number): boolean =>
  /[<>≤≥]/.test(line.slice(from, after)) &&
  /^\s*[-−|\p{L}\d.]{1,8}\s*[<>≤≥]=?\s*[-−\p{L}\d.]{1,8}\s*(?:$|[;；。.])/u.test(
    line.slice(after, after + 40),
  );

function isMathWord(word: string, line: string, start: number, end: number): boolean {
  const plain = word
    .replace(/[\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d61\u1d9c-\u1dbb]+$/, '')
    .normalize('NFKC');
  if (joining.has(plain))
    return plain !== 'for' && plain !== 'when' && plain !== 'and'
      ? true
      : /^\s*[\p{L}\d(（|-][^,.]{0,30}?[<>≤≥]/u.test(line.slice(end, end + 40)) ||
          /[<>≤≥]/.test(line.slice(end, end + 40));
  if (Array.from(plain).length === 1 && !/^\p{Script=Han}$/u.test(plain)) return true;
  if (greek.has(plain) || functionNames.has(plain.toLowerCase()) || plain === 'Infinity' || plain === 'inf')
    return true;
  if (unicode.numbered.test(plain)) return true;
  if (!/^\w+(?:\.\w+)*$/.test(plain)) return false;
  if (/^\s?[(（]/.test(line.slice(end, end + 2)) && !/\s/.test(line[end] ?? '')) return true;
  const [before, after] = [line.slice(from0(start), start), line.slice(end, end + 2)];
  const isFactor = /[*/×·(,^]\s?$/.test(before) || /^\s?[*/×·^]/.test(after);
  return plain.includes('_') || (isFactor && !/^\s[\p{L}]/u.test(after));
}

const from0 = (start: number): number => Math.max(0, start - 2);

/** Whether a word that is no mathematics ends the formula without doubt. */
function isSafe(line: string, from: number, end: number, word: string): boolean {
  const formula = line.slice(from, end).trim();
  if (formula === '' || /[-−+*/^=<>]$/.test(formula)) return false;
  if (/(?:^|\s)(?:[aAI]|if|else|for|and|or|when)$/.test(formula)) return false;
  if (/[)）]$/.test(formula) && /^[a-z]{4,}$/.test(word) && !operations.has(word)) return true;
  return /^\p{Script=Han}/u.test(word) || followers.has(word.toLowerCase());
}
