import type { Framework, FrameworkSymbol } from './framework';
import { frameworks } from './known';

/** A library's symbol under one of its names. */
export interface NamedSymbol {
  readonly framework: Framework;
  readonly symbol: FrameworkSymbol;
  readonly name: string;
}

/** The symbol with this full dotted name, however its module is spelled: `tensorflow.compat.v1.nn.relu`. */
export function symbolNamed(path: string, language: string): NamedSymbol | undefined {
  const names = namesIn(language);
  return remembered(path, names.symbolsAsked, () => {
    const name = canonicalPath(path, language);
    return (
      names.byPath.get(name) ??
      names.twins.map((twin) => names.byPath.get(twinPath(name, twin))).find(Boolean)
    );
  });
}

/** The same name in the other version of its library, when that has it: Keras 2 and 3. */
export function twinOf({ framework, name }: NamedSymbol, language: string): NamedSymbol | undefined {
  const [root] = framework.roots;
  if (root === undefined || framework.twin === undefined) return undefined;
  return namesIn(language).byPath.get(framework.twin + name.slice(root.length));
}

/** Every library's meaning of a string id. */
export function stringsNamed(id: string, language: string): readonly NamedSymbol[] {
  return namesIn(language).strings.get(id) ?? [];
}

/** Every string id that some library knows. */
export function stringIdsIn(language: string): Iterable<string> {
  return namesIn(language).strings.keys();
}

/** Every library's method of this name. */
export function methodsNamed(name: string, language: string): readonly NamedSymbol[] {
  return namesIn(language).methods.get(name) ?? [];
}

export function methodNames(language: string): Iterable<string> {
  return namesIn(language).methods.keys();
}

/** Whether some symbol's dotted name ends in this word. */
export function isLastWord(word: string, language: string): boolean {
  return namesIn(language).lastWords.has(word);
}

/** Whole words that end a symbol's dotted name. */
export function lastWords(language: string): ReadonlySet<string> {
  return namesIn(language).lastWords;
}

/** Names that mean something without any import: `ggml_gelu`. */
export function bareNames(language: string): ReadonlySet<string> {
  return namesIn(language).bare;
}

export const isBare = (name: string, language: string): boolean => namesIn(language).bare.has(name);

/** Words that stand in dotted names before the last. */
export function innerWords(language: string): ReadonlySet<string> {
  return namesIn(language).inner;
}

/** Whether a path is a symbol's name, or what some begin with. */
export function isKnown(path: string, language: string): boolean {
  return (
    namesIn(language).beginnings.has(canonicalPath(path, language)) ||
    symbolNamed(path, language) !== undefined
  );
}

/** Roots by conventional alias: `F` → `torch.nn.functional`. */
export function conventionalAliases(language: string): ReadonlyMap<string, string> {
  return namesIn(language).conventional;
}

/** The library a dotted path belongs to: the one with the longest root that begins it. */
export function frameworkOf(path: string, language: string): Framework | undefined {
  if (!namesIn(language).roots.has(firstWord(path))) return undefined;
  return remembered(path, namesIn(language).frameworksAsked, () => {
    const name = canonicalPath(path, language);
    const owners = frameworksIn(language).flatMap((framework) =>
      framework.roots.filter((root) => begins(name, root)).map((root) => ({ framework, root })),
    );
    return owners.sort((a, b) => b.root.length - a.root.length)[0]?.framework;
  });
}

/** A dotted path as its library itself spells it: `tensorflow.keras` → `tf.keras`. */
export function canonicalPath(path: string, language: string): string {
  return canonical(path, namesIn(language).modules);
}

function canonical(path: string, modules: ReadonlyMap<string, string>): string {
  let name = path;
  for (let round = 0; round < 4; round++) {
    const shorter = rewritten(name, modules);
    if (shorter === name) return name;
    name = shorter;
  }
  return name;
}

interface Names {
  readonly byPath: ReadonlyMap<string, NamedSymbol>;
  readonly strings: ReadonlyMap<string, readonly NamedSymbol[]>;
  readonly methods: ReadonlyMap<string, readonly NamedSymbol[]>;
  readonly lastWords: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  /** What dotted names begin with. */
  readonly beginnings: ReadonlySet<string>;
  readonly modules: ReadonlyMap<string, string>;
  readonly roots: ReadonlySet<string>;
  readonly conventional: ReadonlyMap<string, string>;
  readonly twins: readonly Twin[];
  /** Answers given, because a program asks for the same few paths all the time. */
  readonly symbolsAsked: Map<string, NamedSymbol | undefined>;
  readonly frameworksAsked: Map<string, Framework | undefined>;
}

/** The answer to a question asked before, of which the last few thousand are kept. */
function remembered<Answer>(path: string, asked: Map<string, Answer>, answer: () => Answer): Answer {
  const known = asked.get(path);
  if (known !== undefined || asked.has(path)) return known as Answer; // has() says that it is one
  if (asked.size >= 4096) asked.clear();
  const found = answer();
  asked.set(path, found);
  return found;
}

