import { call, childrenOf, number, symbol, withParts, type Expression } from '../expression/expression';
import { isFunctionName, type FunctionName } from '../expression/functions';
import type { Span } from '../span';

/** A formula with one thing changed in its text, and what that makes of it. */
export interface TextChange {
  readonly expression: Expression;
  /** In the order of the text. */
  readonly edits: readonly Edit[];
  /** The piece of the text in which a reader sees the change. */
  readonly shown: Span;
}

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Where a formula stands, and what numbers may be meant in it. */
export interface Writing {
  readonly text: string;
  /** Nothing is changed outside of it. */
  readonly within: Span;
  /** The first id of its language. */
  readonly language: string;
  readonly numbers: readonly number[];
  /** The input, and as the text has it. */
  readonly input?: { readonly name: string; readonly text: string };
  /** What is wrong, as far as it is known: that is tried first. */
  readonly likely?: 'function' | 'branches exchanged';
}

/**
 * The changes of one thing in a formula that people have to make most often, the likeliest first: another number, another function or
 * sign, branches or operands exchanged, a sign or a factor at the input, a square, a term or a function more or less.
 */
export function* textChanges(root: Expression, writing: Writing): Iterable<TextChange> {
  const nodes = placedNodes(root, writing.within);
  const first = writing.likely === undefined ? [] : likely[writing.likely];
  for (const change of new Set([...first, ...all]))
    for (const node of nodes)
      for (const { by, ...changed } of change(node, writing))
        yield { ...changed, expression: replacedAt(root, node, by) };
}

type Changer = (node: Placed, writing: Writing) => Iterable<Change>;

/** A node of the formula that has a place in the text. */
type Placed = Expression & { readonly span: Span };

type Change = Omit<TextChange, 'expression'> & { readonly by: Expression };

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

const isPlaced = (node: Expression | undefined): node is Placed => node?.span !== undefined;

const isInside = ([start, end]: Span, [from, to]: Span): boolean => from <= start && end <= to;

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

