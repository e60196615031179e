import type { Parameter } from '../activations/activation';
import type { Curve } from '../curve/curve';
import type { Translate } from '../problem';
import type { ArgumentNames } from './argumentNames';
import { digitsText } from './numberText';

/** Which parameters a text gives, and which of them in a way that cannot be read without running it. */
export interface Told {
  readonly given: readonly string[];
  readonly unknown?: readonly string[];
}

/**
 * The parameters with their values, `negative_slope α = 0.2`; `(default)` once, behind those the text does not give. Of functions of
 * several inputs these are the values at which the cut is drawn.
 */
export function parameterText(
  curve: Curve,
  { given, unknown = [] }: Told,
  t: Translate,
  names: ArgumentNames = new Map(),
): string | undefined {
  const isGiven = ({ name }: Parameter): boolean => given.includes(name);
  const isUnknown = ({ name }: Parameter): boolean => unknown.includes(name);
  const write = (parameters: readonly Parameter[]): string =>
    parameters.map((parameter) => equation(parameter, curve, names)).join(', ');
  const [fromText, usual] = [
    write(curve.parameters.filter(isGiven)),
    write(curve.parameters.filter((parameter) => !isGiven(parameter) && !isUnknown(parameter))),
  ];
  const guessed = write(curve.parameters.filter(isUnknown));
  const parts = [
    fromText,
    guessed && t('{0} (drawn so; the code computes it)', guessed),
    usual && t('{0} (default)', usual),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

function equation({ name, symbol }: Parameter, { settings }: Curve, names: ArgumentNames): string {
  const argument = names.get(name);
  const subject = argument === undefined || argument === symbol ? symbol : `${argument} ${symbol}`;
  return `${subject} = ${digitsText(settings[name] ?? NaN)}`;
}
