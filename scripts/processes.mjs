// Every process the scripts start belongs to one of them, and goes when it goes: on a normal end, a crash, Ctrl-C, a closed pipe.
import { spawn } from 'node:child_process';

/** Milliseconds a process may take to end by itself before it is killed. */
const patience = 8000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let leaving = false;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => void leave(130));
process.stdout.on('error', () => void leave(141));
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGTERM');
});

/**
 * Starts a program as the head of a process group of its own, so that all it starts can be ended with it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: process.platform !== 'win32', ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a process and everything it started; resolves when it is gone.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
  signalGroup(child, 'SIGKILL'); // what outlived its head
}

/**
 * Runs a program to its end and collects what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { timeout?: number }} [options] `timeout` in milliseconds
 * @returns {Promise<{ code: number, output: string }>} code 124 when it took too long
 */
export async function run(command, args, { timeout, ...options } = {}) {
  const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  let late = false;
  const timer = timeout
    ? setTimeout(() => {
        late = true;
        void stop(child);
      }, timeout)
    : undefined;
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  clearTimeout(timer);
  if (late) output += `\nstopped after ${timeout} ms`;
  return { code: late ? 124 : code, output };
}

/** @type {(() => Promise<unknown>)[]} */
const farewells = [];

/**
 * Work to do before leaving on a signal, such as closing a browser or removing a temporary folder.
 * @param {() => Promise<unknown>} work
 */
export function beforeLeaving(work) {
  farewells.push(work);
}

async function leave(code) {
  if (leaving) return;
  leaving = true;
  await Promise.allSettled([...farewells.map((work) => work()), ...[...running].map(stop)]);
  process.exit(code);
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}
