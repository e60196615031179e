import { apart } from './apart';
import type { Break } from '../curve/breaks';
import type { Curve } from '../curve/curve';
import { fitY } from '../curve/fitY';
import { sample, type Segments } from '../curve/sample';
import { escapeXml } from './escape';
import type { Ink } from './ink';
import { digitsText } from './numberText';
import { tellingWindow } from './tellingWindow';
import { ticks } from './ticks';

/** What one picture shows. */
export interface Plot {
  readonly lines: readonly Line[];
  readonly ink: Ink;
  /** In pixels; 360 × 180 when absent. */
  readonly size?: Size;
  /** The x range; the telling part of the functions when absent. */
  readonly window?: readonly [number, number];
  /** An input to mark on the first line. */
  readonly input?: number;
  /** An x at which the first two lines are joined, to show how far apart they are. */
  readonly gap?: number;
}

/** A function or its slope, and the one or two words that stand at its end. */
export interface Line {
  readonly curve: Curve;
  readonly what: 'value' | 'slope';
  readonly label: string;
  /** Which of the ink's colors: lines of one function share it. */
  readonly color: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const plotSize: Size = { width: 360, height: 180 };

/** The picture as an SVG text. Its unit is a tenth of a pixel, so that every coordinate is a short whole number. */
export function plotSvg(plot: Plot): string {
  const frame = frameOf(plot);
  const { width, height } = frame.size;
  const layers = [plate(frame), grid(frame), axes(frame), curves(frame), marks(frame), legend(frame)];
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' width='${width / unit}' height='${height / unit}' viewBox='0,0,${width},${height}' ` +
    `font-family='system-ui,sans-serif' font-size='${fontSize}' fill='${frame.ink.foreground}'>${layers.join('')}</svg>`
  );
}

const unit = 10;
const fontSize = 110;
/** Widths of that size, as wide as fonts make them: of a digit, and of a letter in the mean. */
const digit = 72;
const letter = 62;

/** Of a label in letters: Chinese ones are twice as wide. */
export const widthOf = (label: string): number =>
  Array.from(label).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);

/** Where everything goes, in tenths of a pixel. */
interface Frame {
  readonly lines: readonly (Line & { readonly segments: Segments })[];
  readonly ink: Ink;
  readonly size: Size;
  readonly area: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly across: (x: number) => number;
  readonly down: (y: number) => number;
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly input?: number;
  readonly gap?: number;
}

function frameOf({ lines, ink, input, gap, size: { width, height } = plotSize, window }: Plot): Frame {
  const shown = [...new Set(lines.map((line) => line.curve))];
  const x = window ?? tellingWindow(shown, input ?? gap);
  const y = fitY(shown, x, [...new Set(lines.map((line) => line.what))]);
  const yTicks = ticks(...y, Math.floor(height / 32));
  const names = Math.max(...lines.map((line) => widthOf(line.label)));
  const area = {
    left: Math.max(...yTicks.map((tick) => digitsText(tick).length), 1) * digit + 70,
    top: 70,
    right: width * unit - names * letter - 210,
    bottom: height * unit - 190,
  };
  const view = { x, y, width: (area.right - area.left) / unit, height: (area.bottom - area.top) / unit };
  return {
    lines: lines.map((line) => ({ ...line, segments: sample(line.curve, line.what, view) })),
    ink,
    size: { width: width * unit, height: height * unit },
    area,
    x,
    y,
    across: scale(x, [area.left, area.right]),
    down: scale(y, [area.bottom, area.top]),
    ticks: { x: ticks(...x, Math.floor((area.right - area.left) / 380)), y: yTicks },
    ...(input !== undefined && { input }),
    ...(gap !== undefined && { gap }),
  };
}

/** A whole number of tenths; what is far outside stays just far enough outside. */
const scale =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number =>
    Math.round(Math.max(-3e4, Math.min(3e4, start + ((value - from) / (to - from)) * (end - start))));

const plate = ({ ink, size: { width, height } }: Frame): string =>
  ink.plate ? `<path fill='${ink.paper}' d='M0,0h${width}v${height}H0z'/>` : '';

function grid(frame: Frame): string {
  const { area, across, down, ink } = frame;
  const lines = [
    ...frame.ticks.x.map((x) => `M${across(x)},${area.top}V${area.bottom}`),
    ...frame.ticks.y.map((y) => `M${area.left},${down(y)}H${area.right}`),
  ];
  return stroke(lines.join(''), ink.grid, 1);
}

/** The lines x = 0 and y = 0 where they are in sight, and the numbers along the left and lower edge, where no curve passes. */
function axes(frame: Frame): string {
  const { area, across, down, ink, x, y } = frame;
  const lines = [
    inside(0, x) ? `M${across(0)},${area.top}V${area.bottom}` : '',
    inside(0, y) ? `M${area.left},${down(0)}H${area.right}` : '',
  ];
  const below = frame.ticks.x.map((tick) => text(digitsText(tick), across(tick), area.bottom + 140));
  const beside = frame.ticks.y.map((tick) => text(digitsText(tick), area.left - 50, down(tick) + 35));
  return (
    stroke(lines.join(''), ink.axis, 1) +
    `<g text-anchor='middle'>${below.join('')}</g><g text-anchor='end'>${beside.join('')}</g>`
  );
}

