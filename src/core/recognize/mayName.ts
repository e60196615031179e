/**
 * Whether a text can name any activation at all; a quick no spares most files the reading. A law test says that every name and symbol
 * passes.
 */
export function mayName(text: string): boolean {
  return fragments.test(text);
}

const fragments =
  /e_?lu|sigm|tanh|soft|mish|swish|si_?lu|max_?out|linear|identity|logistic|rectif|expit|heaviside|hyperbolic|threshold|satlin|step|ramp|elliot|σ|hard|prelu|exponential|[一-鿿]/i;
