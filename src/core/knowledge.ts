import type { Activation } from './activations/activation';
import { tellActivations } from './activations/known';
import type { Dialect } from './copy/dialect';
import { tellDialects } from './copy/known';
import { tellShortcuts, type Shortcuts } from './expression/shortcuts';
import { tellNames, type NameWords } from './formulas/knownNames';
import type { Framework } from './frameworks/framework';
import { tellFrameworks } from './frameworks/known';
import { tellKinship, type Kinship } from './identify/families';
import { tellCalls } from './identify/knownCalls';
import { tellGrammars, type GrammarTables } from './read/code/knownGrammars';
import { tellWords, type WordMeanings } from './read/code/knownWords';
import { tellLatex, type LatexTables } from './read/latexWords';
import { tellWritings } from './recognize/code/knownWritings';
import type { Writing } from './recognize/code/writings';
import { readerOf, tellReader, type FormulaReader } from './read/reader';

/** What the program knows of the world. */
export interface Knowledge {
  readonly activations: readonly Activation[];
  readonly frameworks: readonly Framework[];
  /** How languages write formulas, by the ids of what can be copied. */
  readonly dialects: Readonly<Record<string, Dialect>>;
  /** What libraries call that breaks nowhere, by spelling: one activation a line. */
  readonly stableCalls: Readonly<Record<string, string>>;
  readonly kinship: Kinship;
  readonly writings: Readonly<Record<string, Writing>>;
  readonly wordMeanings: WordMeanings;
  readonly grammarTables: GrammarTables;
  readonly latexTables: LatexTables;
  readonly nameWords: NameWords;
  readonly readFormula: FormulaReader;
  /** Only where there is much to compute. */
  readonly shortcuts?: Shortcuts;
}

/** The same as data, which the build writes as a file. */
export interface StoredKnowledge extends Omit<Knowledge, 'readFormula' | 'shortcuts'> {
  /** Formulas of the activations by their texts, as `stored` writes them. */
  readonly formulas: Readonly<Record<string, string>>;
}

/** Tells the program what it knows, once, before anything else is asked. */
export function tell({
  activations,
  frameworks,
  dialects,
  stableCalls,
  kinship,
  writings,
  wordMeanings,
  grammarTables,
  latexTables,
  nameWords,
  readFormula,
  shortcuts,
}: Knowledge): void {
  tellActivations(activations);
  tellFrameworks(frameworks);
  tellDialects(dialects);
  tellCalls(stableCalls);
  tellKinship(kinship);
  tellWritings(writings);
  tellWords(wordMeanings);
  tellGrammars(grammarTables);
  tellLatex(latexTables);
  tellNames(nameWords);
  tellReader(readFormula);
  if (shortcuts) tellShortcuts(shortcuts);
}

/** `more`: what only a program has that reads other formulas than these, and has much to compute. */
export const tellStored = (
  { formulas, ...known }: StoredKnowledge,
  more?: Pick<Knowledge, 'readFormula' | 'shortcuts'>,
): void => tell({ ...known, ...more, readFormula: readerOf(formulas, more?.readFormula) });
