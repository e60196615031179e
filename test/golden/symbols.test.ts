import { describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain';
import { run } from '../cli/run';
import spellings from './symbols.json';

describe('explain', () => {
  it.each(spellings)('knows $symbol of $framework', async ({ framework, symbol, activation, values }) => {
    const words = [symbol, '--framework', framework, '--format', 'json'];
    const { code, out } = await run(explain, words);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ activation, framework, parameters: values });
  });

  it('knows as many as the facts have', () => {
    expect(spellings.length).toBe(841);
  });
});
