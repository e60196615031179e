import { parsePieces, type Program } from '../read/code/parseCode';
import { firstBeyond, type Span } from '../span';

/** A program and where its parts lie: the outermost statements of a line each, with what stands before them, as decorators do. */
export interface Divided {
  readonly text: string;
  /** Each to the beginning of the next; together they are the text. */
  readonly spans: readonly Span[];
  /** Whether no bracket is open where one of them begins: then those in one mean nothing to the others. */
  readonly areClosed: boolean;
}

export interface Parts extends Divided {
  /** What a part says. */
  readonly programOf: (part: number) => Program;
}

/**
 * The parts of a program; undefined in a language that is not parsed. Of a text that is another one but for an edit, only the parts
 * that the edit touches are parsed, with one before and one behind, if that one is then found where it was, and no bracket
 * was open or is open where a part begins.
 */
export function partsOf(text: string, language: string, before?: Divided): Parts | undefined {
  return (
    (before && partsAfterEdit(before, text, language)) ?? partsFrom(text, language, [0, text.length], noParts)
  );
}

/** The same of a text that may be the one seen last in its language but for an edit. */
export function partsSeen(text: string, language: string): Parts | undefined {
  const parts = partsOf(text, language, seen.get(language));
  if (parts) seen.set(language, { text, spans: parts.spans, areClosed: parts.areClosed });
  return parts;
}

const seen = new Map<string, Divided>();

type Kept = readonly [head: readonly Span[], tail: readonly Span[]];

const noParts: Kept = [[], []];

function partsAfterEdit(
  { text: old, spans, areClosed }: Divided,
  text: string,
  language: string,
): Parts | undefined {
  if (!areClosed) return undefined;
  const [from, to] = editBetween(old, text);
  const head = Math.max(0, firstBeyond(from, spans) - 1);
  const next = firstBeyond(old.length - text.length + to - 1, spans) + 1;
  const moved = spans
    .slice(next)
    .map(([start, end]): Span => [start + text.length - old.length, end + text.length - old.length]);
  const [behind = [text.length, text.length], ...tail] = moved;
  const parts = partsFrom(text, language, [spans[head]?.[0] ?? 0, behind[1]], [spans.slice(0, head), tail]);
  const found = parts?.spans[parts.spans.length - tail.length - 1];
  const isThere = found?.[1] === behind[1] && (next >= spans.length || found[0] === behind[0]);
  return isThere && parts?.areClosed ? parts : undefined;
}

/** What of a text is not as it was in another one; where they are alike, as far as nothing is left of either. */
function editBetween(old: string, text: string): Span {
  const shorter = Math.min(old.length, text.length);
  let from = 0;
  while (from < shorter && old.charCodeAt(from) === text.charCodeAt(from)) from++;
  let behind = 0;
  while (
    behind < shorter - from &&
    old.charCodeAt(old.length - 1 - behind) === text.charCodeAt(text.length - 1 - behind)
  )
    behind++;
  return [from, text.length - behind];
}

/** The parts of a stretch of a text between those that are known. */
function partsFrom(text: string, language: string, stretch: Span, [head, tail]: Kept): Parts | undefined {
  const fresh = divided(text, language, stretch);
  if (!fresh) return undefined;
  const spans = [...head, ...fresh.map(({ span }) => span), ...tail];
  return {
    text,
    spans,
    areClosed: fresh.every(({ isClosed }) => isClosed),
    programOf: (part) =>
      fresh[part - head.length] ?? divided(text, language, spans[part] ?? [0, 0])?.[0] ?? nothing,
  };
}

const nothing: Program = { statements: [], comments: [] };

interface Fresh extends Program {
  readonly span: Span;
  readonly isClosed: boolean;
}

function divided(text: string, language: string, stretch: Span): readonly Fresh[] | undefined {
  const read = parsePieces(text, language, stretch);
  if (!read) return undefined;
  const [first = { statements: [], isClosed: true }, ...others] = read.pieces;
  const pieces = [{ ...first, from: stretch[0] }, ...others];
  let next = 0;
  return pieces.map(({ from, statements, isClosed }, i) => {
    const to = pieces[i + 1]?.from ?? stretch[1];
    const before = next;
    while ((read.comments[next]?.[0] ?? Infinity) < to) next++;
    return { span: [from, to], statements, isClosed, comments: read.comments.slice(before, next) };
  });
}
