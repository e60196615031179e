import type { Activation } from '../activations/activation';
import type { Language } from './language';

/** The name people know a function by, in their language. */
export const nameOf = ({ names }: Activation, language: Language): string => names[language][0];

/** The last word of a dotted name: `LeakyReLU`. */
export const lastWord = (symbol: string): string => /[^.:/]+$/.exec(symbol)?.[0] ?? symbol;

/** Whether two spellings are one name: `leaky_relu`, `LeakyReLU`, `Leaky ReLU`. */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
