// Compares what the command line finds in a folder of Python with what Python's own parser resolves through imports:
// `node scripts/oracle.mjs FOLDER [--all]`, after `npm run build` and with python3. Prints how much is found, how much of what is found
// is right where that is less than all, and the differences. Methods, other strings and what a star or a value binds are not judged.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { inProject } from './project.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
const folder = positionals[0] ?? '';
if (folder === '') {
  console.error('Say which folder of Python to compare: node scripts/oracle.mjs FOLDER');
  process.exit(2);
}

/** @type {readonly (readonly [kind: string, what: string])[]} */
const kinds = [
  ['names', 'that imports resolve'],
  ['attributes', 'called that their class sets to one activation'],
  ['strings', 'that stand where an activation is named'],
  ['parameters', 'that literals give'],
];

/** Differences of one kind that are printed unless all are asked for. */
const shown = values.all ? Infinity : 40;

const symbols = await symbolsByName();
const parsed = linesOf('python3', [inProject('scripts/oracle.py'), folder], JSON.stringify(symbols));
const found = foundByFile(
  linesOf(process.execPath, [inProject('dist/cli.js'), 'scan', '--uses', '--format', 'jsonl', folder]),
);
print(parsed.filter(({ problem }) => !problem).flatMap(judged));

/** Symbols that a dotted name can be, what else their modules are called, and roots that stand for one another. */
async function symbolsByName() {
  const { tables: frameworks } = await frameworkTables();
  const known = frameworks.filter(({ languages }) => languages.includes('python'));
  const rows = known.flatMap((framework) => framework.symbols).filter(isDotted);
  return {
    symbols: Object.fromEntries(rows.flatMap((row) => row.names.map((name) => [name, symbolOf(row)]))),
    modules: Object.assign({}, ...known.map(({ modules }) => modules ?? {})),
    twins: known.flatMap(({ roots, twin }) => (twin ? roots.map((root) => [root, twin]) : [])),
  };
}

async function frameworkTables() {
  const bundled = await esbuild.build({
    entryPoints: [inProject('src/core/frameworks/frameworks.ts')],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(bundled.outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

function isDotted({ kind, isPlain }) {
  return (kind === 'class' || kind === 'function') && !isPlain;
}

function symbolOf({ kind, activation, variants = [], arguments: formals = [] }) {
  return {
    // `heaviside` is one for some arguments only.
    isClass: kind === 'class',
    isOpen: activation === 'binary-step',
    activations: [activation, ...variants.map((variant) => variant.activation)],
    arguments: formals
      .filter(({ parameter }) => parameter !== undefined && variants.length === 0)
      .map(({ name, position, parameter }) => [name, position ?? null, parameter]),
  };
}

function linesOf(program, words, input = '') {
  const { stdout, stderr, error } = spawnSync(program, words, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  if (stderr) console.error(stderr.trimEnd());
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** What is certain, by file. */
function foundByFile(rows) {
  const files = new Map();
  for (const row of rows.filter(({ certainty }) => certainty === 'certain')) {
    const file = path.normalize(row.path);
    files.set(file, [...(files.get(file) ?? []), row]);
  }
  return files;
}

/**
 * What Python says of each name, attribute and string of a file, against what is found there.
 * @returns {{ kind: string, outcome: string, words: string }[]}
 */
function judged({ path: file, uses, attributes, ids }) {
  const rows = found.get(path.normalize(file)) ?? [];
  const at = ([line, column]) => `${path.relative(folder, file)}:${line + 1}:${column + 1}`;
  const inPlace = ([...place]) => rows.find((row) => placeOf(row).join(' ') === place.join(' '));
  // Whether `self.act` or `act` is the name does not count.
  const withEnd = ([, , line, column]) =>
    rows.find((row) => row.endLine === line && row.endColumn === column);
  return [
    ...uses.flatMap((use) => judgedName('names', use, inPlace(use.place), at(use.place))),
    ...attributes.flatMap((use) => judgedName('attributes', use, withEnd(use.place), at(use.place))),
    ...ids.map(({ place, id }) => {
      const isFound = rows.some((row) => isIn(row, place));
      return { kind: 'strings', outcome: isFound ? 'right' : 'missed', words: `${at(place)} ${id}` };
    }),
  ];
}

function judgedName(kind, { verdict, parameters }, row, at) {
  if (verdict === 'open') return [];
  if (verdict === 'other') return row ? [{ kind, outcome: 'wrong', words: `${at} ${row.symbol}` }] : [];
  const words = `${at} ${verdict}`;
  if (!row) return [{ kind, outcome: 'missed', words }];
  if (!symbols.symbols[verdict].activations.includes(row.activation))
    return [{ kind, outcome: 'missed', words: `${words}, not ${row.activation}` }];
  return [
    { kind, outcome: 'right', words },
    ...Object.entries(parameters).map(([name, value]) => {
      const isRight = isClose(row.parameters[name], value);
      const difference = `${words} ${name}=${value}, not ${row.parameters[name]}`;
      return { kind: 'parameters', outcome: isRight ? 'right' : 'missed', words: difference };
    }),
  ];
}

function print(judgements) {
  const unparsed = parsed.filter(({ problem }) => problem).length;
  console.log(`${folder}: ${parsed.length} files, of which Python cannot parse ${unparsed}`);
  for (const [kind, what] of kinds) {
    const of = (outcome) => judgements.filter((one) => one.kind === kind && one.outcome === outcome).length;
    const right = of('right');
    const all = share(right, right + of('missed'));
    const precision = of('wrong') > 0 ? `, ${share(right, right + of('wrong'))} found` : '';
    console.log(`${kind.padEnd(10)}  ${all} ${what}${precision}`);
  }
  for (const [kind] of kinds)
    for (const outcome of ['missed', 'wrong']) {
      const ofKind = judgements.filter((one) => one.kind === kind && one.outcome === outcome);
      list(
        `${kind} ${outcome}`,
        ofKind.map(({ words }) => words),
      );
    }
}

function list(title, lines) {
  if (lines.length > 0) console.log([`${title}:`, ...lines.slice(0, shown)].join('\n  '));
  if (lines.length > shown) console.log(`  and ${lines.length - shown} more; --all prints them`);
}

function share(part, whole) {
  const percent = whole === 0 ? '—' : `${((100 * part) / whole).toFixed(2)} %`;
  return `${percent} of ${whole}`;
}

function placeOf({ line, column, endLine, endColumn }) {
  return [line, column, endLine, endColumn];
}

function isClose(a, b) {
  return a !== undefined && Math.abs(a - b) <= 1e-9 * Math.abs(b);
}

function isIn({ line, column, endLine, endColumn }, [fromLine, fromColumn, toLine, toColumn]) {
  const begins = line > fromLine || (line === fromLine && column >= fromColumn);
  return begins && (endLine < toLine || (endLine === toLine && endColumn <= toColumn));
}
