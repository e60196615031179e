import type { Expression } from '../expression/expression';
import type { Parameters } from '../expression/parameters';

/**
 * What a formula is, told by its values. Of the bands of the largest difference over the grid (relative where values are above 1): equal
 * < 1e-9, rounded < 1e-4 (the same with rounded constants); `approximates` and `differs` need a claim or a near function.
 */
export interface Identification {
  readonly verdict: 'equal' | 'rounded' | 'approximates' | 'differs' | 'unknown';
  /** The activation that it is or is nearest to: an id of the catalogue; absent when unknown. */
  readonly activation?: string;
  /** Values of the activation's parameters at which they agree best. */
  readonly parameters: Parameters;
  /** Those of them that are symbols in the formula, and which: the catalogue's `a` may be `alpha` there. */
  readonly symbols: Readonly<Record<string, string>>;
  /** Whether it is the slope of the activation rather than the activation. */
  readonly isDerivative: boolean;
  /** Whether its argument is the activation's output: `y * (1 - y)`. */
  readonly ofOutput?: true;
  /** Whether it is everyday arithmetic as well, which only a name makes an activation: `x * x`, the clip of an image. */
  readonly isCommonplace?: true;
  /** The largest |Δ|, and at which x; absent when unknown. */
  readonly maxDifference?: number;
  readonly at?: number;
  /** Both values there. */
  readonly values?: { readonly written: number; readonly expected: number };
  /** At which values of the formula's own symbols, of those that it gives none. */
  readonly given?: Parameters;
  /** What the difference looks like, when a single change of the known formula explains it. */
  readonly change?: Change;
}

/** A single change of the known formula that makes it the written one. */
export type Change =
  | {
      readonly kind: 'factor';
      readonly factor: number;
      readonly word?: 'ln 10' | 'ln 2' | '1/ln 10' | '1/ln 2';
    }
  /** Of the whole, or of a part that stands in it. */
  | { readonly kind: 'sign'; readonly part?: Expression }
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'input sign' }
  | { readonly kind: 'input factor'; readonly factor: number }
  | { readonly kind: 'branches exchanged' | 'operands exchanged' | 'parentheses' }
  /** A part of the known formula is left out, or one that it does not have stands in the written one. */
  | { readonly kind: 'missing' | 'extra'; readonly part: Expression }
  /** The same of a case, by its condition. */
  | { readonly kind: 'missing case' | 'extra case'; readonly test: Expression }
  /** Operators are functions here: `add` for `subtract`. */
  | { readonly kind: 'function'; readonly written: string; readonly expected: string }
  | { readonly kind: 'constant'; readonly written: number; readonly expected: number }
  | { readonly kind: 'parameter'; readonly name: string; readonly written: number; readonly expected: number }
  | { readonly kind: 'other activation'; readonly activation: string; readonly parameters: Parameters };
