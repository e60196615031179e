import type { MathPiece } from './mathPiece';

/**
 * Pieces of mathematics that are one formula with words between: `$f(x) = x$ if $x > 0$ and $f(x) = 0$ otherwise`. The signs of the
 * dollars are passed over when it is read.
 */
export function joinedPieces(text: string, pieces: readonly MathPiece[]): readonly MathPiece[] {
  const joined: MathPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.kind === 'latex' && piece.kind === 'latex' && goesOn(text, last, piece))
      joined[joined.length - 1] = { kind: 'latex', span: [last.span[0], piece.span[1]] };
    else joined.push(piece);
  }
  return joined.map((piece) => withOtherwise(text, piece));
}

function goesOn(text: string, { span: [from, to] }: MathPiece, next: MathPiece): boolean {
  const between = text.slice(to, next.span[0]);
  if (between.length > 40 || !/^\$[^$\n]*\$$/.test(between)) return false;
  const [before, after] = [text.slice(from, to), text.slice(...next.span)];
  if (!/=/.test(before)) return false;
  const head = /^[^=]{1,30}=/.exec(before)?.[0].replace(/\s/g, '') ?? '';
  const isComparison = /^[^=]*(?:[<>≤≥]|\\[lg](?:e|t|eq|eqslant)(?![a-z]))/.test(after);
  if (new RegExp(`^${when}$`).test(between)) return isComparison;
  if (!holdsWords.test(before)) return false;
  if (new RegExp(String.raw`^${comma}(?:and|or)?\s*${otherwise}[,，]?\s*\$$`).test(between)) return true;
  return /^\$\s*[,，;；]?\s*(?:and|和)?\s*\$$/.test(between) && after.replace(/\s/g, '').startsWith(head);
}

const comma = String.raw`\$\s*[,，]?\s*`;
const when = String.raw`${comma}(?:if|for|when|若|当|如果)\s*\$`;
const otherwise = '(?:else|otherwise|否则|其他)';

/** Whether pieces have been joined by a condition. */
const holdsWords = new RegExp(when);

/** With the word that ends the branches, and the number behind it: dollars around a number alone are a price elsewhere. */
function withOtherwise(text: string, piece: MathPiece): MathPiece {
  const [from, to] = piece.span;
  if (!holdsWords.test(text.slice(from, to))) return piece;
  const rest = lastBranch.exec(text.slice(to, to + 60));
  return rest ? { ...piece, span: [from, to + rest[0].length] } : piece;
}

const lastBranch = new RegExp(
  String.raw`^${comma}(?:${otherwise}[,，]?\s*\$[-−]?[\d.]+|(?:\$[-−]?[\d.]+\$\s*)?${otherwise}(?!\p{L}))`,
  'u',
);
