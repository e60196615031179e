import type { Occurrence } from './occurrence';
import { resolvedMention } from './dottedMention';
import { expressionsIn } from './fStrings';
import { holdAssigned, readAttribute, readVariable } from './held';
import { pythonLexis } from './lexis';
import { mentionSteps, readMentions } from './mentions';
import { readMethod } from './methods';
import { readName } from './names';
import { withOwnTables } from './ownTables';
import {
  readAlias,
  readAnyImport,
  readLambda,
  readWalrus,
  endScopes,
  readComprehension,
  readNextStatement,
  readStatement,
} from './pythonStatements';
import {
  BRACE,
  CLOSING_BRACE,
  CLOSING_PARENTHESIS,
  CLOSING_SQUARE,
  COLON,
  DOT,
  EQUALS,
  PARENTHESIS,
  SEMICOLON,
  SQUARE,
  clear,
  endOf,
  kindOf,
  leaveBrackets,
  readingOf,
  startOf,
  textOf,
  type Reading,
} from './reading';
import { moduleScopes, toModule, type Scopes } from './scopes';
import { readString } from './strings';
import { byPlace } from '../span';
import { stringSpan } from './callArguments';
import { mayMatter } from './statementFilter';
import { finish, type Steps } from './steps';
import { NAME, NEWLINE, STRING, statementsOf, tokenize, type Statements } from './tokens';

/** Where a piece of Python stands: what was imported before it, and whether `F` may be taken for what everybody calls so. */
export interface Surroundings {
  readonly scopes: Scopes;
  readonly conventional: Occurrence['certainty'];
}

export function aloneInFile(): Surroundings {
  return { scopes: moduleScopes('python'), conventional: 'mention' };
}

/** A cell, a fence or a snippet among others, which share their imports. */
export function amongOthers(): Surroundings {
  return { scopes: moduleScopes('python'), conventional: 'certain' };
}

/** Names in Python code, in document order. What the code binds at its top level stays in `surroundings`. */
export function recognizePython(text: string, surroundings: Surroundings): readonly Occurrence[] {
  return finish(pythonSteps(text, surroundings));
}

/** Some hundred statements a step, about a millisecond. */
const stride = 500;

/** The same in steps. */
export function* pythonSteps(text: string, surroundings: Surroundings): Steps<readonly Occurrence[]> {
  const statements = statementsOf(text, pythonLexis);
  const { tokens } = statements;
  const reading = readingOf(text, tokens, {
    language: 'python',
    ...surroundings,
    named: [],
    depth: undefined,
  });
  toModule(reading.scopes);
  for (let count = 1; ; count++) {
    let next = statements.nextPart();
    for (; next === 'part of one'; next = statements.nextPart()) yield;
    if (next === 'end') break;
    if (isLongDocstring(reading)) yield* mentionSteps(text, stringSpan(0, reading), reading.found);
    else if (tokens.count < long) readWhole(statements, reading);
    else yield* readInParts(statements, reading);
    if (spanOf(statements.comments) < long) readComments(statements, reading);
    else yield* commentSteps(statements, reading);
    if (count % stride === 0) yield;
  }
  yield* commentSteps(statements, reading);
  toModule(reading.scopes);
  const found = inOrder(reading.found.map((each) => resolvedMention(each, reading)));
  return withOwnTables(found, text);
}

/** Most are found in their order. */
function inOrder(found: Occurrence[]): Occurrence[] {
  const isBefore = ({ span }: Occurrence, i: number): boolean =>
    i === 0 || (found[i - 1]?.span[0] ?? 0) <= span[0];
  return found.every(isBefore) ? found : found.sort(byPlace);
}

/** Tokens of a statement, or characters of a comment or docstring, from which on it is read in parts. */
const long = 10_000;

function readWhole(statements: Statements, reading: Reading): void {
  let token = beginning(statements, reading);
  const foundBefore = reading.found.length;
  while (token < statements.tokens.count) token = readToken(token, reading);
  holdAssigned(foundBefore, reading);
}

function* readInParts(statements: Statements, reading: Reading): Steps<void> {
  let token = beginning(statements, reading);
  const foundBefore = reading.found.length;
  for (let count = 1; token < statements.tokens.count; count++) {
    token = readToken(token, reading);
    if (count % long === 0) yield;
  }
  holdAssigned(foundBefore, reading);
}

