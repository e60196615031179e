// `npm start`: installs what is missing, builds, and opens VS Code with the extension and the folder demo/. Desktop VS Code when `code`
// is on the PATH, else (or with --browser) VS Code's server, to be opened in a browser; `--port N` chooses its port. Ctrl-C ends it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { Missing, installPackages } from './install.mjs';
import { beforeLeaving } from './processes.mjs';
import { cache, extensionId, inProject, manifest, root } from './project.mjs';
import { startServer } from './vscodeServer.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' }, browser: { type: 'boolean' } } });
const demo = inProject('demo');

try {
  installPackages();
  build();
  if (values.browser || !openDesktop()) await serve();
} catch (error) {
  console.error(error instanceof Missing ? error.message : error);
  process.exit(1);
}

/** Opens desktop VS Code; false when there is none. */
function openDesktop() {
  const onWindows = process.platform === 'win32';
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, demo];
  const { error, status } = onWindows
    ? spawnSync('cmd.exe', ['/c', 'code', ...args], { stdio: 'inherit' })
    : spawnSync('code', args, { stdio: 'inherit' });
  return !error && status === 0;
}

async function serve() {
  const home = path.join(cache, 'start');
  const server = await startServer({
    home,
    extensions: extensionsOf(home),
    port: Number(values.port ?? 0),
    settings: { 'workbench.startupEditor': 'readme' },
  });
  console.log(`VS Code is ready: ${server.url}?folder=${encodeURI(demo)}`);
  console.log('Ctrl-C ends it.');
  beforeLeaving(server.stop);
}

/** A folder of extensions that holds ours by a link, so that building again and reloading the window shows the change. */
function extensionsOf(home) {
  const extensions = path.join(home, 'extensions');
  rmSync(extensions, { recursive: true, force: true });
  mkdirSync(extensions, { recursive: true });
  symlinkSync(root, path.join(extensions, `${extensionId}-${manifest.version}`), 'dir');
  return extensions;
}
