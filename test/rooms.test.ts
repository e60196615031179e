import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../scripts/project.mjs';

/** Who may import what: a file of each room, what it may import and what it may not. The table of ARCHITECTURE.md, row by row. */
const rooms = [
  {
    file: 'src/core/curve/a.ts',
    may: ['./sample', '../expression/expression', '../../core/span'],
    mayNot: [
      'vscode',
      'node:fs',
      'fs',
      'mathjs',
      'mathjs/number',
      'chart.js',
      'fast-check',
      '../../protocol/messages',
      '../../editor/settings',
      '../../features/hover',
      '../../cli/main',
      '../../extension',
      '../../../webview/state',
    ],
  },
  {
    file: 'src/core/a.ts',
    may: ['./span', './curve/curve'],
    mayNot: [
      'vscode',
      '../protocol/messages',
      '../editor/settings',
      '../thread/answer',
      '../extension',
      '../../webview/state',
    ],
  },
  {
    file: 'src/core/read/mathjs.ts',
    may: ['mathjs/number', '../expression/expression'],
    mayNot: ['mathjs', 'chart.js', 'vscode', 'node:fs', '../../features/hover', '../../protocol/messages'],
  },
  { file: 'src/core/read/latex.ts', may: ['./mathjs'], mayNot: ['mathjs/number', 'mathjs'] },
  {
    file: 'src/protocol/messages.ts',
    may: ['../core/curve/curveSpec', './readMessage'],
    mayNot: [
      'vscode',
      'node:fs',
      'chart.js',
      'mathjs/number',
      '../editor/settings',
      '../features/hover',
      '../extension',
    ],
  },
  {
    file: 'webview/main.ts',
    may: ['../src/core/curve/curve', '../src/protocol/messages', './chart', './controls/slider'],
    mayNot: [
      'vscode',
      'node:fs',
      'chart.js',
      'mathjs/number',
      '../src/editor/settings',
      '../src/features/hover',
      '../src/cli/main',
      '../src/extension',
    ],
  },
  {
    file: 'webview/controls/slider.ts',
    may: ['../state', '../../src/core/curve/curve'],
    mayNot: ['chart.js', 'vscode', '../../src/features/hover', '../../src/extension'],
  },
  {
    file: 'webview/chart.ts',
    may: ['chart.js', 'chart.js/helpers', './state', '../src/core/curve/curve'],
    mayNot: ['vscode', 'mathjs/number', 'node:fs', '../src/editor/settings'],
  },
  {
    file: 'src/editor/settings.ts',
    may: ['vscode', '../core/span', '../protocol/messages', './positions'],
    mayNot: [
      'node:fs',
      'chart.js',
      'mathjs/number',
      '../features/hover',
      '../cli/main',
      '../extension',
      '../../webview/state',
    ],
  },
  {
    file: 'src/features/hover.ts',
    may: ['vscode', '../core/span', '../protocol/messages', '../editor/settings'],
    mayNot: [
      'node:fs',
      'chart.js',
      'mathjs/number',
      './plot',
      '../features/plot',
      '../cli/main',
      '../extension',
      '../../webview/state',
    ],
  },
  {
    file: 'src/features/plot/panel.ts',
    may: ['vscode', './title', '../../core/span', '../../editor/settings'],
    mayNot: ['../hover', '../compare/compare', '../../features/hover', '../../extension', 'node:fs'],
  },
  {
    file: 'src/thread/main.ts',
    may: ['../core/span', '../protocol/formulaMessages', './answer'],
    mayNot: [
      'vscode',
      'node:fs',
      'chart.js',
      'mathjs/number',
      '../editor/worker',
      '../features/hover',
      '../cli/main',
      '../extension',
      '../../webview/state',
    ],
  },
  {
    file: 'src/extension.ts',
    may: ['vscode', './core/span', './protocol/messages', './editor/settings', './features/hover'],
    mayNot: ['node:fs', 'chart.js', 'mathjs/number', './thread/main', './cli/main', '../webview/state'],
  },
  {
    file: 'src/cli/main.ts',
    may: ['node:fs', 'node:fs/promises', '../core/span', './scan', './thread'],
    mayNot: [
      'vscode',
      'fs',
      'chart.js',
      'mathjs/number',
      '../protocol/messages',
      '../editor/settings',
      '../features/hover',
      '../thread/main',
      '../extension',
    ],
  },
];

const bans = [
  { what: '`any`', code: 'export const a = (b: any) => b;', rule: 'no-explicit-any' },
  { what: 'a non-null `!`', code: 'export const c = (b?: string) => b!;', rule: 'no-non-null-assertion' },
  { what: 'a default export', code: 'export default 1;', rule: 'no-default-export' },
  { what: 'console in core', code: 'console.log(1);', rule: 'no-console' },
];
const bansFile = 'src/core/bans.ts';

/** Every way an import can be written, a line each; names differ, or the lines would clash. */
const forms = [
  (from: string, name: string) => `import { a as import${name} } from '${from}';`,
  (from: string, name: string) => `import type { A as Type${name} } from '${from}';`,
  (from: string, name: string) => `export { a as export${name} } from '${from}';`,
  (from: string) => `void import('${from}');`,
];

describe('the lint rules', () => {
  const tree = mkdtempSync(path.join(tmpdir(), 'activation-lens-rooms-'));
  let found: readonly Finding[] = [];
  beforeAll(() => {
    cpSync(inProject('.oxlintrc.json'), path.join(tree, '.oxlintrc.json'));
    for (const { file, may, mayNot } of rooms) write(file, [...may, ...mayNot].flatMap(inEveryForm));
    write(
      bansFile,
      bans.map(({ code }) => code),
    );
    found = findings(tree);
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  for (const { file, may, mayNot } of rooms) {
    it(`hold ${file} to its row of the table`, () => {
      const lines = [...may, ...mayNot].flatMap(inEveryForm);
      const stopped = found
        .filter((finding) => finding.file === file && finding.rule.includes('no-restricted-imports'))
        .map(({ line }) => lines[line - 1]);
      expect(new Set(stopped)).toEqual(new Set(mayNot.flatMap(inEveryForm)));
    });
  }

  for (const [index, { what, rule }] of bans.entries()) {
    it(`ban ${what}`, () => {
      const here = found.filter(({ file, line }) => file === bansFile && line === index + 1);
      expect(here.map((finding) => finding.rule).join()).toContain(rule);
    });
  }

  function write(file: string, lines: readonly string[]): void {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), lines.join('\n'));
  }
});

const inEveryForm = (from: string): readonly string[] =>
  forms.map((form) => form(from, from.replaceAll(/\W/g, '_')));

interface Finding {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** As oxlint names it: `eslint(no-console)`. */
  readonly rule: string;
}

/** What our linter says of a tree, without the rules that need types. */
function findings(tree: string): readonly Finding[] {
  const oxlint = inProject('node_modules', 'oxlint', 'bin', 'oxlint');
  const options = { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  const { stdout } = spawnSync(process.execPath, [oxlint, '-c', '.oxlintrc.json', '-f', 'unix'], options);
  return [...stdout.matchAll(/^(.+?):(\d+):\d+: .*\[Error\/(.+)\]$/gm)].map(
    ([, file = '', line, rule = '']) => ({
      file: file.replaceAll('\\', '/'),
      line: Number(line),
      rule,
    }),
  );
}
