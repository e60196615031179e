import { expect, it } from 'vitest';

import { rememberLast } from '../../src/core/remember';

it('rememberLast makes a value once and forgets the oldest', () => {
  const made: string[] = [];
  const remember = rememberLast<string>(2);
  for (const key of ['a', 'a', 'b', 'c', 'b', 'a']) {
    expect(remember(key, () => (made.push(key), `made ${key}`))).toBe(`made ${key}`);
  }
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
