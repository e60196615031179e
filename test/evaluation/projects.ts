import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('projects', import.meta.url));

/** Everything there, labels too, by paths with slashes, sorted. */
export const projectEntries: readonly string[] = readdirSync(folder, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'))
  .sort();

/** The files that are read as somebody's work. */
export const projectFiles: readonly string[] = projectEntries.filter((file) => !file.endsWith('.labels'));

export function readProject(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
