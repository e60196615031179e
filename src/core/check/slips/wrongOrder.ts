import { isInside } from '../../span';
import type { Expression } from '../../expression/expression';
import { ordered } from '../../expression/functions';
import { isOneThing, outside, withPlace } from './pieces';
import { isPlaced, type Change, type Placed, type Writing } from './slip';

/** Branches, or the operands of a difference, a quotient or a power. */
export function* exchanged(node: Placed, { text }: Writing): Iterable<Change> {
  const pair = pairOf(node);
  const [one, other] = pair?.parts ?? [];
  if (!pair || !isPlaced(one) || !isPlaced(other)) return;
  if (!isInside(one.span, node.span) || !isInside(other.span, node.span)) return;
  const [first, second] = one.span[0] < other.span[0] ? [one, other] : [other, one];
  if (first.span[1] > second.span[0]) return;
  const written = ({ span }: Placed): string => {
    const piece = text.slice(...withPlace(text, span));
    return node.kind === 'choice' || isOneThing(text.slice(...span)) ? piece : `(${piece})`;
  };
  yield {
    by: pair.by,
    edits: [
      { span: withPlace(text, first.span), text: written(second) },
      { span: withPlace(text, second.span), text: written(first) },
    ],
    shown: [first.span[0], second.span[1]],
  };
}

function pairOf(
  node: Placed,
): { readonly parts: readonly Expression[]; readonly by: Expression } | undefined {
  if (node.kind === 'choice') {
    const { then, otherwise } = node;
    return { parts: [then, otherwise], by: { ...node, then: otherwise, otherwise: then } };
  }
  if (node.kind !== 'call' || !ordered.has(node.function)) return undefined;
  return { parts: node.arguments, by: { ...node, arguments: node.arguments.toReversed() } };
}

/** `a * b - c` for `a * (b - c)`, `1 / 1 + b` for `1 / (1 + b)`. */
export function* regrouped(node: Placed, { text }: Writing): Iterable<Change> {
  if (node.kind !== 'call' || (node.function !== 'add' && node.function !== 'subtract')) return;
  const [product, last] = node.arguments;
  if (product?.kind !== 'call' || (product.function !== 'multiply' && product.function !== 'divide')) return;
  const [first, second] = product.arguments;
  if (!first || !isPlaced(second) || !isPlaced(last) || second.span[1] > last.span[0]) return;
  if (!isInside(second.span, node.span) || !isInside(last.span, node.span)) return;
  const [open] = outside(text, second.span);
  const [, close] = outside(text, last.span);
  yield {
    by: { ...product, arguments: [first, { ...node, arguments: [second, last] }] },
    edits: [
      { span: [open, open], text: '(' },
      { span: [close, close], text: ')' },
    ],
    shown: node.span,
  };
}
