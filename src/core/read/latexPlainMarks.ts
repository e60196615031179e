import type { Scanner } from './latexScanner';

/** Marks that mean something in plain text only: ends of lines, and braces that everybody sees. */
export function plainMarksReader(scanner: Scanner) {
  const { limit, manner, tokens, add, apart, matched } = scanner;
  /** Braces that are open, and whether they are seen. */
  const braces: boolean[] = [];

  /** A line of plain text that is complete ends there: the next is another branch or formula. */
  function readBlank(blank: string, i: number): number {
    const end = i + blank.length;
    const last = tokens.at(-1);
    const isComplete = last && (last.kind !== 'sign' || /^[)\]}'|]/.test(last.text));
    const isLineEnd = manner === 'plain' && blank.includes('\n') && isComplete && last.kind !== 'word';
    const isOpen = scanner.open + braces.length > 0;
    if (isLineEnd && !isOpen && end < limit && (!matched(goingOn, end) || isNegativeBranch(end)))
      add('sign', ';', i, i);
    return apart(1, end);
  }

  /** `-1 if x < -1` below another branch is no difference. */
  const isNegativeBranch = (at: number): boolean =>
    matched(/[-−](?=[\p{L}\p{N}(])/uy, at) !== undefined &&
    tokens.some(
      ({ kind, text }) => (kind === 'word' && text === 'if') || (kind === 'sign' && /^[<>]=?$/.test(text)),
    );

  /** Braces are seen in plain text, but for what is raised and lowered: `e^{-x}`. */
  function readBrace(brace: string, i: number): number {
    if (brace === '}') return add('sign', braces.pop() === false ? '}' : '}}', i, i + 1);
    const last = tokens.at(-1);
    const isSeen = !(last?.kind === 'sign' && /^[\^_]$/.test(last.text)) && last?.kind !== 'command';
    braces.push(isSeen);
    return add('sign', isSeen ? '{{' : '{', i, i + 1);
  }

  return { readBlank, readBrace };
}

/** What begins a line that goes on with the one before. */
const goingOn = /[-+*/·×^=≈<>≤≥)\]},，|&]|(?:if|for|when|otherwise|else|where|and|or)(?![a-z])/y;
