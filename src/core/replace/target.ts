import type { Activation } from '../activations/activation';
import type { FrameworkArgument, FrameworkSymbol } from '../frameworks/framework';
import { lastWord } from '../frameworks/symbols';

/** What may stand at a site instead. */
export interface Target {
  readonly activation: Activation;
  /** The library's name, best for this site: `torch.nn.GELU`; of a string the id itself. */
  readonly name: string;
  /** The row of the library; absent for strings. */
  readonly symbol?: FrameworkSymbol;
  /** An argument that selects the function: `approximate='tanh'`. */
  readonly choice?: string;
}

/** `GELU` for `torch.nn.GELU`. */
export const shortName = ({ name }: Target): string => lastWord(name);

/** `torch.nn` for `torch.nn.GELU`. */
export const moduleOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('.')));

/** Whether a call fails without it; an older name of a parameter is never needed. */
export const isRequired = (
  { default: usual, parameter, name }: FrameworkArgument,
  all: readonly FrameworkArgument[],
): boolean =>
  usual === undefined &&
  parameter !== undefined &&
  all.find((other) => other.parameter === parameter)?.name === name;
