import type { ExpressionReader } from './latexExpression';
import { variableLetter } from './latexExpression';
import { headOf } from './latexHead';
import type { Range } from './latexRanges';
import type { Token } from './latexToken';

/** Several formulas in a line: `f(x) = …, \\quad f'(x) = …`, `…, where u = …`. */
export function segmentsIn(tokens: readonly Token[], reader: ExpressionReader) {
  function segmentsOf(line: Range): readonly Range[] {
    const segments: Range[] = [];
    let start = line[0];
    for (let i = line[0]; i < line[1]; i++) {
      const token = tokens[i];
      if (!token) break;
      const isMark =
        (token.kind === 'sign' && /^[,;]$/.test(token.text)) ||
        (token.kind === 'word' && /^(?:where|and)$/.test(token.text));
      const isSaid = i > start && token.kind === 'word' && token.text === 'where';
      if (isSaid && !beginsDefinition(i + 1, line[1])) {
        // What words say of a letter is no formula: `…, where \sigma is the logistic sigmoid`.
        segments.push([start, i]);
        return segments;
      }
      if (i > start && (isMark || token.gap === 3) && beginsDefinition(isMark ? i + 1 : i, line[1])) {
        segments.push([start, i]);
        start = isMark ? i + 1 : i;
      }
      if (!isMark) i = Math.max(i, reader.partner(i));
    }
    segments.push([start, line[1]]);
    return segments;
  }

  function beginsDefinition(from: number, to: number): boolean {
    let start = from;
    while (
      start < to &&
      (/^[,;:]$/.test(tokens[start]?.text ?? '') || /^(?:where|and)$/.test(tokens[start]?.text ?? ''))
    )
      start++;
    for (let i = start; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'word' || (token?.kind === 'sign' && /^[,;]$/.test(token.text))) return false;
      if (token?.kind === 'sign' && /^[=≈]$/.test(token.text)) {
        const head = headOf(tokens, start, i, reader);
        if (!head || i + 1 >= to) return false;
        const isNumber =
          tokens[i + 1]?.kind === 'number' && (i + 2 >= to || /^[,;.]$/.test(tokens[i + 2]?.text ?? ''));
        return !(isNumber && !head.inputs && head.derivatives === 0 && variableLetter.test(head.name));
      }
      i = Math.max(i, reader.partner(i));
    }
    return false;
  }

  return { segmentsOf };
}
