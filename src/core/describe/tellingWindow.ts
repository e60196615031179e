import type { Curve } from '../curve/curve';

/**
 * The part of the x axis that shows what a function does: all its kinks and jumps with some room beside them, far enough that
 * its ends are as good as straight, and the input that the text names when it is not far away.
 */
export function tellingWindow(curves: readonly Curve[], input?: number): readonly [number, number] {
  const breaks = curves.flatMap((curve) => curve.breaks(-farthest, farthest).map((at) => at.x));
  const reach = Math.max(...curves.map(reachOf));
  const wanted = input !== undefined && Math.abs(input) <= farthestInput ? [input] : [];
  const from = Math.min(-reach, ...breaks.map((x) => x - roomBeside(x)), ...wanted.map((x) => x - 1));
  const to = Math.max(reach, ...breaks.map((x) => x + roomBeside(x)), ...wanted.map((x) => x + 1));
  return [Math.floor(from), Math.ceil(to)];
}

const farthest = 50;
const farthestInput = 20;
const roomBeside = (x: number): number => Math.max(2, Math.abs(x) / 4);

/** The first distance from 0 past which the slope hardly changes; 4 where kinks tell more, or where it never calms down. */
function reachOf(curve: Curve): number {
  if (curve.breaks(-farthest, farthest).length > 0) return 4;
  const steepest = Math.max(...steps.map((x) => Math.abs(curve.slope(x))).filter(Number.isFinite), 1e-9);
  const isCalm = (x: number): boolean =>
    [x, -x].every((at) => Math.abs(curve.slope(at) - curve.slope(2 * at)) <= 0.03 * steepest);
  return reaches.find(isCalm) ?? 4;
}

const reaches = [4, 6, 10, 16];
const steps = Array.from({ length: 33 }, (_, index) => (index - 16) / 4);
