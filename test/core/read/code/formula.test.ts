import { describe, expect, it } from 'vitest';

import { records } from '../../../../src/core/activations/catalogue';
import type { Activation, Range } from '../../../../src/core/activations/activation';
import { parseExpression } from '../../../../src/core/read/code/parseCode';
import type { SyntaxNode } from '../../../../src/core/read/code/syntaxTree';
import { isProblem } from '../../../../src/core/problem';
import { readFormula } from '../../../../src/core/read/mathjs';
import { node, printed } from './printed';

const formula = (text: string): string => {
  const read = parseExpression(text, 'formula');
  return read ? node(read) : 'none';
};

describe('formulas as typed', () => {
  it('have operators, also those that are left out', () => {
    expect(formula('2x (x + 1)^2 / 3 a')).toBe(
      '(divide (multiply 2 (power (x (add x 1)) 2)) (multiply 3 a))',
    );
    expect(formula('-x^2 + (x)(2) sqrt(x)')).toBe(
      '(add (negate (power x 2)) (multiply (multiply x 2) (sqrt x)))',
    );
    expect(formula('0 < x <= 1 and not y ? x : 2^-x')).toBe(
      '(? (and (compare 0 smaller x smallerEq 1) (not y)) x (power 2 (negate x)))',
    );
    expect(formula('x≤0 ? x≥a : x ≠ 1')).toBe(
      '(? (compare x smallerEq 0) (compare x largerEq a) (compare x unequal 1))',
    );
  });

  it('may define a function', () => {
    expect(printed('f(x, a) = a x', 'formula')).toBe('(def f (x a) (return (multiply a x)))');
    expect(printed('y = x + 1', 'formula')).toBe('(set y (add x 1))');
  });
});

describe('every formula of every record', () => {
  const formulas = [...new Set(records.flatMap(formulasOf))];

  it('is read as mathjs reads it', () => {
    const differently = formulas.filter((text) => {
      const read = parseExpression(text, 'formula');
      if (!read) return true;
      const [ours, theirs] = [readFormula(written(read)), readFormula(text)];
      return isProblem(ours) || isProblem(theirs) || JSON.stringify(ours) !== JSON.stringify(theirs);
    });
    expect(formulas.length).toBeGreaterThan(300);
    expect(differently).toEqual([]);
  });
});

function formulasOf(record: Activation): readonly string[] {
  const { formula, stable, slope, stableSlope, range, kinks, parityWhen, parameters } = record;
  const conditions = [record.monotonic, record.convex].flatMap((each) => each.when ?? []);
  const borders = range ? bordersOf(range) : [];
  const places = kinks.flatMap(({ x, left, right }) => [x, left, right]);
  const parts = [formula, stable, slope, stableSlope, parityWhen, ...parameters.map(({ when }) => when)];
  return [...parts, ...conditions, ...borders, ...places].filter((text) => text !== undefined);
}

function bordersOf(range: Range): readonly string[] {
  if ('union' in range) return range.union.flatMap(bordersOf);
  if ('values' in range) return range.values;
  const { low, high, includesLow, includesHigh } = range;
  return [low, high, includesLow, includesHigh].filter((text) => typeof text === 'string');
}

/** The formula with all its parentheses. */
function written(read: SyntaxNode): string {
  switch (read.kind) {
    case 'number':
      return String(read.value);
    case 'name':
      return read.name;
    case 'call':
      return `${written(read.callee)}(${read.arguments.map(({ value }) => written(value)).join(', ')})`;
    case 'unary':
      return `(${{ negate: '-', plus: '+', not: 'not ' }[read.operator]}${written(read.operand)})`;
    case 'binary':
      return `(${written(read.left)} ${signs.get(read.operator) ?? '??'} ${written(read.right)})`;
    case 'comparison':
      return `(${read.operands.map((operand, i) => `${signs.get(read.operators[i - 1] ?? '') ?? ''} ${written(operand)}`).join(' ')})`;
    case 'conditional':
      return `(${written(read.test)} ? ${written(read.then)} : ${written(read.otherwise)})`;
    default:
      return `a ${read.kind}`;
  }
}

const signs: ReadonlyMap<string, string> = new Map([
  ['add', '+'],
  ['subtract', '-'],
  ['multiply', '*'],
  ['divide', '/'],
  ['remainder', 'mod'],
  ['power', '^'],
  ['and', 'and'],
  ['or', 'or'],
  ['smaller', '<'],
  ['smallerEq', '<='],
  ['larger', '>'],
  ['largerEq', '>='],
  ['equal', '=='],
  ['unequal', '!='],
]);
