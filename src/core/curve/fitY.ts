import type { Curve, Part } from './curve';

/**
 * A y range that shows all that matters of curves over an x range: finite, rounded outwards to a readable number, never empty.
 * Near poles most of the curve decides, not its farthest points.
 */
export function fitY(
  curves: readonly Curve[],
  [from, to]: readonly [number, number],
  parts: readonly Part[],
): readonly [number, number] {
  const xs = Float64Array.from({ length: 257 }, (_, i) => from + ((to - from) * i) / 256);
  const extents = curves.flatMap((curve) => parts.map((part) => extentOf(curve, part, xs)));
  const low = Math.min(...extents.map(([least]) => least));
  const high = Math.max(...extents.map(([, most]) => most));
  return low <= high ? roundedOutwards(low, high) : [-1, 1];
}

function extentOf(curve: Curve, part: Part, xs: Float64Array): readonly [number, number] {
  const ys = (part === 'value' ? curve.values(xs) : curve.slopes(xs)).filter(Number.isFinite).sort();
  const [low, high] = [ys[0] ?? Infinity, ys.at(-1) ?? -Infinity];
  const [lowMost, highMost] = [
    ys[Math.floor(ys.length * 0.04)] ?? low,
    ys[Math.floor(ys.length * 0.96)] ?? high,
  ];
  const usual = highMost - lowMost;
  const wild = high - low > 12 * usual && usual > 0;
  return wild ? [Math.max(low, lowMost - usual), Math.min(high, highMost + usual)] : [low, high];
}

function roundedOutwards(low: number, high: number): readonly [number, number] {
  if (!Number.isFinite(8 * (high - low))) return [Math.max(low, -largest), Math.min(high, largest)];
  const height = high - low || Math.abs(high) || 1;
  const [bottom, top] =
    high === low ? [low - height / 2, high + height / 2] : [low - 0.04 * height, high + 0.04 * height];
  const step = 10 ** Math.floor(Math.log10(height)) / 10;
  const rounded = [stepsOf(Math.floor(bottom / step), step), stepsOf(Math.ceil(top / step), step)] as const;
  return rounded[0] < rounded[1] && Number.isFinite(rounded[1] - rounded[0]) ? rounded : [bottom, top];
}

/** count × step without the rounding error of a step such as 0.1. */
const stepsOf = (count: number, step: number): number => Number((count * step).toPrecision(12));

/** So far apart that the window still has a height. */
const largest = Number.MAX_VALUE / 4;
