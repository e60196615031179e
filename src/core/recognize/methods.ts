import { methodNames, methodsNamed, type NamedSymbol } from '../frameworks/symbols';
import { callArguments, type CallArgument } from './callArguments';
import { occurrenceOf } from './occurrenceOf';
import { afterTypes, startOfChain } from './names';
import {
  CLOSING_PARENTHESIS,
  DOT,
  PARENTHESIS,
  endOf,
  kindOf,
  partnerOf,
  startOf,
  textOf,
  type Reading,
} from './reading';
import { pathOf } from './scopes';
import { NAME, STRING } from './tokens';
import { wordFilter, mayHold, type WordFilter } from './wordFilter';

/**
 * Finds a tensor's method, `x.relu()`, by the name after the dot. It must be a call without an input of its own, in a file that
 * imports the library, and on something that may be a tensor.
 */
export function readMethod(token: number, reading: Reading): void {
  const { text, language, scopes } = reading;
  if (!mayHold(methodFilter(language), text, startOf(token, reading), endOf(token, reading))) return;
  const methods = methodsNamed(textOf(token, reading), language);
  const named = methods.find(
    (each) => scopes.imported.has(each.framework.id) && isPartNamed(each, token, reading),
  );
  if (!named) return;
  const isOfPart = partIn(named) !== undefined;
  const hasTypes = kindOf(token + 1, reading) === DOT; // Rust's `::<Axis<1>>`
  const open = hasTypes ? afterTypes(token + 2, reading) : token + 1;
  if (kindOf(open, reading) !== PARENTHESIS || !mayBeTensor(token - 2, reading)) return;
  const all = callArguments(open, reading);
  const args = isOfPart ? withoutName(all, reading) : all;
  if (!isOfPart && !mayTake(args.length, named, language)) return;
  const found = occurrenceOf(named, [startOf(token, reading), endOf(token, reading)], args, reading);
  if (found) reading.found.push(found);
}

/** The part of an object that has a method, as `nn` of `SameDiff.nn.relu`; it has to be named before it. */
function partIn({ name }: NamedSymbol): string | undefined {
  const part = name.split('.').at(-2) ?? '';
  return /^[a-z]/.test(part) ? part : undefined;
}

function isPartNamed(named: NamedSymbol, method: number, reading: Reading): boolean {
  const part = partIn(named);
  return part === undefined || part === receiverOf(method, reading);
}

/** `nn` of `sd.nn.relu` and of `sd.nn().relu`. */
function receiverOf(method: number, reading: Reading): string {
  const before = method - 2;
  const isCall = kindOf(before, reading) === CLOSING_PARENTHESIS;
  return textOf(isCall ? partnerOf(before, reading) - 1 : before, reading);
}

/** A string that comes first is what the result is to be called. */
function withoutName(args: readonly CallArgument[], reading: Reading): readonly CallArgument[] {
  const [first, ...rest] = args;
  const isNamed =
    first !== undefined && first.to === first.from + 1 && kindOf(first.from, reading) === STRING;
  if (!isNamed) return args;
  return rest.map(({ position, ...each }) =>
    position === undefined ? each : { ...each, position: position - 1 },
  );
}

/** PyTorch's softmax needs a dimension; nothing takes more than its table says. */
function mayTake(count: number, { symbol }: NamedSymbol, language: string): boolean {
  if (symbol.activation.endsWith('softmax')) return count > 0 || language !== 'python';
  return count <= (symbol.arguments?.length ?? 0);
}

const filters = new Map<string, WordFilter>();

function methodFilter(language: string): WordFilter {
  const filter = filters.get(language) ?? wordFilter(methodNames(language));
  filters.set(language, filter);
  return filter;
}

/** Not the object itself, and nothing reached through an imported module. */
function mayBeTensor(receiver: number, reading: Reading): boolean {
  if (kindOf(receiver, reading) !== NAME) return true;
  const root = textOf(startOfChain(receiver, reading), reading);
  if (itself.has(root)) return startOfChain(receiver, reading) !== receiver;
  return pathOf(root, reading.scopes) === undefined;
}

const itself: ReadonlySet<string> = new Set(['self', 'cls', 'this']);
