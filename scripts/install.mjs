// Brings what a fresh machine lacks. Only Node's own modules at the top: nothing is installed yet when this runs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, inProject, root } from './project.mjs';

/** code-server releases carry VS Code's own server; their version is VS Code's with the minor kept. */
export const newest = { codeServer: '4.139.1', node: '24.21.0' };
/** The oldest VS Code that engines.vscode admits. */
export const oldest = { codeServer: '4.96.4', node: '20.20.2' };

/** A problem a person can solve; `message` is the whole story. */
export class Missing extends Error {}

/** Runs `npm ci` unless what is installed is what package-lock.json says. */
export function installPackages() {
  if (installed()) return;
  say('installing packages');
  npm(['ci', '--ignore-scripts'], root);
}

function installed() {
  const listed = inProject('node_modules', '.package-lock.json');
  if (!existsSync(listed)) return false;
  const present = packagesOf(listed);
  // Packages for other systems are optional and rightly absent.
  return Object.entries(packagesOf(inProject('package-lock.json'))).every(
    ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
  );
}

/** @returns {Record<string, { version: string, optional?: boolean }>} */
const packagesOf = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages;

/**
 * VS Code's server from npm, without compiling anything: the few native parts it then lacks (file logs, a watchdog) it does without.
 * @param {{ codeServer: string, node: string }} release
 * @returns {{ node: string, folder: string }} the Node that runs it and the folder of VS Code
 */
export function installServer({ codeServer, node } = newest) {
  if (process.platform === 'win32')
    throw new Missing(
      'VS Code has no server for Windows on npm: install desktop VS Code and put `code` on the PATH.',
    );
  const folder = path.join('node_modules', 'code-server', 'lib', 'vscode');
  const home = installOnce(`code-server-${codeServer}`, (here) => {
    npm(['install', '--no-save', '--ignore-scripts', `code-server@${codeServer}`], here);
    // Release 4.96 pins a package on GitHub in its shrinkwrap; its package.json names the same one on npm.
    rmSync(path.join(here, folder, 'npm-shrinkwrap.json'), { force: true });
    npm(['install', '--omit=dev', '--ignore-scripts'], path.join(here, folder));
  });
  return { node: installNode(node), folder: path.join(home, folder) };
}

/** A VS Code server runs on the Node it was made for: this one, or one from npm. */
function installNode(version) {
  const major = version.split('.')[0];
  if (process.versions.node.split('.')[0] === major) return process.execPath;
  if (process.platform !== 'linux')
    throw new Missing(
      `This VS Code server runs on Node ${major}: install Node ${major} and run this with it.`,
    );
  const name = `node-linux-${process.arch}`;
  const home = installOnce(`node-${version}`, (here) =>
    npm(['install', '--no-save', '--ignore-scripts', `${name}@${version}`], here),
  );
  return path.join(home, 'node_modules', name, 'bin', 'node');
}

/** Fills a folder of the cache; a folder whose filling was interrupted is filled again. */
function installOnce(name, fill) {
  const here = path.join(cache, name);
  const stamp = path.join(here, 'complete');
  if (existsSync(stamp)) return here;
  say(`installing ${name}`);
  rmSync(here, { recursive: true, force: true });
  mkdirSync(here, { recursive: true });
  writeFileSync(path.join(here, 'package.json'), '{ "private": true }\n'); // or npm would climb to ours
  fill(here);
  writeFileSync(stamp, '');
  return here;
}

const browsers = [
  process.env['ACTIVATION_LENS_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium; on Debian as root it is installed, with a font that has Chinese. */
export function installBrowser() {
  const found = browsers.find((place) => place && existsSync(place));
  if (found) return found;
  if (!hasApt)
    throw new Missing(
      'No browser found: install Chromium or Chrome, or name one in ACTIVATION_LENS_BROWSER.',
    );
  installFromDebian('chromium', 'fonts-wqy-microhei');
  return '/usr/bin/chromium';
}

/** A C compiler, NumPy and SciPy, which run the code that is copied; where they cannot be installed, those tests are left out. */
export function installLanguages() {
  if (!hasApt) return;
  const runs = (command, ...args) => spawnSync(command, args).status === 0;
  if (!runs('cc', '--version')) installFromDebian('gcc', 'libc6-dev');
  if (!runs('/usr/bin/python3', '-c', 'import numpy, scipy.special')) installFromDebian('python3-scipy');
}

/** Debian's packages of a few large Python projects, of which the sources are kept. */
const projects = ['python3-torch', 'python3-scipy', 'python3-sympy'];

/**
 * A folder of large Python packages, and what they are: Debian's own where they can be had, otherwise those that this machine's
 * Python finds; nothing where there is no Python.
 * @returns {{ folder: string, title: string } | undefined}
 */
export function installCorpus() {
  if (hasApt)
    return {
      folder: installOnce('python-sources', unpackProjects),
      title: `Debian's ${projects.join(', ')}`,
    };
  const asked = 'import sysconfig; print(sysconfig.get_paths()["purelib"])';
  const folder = spawnSync('python3', ['-c', asked], { encoding: 'utf8' }).stdout?.trim();
  return folder && existsSync(folder) ? { folder, title: "Python's site-packages" } : undefined;
}

function unpackProjects(here) {
  execute('apt-get', ['update'], here);
  execute('apt-get', ['download', ...projects], here);
  for (const file of readdirSync(here).filter((name) => name.endsWith('.deb'))) {
    execute('sh', ['-c', `dpkg-deb --fsys-tarfile '${file}' | tar -x --wildcards '*.py'`], here);
    rmSync(path.join(here, file));
  }
}

/** ripgrep, if it is there or Debian has it. */
export function installRipgrep() {
  const isThere = () => spawnSync('rg', ['--version']).status === 0;
  if (!isThere() && hasApt) installFromDebian('ripgrep');
  return isThere() ? 'rg' : undefined;
}

const hasApt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** On Debian as root. */
function installFromDebian(...packages) {
  say(`installing ${packages[0]}`);
  const apt = (...args) => execute('apt-get', args, root, { DEBIAN_FRONTEND: 'noninteractive' });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

const npm = (args, cwd) =>
  process.platform === 'win32' ? execute('cmd.exe', ['/c', 'npm', ...args], cwd) : execute('npm', args, cwd);

function execute(command, args, cwd, env = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 0) return;
  throw new Missing(
    `\`${command} ${args.join(' ')}\` failed.\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`,
  );
}

const say = (what) => console.log(`${what} …`);
