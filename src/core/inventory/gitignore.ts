import { escapePattern } from '../escapePattern';

/** What one `.gitignore` file says. */
export interface IgnoreFile {
  /** Of a path from its folder on, with slashes, whether that is left out; undefined where it says nothing. */
  decide(path: string, isFolder: boolean): boolean | undefined;
}

/** Reads one; `isCaseBlind`: whether capitals and small letters are the same. As git does it, the later line wins. */
export function ignoreFile(text: string, isCaseBlind = false): IgnoreFile {
  const rules = rulesOf(text, isCaseBlind);
  return {
    decide: (path, isFolder) =>
      rules.findLast(({ onlyFolders, pattern }) => (isFolder || !onlyFolders) && pattern.test(path))?.ignores,
  };
}

/** Says of a path, `src/model.py`, whether the `.gitignore` files of its folders leave it out. */
export type Ignores = (path: string) => boolean;

/**
 * From the texts of `.gitignore` files, by the folder each lies in: `''` for the topmost, then `src`, `src/models`. As git does it,
 * the deeper file wins, and nothing comes back from a folder that is left out.
 */
export function ignoresOf(files: ReadonlyMap<string, string>): Ignores {
  const rules = new Map([...files].map(([folder, text]) => [folder, ignoreFile(text)]));
  const folders = new Map<string, boolean>([['', false]]);
  return (path) => isIgnored(path, false);

  function isIgnored(path: string, isFolder: boolean): boolean {
    return isFolderIgnored(parentOf(path)) || (decisionOn(path, isFolder) ?? false);
  }

  function isFolderIgnored(folder: string): boolean {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const ignored = isIgnored(folder, true);
    folders.set(folder, ignored);
    return ignored;
  }

  function decisionOn(path: string, isFolder: boolean): boolean | undefined {
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      const inside = folder === '' ? path : path.slice(folder.length + 1);
      const decision = rules.get(folder)?.decide(inside, isFolder);
      if (decision !== undefined || folder === '') return decision;
    }
  }
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

interface Rule {
  readonly pattern: RegExp;
  readonly ignores: boolean;
  readonly onlyFolders: boolean;
}

const rulesOf = (text: string, isCaseBlind: boolean): readonly Rule[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?<!\\)[ \t]+$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => ruleOf(line, isCaseBlind ? 'isu' : 'su'));

/** A line that is no pattern leaves nothing out. */
function ruleOf(line: string, flags: string): readonly Rule[] {
  const ignores = !line.startsWith('!');
  const body = ignores ? line : line.slice(1);
  const onlyFolders = body.endsWith('/');
  const glob = onlyFolders ? body.slice(0, -1) : body;
  const isAnchored = glob.includes('/');
  try {
    const source = globSource(glob.replace(/^\//, '').replace(repeated, ''));
    return [
      { pattern: new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${source}$`, flags), ignores, onlyFolders },
    ];
  } catch {
    return []; // brackets that hold no characters
  }
}

/** Any number of folders, and then any number of folders. */
const repeated = /(?<=^|\/)(?:\*\*\/)+(?=\*\*(?:\/|$))/g;

/** The parts of a pattern, the longer before the shorter. */
const parts = /^\*\*\/|^\*\*$|\/\*\*\/|\/\*\*$|\*+|\?|\[(?:\\.|[!^]?\]?(?:\\.|[^\]\\])*)\]|\\.|./gsu;

const globSource = (glob: string): string => glob.replace(parts, partSource);

function partSource(part: string): string {
  if (part === '**/') return '(?:.*/)?';
  if (part === '/**/') return '/(?:.*/)?';
  if (part === '**') return '.+';
  if (part === '/**') return '/.+';
  if (part.startsWith('*')) return '[^/]*';
  if (part === '?') return '[^/]';
  if (part.startsWith('[') && part.length > 1) return bracketSource(part.slice(1, -1));
  return escapePattern(part.startsWith('\\') && part.length > 1 ? part.slice(1) : part);
}

/** `[!a-c]`: never a slash. */
function bracketSource(inside: string): string {
  const isNegated = /^[!^]/.test(inside);
  const characters = (isNegated ? inside.slice(1) : inside).replace(
    /\\(.)|[\][^]/gsu,
    (sign, plain?: string) => (plain === undefined || /[\]\\^-]/.test(plain) ? `\\${plain ?? sign}` : plain),
  );
  return isNegated ? `[^/${characters}]` : `[${characters}]`;
}
