import { call, symbolsOf, type Expression } from '../expression/expression';

/**
 * The same function with the input held in each branch to where the branch is taken: `where(x > 0, x, exp(min(x, 0)) − 1)`. What an array
 * library computes in vain is then finite, and so is its gradient. Branches are told by comparing the input with a number; other tests
 * hold nothing.
 */
export function guarded(node: Expression, variable: string): Expression {
  const again = (child: Expression): Expression => guarded(child, variable);
  switch (node.kind) {
    case 'number':
    case 'symbol':
      return node;
    case 'apply':
      return again(node.body);
    case 'call':
      return { ...node, arguments: node.arguments.map(again) };
    case 'choice': {
      const held = holdingOf(node.test, variable);
      const then = again(node.then);
      const otherwise = again(node.otherwise);
      if (!held) return { ...node, then, otherwise };
      return {
        ...node,
        then: holdIn(then, variable, held.then),
        otherwise: holdIn(otherwise, variable, held.otherwise),
      };
    }
  }
}

/** How `x > c` and the like hold x in their branches. */
function holdingOf(
  test: Expression,
  variable: string,
): { readonly then: Hold; readonly otherwise: Hold } | undefined {
  if (test.kind !== 'call') return undefined;
  const [u, v] = test.arguments;
  if (u?.kind !== 'symbol' || u.name !== variable || !v || symbolsOf(v).includes(variable)) return undefined;
  const isAbove = test.function.startsWith('larger');
  if (!isAbove && !test.function.startsWith('smaller')) return undefined;
  const [low, high] = [{ by: 'max', at: v } as const, { by: 'min', at: v } as const];
  return isAbove ? { then: low, otherwise: high } : { then: high, otherwise: low };
}

interface Hold {
  readonly by: 'max' | 'min';
  readonly at: Expression;
}

/** Functions that overflow, or are undefined somewhere; only what is inside them needs to be held. */
const risky: ReadonlySet<string> = new Set([
  ...['exp', 'expm1', 'sinh', 'cosh', 'log', 'log1p', 'log2', 'log10', 'sqrt', 'divide'],
]);

function holdIn(node: Expression, variable: string, { by, at }: Hold, inside = false): Expression {
  switch (node.kind) {
    case 'number':
      return node;
    case 'symbol':
      return inside && node.name === variable ? call(by, node, at) : node;
    case 'apply':
      return holdIn(node.body, variable, { by, at }, inside);
    case 'choice': {
      const again = (child: Expression): Expression => holdIn(child, variable, { by, at }, inside);
      return { ...node, then: again(node.then), otherwise: again(node.otherwise) };
    }
    case 'call': {
      const isRisky =
        inside || (risky.has(node.function) && (node.function !== 'divide' || variesBelow(node, variable)));
      // A hold within a hold on the same side is enough.
      if (node.function === by && inside) return node;
      return {
        ...node,
        arguments: node.arguments.map((child) => holdIn(child, variable, { by, at }, isRisky)),
      };
    }
  }
}

function variesBelow(node: Expression & { kind: 'call' }, variable: string): boolean {
  const below = node.arguments[1];
  return below !== undefined && symbolsOf(below).includes(variable);
}
