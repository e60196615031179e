import { languageIdOf } from '../../recognize/languageIds';
import type { Span } from '../../span';
import { cpp } from './grammars/cpp';
import { javascript } from './grammars/javascript';
import { julia } from './grammars/julia';
import { formula } from './grammars/formula';
import { go } from './grammars/go';
import { java } from './grammars/java';
import { matlab } from './grammars/matlab';
import { python } from './grammars/python';
import { r } from './grammars/r';
import { rust } from './grammars/rust';
import { Parser, type Grammar } from './parser';
import type { Statement, SyntaxNode } from './syntaxTree';

/** A program's statements, and where its comments are. */
export interface Program {
  readonly statements: readonly Statement[];
  readonly comments: readonly Span[];
}

/**
 * What a program says, or a part of its text; undefined in a language that is not parsed. Never fails: a statement that is not understood
 * becomes `other`, and so does what is nested more than 200 levels deep. Linear in the text's length. Spans are those of the whole text.
 */
export function parseCode(
  text: string,
  language: string,
  span: Span = [0, text.length],
): Program | undefined {
  const read = parsePieces(text, language, span);
  return read && { statements: read.pieces.flatMap(({ statements }) => statements), comments: read.comments };
}

/** The outermost statements of a line, with what stands before them, as decorators do. */
export interface Piece {
  readonly from: number;
  readonly statements: readonly Statement[];
  /** Whether no bracket of it is open where the next one begins. */
  readonly isClosed: boolean;
}

/** The same, by what was read at once. */
export function parsePieces(
  text: string,
  language: string,
  span: Span = [0, text.length],
): (Pick<Program, 'comments'> & { readonly pieces: readonly Piece[] }) | undefined {
  const parser = parserOf(text, language, span);
  if (!parser) return undefined;
  const pieces: Piece[] = [];
  while (parser.at < parser.count) pieces.push(pieceIn(parser));
  return { pieces, comments: parser.source.comments.map(([from, to]) => [from + span[0], to + span[0]]) };
}

function pieceIn(parser: Parser): Piece {
  const { at } = parser;
  const [from] = parser.span(parser.start());
  const statements: Statement[] = [];
  do statements.push(...parser.next());
  while (!parser.beginsLine() || parser.closes()); // what stands before a brace is read with it
  return { from, statements, isClosed: parser.isClosed(at) };
}

/** A single expression; undefined where the text is none as a whole, or its language is not parsed. */
export function parseExpression(
  text: string,
  language: string,
  span: Span = [0, text.length],
): SyntaxNode | undefined {
  const parser = parserOf(text, language, span);
  if (!parser || parser.count === 0) return undefined;
  parser.linesMatter = false;
  const read = parser.expression();
  return parser.broken || parser.at < parser.count ? undefined : read;
}

const grammars: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ['cpp', cpp],
  ['javascript', javascript],
  ['julia', julia],
  ['formula', formula],
  ['go', go],
  ['java', java],
  ['matlab', matlab],
  ['python', python],
  ['r', r],
  ['rust', rust],
]);

function parserOf(text: string, language: string, [from, to]: Span): Parser | undefined {
  const grammar = grammars.get(languageIdOf(language));
  return grammar && new Parser(grammar.source(text.slice(from, to)), grammar, from, text);
}
