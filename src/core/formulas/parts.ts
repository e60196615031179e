import { lineEnd } from '../line';
import { parsePieces, type Program } from '../read/code/parseCode';
import { firstBeyond, type Span } from '../span';

/** A program and where its parts lie: an outermost statement each, with what stands before it, as decorators do. */
export interface Divided {
  readonly text: string;
  /** Each to the beginning of the next; together they are the text. */
  readonly spans: readonly Span[];
}

export interface Parts extends Divided {
  /** What a part says. */
  readonly programOf: (part: number) => Program;
}

/**
 * The parts of a program; undefined in a language that is not parsed. Of a text that is another one but for an edit, only the parts
 * that the edit touches are parsed, with one before and one behind, if that one is then found where it was.
 */
export function partsOf(text: string, language: string, before?: Divided): Parts | undefined {
  return (
    (before && partsAfterEdit(before, text, language)) ?? partsFrom(text, language, [0, text.length], noParts)
  );
}

/** The same of a text that may be the one seen last in its language but for an edit. */
export function partsSeen(text: string, language: string): Parts | undefined {
  const parts = partsOf(text, language, seen.get(language));
  if (parts) seen.set(language, { text, spans: parts.spans });
  return parts;
}

const seen = new Map<string, Divided>();

type Kept = readonly [head: readonly Span[], tail: readonly Span[]];

const noParts: Kept = [[], []];

function partsAfterEdit({ text: old, spans }: Divided, text: string, language: string): Parts | undefined {
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
  return isThere ? parts : undefined;
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
    programOf: (part) =>
      fresh[part - head.length] ?? divided(text, language, spans[part] ?? [0, 0])?.[0] ?? nothing,
  };
}

const nothing: Program = { statements: [], comments: [] };

interface Fresh extends Program {
  readonly span: Span;
}

/** What follows on the line of the next part is read too: a statement may be none where something stands right behind it. */
function divided(text: string, language: string, [start, end]: Span): readonly Fresh[] | undefined {
  const read = parsePieces(text, language, [start, lineEnd(text, end)]);
  if (!read) return undefined;
  const [first = { statements: [] }, ...others] = read.pieces.filter(({ from }) => from < end);
  const pieces = [{ ...first, from: start }, ...others];
  let next = 0;
  return pieces.map(({ from, statements }, i) => {
    const to = pieces[i + 1]?.from ?? end;
    const before = next;
    while ((read.comments[next]?.[0] ?? Infinity) < to) next++;
    return { span: [from, to], statements, comments: read.comments.slice(before, next) };
  });
}
