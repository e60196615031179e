import type { Span } from '../span';
import { mayName } from './mayName';
import { nextPlaces, type NextPlaces } from './nextPlaces';
import { mentionSteps, readMentions, stretch } from './mentions';
import type { Occurrence } from './occurrence';
import { recognizePython, type Surroundings } from './python';
import type { Steps } from './steps';

/** Names between two offsets of Markdown that hold no fence: words as mentions, inline code as code. */
export function* proseSteps(
  text: string,
  [from, to]: Span,
  surroundings: Surroundings,
): Steps<readonly Occurrence[]> {
  const found: Occurrence[] = [];
  const next = nextPlaces(text, to);
  let plain = from;
  let rested = from;
  for (let i = from; i < to;) {
    if (i > rested + stretch) {
      rested = i;
      yield;
    }
    const end = endOfSpecial(i, next, text);
    if (end === undefined) {
      i++;
      continue;
    }
    yield* mentionSteps(text, [plain, i], found);
    if (text[i] === '`') found.push(...inlineCode(text, [i, end], surroundings));
    plain = i = end;
  }
  yield* mentionSteps(text, [plain, to], found);
  return found;
}

/** Where something that is not prose ends, when it begins here: code, math, a tag or an address, a link's target. */
function endOfSpecial(at: number, next: NextPlaces, text: string): number | undefined {
  switch (text[at]) {
    case '`':
      return endOfCode(at, next, text);
    case '$':
      return endOfMath(at, next, text);
    case '<':
      return endOfTag(at, next, text);
    case '[':
      return endOfDefinition(at, next, text);
    case ']':
      return endOfTarget(at, next.end, text);
    default:
      return undefined;
  }
}

/** A run of backquotes is closed by a run as long; one that is never closed is just itself. */
function endOfCode(at: number, next: NextPlaces, text: string): number {
  let width = 1;
  while (text[at + width] === '`' && at + width < next.end) width++;
  if (width > widest) return at + width;
  const close = closing('`'.repeat(width), at + width, next);
  return close === undefined ? at + width : close + width;
}

/** Nobody marks code with more backquotes. */
const widest = 32;

function endOfMath(at: number, next: NextPlaces, text: string): number | undefined {
  const mark = text[at + 1] === '$' ? '$$' : '$';
  const close = closing(mark, at + mark.length, next);
  if (close === undefined) return undefined;
  const oneLine = mark === '$$' || !/[\n\r]/.test(text.slice(at, close));
  return oneLine ? close + mark.length : undefined;
}

function endOfTag(at: number, next: NextPlaces, text: string): number | undefined {
  if (!/^<[a-z!/]/i.test(text.slice(at, at + 2))) return undefined;
  const mark = text.startsWith('<!--', at) ? '-->' : '>';
  const close = closing(mark, at, next);
  return close === undefined ? undefined : close + mark.length;
}

/** `[label]: address`, but not a footnote, which is prose. */
function endOfDefinition(at: number, next: NextPlaces, text: string): number | undefined {
  const close = next.of(']', at);
  const isLabel = close !== undefined && close > at + 1 && close < at + 1000 && text[close + 1] === ':';
  if (!isLabel || text[at + 1] === '^' || (next.of('\n', at) ?? Infinity) < close) return undefined;
  const address = /^[ \t]*\S+/.exec(text.slice(close + 2, Math.min(next.end, close + 1000)));
  return address ? close + 2 + address[0].length : undefined;
}

/** `](relu.md "title")` and `][label]`. */
function endOfTarget(at: number, to: number, text: string): number | undefined {
  if (text[at + 1] !== '(' && text[at + 1] !== '[') return undefined;
  const target = /^\](\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\]\n]*\])/.exec(
    text.slice(at, Math.min(to, at + 1000)),
  );
  return target ? at + target[0].length : undefined;
}

/** A closing mark within reach: what is not closed within a few paragraphs was not opened. */
function closing(mark: string, from: number, next: NextPlaces): number | undefined {
  const close = next.of(mark, from);
  return close !== undefined && close + mark.length <= from + 4000 ? close : undefined;
}

/** Code that resolves is certain; else its words are mentions. */
function inlineCode(text: string, [from, to]: Span, surroundings: Surroundings): readonly Occurrence[] {
  const inside = insideOf(text, [from, to]);
  const source = text.slice(...inside);
  if (!mayName(source) && !mayBind.test(source)) return [];
  const code = recognizePython(source, surroundings).filter(({ certainty }) => certainty === 'certain');
  if (code.length > 0) return code.map((found) => ({ ...found, span: shifted(found.span, inside[0]) }));
  const words: Occurrence[] = [];
  readMentions(text, inside, words);
  return words;
}

/** What gives names a meaning for the code that follows: `import torch`, `act = nn`, `def relu`. */
const mayBind = /[=:]|import|def|class|for/;

function insideOf(text: string, [from, to]: Span): Span {
  let width = 0;
  while (text[from + width] === '`') width++;
  return to - from >= 2 * width ? [from + width, to - width] : [to, to];
}

function shifted([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
