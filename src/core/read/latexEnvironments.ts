import { problem, type Problem } from '../problem';
import type { Scanner } from './latexScanner';
import type { Token } from './latexToken';
import { arranging, branching } from './latexWords';

/** What stands between `\begin` and `\end`, and the marks of its columns. */
export function environmentsReader(scanner: Scanner) {
  const { tokens, add, apart, matched, fail } = scanner;
  /** Environments that are open, and whether they are kept. */
  const opened: { readonly name: string; readonly kept: boolean; readonly isWrapped: boolean }[] = [];

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
    const isTable = /matrix|array/.test(name);
    const kept = branching.has(name) || behindBrace || isTable;
    opened.push({ name, kept, isWrapped });
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
    if (opened.at(-1)?.kept) add('sign', '&', i, i + 1);
    return apart(3, i + 1);
  }

  function unclosed(): Problem | undefined {
    const [left] = opened;
    return left && problem('{0} is never closed', `\\begin{${left.name}}`);
  }

  return { environment, readColumn, unclosed };
}

const isSeen = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.text === sign;
