import type { Expression } from './expression';
import { functionRow, type FunctionName } from './functions';

/**
 * A formula as it is typed, in the syntax that the panel's field and `readFormula` take; reading it again gives the same function. What
 * is known by a name of somebody's own is written out, a function of a library is called. `nameOf` says how a symbol is written; every symbol must be a name to mathjs.
 */
export function printSource(
  root: Expression,
  nameOf: (symbol: string) => string = (symbol) => symbol,
): string {
  return written(root, 0, nameOf);
}

type Names = (symbol: string) => string;

/** Binding strength of what mathjs reads, weakest first. */
const strength = { choice: 0, sum: 4, product: 5, prefix: 6, power: 7, atom: 9 } as const;

/** The text of a node, in parentheses when it binds less than `least`. */
function written(node: Expression, least: number, names: Names): string {
  const [text, bound] = bare(node, names);
  return bound < least ? `(${text})` : text;
}

function bare(node: Expression, names: Names): readonly [string, number] {
  switch (node.kind) {
    case 'number':
      return number(node);
    case 'symbol':
      return [names(node.name), strength.atom];
    case 'apply': {
      if (!node.isLibrary) return bare(node.body, names);
      const given = node.arguments.map((each) => written(each, 0, names)).join(', ');
      return [`${node.name}(${given})`, strength.atom];
    }
    case 'choice': {
      const test = written(node.test, strength.choice + 1, names);
      const then = written(node.then, strength.choice + 1, names);
      return [`${test} ? ${then} : ${written(node.otherwise, strength.choice + 1, names)}`, strength.choice];
    }
    case 'call':
      return called(node.function, node.arguments, names);
  }
}

function number({ value, name }: Expression & { kind: 'number' }): readonly [string, number] {
  if (name !== undefined) return [name, strength.atom];
  if (Number.isNaN(value)) return ['(0/0)', strength.atom];
  const text = value === -Infinity ? '-Infinity' : `${value}`;
  return [text, text.startsWith('-') ? strength.prefix : strength.atom];
}

function called(
  name: FunctionName,
  operands: readonly Expression[],
  names: Names,
): readonly [string, number] {
  const [u, v] = operands;
  const sign = signs.get(name);
  if (sign === undefined || !u) {
    const inside = operands.map((operand) => written(operand, strength.choice, names)).join(', ');
    return [`${name}(${inside})`, strength.atom];
  }
  if (!v) return [`${sign}${written(u, strength.power, names)}`, strength.prefix];
  if (name === 'power')
    return [`${written(u, strength.atom, names)}^${written(v, strength.atom, names)}`, strength.power];
  const bound = functionRow(name)?.written;
  const own = bound?.as === 'infix' ? Math.min(bound.precedence, strength.sum) : strength.product;
  return [
    `${written(u, own + Number(own < strength.sum), names)} ${sign} ${written(v, own + 1, names)}`,
    own,
  ];
}

/** What stands between two operands. */
export const infixSigns: ReadonlyMap<string, string> = new Map<FunctionName, string>([
  ['or', 'or'],
  ['and', 'and'],
  ['larger', '>'],
  ['largerEq', '>='],
  ['smaller', '<'],
  ['smallerEq', '<='],
  ['equal', '=='],
  ['unequal', '!='],
  ['add', '+'],
  ['subtract', '-'],
  ['multiply', '*'],
  ['divide', '/'],
  ['power', '^'],
]);

const signs: ReadonlyMap<string, string> = new Map([...infixSigns, ['negate', '-'], ['not', 'not ']]);
