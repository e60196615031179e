import type { Framework } from '../frameworks/framework';

/** What a library calls the catalogue's parameters: `negative_slope` for `a`. */
export type ArgumentNames = ReadonlyMap<string, string>;

/** The names in the signature of one of a library's symbols; none when the library does not have it. */
export function argumentNamesOf({ symbols }: Framework, symbol: string): ArgumentNames {
  const found = symbols.find(({ names }) => names.includes(symbol));
  const names = new Map<string, string>();
  for (const { name, parameter } of found?.arguments ?? []) {
    if (parameter !== undefined && !names.has(parameter)) names.set(parameter, name); // older names stand behind the current one
  }
  return names;
}
