import { isInside } from '../../span';
import { call, childrenOf, number, symbol } from '../../expression/expression';
import { isComparison, isSum } from './operators';
import { around, beginsAnew, isFenced, isOneThing, isWhole, withPoint } from './pieces';
import { instead, isPlaced, type Change, type Placed, type Writing } from './slip';

/** `x` by 2, a half or a factor that the known formula has. */
export function* scaledInput(node: Placed, { text, language, numbers }: Writing): Iterable<Change> {
  if (node.kind !== 'symbol') return;
  const piece = text.slice(...node.span);
  for (const factor of new Set([2, 0.5, ...numbers])) {
    if (!(factor > 0) || factor === 1) continue;
    const inner = /^\{(.*)\}$/.exec(piece)?.[1];
    const product = inner === undefined ? `${factor}${piece}` : `{${factor}${inner}}`; // `\frac{x}{…}`
    const written = language === 'latex' ? product : `${withPoint(factor, language)} * ${piece}`;
    const put = isWhole(text, node.span) || language === 'latex' ? written : `(${written})`;
    yield instead(node, call('multiply', number(factor), node), put, around(text, node.span));
  }
}

export function* squared(node: Placed, { text, language }: Writing): Iterable<Change> {
  const piece = text.slice(...node.span);
  if (node.kind === 'number' || !isOneThing(piece.replace(/^\\/, ''))) return;
  const put = squareOf(piece, language);
  if (put !== undefined) yield instead(node, call('power', node, number(2)), put);
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
export function* withoutPart(node: Placed, { text }: Writing): Iterable<Change> {
  if (node.kind !== 'call' || isComparison(node) || node.function === 'negate') return;
  for (const operand of childrenOf(node)) {
    if (!isPlaced(operand) || !isInside(operand.span, node.span)) continue;
    const piece = text.slice(...operand.span);
    const isLoose = isOneThing(piece) || isFenced(text.slice(...node.span)) || isWhole(text, node.span);
    yield instead(node, operand, isLoose ? piece : `(${piece})`);
  }
}

/** One more or less, half or twice of it. */
export function* withTerm(node: Placed, { text, language }: Writing): Iterable<Change> {
  if (node.kind === 'number' || node.kind === 'choice' || isComparison(node)) return;
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
    yield instead(node, by, put, around(text, node.span));
  }
}

/** `1 / (1 + exp(-x))` for `x / (1 + exp(-x))`, a constant where its product with the input belongs. */
export function* withInput(node: Placed, { text, language, input }: Writing): Iterable<Change> {
  if (!input || node.kind === 'choice' || isComparison(node)) return;
  const piece = text.slice(...node.span);
  const factor = isSum(node) && !isFenced(piece) ? `(${piece})` : piece;
  const isOnPaper = language === 'latex';
  const isConstant = node.kind === 'number' || node.kind === 'symbol' || (isOnPaper && /^[\d.]/.test(piece));
  const [first, second] = isConstant ? [factor, input.text] : [input.text, factor];
  const written = `${first}${isOnPaper && /[\w})]$/.test(first) ? ' ' : ' * '}${second}`;
  const put = isWhole(text, node.span) ? written : `(${written})`;
  yield instead(node, call('multiply', symbol(input.name), node), put, around(text, node.span));
}

/** What a branch gives, the input or a number: `return x` where 1 belongs; or what is divided: `x / d`. */
export function* inputOrNumber(node: Placed, { text, language, input }: Writing): Iterable<Change> {
  const [start, end] = node.span;
  const isDivided = beginsAnew(text, start) && /^\s*\//.test(text.slice(end, end + 9));
  if (!isWhole(text, node.span) && !isDivided) return;
  if (node.kind === 'symbol')
    for (const value of [1, 0]) yield instead(node, number(value), withPoint(value, language));
  else if (node.kind === 'number' && input) yield instead(node, symbol(input.name), input.text);
}
