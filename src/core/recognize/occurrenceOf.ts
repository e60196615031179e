import { catalogue } from '../activations/known';
import type { Parameters } from '../expression/parameters';
import type { FrameworkArgument, FrameworkSymbol, Variant } from '../frameworks/framework';
import { twinOf, type NamedSymbol } from '../frameworks/symbols';
import type { Span } from '../span';
import { literalNumber, literalText, scalarNumber, type CallArgument } from './callArguments';
import type { Occurrence } from './occurrence';
import type { Reading } from './reading';

/** What a symbol means where it stands, given the arguments of its call; nothing when an argument says it cannot be known. */
export function occurrenceOf(
  named: NamedSymbol,
  span: Span,
  args: readonly CallArgument[] | undefined,
  reading: Reading,
): Occurrence | undefined {
  const { framework, symbol, name } = versionCalled(named, args, reading);
  const own = args?.filter((argument) => !argument.again) ?? nothing;
  const variant = variantOf(symbol, own, reading);
  if (variant === 'unknown') return undefined;
  const activation = variant?.activation ?? symbol.activation;
  const values = valuesOf(symbol, own, reading, variant);
  const unknown = values.unknown.filter((name) => has(activation, name));
  const input = args && inputOf(symbol, args, reading);
  if (isOpen(symbol, own, reading)) return mentionOf(named, span, reading);
  return {
    span,
    certainty: 'certain',
    kind: 'name',
    activation,
    framework: framework.id,
    symbol: name,
    parameters: known(activation, values.parameters),
    given: values.given,
    ...(unknown.length > 0 && { unknown }),
    ...(input !== undefined && { input }),
  };
}

/** What is not certain, of which only the word counts. */
export const mentionOf = ({ symbol }: NamedSymbol, span: Span, { text }: Reading): Occurrence => ({
  span,
  certainty: 'mention',
  kind: 'name',
  activation: symbol.activation,
  symbol: text.slice(...span),
  parameters: {},
  given: [],
});

/** The other version of the library when only that one has an argument of this name: `tf.keras` after Keras 3. */
function versionCalled(
  named: NamedSymbol,
  args: readonly CallArgument[] | undefined,
  { language }: Reading,
): NamedSymbol {
  if (!args?.some(({ name }) => name !== undefined)) return named;
  const twin = twinOf(named, language);
  if (!twin) return named;
  const keywords = args.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const has = ({ symbol }: NamedSymbol, keyword: string) =>
    symbol.arguments?.some(({ name }) => name === keyword) ?? false;
  return keywords.some((keyword) => !has(named, keyword) && has(twin, keyword)) ? twin : named;
}

/** The variant that the arguments select; `unknown` when one names a kind that the catalogue does not have. */
function variantOf(
  { variants = [], arguments: known = [] }: FrameworkSymbol,
  args: readonly CallArgument[],
  reading: Reading,
): Variant | 'unknown' | undefined {
  for (const variant of variants) {
    const formal = known.find(({ name }) => name === variant.argument);
    const given = formal && givenFor(formal, args);
    if (formal && given && selects(variant, formal, given, reading)) return variant;
  }
  const strange = known.some((formal) => isStrange(formal, variants, givenFor(formal, args), reading));
  return strange ? 'unknown' : undefined;
}

/** A number that cannot be read may be any, of which the default is one. */
function selects(
  { equals }: Variant,
  formal: FrameworkArgument,
  given: CallArgument,
  reading: Reading,
): boolean {
  if (equals !== undefined) return choiceText(given, reading) === equals;
  const value = scalarNumber(given, reading);
  return value === undefined ? literalText(given, reading) === undefined : value !== Number(formal.default);
}

function isStrange(
  formal: FrameworkArgument,
  variants: readonly Variant[],
  given: CallArgument | undefined,
  reading: Reading,
): boolean {
  if (!given || variants.length === 0) return false;
  const choices = variants.flatMap(({ argument, equals }) => (argument === formal.name ? [equals] : []));
  const text = choices.length > 0 ? choiceText(given, reading) : undefined;
  if (text === undefined) return false;
  if (formal.default === undefined) return !choices.includes(text);
  return choices.some((choice) => choice?.startsWith("'")) && text.startsWith("'") && text !== formal.default;
}

