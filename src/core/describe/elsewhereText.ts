import { catalogue } from '../activations/known';
import { curveOf, type Curve } from '../curve/curve';
import { largestDifference, type Difference } from '../curve/difference';
import { elsewhere, type Elsewhere } from '../frameworks/elsewhere';
import type { Framework } from '../frameworks/framework';
import { meaningOf, type Meaning } from '../frameworks/meaning';
import { isProblem, type Translate } from '../problem';
import { rememberLast } from '../remember';
import { digitsText } from './numberText';
import type { Language } from './language';
import { isSameName, lastWord, nameOf } from './title';

/**
 * What a library's name means in other libraries when a call says nothing else, a phrase each, `JAX, ONNX: 0.01`, and how far that is from
 * the curve that is shown, with the parameters it has.
 */
export function elsewhereText(
  curve: Curve,
  framework: Framework,
  symbol: string,
  language: Language,
  t: Translate,
): readonly string[] {
  const row = framework.symbols.find(({ names }) => names.includes(symbol));
  if (!row) return [];
  const others = elsewhere(symbol, meaningOf(row));
  return others.map((other) => {
    const means =
      other.activation === row.activation ? parametersOf(other) : titleOf(other, lastWord(symbol), language);
    const where = firstOf(other.where, Math.max(1, Math.floor(mostNames / others.length))).map((place) =>
      placeText(place, t),
    );
    const difference = differenceOf(curve, other);
    const line = `${where.join(', ')}: ${means}`;
    return difference ? t('{0} (Δ {1} at {2})', line, ...differenceText(difference)) : line;
  });
}

/** Where neural networks live. */
const compared = [-8, 8] as const;

const rememberDifference = rememberLast<{ readonly found: Difference | undefined }>(200);

/** How far a curve is from what a name means elsewhere; nothing where that is the same function, or has a parameter that nobody has set. */
function differenceOf(curve: Curve, { activation: id, parameters }: Meaning): Difference | undefined {
  const key = JSON.stringify([curve.activation?.id, curve.settings, id, parameters]);
  return rememberDifference(key, () => {
    const other = curveOf({ kind: 'activation', id, parameters });
    const found = isProblem(other) ? undefined : largestDifference(curve, other, ...compared);
    return { found: found?.most === 0 ? undefined : found };
  }).found;
}

/** Two digits say enough of how far, three of where. */
function differenceText({ most, x, onBothSides }: Difference): readonly [string, string] {
  const place = Number(Math.abs(x).toPrecision(3));
  const where = onBothSides && x !== 0 ? `±${digitsText(place)}` : digitsText(Math.sign(x) * place);
  return [digitsText(Number(most.toPrecision(2))), where];
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
const mostNames = 4;

const firstOf = (names: readonly string[], atMost: number): readonly string[] =>
  names.length > atMost ? [...names.slice(0, atMost), '…'] : names;

/** The function's name; where that is the word itself (GELU), the name that tells it from its variants: `GELU (exact)`. */
function titleOf({ activation }: Elsewhere, word: string, language: Language): string {
  const record = catalogue.get(activation);
  if (!record) return activation;
  const title = nameOf(record, language);
  const [latin] = record.names.en;
  const exact = record.names[language].find((name) => /^.+[(（]/.test(name) && name.startsWith(latin));
  return isSameName(latin, word) ? (exact ?? title) : title;
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
