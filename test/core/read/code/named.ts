import type { Activation } from '../../../../src/core/activations/activation';
import { namedActivation } from '../../../../src/core/activations/named';
import type { Expression } from '../../../../src/core/expression/expression';
import { isProblem } from '../../../../src/core/problem';
import type { NamedFunctions } from '../../../../src/core/read/formula';
import { readFormula } from '../../../../src/core/read/mathjs';

const bodies = new Map<string, Expression>();

function bodyOf({ id, formula, stable }: Activation): Expression {
  const known = bodies.get(id);
  if (known) return known;
  const read = readFormula(stable ?? formula, named);
  if (isProblem(read)) throw new Error(`${id}: ${read.problem}`);
  bodies.set(id, read.expression);
  return read.expression;
}

/** The activations of the catalogue by name. */
export const named: NamedFunctions = (name) => namedActivation(name, bodyOf);
