import { apart } from '../src/core/describe/apart';
import { type Bead, drawBead } from './beads';
import type { Theme } from './theme';

/** The name of a curve, beside where it ends on the right. */
export interface EndLabel {
  readonly text: string;
  readonly color: string;
  readonly bead: Bead;
  /** In the plane. */
  readonly y: number;
}

/** The strip to the right of the curves in which names are written, in CSS pixels. */
export interface Strip {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Writes the names one below the other, each as near to its curve as the others leave room. */
export function drawEndLabels(
  ctx: CanvasRenderingContext2D,
  labels: readonly EndLabel[],
  { left, top, bottom, width }: Strip,
  { down, theme }: { readonly down: (y: number) => number; readonly theme: Theme },
): void {
  const line = theme.font.size + 4;
  const heights = labels.map(({ y }) => Math.min(Math.max(down(y), top + line / 2), bottom - line / 2));
  const places = apart(heights, line, [top + line / 2, bottom - line / 2]);
  ctx.save();
  ctx.font = fontOf(theme);
  ctx.textBaseline = 'middle';
  labels.forEach(({ text, color, bead }, index) => {
    const place = places[index] ?? top;
    ctx.fillStyle = color;
    ctx.fillRect(left + 2, place - 1, 12, 2);
    drawBead(ctx, bead, left + 8, place);
    ctx.fillStyle = theme.foreground;
    ctx.fillText(fitted(ctx, text, width - 18), left + 16, place);
  });
  ctx.restore();
}

/** The width such a strip needs; none where one name or no name would stand in it. */
export function stripWidth(ctx: CanvasRenderingContext2D, labels: readonly EndLabel[], theme: Theme): number {
  if (labels.length < 2) return 0;
  ctx.font = fontOf(theme);
  const widest = Math.max(...labels.map(({ text }) => ctx.measureText(text).width));
  return Math.min(Math.ceil(widest) + 20, widestStrip);
}

const widestStrip = 140;
export const fontOf = ({ font }: Theme): string => `${font.size}px ${font.family}`;

function fitted(ctx: CanvasRenderingContext2D, text: string, width: number): string {
  if (ctx.measureText(text).width <= width) return text;
  let shorter = text;
  while (shorter.length > 1 && ctx.measureText(`${shorter}…`).width > width) shorter = shorter.slice(0, -1);
  return `${shorter}…`;
}