/** Whether an argument that names one of several functions is given, or may be in MATLAB's `leak{:}`, and nobody can say which it names. */
const isOpen = (
  { activation, variants = [], arguments: known = [] }: FrameworkSymbol,
  args: readonly CallArgument[],
  reading: Reading,
): boolean =>
  known.some((formal) => {
    const chosen = variants.filter(({ argument }) => argument === formal.name);
    const given = chosen.length > 0 ? givenFor(formal, args) : undefined;
    if (given === undefined)
      return chosen.length > 0 && reading.language === 'matlab' && args.some(({ spread }) => spread);
    const chooses = chosen.some((each) => each.equals !== undefined && each.activation !== activation);
    return chooses && choiceText(given, reading) === undefined;
  });

function choiceText(argument: CallArgument, reading: Reading): string | undefined {
  return literalText(argument, reading) ?? scalarNumber(argument, reading)?.toString();
}

interface Values {
  readonly parameters: Parameters;
  readonly given: readonly string[];
  readonly unknown: readonly string[];
}

/** Defaults, replaced by literal arguments; a parameter is unknown whose argument is no literal, or has to be given and is not. */
function valuesOf(
  symbol: FrameworkSymbol,
  args: readonly CallArgument[],
  reading: Reading,
  variant: Variant | undefined,
): Values {
  if (!symbol.arguments) return { parameters: symbol.defaults ?? {}, given: nothing, unknown: nothing };
  const parameters: Record<string, number> = { ...symbol.defaults };
  const given: string[] = [];
  const unknown: string[] = [];
  const spread = args.some((argument) => argument.spread);
  for (const formal of symbol.arguments) {
    const parameter = formal.parameter ?? parameterSetBy(variant, formal);
    const argument = givenFor(formal, args);
    if (parameter === undefined || given.includes(parameter)) continue;
    if (!argument && !spread && hasDefault(parameter, symbol)) continue;
    const value = argument && valueOf(argument, reading);
    if (value === undefined) unknown.push(parameter);
    else given.push(parameter);
    if (value !== undefined) parameters[parameter] = value;
  }
  const unread = unknown.filter((name, i) => !given.includes(name) && unknown.indexOf(name) === i);
  for (const parameter of unread) delete parameters[parameter];
  return { parameters, given, unknown: unread };
}

const hasDefault = (parameter: string, { arguments: known = [] }: FrameworkSymbol): boolean =>
  known.some((formal) => formal.parameter === parameter && formal.default !== undefined);

function parameterSetBy(variant: Variant | undefined, { name }: FrameworkArgument): string | undefined {
  return variant?.argument === name ? variant.parameter : undefined;
}

/** A number, or the name of an initializer that makes one. */
function valueOf(argument: CallArgument, reading: Reading): number | undefined {
  return (
    scalarNumber(argument, reading) ?? initializers.get(literalText(argument, reading)?.toLowerCase() ?? '')
  );
}

const initializers: ReadonlyMap<string, number> = new Map([
  ["'zeros'", 0],
  ["'ones'", 1],
]);

function givenFor(
  { name, position }: FrameworkArgument,
  args: readonly CallArgument[],
): CallArgument | undefined {
  const rest = args.findIndex((argument) => argument.spread);
  const before = rest < 0 ? args : args.slice(0, rest);
  return (
    args.find((argument) => argument.name === name) ??
    before.find((argument) => argument.position !== undefined && argument.position === position)
  );
}

/** Only what the activation has: a slope is nothing to GELU. */
function known(activation: string, parameters: Parameters): Parameters {
  if (Object.keys(parameters).every((given) => has(activation, given))) return parameters;
  return Object.fromEntries(Object.entries(parameters).filter(([given]) => has(activation, given)));
}

function has(activation: string, parameter: string): boolean {
  return catalogue.get(activation)?.parameters.some(({ name }) => name === parameter) ?? false;
}

const nothing: readonly never[] = [];

/** The literal number that a function, or a class called at once, is applied to. */
function inputOf(
  { kind }: FrameworkSymbol,
  args: readonly CallArgument[],
  reading: Reading,
): number | undefined {
  const input = args.find(
    ({ again, position }) => position === 0 && (kind === 'function') !== (again === true),
  );
  return input && literalNumber(input, reading);
}
