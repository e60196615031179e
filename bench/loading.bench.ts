import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { median } from './measure';
import type { Bench } from './row';

const rounds = 9;

/** Loading and activating the extension against making all of mathjs, each in a fresh process, loading included. */
export const bench: Bench = {
  name: 'Loading',
  async run() {
    const ours = median(repeat(activation));
    const peer = median(repeat(`const loaded = require('mathjs').create(require('mathjs').all);`));
    const ratio = ours / peer;
    return [
      {
        what: 'load + activate',
        ours,
        peer,
        peerName: 'create(all) of mathjs',
        unit: 'ms',
        ratio,
        goal: '≤ ½',
        met: ratio <= 0.5,
      },
    ];
  },
};

/** VS Code's API as far as activation touches it: every member is a function that returns another such thing. */
const activation = `
  const thing = () => new Proxy(function () {}, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => '' : name === 'then' ? undefined : thing()),
    apply: thing,
    construct: thing,
  });
  const names = 'window workspace commands languages l10n env Uri ViewColumn ColorThemeKind Disposable EventEmitter Hover MarkdownString Range NotebookCellKind QuickPickItemKind';
  const vscode = Object.fromEntries(names.split(' ').map((name) => [name, thing()]));
  const data = require('node:fs').promises.readFile('dist/knowledge.json');
  vscode.workspace = new Proxy(vscode.workspace, { get: (all, name) => (name === 'fs' ? { readFile: () => data } : all[name]) });
  const Module = require('node:module');
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
  const loaded = require('./dist/extension.js').activate({ subscriptions: [], extensionUri: thing() });
`;

function repeat(program: string): readonly number[] {
  return Array.from({ length: rounds }, () => milliseconds(program));
}

function milliseconds(program: string): number {
  const timed = `const start = process.hrtime.bigint(); ${program}; Promise.resolve(loaded).then(() => process.stdout.write(String(Number(process.hrtime.bigint() - start) / 1e6)))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', timed], {
    cwd: path.resolve('.'),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout);
}
