import { identities } from './knownWords';
import { lastSet, type Place } from './lastSet';
import { placeOf, plainWord, rowOf } from './meanings';
import type { CallArgument, SyntaxNode } from './syntaxTree';

/** Between which numbers something is. */
export type Range = readonly [low: number, high: number];

/**
 * Between which numbers an expression is, where the program says so: a number, a list of them, `np.linspace(-5, 5)`, random numbers of a
 * usual spread, with what is done to them in between. Undefined where anything may come in.
 */
export const rangeOf = (node: SyntaxNode, place: Place): Range | undefined => range(node, place, 8);

function range(node: SyntaxNode, place: Place, depth: number): Range | undefined {
  const within = (part: SyntaxNode): Range | undefined => range(part, place, depth - 1);
  if (depth === 0) return undefined;
  switch (node.kind) {
    case 'number':
      return [node.value, node.value];
    case 'name': {
      const set = lastSet(node.name, place);
      return set && range(set.value, set.place, depth - 1);
    }
    case 'unary': {
      const [low, high] = within(node.operand) ?? [];
      if (low === undefined || high === undefined || node.operator === 'not') return undefined;
      return node.operator === 'negate' ? [-high, -low] : [low, high];
    }
    case 'binary':
      return combined(node, within);
    case 'list':
      return around(node.items.map(within));
    case 'index':
      return within(node.object);
    case 'call':
      return called(node, within);
    default:
      return undefined;
  }
}

type Within = (part: SyntaxNode) => Range | undefined;

function around(ranges: readonly (Range | undefined)[]): Range | undefined {
  const known = ranges.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < ranges.length) return undefined;
  return [Math.min(...known.map(([low]) => low)), Math.max(...known.map(([, high]) => high))];
}

function combined(
  { operator, left, right }: SyntaxNode & { kind: 'binary' },
  within: Within,
): Range | undefined {
  const compute = operators.get(operator);
  const [one, other] = compute ? [within(left), within(right)] : [];
  if (!compute || !one || !other) return undefined;
  const ends = one.flatMap((a) => other.map((b) => compute(a, b)));
  return ends.length > 0 && !ends.some(Number.isNaN) ? [Math.min(...ends), Math.max(...ends)] : undefined;
}

const operators: ReadonlyMap<string, (a: number, b: number) => number> = new Map([
  ['add', (a: number, b: number) => a + b],
  ['subtract', (a: number, b: number) => a - b],
  ['multiply', (a: number, b: number) => a * b],
]);

function called(
  { callee, arguments: given }: SyntaxNode & { kind: 'call' },
  within: Within,
): Range | undefined {
  const name = callee.kind === 'name' || callee.kind === 'member' ? plainWord(callee.name) : '';
  const [first] = given;
  if (identities.has(name)) {
    const receiver = callee.kind === 'member' ? within(callee.object) : undefined;
    return receiver ?? (first && within(first.value));
  }
  const limited = limits(callee, given, within);
  if (limited) return limited;
  return images.get(name) ?? drawn.get(name.replace(/like$/, ''))?.(given.map(({ value }) => within(value)));
}

/** `min(x, 70)`, `clip(x, -70, 70)`, `x.clamp(max=70)`: how far any number may reach behind it. */
function limits(callee: SyntaxNode, given: readonly CallArgument[], within: Within): Range | undefined {
  if (callee.kind !== 'name' && callee.kind !== 'member') return undefined;
  const row = rowOf(callee.name);
  if (row === 'clip') return clipped(given, callee.name, within);
  if (row !== 'min' && row !== 'max') return undefined;
  const receiver = callee.kind === 'member' && given.length < 2 ? [callee.object] : []; // else a library
  const operands = [...receiver, ...given.map(({ value }) => value)].map((each) => within(each) ?? all);
  const compute = row === 'min' ? Math.min : Math.max;
  return unlessAll(compute(...operands.map(([low]) => low)), compute(...operands.map(([, high]) => high)));
}

/** The limits have names, or stand behind what is cut off: `np.clip(x, -70, 70)`, or are alone: `x.clamp(-70, 70)`; one is the lower. */
function clipped(given: readonly CallArgument[], word: string, within: Within): Range | undefined {
  const unnamed = given.flatMap(({ name, value }) => (name === undefined ? [within(value)] : []));
  const named = (place: number): Range | undefined => {
    const found = given.find(({ name }) => name !== undefined && placeOf(name, word) === place);
    return found && within(found.value);
  };
  const isPair = unnamed.length === 2 && unnamed.every((each) => each !== undefined);
  const [low, high] = isPair ? unnamed : unnamed.length > 1 ? unnamed.slice(1) : unnamed;
  return unlessAll((named(1) ?? low)?.[0] ?? -Infinity, (named(2) ?? high)?.[1] ?? Infinity);
}

const all: Range = [-Infinity, Infinity];

const unlessAll = (low: number, high: number): Range | undefined =>
  low === -Infinity && high === Infinity ? undefined : [low, high];

/** Where the values of functions are. */
const images: ReadonlyMap<string, Range> = new Map<string, Range>([
  ...['abs', 'fabs', 'absolute', 'square', 'exp', 'sqrt', 'relu', 'softplus', 'norm'].map(
    (name) => [name, [0, Infinity]] as const,
  ),
  ...['sigmoid', 'expit', 'softmax'].map((name) => [name, [0, 1]] as const),
  ...['tanh', 'sin', 'cos', 'erf'].map((name) => [name, [-1, 1]] as const),
]);

type Drawn = (given: readonly (Range | undefined)[]) => Range | undefined;

const between: Drawn = ([a, b]) => around([a, b]);

const upTo: Drawn = (given) => between(given.length === 1 ? [[0, 0], ...given] : given);

const powersOfTen: Drawn = (given) => {
  const [low, high] = between(given) ?? [];
  return low === undefined || high === undefined ? undefined : [10 ** low, 10 ** high];
};

/** What numbers a call makes: all but one in 10²³ normal ones are within ±10. */
const drawn: ReadonlyMap<string, Drawn> = new Map([
  ['linspace', between],
  ['arange', upTo],
  ['range', upTo],
  ['logspace', powersOfTen],
  ['randn', () => [-10, 10]],
  ['standardnormal', () => [-10, 10]],
  ['rand', () => [0, 1]],
  ['random', () => [0, 1]],
  ['randomsample', () => [0, 1]],
  ['zeros', () => [0, 0]],
  ['ones', () => [1, 1]],
] satisfies readonly (readonly [string, Drawn])[]);
