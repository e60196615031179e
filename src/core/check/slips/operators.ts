import { comparisons } from '../../expression/comparisons';
import type { Expression } from '../../expression/expression';

/** What binds less than a sign or a factor: a sum, a difference, a comparison. */
export const isSum = (node: Expression): boolean =>
  node.kind === 'call' && (node.function === 'add' || node.function === 'subtract' || isComparison(node));

export const isComparison = (node: Expression): boolean =>
  node.kind === 'call' && (comparisons.has(node.function) || /^(?:and|or|not)$/.test(node.function));
