import type { Break } from '../src/core/curve/breaks';
import type { Curve } from '../src/core/curve/curve';
import { breaksIn } from './points';
import type { Interval } from './window';

/** A dot on a curve. Open: the curve comes as near as it likes without having the point. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly filled: boolean;
}

/** Kinks of f as dots, its jumps as open and filled ends. */
export function marksOf(curve: Curve, x: Interval): readonly Mark[] {
  return breaksIn(curve, x)
    .flatMap((at) => marksAt(curve, at))
    .filter(({ y }) => Number.isFinite(y));
}

function marksAt(curve: Curve, { kind, x, value }: Break): readonly Mark[] {
  const here = curve.value(x);
  if (kind === 'kink') return [{ x, y: here, filled: true }];
  return kind === 'pole' ? [] : ends(x, here, value);
}

/** Both ends of a jump: filled where the function has its value, open where it only comes near. */
function ends(x: number, here: number, { left, right }: Break['value']): readonly Mark[] {
  return [...new Set([left, right])].map((y) => ({ x, y, filled: y === here }));
}
