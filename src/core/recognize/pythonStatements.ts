import { canonicalPath, frameworkOf, symbolNamed } from '../frameworks/symbols';
import { isEnd, isGiven } from './held';
import { isTarget, signAfter } from './targets';
import { literalNumber, stringValue } from './callArguments';
import { pathAt } from './names';
import { readFromImport, readImport } from './pythonImports';
import {
  COLON,
  COMMA,
  DOT,
  EQUALS,
  MINUS,
  PARENTHESIS,
  PLUS,
  SEMICOLON,
  STAR,
  closesBracket,
  endOf,
  isAssignment,
  kindOf,
  opensBracket,
  partnerOf,
  startOf,
  textOf,
  type Assignment,
  type Reading,
} from './reading';
import { bind, enter, holdNumber, innermost, leave, meansSomething, pathOf } from './scopes';
import { NAME, NEWLINE, STRING, codeAt } from './tokens';
import { mayHold } from './wordFilter';

/**
 * Takes in what a statement does to the meaning of names, and returns the token from which it is to be searched for
 * uses of them.
 */
export function readStatement(token: number, reading: Reading): number {
  const indent = endScopes(token, reading);
  if (indent === undefined) return token;
  const word = textOf(token, reading);
  switch (word) {
    case 'async':
      return textOf(token + 1, reading) === 'def' ? readDefinition(token + 1, indent, reading) : token + 1;
    case 'def':
    case 'class':
      return readDefinition(token, indent, reading);
    case 'for':
      return readTargets(token + 1, reading);
    case 'del':
      return readTargets(token + 1, reading);
    case 'case':
      if (!isTarget(token, reading)) readPattern(token, reading);
      return token + 1;
    case 'except':
    case 'else':
    case 'elif':
      reading.scopes.fallback = Math.min(reading.scopes.fallback, indent);
      return token + 1;
    default:
      readAssignments(token, reading, indent > (innermost(reading.scopes).body ?? indent));
      return token;
  }
}

/** Ends what a statement is no longer inside of, and says how far it is indented, if it begins with a word. */
export function endScopes(token: number, reading: Reading): number | undefined {
  if (kindOf(token, reading) !== NAME) return undefined;
  const indent = indentOf(startOf(token, reading), reading.text);
  leave(indent, reading.scopes);
  innermost(reading.scopes).body ??= indent;
  return indent;
}

/** Another statement on the same line, `nn = None; nn.ReLU()`. */
export function readNextStatement(token: number, reading: Reading): number {
  readAssignments(token, reading, false);
  return token;
}

/** `with open(path) as nn:` */
export function readAlias(as: number, reading: Reading): void {
  if (kindOf(as + 1, reading) !== NAME) return;
  const { scopes } = reading;
  const { fallback } = scopes;
  scopes.fallback = Infinity; // the error of an `except` is nobody's name, whatever else is bound in it
  hide(as + 1, reading);
  scopes.fallback = fallback;
}

/** `lambda x, nn=None:` binds its parameters to the end of the statement. */
export function readLambda(word: number, reading: Reading): void {
  const { scopes } = reading;
  const parameters: number[] = [];
  for (let at = word + 1; at < reading.tokens.count && kindOf(at, reading) !== COLON; at++) {
    const before = kindOf(at - 1, reading);
    if (kindOf(at, reading) === NAME && (at === word + 1 || before === COMMA || before === STAR))
      parameters.push(at);
    if (opensBracket(kindOf(at, reading))) at = Math.max(partnerOf(at, reading), at);
  }
  if (parameters.length === 0) return;
  if (innermost(scopes).indent < Infinity) enter('function', Infinity, startOf(word, reading), scopes);
  for (const parameter of parameters) hide(parameter, reading);
}

/** `(act := make())` */
export function readWalrus(target: number, reading: Reading): void {
  hide(target, reading);
}

/** The names that `case {"act": gelu}:` binds. */
function readPattern(word: number, reading: Reading): void {
  for (let at = word + 1; at < reading.tokens.count; at++) {
    const kind = kindOf(at, reading);
    const after = kindOf(at + 1, reading);
    if (kind === COLON && bracketsSince(word, at, reading) === 0) return;
    const isCapture =
      kind === NAME && after !== DOT && after !== PARENTHESIS && !isAssignment(at + 1, reading);
    if (isCapture && kindOf(at - 1, reading) !== DOT) hide(at, reading);
  }
}

