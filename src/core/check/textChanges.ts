import { childrenOf, withParts, type Expression } from '../expression/expression';
import { isInside, type Span } from '../span';
import { isPlaced, type Change, type Placed, type Writing } from './slips/slip';
import { slips } from './slips/slips';

/** A formula with one thing changed in its text, and what that makes of it. */
export interface TextChange extends Omit<Change, 'by'> {
  readonly expression: Expression;
}

/** The changes of one thing in a formula that people have to make most often, the likeliest first. */
export function* textChanges(root: Expression, writing: Writing): Iterable<TextChange> {
  const nodes = placedNodes(root, writing.within);
  for (const slip of slips(writing.likely))
    for (const node of nodes)
      for (const { by, ...changed } of slip(node, writing))
        yield { ...changed, expression: replacedAt(root, node, by) };
}

/** Those in a piece of the text, a place once; what a name stands for has the place of what it was set to. */
function placedNodes(root: Expression, within: Span): readonly Placed[] {
  const found = new Map<string, Placed>();
  const seen = new Set<Expression>();
  const visit = (node: Expression): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (isPlaced(node) && isInside(node.span, within)) {
      const key = keyOf(node);
      if (!found.has(key)) found.set(key, node);
    }
    childrenOf(node).forEach(visit);
  };
  visit(root);
  return [...found.values()];
}

const keyOf = ({ kind, span }: Expression): string => `${kind} ${span?.join() ?? ''}`;

/** The formula with what stands at a place replaced, as often as it is used. */
function replacedAt(root: Expression, { kind, span }: Placed, by: Expression): Expression {
  const made = new Map<Expression, Expression>();
  const again = (node: Expression): Expression => {
    const before = made.get(node);
    if (before) return before;
    const isThere = node.kind === kind && node.span?.[0] === span[0] && node.span[1] === span[1];
    const after = isThere ? by : withChanged(node, again);
    made.set(node, after);
    return after;
  };
  return again(root);
}

function withChanged(node: Expression, change: (part: Expression) => Expression): Expression {
  if (node.kind !== 'apply') return withParts(node, change);
  const body = change(node.body);
  return body === node.body ? node : { ...node, arguments: node.arguments.map(change), body };
}
