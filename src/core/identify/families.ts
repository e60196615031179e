import type { Activation } from '../activations/activation';
import type { Parameters } from '../expression/parameters';

/** Which activations are alike, by their ids with blanks between. */
export interface Kinship {
  readonly families: readonly string[];
  readonly approximations: readonly string[];
  readonly commonplace: string;
  readonly untelling: string;
  readonly settled: string;
  readonly confused: readonly string[];
}

type Lines = readonly (readonly string[])[];

let [families, approximations]: readonly Lines[] = [[], []];
const [commonplace, untelling, settled] = [new Set<string>(), new Set<string>(), new Set<string>()];

/** Functions that are taken for one another, each with all others of its line. */
export const confused: (readonly string[])[] = [];

/** Nothing is kin until the program has been told. */
export function tellKinship(told: Kinship): void {
  [families, approximations] = [told.families, told.approximations].map((lines) => lines.map(ids));
  for (const [list, line] of [
    [commonplace, told.commonplace],
    [untelling, told.untelling],
    [settled, told.settled],
  ] as const)
    for (const id of ids(line)) list.add(id);
  confused.push(...told.confused.map(ids));
}

const ids = (line: string): readonly string[] => line.split(' ');

const others = (lists: Lines = [], id: string): readonly string[] =>
  lists.filter((list) => list.includes(id)).flatMap((list) => list.filter((one) => one !== id));

export const familyOf = (id: string): readonly string[] => others(families, id);

/** What is meant to be near, in the order in which a wrong formula is compared with them. */
export const approximationsOf = (id: string): readonly string[] => others(approximations, id);

/** Whether a formula that is this activation says nothing by itself: nobody calls the clip of an image a hard tanh. */
export const isCommonplace = ({ activation, values, symbols }: Named): boolean =>
  commonplace.has(activation.id) ||
  !areUsual({ activation, values, symbols }) ||
  (activation.id === 'hard-tanh' &&
    activation.parameters.some(
      ({ name, default: usual }) => Object.hasOwn(symbols, name) || values[name] !== usual,
    ));

/** An activation with values for its parameters, and which of them are symbols, whose values are examples. */
export interface Named {
  readonly activation: Activation;
  readonly values: Parameters;
  readonly symbols: Readonly<Record<string, string>>;
}

/** Whether every parameter lies in its range. */
export const areUsual = ({ activation, values, symbols }: Named): boolean =>
  activation.parameters.every(({ name, min, max, default: usual }) => {
    const value = values[name] ?? usual;
    return Object.hasOwn(symbols, name) || (value >= min && value <= max);
  });

/**
 * Whether a function with these parameters still deserves its name. The ends of a slider are no law, but signs are, and that a slope or a
 * share is below 1; a leaky ReLU with slope 0 is none, and ARiA-2 with α = 1 is a sigmoid with another
 * scale. What the two ends of an RReLU are, its mean does not tell.
 */
export const isSensible = ({ activation, values, symbols }: Named): boolean =>
  !(activation.id === 'aria2' && values['a'] === 1 && !Object.hasOwn(symbols, 'a')) &&
  !(settled.has(activation.id) && !isAsDefined({ activation, values, symbols })) &&
  (activation.id === 'rrelu' ||
    activation.parameters.every(({ name, min, max, default: usual }) => {
      const value = values[name] ?? usual;
      if (Object.hasOwn(symbols, name) || value === usual) return true;
      if (value === 0 && activation.parameters.length === 1) return false;
      return (min < 0 || value > 0) && (max > 0 || value < 0) && (max > 1 || value < 1);
    }));

/** Whether its parameters are constants of its definition: others make another function, unless they are symbols. */
export const isSettled = ({ id }: Activation): boolean => settled.has(id);

const isAsDefined = ({ activation, values, symbols }: Named): boolean =>
  activation.parameters.every(
    ({ name, default: usual }) =>
      Object.hasOwn(symbols, name) || Math.abs((values[name] ?? usual) - usual) < rounding * usual,
  );

/** How far constants are rounded: to 1.05 and 1.67. */
const rounding = 3e-3;

/** Whether its slope says little: it is known for something else. */
export const isUntelling = (id: string): boolean => untelling.has(id);

/** Functions that go by their name with any scale of the input: e^(−x²/2), sin(πx)/(πx). */
export const isNamedAtAnyScale = (id: string): boolean => id === 'gaussian' || id === 'sinc';
