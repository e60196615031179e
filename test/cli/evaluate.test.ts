import { describe, expect, it } from 'vitest';

import { evaluate } from '../../src/cli/evaluate';
import golden from '../golden/golden.json';
import { ulpsBetween } from '../golden/ulps';
import { run } from './run';

const answers = async (...questions: readonly (object | string)[]): Promise<readonly unknown[]> => {
  const lines = questions.map((question) =>
    typeof question === 'string' ? question : JSON.stringify(question),
  );
  const { out } = await run(evaluate, [], `${lines.join('\n')}\n`);
  return out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
};

describe('evaluate', () => {
  it('answers activations and formulas with value and slope', async () => {
    expect(
      await answers(
        { activation: 'leaky-relu', parameters: { a: 0.2 }, x: [-1, 2] },
        { formula: 'a*x^2', parameters: { a: 3 }, x: [1, '2'] },
      ),
    ).toEqual([
      { value: [-0.2, 2], slope: [0.2, 1] },
      { value: [3, 12], slope: [6, 12] },
    ]);
  });

  it('takes and gives numbers that are not finite as strings', async () => {
    expect(await answers({ activation: 'relu', x: ['Infinity', '-Infinity', 'NaN', '1e-400'] })).toEqual([
      { value: ['Infinity', 0, 'NaN', 0], slope: [1, 0, 'NaN', 0] },
    ]);
  });

  it('writes numbers in shortest form', async () => {
    const { out } = await run(evaluate, [], '{"formula":"x","x":[0.1,1e21,5e-324,-0.0]}');
    expect(out).toBe('{"value":[0.1,1e+21,5e-324,0],"slope":[1,1,1,1]}\n');
  });

  it.each([
    ['not json', 'The line is not a JSON object'],
    ['[1]', 'The line is not a JSON object'],
    ['{"activation":"glu2","x":[1]}', 'There is no activation glu2'],
    ['{"activation":"__proto__","x":[1]}', 'There is no activation __proto__'],
    ['{"activation":"relu","formula":"x","x":[1]}', 'Give either "activation" or "formula", as a string'],
    ['{"x":[1]}', 'Give either "activation" or "formula", as a string'],
    ['{"activation":"relu"}', '"x" must be a list of numbers'],
    ['{"activation":"relu","x":[1,"two"]}', '"x" must be a list of numbers; item 1 is not one'],
    ['{"activation":"relu","parameters":{"a":1},"x":[1]}', 'ReLU has no parameters'],
    ['{"activation":"elu","parameters":{"b":1},"x":[1]}', 'ELU has no parameter b; it has a'],
    ['{"activation":"elu","parameters":{"a":"NaN"},"x":[1]}', 'a must be a finite number'],
    ['{"activation":"elu","parameters":{"a":-2},"x":[1]}', 'a of ELU must lie between 0.1 and 3, not be -2'],
    ['{"activation":"elu","parameters":[],"x":[1]}', '"parameters" must be an object of numbers'],
    ['{"formula":"a*x","x":[1]}', 'Give a value for a in "parameters"'],
    ['{"formula":"a*x","parameters":{"a":1,"b":2},"x":[1]}', 'The formula has no parameter b'],
    ['{"formula":"x +","x":[1]}', 'The formula ends too early'],
    ['{"formula":"f(n)=n<2?n:f(n-1)+f(n-2);f(40)","x":[1]}', 'The character ; has no meaning in a formula'],
  ])('answers %s with a sentence and goes on', async (line, error) => {
    expect(await answers(line, { formula: 'x', x: [1] })).toEqual([{ error }, { value: [1], slope: [1] }]);
  });

  it('reads lines that arrive in pieces, with any line end, and letters cut in two', async () => {
    const bytes = new TextEncoder().encode('{"formula":"max（0，x）","x":[2]}\r\n\n{"formula":"x","x":[1]}');
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect((await run(evaluate, [], pieces)).out).toBe(
      '{"value":[2],"slope":[1]}\n{"value":[1],"slope":[1]}\n',
    );
  });

  it.each([[['no-such-file.jsonl']], [['--wrong']], [['a', 'b']]])(
    'refuses %j with one sentence',
    async (words) => {
      const { code, out, err } = await run(evaluate, words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^activation-lens: .*\.\n$/);
    },
  );

  it('blames the file for what the file did, and for nothing else', async () => {
    const broken = async function* () {
      yield '{"formula":"x","x":[1]}\n{"formula":"x","x":';
      throw new Error('the disk is gone');
    };
    const said: string[] = [];
    const io = {
      stdin: broken(),
      stdout: (text: string) => said.push(text),
      stderr: (text: string) => said.push(text),
      drained: () => Promise.resolve(),
      articles: () => undefined,
      program: undefined,
      isTerminal: false,
    };
    expect(await evaluate([], io)).toBe(2);
    expect(said).toEqual(['{"value":[1],"slope":[1]}\n', 'activation-lens: - cannot be read.\n']);
    const bug = () => {
      throw new Error('a bug of ours');
    };
    await expect(evaluate([], { ...io, stdin: broken(), stdout: bug })).rejects.toThrow('a bug of ours');
  });

  it('agrees with the golden values: 4 ulp on 99 %, 1,000 on every one', async () => {
    const asked = golden.items.map(({ id, params, x }) => ({ activation: id, parameters: params, x }));
    const given = await answers(...asked);
    const errors = golden.items.flatMap((item, k) => {
      const { value, slope } = given[k] as { value: unknown[]; slope: unknown[] };
      const slack: Readonly<Record<string, readonly number[]>> = item.literal_ulps ?? {};
      return item.x.flatMap((_, i) => {
        const atKink = Object.hasOwn(item.kink_left_right ?? {}, String(i));
        const f = ulpsBetween(Number(value[i]), Number(item.f[i])) - (slack[i]?.[0] ?? 0);
        return atKink ? [f] : [f, ulpsBetween(Number(slope[i]), Number(item.d[i])) - (slack[i]?.[1] ?? 0)];
      });
    });
    expect(Math.max(...errors)).toBeLessThanOrEqual(1000);
    expect(errors.filter((error) => error <= 4).length / errors.length).toBeGreaterThanOrEqual(0.99);
  });
});
