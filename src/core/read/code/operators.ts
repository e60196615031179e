/** An operator between two operands, or before one. */
export interface Operator {
  readonly sign: string;
  /** Higher binds tighter; assignments have 0. */
  readonly level: number;
  readonly isRight: boolean;
  /** What it becomes: an operator of the tree, `=` for an assignment, with what it does before in `=add`, or a key of `whats`. */
  readonly meaning: string;
}

export interface Operators {
  readonly infix: Lookup;
  readonly prefix: Lookup;
  /** That of `2x`; Infinity where no operator is left out. */
  readonly juxtaposed: number;
  /** That of a minus before an operand. */
  readonly unary: number;
}

/** Those of a word by it, those of signs by the code of the first, longer ones first. */
export interface Lookup {
  readonly words: ReadonlyMap<string, Operator>;
  readonly signs: ReadonlyMap<number, readonly Operator[]>;
}

/**
 * From rows such as `left + add - subtract`, the loosest first: `left`, `right` or `prefix`, then signs and meanings in turn. `juxtaposed`
 * alone is the row of the operator that is left out. `dotted`: whether each sign may have a dot before it.
 */
export function operatorsOf(rows: readonly string[], dotted = false): Operators {
  const infix: Operator[] = [];
  const prefix: Operator[] = [];
  let juxtaposed = Infinity;
  for (const [level, row] of rows.entries()) {
    const [side, ...words] = row.split(' ');
    if (side === 'juxtaposed') juxtaposed = level;
    for (let i = 0; i + 1 < words.length; i += 2) {
      const [sign = '', meaning = ''] = words.slice(i);
      const operator = { sign, level, isRight: side === 'right', meaning };
      const to = side === 'prefix' ? prefix : infix;
      to.push(operator);
      if (dotted && !isWord(sign)) to.push({ ...operator, sign: `.${sign}` });
    }
  }
  const unary = prefix.find(({ sign }) => sign === '-')?.level ?? 0;
  return { infix: lookup(infix), prefix: lookup(prefix), juxtaposed, unary };
}

function lookup(operators: readonly Operator[]): Lookup {
  const signs = new Map<number, Operator[]>();
  for (const operator of [...operators].sort((a, b) => b.sign.length - a.sign.length)) {
    if (isWord(operator.sign)) continue;
    const code = operator.sign.charCodeAt(0);
    signs.set(code, [...(signs.get(code) ?? []), operator]);
  }
  const words = operators
    .filter(({ sign }) => isWord(sign))
    .map((operator) => [operator.sign, operator] as const);
  return { words: new Map(words), signs };
}

const isWord = (sign: string): boolean => /^\p{L}/u.test(sign);
