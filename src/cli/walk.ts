import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../core/problem';
import { inFolder, isIgnored, noRules, rulesAround, rulesOf, type Rules } from './gitignore';
import { unreadable } from './readBytes';

/** A file to read, or a place that cannot be read. */
export interface Found {
  readonly path: string;
  /** Whether the path was given, not found in a folder. */
  readonly isNamed: boolean;
  readonly problem?: Problem;
}

export interface Walk {
  /** Whether a file of this name is looked for in folders. */
  isWanted(name: string): boolean;
  /** Whether what `.gitignore` files name, `node_modules` and `__pycache__` are passed over. Hidden folders always are. */
  readonly ignores: boolean;
}

/** Files in some places, in the order of their paths and each once, while they are being found. A place is a file or a folder. */
export function* filesIn(places: readonly string[], walk: Walk): Generator<Found> {
  const walks = [...new Set(places.map((place) => path.normalize(place)))].map((place) => begin(place, walk));
  let last: string | undefined;
  for (;;) {
    const first = walks.reduce((one, other) => (isBefore(other, one) ? other : one), ended);
    if (!first.next) return;
    if (first.next.path !== last) yield first.next;
    last = first.next.path;
    first.advance();
  }
}

/** One place that is being walked: the next file in it, nothing at its end. */
interface Walking {
  next: Found | undefined;
  advance(): void;
}

const ended: Walking = { next: undefined, advance: () => undefined };

function isBefore({ next: one }: Walking, { next: other }: Walking): boolean {
  return one !== undefined && (other === undefined || one.path < other.path);
}

function begin(place: string, walk: Walk): Walking {
  const files = filesInPlace(place, walk);
  const walking: Walking = {
    next: undefined,
    advance() {
      const { done, value } = files.next();
      walking.next = done === true ? undefined : value;
    },
  };
  walking.advance();
  return walking;
}

function* filesInPlace(place: string, walk: Walk): Generator<Found, undefined> {
  try {
    if (!statSync(place).isDirectory()) {
      yield { path: place, isNamed: true };
      return;
    }
  } catch (error) {
    yield { path: place, isNamed: true, problem: unreadable(place, error) };
    return;
  }
  yield* filesInFolder(place, walk);
}

/** A folder whose entries are being read. */
interface Folder {
  readonly path: string;
  /** What the paths of its entries begin with. */
  readonly inside: string;
  readonly rules: Rules;
  /** Those that remain, the next one last. */
  readonly entries: Dirent[];
}

/** No folder is entered through a link, so that loops of links are not walked. */
function* filesInFolder(root: string, walk: Walk): Generator<Found, undefined> {
  const open: Folder[] = [];
  const enter = (place: string, around: Rules): Found | undefined => {
    try {
      open.push(listed(place, around, walk));
      return undefined;
    } catch (error) {
      return { path: place, isNamed: false, problem: unreadable(place, error) };
    }
  };
  const wrong = enter(root, walk.ignores ? rulesAround(root) : noRules);
  if (wrong) yield wrong;
  for (let folder = open.at(-1); folder; folder = open.at(-1)) {
    const entry = folder.entries.pop();
    if (!entry) open.pop();
    else if (entry.isDirectory()) {
      const wrong = enter(folder.inside + entry.name, inFolder(folder.rules, entry.name));
      if (wrong) yield wrong;
    } else {
      const found = fileOf(entry, folder.inside + entry.name);
      if (found) yield found;
    }
  }
}

function listed(place: string, around: Rules, walk: Walk): Folder {
  const entries = readdirSync(place, { withFileTypes: true });
  const holds = (name: string): boolean => entries.some((entry) => entry.name === name);
  const rules = walk.ignores ? rulesOf(place, around, holds) : noRules;
  const wanted = entries.filter((entry) => isOfInterest(entry, walk));
  const kept = wanted.filter((entry) => !isIgnored(entry.name, entry.isDirectory(), rules));
  return {
    path: place,
    inside: insideOf(place),
    rules,
    entries: kept.sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1)),
  };
}

const insideOf = (place: string): string => (place === '.' ? '' : path.join(place, path.sep));

/** Sorts a folder among files as the paths within it do. */
const keyOf = (entry: Dirent): string => (entry.isDirectory() ? entry.name + path.sep : entry.name);

function isOfInterest(entry: Dirent, walk: Walk): boolean {
  if (entry.isDirectory()) return !entry.name.startsWith('.') && !(walk.ignores && skipped.has(entry.name));
  return (entry.isFile() || entry.isSymbolicLink()) && walk.isWanted(entry.name);
}

/** Folders that hold other people's code or no code. */
const skipped = new Set(['node_modules', '__pycache__']);

/** A link counts as the file that it leads to; one that leads nowhere is none, one that cannot be followed is a problem. */
function fileOf(entry: Dirent, place: string): Found | undefined {
  if (entry.isFile()) return { path: place, isNamed: false };
  try {
    const leadsToFile = statSync(place, { throwIfNoEntry: false })?.isFile() === true;
    return leadsToFile ? { path: place, isNamed: false } : undefined;
  } catch (error) {
    return { path: place, isNamed: false, problem: unreadable(place, error) };
  }
}
