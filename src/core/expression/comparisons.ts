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

/** Which says the same with its sides exchanged; absent where it is itself. */
export const turned: ReadonlyMap<string, FunctionName> = new Map([
  ['larger', 'smaller'],
  ['smaller', 'larger'],
  ['largerEq', 'smallerEq'],
  ['smallerEq', 'largerEq'],
]);

/** Which holds exactly where another does not. */
export const opposite: ReadonlyMap<string, FunctionName> = new Map([
  ['larger', 'smallerEq'],
  ['smaller', 'largerEq'],
  ['largerEq', 'smaller'],
  ['smallerEq', 'larger'],
  ['equal', 'unequal'],
  ['unequal', 'equal'],
]);
