import type { Break } from '../src/core/curve/breaks';
import type { Curve } from '../src/core/curve/curve';
import { breaksIn } from './points';
import type { Shown } from './state';
import type { Range } from './window';

/** A dot on a curve. Open: the curve comes as near as it likes without having the point. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly filled: boolean;
}

/** Kinks of f as dots, jumps of f and f′ as open and filled ends. */
export function marksOf(curve: Curve, x: Range, shown: Shown): readonly Mark[] {
  const breaks = breaksIn(curve, x);
  const marks = [
    ...(shown.value ? breaks.flatMap((at) => valueMarks(curve, at)) : []),
    ...(shown.slope ? breaks.flatMap((at) => slopeMarks(curve, at)) : []),
  ];
  return marks.filter(({ y }) => Number.isFinite(y));
}

function valueMarks(curve: Curve, { kind, x, value }: Break): readonly Mark[] {
  const here = curve.value(x);
  if (kind === 'kink') return [{ x, y: here, filled: true }];
  return kind === 'pole' ? [] : ends(x, here, value);
}

function slopeMarks(curve: Curve, { kind, x, slope }: Break): readonly Mark[] {
  return kind === 'pole' ? [] : ends(x, curve.slope(x), slope);
}

/** Both ends of a jump: filled where the function has its value, open where it only comes near. */
function ends(x: number, here: number, { left, right }: Break['value']): readonly Mark[] {
  return [...new Set([left, right])].map((y) => ({ x, y, filled: y === here }));
}
