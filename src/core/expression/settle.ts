import { constantValue } from './evaluate';
import { symbolsOf, type Expression } from './expression';
import type { Parameters } from './parameters';

/**
 * The formula as it stands for given parameters: choices that parameters alone decide are taken, and what can never be the largest
 * (−∞ in a maximum) is left out. What people read of maxout with k pieces.
 */
export function settle(root: Expression, variable: string, settings: Parameters): Expression {
  const again = (node: Expression): Expression => settle(node, variable, settings);
  switch (root.kind) {
    case 'number':
    case 'symbol':
    case 'apply':
      return root;
    case 'choice':
      if (symbolsOf(root.test).includes(variable)) {
        return { ...root, then: again(root.then), otherwise: again(root.otherwise) };
      }
      return again(constantValue(root.test, settings) !== 0 ? root.then : root.otherwise);
    case 'call': {
      const operands = root.arguments.map(again);
      const real =
        root.function === 'max' ? operands.filter((operand) => !isMinusInfinity(operand)) : operands;
      const [only] = real;
      return real.length < operands.length && only ? only : { ...root, arguments: operands };
    }
  }
}

const isMinusInfinity = (node: Expression): boolean =>
  node.kind === 'call' &&
  node.function === 'negate' &&
  node.arguments[0]?.kind === 'number' &&
  node.arguments[0].value === Infinity;
