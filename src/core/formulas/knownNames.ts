import { setPatterns } from '../patterns';

/** What words say in names; nothing until the program has been told. */
export const slopeWords = new Set<string>();
export const affixes = new Set<string>();
export const ordinary = new Set<string>();
/** Activations by names that code has and prose has not, or that mean several. */
export const others = new Map<string, readonly string[]>();

const nowhere = /(?!)/;

/** What a title is told by; all of them fit nowhere until the program has been told. */
export const titleWords = {
  opening: nowhere,
  connecting: nowhere,
  earlier: nowhere,
  mark: nowhere,
  empty: nowhere,
  defining: nowhere,
};

/** What keeps a formula from being stated of all x, before and behind it. */
export const hedgeWords = {
  before: nowhere,
  asked: nowhere,
  supposed: nowhere,
  behind: nowhere,
  goesOn: nowhere,
  toldOfSome: nowhere,
  limit: nowhere,
  solving: nowhere,
  ofMatrix: nowhere,
  approximated: nowhere,
  toBeWritten: nowhere,
};

/** What names of functions say by their form. */
export const nameForms = {
  ofOthers: nowhere,
  generalMethods: nowhere,
  secondSlopes: nowhere,
  surrogate: nowhere,
  numberedName: nowhere,
  ofFortran: nowhere,
  parameters: nowhere,
  double: nowhere,
  single: nowhere,
  madeBy: nowhere,
  rough: nowhere,
  noiseLevel: nowhere,
  ofTransfer: nowhere,
  foreign: nowhere,
};

/** What says with which numbers code computes, and whether somebody takes its gradient. */
export const arithmeticWords = {
  byHand: nowhere,
  differentiates: nowhere,
  withoutGradient: nowhere,
  differentiating: nowhere,
  wholeNumber: nowhere,
  c: nowhere,
  java: nowhere,
  go: nowhere,
  cutBetween: nowhere,
  half: nowhere,
  ofTensors: nowhere,
  moreThanC: nowhere,
  comesIn: nowhere,
};

/** Words with blanks between; the names of each activation; patterns of what stands around a title. */
export interface NameWords {
  readonly slopeWords: string;
  readonly affixes: string;
  readonly ordinary: string;
  readonly others: Readonly<Record<string, string>>;
  readonly titleWords: Readonly<Record<keyof typeof titleWords, string>>;
  readonly hedgeWords: Readonly<Record<keyof typeof hedgeWords, string>>;
  readonly nameForms: Readonly<Record<keyof typeof nameForms, string>>;
  readonly arithmeticWords: Readonly<Record<keyof typeof arithmeticWords, string>>;
}

export function tellNames(told: NameWords): void {
  for (const word of told.slopeWords.split(' ')) slopeWords.add(word);
  for (const word of told.affixes.split(' ')) affixes.add(word);
  for (const word of told.ordinary.split(' ')) ordinary.add(word);
  for (const [id, names] of Object.entries(told.others))
    for (const name of names.split(' ')) others.set(name, [...(others.get(name) ?? []), id]);
  setPatterns(titleWords, told.titleWords, 'iu');
  setPatterns(hedgeWords, told.hedgeWords, 'iu');
  setPatterns(nameForms, told.nameForms, 'iu');
  setPatterns(arithmeticWords, told.arithmeticWords);
}
