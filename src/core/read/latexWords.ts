/** What words and commands of formulas mean; none until the program has been told. */
const tables = {
  signs: new Map<string, string>(),
  prose: new Map<string, string>(),
  spaces: new Map<string, string>(),
  functionNames: new Map<string, string>(),
  inverses: new Map<string, string>(),
  unreadable: new Map<string, string>(),
  accents: new Map<string, string>(),
};
const lists = {
  silent: new Set<string>(),
  skipped: new Set<string>(),
  fonts: new Set<string>(),
  doubled: new Set<string>(),
  branching: new Set<string>(),
  arranging: new Set<string>(),
  sizes: new Set<string>(),
  joining: new Set<string>(),
  nameParts: new Set<string>(),
  beginnings: new Set<string>(),
  followers: new Set<string>(),
  operations: new Set<string>(),
};

export const { signs, prose, spaces, functionNames, inverses, unreadable, accents } = tables;
export const {
  silent,
  skipped,
  fonts,
  doubled,
  branching,
  arranging,
  sizes,
  joining,
  nameParts,
  beginnings,
  followers,
  operations,
} = lists;

/** Why some kinds of commands are not read. */
export const refusals = new Map<string, string>();

/** Greek letters by their names, by their variants and by their signs. */
export const greek = new Map<string, string>();
let greekNames: readonly string[] = [];
let greekSigns: readonly string[] = [];

/** How a Greek letter looks, by its command. */
export const greekSign = (name: string): string | undefined =>
  greekSigns[greekNames.indexOf(greek.get(name) ?? '')];

/** Each as a line of words, or of pairs `a=b`. */
export type LatexTables = Readonly<
  Record<keyof typeof tables | keyof typeof lists | 'greekNames' | 'greekSigns' | 'greekVariants', string>
> & { readonly refusals: Readonly<Record<string, string>> };

export function tellLatex(told: LatexTables): void {
  for (const [name, table] of Object.entries(tables)) fill(table, told[name as keyof typeof tables]); // its own keys
  for (const [name, list] of Object.entries(lists))
    for (const word of told[name as keyof typeof lists].split(' ')) list.add(word);
  for (const [kind, sentence] of Object.entries(told.refusals)) refusals.set(kind, sentence);
  for (const blank of [' ', '\n']) spaces.set(blank, '1');
  greekNames = told.greekNames.split(' ');
  greekSigns = told.greekSigns.split(' ');
  for (const [i, name] of greekNames.entries()) greek.set(name, name).set(greekSigns[i] ?? name, name);
  fill(greek, told.greekVariants);
}

function fill(table: Map<string, string>, pairs: string): void {
  for (const pair of pairs.split(' ')) {
    const at = pair.indexOf('=', 1);
    table.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
