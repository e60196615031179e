import { rootWords } from '../frameworks/symbols';
import { lineEnd } from '../line';
import { pythonLexis } from './lexis';
import type { Places } from './namingPlaces';
import { endScopesAt, indentOf } from './pythonStatements';
import { COLON, COMMA, EQUALS, SEMICOLON, type Reading } from './reading';
import { enter, type Scopes } from './scopes';
import {
  afterLineEnd,
  afterPrompt,
  beginsStatement,
  codeAt,
  endOfString,
  isWordCode,
  wordEnd,
  type Statements,
} from './tokens';
import { mayHold, wordFilter, type WordFilter } from './wordFilter';

/**
 * Passes over plain statements where the next one would begin, and says whether it was much. Gives up where they are less than half of the
 * text: in a program full of activations, reading all of it is quicker.
 */
export function passingOver(statements: Statements, places: Places, reading: Reading): () => boolean {
  let passed = 0;
  let pays = true;
  return () => {
    const line = pays ? statements.nextLine : undefined;
    if (line === undefined) return false;
    const to = afterPlainStatements(line, places, reading);
    statements.passOver(to);
    passed += to - line;
    pays = to < sample || 2 * passed > to;
    return to >= line + stretch;
  };
}

/** Characters after which it is known what a text is like. */
const sample = 8000;

/**
 * Where reading must go on, from the beginning of a line of Python: the statements before it hold no word that names an activation and
 * change the meaning of no name that matters. They are followed to their ends and not taken apart; only the scopes that they begin and
 * end are kept. Stops after a stretch of text in any case.
 */
function afterPlainStatements(line: number, places: Places, reading: Reading): number {
  const { text } = reading;
  const stop = Math.min(text.length, line + stretch);
  let at = line;
  while (at < stop) {
    const start = afterSpaces(at, text);
    const first = codeAt(start, text);
    if (isLineEnd(first)) {
      at = afterPrompt(text, start + 1, pythonLexis);
      continue;
    }
    const end = afterPlain(start, first, Math.min(places.next(at), text.length), reading);
    if (end === UNKNOWN) return at;
    at = end;
  }
  return at;
}

/** So many characters are passed over in less than a millisecond. */
const stretch = 100_000;

const UNKNOWN = -1;

/** Where the line after a plain statement begins; unknown where it may not be one, or does not end before the limit. */
function afterPlain(start: number, first: number, limit: number, { text, scopes }: Reading): number {
  if (!isLetter(first)) return mayBePlain(first) ? endOfPlain(start, limit, OTHER, text, scopes) : UNKNOWN;
  const word = wordEnd(text, start + 1);
  const role = roleOf(start, word, text, scopes);
  const end = role === NOT_PLAIN ? UNKNOWN : endOfPlain(start, limit, role, text, scopes);
  if (end === UNKNOWN) return UNKNOWN;
  const indent = indentOf(start, text);
  endScopesAt(indent, scopes);
  if (role === BRANCH) scopes.fallback = Math.min(scopes.fallback, indent);
  else if (role === FUNCTION) enter('function', indent, start, scopes);
  else if (role === CLASS) enter('class', indent, start, scopes);
  return end;
}

/** What a statement that begins with no word usually begins with. */
const mayBePlain = (code: number): boolean => begins.has(code);

const begins = codesOf('"\'#([{@');

/** What a statement does, by its first word and what follows that. */
type Role =
  | typeof OTHER
  | typeof NOT_PLAIN
  | typeof ASSIGNS
  | typeof BRANCH
  | typeof FUNCTION
  | typeof CLASS
  | typeof IMPORTS
  | typeof BINDS;
const OTHER = 0;
const NOT_PLAIN = 1;
/** It may give a name a number or a string. */
const ASSIGNS = 2;
const BRANCH = 3;
const FUNCTION = 4;
const CLASS = 5;
const IMPORTS = 6;
/** Gives names another meaning. */
const BINDS = 7;

function roleOf(start: number, end: number, text: string, { filter }: Scopes): Role {
  if (mayHold(leadingFilter, text, start, end)) {
    const role = leading.get(text.slice(start, end));
    if (role === FUNCTION || role === CLASS)
      return isLetter(codeAt(afterSpaces(end, text), text)) ? role : NOT_PLAIN;
    if (role !== undefined) return role;
  }
  const after = afterSpaces(end, text);
  const code = codeAt(after, text);
  if (code === COMMA || code === 34 || code === 39) return NOT_PLAIN; // `a, b = …`, and strings with a prefix
  const assigns = code === EQUALS || code === COLON;
  if (!assigns && !changes.has(code)) return OTHER;
  if (mayHold(filter, text, start, end)) return NOT_PLAIN;
  return assigns ? ASSIGNS : OTHER;
}

const leading: ReadonlyMap<string, Role> = new Map([
  ...['import', 'from'].map((word) => [word, IMPORTS] as const),
  ...['else', 'elif', 'except'].map((word) => [word, BRANCH] as const),
  ...['for', 'del', 'with', 'case'].map((word) => [word, BINDS] as const),
  ['def', FUNCTION],
  ['class', CLASS],
  ['async', NOT_PLAIN],
]);
const leadingFilter = wordFilter(leading.keys());

/** What `+=` and its like begin with. */
const changes = codesOf('+-*/%&|^<>@');

