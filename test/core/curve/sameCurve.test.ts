import { describe, expect, it } from 'vitest';
import { isSameCurve } from '../../../src/core/curve/sameCurve';

const formula = (source: string, parameters = {}) => ({ kind: 'formula', source, parameters }) as const;
const activation = (id: string, parameters = {}) => ({ kind: 'activation', id, parameters }) as const;

describe('two specs', () => {
  it.each([
    [activation('elu'), activation('elu', { a: 1 })],
    [activation('nonsense', { q: 2 }), activation('nonsense', { q: 2 })],
    [formula('a*x', { a: 2 }), formula('a*x', { a: 2 })],
  ])('are the same curve: %j, %j', (one, other) => {
    expect(isSameCurve(one, other)).toBe(true);
  });

  it.each([
    [activation('elu'), activation('elu', { a: 2 })],
    [activation('elu'), activation('selu')],
    [activation('tanh'), formula('tanh')],
    [formula('a*x'), formula('a*x', { a: 2 })],
  ])('are not: %j, %j', (one, other) => {
    expect(isSameCurve(one, other)).toBe(false);
  });
});
