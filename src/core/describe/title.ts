import type { Activation } from '../activations/activation';
import { catalogue } from '../activations/known';
import type { Parameters } from '../expression/parameters';
import type { Language } from './language';
import { settingsText } from './settingsText';

/**
 * The name people know a function by, in their language. Chinese texts keep the Latin name of most: `ELU 函数` before 指数线性单元, and
 * ELU itself where no Chinese name holds it.
 */
export function nameOf({ names: { en, zh } }: Activation, language: Language): string {
  const [latin] = en;
  if (language === 'en') return latin;
  const mixed = zh.find((name) => name.toLowerCase().includes(latin.toLowerCase()));
  return mixed ?? (isAcronym(latin) ? latin : zh[0]);
}

/** ReLU6, SELU: capitals stand behind the first letter. */
const isAcronym = (name: string): boolean => /^\w*\w[A-Z]\w*$/.test(name);

/** A function with the parameters that are not the usual ones: `leaky ReLU (α = 0.2)`. */
export function titleOf(id: string, parameters: Parameters, language: Language): string {
  const activation = catalogue.get(id);
  if (!activation) return id;
  const unusual = activation.parameters.filter(({ name, default: usual }) => parameters[name] !== usual);
  const settings = settingsText({ ...activation, parameters: unusual }, parameters);
  const name = nameOf(activation, language);
  return settings === '' ? name : `${name} (${settings})`;
}

/** The last word of a dotted name: `LeakyReLU`. */
export const lastWord = (symbol: string): string => /[^.:/]+$/.exec(symbol)?.[0] ?? symbol;

/** Whether two spellings are one name: `leaky_relu`, `LeakyReLU`, `Leaky ReLU`. */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
