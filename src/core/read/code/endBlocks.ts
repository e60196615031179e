import type { Parser } from './parser';
import type { Statement, SyntaxNode } from './syntaxTree';

/** Of some words, whether another is one of them. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

/** Statements up to one of some words, which is left where it stands. */
export function statementsUntil(ends: Words, parser: Parser): Statement[] {
  const { linesMatter, colonEnds } = parser;
  parser.inBlock(parser.mode);
  const read = parser.statements(() => ends.has(parser.word()));
  Object.assign(parser, { linesMatter, colonEnds });
  return read;
}

/** `if … elseif … else … end`; the word is taken. */
export function branchesToEnd(
  parser: Parser,
  from: number,
  ends: Words,
  testHere: (parser: Parser) => SyntaxNode,
): Statement {
  const branches: { readonly test: SyntaxNode; readonly body: readonly Statement[] }[] = [];
  let otherwise: readonly Statement[] | undefined;
  do {
    const test = testHere(parser);
    if (parser.broken) break;
    branches.push({ test, body: statementsUntil(ends, parser) });
  } while (parser.takeWord('elseif'));
  if (!parser.broken && parser.takeWord('else')) otherwise = statementsUntil(ends, parser);
  if (!parser.broken) takeEnd(ends, parser);
  return { kind: 'if', branches, ...(otherwise && { otherwise }), span: parser.span(from) };
}

/** The word that ends a block; half-typed code may lack it. */
export function takeEnd(ends: Words, parser: Parser): void {
  const word = parser.word();
  if (word.startsWith('end') && ends.has(word)) parser.at++;
}

/** The rest of the line, over brackets. */
export function skipLine(parser: Parser, start: number): readonly Statement[] {
  while (parser.at < parser.count && (parser.at === start || !parser.beginsLine()) && !parser.sees(';'))
    parser.at = (parser.closer() ?? parser.at) + 1;
  return [];
}

/** A list, or what has only spaces and line ends between its values. */
export function matrix(parser: Parser, from: number): SyntaxNode {
  const list = parser.list();
  return list.kind === 'list' ? list : parser.other('a matrix', from);
}
