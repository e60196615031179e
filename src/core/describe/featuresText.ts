import type { Asymptote } from '../curve/asymptotes';
import type { Curve } from '../curve/curve';
import { featuresOf } from '../curve/features';
import { saturatedOf } from '../curve/stretches';
import { momentsOf } from '../curve/moments';
import { usualSaturation } from '../curve/saturation';
import { gainOf } from '../curve/signal';
import type { Translate } from '../problem';
import { digitsText } from './numberText';

/**
 * What numbers find of a curve, a short phrase each: where it crosses 0 and itself, what it approaches, how steep it gets, where it is
 * flat, and what it makes of a normally distributed input. Of a typed formula, of which nobody states anything, also which way
 * it goes and how large it gets.
 */
export function featuresText(curve: Curve, t: Translate, saturation = usualSaturation): readonly string[] {
  if (Number.isNaN(featuresOf(curve).range.low)) return [t('undefined everywhere')];
  return [
    ...(curve.activation ? [] : formulaText(curve, t)),
    ...crossingText(curve, t),
    ...asymptoteText(curve, t),
    steepnessText(curve, t),
    ...saturationText(curve, saturation, t),
    ...signalText(curve, t),
  ];
}

/** What a record would state. */
function formulaText(curve: Curve, t: Translate): readonly string[] {
  const { range, monotone, parity } = featuresOf(curve);
  const [only] = monotone;
  const way = monotone.length === 1 && only ? only.is : undefined;
  return [
    t('values from {0} to {1}', digitsText(range.low), digitsText(range.high)),
    ...(way === 'rising' ? [t('strictly increasing')] : []),
    ...(way === 'falling' ? [t('strictly decreasing')] : []),
    ...(parity === 'none' ? [] : [parity === 'odd' ? t('odd') : t('even')]),
  ];
}

function crossingText(curve: Curve, t: Translate): readonly string[] {
  const { roots, fixedPoints } = featuresOf(curve);
  return [
    ...(roots.length > 0 ? [t('zero at {0}', listText(roots))] : []),
    ...(fixedPoints.length > 0 ? [t('fixed point at {0}', listText(fixedPoints))] : []),
  ];
}

/** Those nearest to 0, in order. */
function listText(numbers: readonly number[]): string {
  const near = [...numbers].sort((a, b) => Math.abs(a) - Math.abs(b)).slice(0, most);
  const shown = near.sort((a, b) => a - b).map(digitsText);
  return numbers.length > most ? `${shown.join(', ')}, …` : shown.join(', ');
}

const most = 5;

function asymptoteText(curve: Curve, t: Translate): readonly string[] {
  const { left, right } = featuresOf(curve).asymptotes;
  if (left && right && left.slope === right.slope && left.intercept === right.intercept)
    return isLine(curve, left) ? [] : [t('approaches {0} on both sides', lineText(left, curve.variable))];
  return [
    ...(left ? [t('approaches {0} on the left', lineText(left, curve.variable))] : []),
    ...(right ? [t('approaches {0} on the right', lineText(right, curve.variable))] : []),
  ];
}

const isLine = (curve: Curve, { slope, intercept }: Asymptote): boolean =>
  [-3.7, -1, 0.3, 2.1].every((x) => curve.value(x) === slope * x + intercept);

/** `0`, `x`, `−x`, `0.5x − 0.5`. */
export function lineText({ slope, intercept }: Asymptote, variable: string): string {
  if (slope === 0) return digitsText(intercept === 0 ? 0 : intercept);
  const digits = digitsText(slope);
  const factor = digits === '1' ? '' : digits === '−1' ? '−' : digits;
  if (Math.abs(intercept) < 1e-9) return `${factor}${variable}`;
  return `${factor}${variable} ${intercept < 0 ? '−' : '+'} ${digitsText(Math.abs(intercept))}`;
}

function steepnessText(curve: Curve, t: Translate): string {
  const { lipschitz } = featuresOf(curve);
  return lipschitz === Infinity
    ? t('no Lipschitz constant')
    : t('Lipschitz constant {0}', digitsText(lipschitz));
}

/** Only what goes on to the end of the axis: turning points are flat as well, for a moment. */
function saturationText(curve: Curve, threshold: number, t: Translate): readonly string[] {
  const flat = saturatedOf(curve, threshold);
  const [left, right] = [
    flat.find(({ from, to }) => from === -Infinity && to < Infinity),
    flat.find(({ from, to }) => to === Infinity && from > -Infinity),
  ];
  const limit = digitsText(threshold);
  if (left && right)
    return [t('|f′| < {0} below {1} and above {2}', limit, digitsText(left.to), digitsText(right.from))];
  if (left) return [t('|f′| < {0} below {1}', limit, digitsText(left.to))];
  return right ? [t('|f′| < {0} above {1}', limit, digitsText(right.from))] : [];
}

function signalText(curve: Curve, t: Translate): readonly string[] {
  const { mean, square } = momentsOf(curve);
  const { forward, backward } = gainOf(curve);
  if (Number.isNaN(square) || Number.isNaN(backward) || forward === Infinity) return [];
  return [
    t('mean {0}, variance {1} for a standard normal input', short(mean), short(square - mean * mean)),
    backward === Infinity
      ? t('initialization gain {0} forward, none backward: no gradient', digitsText(forward))
      : t('initialization gain {0} forward, {1} backward', digitsText(forward), digitsText(backward)),
  ];
}

/** Quadrature leaves some 10⁻¹⁷ of what is 0. */
const short = (value: number): string => digitsText(Math.abs(value) < 1e-12 ? 0 : value);
