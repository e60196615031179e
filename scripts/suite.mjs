// Runs the integration suite in one extension host: `node scripts/suite.mjs node|web [--oldest]`. Needs a build.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundleSuite.mjs';
import './processes.mjs';
import { inProject, root } from './project.mjs';
import { temporaryFolder } from './temporary.mjs';

const host = process.argv[2] === 'web' ? 'web' : 'node';
const onOldest = process.argv.includes('--oldest');
// Desktop VS Code where it can be downloaded: on GitHub's machines, on a system without a server, or when asked for.
const onDesktop =
  process.env['ACTIVATION_LENS_DESKTOP'] === '1' ||
  process.env['GITHUB_ACTIONS'] === 'true' ||
  process.platform === 'win32';

const workspace = path.join(temporaryFolder('workspace'), 'workspace');
cpSync(inProject('test', 'extension', 'workspace'), workspace, { recursive: true });
const profile = temporaryFolder('profile');

let crash;
try {
  await runTests({
    ...(onDesktop
      ? { version: onOldest ? '1.96.4' : 'stable' }
      : { vscodeExecutablePath: inProject('scripts', 'code.mjs') }),
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleSuite(host),
    extensionTestsEnv: onOldest ? { ACTIVATION_LENS_VSCODE: 'oldest' } : {},
    launchArgs: [
      workspace,
      ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      `--user-data-dir=${profile}`,
      `--extensions-dir=${path.join(profile, 'extensions')}`,
      '--disable-extensions',
    ],
  });
} catch (error) {
  crash = error;
}
report();

/** The suite leaves its results in its workspace, where both hosts can write. */
function report() {
  const written = path.join(workspace, '.results.json');
  /** @type {{ passed: string[], failed: { title: string, stack: string }[] }} */
  const results = existsSync(written)
    ? JSON.parse(readFileSync(written, 'utf8'))
    : { passed: [], failed: [] };
  if (results.passed.length + results.failed.length === 0)
    results.failed.push({ title: 'the suite runs', stack: String(crash ?? 'It ended without a result.') });
  mkdirSync(inProject('out', 'results'), { recursive: true });
  writeFileSync(inProject('out', 'results', `${host}.json`), JSON.stringify(results, undefined, 2));
  for (const { title, stack } of results.failed) console.error(`✗ ${title}\n${stack}\n`);
  console.log(`${results.passed.length} passed, ${results.failed.length} failed`);
  process.exit(results.failed.length === 0 ? 0 : 1);
}
