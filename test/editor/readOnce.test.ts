import { describe, expect, it } from 'vitest';
import { readOnce } from '../../src/editor/readOnce';

describe('what is read once', () => {
  it('is not read again, even when it is asked for twice at a time', async () => {
    let reads = 0;
    const read = readOnce(() => Promise.resolve(++reads));
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
    expect(await read()).toBe(1);
  });

  it('is read again after a failure', async () => {
    const answers = [undefined, 'pictures'];
    const read = readOnce(() => Promise.resolve(answers.shift()));
    expect(await read()).toBeUndefined();
    expect(await read()).toBe('pictures');
    expect(await read()).toBe('pictures');
  });
});
