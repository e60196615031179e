import { problem, type Problem } from '../problem';
import type { Scanner } from './latexScanner';
import type { Token } from './latexToken';
import { arranging, branching } from './latexWords';

/** What stands between `\begin` and `\end`, and the marks of its columns. */
export function environmentsReader(scanner: Scanner) {
  const { text, tokens, add, apart, matched, fail } = scanner;
  const opened: Opened[] = [];

  function environment(which: string, i: number, from: number): number {
    const braces = matched(/\s*\{\s*[A-Za-z]+\*?\s*\}/y, from);
    if (braces === undefined) return fail('{0} needs the name of an environment', [i, from]);
    const end = from + braces.length;
    const name = braces.replace(/[{}\s]/g, '');
    if (which === 'end') return closeEnvironment(name, i, end);
    // `\left\{ {\begin{array} … \end{array}} \right.`, as formula editors write it.
    const isWrapped = isSeen(tokens.at(-1), '{') && isSeen(tokens.at(-2), '{{');
    if (isWrapped) tokens.pop();
    const behindBrace = isSeen(tokens.at(-1), '{{');
    if (!branching.has(name) && !arranging.has(name)) return fail('{0} is not read', [i, end]);
    const inside = text.slice(end, text.indexOf('\\end', end));
    const isTable = /^array|matrix/.test(name);
    const isRow = isTable && !behindBrace && !inside.includes('\\\\');
    const kept = branching.has(name) || behindBrace || (isTable && !isRow && !goesOn.test(inside));
    opened.push({ name, kept, isRow, isWrapped });
    if (opened.length > 100) return fail('{0} is nested too deeply', [i, end]);
    if (kept) add('begin', name, i, end);
    return end + (matched(/\s*(?:\[[a-z]\])?\s*(?:\{[lrc|@{}*\d\s.]*\})?/y, end)?.length ?? 0);
  }

  function closeEnvironment(name: string, i: number, end: number): number {
    const last = opened.pop();
    if (last?.name !== name) return fail('{0} closes nothing', [i, end]);
    const after = last.isWrapped ? end + (matched(/\s*\}/y, end)?.length ?? 0) : end;
    return last.kept ? add('end', name, i, after) : apart(1, after);
  }

  /** Marks of columns mean something between the branches of a case only. */
  function readColumn(i: number): number {
    if (opened.findLast(({ isRow }) => !isRow)?.kept) add('sign', '&', i, i + 1);
    return apart(3, i + 1);
  }

  function unclosed(): Problem | undefined {
    const [left] = opened;
    return left && problem('{0} is never closed', `\\begin{${left.name}}`);
  }

  return { environment, readColumn, unclosed };
}

interface Opened {
  readonly name: string;
  /** Whether its beginning and end are tokens. */
  readonly kept: boolean;
  /** Whether its columns are those of the environment around it: `\begin{matrix} x & x > 0 \end{matrix}` in a case. */
  readonly isRow: boolean;
  readonly isWrapped: boolean;
}

/** Lines of a chain, `f(x) = … \\ = …`, and no rows. */
const goesOn = /\\\\\s*=/;

const isSeen = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.text === sign;
