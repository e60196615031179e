import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ignoresOf } from '../../../src/core/inventory/gitignore';

const files = [
  ...['model.py', 'build/lib/model.py', 'src/build/model.py', 'src/a.pyc', 'src/keep.pyc', 'data/raw/x.csv'],
  ...[
    'data/raw/notes.md',
    'data/keep/notes.md',
    'docs/a b.md',
    'docs/[1].md',
    'docs/1.md',
    'venv/lib/torch/nn.py',
  ],
  ...[
    'src/models/gen/one.py',
    'src/models/gen/two.py',
    'src/models/x1.py',
    'src/models/x9.py',
    '#odd.py',
    '!odd.py',
  ],
];

const real: Readonly<Record<string, string>> = {
  '': '# Python\n*.py[cod]\n!keep.pyc\nbuild/\n/venv\n/data/**\n!/data/keep\n!/data/keep/**\n\n  \ndocs/\\[1\\].md\n\\#odd.py\n\\!odd.py\n',
  'src/models': 'gen/*\n!gen/two.py\nx[0-4].py\n',
};

/** What git itself says. */
describe('a .gitignore', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'activation-lens-ignore-'));
  beforeAll(() => {
    spawnSync('git', ['init', '--quiet', root]);
    for (const file of files) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), '');
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  function ignoredByGit(texts: Readonly<Record<string, string>>): readonly string[] {
    for (const [folder, text] of Object.entries(texts))
      writeFileSync(path.join(root, folder, '.gitignore'), text);
    const { stdout } = spawnSync('git', ['check-ignore', '--no-index', '-z', '--stdin'], {
      cwd: root,
      input: files.join('\0'),
      encoding: 'utf8',
    });
    return stdout.split('\0').filter(Boolean);
  }

  const ignoredByUs = (texts: Readonly<Record<string, string>>): readonly string[] =>
    files.filter(ignoresOf(new Map(Object.entries(texts))));

  it('leaves out what git leaves out', () => {
    const ours = ignoredByUs(real);
    expect(ours).toEqual(ignoredByGit(real));
    expect(ours).toContain('src/build/model.py');
    expect(ours).not.toContain('src/keep.pyc');
    expect(ours.length).toBeGreaterThan(7);
  });

  it('is read as git reads it, whatever the patterns', () => {
    const part = fc.constantFrom(
      ...['*', '**', '?', 'src', 'models', 'gen', 'build', 'data', 'raw', 'keep', 'model.py', 'x[0-4].py'],
      ...['*.md', '[!a]*', '[^x]?.py', '[]a]*', '\\#*', 'a*b.md', 'docs', 'lib', '*.py', 'x[', '[1].md'],
    );
    const line = fc
      .tuple(
        fc.constantFrom('', '', '!', '/', '!/', '\\'),
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '', '/', '/**', ' ', '\\ '),
      )
      .map(([before, parts, after]) => before + parts.join('/') + after);
    const text = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (top, inside) => {
        const texts = { '': top, 'src/models': inside };
        expect(ignoredByUs(texts)).toEqual(ignoredByGit(texts));
      }),
      { numRuns: 150 },
    );
  });
});
