import { catalogue } from '../activations/known';
import type { FrameworkArgument } from '../frameworks/framework';
import type { Argument } from './call';
import { sharedArguments } from './sharedArguments';
import type { Site } from './site';
import { isRequired, type Target } from './target';

/** What stands between the brackets after a replacement. */
export interface NewArguments {
  readonly texts: readonly string[];
  /** Those of the old call that mean nothing to the new function, as written. */
  readonly dropped: readonly string[];
}

/**
 * The arguments of a call for another function: a number stays where the other has a parameter of the same meaning, and so does what
 * both take without changing the mathematics; the rest is dropped, and what the other cannot do without is added.
 */
export function newArguments(site: Site, target: Target): NewArguments {
  const formals = target.symbol?.arguments ?? [];
  const old = site.call?.arguments ?? [];
  const texts: string[] = [];
  const given = new Set<string>();
  const dropped: string[] = [];
  const input = inputOf(site, old);
  if (input) texts.push(input.text);
  let positions = firstPosition(site);
  for (const argument of old.filter((each) => each !== input)) {
    const formal = formalFor(argument, site, formals);
    const shared = formal ? undefined : sharedArguments(argument, site, target);
    if (formal && !given.has(formal.name)) {
      const isInPlace = argument.position !== undefined && formal.position === positions;
      texts.push(isInPlace ? argument.value : `${formal.name}=${argument.value}`);
      given.add(formal.name);
      if (isInPlace) positions++;
    } else if (shared !== undefined) texts.push(shared);
    else if (!isChoice(argument, site)) dropped.push(argument.text);
  }
  const needed = formals.filter((formal) => isRequired(formal, formals) && !given.has(formal.name));
  const added = needed.map(({ name, parameter = '' }) => `${name}=${usualNumber(target, parameter)}`);
  const along = alongLast(target, texts);
  return {
    texts: [...texts, ...added, ...(target.choice === undefined ? [] : [target.choice]), ...along],
    dropped,
  };
}

/** Functions take their input first, whatever it is called. */
function inputOf({ symbol, form }: Site, old: readonly Argument[]): Argument | undefined {
  if (symbol?.kind !== 'function' || form === 'method') return undefined;
  return old.find(
    ({ position, keyword }) => position === 0 || (keyword !== undefined && inputNames.has(keyword)),
  );
}

const inputNames = new Set(['input', 'x', 'features', 'logits', 'data', 'inputs']);

const firstPosition = ({ symbol }: Site): number => (symbol?.kind === 'function' ? 1 : 0);

/** The other function's argument for what an argument of this one means. */
function formalFor(
  argument: Argument,
  site: Site,
  formals: readonly FrameworkArgument[],
): FrameworkArgument | undefined {
  const meaning = meaningOfArgument(argument, site);
  if (meaning === undefined) return undefined;
  return formals.find(
    ({ name, parameter }) =>
      parameter !== undefined &&
      !isInitializer(name) &&
      formals.find((other) => other.parameter === parameter)?.name === name &&
      targetMeaning(parameter, formals, site) === meaning,
  );

  function targetMeaning(parameter: string, all: readonly FrameworkArgument[], { framework }: Site) {
    const symbol = framework?.symbols.find((row) => row.arguments === all);
    return symbol && meaningOfParameter(symbol.activation, parameter);
  }
}

/** `approximate="tanh"` belongs to the name, and goes with it. */
function isChoice(argument: Argument, site: Site): boolean {
  const formal = ownFormal(argument, site);
  return (
    formal !== undefined &&
    (site.symbol?.variants?.some(
      ({ argument: name, parameter }) => name === formal.name && parameter === undefined,
    ) ??
      false)
  );
}

/** What a number means, in the catalogue's words. */
function meaningOfArgument(
  { keyword, position }: Argument,
  { symbol, occurrence }: Site,
): string | undefined {
  const formal = symbol?.arguments?.find((known) =>
    keyword === undefined ? position !== undefined && known.position === position : known.name === keyword,
  );
  if (!symbol || !formal || isInitializer(formal.name)) return undefined;
  const parameter =
    formal.parameter ?? symbol.variants?.find((variant) => variant.argument === formal.name)?.parameter;
  return parameter === undefined ? undefined : meaningOfParameter(occurrence.activation, parameter);
}

/** The argument of the old function that is given. */
const ownFormal = ({ keyword, position }: Argument, { symbol }: Site): FrameworkArgument | undefined =>
  symbol?.arguments?.find((known) =>
    keyword === undefined ? position !== undefined && known.position === position : known.name === keyword,
  );

/** Keras learns these from what an initializer makes, and others from a tensor: no numbers. */
const isInitializer = (name: string): boolean => name === 'alpha_initializer' || name === 'weight';

/** SELU's numbers belong together, and nobody else's. */
function meaningOfParameter(activation: string, parameter: string): string | undefined {
  if (activation === 'selu') return undefined;
  const words = catalogue.get(activation)?.parameters.find(({ name }) => name === parameter)?.doc;
  return words === 'learned slope' ? 'negative slope' : words;
}

function usualNumber({ activation, symbol }: Target, parameter: string): string {
  const usual = activation.parameters.find(({ name }) => name === parameter)?.default;
  return String(symbol?.defaults?.[parameter] ?? usual ?? 0);
}

/** PyTorch warns of a softmax that does not say along which axis. */
function alongLast({ name }: Target, texts: readonly string[]): readonly string[] {
  const isAsked =
    /^torch\.(?:nn\.(?:functional\.)?)?(?:Softm(?:ax|in)|LogSoftmax|softm(?:ax|in)|log_softmax)$/.test(name);
  return isAsked && !texts.some((text) => text.startsWith('dim=')) ? ['dim=-1'] : [];
}