/** Takes in what a statement begins with, and returns the token from which on it is to be searched. */
function beginning({ continuesLine, tokens }: Statements, reading: Reading): number {
  clear(reading.open);
  clear(reading.assignments);
  if (mayMatter(reading)) return continuesLine ? readNextStatement(0, reading) : readStatement(0, reading);
  if (!continuesLine) endScopes(0, reading);
  return tokens.count;
}

function readComments({ comments }: Statements, { text, found }: Reading): void {
  for (let i = 0; i < comments.length; i += 2)
    readMentions(text, [comments[i] ?? 0, comments[i + 1] ?? 0], found);
}

/** From where the first begins to where the last ends. */
const spanOf = (comments: readonly number[]): number => (comments.at(-1) ?? 0) - (comments[0] ?? 0);

function* commentSteps({ comments }: Statements, { text, found }: Reading): Steps<void> {
  for (let i = 0; i < comments.length; i += 2)
    yield* mentionSteps(text, [comments[i] ?? 0, comments[i + 1] ?? 0], found);
}

/** A string that is a whole statement, holds no code and is long. */
function isLongDocstring(reading: Reading): boolean {
  if (reading.tokens.count !== 1 || kindOf(0, reading) !== STRING) return false;
  const [start, end] = [startOf(0, reading), endOf(0, reading)];
  return end > start + long && expressionsIn(reading.text, [start, end]).length === 0;
}

/** Takes in one token, or a few that belong together, and returns the next. */
function readToken(token: number, reading: Reading): number {
  switch (kindOf(token, reading)) {
    case NAME:
      return readWord(token, reading);
    case STRING:
      readText(token, reading);
      return token + 1;
    case NEWLINE:
      clear(reading.open);
      return readStatement(token + 1, reading);
    case SEMICOLON:
      return readNextStatement(token + 1, reading);
    case PARENTHESIS:
    case SQUARE:
    case BRACE:
      reading.open.push(token);
      return token + 1;
    case CLOSING_PARENTHESIS:
    case CLOSING_SQUARE:
    case CLOSING_BRACE:
      leaveBrackets(token, reading);
      return token + 1;
    default:
      return token + 1;
  }
}

/** A docstring is prose, an f-string holds code, and any other string may be an id. */
function readText(token: number, reading: Reading): void {
  const { text, found } = reading;
  const inside = expressionsIn(text, [startOf(token, reading), endOf(token, reading)]);
  for (const [from, to] of inside) readExpression(text.slice(from, to), from, reading);
  if (inside.length > 0) return;
  if (isDocstring(token, reading)) readMentions(text, stringSpan(token, reading), found);
  else readString(token, reading);
}

/** Reads a piece of code that stands inside a string, with the names that hold there. */
function readExpression(text: string, at: number, outer: Reading): void {
  const inner = readingOf(text, tokenize(text, pythonLexis), outer);
  for (let token = 0; token < inner.tokens.count;) token = readToken(token, inner);
  for (const { span, ...rest } of inner.found)
    outer.found.push({ ...rest, span: [span[0] + at, span[1] + at] });
}

function readWord(token: number, reading: Reading): number {
  if (kindOf(token - 1, reading) === DOT) {
    if (!readAttribute(token, reading)) readMethod(token, reading);
    return token + 1;
  }
  const length = endOf(token, reading) - startOf(token, reading);
  if (length === 2 && textOf(token, reading) === 'as') readAlias(token, reading);
  if (length === 6 && textOf(token, reading) === 'lambda') readLambda(token, reading);
  if (isWalrus(token, reading)) {
    readWalrus(token, reading);
    return token + 1;
  }
  if (length === 3 && reading.open.length > 0 && textOf(token, reading) === 'for')
    readComprehension(token, reading);
  const afterImport = length === 4 || length === 6 ? readAnyImport(token, reading) : token;
  if (afterImport > token) return afterImport;
  const foundBefore = reading.found.length;
  const after = readName(token, reading);
  if (reading.found.length === foundBefore) readVariable(token, reading);
  return after;
}

/** A string that is a whole statement. */
function isDocstring(token: number, reading: Reading): boolean {
  const after = kindOf(token + 1, reading);
  return begins(kindOf(token - 1, reading)) && begins(after);
}

/** `act := …`, but not the `a: = …` of a slice or type that is being typed. */
function isWalrus(token: number, reading: Reading): boolean {
  const isOne = kindOf(token + 1, reading) === COLON && kindOf(token + 2, reading) === EQUALS;
  return isOne && reading.open.length > 0 && endOf(token + 1, reading) === startOf(token + 2, reading);
}

function begins(kind: number): boolean {
  return kind === 0 || kind === NEWLINE || kind === SEMICOLON;
}
