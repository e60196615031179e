import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

/** What the program has of VS Code's API. */
const namesUsed = (): readonly string[] => [
  ...new Set(
    [
      ...readFileSync('dist/extension.js', 'utf8').matchAll(
        /\.([A-Z]\w+|window|commands|languages|l10n|env)\b/g,
      ),
    ].map(([, name = '']) => name),
  ),
];

/** VS Code's API as far as activation touches it: every member is a function that returns another such thing. */
const activation = `
  const thing = () => new Proxy(function () {}, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => '' : name === 'then' ? undefined : thing()),
    apply: thing,
    construct: thing,
  });
  const data = require('node:fs').promises.readFile('dist/knowledge.json');
  const workspace = new Proxy(thing(), { get: (all, name) => (name === 'fs' ? { readFile: () => data } : all[name]) });
  const vscode = { ...Object.fromEntries(${JSON.stringify(namesUsed())}.map((name) => [name, thing()])), workspace };
  const Module = require('node:module');
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
  const loaded = require('./dist/extension.js').activate({ subscriptions: [], extensionUri: thing(), workspaceState: thing() });
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
