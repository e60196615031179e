import type { Framework } from '../frameworks/framework';

/** What a library calls the catalogue's parameters: `negative_slope` for `a`. */
export type ArgumentNames = ReadonlyMap<string, string>;

/** The names in the signature of one of a library's symbols; none when the library does not have it. */
export function argumentNamesOf({ symbols }: Framework, symbol: string): ArgumentNames {
  const found = symbols.find(({ names }) => names.includes(symbol));
  const pairs = (found?.arguments ?? []).map(({ name, parameter }) => [parameter, name] as const);
  return new Map(pairs.filter((pair): pair is [string, string] => pair[0] !== undefined));
}
