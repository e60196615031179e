import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';
import { storedKnowledge } from '../../src/core/storedKnowledge';

/** The command line as one file, as a person runs it: threads are started from that file. */
export function buildCli(): Cli {
  const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = path.join(folder, 'cli.js');
  buildSync({ entryPoints: ['src/cli/main.ts'], bundle: true, platform: 'node', outfile });
  writeFileSync(path.join(folder, 'knowledge.json'), JSON.stringify(storedKnowledge()));
  return {
    file: outfile,
    run(...words) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [outfile, ...words], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
}

interface Cli {
  readonly file: string;
  run(...words: readonly string[]): Ran;
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