function bracketsSince(from: number, to: number, reading: Reading): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (opensBracket(kindOf(at, reading))) depth++;
    if (closesBracket(kindOf(at, reading))) depth--;
  }
  return depth;
}

/**
 * Binds the targets of `[nn.ReLU() for nn in things]` to the end of the statement, and takes back what was found before them by
 * these names.
 */
export function readComprehension(word: number, reading: Reading): void {
  const { open, scopes, found } = reading;
  const start = startOf(open.at(-1) ?? word, reading);
  if (innermost(scopes).indent < Infinity) enter('function', Infinity, start, scopes);
  readTargets(word + 1, reading);
  const hidden = innermost(scopes).names;
  if (hidden.size === 0) scopes.stack.pop();
  else for (let i = found.length - 1; i >= 0 && i > found.length - 64; i--) forget(i, start, hidden, reading);
}

function forget(index: number, start: number, names: ReadonlyMap<string, string>, reading: Reading): void {
  const { found, text } = reading;
  const span = found[index]?.span;
  if (!span || span[0] < start) return;
  const [root = ''] = text.slice(...span).split('.', 1);
  if (names.has(root)) found.splice(index, 1);
}

/** An import may also stand after a colon or a semicolon, so it is looked for wherever its first word is. */
export function readAnyImport(token: number, reading: Reading): number {
  const before = kindOf(token - 1, reading);
  if (before !== 0 && before !== NEWLINE && before !== SEMICOLON && before !== COLON) return token;
  const word = textOf(token, reading);
  if (word === 'import') return readImport(token, reading);
  return word === 'from' ? readFromImport(token, reading) : token;
}

function indentOf(start: number, text: string): number {
  let at = start;
  while (codeAt(at - 1, text) === 32 || codeAt(at - 1, text) === 9) at--;
  return start - at;
}

/** Binds the name of a function or class to something of its own, and inside it the names of its parameters. */
function readDefinition(token: number, indent: number, reading: Reading): number {
  if (kindOf(token + 1, reading) !== NAME) return token + 1;
  hide(token + 1, reading);
  const isFunction = textOf(token, reading) === 'def';
  enter(isFunction ? 'function' : 'class', indent, startOf(token, reading), reading.scopes);
  if (isFunction && kindOf(token + 2, reading) === PARENTHESIS) hideParameters(token + 2, reading);
  if (textOf(token + 1, reading) === 'hybrid_forward' && textOf(token + 5, reading) === 'F')
    bind('F', 'mx.nd', reading.scopes); // MXNet hands its arrays or its symbols, which have the same functions
  return token + 2;
}

function hideParameters(open: number, reading: Reading): void {
  const close = partnerOf(open, reading);
  for (let token = open + 1; token < close; token++) {
    const before = kindOf(token - 1, reading);
    const begins = before === COMMA || before === STAR || token === open + 1;
    if (begins && kindOf(token, reading) === NAME) hide(token, reading);
    const partner = partnerOf(token, reading);
    if (partner > token && partner < close) token = partner;
  }
}

/** Binds `for a, b in`, and returns the token after its targets. */
function readTargets(from: number, reading: Reading): number {
  let at = from;
  while (kindOf(at, reading) === NAME && textOf(at, reading) !== 'in') {
    hide(at, reading);
    at += kindOf(at + 1, reading) === COMMA ? 2 : 1;
  }
  return at;
}

/** `a = b = torch.nn`, `a: T = …`, `self.a = …`, `a, b = …`: a library's path is followed, anything else hides the name. */
function readAssignments(token: number, reading: Reading, isConditional: boolean): void {
  const first = signAfter(token, reading);
  if (first === undefined) {
    readOtherTargets(token, reading);
    return;
  }
  const targets = [token];
  let right = first + 1;
  for (let sign = signAfter(right, reading); sign !== undefined; sign = signAfter(right, reading)) {
    targets.push(right);
    right = sign + 1;
  }
  const path = aliasedPath(right, reading);
  const start = startOf(token, reading);
  for (const target of targets) {
    const isAttribute = kindOf(target + 1, reading) === DOT;
    const name = textOf(isAttribute ? target + 2 : target, reading);
    if (!isAttribute && path === undefined) cover(target, reading);
    if (!isAttribute && path !== undefined) bindAlias(name, path, { start, isConditional }, reading);
    else reading.assignments.push({ name, isAttribute, start, right, isConditional });
  }
}

