import type { Parameters } from '../expression/parameters';
import type { Occurrence } from '../recognize/occurrence';
import type { Span } from '../span';

/** Where a file names an activation, kept without the file's text. */
export interface Place {
  readonly activation: string;
  /** Id of the library the name resolved to. */
  readonly framework?: string;
  /** Values that hold there. */
  readonly parameters: Parameters;
  /** Whether the text says nothing of any parameter, so that they are the library's own. */
  readonly isUsual: boolean;
  /** Of a notebook, the cell, counted from 0. */
  readonly cell?: number;
  /** Counted from 0, and the columns from and to which the name stands, in UTF-16 units. */
  readonly line: number;
  readonly columns: Span;
  /** The line without its indentation, or of a long line what stands around the name; and where the name is in it. */
  readonly excerpt: string;
  readonly mark: Span;
}

/** The places that are certain and name a function, of occurrences in document order. */
export function placesIn(text: string, occurrences: readonly Occurrence[], cell?: number): readonly Place[] {
  const lines = linesOf(text);
  return occurrences
    .filter(({ certainty, kind }) => certainty === 'certain' && kind === 'name')
    .map((occurrence) => placeOf(occurrence, lines.at(occurrence.span[0]), text, cell));
}

interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

function placeOf(occurrence: Occurrence, line: Line, text: string, cell: number | undefined): Place {
  const { activation, framework, parameters, given, unknown = [] } = occurrence;
  const [start, end] = [occurrence.span[0], Math.min(occurrence.span[1], line.end)];
  return {
    activation,
    ...(framework !== undefined && { framework }),
    parameters,
    isUsual: given.length + unknown.length === 0,
    ...(cell !== undefined && { cell }),
    line: line.number,
    columns: [start - line.start, end - line.start],
    ...excerptOf(text, line, [start, end]),
  };
}

/** A narrow row shows so much: a name that stands farther back brings only a few letters before it. */
const row = 40;
const before = 14;
const longest = 100;

function excerptOf(text: string, { start, end }: Line, name: Span): Pick<Place, 'excerpt' | 'mark'> {
  const indented = start + (/^\s*/.exec(text.slice(start, name[0]))?.[0].length ?? 0);
  const from = name[1] - indented > row ? Math.max(indented, name[0] - before) : indented;
  const cut = from > indented ? '…' : '';
  const shown = text.slice(from, Math.min(end, from + longest)).trimEnd();
  const shift = cut.length - from;
  return {
    excerpt: cut + shown.replaceAll('\t', ' '),
    mark: [name[0] + shift, Math.min(name[1] + shift, cut.length + shown.length)],
  };
}

/** Lines as VS Code counts them, asked for from the first to the last. */
function linesOf(text: string): { at(offset: number): Line } {
  const ends = /\r\n|\r|\n/g;
  let line = nextLine(0, 0);
  return {
    at(offset) {
      while (offset >= line.next && line.next < Infinity) line = nextLine(line.number + 1, line.next);
      return line;
    },
  };

  function nextLine(number: number, start: number): Line & { readonly next: number } {
    ends.lastIndex = start;
    const found = ends.exec(text);
    return { number, start, end: found?.index ?? text.length, next: found ? ends.lastIndex : Infinity };
  }
}
