import type { Activation, Parameter } from '../activations/activation';
import { catalogue } from '../activations/known';
import type { Curve } from '../curve/curve';
import type { Framework, FrameworkSymbol } from '../frameworks/framework';
import type { Parameters } from '../expression/parameters';
import { frameworks } from '../frameworks/known';

/** How a library is called for a curve, `torch.nn.LeakyReLU(negative_slope=0.2)`; undefined where it has no such function. */
export function libraryCall({ activation, settings }: Curve, library: string): LibraryCall | undefined {
  const framework = frameworks.find(({ id }) => id === library);
  if (!activation || !framework) return undefined;
  const same = sameAs(activation, settings);
  const calls = framework.symbols.flatMap(
    (symbol) =>
      callOf(symbol, activation, settings, framework) ??
      (same && callOf(symbol, same, settingsOf(same), framework)) ??
      [],
  );
  return calls.sort((a, b) => a.rank - b.rank)[0];
}

/** Records that are one function at the usual settings, which libraries have under either name: SiLU is Swish with β = 1. */
function sameAs({ id, parameters }: Activation, settings: Parameters): Activation | undefined {
  const pair = samePairs.find((ids) => ids.includes(id));
  const isUsual = parameters.every(({ name, default: usual }) => settings[name] === usual);
  const other = pair?.find((each) => each !== id);
  return isUsual && other !== undefined ? catalogue.get(other) : undefined;
}

const samePairs: readonly (readonly string[])[] = [['silu', 'swish']];

const settingsOf = ({ parameters }: Activation): Parameters =>
  Object.fromEntries(parameters.map(({ name, default: usual }) => [name, usual]));

export interface LibraryCall {
  readonly name: string;
  readonly kind: FrameworkSymbol['kind'];
  /** What stands for the input in a call of a function. */
  readonly input: string;
  /** Without the input: `negative_slope=0.2`. */
  readonly arguments: readonly string[];
  /** The smaller, the more usual. */
  readonly rank: number;
}

/** Functions that do not take the input as it is, or not alone. */
const inputs: ReadonlyMap<string, string> = new Map([
  ['torch.heaviside', 'x, torch.ones_like(x)'],
  ['numpy.heaviside', 'x, 1'],
  ['torch.sinc', 'x / torch.pi'],
  ['numpy.sinc', 'x / numpy.pi'],
  ['SwiGLU', 'x, b'],
]);

/** What has to be said for a softmax over the last axis: PyTorch warns when nothing is said, SciPy takes the whole array. */
const alongLast: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['torch.nn.Softmax', 'torch.nn.LogSoftmax', 'torch.nn.Softmin'].map(
    (name) => [name, ['dim=-1']] as const,
  ),
  ...['scipy.special.softmax', 'scipy.special.log_softmax'].map((name) => [name, ['axis=-1']] as const),
]);

function callOf(
  symbol: FrameworkSymbol,
  { id, kind, parameters }: Activation,
  settings: Parameters,
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
        ? inputs.has(symbol.names[0])
          ? []
          : [`${variant.argument}=${variant.equals ?? ''}`]
        : undefined;
  // Of functions of several inputs, the others are inputs there too, and what a library does not name has its usual value.
  const chosen = kind === 'elementwise' ? settings : withoutUsual(parameters, settings);
  const numbers = numbersOf(symbol, chosen);
  if (!choice || !numbers) return undefined;
  return {
    name: nameOf(symbol, framework),
    kind: symbol.kind,
    arguments: [...choice, ...numbers, ...(alongLast.get(symbol.names[0]) ?? [])],
    input: inputs.get(symbol.names[0]) ?? 'x',
    rank: rankOf(symbol),
  };
}

function withoutUsual(parameters: readonly Parameter[], settings: Parameters): Parameters {
  const own = parameters.filter(({ name, isInput, default: usual }) => !isInput && settings[name] !== usual);
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
  settings: Parameters,
): readonly string[] | undefined {
  const given: string[] = [];
  for (const [parameter, value] of Object.entries(settings)) {
    const argument = known.find((each) => each.parameter === parameter);
    const usual = defaults[parameter];
    if (argument && (argument.default === undefined || usual !== value))
      given.push(`${argument.name}=${argument.name === 'alpha_initializer' ? constantOf(value) : value}`);
    else if (!argument && (usual === undefined || Math.abs(usual - value) > 1e-6 * Math.abs(value)))
      return undefined;
  }
  return given;
}

/** Keras learns these from what an initializer makes. */
const constantOf = (value: number): string => `keras.initializers.Constant(${value})`;

/** Public names before those of submodules, without a trailing underscore. */
const nameOf = ({ names }: FrameworkSymbol, { roots }: Framework): string =>
  names.find((name) => roots.some((root) => name.startsWith(`${root}.`))) ?? names[0];

/** Layers first, then functions, then what is no activation by itself. */
function rankOf({ kind, isPlain }: FrameworkSymbol): number {
  return (isPlain ? 10 : 0) + (kind === 'class' ? 0 : kind === 'function' ? 1 : 2);
}
