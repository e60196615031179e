import type { Expression } from '../expression/expression';
import type { FunctionName } from '../expression/functions';
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
  const opposite = opposites.get(first.test.function);
  const same = (p: readonly Expression[], q: readonly Expression[]): boolean =>
    JSON.stringify(p.map(withoutSpans)) === JSON.stringify(q.map(withoutSpans));
  const mirrored = mirrors.get(second.test.function);
  return (
    (second.test.function === opposite && same(first.test.arguments, second.test.arguments)) ||
    (mirrored !== undefined &&
      mirrored === opposite &&
      same(first.test.arguments, [...second.test.arguments].reverse()))
  );
}

const opposites: ReadonlyMap<FunctionName, FunctionName> = new Map<FunctionName, FunctionName>([
  ['larger', 'smallerEq'],
  ['smallerEq', 'larger'],
  ['smaller', 'largerEq'],
  ['largerEq', 'smaller'],
  ['equal', 'unequal'],
  ['unequal', 'equal'],
]);
const mirrors: ReadonlyMap<FunctionName, FunctionName> = new Map<FunctionName, FunctionName>([
  ['larger', 'smaller'],
  ['smaller', 'larger'],
  ['largerEq', 'smallerEq'],
  ['smallerEq', 'largerEq'],
  ['equal', 'equal'],
  ['unequal', 'unequal'],
]);
