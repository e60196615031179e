import { elsewhere } from '../frameworks/elsewhere';
import { meaningOf, sameMeaning } from '../frameworks/meaning';
import { frameworkOf, stringsNamed, symbolNamed, type NamedSymbol } from '../frameworks/symbols';
import { spelledOut } from './spelledOut';
import { callArguments, literalNumber, stringSpan, type CallArgument } from './callArguments';
import { occurrenceOf } from './occurrenceOf';
import type { Span } from '../span';
import type { Occurrence } from './occurrence';
import { pathAt, startOfChain } from './names';
import { readOperator } from './operators';
import { activationNamed, mentionNames, squashed } from './mentionNames';
import { nameBefore, stringRole, type Role } from './stringRole';
import { endOf, kindOf, startOf, textOf, type Reading } from './reading';
import { NAME } from './tokens';

/** Finds an activation's string id, `"gelu"`, where an activation is meant. */
export function readString(token: number, reading: Reading): void {
  if (endOf(token, reading) - startOf(token, reading) > 40) return;
  if (readOperator(token, reading)) return;
  const span = stringSpan(token, reading);
  const id = reading.text.slice(...span);
  const attribute = attributeNamed(id, token, reading);
  const own = attribute ? [attribute] : stringsNamed(id, reading.language);
  const known = own.length > 0 ? own : saidElsewhere(id, reading);
  if (known.length === 0) return;
  const role = attribute ? { key: '' } : stringRole(token, reading);
  const found = role && (own.length > 0 ? meant(known, role, span, reading) : borrowed(known, span, reading));
  if (found) reading.found.push(found);
}

/** Who has an id that no library of the language has: people write those of Python's libraries everywhere, in large letters too. */
function saidElsewhere(id: string, { language }: Reading): readonly NamedSymbol[] {
  const said = spelledOut.get(id) ?? (language === 'python' ? '' : id.toLowerCase());
  const here = stringsNamed(said, language);
  return here.length > 0 ? here : stringsNamed(said, 'python');
}

/** What it means where nobody means another function by it; of its parameters nothing is known. */
function borrowed(known: readonly NamedSymbol[], span: Span, reading: Reading): Occurrence | undefined {
  const found = saidByAll(known, span, reading);
  if (!found || found.activation === 'threshold') return undefined; // without a library, that is to take a step
  const others = elsewhere(known[0]?.name ?? '', found);
  if (others.some(({ activation }) => activation !== found.activation)) return undefined;
  const unknown = [...Object.keys(found.parameters), ...(found.unknown ?? [])];
  return { ...found, parameters: {}, ...(unknown.length > 0 && { unknown }) };
}

/** `getattr(torch.nn, "ReLU")`: the string is a name in a module. */
function attributeNamed(id: string, token: number, reading: Reading): NamedSymbol | undefined {
  const open = reading.open.at(-1);
  if (open === undefined || textOf(open - 1, reading) !== 'getattr') return undefined;
  const module = kindOf(open + 1, reading) === NAME ? pathAt(open + 1, reading) : undefined;
  const isSecond = module !== undefined && callArguments(open, reading, 2)[1]?.from === token;
  return isSecond ? symbolNamed(`${module}.${id}`, reading.language) : undefined;
}

function meant(
  known: readonly NamedSymbol[],
  role: Role,
  span: Span,
  reading: Reading,
): Occurrence | undefined {
  if (isVariant(role, reading)) return undefined;
  const owner = ownerOf(known, role, reading);
  if (owner === 'unknown') return undefined;
  if (!owner) return withSlope(saidByAll(known, span, reading), role, reading);
  const found = occurrenceOf(owner, span, undefined, reading);
  return withSlope(found, role, reading);
}

/**
 * What all libraries mean by it that say it in strings, and if there are none, all that have a function of that name. Where they have
 * several defaults, nobody knows its value; one library's word for that is not enough. Lesser known
 * libraries are asked last.
 */
