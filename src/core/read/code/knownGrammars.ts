import { operatorsOf, type Operators } from './operators';

/** What a language's grammar has as data. */
export interface GrammarTable {
  readonly operators: readonly string[];
  /** With blanks between. */
  readonly reserved: string;
}

export type GrammarTables = Readonly<Record<string, GrammarTable>>;

let told: GrammarTables = {};
const made = new Map<string, Signs>();

/** Tells the program the tables of all languages; it parses nothing until then. */
export function tellGrammars(tables: GrammarTables): void {
  told = tables;
  made.clear();
}

export interface Signs extends Operators {
  /** Words that no operand begins with. */
  readonly reserved: ReadonlySet<string>;
}

/** `dotted`: whether operators may have a dot before them. */
export function signsOf(language: string, dotted?: boolean): Signs {
  const known = made.get(language) ?? signsFrom(told[language], dotted);
  made.set(language, known);
  return known;
}

const signsFrom = (
  { operators, reserved }: GrammarTable = { operators: [], reserved: '' },
  dotted?: boolean,
): Signs => ({
  ...operatorsOf(operators, dotted),
  reserved: new Set(reserved.split(' ')),
});
