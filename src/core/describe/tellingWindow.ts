import type { Curve } from '../curve/curve';

/**
 * The part of the x axis that shows what a function does: all its kinks and jumps with some room beside them, far enough that
 * its ends are as good as straight, and the input that the text names when it is not far away.
 */
export function tellingWindow(curves: readonly Curve[], input?: number): readonly [number, number] {
  const breaks = curves.flatMap(tellingBreaks);
  const reach = Math.max(...curves.map(reachOf));
  const wanted = input !== undefined && Math.abs(input) <= farthestInput ? [input] : [];
  const from = Math.min(-reach, ...breaks.map((x) => x - roomBeside(x)), ...wanted.map((x) => x - 1));
  const to = Math.max(reach, ...breaks.map((x) => x + roomBeside(x)), ...wanted.map((x) => x + 1));
  return [Math.floor(from), Math.ceil(to)];
}

/** Of a function that goes on like that, no break tells more than another. */
function tellingBreaks(curve: Curve): readonly number[] {
  const breaks = curve.breaks(-farthest, farthest).map(({ x }) => x);
  return breaks.length > mostBreaks ? [] : breaks;
}

const mostBreaks = 8;
const farthest = 50;
const farthestInput = 20;
const roomBeside = (x: number): number => Math.max(2, Math.abs(x) / 4);

const remembered = new WeakMap<Curve, number>();

/** How far from 0 a curve is worth showing; asked for by the picture, the table and the facts alike. */
function reachOf(curve: Curve): number {
  const known = remembered.get(curve);
  if (known !== undefined) return known;
  const reach = curve.breaks(-farthest, farthest).length > 0 ? usualReach : calmReach(curve);
  remembered.set(curve, reach);
  return reach;
}

/** The first distance from 0 past which the slope hardly changes; the usual one for functions that never calm down. */
function calmReach(curve: Curve): number {
  const slopes = curve.slopes(steps).filter(Number.isFinite);
  const steepest = slopes.reduce((most, slope) => Math.max(most, Math.abs(slope)), 1e-9);
  const ends = curve.slopes(beyond);
  const isCalm = (_: number, index: number): boolean =>
    [0, 2].every(
      (side) =>
        Math.abs((ends[4 * index + side] ?? NaN) - (ends[4 * index + side + 1] ?? NaN)) <= 0.03 * steepest,
    );
  return reaches.find(isCalm) ?? usualReach;
}

const usualReach = 4;
const reaches = [4, 6, 10, 16];
const steps = Float64Array.from({ length: 33 }, (_, index) => (index - 16) / 4);
/** On both sides, each reach and twice as far. */
const beyond = Float64Array.from(reaches.flatMap((reach) => [reach, 2 * reach, -reach, -2 * reach]));
