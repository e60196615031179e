import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const page = readFileSync('CONTRIBUTING.md', 'utf8');
const [, file = '', record = ''] = /```ts\n\/\/ (\w+\.ts)\n([\s\S]*?)```/.exec(page) ?? [];
const name = file.replace('.ts', '');

describe('an activation, step by step as in CONTRIBUTING.md,', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'activation-lens-walk-'));
  const place = (...parts: readonly string[]): string => path.join(folder, ...parts);
  const cli = place('dist', 'cli.js');

  /** One record and one line of the list: no other file is touched. */
  beforeAll(() => {
    cpSync('src', place('src'), { recursive: true });
    for (const beside of ['package.json', 'tsconfig.base.json', 'tsconfig.world.json'])
      cpSync(beside, place(beside));
    symlinkSync(path.resolve('node_modules'), place('node_modules'));
    writeFileSync(place('src', 'core', 'activations', file), record);
    const list = place('src', 'core', 'activations', 'catalogue.ts');
    const before = readFileSync(list, 'utf8');
    const after = before
      .replace('import { softsign }', `import { ${name} } from './${name}';\nimport { softsign }`)
      .replace('  softsign,\n', `  softsign,\n  ${name},\n`);
    expect(after.split('\n').length).toBe(before.split('\n').length + 2);
    writeFileSync(list, after);
    buildSync({
      entryPoints: [place('src', 'cli', 'main.ts')],
      bundle: true,
      platform: 'node',
      outfile: cli,
    });
    writeKnowledge();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** As the build writes it beside the program. */
  function writeKnowledge(): void {
    const outfile = place('dist', 'storedKnowledge.cjs');
    buildSync({
      entryPoints: [place('src', 'core', 'storedKnowledge.ts')],
      bundle: true,
      platform: 'node',
      outfile,
    });
    const { storedKnowledge } = createRequire(import.meta.url)(outfile) as {
      readonly storedKnowledge: () => unknown;
    };
    writeFileSync(place('dist', 'knowledge.json'), JSON.stringify(storedKnowledge()));
  }

  const answer = (words: readonly string[], input = ''): string => {
    const { stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout;
  };

  it('has a record to imitate', () => expect(record).toContain(`export const ${name}: Activation`));

  it('is explained by its name, in both languages, with what is true of it', () => {
    for (const asked of ['half sign', '半 Sign 函数', 'half-sign']) {
      const text = answer(['explain', asked, '--parameter', 'a=3']);
      expect(text).toContain('f(x) = x / (a + |x|)');
      expect(text).toContain('Range (−1, 1)\nstrictly increasing\nodd');
      expect(text).toContain('Lipschitz constant 0.3333');
    }
  });

  it('is computed, drawn, called in formulas and copied', () => {
    const line =
      '{"activation":"half-sign","parameters":{"a":1},"x":[1]}\n{"formula":"half_sign(x)","x":[2]}\n';
    expect(answer(['evaluate'], line)).toBe(
      '{"value":[0.5],"slope":[0.25]}\n{"value":[0.5],"slope":[0.125]}\n',
    );
    expect(answer(['plot', 'half sign', '-o', '-'])).toContain('<svg');
    expect(answer(['explain', 'half sign', '--as', 'numpy'])).toContain('def half_sign(x, a=2):');
  });

  it('is found in prose', () => {
    writeFileSync(place('note.md'), 'We tried half sign, or 半 Sign 函数.\n');
    const rows = answer(['scan', place('note.md')])
      .trim()
      .split('\n');
    expect(rows.map((row) => row.replace(/^\S+ /, ''))).toEqual([
      expect.stringContaining('half-sign'),
      expect.stringContaining('half-sign'),
    ]);
  });
});
