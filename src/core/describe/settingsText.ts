import type { Activation } from '../activations/activation';
import type { Parameters } from '../expression/parameters';
import { digitsText } from './numberText';

/** Parameters in a few letters, `α = 0.2, γ = 1`, in the order of the catalogue; those that are not known are left out. */
export const settingsText = ({ parameters }: Activation, values: Parameters): string =>
  parameters
    .filter(({ name }) => values[name] !== undefined)
    .map(({ name, symbol }) => `${symbol} = ${digitsText(values[name] ?? NaN)}`)
    .join(', ');
