import type { Span } from '../span';
import { readMentions } from './mentions';
import type { Occurrence } from './occurrence';
import { recognizePython, type Surroundings } from './python';

/** Names between two offsets of Markdown that hold no fence: words as mentions, inline code as code. */
export function readProse(text: string, [from, to]: Span, surroundings: Surroundings): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let plain = from;
  for (let i = from; i < to;) {
    const end = endOfSpecial(i, to, text);
    if (end === undefined) {
      i++;
      continue;
    }
    readMentions(text, [plain, i], found);
    if (text[i] === '`') found.push(...inlineCode(text, [i, end], surroundings));
    plain = i = end;
  }
  readMentions(text, [plain, to], found);
  return found;
}

/** Where something that is not prose ends, when it begins here: code, math, a tag or an address, a link's target. */
function endOfSpecial(at: number, to: number, text: string): number | undefined {
  switch (text[at]) {
    case '`':
      return endOfCode(at, to, text);
    case '$':
      return endOfMath(at, to, text);
    case '<':
      return endOfTag(at, to, text);
    case '[':
      return endOfDefinition(at, to, text);
    case ']':
      return endOfTarget(at, to, text);
    default:
      return undefined;
  }
}

/** A run of backquotes is closed by a run as long; one that is never closed is just itself. */
function endOfCode(at: number, to: number, text: string): number {
  let width = 1;
  while (text[at + width] === '`' && at + width < to) width++;
  const close = closing('`'.repeat(width), at + width, to, text);
  return close === undefined ? at + width : close + width;
}

function endOfMath(at: number, to: number, text: string): number | undefined {
  const mark = text[at + 1] === '$' ? '$$' : '$';
  const close = closing(mark, at + mark.length, to, text);
  if (close === undefined) return undefined;
  const oneLine = mark === '$$' || !/[\n\r]/.test(text.slice(at, close));
  return oneLine ? close + mark.length : undefined;
}

function endOfTag(at: number, to: number, text: string): number | undefined {
  if (!/^<[a-z!/]/i.test(text.slice(at, at + 2))) return undefined;
  const mark = text.startsWith('<!--', at) ? '-->' : '>';
  const close = closing(mark, at, to, text);
  return close === undefined ? undefined : close + mark.length;
}

/** `[label]: address`, but not a footnote, which is prose. */
function endOfDefinition(at: number, to: number, text: string): number | undefined {
  const definition = /^\[[^\]^\n][^\]\n]*\]:[ \t]*\S+/.exec(text.slice(at, Math.min(to, at + 1000)));
  return definition ? at + definition[0].length : undefined;
}

/** `](relu.md "title")` and `][label]`. */
function endOfTarget(at: number, to: number, text: string): number | undefined {
  const target = /^\](\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])/.exec(
    text.slice(at, Math.min(to, at + 1000)),
  );
  return target ? at + target[0].length : undefined;
}

/** A closing mark within reach: what is not closed within a few paragraphs was not opened. */
function closing(mark: string, from: number, to: number, text: string): number | undefined {
  const close = text.slice(from, Math.min(to, from + 4000)).indexOf(mark);
  return close < 0 ? undefined : from + close;
}

/** Code that resolves is certain; else its words are mentions. */
function inlineCode(text: string, [from, to]: Span, surroundings: Surroundings): readonly Occurrence[] {
  const inside = insideOf(text, [from, to]);
  const code = recognizePython(text.slice(...inside), surroundings).filter(
    ({ certainty }) => certainty === 'certain',
  );
  if (code.length > 0) return code.map((found) => ({ ...found, span: shifted(found.span, inside[0]) }));
  const words: Occurrence[] = [];
  readMentions(text, inside, words);
  return words;
}

function insideOf(text: string, [from, to]: Span): Span {
  let width = 0;
  while (text[from + width] === '`') width++;
  return to - from >= 2 * width ? [from + width, to - width] : [to, to];
}

function shifted([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
