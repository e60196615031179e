import { existsSync, readFileSync, rmSync } from 'node:fs';
import { run } from './processes.mjs';
import { inProject, root } from './project.mjs';

/**
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} [neededBy] stages that cannot do without this one
 * @property {() => Promise<Outcome>} run
 */

/** Milliseconds after which a stage is taken for hung. */
const limit = 600_000;

const tool = (...parts) => inProject('node_modules', ...parts);
const vitest = tool('vitest', 'vitest.mjs');

/**
 * Groups of lanes: a group begins when the one before has ended, its lanes run side by side, the stages of a lane one after the other.
 * @type {Stage[][][]}
 */
export const lanes = [
  [[check('build', ['unit', 'host', 'web', 'ui'], inProject('esbuild.js'))]],
  [
    [
      check('types', [], tool('typescript', 'bin', 'tsc'), '--build'),
      check('lint', [], tool('oxlint', 'bin', 'oxlint')),
      check(
        'format',
        [],
        tool('prettier', 'bin', 'prettier.cjs'),
        '--check',
        '--log-level=warn',
        '--cache',
        `--cache-location=${inProject('out', 'prettier')}`,
        '.',
      ),
      check('dead code', [], tool('knip', 'bin', 'knip.js'), '--no-config-hints'),
      tests('unit', 'vitest.config.mts'),
    ],
    [
      suite('host', 'node'),
      suite('web', 'web'),
      check('package', ['ui'], inProject('scripts', 'package.mjs')),
      ...(process.platform === 'win32' ? [] : [tests('ui', 'vitest.ui.config.mts')]), // no VS Code server for Windows
    ],
  ],
];

export const stageNames = lanes.flat(2).map(({ name }) => name);

/** A program whose exit code is one verdict. */
function check(name, neededBy, script, ...args) {
  return {
    name,
    neededBy,
    async run() {
      const { code, output } = await node(script, ...args);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

/** Vitest, counted by its own report. */
function tests(name, config) {
  const report = inProject('out', 'results', `${name}.json`);
  return {
    name,
    async run() {
      rmSync(report, { force: true });
      const { code, output } = await node(
        vitest,
        ...[
          'run',
          '--config',
          config,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
      );
      const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(report) ?? {};
      // A file that cannot even be loaded has no tests to count, but it failed.
      const broken = testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      );
      return verdict(code, numPassedTests, numFailedTests + broken.length, output);
    },
  };
}

/** The integration suite in one extension host. */
function suite(name, host) {
  const report = inProject('out', 'results', `${host}.json`);
  return {
    name,
    async run() {
      rmSync(report, { force: true });
      const { code, output } = await node(inProject('scripts', 'suite.mjs'), host);
      const { passed = [], failed = [] } = readReport(report) ?? {};
      return verdict(code, passed.length, failed.length, output);
    },
  };
}

/** What crashed without naming a failure is one failure. */
function verdict(code, passed, failed, output) {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output };
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

function node(script, ...args) {
  return run(process.execPath, [script, ...args], {
    cwd: root,
    timeout: limit,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ACTIVATION_LENS_PACKAGED: '1' },
  });
}
