import { rememberLast } from '../remember';

/** A use of a module or of something taken from it, which is not its import. */
export const callOf = (name: string): RegExp | undefined =>
  /^\w+$/.test(name) ? new RegExp(`(?<![\\w.]|import |from )${name}[.(]`, 'g') : undefined;

export const rootOf = (path: string): string => path.split('.')[0] ?? path;

/** The libraries that a text calls, the one that it calls most often first. */
export const mostCalled = (modules: ReadonlyMap<string, string>, text: string): readonly string[] =>
  remembered(`${[...modules].join()} ${text}`, () => {
    const counts = new Map<string, number>();
    for (const [name, path] of modules) {
      const count = text.match(callOf(name) ?? /$^/)?.length ?? 0;
      if (count > 0) counts.set(rootOf(path), (counts.get(rootOf(path)) ?? 0) + count);
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([root]) => root);
  });

const remembered = rememberLast<readonly string[]>(2);
