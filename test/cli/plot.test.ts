import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { plot } from '../../src/cli/plot';
import { run } from './run';

describe('plot', () => {
  it('writes a picture of a function and its slope', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'plot-')), 'gelu.svg');
    expect(await run(plot, ['gelu', '-o', file])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg .*>f′<\/text><\/svg>\n$/);
  });

  it('lays several functions over each other', async () => {
    const { code, out } = await run(plot, ['relu', 'x*tanh(x)', '-o', '-']);
    expect(code).toBe(0);
    expect(out).toContain('>ReLU</text>');
    expect(out).toContain('>x*tanh(x)</text>');
  });

  it.each([
    [['relu'], 'Say where to write the picture: -o FILE.svg'],
    [['-o', 'a.svg'], 'Say what to plot'],
    [['relu', '-o', '/no/such/folder/a.svg'], 'cannot be written'],
    [['reluu', '-o', '-'], 'did you mean ReLU, ReLU6, ReLU-n?\n'],
    [['relu', '-o', 'relu.png'], 'The picture is an SVG; call it relu.png.svg.'],
  ])('ends with 2 and one sentence for %j', async (words, sentence) => {
    const { code, err } = await run(plot, words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
