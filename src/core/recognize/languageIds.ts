import { once } from '../remember';
import { writings } from './code/knownWritings';

/** VS Code's language ids and what people write after a fence, of the languages that are no tables; the first names the language. */
export const languageIds = {
  markdown: ['markdown', 'md', 'quarto', 'rmd'],
  plaintext: ['plaintext', 'text', 'restructuredtext', 'rst'],
  python: ['python', 'py', 'python3', 'ipython', 'ipython3', 'pycon', 'code-cell', 'sage'],
  latex: ['latex', 'tex'],
  json: ['json', 'jsonc', 'json5'],
  yaml: ['yaml', 'yml', 'toml', 'ini', 'properties', 'cfg'],
} as const;

/** The first id of the language that an id means; the id itself for one that is not known. */
export const languageIdOf = (id: string): string => firstIds().get(id.toLowerCase()) ?? id;

const firstIds = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...Object.values(languageIds), ...[...writings.values()].map(({ ids }) => ids)]
        .toReversed()
        .flatMap((ids: readonly string[]) => ids.map((id) => [id, ids[0] ?? id] as const)),
    ),
);
