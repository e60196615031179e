import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Edit, Language, Parser } from 'web-tree-sitter';

import './tell';
import { filesIn } from '../src/cli/walk';
import { activations } from '../src/core/activations/known';
import { frameworks } from '../src/core/frameworks/known';
import { recognize } from '../src/core/recognize/recognize';
import { median } from './measure';
import type { Bench, Found, Row } from './row';

/** Names over a large source tree, files and process included, against the tools that people would take instead. */
export const bench: Bench = {
  name: 'Scan',
  async run(found) {
    return [...(await rowsOfTree(found)), ...(await freshFile())];
  },
};

const rounds = 7;

async function rowsOfTree({ corpus, ripgrep }: Found): Promise<readonly Row[]> {
  if (!corpus) return [absent('names over a source tree: this machine has no large Python packages')];
  const files = pythonIn(corpus.folder);
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const what = `${corpus.title}: ${files.length} files, ${Math.round(bytes / 1e6)} MB of Python`;
  if (bytes < leastBytes) return [absent(`names over a source tree: ${what}, less than 15 MB`)];
  const [one = NaN, all = NaN, withFormulas = NaN, peer = NaN] = fastestOf([
    scanOf(corpus.folder, '--no-formulas', '--jobs', '1'),
    scanOf(corpus.folder, '--no-formulas'),
    scanOf(corpus.folder, '--jobs', '1'),
    ...(ripgrep === undefined ? [] : [searchOf(ripgrep, corpus.folder)]),
  ]);
  const parsed = await parseAll(files);
  return [
    ripgrep === undefined
      ? absent('names against ripgrep, which this machine has not')
      : {
          what: `names, one thread; ${what}`,
          ours: one,
          peer,
          peerName: 'rg -j1 -w with the same names',
          unit: 'ms',
          ratio: peer / one,
          goal: '≥ 0.9 × as fast',
          met: peer / one >= 0.9,
        },
    ...(ripgrep === undefined
      ? []
      : [
          {
            what: 'names and formulas, one thread',
            ours: withFormulas,
            peer,
            peerName: 'the same, names alone',
            unit: 'ms',
            ratio: peer / withFormulas,
            goal: '≥ 0.4 × as fast',
            met: peer / withFormulas >= 0.4,
          },
        ]),
    {
      what: 'names and formulas, one thread',
      ours: withFormulas,
      peer: parsed,
      peerName: 'web-tree-sitter, read and parse',
      unit: 'ms',
      ratio: parsed / withFormulas,
      goal: '≥ 15 × as fast',
      met: parsed / withFormulas >= 15,
    },
    {
      what: 'names, one thread',
      ours: one,
      peer: parsed,
      peerName: 'web-tree-sitter, read and parse',
      unit: 'ms',
      ratio: parsed / one,
      goal: '≥ 15 × as fast',
      met: parsed / one >= 15,
    },
    {
      what: 'names, as many threads as cores',
      ours: all,
      peer: one,
      peerName: 'one thread',
      unit: 'ms',
      ratio: one / all,
      goal: 'stated',
      met: true,
    },
  ];
}

const leastBytes = 15e6;

function absent(what: string): Row {
  return { what, ours: NaN, unit: 'ms', goal: '', met: undefined };
}

function pythonIn(folder: string): readonly string[] {
  const isWanted = (name: string): boolean => name.endsWith('.py');
  return [...filesIn([folder], { isWanted, ignores: true })].map((file) => file.path);
}

type Program = readonly [command: string, ...words: string[]];

const scanOf = (folder: string, ...words: readonly string[]): Program => [
  process.execPath,
  'dist/cli.js',
  'scan',
  ...words,
  folder,
];

/** One thread, whole words, the lines printed: as scan prints its places. */
function searchOf(ripgrep: string, folder: string): Program {
  const place = mkdtempSync(path.join(tmpdir(), 'names-'));
  process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  const file = path.join(place, 'names.txt');
  writeFileSync(file, `${names().join('\n')}\n`);
  return [ripgrep, '-j1', '-w', '-f', file, '-g', '*.py', folder];
}

/** The English names of all activations and the last words of what Python's libraries call them. */
function names(): readonly string[] {
  const python = frameworks.filter(({ languages }) => languages.includes('python'));
  const symbols = python.flatMap((framework) => framework.symbols.flatMap((symbol) => symbol.names));
  const words = symbols.map((symbol) => symbol.split(/[.:]/).at(-1) ?? symbol);
  return [...new Set([...activations.flatMap(({ names }) => names.en), ...words])].sort();
}

/** Shortest time of each program in milliseconds, taken in turns. */
function fastestOf(programs: readonly Program[]): readonly number[] {
  const times = programs.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    for (const [i, program] of programs.entries())
      times[i] = Math.min(times[i] ?? Infinity, millisecondsOf(program));
  return times;
}

function millisecondsOf([command, ...words]: Program): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

async function pythonParser(): Promise<Parser> {
  await Parser.init();
  const wasm = createRequire(import.meta.url).resolve('tree-sitter-python/tree-sitter-python.wasm');
  return new Parser().setLanguage(await Language.load(wasm));
}

async function parseAll(files: readonly string[]): Promise<number> {
  const parser = await pythonParser();
  const start = performance.now();
  for (const file of files) parser.parse(readFileSync(file, 'utf8'))?.delete();
  return performance.now() - start;
}

const lines = 10_000;

/** A file of 10,000 lines after an edit: recognized afresh, against tree-sitter, which parses again only what the edit touches. */
async function freshFile(): Promise<readonly Row[]> {
  const model = readFileSync('test/fixtures/vit.py', 'utf8').split('\n');
  const text = Array.from({ length: lines }, (_, i) => model[i % model.length]).join('\n');
  const end = text.indexOf('import math', text.length / 2) + 'import math'.length;
  const parser = await pythonParser();
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < warm + 40; round++) {
    // Each time another text, so that nothing can be remembered.
    const letter = String.fromCharCode(97 + (round % 26));
    const edited = `${text.slice(0, end)}${letter}${text.slice(end)}`;
    ours.push(millisecondsFor(() => recognize(edited, 'python')));
    const tree = parser.parse(text);
    tree?.edit(letterAt(end, text));
    peer.push(millisecondsFor(() => parser.parse(edited, tree)?.delete()));
    tree?.delete();
  }
  return rowsOfFile(text, median(ours.slice(warm)), median(peer.slice(warm)));
}

/** Rounds until the engine has compiled what it runs. */
const warm = 20;

function letterAt(index: number, text: string): Edit {
  const before = text.slice(0, index).split('\n');
  const start = { row: before.length - 1, column: before.at(-1)?.length ?? 0 };
  return new Edit({
    startIndex: index,
    oldEndIndex: index,
    newEndIndex: index + 1,
    startPosition: start,
    oldEndPosition: start,
    newEndPosition: { ...start, column: start.column + 1 },
  });
}

function millisecondsFor(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

function rowsOfFile(text: string, ours: number, peer: number): readonly Row[] {
  return [
    {
      what: `a file of 10,000 lines, recognized afresh (${Math.round(text.length / 1000)} kB)`,
      ours,
      unit: 'ms',
      goal: '< 5 ms',
      met: ours < 5,
    },
    {
      what: 'the same after an edit',
      ours,
      peer,
      peerName: 'web-tree-sitter, incremental',
      unit: 'ms',
      ratio: ours / peer,
      goal: '≤ 3 ×',
      met: ours / peer <= 3,
    },
  ];
}
