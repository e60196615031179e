import { withParts, type Expression } from '../expression/expression';
import { activationNamed } from '../read/catalogueFormulas';
import type { ReadFunction } from '../read/readFunction';

/** A function with an activation of the catalogue in the place of one that it calls, by what that is called. */
export function withReplaced(
  read: ReadFunction,
  isReplaced: (name: string) => boolean,
  id: string,
): ReadFunction {
  const known = activationNamed(id.replaceAll('-', '_'));
  if (!known) return read;
  const replaced = (node: Expression): Expression => {
    const [input, ...more] = node.kind === 'apply' && isReplaced(node.name) ? node.arguments : [];
    return input && more.length === 0 ? known.apply([replaced(input)]) : withParts(node, replaced);
  };
  return { ...read, expression: replaced(read.expression) };
}