function saidByAll(known: readonly NamedSymbol[], span: Span, reading: Reading): Occurrence | undefined {
  const common = known.filter(({ framework }) => framework.aside !== true);
  const asked = common.length > 0 ? common : known;
  const saying = asked.filter(({ symbol }) => symbol.kind === 'string');
  const [first = asked[0]] = saying;
  const activation = first?.symbol.activation;
  const isSame = ({ symbol }: NamedSymbol): boolean => symbol.activation === activation;
  if (!first || !(saying.length > 0 ? saying : asked).every(isSame)) return undefined;
  const found = occurrenceOf(first, span, undefined, reading);
  if (!found || (common.length === 0 && !isAsElsewhere(found, asked, reading))) return undefined;
  const { framework: _, ...rest } = { ...found, symbol: reading.text.slice(...span) };
  if (saying.length > 1 ? agreed(saying) !== 'unknown' : isUsual(rest, asked.filter(isSame))) return rest;
  return { ...rest, parameters: {}, unknown: Object.keys(rest.parameters) };
}

/** Whether a program uses one of the lesser known libraries that know an id, or those that people write ids for, and people, mean the same. */
function isAsElsewhere(
  { span, activation }: Occurrence,
  asked: readonly NamedSymbol[],
  reading: Reading,
): boolean {
  if (asked.some(({ framework }) => reading.scopes.imported.has(framework.id))) return true;
  const id = reading.text.slice(...span);
  const inWords = activationNamed(squashed(id), mentionNames().latin);
  if (inWords !== undefined && inWords !== activation) return false;
  return stringsNamed(id, 'python')
    .filter(({ framework, symbol }) => framework.aside !== true && symbol.kind === 'string')
    .every(({ symbol }) => symbol.activation === activation);
}

/** Whether all of these mean the same, and no library another variant of it by that name, however it is written. */
const isUsual = (
  found: Pick<Occurrence, 'symbol' | 'activation' | 'parameters'>,
  asked: readonly NamedSymbol[],
): boolean =>
  agreed(asked) !== 'unknown' &&
  !elsewhere(found.symbol, found).some(({ activation }) => activation === found.activation);

type Owner = NamedSymbol | 'unknown' | undefined;

/**
 * What the library that the string is handed to means by it, else what those mean that the file imports; `unknown` when that library
 * does not have it, or they mean several things.
 */
function ownerOf(known: readonly NamedSymbol[], role: Role, reading: Reading): Owner {
  const of = (library: string) =>
    households(library)
      .map((id) => byId(id, known))
      .find(Boolean);
  const library = libraryCalled(role, reading);
  if (library !== undefined)
    return of(library) ?? of(habitOf(role)) ?? gainOf(library, known, role, reading) ?? 'unknown';
  const habitual = of(habitOf(role));
  if (habitual) return habitual;
  const imported = preference.filter((id) => reading.scopes.imported.has(id));
  return agreed(imported.filter(isHeadOfHousehold).flatMap((id) => of(id) ?? []));
}

function byId(id: string, known: readonly NamedSymbol[]): NamedSymbol | undefined {
  return known.find(({ framework }) => framework.id === id);
}

function libraryCalled(role: Role, reading: Reading): string | undefined {
  const called = callee(role, reading);
  const path = called === undefined ? undefined : pathAt(called, reading);
  return path === undefined ? undefined : frameworkOf(path, reading.language)?.id;
}

/** The first, if all mean the same. */
function agreed(owners: readonly NamedSymbol[]): Owner {
  const [first] = owners;
  if (!first) return undefined;
  const meaning = meaningOf(first.symbol);
  return owners.every(({ symbol }) => sameMeaning(meaningOf(symbol), meaning)) ? first : 'unknown';
}

