import type { Curve } from './curve';

/** The window a curve is drawn in: x range, y range when it is given, and its size in pixels. */
export interface View {
  readonly x: readonly [number, number];
  readonly y?: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Connected stretches of the curve; between two of them it jumps, has a pole or is undefined. */
export type Segments = readonly (readonly Point[])[];

/**
 * Points of f or f′ such that straight lines between them stay within a quarter pixel of the truth, in at most 400 points.
 */
export declare function sample(curve: Curve, what: 'value' | 'slope', view: View): Segments;

/** A y range that shows all that matters of the given curves over an x range: finite, rounded outwards, never empty. */
export declare function fitY(curves: readonly Curve[], x: readonly [number, number], what: readonly ('value' | 'slope')[]): readonly [number, number];
