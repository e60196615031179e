import { number } from '../../expression/expression';
import { valueWritten } from '../../recognize/callArguments';
import type { Span } from '../../span';
import { numberWritten } from '../numberWritten';
import { beginsAnew } from './pieces';
import type { Change, Placed, Writing } from './slip';

export function* otherNumber(node: Placed, { text, numbers }: Writing): Iterable<Change> {
  if (node.kind !== 'number' || node.name !== undefined) return;
  const [from, end] = node.span;
  const minus = /^[-−]\s*/.exec(text.slice(from, end))?.[0] ?? '';
  const start = from + minus.length;
  const { 0: digits = '', index } = numberWritten.exec(text.slice(start, end)) ?? { index: 1 };
  const size = Math.abs(node.value);
  if (index > 0 || valueWritten(digits) !== size || Math.abs(size - Math.E) < 1e-3) return;
  const span: Span = [start, start + digits.length];
  const isTerm =
    /\+\s*$/.test(text.slice(Math.max(0, start - 5), start)) ||
    /^\s*\+/.test(text.slice(span[1], span[1] + 5));
  for (const value of new Set([...numbers, ...slipsOf(size)])) {
    if (value === 0 && isTerm) continue; // it is left out
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

const slipsOf = (value: number): readonly number[] => [
  10 * value,
  value / 10,
  1 / value,
  2 * value,
  value / 2,
  value + 1,
  ...(value >= 1 ? [value - 1] : []),
];
