import { crossing } from './crossing';
import { lowest } from './lowest';
import { isSmooth, type Scan } from './scan';

/**
 * Single zeros: where the sign changes, where a zero is only touched, and kinks. What is no more than rounding of x counts as 0, and
 * where that is so throughout there is no single one.
 */
export function zerosOf(h: (x: number) => number, scan: Scan, hs: Float64Array): readonly number[] {
  const { xs, breaks } = scan;
  const zeros: number[] = [];
  const sign = (x: number, y: number): number =>
    Math.abs(y) <= rounding * Math.max(1, Math.abs(x)) ? 0 : Math.sign(y);
  const isKept = (x: number): boolean =>
    [-1e-3, 1e-3].every((step) => sign(x, h(x + step)) !== 0 || Number.isNaN(h(x + step)));
  const touched = (from: number, to: number): readonly number[] => {
    const x = lowest((at) => Math.abs(h(at)), from, to);
    return Math.abs(h(x)) < 1e-12 ? [x] : [];
  };
  /** The point before those that are 0 by rounding alone, as those of x⁷ are around 0. */
  const bridged = (from: number): number => {
    let i = from;
    while (i > 0 && from - i < widest && hs[i] !== 0 && sign(xs[i] ?? 0, hs[i] ?? 0) === 0) i--;
    return i;
  };
  for (let i = 1; i < xs.length; i++) {
    if (isFarFromZero(hs[i - 1] ?? NaN, hs[i] ?? NaN)) continue;
    const [from, to, then] = [xs[i - 1] ?? NaN, xs[i] ?? NaN, xs[i + 1] ?? NaN];
    const [a, b, c] = [hs[i - 1] ?? NaN, hs[i] ?? NaN, hs[i + 1] ?? NaN];
    const start = bridged(i - 1);
    const [begin, begun] = [xs[start] ?? NaN, hs[start] ?? NaN];
    if (sign(begin, begun) * sign(to, b) < 0 && isSmooth(scan, begin, to)) zeros.push(crossing(h, begin, to));
    else if (touches(a, b, c) && sign(from, a) * sign(then, c) !== 0 && isSmooth(scan, from, then))
      zeros.push(...touched(from, then));
    else if (start < i - 1 && sign(begin, begun) * sign(to, b) > 0 && isSmooth(scan, begin, to))
      zeros.push(...touched(begin, to));
  }
  for (const { kind, x } of breaks) if (kind === 'kink' && sign(x, h(x)) === 0 && isKept(x)) zeros.push(x);
  const plain = zeros.map((x) => (Math.abs(x) < 1e-4 && h(0) === 0 ? 0 : x)).sort((p, q) => p - q);
  return plain.filter((x, i) => i === 0 || x - (plain[i - 1] ?? 0) > 1e-6);
}

const rounding = 1e-14;
/** More points of rounding than this in a row are a stretch on which f is 0. */
const widest = 40;

/** Whether the absolute value is least in the middle, and near 0. */
const touches = (a: number, b: number, c: number): boolean =>
  a * b > 0 && b * c > 0 && Math.abs(b) < Math.abs(a) && Math.abs(b) < Math.abs(c) && Math.abs(b) < nearZero;

const nearZero = 1e-2;

/** Whether nothing is to be found between two points: as of nearly all, this comes first. */
const isFarFromZero = (a: number, b: number): boolean =>
  (a * b > 0 && Math.abs(a) > nearZero && Math.abs(b) > nearZero) || (a === 0 && b === 0);
