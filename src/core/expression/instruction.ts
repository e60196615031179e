import type { Way } from './loops';

/** −1: on the way from the left, 1: from the right, 0: at the point itself. */
export type Side = -1 | 0 | 1;

/** One intermediate result: its numbers, and how to compute them from those before. */
export interface Register {
  readonly index: number;
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  /** Whether it depends on the variable; if not, `values` is filled once and `slopes` stays 0. */
  readonly varies: boolean;
}

export type Compute = (count: number) => void;
export type Dual = (count: number, side: Side) => void;

export interface Instruction {
  /** What it is computed from, and into. */
  readonly from: readonly Register[];
  readonly into: Register;
  readonly name: string;
  readonly value: Compute;
  /** Value and slope together. */
  readonly dual: Dual;
  readonly branch: ((into: Int32Array, count: number) => void) | undefined;
  readonly choice: Choice | undefined;
}

/** The branches of a choice, and which of them a block needs once its test is known. */
export interface Choice {
  readonly then: Register;
  readonly otherwise: Register;
  readonly way: (count: number) => Way;
}
