import type { Activation, Parameter } from '../activations/activation';
import type { Expression } from '../expression/expression';
import type { Problem } from '../problem';
import type { CurveSpec, Parameters } from './curveSpec';

/** −1: the limit from the left, 1: from the right, 0: what the formula itself gives there. */
export type Side = -1 | 0 | 1;

/**
 * A function of one variable that can be asked for values and slopes. Undefined points are NaN, poles ±Infinity; nothing throws.
 */
export interface Curve {
  readonly spec: CurveSpec;
  /** The catalogue's record when the curve is one of its functions. */
  readonly activation?: Activation;
  /** What people read: the textbook formula. */
  readonly expression: Expression;
  /** The name of the input: `x`, or what a typed `f(t) = …` says. */
  readonly variable: string;
  /** Parameters with their ranges, those without effect for the present values left out. */
  readonly parameters: readonly Parameter[];
  /** Every parameter's value, defaults filled in. */
  readonly settings: Parameters;
  value(x: number): number;
  /** f′(x). At a kink with side 0, the slope of the branch that the formula itself takes. */
  slope(x: number, side?: Side): number;
  /** Limit of f from a side (f(x) itself for side 0). */
  limit(x: number, side: Side): number;
  values(xs: Float64Array): Float64Array;
  slopes(xs: Float64Array): Float64Array;
  /** Where f or f′ is not continuous between two points, in order, exact to the last digit. At most 200 are looked for. */
  breaks(from: number, to: number): readonly Break[];
}

/** A point where f jumps, has a pole or starts or stops being defined, or where only f′ jumps (a kink). */
export interface Break {
  readonly kind: 'kink' | 'jump' | 'pole' | 'edge';
  readonly x: number;
  readonly value: { readonly left: number; readonly right: number };
  readonly slope: { readonly left: number; readonly right: number };
}

/** Makes a curve from its name and numbers; a formula that cannot be read or an unknown name is a problem, said in a sentence. */
export declare function curveOf(spec: CurveSpec): Curve | Problem;
