import { call, childrenOf, number, type Expression } from '../../expression/expression';
import { functionRow, type FunctionName } from '../../expression/functions';
import type { Span } from '../../span';
import { codeLimits, refusal, type Run, type Size } from './values';

/** A node with its place, as long as the whole is small enough. Parts are shared, but count where they stand. */
export function placed(node: Expression, span: Span, { elsewhere, sizes }: Run): Expression {
  const size = sizeOf(node, sizes);
  const { nodes, depth } = size;
  if (nodes > codeLimits.nodes) throw refusal('It has more than {0} parts', codeLimits.nodes);
  if (depth > codeLimits.depth) throw refusal('It is nested too deeply');
  if (elsewhere > 0 || node.span || span[0] === span[1]) return node;
  const made = { ...node, span };
  sizes.set(made, size);
  return made;
}

const leaf: Size = { nodes: 1, depth: 1 };

function sizeOf(node: Expression, sizes: Run['sizes']): Size {
  if (node.kind === 'number' || node.kind === 'symbol') return leaf;
  const known = sizes.get(node);
  if (known) return known;
  let nodes = 1;
  let depth = 0;
  for (const part of node.kind === 'apply' ? [...node.arguments, node.body] : childrenOf(node)) {
    const size = sizeOf(part, sizes);
    nodes += size.nodes;
    depth = Math.max(depth, size.depth);
  }
  const size = { nodes, depth: depth + 1 };
  sizes.set(node, size);
  return size;
}

/** The number that an expression is, once its symbols have these values; undefined where one has none. */
export function numberOf(node: Expression, settings: ReadonlyMap<string, number> = none): number | undefined {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'symbol':
      return settings.get(node.name);
    case 'apply':
      return numberOf(node.body, settings);
    case 'choice': {
      const test = numberOf(node.test, settings);
      return test === undefined ? test : numberOf(test === 0 ? node.otherwise : node.then, settings);
    }
    case 'call': {
      const [u, v] = node.arguments.map((part) => numberOf(part, settings));
      const row = functionRow(node.function);
      if (u === undefined || !row) return undefined;
      if (row.operands === 1) return row.value(u);
      return v === undefined ? v : row.value(u, v);
    }
  }
}

const none: ReadonlyMap<string, number> = new Map();

const truths = /^(?:larger|smaller|equal|unequal|and|or|not)/;

/** Whether it is 1 or 0 by what it is. */
export const isTruth = (node: Expression): boolean =>
  node.kind === 'call'
    ? truths.test(node.function)
    : node.kind === 'number' && (node.value === 0 || node.value === 1);

/** As the test of a choice: what is no truth value holds where it is not 0. */
export const truthOf = (node: Expression): Expression =>
  isTruth(node) ? node : call('unequal', node, number(0));

export const chained = (name: FunctionName, operands: readonly Expression[]): Expression | undefined => {
  const [first, ...rest] = operands;
  return first && rest.reduce((left, right) => call(name, left, right), first);
};

export const choice = (
  test: Expression,
  then: Expression,
  otherwise: Expression,
): Expression & { kind: 'choice' } => ({
  kind: 'choice',
  test,
  then,
  otherwise,
});

/** A choice of scalar code, which computes only the branch taken. */
export const lazyChoice = (test: Expression, then: Expression, otherwise: Expression): Expression => ({
  ...choice(test, then, otherwise),
  isLazy: true,
});
