import type { Span } from '../span';
import type { FunctionName } from './functions';

/**
 * The one tree every formula becomes, whichever language it was written in.
 *
 * Truth values are numbers, as in mathematics' indicator functions: 1 for true, 0 for false. `apply` is a function
 * known by name (`softplus(x)` inside `x * tanh(softplus(x))`): `body` is what it computes, with the arguments already
 * substituted; `name` and `arguments` are what a person reads.
 *
 * `span` is where a node stands in the text it was read from; nodes that no text spells out have none.
 */
export type Expression = Located &
  (
    | { readonly kind: 'number'; readonly value: number; readonly name?: ConstantName }
    | { readonly kind: 'symbol'; readonly name: string }
    | { readonly kind: 'call'; readonly function: FunctionName; readonly arguments: readonly Expression[] }
    | {
        readonly kind: 'choice';
        readonly test: Expression;
        readonly then: Expression;
        readonly otherwise: Expression;
        /** A branch of scalar code, which computes only the side taken. Absent: `where` of arrays, which computes both and picks. */
        readonly isLazy?: true;
      }
    | {
        readonly kind: 'apply';
        readonly name: string;
        readonly arguments: readonly Expression[];
        readonly body: Expression;
        /** A function of a library, which computes it well, however `body` does. Absent: the text itself spells it out. */
        readonly isLibrary?: true;
      }
  );

interface Located {
  readonly span?: Span;
}

/** Constants with a name of their own; every other symbol is the variable or a parameter. */
export const constants = {
  pi: Math.PI,
  e: Math.E,
  Infinity: Infinity,
} as const satisfies Record<string, number>;

export type ConstantName = keyof typeof constants;

export const isConstantName = (name: string): name is ConstantName => Object.hasOwn(constants, name);

export const number = (value: number): Expression => ({ kind: 'number', value });
export const symbol = (name: string): Expression => ({ kind: 'symbol', name });
export const call = (name: FunctionName, ...operands: readonly Expression[]): Expression => ({
  kind: 'call',
  function: name,
  arguments: operands,
});

/** The parts a node is made of, in the order they are written; for `apply`, its body. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'number':
    case 'symbol':
      return [];
    case 'call':
      return node.arguments;
    case 'choice':
      return [node.test, node.then, node.otherwise];
    case 'apply':
      return [node.body];
  }
}

/** Names of the symbols in a formula, in order of first appearance. */
export function symbolsOf(root: Expression): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'symbol') found.add(node.name);
    childrenOf(node).forEach(visit);
  };
  visit(root);
  return [...found];
}

/** A node with its parts changed, `childrenOf` among them; of `apply`, the arguments as well. */
export function withParts(node: Expression, change: (part: Expression) => Expression): Expression {
  switch (node.kind) {
    case 'number':
    case 'symbol':
      return node;
    case 'call':
      return { ...node, arguments: node.arguments.map(change) };
    case 'choice':
      return {
        ...node,
        test: change(node.test),
        then: change(node.then),
        otherwise: change(node.otherwise),
      };
    case 'apply':
      return { ...node, arguments: node.arguments.map(change), body: change(node.body) };
  }
}

/** The same formula with every symbol that `replacements` knows replaced. */
export function substitute(root: Expression, replacements: ReadonlyMap<string, Expression>): Expression {
  if (root.kind === 'symbol') return replacements.get(root.name) ?? root;
  return withParts(root, (part) => substitute(part, replacements));
}
