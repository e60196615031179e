import { copyFileSync, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, examplesOf } from '../../scripts/examples.mjs';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/README.zh-cn.md',
  'docs/checks.md',
  'demo/README.md',
  'demo/notes/porting.md',
];
/** Without the blanks that align tables. */
const plain = (text: string): string => text.replace(/ {2,}/g, ' ');
const readme = readFileSync('README.md', 'utf8');

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('links to what exists', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^(https?:|#)/.test(target));
    expect(
      local.filter((target) => !existsSync(path.join(path.dirname(page), target.replace(/#.*/, '')))),
    ).toEqual([]);
  });

  it('names files that exist', () => {
    const named = [...text.matchAll(/`((?:src|test|bench|scripts|webview|l10n|media)\/[\w./-]+)`/g)];
    const gone = named
      .map(([, file = '']) => file)
      .filter((file) => !existsSync(file) && !file.endsWith('/x.ts'));
    expect(gone).toEqual([]);
  });

  it('describes every picture to those who do not see it', () => {
    expect(text.match(/!\[\]/g)).toBeNull();
  });
});

describe('README.md', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

  it.each(Object.entries(manifest.contributes.configuration.properties))(
    'tells the setting %s',
    (key, setting) => {
      const rows =
        typeof setting.default === 'object' && setting.default !== null
          ? [
              `| \`${key}\` | `,
              ...Object.entries(setting.default).map(
                ([name, word]) => `(docs/checks.md#${name}) | ${word} |`,
              ),
            ]
          : [`| \`${key}\` | \`${JSON.stringify(setting.default)}\` |`];
      for (const row of rows) expect(plain(readme)).toContain(row);
    },
  );

  it.each(manifest.contributes.commands)('tells the command $title', ({ category, title }) => {
    expect(readme).toContain(`**${category}: ${words[title.slice(1, -1)]}**`);
  });
});

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly title: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

describe('the terminal in README.md', () => {
  const cli = path.resolve('out/pages/cli.js');
  beforeAll(() => {
    buildSync({ entryPoints: ['src/cli/main.ts'], bundle: true, platform: 'node', outfile: cli });
    for (const data of ['articles.json', 'knowledge.json'])
      copyFileSync(path.join('dist', data), path.join('out/pages', data)); // lie beside the program
  });

  const examples = examplesOf(readme);

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  // `npm run pictures -- --only none` writes today's answers.
  it.each(examples)('answers $command as shown', ({ command, output }) => {
    const { stdout, stderr } = answer(command, cli);
    expect(stderr).toBe('');
    expect(stdout).toBe(output);
  });
});

describe('the pictures', () => {
  const folder = 'docs/pictures';
  const files = readdirSync(folder);

  it('are all shown in README.md', () => {
    expect(files.filter((file) => !readme.includes(`(${folder}/${file})`))).toEqual([]);
  });

  it('are less than 2 MB together', () => {
    const sizes = files.map((file) => statSync(path.join(folder, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });
});
