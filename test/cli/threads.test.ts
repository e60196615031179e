import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/cli/answer';
import { takeAnswers } from '../../src/cli/answers';
import { sourcesIn } from '../../src/cli/sources';
import { buildCli } from './built';
import { tree, write } from './tree';

const cli = buildCli();

/** More text than one thread reads alone, and in some files what cannot be read. */
function largeTree(): string {
  const folder = tree({}, afterAll);
  const padding = 'value = compute(value, other)\n'.repeat(2500);
  for (let i = 0; i < 160; i++)
    write(
      path.join(folder, `d${i % 7}`, `m${i}.py`),
      `import torch\n${i % 3 === 0 ? 'torch.relu(x)\n' : ''}${padding}torch.nn.GELU(approximate="${i % 2 ? 'tanh' : 'none'}")\n`,
    );
  for (const i of [0, 3, 6]) write(path.join(folder, `d${i}`, 'm100x.ipynb'), 'no notebook');
  return folder;
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);

const folder = largeTree();

describe('scan --jobs', { timeout: 60_000 }, () => {
  it('prints the same in the same order with any number of threads', () => {
    for (const format of ['jsonl', 'sarif']) {
      const alone = cli.run('scan', '--jobs', '1', '--format', format, folder);
      expect(alone.code).toBe(2);
      expect(cli.run('scan', '--jobs', '5', '--format', format, folder)).toEqual(alone);
    }
    expect(cli.run('scan', folder)).toEqual(cli.run('scan', '--jobs', '2', folder));
  });

  it('reports each file that cannot be read in one line, in their order', () => {
    const { err, out } = cli.run('scan', '--jobs', '3', folder);
    expect(linesOf(err)).toEqual(
      ['d0', 'd3', 'd6'].map(
        (name) => `activation-lens: ${path.join(folder, name, 'm100x.ipynb')} is not a notebook.`,
      ),
    );
    expect(linesOf(out)).toHaveLength(160 + 54);
    const paths = linesOf(out).map((line) => line.split(':')[0] ?? '');
    expect(paths).toEqual(paths.toSorted());
  });

  it('counts what all threads found', () => {
    const alone = cli.run('scan', '--summary', '--jobs', '1', folder);
    expect(alone.out).toContain('214 places in 160 of 160 files');
    expect(alone.out).toContain('gelu 80, gelu-tanh 80');
    expect(cli.run('scan', '--summary', '--jobs', '4', folder)).toEqual(alone);
  });

  it.each([
    ['ends at once', 'process.exit(1);'],
    ['cannot start', undefined],
    ['can by no means start', 'thread.js'],
    [
      'ends in the middle',
      `require('worker_threads').parentPort.on('message', ({ index }) => process.exit(1));`,
    ],
  ])('loses nothing when a thread %s', async (_, code) => {
    const place = path.join(tree(code === undefined ? {} : { 'thread.js': code }), 'thread.js');
    const program = code === 'thread.js' ? code : place; // a thread wants a whole path
    const scanned = async (jobs: number): Promise<string> => {
      let text = '';
      const take = (answer: Answer): Promise<void> => {
        text += answer.text;
        return Promise.resolve();
      };
      const task = { kind: 'scan', format: { word: 'text', isSummary: false } } as const;
      const sources = sourcesIn({
        places: [folder],
        language: undefined,
        ignores: true,
        withUses: false,
        withFormulas: false,
      });
      await takeAnswers(sources, { jobs, program, task }, take);
      return text;
    };
    const alone = await scanned(1);
    expect(linesOf(alone)).toHaveLength(160 + 54);
    expect(await scanned(3)).toBe(alone);
  });

  it.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', () => {
    const script = `"$0" "$1" scan --jobs 2 "$2" | head -n 1; echo "$?"`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, cli.file, folder], {
      encoding: 'utf8',
    });
    expect(linesOf(stdout)).toHaveLength(2);
    expect(stderr).not.toMatch(/written|Error/);
  });
});