/** Drawn in a picture of its own, which cuts off what leaves the area. */
function curves(frame: Frame): string {
  const { left, top, right, bottom } = frame.area;
  const drawn = [...frame.lines].reverse().map((line) => curve(line, frame));
  return (
    `<svg x='${left}' y='${top - 20}' width='${right - left}' height='${bottom - top + 40}' ` +
    `viewBox='${left},${top - 20},${right - left},${bottom - top + 40}'>${drawn.join('')}</svg>`
  );
}

const curve = (line: Frame['lines'][number], frame: Frame): string =>
  stroke(line.segments.map((points) => polyline(points, frame)).join(''), ...pen(line, frame.ink));

/** Color, width and dash of a line: color says which function, dash which derivative. */
function pen({ what, color }: Line, ink: Ink): [string, number, string?] {
  const hue = ink.curves[color % ink.curves.length] ?? ink.curves[0];
  return what === 'value' ? [hue, ink.line] : [hue, ink.line * 0.8, '55,35'];
}

function polyline(points: Segments[number], { across, down }: Frame): string {
  let [left, top] = [0, 0];
  const steps = points.map(({ x, y }, index) => {
    const [dx, dy] = [across(x) - left, down(y) - top];
    [left, top] = [left + dx, top + dy];
    return index === 0 ? `M${dx},${dy}` : dx === 0 && dy === 0 ? '' : `l${dx},${dy}`;
  });
  return steps.join('').replaceAll(',-', '-');
}

/** Kinks as dots, jumps with a filled end where the value is and an open one where it is not, the marked input as a ring. */
function marks(frame: Frame): string {
  const dots = frame.lines.filter(({ what }) => what === 'value').flatMap((line) => breakMarks(line, frame));
  const [first] = frame.lines;
  if (first && frame.input !== undefined) dots.push(inputMark(frame.input, first.curve, frame));
  return gapMark(frame) + dots.join('');
}

/** A line from one curve to the other with a dot at either end; one that leaves the area ends at its edge. */
function gapMark(frame: Frame): string {
  const { gap, lines, x, across, down, area, ink } = frame;
  if (gap === undefined || !inside(gap, x)) return '';
  const places = lines.slice(0, 2).map((line) => ({
    height: Math.max(area.top, Math.min(area.bottom, down(valueOf(line, gap)))),
    hue: pen(line, ink)[0],
  }));
  if (places.some(({ height }) => Number.isNaN(height))) return '';
  const line = stroke(
    `M${across(gap)},${places[0]?.height}V${places[1]?.height}`,
    ink.foreground,
    1,
    '20,20',
  );
  const ends = places.map(
    ({ height, hue }) => `<circle cx='${across(gap)}' cy='${height}' r='28' fill='${hue}'/>`,
  );
  return line + ends.join('');
}

const valueOf = ({ curve: { value, slope }, what }: Line, x: number): number =>
  what === 'value' ? value(x) : slope(x);

const breakMarks = (line: Line, frame: Frame): string[] =>
  line.curve.breaks(...frame.x).flatMap((at) => breakMark(at, line, frame));

function breakMark({ kind, x, value }: Break, line: Line, frame: Frame): string[] {
  const [hue] = pen(line, frame.ink);
  const here = line.curve.value(x);
  if (kind === 'kink') return [dot(x, here, frame, `fill='${hue}'`)];
  const open = `fill='${frame.ink.paper}' stroke='${hue}' stroke-width='12'`;
  const ends = [...new Set([value.left, value.right])].filter((end) => end !== here);
  return [...ends.map((end) => dot(x, end, frame, open)), dot(x, here, frame, `fill='${hue}'`)];
}

const inputMark = (x: number, { value }: Curve, frame: Frame): string =>
  dot(x, value(x), frame, `fill='none' stroke='${frame.ink.foreground}' stroke-width='15'`, 45);

const dot = (x: number, y: number, frame: Frame, look: string, radius = 28): string =>
  inside(x, frame.x) && inside(y, frame.y)
    ? `<circle cx='${frame.across(x)}' cy='${frame.down(y)}' r='${radius}' ${look}/>`
    : '';

/** A short piece of each line with its name, at the height where the line ends on the right. */
function legend(frame: Frame): string {
  const { area, lines, ink } = frame;
  const heights = apart(
    lines.map((line) => endOf(line, frame)),
    120,
    [area.top + 30, area.bottom],
  );
  return lines
    .map((line, index) => {
      const height = heights[index] ?? area.top;
      const [hue, width, dash] = pen(line, ink);
      const sample = stroke(`M${area.right + 20},${height}h100`, hue, width, dash && '40,20');
      return sample + text(line.label, area.right + 150, height + 35);
    })
    .join('');
}

function endOf(line: Frame['lines'][number], { down, area }: Frame): number {
  const last = line.segments.at(-1)?.at(-1);
  return last ? Math.max(area.top, Math.min(area.bottom, down(last.y))) : area.bottom;
}

const inside = (value: number, [from, to]: readonly [number, number]): boolean =>
  value >= from && value <= to;

const text = (words: string, x: number, y: number): string =>
  `<text x='${x}' y='${y}'>${escapeXml(words)}</text>`;

const stroke = (path: string, color: string, width: number, dash?: string): string =>
  path === ''
    ? ''
    : `<path fill='none' stroke='${color}' stroke-width='${Math.round(width * unit)}'` +
      `${dash === undefined ? " stroke-linejoin='round'" : ` stroke-dasharray='${dash}'`} d='${path}'/>`;
