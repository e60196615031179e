import { methodNames, methodsNamed, type NamedSymbol } from '../frameworks/symbols';
import { callArguments } from './callArguments';
import { occurrenceOf } from './occurrenceOf';
import { afterTypes, startOfChain } from './names';
import { DOT, PARENTHESIS, endOf, kindOf, startOf, textOf, type Reading } from './reading';
import { pathOf } from './scopes';
import { NAME } from './tokens';
import { wordFilter, mayHold, type WordFilter } from './wordFilter';

/**
 * Finds a tensor's method, `x.relu()`, by the name after the dot. It must be a call without an input of its own, in a file that
 * imports the library, and on something that may be a tensor.
 */
export function readMethod(token: number, reading: Reading): void {
  const { text, language, scopes } = reading;
  if (!mayHold(methodFilter(language), text, startOf(token, reading), endOf(token, reading))) return;
  const methods = methodsNamed(textOf(token, reading), language);
  const named = methods.find(({ framework }) => scopes.imported.has(framework.id));
  if (!named) return;
  const hasTypes = kindOf(token + 1, reading) === DOT; // Rust's `::<Axis<1>>`
  const open = hasTypes ? afterTypes(token + 2, reading) : token + 1;
  if (kindOf(open, reading) !== PARENTHESIS || !mayBeTensor(token - 2, reading)) return;
  const args = callArguments(open, reading);
  if (!mayTake(args.length, named, language)) return;
  const found = occurrenceOf(named, [startOf(token, reading), endOf(token, reading)], args, reading);
  if (found) reading.found.push(found);
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
