import { number, substitute, symbol, type Expression } from '../expression/expression';
import type { NamedFunction } from '../read/formula';
import type { Activation } from './activation';
import { activations } from './known';

/**
 * Activations as functions in formulas: `softplus(x)`, `leaky_relu(x, 0.2)`. `bodyOf` reads a record's formula.
 */
export function namedActivation(
  name: string,
  bodyOf: (activation: Activation) => Expression,
): NamedFunction | undefined {
  const activation = (callable ??= callableByName()).get(name.toLowerCase());
  if (!activation) return undefined;
  return {
    arguments: [1, 1 + activation.parameters.length],
    apply: ([input, ...given]) => substitute(bodyOf(activation), bindings(activation, input, given)),
  };
}

let callable: ReadonlyMap<string, Activation> | undefined;

/** Only functions of one input can be called; names as Python spells them, with and without underscores. */
function callableByName(): ReadonlyMap<string, Activation> {
  const byName = new Map<string, Activation>([]);
  for (const activation of activations) {
    if (activation.kind !== 'elementwise') continue;
    for (const name of spellings(activation)) if (!byName.has(name)) byName.set(name, activation);
  }
  return byName;
}

function spellings({ id, names }: Activation): readonly string[] {
  const words = [id, ...names.en].map((name) => name.toLowerCase());
  const joined = words.flatMap((name) => [name.replace(/[-\s]/g, '_'), name.replace(/[-\s]/g, '')]);
  const identifiers = joined.filter((name) => /^[a-z]\w*$/.test(name));
  return id === 'sigmoid' ? [...identifiers, 'σ'] : identifiers;
}

function bindings(
  activation: Activation,
  input: Expression | undefined,
  given: readonly Expression[],
): ReadonlyMap<string, Expression> {
  const values = activation.parameters.map(
    (parameter, i) => [parameter.name, given[i] ?? number(parameter.default)] as const,
  );
  return new Map([['x', input ?? symbol('x')], ...values]);
}
