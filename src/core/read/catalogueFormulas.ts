import type { Activation } from '../activations/activation';
import { namedActivation } from '../activations/named';
import type { Expression } from '../expression/expression';
import { isProblem, type Problem } from '../problem';
import { rememberLast } from '../remember';
import type { Formula, NamedFunctions } from './formula';
import { readFormula } from './reader';

const rememberFormula = rememberLast<Formula | Problem>(2000);

/** Reads a formula, each text once. */
export function formulaFrom(source: string): Formula | Problem {
  return rememberFormula(source, () => readFormula(source, activationNamed));
}

/** Activations as functions in formulas, each computed by its stable formula where it has one. */
export const activationNamed: NamedFunctions = (name) =>
  namedActivation(name, (activation) => recordFormula(activation, activation.stable ?? activation.formula));

/** A formula of the catalogue. That every one of them can be read is a law. */
export function recordFormula({ id }: Activation, source: string): Expression {
  const formula = formulaFrom(source);
  if (isProblem(formula)) throw new Error(`${id}: ${formula.problem}`);
  return formula.expression;
}