function endOfPlain(start: number, limit: number, role: Role, text: string, scopes: Scopes): number {
  const marks = role > ASSIGNS || scopes.hasStandIns ? marksAndWords : marksAlone;
  let depth = 0;
  let signs = 0;
  for (let i = start; i < limit;) {
    const code = text.charCodeAt(i);
    const kind = marks[code];
    if (kind === NOTHING) {
      i++;
      continue;
    }
    switch (kind) {
      case WORD: {
        const end = wordEnd(text, i + 1);
        if (role <= ASSIGNS && isAs(i, text)) return UNKNOWN;
        if (matters(i, end, role, text, scopes)) return UNKNOWN;
        i = end;
        continue;
      }
      case LETTER_A:
        if (isAs(i, text)) return UNKNOWN;
        i++;
        continue;
      case QUOTE:
        if (isFormatted(i, text)) return UNKNOWN;
        i = endOfString(text, i, pythonLexis);
        continue;
      case REMARK:
        if (role === ASSIGNS && depth === 0 && endsInConstant(i, text)) return UNKNOWN;
        i = lineEnd(text, i);
        continue;
      case LINE_END:
        i++;
        if (depth > 0) {
          if (beginsStatement(text, i, pythonLexis)) return UNKNOWN;
          continue;
        }
        if (i > limit || (role === ASSIGNS && endsInConstant(i - 1, text))) return UNKNOWN;
        return afterPrompt(text, i, pythonLexis);
      case OPEN:
        if (depth === deepest) return UNKNOWN;
        open[depth++] = code;
        i++;
        continue;
      case CLOSE:
        i++;
        if (depth > 0 && open[--depth] !== (code === 41 ? 40 : code - 2)) return UNKNOWN;
        continue;
      case CONTINUE:
        i = afterLineEnd(text, i + 1);
        continue;
      case SIGN:
        if (role === ASSIGNS && depth === 0 && isAlone(i, text) && ++signs > 1) return UNKNOWN; // `a = b = …`
        i++;
        continue;
      case POINTS:
        if (mayBegin(i + 1, text)) return UNKNOWN;
        i++;
        continue;
      default: // a semicolon
        return UNKNOWN;
    }
  }
  return UNKNOWN;
}

/** Whether a word is an activation, or one whose meaning would change. */
function matters(
  from: number,
  to: number,
  role: Role,
  text: string,
  { standIns, filter, language }: Scopes,
): boolean {
  if (mayHold(standIns, text, from, to)) return true;
  if (role > ASSIGNS && mayHold(filter, text, from, to)) return true;
  return role === IMPORTS && mayHold(rootFilter(language), text, from, to);
}

const rootFilters = new Map<string, WordFilter>();

/** The first words of what can be imported of libraries. */
function rootFilter(language: string): WordFilter {
  const filter = rootFilters.get(language) ?? wordFilter(rootWords(language));
  rootFilters.set(language, filter);
  return filter;
}

/** `as`, which gives a name to something, by whatever it is preceded in half-typed code. */
const isAs = (at: number, text: string): boolean =>
  codeAt(at, text) === 97 &&
  codeAt(at + 1, text) === 115 &&
  !isWordCode(codeAt(at + 2, text)) &&
  !isWordCode(codeAt(at - 1, text));

/** Whether a string may hold code, by the letters before its quote. */
function isFormatted(quote: number, text: string): boolean {
  const before = codeAt(quote - 1, text) | 32;
  const letter = before === 114 ? codeAt(quote - 2, text) | 32 : before;
  return letter === 102 || letter === 116;
}

/** A number or a string before this place, which a name may be given. */
function endsInConstant(end: number, text: string): boolean {
  let last = end - 1;
  while (codeAt(last, text) <= 32 || codeAt(last, text) === 92) last--;
  const code = codeAt(last, text);
  if (code === 34 || code === 39) return true;
  let from = last;
  while (isLetter(codeAt(from, text)) || isDigit(codeAt(from, text)) || codeAt(from, text) === 46) from--;
  const first = codeAt(from + 1, text);
  return from < last && (isDigit(first) || first === 46);
}

/** After a colon: `:=`, or an import on the same line. */
function mayBegin(at: number, text: string): boolean {
  if (codeAt(at, text) === EQUALS) return true;
  const start = afterSpaces(at, text);
  if (!isLetter(codeAt(start, text))) return false;
  const end = wordEnd(text, start + 1);
  return mayHold(leadingFilter, text, start, end) && leading.has(text.slice(start, end));
}

/** Whether `=` is not a part of another operator. */
const isAlone = (at: number, text: string): boolean =>
  codeAt(at + 1, text) !== EQUALS && !operators.has(codeAt(at - 1, text));

const operators = codesOf('=<>!+-*/%&|^@:');

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** Spaces of all kinds that are no line ends. */
function afterSpaces(from: number, text: string): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 || code === 10 || code === 13) break;
  }
  return i;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The brackets that are open; a statement with more is read. */
const deepest = 64;
const open = new Uint8Array(deepest);

const NOTHING = 0;
const WORD = 1;
const QUOTE = 2;
const REMARK = 3;
const LINE_END = 4;
const OPEN = 5;
const CLOSE = 6;
const CONTINUE = 7;
const SIGN = 8;
const POINTS = 9;
const SEPARATOR = 10;
const LETTER_A = 11;

function marksOf(letters: number, letterA: number): Uint8Array {
  const table = new Uint8Array(2 ** 16);
  const mark = (characters: string, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  table.fill(letters, 128);
  for (let code = 0; code < 128; code++) if (isLetter(code)) table[code] = letters;
  mark('a', letterA);
  mark(pythonLexis.quotes, QUOTE);
  mark(pythonLexis.comment, REMARK);
  mark(pythonLexis.continuation, CONTINUE);
  mark('\n\r', LINE_END);
  mark('([{', OPEN);
  mark(')]}', CLOSE);
  mark('=', SIGN);
  mark(':', POINTS);
  mark(String.fromCharCode(SEMICOLON), SEPARATOR);
  return table;
}

const marksAlone = marksOf(NOTHING, LETTER_A);
/** Where words matter that stand in the statement. */
const marksAndWords = marksOf(WORD, WORD);
