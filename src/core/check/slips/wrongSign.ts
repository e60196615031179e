import { call, childrenOf, type Expression } from '../../expression/expression';
import type { FunctionName } from '../../expression/functions';
import { isInside, type Span } from '../../span';
import { isSum } from './operators';
import { around, isOneThing, isWhole, outside } from './pieces';
import { instead, isPlaced, type Call, type Change, type Placed, type Writing } from './slip';

/** The sign between two operands: next to the one that stands there, where a name stands for the other. */
export function* otherSign(node: Placed, { text }: Writing): Iterable<Change> {
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
  const by = sumOrProduct(node, text);
  if (by) yield { by, edits: [{ span, text: node.function === 'add' ? '*' : '+' }], shown: node.span };
}

/** `a + b * c` for `a + b + c`, and a sum of two things for their product: what is not here has a name here. */
function sumOrProduct(node: Call, text: string): Expression | undefined {
  const [left, right] = node.arguments;
  if (!left || !right || (node.function !== 'add' && node.function !== 'multiply')) return undefined;
  if ([left, right].some((part) => part.kind === 'number' && part.value === 1)) return undefined;
  const isBare = (operand: Expression): boolean =>
    !isPlaced(operand) || !isInside(operand.span, node.span) || isOneThing(text.slice(...operand.span));
  if (node.function === 'multiply')
    return isBare(left) && isBare(right) ? { ...node, function: 'add' } : undefined;
  const isFactor = (operand: Expression): boolean =>
    isBare(operand) || !(isSum(operand) || operand.kind === 'choice') || isInParentheses(operand, text);
  if (!isFactor(right)) return undefined;
  if (isFactor(left)) return { ...node, function: 'multiply' };
  if (left.kind !== 'call' || (left.function !== 'add' && left.function !== 'subtract')) return undefined;
  const [first, second] = left.arguments;
  return first && second && isFactor(second)
    ? { ...left, arguments: [first, call('multiply', second, right)] }
    : undefined;
}

const isInParentheses = ({ span }: Expression, text: string): boolean =>
  span !== undefined && outside(text, span)[0] < span[0];

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

function signAfter(between: string, sign: RegExp): { index: number; length: number } | undefined {
  const found = new RegExp(`^([\\s).}]*)(${sign.source})(?![*/=])`).exec(between);
  return found ? { index: found[1]?.length ?? 0, length: found[2]?.length ?? 0 } : undefined;
}

function signBefore(between: string, sign: RegExp): { index: number; length: number } | undefined {
  const found = new RegExp(`(?<![*/])(${sign.source})[\\s({]*$`).exec(between);
  return found ? { index: found.index, length: found[1]?.length ?? 0 } : undefined;
}

export function* withoutMinus(node: Placed, { text }: Writing): Iterable<Change> {
  const [operand] = childrenOf(node);
  if (node.kind !== 'call' || node.function !== 'negate' || !operand) return;
  const [start] = node.span;
  const sign = /^[-−]\s*/.exec(text.slice(...node.span));
  if (!sign) return;
  const edit = { span: [start, start + sign[0].length] as const, text: '' };
  yield { by: operand, edits: [edit], shown: around(text, node.span) };
}

export function* withMinus(node: Placed, { text }: Writing): Iterable<Change> {
  if (node.kind === 'choice' || node.kind === 'number' || isSum(node)) return;
  if (node.kind === 'call' && node.function === 'negate') return;
  const minus = `-${minusReady(text, node)}`;
  const inside = /^\{([^{}]*)\}$/.exec(text.slice(...node.span))?.[1]; // e^{x}
  const put = inside === undefined ? (isWhole(text, node.span) ? minus : `(${minus})`) : `{-${inside}}`;
  yield instead(node, call('negate', node), put, around(text, node.span));
}

/** JavaScript takes no minus before a power, and everybody reads it better so. */
function minusReady(text: string, node: Placed): string {
  const piece = text.slice(...node.span);
  const isPower = node.kind === 'call' && node.function === 'power' && !piece.includes('^');
  return isPower || /^[-−]/.test(piece) ? `(${piece})` : piece;
}
