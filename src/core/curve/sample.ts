import type { Break } from './breaks';
import type { Curve, Part } from './curve';
import { fitY } from './fitY';

/** The window a curve is drawn in: x range, y range when it is given, and its size in pixels. */
export interface View {
  readonly x: readonly [number, number];
  /** Without it, the range that `fitY` finds. */
  readonly y?: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Connected stretches of a curve; between two of them it jumps, has a pole or is undefined. */
export type Segments = readonly (readonly Point[])[];

/**
 * Points of f or f′ such that straight lines between them stay within a quarter pixel of the truth, at most 400 of them.
 * Breaks are exact: a segment ends at a jump with the limit from its side, a kink is a point of its own. Far outside the
 * window y is clamped (by one window height), so that a pole does not cost points that nobody sees.
 */
export function sample(curve: Curve, part: Part, view: View): Segments {
  const [from, to] = view.x;
  if (!(from < to) || !Number.isFinite(to - from)) return [];
  const scale = scaleOf(view, view.y ?? fitY([curve], view.x, [part]));
  const evaluate = withoutHoles(
    (xs) => (part === 'value' ? curve.values(xs) : curve.slopes(xs)),
    (to - from) * 1e-9,
  );
  const pieces = piecesOf(curve.breaks(from, to), part, from, to);
  const intervals = pieces.map((piece) =>
    firstIntervals(piece, evaluate, scale, (to - from) / startingIntervals(view.width)),
  );
  refine(intervals.flat(), evaluate, scale, pieces.length);
  return joined(
    pieces,
    intervals.map((list) => thinned(pointsOf(list), scale)),
  );
}

const mostPoints = 400;
/** Enough that nothing a few pixels wide hides between two points. */
const startingIntervals = (width: number): number => Math.min(48, Math.max(12, width / 16));
/** In pixels: where refinement stops, and what thinning may add to that. */
const tolerance = 0.12;
const thinningTolerance = 0.06;

interface Scale {
  readonly perX: number;
  readonly perY: number;
  readonly low: number;
  readonly high: number;
}

function scaleOf(view: View, [low, high]: readonly [number, number]): Scale {
  const height = high - low;
  return {
    perX: view.width / (view.x[1] - view.x[0]),
    perY: view.height / height,
    low: low - height,
    high: high + height,
  };
}

type Evaluate = (xs: Float64Array) => Float64Array;

/** Where a formula is undefined at a single point (sin x / x at 0), the value a hair beside it. */
const withoutHoles =
  (f: Evaluate, hair: number): Evaluate =>
  (xs) => {
    const ys = f(xs);
    if (!ys.some(Number.isNaN)) return ys;
    const beside = f(xs.map((x) => x + hair));
    return ys.map((y, i) => (Number.isNaN(y) ? (beside[i] ?? NaN) : y));
  };

/** A stretch between two breaks, with the limits of the function at its ends. */
interface Piece {
  readonly from: Point;
  readonly to: Point;
  /** Whether the curve goes on from the piece before without a gap. */
  readonly connected: boolean;
}

function piecesOf(breaks: readonly Break[], part: Part, from: number, to: number): readonly Piece[] {
  const inside = breaks.filter(({ x }) => x > from && x < to);
  const [first, last] = [from, to].map((end) => breaks.find(({ x }) => x === end));
  const starts = [
    { x: from, y: first?.[part].right ?? NaN, connected: false },
    ...inside.map((at) => startAt(at, part)),
  ];
  return starts.map(({ connected, ...start }, i) => {
    const end = inside[i] ?? last;
    return { from: start, to: { x: end?.x ?? to, y: end?.[part].left ?? NaN }, connected };
  });
}

function startAt(at: Break, part: Part): Point & { readonly connected: boolean } {
  return { x: at.x, y: at[part].right, connected: part === 'value' && at.kind === 'kink' };
}

/** Two neighbouring points, the function half-way, and whether the straight line between them is good enough. */
interface Interval {
  a: Point;
  b: Point;
  middle: Point;
  error: number;
  /** Set once the quarter points have confirmed what the middle says. */
  settled: boolean;
  /** The two halves, once split. */
  halves?: readonly [Interval, Interval];
}

function firstIntervals(piece: Piece, evaluate: Evaluate, scale: Scale, usual: number): Interval[] {
  const width = piece.to.x - piece.from.x;
  const count = Math.max(1, Math.ceil(width / usual));
  const xs = Float64Array.from({ length: 2 * count + 1 }, (_, i) => inner(piece, i / (2 * count)));
  const points = clampedPoints(xs, evaluate(xs), scale);
  const ends = new Map([
    [0, piece.from],
    [2 * count, piece.to],
  ]);
  const point = (i: number): Point => {
    const end = ends.get(i);
    const sampled = points[i] ?? piece.from;
    return { x: end?.x ?? sampled.x, y: end && Number.isFinite(end.y) ? clamp(end.y, scale) : sampled.y };
  };
  return Array.from({ length: count }, (_, i) =>
    interval(point(2 * i), point(2 * i + 2), point(2 * i + 1), scale),
  );
}

/** A point of a piece by its share; its ends a hair inside, where the function itself may not be defined. */
function inner({ from, to }: Piece, share: number): number {
  const hair = (to.x - from.x) * 1e-9;
  if (share <= 0) return Number.isNaN(from.y) ? from.x : from.x + hair;
  if (share >= 1) return Number.isNaN(to.y) ? to.x : to.x - hair;
  return from.x + (to.x - from.x) * share;
}

function clampedPoints(xs: Float64Array, ys: Float64Array, scale: Scale): readonly Point[] {
  return Array.from(xs, (x, i) => ({ x, y: clamp(ys[i] ?? NaN, scale) }));
}

/** An infinite value is no point of a curve: it is left out like one that is undefined. */
const clamp = (y: number, { low, high }: Scale): number =>
  Number.isFinite(y) ? Math.min(Math.max(y, low), high) : NaN;

function interval(a: Point, b: Point, middle: Point, scale: Scale): Interval {
  return { a, b, middle, error: errorOf(a, b, middle, scale), settled: false };
}

/** Distance in pixels of the middle from the line, counted vertically; a gap on one side must be narrowed down. */
function errorOf(a: Point, b: Point, middle: Point, scale: Scale): number {
  const gaps = [a, b, middle].filter(({ y }) => Number.isNaN(y)).length;
  if (gaps > 0) return gaps < 3 && (b.x - a.x) * scale.perX > tolerance ? Infinity : 0;
  const line = clamp(a.y, scale) + ((clamp(b.y, scale) - clamp(a.y, scale)) * (middle.x - a.x)) / (b.x - a.x);
  const steep = Math.abs(b.y - a.y) * scale.perY > Math.abs(b.x - a.x) * scale.perX * 50;
  return steep && (b.x - a.x) * scale.perX < tolerance ? 0 : Math.abs(middle.y - line) * scale.perY;
}

/**
 * Splits the worst intervals until all are good or the points run out. An interval counts as good only when its quarter points
 * agree, too: at a point of inflection the middle alone would be fooled.
 */
function refine(start: readonly Interval[], evaluate: Evaluate, scale: Scale, pieces: number): void {
  const open: Interval[] = [...start];
  let points = start.length + pieces;
  while (open.length > 0 && points < mostPoints) {
    open.sort((p, q) => q.error - p.error);
    const round = open.splice(0, mostPoints - points);
    const halves = halved(round, evaluate, scale);
    for (const [i, whole] of round.entries()) {
      const pair = halves[i];
      if (!pair || !worthSplitting(whole, pair)) continue;
      whole.halves = pair;
      points++;
      open.push(...pair);
    }
  }
}

function worthSplitting(whole: Interval, [left, right]: readonly [Interval, Interval]): boolean {
  const line = whole.error > tolerance || left.error + right.error > tolerance;
  return line && whole.middle.x > whole.a.x && whole.middle.x < whole.b.x;
}

function halved(
  whole: readonly Interval[],
  evaluate: Evaluate,
  scale: Scale,
): readonly (readonly [Interval, Interval])[] {
  const xs = new Float64Array(2 * whole.length);
  whole.forEach(({ a, b, middle }, i) => {
    xs[2 * i] = (a.x + middle.x) / 2;
    xs[2 * i + 1] = (middle.x + b.x) / 2;
  });
  const quarters = clampedPoints(xs, evaluate(xs), scale);
  return whole.map(({ a, b, middle }, i) => {
    const [first, last] = [quarters[2 * i] ?? middle, quarters[2 * i + 1] ?? middle];
    return [interval(a, middle, first, scale), interval(middle, b, last, scale)] as const;
  });
}

/** The ends of the finest intervals from left to right. */
function pointsOf(intervals: readonly Interval[]): readonly Point[] {
  const first = intervals[0];
  const points: Point[] = first ? [first.a] : [];
  const visit = ({ halves, b }: Interval): void => {
    if (halves) halves.forEach(visit);
    else points.push(b);
  };
  intervals.forEach(visit);
  return points;
}

/**
 * Leaves out points that a straight line passes anyway: from each kept point the line goes as far as it stays within tolerance of all
 * points between.
 */
function thinned(points: readonly Point[], scale: Scale): readonly Point[] {
  const kept: Point[] = [];
  let [low, high] = [-Infinity, Infinity];
  points.forEach((point, i) => {
    const anchor = kept.at(-1);
    const next = points[i + 1];
    if (!anchor || !next || Number.isNaN(point.y) || Number.isNaN(next.y) || Number.isNaN(anchor.y)) {
      kept.push(point);
      [low, high] = [-Infinity, Infinity];
      return;
    }
    const room = thinningTolerance / scale.perY;
    low = Math.max(low, (point.y - room - anchor.y) / (point.x - anchor.x));
    high = Math.min(high, (point.y + room - anchor.y) / (point.x - anchor.x));
    const steepness = (next.y - anchor.y) / (next.x - anchor.x);
    if (steepness >= low && steepness <= high) return;
    kept.push(point);
    [low, high] = [-Infinity, Infinity];
  });
  return kept;
}

/** Pieces that connect become one segment; undefined stretches fall out. */
function joined(pieces: readonly Piece[], points: readonly (readonly Point[])[]): Segments {
  const segments: Point[][] = [];
  let current: Point[] = [];
  const finish = (): void => {
    if (current.length > 1) segments.push(current);
    current = [];
  };
  pieces.forEach((piece, i) => {
    if (!piece.connected) finish();
    for (const point of points[i] ?? []) {
      if (Number.isNaN(point.y)) finish();
      else if (current.at(-1)?.x !== point.x) current.push(point);
    }
  });
  finish();
  return segments;
}
