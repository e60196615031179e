import type { Theme } from './theme';

/** Where values are read off: a line through x, a dot and a tangent for each function. */
export interface Reticle {
  readonly x: number;
  readonly dots: readonly ReticleDot[];
}

export interface ReticleDot {
  readonly y: number;
  readonly color: string;
  /** Slope of the tangent; absent where none is drawn. */
  readonly slope?: number;
}

/** The plane on the canvas: where its points fall, and the rectangle they are seen in. */
export interface Plane {
  readonly across: (x: number) => number;
  readonly down: (y: number) => number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function drawReticle(
  ctx: CanvasRenderingContext2D,
  { x, dots }: Reticle,
  plane: Plane,
  theme: Theme,
): void {
  const { left, top, width, height } = plane;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, width, height);
  ctx.clip();
  ctx.setLineDash([2, 2]);
  stroke(ctx, theme.muted, [plane.across(x), top], [plane.across(x), top + height]);
  ctx.setLineDash([]);
  for (const dot of dots) if (dot.slope !== undefined) drawTangent(ctx, x, dot, plane);
  for (const dot of dots) drawDot(ctx, [plane.across(x), plane.down(dot.y)], dot.color, theme);
  ctx.restore();
}

type Pixel = readonly [left: number, top: number];

/** A piece of 120 pixels, however steep. */
function drawTangent(
  ctx: CanvasRenderingContext2D,
  x: number,
  { y, slope = 0, color }: ReticleDot,
  { across, down }: Plane,
): void {
  const [left, top] = [across(x), down(y)];
  const [dx, dy] = [across(x + 1) - left, down(y + slope) - top];
  const share = 60 / Math.hypot(dx, dy);
  stroke(ctx, color, [left - dx * share, top - dy * share], [left + dx * share, top + dy * share]);
}

function drawDot(ctx: CanvasRenderingContext2D, [left, top]: Pixel, color: string, theme: Theme): void {
  ctx.beginPath();
  ctx.arc(left, top, 4, 0, 2 * Math.PI);
  ctx.fillStyle = color;
  ctx.fill();
  ctx.strokeStyle = theme.background;
  ctx.lineWidth = 1.5;
  ctx.stroke();
}

function stroke(ctx: CanvasRenderingContext2D, color: string, from: Pixel, to: Pixel): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.strokeStyle = color;
  ctx.lineWidth = 1;
  ctx.stroke();
}
