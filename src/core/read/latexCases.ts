import { number, type Expression } from '../expression/expression';
import { completes, type Branch } from './latexBranches';
import type { Cursor } from './latexCursor';
import type { Grammar } from './latexGrammar';

/** Formulas in branches: behind a brace, in a table, or side by side with their conditions. */
export function casesReader(cursor: Cursor, grammar: Grammar) {
  const { tokens, partnerAt, peek, take, trimEnd, early, unexpected, located, within } = cursor;

  /** A formula, or several with their conditions: `x if x > 0 else 0`, `x, \text{ for } x > 0`. */
  function readBranches(): Expression {
    const from = cursor.here;
    const found: Branch[] = [];
    for (;;) {
      const branch = readBranch();
      found.push(branch);
      if (!branch.test || cursor.here >= cursor.stop) break;
      separators();
      if (cursor.here >= cursor.stop) break;
      take('word', 'otherwise');
    }
    return chosen(found, from);
  }

  /** A value with what stands behind it. */
  function readBranch(): Branch {
    const value = grammar.readSum();
    const before = cursor.here;
    separators(true);
    if (take('word', 'otherwise')) return { value };
    if (cursor.here === cursor.stop - 1 && take('word', 'else')) return { value };
    if (take('word', 'if') || saysWhen()) {
      separators(true);
      if (cursor.here >= cursor.stop || take('word', 'otherwise')) return { value };
      const test = grammar.readConditions();
      return test ? { value, test } : { value };
    }
    if (grammar.isComparison(cursor.here, grammar.partEnd(cursor.here))) {
      const test = grammar.readConditions();
      return test ? { value, test } : { value };
    }
    cursor.here = before;
    return { value };
  }

  /** In the column of conditions words say when, in whatever language: `x & \text{si } x > 0 \\ 0 & \text{en otro caso}`. */
  function saysWhen(): boolean {
    const next = peek(1);
    const isColumn = cursor.inBranches && tokens[cursor.here - 1]?.text === '&';
    const isMeant = next ? grammar.startsFactor(next) : isLastRow();
    if (!isColumn || peek()?.kind !== 'name' || !isMeant) return false;
    cursor.here++;
    return true;
  }

  const isLastRow = (): boolean =>
    tokens[cursor.stop]?.text !== '\\\\' || tokens[cursor.stop + 1]?.kind === 'end';

  /** Passes over marks between branches and conditions. */
  function separators(beforeCondition = false): void {
    for (let token = peek(); token; token = peek()) {
      const isMark = token.kind === 'sign' && /^[,;:&]$/.test(token.text);
      const joins = token.kind === 'word' && !beforeCondition && /^(?:else|and|or)$/.test(token.text);
      if (!isMark && !joins) break;
      cursor.here++;
    }
  }

  /** A table of branches behind a brace. */
  function readTable(from: number): Expression {
    const close = partnerAt(cursor.here);
    if (close < 0) throw unexpected();
    const rows: Branch[] = [];
    for (let start = cursor.here + 1; start < close;) {
      const stop = rowEnd(start, close);
      if (stop > start) rows.push(readRow(start, stop));
      start = stop + 1;
    }
    if (rows.length < 2) throw unexpected(tokens[from]);
    cursor.here = close + 1;
    return chosen(rows, from);
  }

  function readRow(from: number, to: number): Branch {
    return within(from, to, () => {
      cursor.inBranches = true;
      trimEnd();
      separators(true);
      const first = cursor.here;
      const branch = conditionFirst() ?? readBranch();
      separators(true);
      const last = tokens[cursor.here - 1];
      const start = tokens[first]?.span[0] ?? 0;
      return { ...branch, span: [start, last?.span[1] ?? start] };
    });
  }

  /** `x > 0: & x` */
  function conditionFirst(): Branch | undefined {
    if (take('word', 'otherwise') || take('word', 'else')) {
      separators(true);
      return { value: grammar.readSum() };
    }
    const isWord = take('word', 'if');
    if (!isWord && !grammar.isComparison(cursor.here, rowPart())) return undefined;
    const test = grammar.readConditions(true);
    separators(true);
    const value = grammar.readSum();
    return test ? { value, test } : { value };
  }

  /** Where the first part of a row ends: at a mark, a word or a wide space. */
  function rowPart(): number {
    const end = grammar.partEnd(cursor.here);
    for (let i = cursor.here + 1; i < end; i++) {
      if (tokens[i]?.gap === 3) return i;
      i = Math.max(i, partnerAt(i));
    }
    return end;
  }

  /** Branches as choices, tested in order. Where none holds, nothing is said: undefined. */
  function chosen(branches: readonly Branch[], from: number): Expression {
    const [first, ...rest] = branches;
    const last = branches.at(-1);
    if (!first || !last) throw early();
    if (rest.length === 0 && !first.test) return first.value;
    if (branches.slice(0, -1).some(({ test }) => !test)) throw unexpected(tokens[from]);
    const isWhole = !last.test || completes(branches);
    const otherwise = isWhole ? last.value : number(NaN);
    const tested = isWhole ? branches.slice(0, -1) : branches;
    return tested.reduceRight<Expression>(
      (otherwise, { value, test }) =>
        test ? located({ kind: 'choice', test, then: value, otherwise }, from) : value,
      otherwise,
    );
  }

  function braceTable(from: number): Expression {
    cursor.here++;
    const read = readTable(from);
    take('sign', '}}');
    return located(read, from);
  }

  /** `\{1\ (x > 0),\ a\ (x < 0)\}`: branches in braces; without conditions it is a set. */
  function braceList(from: number, close: number): Expression {
    const read = within(from + 1, close, () => readBranches());
    cursor.here = close + 1;
    if (read.kind !== 'choice') throw unexpected(tokens[from]);
    return located(read, from);
  }

  function rowEnd(from: number, to: number): number {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'sign' && token.text === '\\\\') return i;
      i = Math.max(i, partnerAt(i));
    }
    return to;
  }

  return { readBranches, readTable, braceTable, braceList };
}
