import { catalogue } from '../activations/catalogue';
import { elsewhere, type Elsewhere } from '../frameworks/elsewhere';
import type { Framework } from '../frameworks/framework';
import { meaningOf } from '../frameworks/meaning';
import type { Translate } from '../problem';
import { digitsText } from './numberText';
import type { Language } from './language';
import { nameOf } from './title';

/** What a library's name means in other libraries when a call says nothing else, a phrase each: `JAX, ONNX: 0.01`. */
export function elsewhereText(
  framework: Framework,
  symbol: string,
  language: Language,
  t: Translate,
): readonly string[] {
  const row = framework.symbols.find(({ names }) => names.includes(symbol));
  if (!row) return [];
  const others = elsewhere(symbol, meaningOf(row));
  return others.map((other) => {
    const means = other.activation === row.activation ? parametersOf(other) : titleOf(other, language);
    const where = firstOf(other.where, Math.ceil(mostNames / others.length)).map((place) =>
      placeText(place, t),
    );
    return `${where.join(', ')}: ${means}`;
  });
}

/** Libraries have one name in all languages; parts of them do not. */
function placeText(place: string, t: Translate): string {
  switch (place) {
    case 'Keras layer':
      return t('Keras layer');
    case 'TensorFlow.js layer':
      return t('TensorFlow.js layer');
    case 'MXNet operator':
      return t('MXNet operator');
    default:
      return place;
  }
}

/** In one line of a hover, the libraries most people use. */
const mostNames = 6;

const firstOf = (names: readonly string[], atMost: number): readonly string[] =>
  names.length > atMost ? [...names.slice(0, atMost), '…'] : names;

function titleOf({ activation }: Elsewhere, language: Language): string {
  const record = catalogue.get(activation);
  return record ? nameOf(record, language) : activation;
}

/** `α = 0.2`, or `0.2` where no other parameter can be meant; never broken at the end of a line. */
function parametersOf({ activation, parameters }: Elsewhere): string {
  const all = catalogue.get(activation)?.parameters ?? [];
  return all
    .filter(({ name }) => Object.hasOwn(parameters, name))
    .map(({ name, symbol }) => ({ symbol, value: digitsText(parameters[name] ?? NaN) }))
    .map(({ symbol, value }) => (all.length === 1 ? value : `${symbol}\u00a0=\u00a0${value}`))
    .join(', ');
}