/** Of TensorFlow and both versions of Keras, the first that is imported speaks for all. */
function isHeadOfHousehold(id: string, at: number, imported: readonly string[]): boolean {
  return !kerasFamily.has(id) || imported.findIndex((other) => kerasFamily.has(other)) === at;
}

const kerasFamily = new Set(['keras3', 'keras2', 'tensorflow']);

/** Libraries whose ids count for this one: TensorFlow has none of its own but Keras', and either Keras may know one more. */
function households(id: string): readonly string[] {
  if (id === 'tensorflow' || id === 'keras2') return ['keras2', 'keras3'];
  return id === 'keras3' ? ['keras3', 'keras2'] : [id];
}

/** Whose habit a key or table is, imported or not. */
function habitOf({ key }: Role): string {
  return key === 'hidden_act' || key === 'ACT2FN' ? 'transformers' : '';
}

/** PyTorch's initializers take `linear`, which it calls Identity itself. */
function gainOf(
  library: string,
  known: readonly NamedSymbol[],
  { key }: Role,
  { language }: Reading,
): NamedSymbol | undefined {
  if (library !== 'pytorch' || !initializers.test(key)) return undefined;
  const isLinear = known.some(({ name, symbol }) => name === 'linear' && symbol.kind === 'string');
  return isLinear ? symbolNamed('torch.nn.Identity', language) : undefined;
}

const initializers = /^(?:calculate_gain|kaiming_\w+|nonlinearity)$/;

/** First those whose ids people mean when they write strings at all. */
const preference = [
  ...['transformers', 'timm', 'keras3', 'keras2', 'tensorflow', 'mxnet', 'paddle', 'flax', 'jax'],
  ...['pytorch', 'sklearn', 'tfjs', 'transformer-engine'],
];

function callee({ open }: Role, reading: Reading): number | undefined {
  if (open === undefined || kindOf(open - 1, reading) !== NAME) return undefined;
  return startOfChain(open - 1, reading);
}

/** `LeakyReLU(act_type="elu")` is said by the name of the class already. */
function isVariant(role: Role, reading: Reading): boolean {
  const called = callee(role, reading);
  const path = called === undefined ? undefined : pathAt(called, reading);
  const variants = path === undefined ? undefined : symbolNamed(path, reading.language)?.symbol.variants;
  return variants?.some(({ argument }) => argument === role.key) ?? false;
}

/** The slope that stands beside the id in `calculate_gain("leaky_relu", 0.2)`, in Brain.js' settings and in layers of MatConvNet. */
function withSlope(found: Occurrence | undefined, { open }: Role, reading: Reading): Occurrence | undefined {
  if (open === undefined || !found) return found;
  if (found.activation === 'relu' && reading.language === 'matlab') return withLeak(found, open, reading);
  if (found.activation !== 'leaky-relu') return found;
  const isInitializer = /gain|kaiming/.test(nameBefore(open, reading));
  const slope = callArguments(open, reading).find(isInitializer ? isSlope : isAlphaOfBrain);
  const a = slope && literalNumber(slope, reading);
  if (a === undefined) return slope ? { ...found, parameters: {}, unknown: ['a'] } : found;
  return { ...found, parameters: { a }, given: ['a'] };
}

/** Of `struct('type', 'relu', 'leak', 0.1)`. */
function withLeak(found: Occurrence, open: number, reading: Reading): Occurrence {
  const leak = callArguments(open, reading).find(({ name }) => name === 'leak');
  const a = leak && literalNumber(leak, reading);
  if (!leak || a === 0) return found;
  const leaky = { ...found, activation: 'leaky-relu' };
  return a === undefined ? { ...leaky, unknown: ['a'] } : { ...leaky, parameters: { a }, given: ['a'] };
}

const isAlphaOfBrain = ({ name }: CallArgument): boolean => name === 'leakyReluAlpha';

function isSlope({ name, position }: CallArgument): boolean {
  return name === 'a' || name === 'param' || (name === undefined && position === 1);
}
