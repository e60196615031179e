import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ignoreFile, type IgnoreFile } from '../core/inventory/gitignore';

/** What the `.gitignore` files say of the entries of one folder. */
export interface Rules {
  /** One for each `.gitignore` that holds here, the innermost first. */
  readonly levels: readonly Level[];
}

interface Level {
  readonly file: IgnoreFile;
  /** From the folder of the `.gitignore` to this one, with slashes: `src/models/`. */
  readonly trail: string;
}

export const noRules: Rules = { levels: [] };

/** The rules that hold in a folder before its own are read: those of the repository around it, which it may be ignored by. */
export function rulesAround(folder: string): Rules {
  const above = foldersAbove(path.resolve(folder));
  let rules = noRules;
  for (const [i, outer] of above.entries()) {
    rules = withOwn(rules, readRules(outer));
    const inner = path.basename(above[i + 1] ?? path.resolve(folder));
    if (isIgnored(inner, true, rules)) return noRules; // whoever names an ignored folder means it
    rules = inFolder(rules, inner);
  }
  return rules;
}

/** The rules of a folder: those around it and its own. A repository within another begins anew. */
export function rulesOf(
  folder: string,
  around: Rules,
  holds: (name: '.git' | '.gitignore') => boolean,
): Rules {
  const outer = holds('.git') ? noRules : around;
  return holds('.gitignore') ? withOwn(outer, readRules(folder)) : outer;
}

/** The same rules as seen from a folder within. */
export function inFolder({ levels }: Rules, name: string): Rules {
  return { levels: levels.map(({ file, trail }) => ({ file, trail: `${trail}${name}/` })) };
}

/** The innermost `.gitignore` that says anything decides. */
export function isIgnored(name: string, isFolder: boolean, { levels }: Rules): boolean {
  for (const { file, trail } of levels) {
    const decision = file.decide(trail + name, isFolder);
    if (decision !== undefined) return decision;
  }
  return false;
}

/** The folders from the root of the repository that a folder is in down to the one above it; none outside of repositories. */
function foldersAbove(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let place = folder; ; place = path.dirname(place)) {
    if (existsSync(path.join(place, '.git'))) return folders;
    if (path.dirname(place) === place) return [];
    folders.unshift(path.dirname(place));
  }
}

function withOwn({ levels }: Rules, own: IgnoreFile | undefined): Rules {
  return { levels: own ? [{ file: own, trail: '' }, ...levels] : levels };
}

/** Nothing when there are none or they cannot be read. */
function readRules(folder: string): IgnoreFile | undefined {
  try {
    return ignoreFile(readFileSync(path.join(folder, '.gitignore'), 'utf8'), isCaseBlind);
  } catch {
    return undefined;
  }
}

/** As git does by default on each system. */
const isCaseBlind = process.platform === 'win32' || process.platform === 'darwin';
