// `npm run bench`: measures against peers, everything in one run on one machine. `--json FILE` keeps the figures,
// `--only WORD` runs the files whose name has the word.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { installCorpus, installRipgrep } from './install.mjs';
import { inProject } from './project.mjs';

const { json, only = '' } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' } },
}).values;

const folder = inProject('bench');
const out = inProject('out', 'bench');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts') && name.includes(only))
  .sort();

mkdirSync(out, { recursive: true });
await esbuild.build({
  entryPoints: files.map((name) => path.join(folder, name)),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external', // peers run as their users run them
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});

// Only what scans a source tree needs one.
const found = files.some((name) => name.startsWith('scan'))
  ? { corpus: installCorpus(), ripgrep: installRipgrep() }
  : {};

const results = [];
for (const file of files) {
  const { bench } = await import(pathToFileURL(path.join(out, file.replace(/\.ts$/, '.mjs'))).href);
  const rows = await bench.run(found);
  console.log(`\n${bench.name}`);
  printTable(rows);
  results.push({ name: bench.name, rows });
}
if (json) writeFileSync(json, `${JSON.stringify(results, undefined, 2)}\n`);
process.exit(results.every(({ rows }) => rows.every(({ met }) => met !== false)) ? 0 : 1);

/** @param {import('../bench/row').Row[]} rows */
function printTable(rows) {
  const cells = rows.map(({ what, ours, peer, peerName, unit, ratio, goal, met }) => [
    what,
    Number.isNaN(ours) ? '' : `${short(ours)} ${unit}`,
    peer === undefined ? '' : `${short(peer)} ${unit}${peerName ? ` (${peerName})` : ''}`,
    ratio === undefined ? '' : short(ratio),
    goal,
    met === undefined ? 'not measured' : met ? 'met' : 'NOT MET',
  ]);
  const all = [['', 'ours', 'peer', 'ratio', 'goal', ''], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of all)
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** @param {number} value */
function short(value) {
  return Math.abs(value) >= 1e6 || (value !== 0 && Math.abs(value) < 1e-3)
    ? value.toExponential(2)
    : String(Number(value.toPrecision(3)));
}
