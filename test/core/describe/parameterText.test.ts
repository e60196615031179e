import { expect, it } from 'vitest';

import { argumentNamesOf } from '../../../src/core/describe/argumentNames';
import { parameterText } from '../../../src/core/describe/parameterText';
import { frameworks } from '../../../src/core/frameworks/known';
import { english } from '../../../src/core/problem';
import { curveFor } from './cards';

it.each([
  ['leaky-relu', { a: 0.2 }, { given: ['a'] }, 'α = 0.2'],
  ['leaky-relu', {}, { given: [] }, 'α = 0.01 (default)'],
  ['leaky-relu', {}, { given: [], unknown: ['a'] }, 'α = 0.01 (drawn so; the code computes it)'],
  ['hard-sigmoid-02', { a: 0.25 }, { given: ['a'] }, 'α = 0.25, β = 0.5 (default)'],
  ['softmax', {}, { given: [] }, 'T = 1, x₂ = 0, x₃ = 0 (default)'],
  ['relu', {}, { given: [] }, undefined],
] as const)('%s with %o of %o reads %s', (id, parameters, told, text) => {
  expect(parameterText(curveFor(id, parameters), told, english)).toBe(text);
});

it('a parameter is called as the library calls it now, not as it once did', () => {
  const keras = frameworks.find(({ id }) => id === 'keras3');
  expect(keras && [...argumentNamesOf(keras, 'keras.layers.LeakyReLU')]).toEqual([['a', 'negative_slope']]);
});
