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

/** Of `def _backward(): self.grad += (1 - t**2) * out.grad`; undefined where that is not what it does, and nothing else with gradients. */
export function closureGradient({ parameters, body }: FunctionNode): ClosureGradient | undefined {
  if (parameters.length > 0) return undefined;
  const set = assignments(body);
  const [only, ...more] = set.filter(({ target }) => isGradient(target));
  if (!only || more.length > 0) return undefined;
  const { target, value, operator } = only;
  const before = set.slice(0, set.indexOf(only));
  const all = gradientsIn(value);
  const own = all.filter((node) => areAlike(node, target));
  const upstream = new Set(all.filter((node) => !own.includes(node)));
  if (upstream.size === 0) return undefined;
  if (operator === 'add' && own.length === 0) return { value, upstream, before };
  const isSum = value.kind === 'binary' && value.operator === 'add' && areAlike(value.left, target);
  return !operator && isSum && own.length === 1 ? { value: value.right, upstream, before } : undefined;
}

type Assignment = Statement & { readonly kind: 'assign' };

const assignments = (body: readonly Statement[]): readonly Assignment[] =>
  body.flatMap((statement) => {
    if (statement.kind === 'assign') return [statement];
    return statement.kind === 'if' ? statement.branches.flatMap((branch) => assignments(branch.body)) : [];
  });

const isGradient = (node: SyntaxNode): boolean => node.kind === 'member' && node.name === 'grad';

const gradientsIn = (node: SyntaxNode): readonly SyntaxNode[] =>
  isGradient(node) ? [node] : partsOf(node).flatMap(gradientsIn);
