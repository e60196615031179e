import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @type {string[]} */
const folders = [];
process.once('exit', () => folders.forEach(remove));

/**
 * A new empty folder that lives as long as this process.
 * @param {string} name
 */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `activation-lens-${name}-`));
  folders.push(folder);
  return folder;
}

function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A program that is still closing may hold a file; the system clears its temporary folder.
  }
}
