import { opposite, turned } from '../expression/comparisons';
import type { Expression } from '../expression/expression';
import type { Span } from '../span';
import { withoutSpans } from './latexFunctions';

/** A value and when it holds. */
export interface Branch {
  readonly value: Expression;
  readonly test?: Expression;
  readonly span?: Span;
}

/** Whether the last of two branches holds exactly where the first does not, so that it needs no test. */
export function completes(branches: readonly Branch[]): boolean {
  const [first, second] = branches;
  if (branches.length !== 2 || first?.test?.kind !== 'call' || second?.test?.kind !== 'call') return false;
  const wanted = opposite.get(first.test.function);
  const own = second.test;
  const same = (p: readonly Expression[], q: readonly Expression[]): boolean =>
    JSON.stringify(p.map(withoutSpans)) === JSON.stringify(q.map(withoutSpans));
  return (
    (own.function === wanted && same(first.test.arguments, own.arguments)) ||
    ((turned.get(own.function) ?? own.function) === wanted &&
      same(first.test.arguments, [...own.arguments].reverse()))
  );
}
