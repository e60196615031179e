import { formulasOf } from './activations/formulasOf';
import { formulaFrom } from './read/catalogueFormulas';
import { everything } from './everything';
import { singleForms } from './identify/singleForms';
import { tell, type StoredKnowledge } from './knowledge';
import { isProblem } from './problem';
import { formulasOfMeanings } from './read/code/meanings';
import { stored } from './read/stored';

/** Everything as data, its formulas read, for the build to write. The program that asks is told everything on the way. */
export function storedKnowledge(): StoredKnowledge {
  tell(everything);
  const { readFormula: _, shortcuts: __, ...data } = everything;
  const sources = [...data.activations.flatMap(formulasOf), ...singleForms.values(), ...formulasOfMeanings()];
  const formulas = Object.fromEntries(sources.map((source) => [source, storedFrom(source)]));
  return { ...data, formulas };
}

function storedFrom(source: string): string {
  const formula = formulaFrom(source);
  const line = isProblem(formula) ? undefined : stored(formula);
  if (line === undefined) throw new Error(`The formula ${source} of an activation cannot be stored.`);
  return line;
}
