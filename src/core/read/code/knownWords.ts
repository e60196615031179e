import { setPatterns } from '../../patterns';

/** Words that mean others: rows of the function table, or the formulas below. Like the others, none until the program has been told. */
export const aliases = new Map<string, string>();

/** What other words mean, over their arguments u, v and w. */
export const formulas = new Map<string, string>();

/** What cannot stand in a formula, by the meanings that grammars give to it. */
export const whats = new Map<string, string>();

/** Why some of that cannot be read, by what it is. */
export const reasons = new Map<string, string>();

/** Constants of mathematics by their names without marks. */
export const constants = new Map<string, string>();

/** Words that give back what they are given. */
export const identities = new Set<string>();

/** Words that cut to whole numbers, which leaves truth values what they are. */
export const integers = new Set<string>();

/** First words of the modules whose functions these are. */
export const modules = new Set<string>();

/** Types of numbers in C, C++ and Java, and what templates call them. */
export const numberTypes = new Set<string>();

/** What may stand before and behind a type there. */
export const qualifiers = new Set<string>();

/** Arguments that change where or how something is computed, not what. */
export const asides = new Set<string>();

/** Macros of Julia that leave what they stand before as it is. */
export const macros = new Set<string>();

/** What programs call nothing. */
export const nones = new Set<string>();

/** Functions that apply others to each element. */
export const mappers = new Set<string>();

/** What may stand before a parameter or a method in TypeScript. */
export const modifiers = new Set<string>();

/** What ends a block in MATLAB and Octave, or goes on behind one. */
export const endings = new Set<string>();

const nowhere = /(?!)/;

/** What names say in programs; all of them fit nowhere until the program has been told. */
export const patterns = {
  parameter: nowhere,
  unsigned: nowhere,
  noNumber: nowhere,
  aside: nowhere,
  surelyGradient: nowhere,
  gradient: nowhere,
  same: nowhere,
  told: nowhere,
  goesThrough: nowhere,
  goesOver: nowhere,
  mapsOver: nowhere,
  noLibrary: nowhere,
  ofTest: nowhere,
  ofArrays: nowhere,
  wraps: nowhere,
  keptValue: nowhere,
  keptSlope: nowhere,
  functionLetter: nowhere,
  branchAhead: nowhere,
  setsEach: nowhere,
  unevenHead: nowhere,
  opensMath: nowhere,
  arithmetic: nowhere,
  chooses: nowhere,
  eachItself: nowhere,
  mathMark: nowhere,
  mayLeave: nowhere,
  ranged: nowhere,
  ofNumbers: nowhere,
  openSigns: nowhere,
  noPower: nowhere,
  floatCall: nowhere,
};

/** The same in letters of any size. */
export const anyCase = {
  otherKinds: nowhere,
  namedSlope: nowhere,
  harmless: nowhere,
  keptBeside: nowhere,
  slopeLike: nowhere,

  takesUp: nowhere,
  fAndSlope: nowhere,
};

/** What is said in letters of any language. */
export const unicode = {
  goesOn: nowhere,
  title: nowhere,
  numbered: nowhere,
  condition: nowhere,
  oneThing: nowhere,
  indexedName: nowhere,
};

/** Words with blanks between, pairs as `word=other`, and as `word formula` or `word what it is`. */
export interface WordMeanings {
  readonly aliases: string;
  readonly formulas: readonly string[];
  readonly whats: readonly string[];
  readonly reasons: Readonly<Record<string, string>>;
  readonly identities: string;
  readonly integers: string;
  readonly constants: string;
  readonly modules: string;
  readonly numberTypes: string;
  readonly qualifiers: string;
  readonly macros: string;
  readonly asides: string;
  readonly nones: string;
  readonly mappers: string;
  readonly modifiers: string;
  readonly endings: string;
  readonly patterns: Readonly<Record<keyof typeof patterns, string>>;
  readonly anyCase: Readonly<Record<keyof typeof anyCase, string>>;
  readonly unicode: Readonly<Record<keyof typeof unicode, string>>;
}

export function tellWords(told: WordMeanings): void {
  for (const pair of told.aliases.split(' ')) add(aliases, pair, '=');
  for (const pair of told.formulas) add(formulas, pair, ' ');
  for (const pair of told.whats) add(whats, pair, ' ');
  for (const [what, sentence] of Object.entries(told.reasons)) reasons.set(what, sentence);
  for (const pair of told.constants.split(' ')) add(constants, pair, '=');
  for (const [name, set] of Object.entries(sets))
    for (const word of told[name as keyof typeof sets].split(' ')) set.add(word);
  setPatterns(patterns, told.patterns);
  setPatterns(anyCase, told.anyCase, 'i');
  setPatterns(unicode, told.unicode, 'u');
}

const sets = {
  identities,
  integers,
  modules,
  numberTypes,
  qualifiers,
  asides,
  macros,
  nones,
  mappers,
  modifiers,
  endings,
};

function add(table: Map<string, string>, pair: string, sign: string): void {
  const at = pair.indexOf(sign);
  table.set(pair.slice(0, at), pair.slice(at + 1));
}
