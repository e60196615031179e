import type { Parameter } from '../activations/activation';

/** Whether a name stands for a parameter as people write it: `a`, `alpha` or `α` for the α of an ELU. */
export const isSymbolOf = (name: string, { name: own, symbol }: Parameter): boolean =>
  name === own || letters.get(symbol)?.includes(name.toLowerCase()) === true;

/** What code calls the letters of formulas. */
const letters: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['alpha', 'α']],
  ['β', ['beta', 'β']],
  ['λ', ['lambda', 'lambda_', 'lambd', 'lmbda', 'lam', 'λ']],
  ['θ', ['theta', 'θ']],
]);