/** Lets a name stand for a path; one that a branch alone gives it, where it was something else before, may be either. */
function bindAlias(
  name: string,
  path: string,
  { start, isConditional }: Pick<Assignment, 'start' | 'isConditional'>,
  reading: Reading,
): void {
  const { scopes, language } = reading;
  const before = isConditional && symbolNamed(path, language) ? pathOf(name, scopes) : undefined;
  const isEither = before !== undefined ? before !== canonicalPath(path, language) : undefined;
  if (isEither ?? (isConditional && symbolNamed(path, language) && isGiven(name, start, reading)))
    innermost(scopes).names.set(name, '');
  else bind(name, path, scopes);
}

/** `a: T`, `a, b = …` and `a += …`. */
function readOtherTargets(token: number, reading: Reading): void {
  if (kindOf(token, reading) !== NAME) return;
  const after = kindOf(token + 1, reading);
  if (after === COLON) hide(token, reading);
  if (after === COMMA) hideUnpacked(token, reading);
  if (kindOf(token + 2, reading) === EQUALS) innermost(reading.scopes).held.delete(textOf(token, reading));
}

/** A module or symbol of a library that stands alone on the right: `F = torch.nn.functional`. */
function aliasedPath(token: number, reading: Reading): string | undefined {
  const { text, tokens, scopes, language } = reading;
  if (kindOf(token, reading) !== NAME) return undefined;
  let last = token;
  while (kindOf(last + 1, reading) === DOT && kindOf(last + 2, reading) === NAME) last += 2;
  const after = kindOf(last + 1, reading);
  if (after === PARENTHESIS) return importedBy(last, reading);
  if (!mayHold(scopes.filter, text, tokens.starts[token] ?? 0, tokens.ends[token] ?? 0)) return undefined;
  if (after !== NEWLINE && after !== SEMICOLON && after !== 0) return undefined;
  if (pathOf(textOf(token, reading), scopes) === undefined) return undefined;
  const path = pathAt(token, reading);
  return path !== undefined && frameworkOf(path, language) ? path : undefined;
}

/** Of `pytest.importorskip("torch")` and `import_module("torch.nn")`. */
function importedBy(importer: number, reading: Reading): string | undefined {
  if (kindOf(importer + 2, reading) !== STRING || !importers.has(textOf(importer, reading))) return undefined;
  if (!isEnd(partnerOf(importer + 1, reading) + 1, reading)) return undefined;
  const path = stringValue(importer + 2, reading);
  return frameworkOf(path, reading.language) ? path : undefined;
}

const importers: ReadonlySet<string> = new Set(['importorskip', 'import_module']);

function hideUnpacked(from: number, reading: Reading): void {
  const names = [from];
  let at = from;
  while (kindOf(at + 1, reading) === COMMA && kindOf(at + 2, reading) === NAME) names.push((at += 2));
  if (!isAssignment(at + 1, reading)) return;
  for (const name of names) hide(name, reading);
  const values = numbersFrom(at + 2, reading);
  if (values.length !== names.length) return;
  for (const [i, target] of names.entries())
    holdNumber(textOf(target, reading), values[i] ?? NaN, reading.scopes);
}

/** What `-1, 1` lists; nothing where there is anything but numbers. */
function numbersFrom(from: number, reading: Reading): readonly number[] {
  const values: number[] = [];
  for (let at = from; ; at++) {
    const isSigned = kindOf(at, reading) === MINUS || kindOf(at, reading) === PLUS;
    const to = isSigned ? at + 2 : at + 1;
    const value = literalNumber({ from: at, to }, reading);
    if (value === undefined) return [];
    values.push(value);
    if (kindOf(to, reading) !== COMMA) return isEnd(to, reading) ? values : [];
    at = to;
  }
}

/** From here on the name is something that nobody knows. */
function hide(token: number, reading: Reading): void {
  const { text, scopes } = reading;
  if (!mayHold(scopes.filter, text, startOf(token, reading), endOf(token, reading))) return;
  innermost(scopes).held.delete(textOf(token, reading));
  cover(token, reading);
}

/** From here on no library knows the name; remembered only where it could be taken for a library's. */
function cover(token: number, reading: Reading): void {
  const { text, scopes } = reading;
  if (!mayHold(scopes.filter, text, startOf(token, reading), endOf(token, reading))) return;
  const name = textOf(token, reading);
  if (meansSomething(name, scopes) && innermost(scopes).names.get(name) !== '') bind(name, '', scopes);
}
