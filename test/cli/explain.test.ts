import { describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain';
import { run } from './run';

const json = async (...words: readonly string[]): Promise<Record<string, unknown>> => {
  const { out } = await run(explain, [...words, '--format', 'json']);
  return JSON.parse(out) as Record<string, unknown>;
};

describe('explain', () => {
  it('says what a symbol is, for people', async () => {
    const { code, out } = await run(explain, ['torch.nn.LeakyReLU', '--parameter', 'negative_slope=0.2']);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'Leaky ReLU · PyTorch · torch.nn.LeakyReLU',
      'f(x) = { x if x > 0; αx otherwise }',
      'negative_slope α = 0.2',
    ]);
    expect(out).toContain('slope at 0: 0.2 from the left, 1 from the right');
  });

  it('says it as data', async () => {
    expect(await json('leaky_relu', '--framework', 'tensorflow', '--at', '-1,0,inf')).toMatchObject({
      activation: 'leaky-relu',
      framework: 'tensorflow',
      symbol: 'tf.nn.leaky_relu',
      parameters: { a: 0.2 },
      range: { low: '-Infinity', high: 'Infinity' },
      monotonic: 'strictly increasing',
      convex: 'convex',
      parity: 'none',
      smoothness: 'C0',
      kinks: [{ x: 0, left: 0.2, right: 1, jump: false }],
      points: [
        { x: -1, value: -0.2, slope: 0.2 },
        { x: 0, value: 0, slope: 0.2 },
        { x: 'Infinity', value: 'Infinity', slope: 1 },
      ],
    });
  });

  it('explains a formula', async () => {
    expect(await json('a*x^2', '--parameter', 'a=3', '--at=1')).toMatchObject({
      activation: null,
      formula: 'a*x^2',
      parameters: { a: 3 },
      points: [{ x: 1, value: 3, slope: 6 }],
    });
  });

  it('says undefined where a function is not defined', async () => {
    const { out } = await run(explain, ['log(x)', '--at', '-1,1']);
    expect(out).toContain('undefined');
    expect(out).not.toContain('NaN');
  });

  it.each([
    [['geluu'], 'There is no activation geluu; did you mean GELU?'],
    [['1:1e9'], ''],
    [['x.constructor'], ''],
    [[], 'Say what to explain'],
    [['relu', '--format', 'xml'], 'The format is text or json, not xml'],
    [['relu', '--at', '1;2'], 'Inputs are numbers'],
    [['elu', '--parameter', 'a'], 'A parameter is written name=number'],
    [['relu', '--colour', 'red'], '--colour is no option here'],
    [['relu', '--at'], '--at needs a value'],
  ])('ends with 2 and one sentence for %j', async (words, sentence) => {
    const { code, out, err } = await run(explain, words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trimEnd()).toMatch(/^[^\n]*[.?]$/);
  });
});
