import { patterns } from '../read/code/knownWords';
import type { Program } from '../read/code/parseCode';
import type { Statement } from '../read/code/syntaxTree';
import type { Span } from '../span';
import { formulasInMath } from './inMath';
import type { WrittenFormula } from './writtenFormula';

/** The mathematics in the docstrings and comments of a program: `:math:`, `.. math::`, `f(x) = max(0, x)`. */
export const formulasInDocs = (
  text: string,
  language: string,
  docs: readonly Span[],
): readonly WrittenFormula[] => (docs.length === 0 ? [] : formulasInMath(text, language, docs));

/** Where that may be, in order. */
export const docsIn = (text: string, { comments, statements }: Program): readonly Span[] =>
  [...comments, ...docstringsIn(statements)]
    .filter((span) => patterns.mathMark.test(text.slice(...span)))
    .map((span) => unquoted(text, span))
    .sort((a, b) => a[0] - b[0]);

/** Without the quotes of a string and the end of a comment: `*` and `"` would be the formula's. */
function unquoted(text: string, [start, end]: Span): Span {
  const inside = text.slice(start, end);
  const opening = /^[a-z]{0,2}("{3}|'{3}|"|')/i.exec(inside);
  if (opening)
    return [
      start + opening[0].length,
      end - (inside.endsWith(opening[1] ?? '') ? (opening[1]?.length ?? 0) : 0),
    ];
  return [start, end - (/(?:\*\/|=#|%\})$/.test(inside) ? 2 : 0)];
}

/** Strings that nobody uses: at the top of a file, a class or a function. */
function docstringsIn(statements: readonly Statement[]): readonly Span[] {
  return statements.flatMap((statement): readonly Span[] => {
    switch (statement.kind) {
      case 'expression':
        return statement.value.kind === 'string' ? [statement.span] : [];
      case 'function': {
        const { docstring, body } = statement.function;
        return [...(docstring ? [docstring] : []), ...docstringsIn(body)];
      }
      case 'class':
        return docstringsIn(statement.body);
      default:
        return [];
    }
  });
}
