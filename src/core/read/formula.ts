import type { Expression } from '../expression/expression';

/** A formula as typed: `x * tanh(softplus(x))`, or with its input named, `f(t) = a*t`. */
export interface Formula {
  readonly expression: Expression;
  readonly variable: string;
}

/** A function that formulas may call by name beside those of the function table: an activation of the catalogue. */
export interface NamedFunction {
  /** How many arguments it takes: the input first, then parameters, which may be left out. */
  readonly arguments: readonly [fewest: number, most: number];
  readonly apply: (operands: readonly Expression[]) => Expression;
}

export type NamedFunctions = (name: string) => NamedFunction | undefined;

/** Bounds on what is read, so that no input takes noticeable time. */
export const formulaLimits = { characters: 2000, nodes: 500, depth: 100 } as const;
