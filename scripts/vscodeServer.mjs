// VS Code's own server, the one inside code-server's npm package: a real workbench and real extension hosts on a page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installServer } from './install.mjs';
import { start, stop } from './processes.mjs';
import { temporaryFolder } from './temporary.mjs';

/** Nothing that moves, asks, phones home or covers what is looked at. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.simpleDialog.enable': true,
  'window.restoreWindows': 'preserve', // else a page whose address names files forgets its other editors
};

/**
 * @typedef {object} Window
 * @property {string} [folder]
 * @property {readonly string[]} [files] opened in editors
 * @property {readonly string[]} [development] folders of extensions under development
 * @property {string} [tests] a suite to run inside, without its extension .js
 */

/**
 * @typedef {object} Server
 * @property {string} url
 * @property {string} home user data, settings and extensions of this server
 * @property {(place: string) => string} uri what the workbench calls a file or folder of this machine
 * @property {(window: Window) => string} page address of a window
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server on a free port of 127.0.0.1; resolves when it answers.
 * @param {object} [options]
 * @param {{ codeServer: string, node: string }} [options.release]
 * @param {string} [options.home] kept when given, else temporary
 * @param {string} [options.extensions] folder of installed extensions
 * @param {number} [options.port]
 * @param {Record<string, unknown>} [options.settings] of the user
 * @param {boolean} [options.testDriver] lets a page run suites inside VS Code; it also silences notification toasts
 * @returns {Promise<Server>}
 */
export async function startServer({
  release,
  home = temporaryFolder('server'),
  extensions = path.join(home, 'extensions'),
  port = 0,
  settings = {},
  testDriver = false,
} = {}) {
  const { node, folder } = installServer(release);
  prepare(home, extensions, settings);
  const child = start(
    node,
    [
      path.join(folder, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
      ...['--server-data-dir', home, '--extensions-dir', extensions],
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: plainEnvironment() },
  );
  const authority = `127.0.0.1:${await listening(child)}`;
  const uri = (place) => `vscode-remote://${authority}${path.resolve(place)}`;
  return {
    url: `http://${authority}/`,
    home,
    uri,
    page: (window) => pageAddress(`http://${authority}/`, uri, window),
    stop: () => stop(child),
  };
}

/**
 * Installs a VSIX as a person would, into a folder of extensions.
 * @param {string} vsix
 * @param {string} extensions
 */
export function installExtension(vsix, extensions) {
  const { node, folder } = installServer();
  const { status, stdout, stderr } = spawnSync(
    node,
    [
      path.join(folder, 'out', 'server-main.js'),
      ...['--server-data-dir', temporaryFolder('installer'), '--extensions-dir', extensions],
      ...['--install-extension', vsix, '--force'],
    ],
    { env: plainEnvironment(), encoding: 'utf8' },
  );
  if (status === 0) return;
  const reasons = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /^Error|^Failed/.test(line) && !line.includes('bindings'));
  throw new Error(`VS Code does not install ${vsix}.\n${reasons.join('\n')}`);
}

function prepare(home, extensions, settings) {
  mkdirSync(extensions, { recursive: true });
  for (const [scope, values] of Object.entries({ User: { ...quiet, ...settings }, Machine: quiet })) {
    const file = path.join(home, 'data', scope, 'settings.json');
    if (existsSync(file)) continue; // a person has been here
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(values, undefined, 2));
  }
}

/** Started from a terminal inside VS Code, the server would take that window's variables for its own. */
function plainEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VSCODE_') && name !== 'PORT' && name !== 'PASSWORD',
  );
  return Object.fromEntries(kept);
}

/** The port, once the server listens on it. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (data) => {
      output += data;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with code ${code}.\n${output}`)));
  });
}

/**
 * @param {string} url
 * @param {(place: string) => string} uri
 * @param {Window} window
 */
function pageAddress(url, uri, { folder, files = [], development = [], tests }) {
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...files.map((file) => ['openFile', uri(file)]),
    ...development.map((extension) => ['extensionDevelopmentPath', uri(extension)]),
    ...(tests ? [['extensionTestsPath', uri(tests)]] : []),
  ];
  const address = new URL(url);
  if (folder) address.searchParams.set('folder', path.resolve(folder));
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
