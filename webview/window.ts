import type { View } from '../src/core/curve/sample';

/** The part of the plane the curves are seen through. */
export interface PlotWindow {
  readonly x: Interval;
  /** In a square window only its middle counts. */
  readonly y: Interval;
  /** y follows the curves, until the person zooms or pans. */
  readonly auto: boolean;
  /** A unit is as long upwards as it is sideways. */
  readonly square: boolean;
}

export type Interval = readonly [from: number, to: number];

export const startWindow: PlotWindow = { x: [-7, 7], y: [-1, 1], auto: true, square: false };

/** What a plot of this size in pixels shows. */
export function viewOf(window: PlotWindow, width: number, height: number): View & { readonly y: Interval } {
  return { x: window.x, y: window.square ? squareY(window, width, height) : window.y, width, height };
}

/** Scaled about a point: factors below 1 come nearer. */
export function zoomed(
  window: PlotWindow,
  about: { readonly x: number; readonly y: number },
  factor: { readonly x: number; readonly y: number },
): PlotWindow {
  const x = scaled(window.x, about.x, factor.x);
  const y = scaled(window.y, about.y, factor.y);
  return isVisibleX(x) && isVisibleY(y) ? { ...window, x, y, auto: false } : window;
}

export function panned(window: PlotWindow, by: { readonly x: number; readonly y: number }): PlotWindow {
  const x = moved(window.x, by.x);
  const y = moved(window.y, by.y);
  return isVisibleX(x) && isVisibleY(y) ? { ...window, x, y, auto: false } : window;
}

/** Whether numbers along x can be told apart and read. */
export function isVisibleX(x: Interval): boolean {
  return isVisibleY(x) && Math.max(-x[0], x[1]) <= 1e12 && x[1] - x[0] >= 1e-9;
}

/** Whether float64 has room between the ends for a picture and its numbers, however large the values are. */
export function isVisibleY([from, to]: Interval): boolean {
  const [height, size] = [to - from, Math.max(Math.abs(from), Math.abs(to))];
  return height > 0 && size <= largest && height >= size * 1e-8;
}

/** Sums and differences of two such ends are finite. */
const largest = Number.MAX_VALUE / 4;

export const middleOf = ([from, to]: Interval): number => (from + to) / 2;

const scaled = ([from, to]: Interval, about: number, factor: number): Interval => [
  about + (from - about) * factor,
  about + (to - about) * factor,
];

const moved = ([from, to]: Interval, by: number): Interval => [from + by, to + by];

function squareY({ x, y }: PlotWindow, width: number, height: number): Interval {
  const half = ((x[1] - x[0]) * height) / Math.max(width, 1) / 2;
  return [middleOf(y) - half, middleOf(y) + half];
}
