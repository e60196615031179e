import { describe, expect, it } from 'vitest';

import { activations } from '../../../src/core/activations/catalogue';
import { isProblem } from '../../../src/core/problem';
import { readFormula } from '../../../src/core/read/mathjs';
import { readPolish, writePolish } from '../../../src/core/read/polish';

const sources = activations.flatMap(({ formula, stable, slope, stableSlope }) =>
  [formula, stable, slope, stableSlope].filter((source) => source !== undefined),
);

describe('Polish notation', () => {
  it('puts operators before their operands', () => {
    const read = readFormula('1/(1 + exp(-x)) > pi ? a : -2');
    if (isProblem(read)) throw new Error(read.problem);
    expect(writePolish(read.expression)).toBe('? larger divide 1 add 1 exp negate $x pi $a negate 2');
  });

  it.each([...new Set(sources)])('keeps %s', (source) => {
    const read = readFormula(source);
    if (isProblem(read)) throw new Error(read.problem);
    expect(readPolish(writePolish(read.expression))).toEqual(read.expression);
  });

  it.each(['', 'add', 'add 1', 'constructor'])('refuses %j', (line) => {
    expect(() => readPolish(line)).toThrow();
  });
});
