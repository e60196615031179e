import { namedActivation } from '../../../src/core/activations/named';
import { catalogue } from '../../../src/core/activations/known';
import { symbolsOf, type Expression } from '../../../src/core/expression/expression';
import { english, isProblem, sentenceOf } from '../../../src/core/problem';
import type { NamedFunctions } from '../../../src/core/read/formula';
import { readFormula } from '../../../src/core/read/mathjs';
import type { ReadFunction } from '../../../src/core/read/readFunction';

/** Activations by name, and `where(test, then, otherwise)` as array libraries have it. */
const named: NamedFunctions = (name) =>
  name === 'where'
    ? { arguments: [3, 3], apply: ([test, then, otherwise]) => whereOf(test, then, otherwise) }
    : namedActivation(name, ({ stable, formula }) => read(stable ?? formula).expression);

function whereOf(...parts: readonly (Expression | undefined)[]): Expression {
  const [test, then, otherwise] = parts;
  if (!test || !then || !otherwise) throw new Error('where has three parts');
  return { kind: 'choice', test, then, otherwise };
}

/** A formula as the readers of code hand it over: what a person spells out is no library's. */
export function read(text: string, defaults: Readonly<Record<string, number>> = {}): ReadFunction {
  const formula = readFormula(text, named);
  if (isProblem(formula)) throw new Error(sentenceOf(formula, english));
  const { expression, variable } = formula;
  const parameters = symbolsOf(expression)
    .filter((name) => name !== variable)
    .map((name) => ({ name, ...(name in defaults && { default: defaults[name] ?? NaN }) }));
  return { expression: withoutWhere(expression), variable, parameters };
}

function withoutWhere(node: Expression): Expression {
  switch (node.kind) {
    case 'number':
    case 'symbol':
      return node;
    case 'call':
      return { ...node, arguments: node.arguments.map(withoutWhere) };
    case 'choice':
      return {
        ...node,
        test: withoutWhere(node.test),
        then: withoutWhere(node.then),
        otherwise: withoutWhere(node.otherwise),
      };
    case 'apply':
      return node.name === 'where' ? withoutWhere(node.body) : node;
  }
}

/** The catalogue's record as its formula spells it out, with the given values of its parameters or their defaults. */
export function recordFormula(
  id: string,
  which: 'formula' | 'stable' = 'formula',
  given: Readonly<Record<string, number>> = {},
): ReadFunction {
  const activation = catalogue.get(id);
  if (!activation) throw new Error(`There is no activation ${id}`);
  const values = activation.parameters.map(({ name, default: usual }) => [name, given[name] ?? usual]);
  return read(
    (which === 'stable' ? activation.stable : undefined) ?? activation.formula,
    Object.fromEntries(values),
  );
}
