import type { Occurrence } from './occurrence';
import type { Scopes } from './scopes';
import type { NamedForm } from './code/codeLanguage';
import type { Tokens } from './tokens';

/** A program while its names are being found. */
export interface Reading {
  readonly text: string;
  readonly language: string;
  readonly tokens: Tokens;
  readonly scopes: Scopes;
  /** What `F.relu` is worth when nothing in the text says what `F` is. */
  readonly conventional: Occurrence['certainty'];
  /** How arguments are named besides `name = value`. */
  readonly named: readonly NamedForm[];
  /** In how many strings this code stands, `` `${`${here}`}` ``; absent outside of any. */
  readonly depth: number | undefined;
  readonly found: Occurrence[];
  /** Those of the present statement, which take effect at its end. */
  readonly assignments: Assignment[];
  /** Brackets that are open at the token being read, outermost first. */
  readonly open: number[];
}

/** Where a piece of code is read. */
export type Place = Pick<Reading, 'language' | 'scopes' | 'conventional' | 'named' | 'depth'>;

/** Begins to read. All readings are made here: the engine reads their fields millions of times, faster when all are alike. */
export function readingOf(text: string, tokens: Tokens, place: Place): Reading {
  const { language, scopes, conventional, named, depth } = place;
  return { text, language, tokens, scopes, conventional, named, depth, found: [], open: [], assignments: [] };
}

/** `name = …` or `self.name = …`. */
export interface Assignment {
  readonly name: string;
  readonly isAttribute: boolean;
  /** Where its statement begins. */
  readonly start: number;
  /** First token of what is assigned. */
  readonly right: number;
  /** Whether it stands where only one branch of a program goes. */
  readonly isConditional: boolean;
}

export function textOf(token: number, { text, tokens }: Reading): string {
  return text.slice(tokens.starts[token], tokens.ends[token]);
}

/** Kind of a token; 0 before the first and after the last. */
export function kindOf(token: number, { tokens }: Reading): number {
  return token >= 0 && token < tokens.count ? (tokens.kinds[token] ?? 0) : 0;
}

export function startOf(token: number, { tokens }: Reading): number {
  return tokens.starts[token] ?? 0;
}

export function endOf(token: number, { tokens }: Reading): number {
  return tokens.ends[token] ?? 0;
}

/** The bracket that matches this one. */
export function partnerOf(token: number, { tokens }: Reading): number {
  return tokens.partners[token] ?? tokens.count;
}

/** Whether one `=` stands here, and not `==`. */
export function isAssignment(token: number, reading: Reading): boolean {
  if (kindOf(token, reading) !== EQUALS || kindOf(token + 1, reading) === EQUALS) return false;
  if (kindOf(token + 1, reading) === GREATER && startOf(token + 1, reading) === endOf(token, reading))
    return false; // `=>`
  return !comparisons.has(kindOf(token - 1, reading)) || startOf(token, reading) > endOf(token - 1, reading);
}

export const EQUALS = 61;
export const GREATER = 62;
export const LESS = 60;
export const BAR = 124;
export const COMMA = 44;
export const COLON = 58;
export const SEMICOLON = 59;
export const DOT = 46;
export const STAR = 42;
export const MINUS = 45;
export const PLUS = 43;
export const PARENTHESIS = 40;
export const SQUARE = 91;
export const BRACE = 123;
export const CLOSING_PARENTHESIS = 41;
export const CLOSING_SQUARE = 93;
export const CLOSING_BRACE = 125;

export const opensBracket = (kind: number): boolean =>
  kind === PARENTHESIS || kind === SQUARE || kind === BRACE;

export const closesBracket = (kind: number): boolean =>
  kind === CLOSING_PARENTHESIS || kind === CLOSING_SQUARE || kind === CLOSING_BRACE;

/** Empties a list; most are empty, and to set a length calls into the engine. */
export function clear(list: unknown[]): void {
  if (list.length > 0) list.length = 0;
}

/** Leaves the brackets that this one closes. */
export function leaveBrackets(close: number, { open, tokens }: Reading): void {
  while (open.length > 0 && (tokens.partners[open.at(-1) ?? 0] ?? 0) <= close) open.pop();
}

/** `=`, `!`, `<`, `>` and `:` directly before make it another operator. */
const comparisons = new Set([EQUALS, 33, 60, 62, COLON]);