/** Two roots of one library. */
interface Twin {
  readonly from: string;
  readonly to: string;
}

const tables = new Map<string, Names>();

function namesIn(language: string): Names {
  const known = tables.get(language);
  if (known) return known;
  const names = tabulated(language);
  tables.set(language, names);
  return names;
}

function frameworksIn(language: string): readonly Framework[] {
  return frameworks.filter(({ languages }) => languages.includes(language));
}

function tabulated(language: string): Names {
  const known = frameworksIn(language);
  const named = known.flatMap(namedSymbols);
  const dotted = named.filter(({ symbol }) => symbol.kind !== 'string' && symbol.kind !== 'method');
  const methods = named.filter(({ symbol }) => symbol.kind === 'method');
  const modules = new Map(known.flatMap(({ modules }) => Object.entries(modules ?? {})));
  const paths = dotted.map((entry) => [canonical(pathOf(entry), modules), entry] as const);
  const stringly = frameworks.filter(({ idsIn = [] }) => idsIn.includes(language));
  const beginnings = new Set(paths.flatMap(([path]) => beginningsOf(path)));
  return {
    byPath: new Map(paths),
    strings: stringTable([...known, ...stringly], [...named, ...stringly.flatMap(namedSymbols)]),
    methods: methodTable(methods),
    lastWords: new Set(paths.map(([path]) => lastWord(path))),
    bare: new Set(paths.flatMap(([path]) => (path.includes('.') ? [] : [path]))),
    inner: new Set([...beginnings].map(lastWord)),
    beginnings,
    modules,
    roots: new Set([...known.flatMap(({ roots }) => roots), ...modules.keys()].map(firstWord)),
    conventional: new Map(known.flatMap(({ conventional }) => Object.entries(conventional ?? {}))),
    twins: known.flatMap(({ roots, twin }) => (twin ? roots.map((from) => ({ from, to: twin })) : [])),
    symbolsAsked: new Map(),
    frameworksAsked: new Map(),
  };
}

function methodTable(methods: readonly NamedSymbol[]): ReadonlyMap<string, readonly NamedSymbol[]> {
  const table = new Map<string, NamedSymbol[]>();
  for (const entry of methods) {
    const word = lastWord(pathOf(entry));
    table.set(word, [...(table.get(word) ?? []), entry]);
  }
  return table;
}

/** A symbol's whole name with dots, whatever its language puts between the words. */
function pathOf({ framework, name }: NamedSymbol): string {
  const path = name.replaceAll('::', '.');
  return path.includes('.') || framework.home === undefined ? path : `${framework.home}.${path}`;
}

function beginningsOf(path: string): readonly string[] {
  const words = path.split('.');
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join('.'));
}

function namedSymbols(framework: Framework): readonly NamedSymbol[] {
  return framework.symbols
    .filter(({ isPlain }) => isPlain !== true)
    .flatMap((symbol) => symbol.names.map((name) => ({ framework, symbol, name })));
}

/** Libraries without string ids of their own are looked up by the names of their functions and classes, also in lower case. */
function stringTable(known: readonly Framework[], named: readonly NamedSymbol[]) {
  const table = new Map<string, NamedSymbol[]>();
  for (const framework of known)
    for (const [id, entry] of stringIds(named.filter((entry) => entry.framework === framework)))
      table.set(id, [...(table.get(id) ?? []), entry]);
  return table;
}

function stringIds(named: readonly NamedSymbol[]): ReadonlyMap<string, NamedSymbol> {
  const own = named.filter(({ symbol }) => symbol.kind === 'string');
  if (own.length > 0) return new Map(own.map((entry) => [entry.name, entry]));
  const dotted = named.filter(({ symbol }) => symbol.kind !== 'method');
  const exact = dotted.map((entry) => [lastWord(pathOf(entry)), entry] as const);
  const lower = exact.map(([word, entry]) => [word.toLowerCase(), entry] as const);
  // A map keeps the last: a name as it is before a class in lower case, and a row's first name before its others.
  return new Map([...exact, ...lower].reverse());
}

function rewritten(path: string, modules: ReadonlyMap<string, string>): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const to = modules.get(path.slice(0, end));
    if (to === '') return path.slice(end + 1) || path;
    if (to !== undefined) return to + path.slice(end);
  }
  return path;
}

function twinPath(name: string, { from, to }: Twin): string {
  return begins(name, from) ? to + name.slice(from.length) : name;
}

function begins(path: string, root: string): boolean {
  return path.startsWith(root) && (path.length === root.length || path[root.length] === '.');
}

const firstWord = (path: string): string => path.split(/[.:]/, 1)[0] ?? path;

/** `gelu` of `torch.nn.functional.gelu`. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
