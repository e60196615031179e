import { partsOf } from './levels';
import { areAlike } from './shape';
import type { FunctionNode, Statement, SyntaxNode } from './syntaxTree';

/** What an autograd engine's closure adds to the gradient of its input, and what in it is the gradient from above. */
export interface ClosureGradient {
  readonly value: SyntaxNode;
  readonly upstream: ReadonlySet<SyntaxNode>;
  /** What is set on the way. */
  readonly before: readonly Statement[];
}

/**
 * Of `def _backward(): self.grad += (1 - t**2) * out.grad`, or of one that is given the gradient from above; undefined where that is not what
 * it does, and nothing else with gradients.
 */
export function closureGradient({ parameters, body }: FunctionNode): ClosureGradient | undefined {
  const [given, ...others] = parameters;
  if (others.length > 0) return undefined;
  const set = assignments(body);
  const [only, ...more] = set.filter(({ target }) => isGradient(target));
  if (!only || more.length > 0) return undefined;
  const { target, operator } = only;
  const isOwn = (node: SyntaxNode): boolean => areAlike(node, target);
  const isUpstream = given
    ? (node: SyntaxNode): boolean => node.kind === 'name' && node.name === given.name
    : (node: SyntaxNode): boolean => isGradient(node) && !isOwn(node);
  const before = set.slice(0, set.indexOf(only));
  const value = firstTime(only.value, isOwn);
  const upstream = new Set(
    [...before.map((each) => each.value), value].flatMap((node) => foundIn(node, isUpstream)),
  );
  const own = foundIn(value, isOwn);
  if (upstream.size === 0) return undefined;
  if (own.length === 0)
    return operator === 'add' || value !== only.value || given ? { value, upstream, before } : undefined;
  const isSum = value.kind === 'binary' && value.operator === 'add' && isOwn(value.left);
  return !operator && isSum && own.length === 1 ? { value: value.right, upstream, before } : undefined;
}

/** Of `g if x.grad is None else x.grad + g` what is set first. */
function firstTime(value: SyntaxNode, isOwn: (node: SyntaxNode) => boolean): SyntaxNode {
  if (value.kind !== 'conditional') return value;
  const ways = [value.then, value.otherwise].filter((way) => foundIn(way, isOwn).length === 0);
  return ways.length === 1 && ways[0] ? ways[0] : value;
}

type Assignment = Statement & { readonly kind: 'assign' };

const assignments = (body: readonly Statement[]): readonly Assignment[] =>
  body.flatMap((statement) => {
    if (statement.kind === 'assign') return [statement];
    return statement.kind === 'if' ? statement.branches.flatMap((branch) => assignments(branch.body)) : [];
  });

const isGradient = (node: SyntaxNode): boolean => node.kind === 'member' && node.name === 'grad';

const foundIn = (node: SyntaxNode, isWanted: (node: SyntaxNode) => boolean): readonly SyntaxNode[] =>
  isWanted(node) ? [node] : partsOf(node).flatMap((part) => foundIn(part, isWanted));
