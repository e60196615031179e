import { catalogue } from '../activations/known';
import { elsewhere } from '../frameworks/elsewhere';
import { frameworks } from '../frameworks/known';
import type { Occurrence } from '../recognize/occurrence';
import { rememberLast } from '../remember';
import type { Language } from './language';
import { settingsText } from './settingsText';
import { variantText } from './variant';

/**
 * What the code at a name does not say and another library would mean otherwise: `exact` of `nn.GELU()`, `α = 0.01` of
 * `nn.LeakyReLU()`; nothing where the name, or an argument, says it all.
 */
export function hintText(occurrence: Occurrence, language: Language): string | undefined {
  if (occurrence.certainty !== 'certain' || occurrence.kind === 'use') return undefined;
  const { activation, framework, symbol, parameters, given, unknown } = occurrence;
  const key = JSON.stringify([activation, framework, symbol, parameters, given, unknown, language]);
  return remember(key, () => ({ text: hintOf(occurrence, language) })).text;
}

/** A file names the same few functions all the time. */
const remember = rememberLast<{ readonly text: string | undefined }>(200);

function hintOf(occurrence: Occurrence, language: Language): string | undefined {
  const activation = catalogue.get(occurrence.activation);
  if (!activation) return undefined;
  const variant = variantText(activation, language);
  if (variant !== undefined)
    return saysVariant(occurrence, variantText(activation, 'en') ?? '') ? undefined : variant;
  return usualNumbers(occurrence);
}

/** An argument has selected it, or the name holds the word: `gelu_pytorch_tanh`. */
function saysVariant({ framework, symbol, activation }: Occurrence, variant: string): boolean {
  const row = frameworks
    .find(({ id }) => id === framework)
    ?.symbols.find(({ names }) => names.includes(symbol));
  const [word = ''] = variant.split(' ');
  return (row !== undefined && row.activation !== activation) || symbol.toLowerCase().includes(word);
}

/** Defaults of the library that others do not share. */
function usualNumbers({
  activation: id,
  symbol,
  parameters,
  given,
  unknown = [],
}: Occurrence): string | undefined {
  const activation = catalogue.get(id);
  if (!activation || activation.kind !== 'elementwise') return undefined;
  const own = activation.parameters.filter(({ name }) => !given.includes(name) && !unknown.includes(name));
  const others = elsewhere(symbol, { activation: id, parameters }).filter((other) => other.activation === id);
  const disputed = own.filter(({ name }) =>
    others.some((other) => (other.parameters[name] ?? NaN) !== parameters[name]),
  );
  const values = Object.fromEntries(disputed.map(({ name }) => [name, parameters[name] ?? NaN]));
  return settingsText(activation, values) || undefined;
}
