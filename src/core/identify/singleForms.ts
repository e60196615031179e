/** Formulas of one expression by activation, where those of the catalogue name what they use twice or where there is none. */
export const singleForms: ReadonlyMap<string, string> = new Map([
  ['sigmoid', 'exp(min(x, 0)) / (1 + exp(-abs(x)))'],
  ['silu', 'x * exp(min(x, 0)) / (1 + exp(-abs(x)))'],
  ['tanh', 'tanh(x)'],
  ['mish', 'x * tanh(max(x, 0) + log1p(exp(-abs(x))))'],
  ['log-cosh', 'abs(x) + log1p(exp(-2 * abs(x))) - log(2)'],
]);
