import type { Activation, Parameter } from '../activations/activation';
import type { Curve } from '../curve/curve';
import type { Framework, FrameworkSymbol } from '../frameworks/framework';
import { frameworks } from '../frameworks/known';

/** How a library is called for a curve, `torch.nn.LeakyReLU(negative_slope=0.2)`; undefined where it has no such function. */
export function libraryCall({ activation, settings }: Curve, library: string): LibraryCall | undefined {
  const framework = frameworks.find(({ id }) => id === library);
  if (!activation || !framework) return undefined;
  const calls = framework.symbols.flatMap((symbol) => callOf(symbol, activation, settings, framework) ?? []);
  return calls.sort((a, b) => a.rank - b.rank)[0];
}

export interface LibraryCall {
  readonly name: string;
  readonly kind: FrameworkSymbol['kind'];
  /** Without the input: `negative_slope=0.2`. */
  readonly arguments: readonly string[];
  /** The smaller, the more usual. */
  readonly rank: number;
}

function callOf(
  symbol: FrameworkSymbol,
  { id, kind, parameters }: Activation,
  settings: Readonly<Record<string, number>>,
  framework: Framework,
): LibraryCall | undefined {
  if (symbol.kind === 'string' || symbol.kind === 'method') return undefined;
  const variant = symbol.variants?.find(
    ({ activation, equals }) => activation === id && equals !== undefined,
  );
  const isOwn = symbol.activation === id;
  if (!isOwn && !variant) return undefined;
  const choice =
    isOwn && !needsChoice(symbol)
      ? []
      : variant
        ? [`${variant.argument}=${variant.equals ?? ''}`]
        : undefined;
  // Of functions of several inputs, the others are inputs there too, and what a library does not name has its usual value.
  const chosen = kind === 'elementwise' ? settings : withoutUsual(parameters, settings);
  const numbers = numbersOf(symbol, chosen);
  if (!choice || !numbers) return undefined;
  return {
    name: nameOf(symbol, framework),
    kind: symbol.kind,
    arguments: [...choice, ...numbers],
    rank: rankOf(symbol),
  };
}

function withoutUsual(
  parameters: readonly Parameter[],
  settings: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const own = parameters.filter(
    ({ name, doc, default: usual }) => !/input( \d)?$/.test(doc) && settings[name] !== usual,
  );
  return Object.fromEntries(own.map(({ name }) => [name, settings[name] ?? NaN]));
}

/** Whether an argument without a default selects the function. */
const needsChoice = ({ variants = [], arguments: known = [] }: FrameworkSymbol): boolean =>
  variants.some(({ argument }) =>
    known.some(({ name, default: usual }) => name === argument && usual === undefined),
  );

/** Arguments for the numbers that are not the defaults; undefined where a number cannot be given. */
function numbersOf(
  { arguments: known = [], defaults = {} }: FrameworkSymbol,
  settings: Readonly<Record<string, number>>,
): readonly string[] | undefined {
  const given: string[] = [];
  for (const [parameter, value] of Object.entries(settings)) {
    const argument = known.find((each) => each.parameter === parameter);
    const usual = defaults[parameter];
    if (argument && (argument.default === undefined || usual !== value))
      given.push(`${argument.name}=${value}`);
    else if (!argument && (usual === undefined || Math.abs(usual - value) > 1e-6 * Math.abs(value)))
      return undefined;
  }
  return given;
}

/** Public names before those of submodules, without a trailing underscore. */
const nameOf = ({ names }: FrameworkSymbol, { roots }: Framework): string =>
  names.find((name) => roots.some((root) => name.startsWith(`${root}.`))) ?? names[0];

/** Layers first, then functions, then what is no activation by itself. */
function rankOf({ kind, isPlain }: FrameworkSymbol): number {
  return (isPlain ? 10 : 0) + (kind === 'class' ? 0 : kind === 'function' ? 1 : 2);
}
