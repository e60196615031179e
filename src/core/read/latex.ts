import { isProblem, problem, type Problem } from '../problem';
import type { Span } from '../span';
import type { NamedFunctions } from './formula';
import type { Definitions, Surroundings } from './latexFunctions';
import type { Macros } from './latexMacros';
import { statementReader } from './latexStatements';
import { withoutSynonyms } from './latexSynonyms';
import type { Manner } from './latexToken';
import { latexTokens } from './latexTokens';
import type { MathStatement } from './mathStatement';

/**
 * Reads mathematics in LaTeX as people write it. A line is a statement, a chain `a = b = c` several. `defined` holds what the text before
 * has defined by letters and names, and gains what this one does.
 */
export function readLatex(
  text: string,
  span: Span = [0, text.length],
  named: NamedFunctions = none,
  defined: Definitions = new Map(),
): readonly MathStatement[] | Problem {
  return readMathematics(text, span, 'latex', { named, defined });
}

/** The same in the manner of plain text, `f(x) = max(0, x)`, where letters side by side are one name. */
export function readMathematics(
  text: string,
  span: Span,
  manner: Manner,
  { named, defined, macros }: Pick<Surroundings, 'named' | 'defined'> & { readonly macros?: Macros },
): readonly MathStatement[] | Problem {
  const written = latexTokens(text, span, manner, macros);
  if (isProblem(written)) return written;
  if (written.length === 0) return problem('There is no formula');
  const tokens = withoutSynonyms(written, named);
  const statements = statementReader(text, tokens, { manner, named, defined })();
  const [first] = statements;
  if (first?.kind === 'unread' && !first.name && statements.length === 1) return first.problem;
  return statements.length > 0 ? statements : problem('There is no formula of a variable');
}

const none: NamedFunctions = () => undefined;
