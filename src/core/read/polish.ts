import { constants, type ConstantName, type Expression } from '../expression/expression';
import { functionRow, isFunctionName } from '../expression/functions';

/**
 * A formula as one line in Polish notation, operators before their operands: `divide 1 add 1 exp negate x` is 1/(1 + exp(−x)).
 * The build writes the catalogue's formulas so, and the extension host reads them without mathjs.
 */
export function writePolish(root: Expression): string {
  switch (root.kind) {
    case 'number':
      return root.name ?? (root.value === Infinity ? overflowing : `${root.value}`);
    case 'symbol':
      return `$${root.name}`;
    case 'apply':
      return writePolish(root.body);
    case 'choice':
      return ['?', ...[root.test, root.then, root.otherwise].map(writePolish)].join(' ');
    case 'call':
      return [root.function, ...root.arguments.map(writePolish)].join(' ');
  }
}

/** Reads what `writePolish` wrote; anything else is a mistake of ours and throws. */
export function readPolish(line: string): Expression {
  const words = line.split(' ').values();
  const next = (): Expression => {
    const word = words.next().value ?? '';
    if (word === '?') return { kind: 'choice', test: next(), then: next(), otherwise: next() };
    if (isFunctionName(word)) {
      const count = functionRow(word)?.operands ?? 0;
      return { kind: 'call', function: word, arguments: Array.from({ length: count }, next) };
    }
    return leaf(word);
  };
  return next();
}

function leaf(word: string): Expression {
  if (word.startsWith('$')) return { kind: 'symbol', name: word.slice(1) };
  if (isConstantName(word)) return { kind: 'number', value: constants[word], name: word };
  const value = Number(word);
  if (word === '' || Number.isNaN(value)) throw new Error(`${word} is no formula`);
  return { kind: 'number', value };
}

const isConstantName = (word: string): word is ConstantName => Object.hasOwn(constants, word);

/** A number that float64 rounds to infinity, as opposed to the name `Infinity`. */
const overflowing = '1e999';
