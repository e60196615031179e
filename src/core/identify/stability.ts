/** Number formats of tensors, by their width in bits of exponent and fraction: 5/10, 8/7, 8/23, 11/52. */
export const dtypes = ['float16', 'bfloat16', 'float32', 'float64'] as const;

export type Dtype = (typeof dtypes)[number];

/** Where a formula, computed step by step as it is written, breaks although the true value is an ordinary number. */
export interface Instability {
  readonly dtype: Dtype;
  /** `gradient`: by reverse-mode differentiation of the steps as written. */
  readonly what: 'value' | 'gradient';
  /**
   * `inf`, `nan`: becomes that. `zero`: 0 where the true one is an ordinary number of that dtype. `digits`: no correct digit left.
   * `harmless`: a step overflows but the result is right, as in `1/(1+exp(-x))`.
   */
  readonly kind: 'inf' | 'nan' | 'zero' | 'digits' | 'harmless';
  /** The x nearest to 0 at which it happens; it goes on from there outwards, or up to `to`. */
  readonly from: number;
  readonly to?: number;
  /** What is computed there and what would be right. */
  readonly computed: number;
  readonly expected: number;
  /** Whether the gradient is lost in a branch that is not taken: `where(x > 0, x, exp(x) - 1)`. */
  readonly throughUnusedBranch?: true;
}
