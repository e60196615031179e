import { expect, it } from 'vitest';
import { symbol } from '../../../src/core/expression/expression';
import { givenIn } from '../../../src/core/identify/settings';

it('names the values of symbols that have none of their own, whatever the symbols are called', () => {
  const parameters = [
    { name: 'constructor' },
    { name: '__proto__' },
    { name: 'b' },
    { name: 'c', default: 1 },
  ];
  const f = { expression: symbol('x'), variable: 'x', parameters };
  expect(givenIn({ b: 2, c: 1 }, f)).toEqual({ given: { b: 2 } });
  expect(givenIn({ c: 1 }, f)).toEqual({});
});
