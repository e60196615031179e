import type { Expression } from '../../expression/expression';
import type { FunctionName } from '../../expression/functions';

/** What binds less than a sign or a factor: a sum, a difference, a comparison. */
export const isSum = (node: Expression): boolean =>
  node.kind === 'call' &&
  (node.function === 'add' || node.function === 'subtract' || comparisons.has(node.function));

export const isComparison = (node: Expression): boolean =>
  node.kind === 'call' && comparisons.has(node.function);

const comparisons: ReadonlySet<string> = new Set<FunctionName>([
  'larger',
  'largerEq',
  'smaller',
  'smallerEq',
  'equal',
  'unequal',
  'and',
  'or',
  'not',
]);
