import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { inProject } from '../../scripts/project.mjs';

it('npm start opens VS Code on the demo and leaves no process after Ctrl-C', async () => {
  const start = spawn(process.execPath, [inProject('scripts', 'start.mjs'), '--browser'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const page = await fetch(await announced(start));
    expect(await page.text()).toContain('vscode-workbench-web-configuration');
    const family = descendants(start.pid ?? 0);
    expect(family.length).toBeGreaterThan(0);
    const ended = once(start, 'exit');
    start.kill('SIGINT');
    await ended;
    expect(family.filter(lives)).toEqual([]);
  } finally {
    start.kill('SIGTERM');
  }
});

/** The address that the script prints when the window can be opened. */
function announced(start: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    start.stdout?.on('data', (data) => {
      printed += String(data);
      const url = /http:\S+/.exec(printed)?.[0];
      if (url !== undefined) resolve(url);
    });
    start.once('exit', () => reject(new Error(`It ended without an address.\n${printed}`)));
  });
}

function descendants(ancestor: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const children = rows.flatMap(([pid, parent]) => (parent === ancestor && pid !== undefined ? [pid] : []));
  return children.flatMap((pid) => [pid, ...descendants(pid)]);
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
