/** Number formats of tensors, by their width in bits of exponent and fraction: 5/10, 8/7, 8/23, 11/52. */
export const dtypes = ['float16', 'bfloat16', 'float32', 'float64'] as const;

export type Dtype = (typeof dtypes)[number];
