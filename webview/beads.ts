import type { Point } from '../src/core/curve/sample';
import type { Plane } from './reticle';

/** What tells rows of the same color apart: nothing on the first of them, then shapes strung along the curve. */
export const beads = ['none', 'square', 'triangle', 'diamond', 'cross'] as const;
export type Bead = (typeof beads)[number];

/** A shape about the origin as SVG path data, for canvas and document alike. */
export const beadPaths: Readonly<Record<Bead, string>> = {
  none: '',
  square: 'M-3.5 -3.5h7v7h-7z',
  triangle: 'M0 -4.5L4.5 3.5H-4.5z',
  diamond: 'M0 -5L5 0L0 5L-5 0z',
  cross: 'M-4.5 -1.5h3v-3h3v3h3v3h-3v3h-3v-3h-3z',
};

/** Where beads lie on a curve: at these x, between points that are connected. */
export function beadPoints(points: readonly Point[], xs: readonly number[]): readonly Point[] {
  let index = 0;
  return xs.flatMap((x) => {
    while (index < points.length && !((points[index]?.x ?? Infinity) > x)) index++;
    const [from, to] = [points[index - 1], points[index]];
    const y = from && to ? from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) : NaN;
    return Number.isFinite(y) ? [{ x, y }] : [];
  });
}

export function drawBead(ctx: CanvasRenderingContext2D, bead: Bead, left: number, top: number): void {
  ctx.translate(left, top);
  ctx.fill(shapeOf(bead));
  ctx.translate(-left, -top);
}

interface Strung {
  readonly points: readonly Point[];
  readonly color: string;
  readonly bead: Bead;
}

/** Strings a line's beads along it, those of two shapes not at the same places. */
export function drawBeads(
  ctx: CanvasRenderingContext2D,
  { points, color, bead }: Strung,
  { left, top, width, height, across, down }: Plane,
): void {
  const [first, last] = [points[0], points.at(-1)];
  if (bead === 'none' || !first || !last) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, width, height);
  ctx.clip();
  ctx.fillStyle = color;
  const count = Math.max(2, Math.round(width / 72));
  const start = (beads.indexOf(bead) % 2) / 2 + 0.25;
  const xs = Array.from({ length: count }, (_, i) => first.x + ((i + start) / count) * (last.x - first.x));
  for (const { x, y } of beadPoints(points, xs)) drawBead(ctx, bead, across(x), down(y));
  ctx.restore();
}

function shapeOf(bead: Bead): Path2D {
  const shape = shapes.get(bead) ?? new Path2D(beadPaths[bead]);
  shapes.set(bead, shape);
  return shape;
}

const shapes = new Map<Bead, Path2D>();
