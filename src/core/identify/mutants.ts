import { confused } from './families';
import { call, childrenOf, number, symbol, type Expression } from '../expression/expression';
import { comparisons } from '../expression/comparisons';
import { isFunctionName, ordered } from '../expression/functions';

/** A formula with one thing in it changed, as people change it by mistake. */
export interface Mutant {
  readonly expression: Expression;
  readonly made: Made;
}

export type Made =
  | { readonly kind: 'function'; readonly before: string; readonly after: string }
  | { readonly kind: 'constant'; readonly before: number; readonly after: number; readonly node: Expression }
  | { readonly kind: 'branches' | 'operands' | 'parentheses' }
  | { readonly kind: 'sign' | 'drop'; readonly part: Expression }
  | { readonly kind: 'drop case'; readonly test: Expression };

/** All single changes, the likeliest first; `constants` are numbers that may stand where another does. */
export function* mutants(root: Expression, constants: readonly number[]): Iterable<Mutant> {
  const nodes = partsOf(root);
  for (const change of [
    exchanged,
    ungrouped,
    otherFunctions(confused),
    withoutCase,
    otherSigns,
    withoutParts,
    otherNumbers(constants),
    otherFunctions(rarelyConfused),
  ])
    for (const node of nodes)
      for (const [variant, made] of change(node)) yield { expression: replaced(root, node, variant), made };
}

/** Every part of a formula once; the same part may stand at several places. */
export function partsOf(root: Expression): readonly Expression[] {
  const found = new Set<Expression>();
  const visit = (node: Expression): void => {
    if (found.has(node) || found.size >= mostParts) return;
    found.add(node);
    childrenOf(node).forEach(visit);
  };
  visit(root);
  return [...found];
}

const mostParts = 120;

/** The formula with a part replaced wherever it stands. */
export function replaced(root: Expression, part: Expression, by: Expression): Expression {
  if (root === part) return by;
  const again = (node: Expression): Expression => replaced(node, part, by);
  switch (root.kind) {
    case 'number':
    case 'symbol':
      return root;
    case 'call': {
      const operands = root.arguments.map(again);
      return operands.every((operand, i) => operand === root.arguments[i])
        ? root
        : { ...root, arguments: operands };
    }
    case 'choice':
      return { ...root, test: again(root.test), then: again(root.then), otherwise: again(root.otherwise) };
    case 'apply': {
      const body = again(root.body);
      return body === root.body ? root : body;
    }
  }
}

type Variants = Iterable<readonly [Expression, Made]>;

function* exchanged(node: Expression): Variants {
  if (node.kind !== 'choice') return;
  yield [{ ...node, then: node.otherwise, otherwise: node.then }, { kind: 'branches' }];
}

/** `a * x + y` for `a * (x + y)`, `x + y / a` for `(x + y) / a`, `1 / x + y` for `1 / (x + y)`. */
function* ungrouped(node: Expression): Variants {
  if (node.kind !== 'call' || !/^(?:multiply|divide)$/.test(node.function)) return;
  const [left, right] = node.arguments;
  if (!left || !right) return;
  const made = { kind: 'parentheses' } as const;
  const sum = (part: Expression): readonly Expression[] =>
    part.kind === 'call' && /^(?:add|subtract)$/.test(part.function) ? part.arguments : [];
  const [a, b] = sum(left);
  if (a && b && left.kind === 'call') yield [call(left.function, a, call(node.function, b, right)), made];
  const [c, d] = sum(right);
  if (c && d && right.kind === 'call') yield [call(right.function, call(node.function, left, c), d), made];
}

function* withoutCase(node: Expression): Variants {
  if (node.kind === 'choice') yield [node.otherwise, { kind: 'drop case', test: node.test }];
  if (node.kind !== 'call' || node.function !== 'and') return;
  const [left, right] = node.arguments;
  if (left && right)
    yield* [[left, { kind: 'drop', part: right }] as const, [right, { kind: 'drop', part: left }] as const];
}

/** Less likely than that something is left out. */
const rarelyConfused = ['exp log sqrt', 'multiply add', 'multiply power', 'sin tanh'].map((line) =>
  line.split(' '),
);

const otherFunctions = (lists: readonly (readonly string[])[]) =>
  function* (node: Expression): Variants {
    const [before, operands] = callOf(node);
    if (before === undefined) return;
    for (const after of new Set(lists.filter((line) => line.includes(before)).flat())) {
      const other = after === before ? undefined : callNamed(after, operands);
      if (other) yield [other, { kind: 'function', before, after }];
    }
    if (lists === confused && ordered.has(before))
      yield [callNamed(before, [...operands].reverse()) ?? node, { kind: 'operands' }];
  };

function callOf(node: Expression): readonly [name: string | undefined, operands: readonly Expression[]] {
  if (node.kind === 'call') return [node.function, node.arguments];
  return node.kind === 'apply' ? [node.name, node.arguments.slice(0, 1)] : [undefined, []];
}

function callNamed(name: string, operands: readonly Expression[]): Expression | undefined {
  const [u] = operands;
  if (name === 'sigmoid' && u)
    return call('divide', number(1), call('add', number(1), call('exp', call('negate', u))));
  return isFunctionName(name) ? call(name, ...operands) : undefined;
}

const otherNumbers = (constants: readonly number[]) =>
  function* (node: Expression): Variants {
    if (node.kind !== 'number') return;
    const before = node.value;
    const slips = [
      -before,
      10 * before,
      before / 10,
      1 / before,
      2 * before,
      before / 2,
      before + 1,
      before - 1,
    ];
    for (const after of new Set([...slips, ...constants]))
      if (after !== before && Number.isFinite(after))
        yield [number(after), { kind: 'constant', before, after, node }];
  };

function* otherSigns(node: Expression): Variants {
  if (node.kind === 'number' || node.kind === 'choice') return;
  const isNegated = node.kind === 'call' && node.function === 'negate';
  const [u] = node.kind === 'call' ? node.arguments : [];
  const made: Made = { kind: 'sign', part: isNegated && u ? u : node };
  if (isNegated && u) yield [u, made];
  else yield [call('negate', node), made];
}

/** A term, a factor or a function around something left out. */
function* withoutParts(node: Expression): Variants {
  const [name, operands] = callOf(node);
  if (name === undefined || name === 'negate') return;
  const isComparison = comparisons.has(name);
  for (const operand of operands)
    if (!isComparison) {
      const rest = name === 'power' ? undefined : operands.find((other) => other !== operand);
      yield [operand, { kind: 'drop', part: rest ?? around(node, operand) }];
    }
}

/** A function around nothing in particular: `tanh(…)`. */
const around = (node: Expression, operand: Expression): Expression => replaced(node, operand, symbol('…'));
