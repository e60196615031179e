import type { FunctionName } from './functions';

/** The functions that compare two numbers: 1 where it holds, 0 where it does not. */
export const comparisons: ReadonlySet<string> = new Set<FunctionName>([
  'larger',
  'largerEq',
  'smaller',
  'smallerEq',
  'equal',
  'unequal',
]);
