import { closeSync, fstatSync, openSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../core/problem';

/** Folders that hold other people's code or no code. */
const skipped = new Set(['node_modules', '__pycache__']);

/**
 * Paths of the files in a path, which is a file itself or a folder that is walked; hidden folders, `node_modules` and links to
 * folders are not entered. What cannot be listed is a problem among them.
 */
export function filesIn(place: string): readonly (string | Problem)[] {
  try {
    return statSync(place).isDirectory() ? filesInFolder(place) : [place];
  } catch (error) {
    return [unreadable(place, error)];
  }
}

/** A file as text: UTF-8, or UTF-16 when its first bytes say so; bytes that are no text become U+FFFD. */
export function readText(file: string, limit: number): string | Problem {
  try {
    const bytes = readUpTo(file, limit);
    return bytes ? decoded(bytes) : problem('{0} is larger than {1} MB and was not read', file, limit / 1e6);
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Nothing when there is more than the limit; asked of the open file, so that it cannot change in between. */
function readUpTo(file: string, limit: number): Uint8Array | undefined {
  const opened = openSync(file, 'r');
  try {
    return fstatSync(opened).size > limit ? undefined : readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

function filesInFolder(folder: string): readonly (string | Problem)[] {
  return listed(folder).flatMap((entry) => ('problem' in entry ? [entry] : filesInEntry(folder, entry)));
}

function listed(folder: string): readonly (Dirent | Problem)[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [unreadable(folder, error)];
  }
}

function filesInEntry(folder: string, entry: Dirent): readonly (string | Problem)[] {
  const place = path.join(folder, entry.name);
  if (entry.isDirectory()) return isEntered(entry.name) ? filesInFolder(place) : [];
  return entry.isFile() || (entry.isSymbolicLink() && isFile(place)) ? [place] : [];
}

function isEntered(folder: string): boolean {
  return !folder.startsWith('.') && !skipped.has(folder);
}

function isFile(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function unreadable(place: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? problem('{0} does not exist', place) : problem('{0} cannot be read', place);
}
