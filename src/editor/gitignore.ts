import ignore from 'ignore';

/** Says of a path, `src/model.py`, whether the `.gitignore` files of its folders leave it out. */
export type Ignores = (path: string) => boolean;

/**
 * From the texts of `.gitignore` files, by the folder each lies in: `''` for the topmost, then `src`, `src/models`. As git does it,
 * the deeper file and the later line win, and nothing comes back from a folder that is left out.
 */
export function ignoresOf(files: ReadonlyMap<string, string>): Ignores {
  const rules = new Map(
    [...files].map(([folder, text]) => [folder, ignore({ ignoreCase: false }).add(text)]),
  );
  const folders = new Map<string, boolean>([['', false]]);
  return (path) => isIgnored(path, path);

  /** Of a folder, `shown` ends with a slash. */
  function isIgnored(path: string, shown: string): boolean {
    return isFolderIgnored(parentOf(path)) || (decisionOn(shown, parentOf(path)) ?? false);
  }

  function isFolderIgnored(folder: string): boolean {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const ignored = isIgnored(folder, `${folder}/`);
    folders.set(folder, ignored);
    return ignored;
  }

  function decisionOn(shown: string, around: string): boolean | undefined {
    for (let folder = around; ; folder = parentOf(folder)) {
      const said = rules.get(folder)?.test(folder === '' ? shown : shown.slice(folder.length + 1));
      if (said && (said.ignored || said.unignored)) return said.ignored;
      if (folder === '') return undefined;
    }
  }
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