const literal = /^(?:\d[\d_']*\.?\d*|\.\d+)(?:e[+-]?\d+)?/i;

function* otherNumber(node: Placed, { text, numbers }: Writing): Iterable<Change> {
  if (node.kind !== 'number' || node.name !== undefined) return;
  const [from, end] = node.span;
  const minus = /^[-−]\s*/.exec(text.slice(from, end))?.[0] ?? '';
  const start = from + minus.length;
  const [digits = ''] = literal.exec(text.slice(start, end)) ?? [];
  const size = Math.abs(node.value);
  if (Number(digits.replace(/[_']/g, '')) !== size || digits === '') return;
  const span: Span = [start, start + digits.length];
  for (const value of new Set([...numbers, ...slipsOf(size)])) {
    if (!(value >= 0) || value === size || !Number.isFinite(value)) continue;
    const plain = String(value);
    const put = digits.includes('.') && /^\d+$/.test(plain) ? `${plain}.0` : plain;
    yield { by: number(minus ? -value : value), edits: [{ span, text: put }], shown: span };
  }
  const shown: Span = [from, span[1]];
  if (minus) yield { by: number(size), edits: [{ span: [from, start], text: '' }], shown };
  else if (beginsAnew(text, from))
    yield { by: number(-size), edits: [{ span: [from, from], text: '-' }], shown };
}

/** Whether no operator stands before a place. */
const beginsAnew = (text: string, start: number): boolean =>
  /(?:[({[,=?:;]|\breturn|\belse|\bthen)\s*$/.test(text.slice(Math.max(0, start - 40), start));

const slipsOf = (value: number): readonly number[] => [
  10 * value,
  value / 10,
  1 / value,
  2 * value,
  value / 2,
  value + 1,
  ...(value >= 1 ? [value - 1] : []),
];

/** Functions that are taken for one another: their names, and in which words a text has them. */
const confused: readonly (readonly FunctionName[])[] = [
  ['log10', 'log'],
  ['log2', 'log'],
  ['log1p', 'log', 'log1p'],
  ['expm1', 'exp', 'expm1'],
  ['max', 'min', 'max'],
  ['cosh', 'sinh', 'tanh', 'cosh'],
  ['cos', 'sin', 'tanh', 'cos'],
  ['tan', 'tanh'],
  ['atan', 'tanh'],
  ['erf', 'tanh', 'erf'],
  ['sin', 'sinh'],
];

const words: ReadonlyMap<string, string> = new Map([
  ['log10', 'log(?:10|_\\{?10\\}?)'],
  ['log2', 'log(?:2|_\\{?2\\}?)'],
  ['log1p', 'log1p|ln_1p'],
  ['expm1', 'expm1|exp_m1'],
  ['log', 'log|ln'],
  ['atan', 'a(?:rc)?tan'],
]);

/** `np.log10` → `np.log`, `x.min(0.0)` → `x.max(0.0)`, `\log_{10}` → `\ln`. */
/** `clamp(max=0)` is a minimum. */
const limits: Readonly<Record<string, 'max' | 'min' | undefined>> = { min: 'max', max: 'min' };

function* otherFunction(node: Placed, { text, language }: Writing): Iterable<Change> {
  if (node.kind !== 'call') return;
  const limit = limits[node.function];
  const found = limit && new RegExp(`(?<=[(,\\s])${limit}(?=\\s*=)`).exec(text.slice(...node.span));
  if (limit && found) {
    const start = node.span[0] + found.index;
    const span: Span = [start, start + limit.length];
    const after = limit === 'max' ? 'max' : 'min';
    yield {
      by: { ...node, function: after },
      edits: [{ span, text: after === 'max' ? 'min' : 'max' }],
      shown: span,
    };
  }
  for (const list of confused) {
    const others = list.slice(list.indexOf(node.function)).slice(1);
    if (!list.includes(node.function)) continue;
    for (const after of new Set([...others, ...list])) {
      if (after === node.function || !isFunctionName(after)) continue;
      if (after !== 'log' && (node.function === 'log10' || node.function === 'log2')) continue;
      const place = wordIn(node, text, words.get(node.function) ?? node.function);
      if (!place) continue;
      const [start, end] = place;
      const isCommand = text[start - 1] === '\\';
      const written = text.slice(start, end);
      const name = nameIn(after, language, isCommand);
      if (name === undefined) continue;
      const isCapital = /^[A-Z]/.test(written);
      const put = isCapital ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
      yield {
        by: { ...node, function: after },
        edits: [{ span: place, text: put }],
        shown: wordAround(text, place),
      };
    }
  }
}

/** The one place among a call's signs where its function is named. */
function wordIn(node: Placed, text: string, pattern: string): Span | undefined {
  const [start, end] = node.span;
  let signs = text.slice(start, end);
  for (const operand of childrenOf(node)) {
    if (!isPlaced(operand) || !isInside(operand.span, node.span)) continue;
    const [from, to] = operand.span;
    signs = signs.slice(0, from - start) + ' '.repeat(to - from) + signs.slice(to - start);
  }
  const [found, ...more] = signs.matchAll(new RegExp(pattern, 'gi'));
  return found && more.length === 0
    ? [start + found.index, start + found.index + found[0].length]
    : undefined;
}

function nameIn(name: FunctionName, language: string, isCommand: boolean): string | undefined {
  if (isCommand) return name === 'log' ? 'ln' : /^(?:log1p|expm1|erf)$/.test(name) ? undefined : name;
  if (language !== 'rust') return name;
  return { log: 'ln', log1p: 'ln_1p', expm1: 'exp_m1' }[name as string] ?? name;
}

/** With the dots and signs that belong to it: `np.log10`, `\log_{10}`. */
function wordAround(text: string, [start, end]: Span): Span {
  const before = /[\w.:\\]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^\w*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return [start - before.length, end + after.length];
}

const signs: ReadonlyMap<string, readonly [sign: RegExp, other: FunctionName, put: string]> = new Map([
  ['add', [/\+/, 'subtract', '-']],
  ['subtract', [/[-−]/, 'add', '+']],
  ['multiply', [/\*|·|×|\\cdot|\\times/, 'divide', '/']],
  ['divide', [/\//, 'multiply', '*']],
  ['larger', [/>=?/, 'smaller', '<']],
  ['largerEq', [/>=?/, 'smallerEq', '<=']],
  ['smaller', [/<=?/, 'larger', '>']],
  ['smallerEq', [/<=?/, 'largerEq', '>=']],
]);

/** The sign between two operands: next to the one that stands there, where a name stands for the other. */
function* otherSign(node: Placed, { text }: Writing): Iterable<Change> {
  if (node.kind !== 'call') return;
  const [sign, other, put] = signs.get(node.function) ?? [];
  const [left, right] = node.arguments;
  if (!sign || !other || put === undefined || !left || !right) return;
  const isHere = (operand: Expression): operand is Placed =>
    isPlaced(operand) && isInside(operand.span, node.span);
  const gap: Span | undefined = isHere(left)
    ? [left.span[1], isHere(right) && right.span[0] > left.span[1] ? right.span[0] : node.span[1]]
    : isHere(right)
      ? [node.span[0], right.span[0]]
      : undefined;
  if (!gap) return;
  const between = text.slice(...gap);
  const match = isHere(left) ? signAfter(between, sign) : signBefore(between, sign);
  if (!match) return;
  const start = gap[0] + match.index;
  const span: Span = [start, start + match.length];
  yield { by: { ...node, function: other }, edits: [{ span, text: put }], shown: node.span };
  const third = node.function === 'add' ? 'multiply' : node.function === 'multiply' ? 'add' : undefined;
  // What is not here has a name here.
  const bare = (operand: Expression): boolean => !isHere(operand) || isOneThing(text.slice(...operand.span));
  if (third && bare(left) && bare(right))
    yield {
      by: { ...node, function: third },
      edits: [{ span, text: third === 'add' ? '+' : '*' }],
      shown: node.span,
    };
}

function signAfter(between: string, sign: RegExp): { index: number; length: number } | undefined {
  const found = new RegExp(`^([\\s).}]*)(${sign.source})(?![*/=])`).exec(between);
  return found ? { index: found[1]?.length ?? 0, length: found[2]?.length ?? 0 } : undefined;
}

function signBefore(between: string, sign: RegExp): { index: number; length: number } | undefined {
  const found = new RegExp(`(?<![*/])(${sign.source})[\\s({]*$`).exec(between);
  return found ? { index: found.index, length: found[1]?.length ?? 0 } : undefined;
}

/** Branches, or the operands of a difference, a quotient or a power. */
function* exchanged(node: Placed, { text }: Writing): Iterable<Change> {
  const pair = pairOf(node);
  const [one, other] = pair?.parts ?? [];
  if (!pair || !isPlaced(one) || !isPlaced(other)) return;
  if (!isInside(one.span, node.span) || !isInside(other.span, node.span)) return;
  const [first, second] = one.span[0] < other.span[0] ? [one, other] : [other, one];
  if (first.span[1] > second.span[0]) return;
  const written = ({ span }: Placed): string => {
    const piece = text.slice(...span);
    return node.kind === 'choice' || isOneThing(piece) ? piece : `(${piece})`;
  };
  yield {
    by: pair.by,
    edits: [
      { span: first.span, text: written(second) },
      { span: second.span, text: written(first) },
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
  if (node.kind !== 'call' || !inOrder.has(node.function)) return undefined;
  return { parts: node.arguments, by: { ...node, arguments: node.arguments.toReversed() } };
}

const inOrder: ReadonlySet<string> = new Set<FunctionName>(['subtract', 'divide', 'power']);

/** A name, a number or a call: what nothing can come between. */
export const isOneThing = (piece: string): boolean =>
  /^[\p{L}\p{N}_.:]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?$/u.test(piece) || isFenced(piece);

/** Whether the first parenthesis is closed by the last sign. */
function isFenced(piece: string): boolean {
  if (!piece.startsWith('(') || !piece.endsWith(')')) return false;
  let depth = 0;
  for (const [i, sign] of Array.from(piece).entries()) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0) return i === piece.length - 1;
  }
  return false;
}

/** `a * b - c` for `a * (b - c)`, `1 / 1 + b` for `1 / (1 + b)`. */
function* regrouped(node: Placed, { text }: Writing): Iterable<Change> {
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

/** With its own parentheses, which in code stand outside of it. */
function outside(text: string, [start, end]: Span): Span {
  return text[start - 1] === '(' && text[end] === ')' && !/[\w.\]]/.test(text[start - 2] ?? '')
    ? [start - 1, end + 1]
    : [start, end];
}

function* withoutMinus(node: Placed, { text }: Writing): Iterable<Change> {
  const [operand] = childrenOf(node);
  if (node.kind !== 'call' || node.function !== 'negate' || !operand) return;
  const [start] = node.span;
  const sign = /^[-−]\s*/.exec(text.slice(...node.span));
  if (!sign) return;
  const edit = { span: [start, start + sign[0].length] as const, text: '' };
  yield { by: operand, edits: [edit], shown: around(text, node.span) };
}

function* withMinus(node: Placed, { text }: Writing): Iterable<Change> {
  if (node.kind === 'choice' || node.kind === 'number' || isSum(node)) return;
  if (node.kind === 'call' && node.function === 'negate') return;
  const put = isWhole(text, node.span) ? `-${minusReady(text, node)}` : `(-${minusReady(text, node)})`;
  yield {
    by: call('negate', node),
    edits: [{ span: node.span, text: put }],
    shown: around(text, node.span),
  };
}

/** JavaScript takes no minus before a power, and everybody reads it better so. */
function minusReady(text: string, node: Placed): string {
  const piece = text.slice(...node.span);
  const isPower = node.kind === 'call' && node.function === 'power' && !piece.includes('^');
  return isPower || /^[-−]/.test(piece) ? `(${piece})` : piece;
}

const isSum = (node: Expression): boolean =>
  node.kind === 'call' &&
  (node.function === 'add' || node.function === 'subtract' || node.function in comparisons);

const comparisons: Readonly<Partial<Record<FunctionName, true>>> = {
  larger: true,
  largerEq: true,
  smaller: true,
  smallerEq: true,
  equal: true,
  unequal: true,
  and: true,
  or: true,
  not: true,
};

/** Whether a piece fills its parentheses or its place in a list. */
function isWhole(text: string, [start, end]: Span): boolean {
  const before = /[^\s](?=\s*$)/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const after = /^\s*([^\s])/.exec(text.slice(end, end + 80))?.[1] ?? '';
  return '({,['.includes(before) && before !== '' && ')},]'.includes(after) && after !== '';
}

/** The call around a piece, which shows where a sign is: `exp(x)`; the piece itself where it is short of one. */
function around(text: string, [start, end]: Span): Span {
  const method = /^\.\w+\(\)/.exec(text.slice(end, end + 40))?.[0];
  if (method !== undefined) return [start, end + method.length];
  const before = /[\w.\\]+[({]\s*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0];
  const after = /^\s*[)}]/.exec(text.slice(end, end + 10))?.[0];
  return before !== undefined && after !== undefined
    ? [start - before.length, end + after.length]
    : [start, end];
}

/** What a branch gives, the input or a number: `return x` where 1 belongs. */
function* inputOrNumber(node: Placed, { text, language, input }: Writing): Iterable<Change> {
  const [start, end] = node.span;
  if (!beginsAnew(text, start) || !/^\s*(?:[\])},;:\n]|else|end|$)/.test(text.slice(end, end + 40))) return;
  const edit = (put: string): Pick<Change, 'edits' | 'shown'> => ({
    edits: [{ span: node.span, text: put }],
    shown: node.span,
  });
  if (node.kind === 'symbol')
    for (const value of [1, 0]) yield { by: number(value), ...edit(withPoint(value, language)) };
  else if (node.kind === 'number' && input) yield { by: symbol(input.name), ...edit(input.text) };
}

/** `x` by 2, a half or a factor that the known formula has. */
function* scaledInput(node: Placed, { text, language, numbers }: Writing): Iterable<Change> {
  if (node.kind !== 'symbol') return;
  const piece = text.slice(...node.span);
  for (const factor of new Set([2, 0.5, ...numbers])) {
    if (!(factor > 0) || factor === 1) continue;
    const written = language === 'latex' ? `${factor}${piece}` : `${withPoint(factor, language)} * ${piece}`;
    const put = isWhole(text, node.span) || language === 'latex' ? written : `(${written})`;
    yield {
      by: call('multiply', number(factor), node),
      edits: [{ span: node.span, text: put }],
      shown: around(text, node.span),
    };
  }
}

/** Where whole numbers are another type: `2.0`. */
const withPoint = (value: number, language: string): string =>
  Number.isInteger(value) && pointed.has(language) ? `${value}.0` : `${value}`;

const pointed: ReadonlySet<string> = new Set(['rust', 'cpp', 'java', 'go', 'kotlin']);

function* squared(node: Placed, { text, language }: Writing): Iterable<Change> {
  const piece = text.slice(...node.span);
  if (node.kind === 'number' || !isOneThing(piece.replace(/^\\/, ''))) return;
  const put = squareOf(piece, language);
  if (put === undefined) return;
  yield { by: call('power', node, number(2)), edits: [{ span: node.span, text: put }], shown: node.span };
}

function squareOf(piece: string, language: string): string | undefined {
  switch (language) {
    case 'python':
      return `${piece}**2`;
    case 'javascript':
      return `${piece} ** 2`;
    case 'julia':
    case 'r':
      return `${piece}^2`;
    case 'matlab':
      return `${piece}.^2`;
    case 'latex':
      return /^\\[a-zA-Z]+/.test(piece) ? piece.replace(/^\\[a-zA-Z]+/, '$&^2') : `${piece}^2`;
    case 'rust':
      return `${piece}.powi(2)`;
    default:
      return piece.length <= 12 ? `(${piece} * ${piece})` : undefined;
  }
}

/** Without a term, a factor, a power or a function. */
function* withoutPart(node: Placed, { text }: Writing): Iterable<Change> {
  const operands = childrenOf(node);
  if (node.kind !== 'call' || node.function in comparisons || node.function === 'negate') return;
  for (const operand of operands) {
    if (!isPlaced(operand) || !isInside(operand.span, node.span)) continue;
    const piece = text.slice(...operand.span);
    const isLoose = isOneThing(piece) || isFenced(text.slice(...node.span)) || isWhole(text, node.span);
    const put = isLoose ? piece : `(${piece})`;
    yield { by: operand, edits: [{ span: node.span, text: put }], shown: node.span };
  }
}

/** One more or less, half or twice of it. */
function* withTerm(node: Placed, { text, language }: Writing): Iterable<Change> {
  if (
    node.kind === 'number' ||
    node.kind === 'choice' ||
    (isSum(node) && node.kind === 'call' && node.function in comparisons)
  )
    return;
  const piece = text.slice(...node.span);
  const one = withPoint(1, language);
  const factored = isSum(node) && !isFenced(piece) ? `(${piece})` : piece;
  for (const [by, written] of [
    [call('add', number(1), node), `${one} + ${piece}`],
    [call('subtract', node, number(1)), `${piece} - ${one}`],
    [call('multiply', number(0.5), node), `0.5${language === 'latex' ? '' : ' * '}${factored}`],
    [
      call('multiply', number(2), node),
      `${withPoint(2, language)}${language === 'latex' ? '' : ' * '}${factored}`,
    ],
  ] as const) {
    const put = isWhole(text, node.span) ? written : `(${written})`;
    yield { by, edits: [{ span: node.span, text: put }], shown: around(text, node.span) };
  }
}

const all: readonly Changer[] = [
  otherNumber,
  otherFunction,
  otherSign,
  exchanged,
  regrouped,
  withoutMinus,
  withMinus,
  scaledInput,
  squared,
  withoutPart,
  withTerm,
  inputOrNumber,
];

const likely = {
  function: [otherFunction, otherSign],
  'branches exchanged': [exchanged],
} as const satisfies Record<NonNullable<Writing['likely']>, readonly Changer[]>;
