import {
  call,
  childrenOf,
  constants,
  isConstantName,
  number,
  symbol,
  type Expression,
} from '../expression/expression';
import { functionRow, isFunctionName } from '../expression/functions';
import { formulaLimits, type Formula, type NamedFunctions } from './formula';

/**
 * A formula that has been read, as a line of words that needs no parser: its variable, then every function before its operands.
 * `f(t) = t * softplus(2 t)` is `t multiply $t softplus/1 multiply 2 $t`. Symbols carry a sign, so that none is taken for a function. Undefined for a
 * formula of more words than are worth it.
 */
export function stored({ variable, expression }: Formula): string | undefined {
  const words = [variable];
  const waiting = [expression];
  for (let node = waiting.pop(); node && words.length <= mostWords; node = waiting.pop()) {
    words.push(wordOf(node));
    waiting.push(...operandsOf(node).toReversed());
  }
  return words.length > mostWords ? undefined : words.join(' ');
}

/** The reader's bound on parts, and room for what it makes of `clamp`, `mod` and `max` of many. */
const mostWords = 4 * formulaLimits.nodes;

function wordOf(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return node.name ?? String(node.value).replace('Infinity', '1e999');
    case 'symbol':
      return `$${node.name}`;
    case 'call':
      return node.function;
    case 'choice':
      return choice;
    case 'apply':
      return `${node.name}/${node.arguments.length}`;
  }
}

const operandsOf = (node: Expression): readonly Expression[] =>
  node.kind === 'apply' ? node.arguments : childrenOf(node);

const choice = '?';

/** The formula of such a line; undefined for any other text. */
export function restored(line: string, named: NamedFunctions = () => undefined): Formula | undefined {
  const [variable = '', ...words] = line.split(' ', mostWords);
  const parts: Expression[] = [];
  for (const word of words.toReversed()) {
    const { operands, of } = wordNamed(word, named);
    const part =
      operands <= parts.length ? of(parts.splice(parts.length - operands).toReversed()) : undefined;
    if (!part) return undefined;
    parts.push(part);
  }
  const [expression, ...others] = parts;
  return expression && others.length === 0 ? { variable, expression } : undefined;
}

/** What a word makes of how many operands. */
interface Word {
  readonly operands: number;
  readonly of: (operands: readonly Expression[]) => Expression | undefined;
}

function wordNamed(word: string, named: NamedFunctions): Word {
  const [name = '', count] = word.split('/');
  if (count !== undefined) return { operands: Number(count), of: (given) => applied(name, given, named) };
  if (word === choice) return { operands: 3, of: chosen };
  if (!isFunctionName(word)) return { operands: 0, of: () => leaf(word) };
  return { operands: functionRow(word)?.operands ?? 1, of: (given) => call(word, ...given) };
}

function applied(name: string, given: readonly Expression[], named: NamedFunctions): Expression | undefined {
  const known = named(name);
  const [fewest, most] = known?.arguments ?? [1, 0];
  return known && fewest <= given.length && given.length <= most
    ? { kind: 'apply', name, arguments: given, body: known.apply(given), isLibrary: true }
    : undefined;
}

const chosen = ([test, then, otherwise]: readonly Expression[]): Expression | undefined =>
  test && then && otherwise && { kind: 'choice', test, then, otherwise };

function leaf(word: string): Expression | undefined {
  if (word.startsWith('$')) return symbol(word.slice(1));
  if (isConstantName(word)) return { kind: 'number', value: constants[word], name: word };
  const value = Number(word);
  return word === '' || Number.isNaN(value) ? undefined : number(value);
}
