import { catalogue } from '../activations/known';
import type { Language } from './language';
import { numberText } from './numberText';
import { nameOf } from './title';
import type { Parameters } from '../expression/parameters';
import type { Translate } from '../problem';

/** In which language findings are said. */
export interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** The name of an activation, with the values of its parameters where these are not the usual ones: `Leaky ReLU (α = 0.2)`. */
export function titleOf(id: string, { t, language }: Words, parameters: Parameters = {}): string {
  const activation = catalogue.get(id);
  if (!activation) return id;
  const values = activation.parameters
    .filter(({ name, default: usual }) => (parameters[name] ?? usual) !== usual)
    .map(({ name, symbol }) => `${symbol} = ${numberText(parameters[name] ?? NaN, t)}`);
  const name = nameOf(activation, language);
  return values.length === 0 ? name : `${name} (${values.join(', ')})`;
}
