import { byPlace, type Span } from '../../span';
import { mayName } from '../mayName';
import { readMentions } from '../mentions';
import { readMethod } from '../methods';
import { readName } from '../names';
import type { Occurrence } from '../occurrence';
import {
  COLON,
  DOT,
  closesBracket,
  endOf,
  kindOf,
  leaveBrackets,
  opensBracket,
  readingOf,
  startOf,
  type Reading,
} from '../reading';
import { bind, bindStar, holdNumber, moduleScopes, type Scopes } from '../scopes';
import { done, finish, type Steps } from '../steps';
import { readString } from '../strings';
import { NAME, NUMBER, STRING } from '../tokens';
import type { Binding, CodeLanguage } from './codeLanguage';
import { takeApart } from './syntax';

/** So many tokens a step, about a millisecond. */
const stride = 4000;

/** Names in a program, in document order. What it binds holds in all of it. */
export function codeSteps(text: string, language: CodeLanguage): Steps<readonly Occurrence[]> {
  if (!mayName(text, language.ids[0])) return done([]);
  return readCode(text, language, scopesOf(language), language.trustsHabit ? 'certain' : 'mention');
}

/** The same of a part of a notebook or page; what it binds is added to what earlier ones did, and habit is trusted. */
export function partSteps(
  text: string,
  language: CodeLanguage,
  scopes: Scopes,
): Steps<readonly Occurrence[]> {
  return readCode(text, language, scopes, 'certain');
}

function* readCode(
  text: string,
  language: CodeLanguage,
  scopes: Scopes,
  conventional: Reading['conventional'],
): Steps<readonly Occurrence[]> {
  const { tokens, comments } = yield* takeApart(text, language.syntax);
  yield;
  bindIn(scopes, text, comments, language);
  const reading = readingOf(text, tokens, {
    language: language.ids[0],
    scopes,
    conventional,
    named: language.named ?? [],
    depth: undefined,
  });
  for (let token = 0, next = stride; token < tokens.count;) {
    token = readToken(token, reading, language);
    if (token < next) continue;
    next += stride;
    yield;
  }
  const found = reading.found.length === 0 ? [] : withMentions(reading.found, text, comments, language);
  for (let i = 0; i < comments.length; i += 2)
    readMentions(text, [comments[i] ?? 0, comments[i + 1] ?? 0], found);
  return found.sort(byPlace);
}

/** What an import names is only mentioned there; what a small function calls its parameter is none. */
function withMentions(
  found: readonly Occurrence[],
  text: string,
  comments: readonly number[],
  { importing, shadowing = [], declaring, otherwise = [], onlyWithin = [] }: CodeLanguage,
): Occurrence[] {
  const code = spaced(text, comments);
  const locals = declaring ? localsIn(code, wordsOf(found, text), declaring) : [];
  const imports = [...code.matchAll(importing)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  const shadows = shadowing.flatMap((pattern) => [...code.matchAll(pattern)]);
  const isImport = ([at]: Span): boolean => imports.some(([from, to]) => from <= at && at < to);
  const isShadowed = ([at, end]: Span): boolean => {
    const word = text.slice(at, end);
    const isHidden =
      locals.some(({ name, from, to }) => from <= at && at < to && word === name) ||
      shadows.some(
        ({ index, 0: all, groups }) =>
          index <= at && at < index + all.length && parametersIn(groups?.['parameters']).includes(word),
      );
    return isHidden && !/[."'`]$|->$/.test(text.slice(Math.max(0, at - 2), at)); // `x.relu()` is a method all the same
  };
  const isOther = ([at, end]: Span): boolean =>
    otherwise.some(
      ({ name, before }) =>
        name.test(text.slice(at, end)) && before.test(text.slice(Math.max(0, at - 120), at)),
    ) ||
    onlyWithin.some(({ name, around }) => {
      if (!name.test(text.slice(at, end))) return false;
      const place = `${text.slice(Math.max(0, at - 200), at)}\0${text.slice(end, end + 40)}`;
      return !around.some((sign) => sign.test(place));
    });
  return found
    .filter(({ span }) => !isShadowed(span) && !isOther(span))
    .map((one) => (isImport(one.span) ? { ...one, certainty: 'mention' } : one));
}

/** Single words among what was found. */
const wordsOf = (found: readonly Occurrence[], text: string): readonly string[] =>
  [...new Set(found.map(({ span }) => text.slice(...span)))].filter((word) => /^\w+$/.test(word));

/** A variable of the program's own, and where it hides what else has its name. */
interface Local {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** More variables are called so in no program that somebody wrote. */
const mostLocals = 200;

function localsIn(
  code: string,
  words: readonly string[],
  declaring: NonNullable<CodeLanguage['declaring']>,
): readonly Local[] {
  const found: Local[] = [];
  if (words.length === 0) return found;
  for (const { index, 0: all, groups } of code.matchAll(declaring(words.join('|')))) {
    const { name = '', parameter } = groups ?? {};
    const isInHead = parameter !== undefined;
    const from = isInHead ? index : code.indexOf(';', index + all.length - 1);
    if (from >= 0) found.push({ name, from, to: endOfBlock(code, from, isInHead) });
    if (found.length === mostLocals) break;
  }
  return found;
}

/** Where the block ends that a place is in, or the function whose head it is in. */
function endOfBlock(code: string, from: number, isInHead: boolean): number {
  let depth = isInHead ? 0 : 1;
  const last = Math.min(code.length, from + longestBlock);
  for (let at = from; at < last; at++) {
    if (code[at] === '{') depth++;
    if (code[at] === ';' && depth === 0) return at;
    if (code[at] === '}' && --depth <= 0) return at;
  }
  return last;
}

const longestBlock = 20_000;

/** What names mean where nothing has been imported. */
export function scopesOf({ ids, known = [] }: CodeLanguage, presumed: readonly Binding[] = []): Scopes {
  const scopes = moduleScopes(ids[0]);
  for (const binding of [...known, ...presumed]) take(binding, scopes);
  scopes.imported.clear();
  return scopes;
}

/** The names in `x, n::Int; act = relu`. */
const parametersIn = (list = ''): readonly string[] =>
  list.split(/[,;]/).flatMap((part) => /^\s*(?:mut\s+)?([\p{L}_$][\p{L}\p{N}_$!]*)/u.exec(part)?.[1] ?? []);

/** Takes in what a text binds. */
function bindIn(
  scopes: Scopes,
  text: string,
  comments: readonly number[],
  { bindings, tensors = [] }: CodeLanguage,
): void {
  const code = blanked(text, comments);
  for (const binding of bindings(code)) take(binding, scopes);
  for (const { sign, library, isRemark } of tensors)
    if (sign.test(isRemark ? text : code)) scopes.imported.add(library);
}

function take(binding: Binding, scopes: Scopes): void {
  if ('star' in binding) bindStar(binding.star, scopes);
  else if ('own' in binding) bind(binding.own, '', scopes);
  else if ('constant' in binding) holdNumber(binding.constant, binding.value, scopes);
  else bind(binding.name, binding.path, scopes);
}

/** The beginning of a text, where imports stand, with its comments left out; only their line ends stay. */
function blanked(text: string, comments: readonly number[]): string {
  let code = '';
  let from = 0;
  for (let i = 0; i < comments.length && from < top; i += 2) {
    code += `${text.slice(from, Math.min(comments[i] ?? top, Math.max(from, top)))}\n`;
    from = comments[i + 1] ?? text.length;
  }
  return code + text.slice(from, Math.max(from, top));
}

const top = 500_000;

/** The same with spaces for comments, so that everything stays where it is. */
function spaced(text: string, comments: readonly number[]): string {
  let code = '';
  for (let i = 0; i < comments.length && code.length < top; i += 2)
    code += text.slice(code.length, comments[i]) + ' '.repeat((comments[i + 1] ?? 0) - (comments[i] ?? 0));
  return (code + text.slice(code.length, Math.max(code.length, top))).slice(0, top);
}

/** Takes in one token, or a few that belong together, and returns the next. */
function readToken(token: number, reading: Reading, language: CodeLanguage): number {
  const kind = kindOf(token, reading);
  if (kind === NAME) return readWord(token, reading, language);
  if (kind === STRING) readText(token, reading, language);
  else if (opensBracket(kind)) reading.open.push(token);
  else if (closesBracket(kind)) leaveBrackets(token, reading);
  return token + 1;
}

function readWord(token: number, reading: Reading, { symbols, fields }: CodeLanguage): number {
  if (symbols && isSymbol(token, reading)) return token + 1;
  if (fields && isField(token, reading)) return token + 1;
  if (kindOf(token - 1, reading) !== DOT) return readName(token, reading);
  readMethod(token, reading);
  return token + 1;
}

/** `relu: Relu`, but not the first branch of a choice, `x ? relu : elu`. */
function isField(token: number, reading: Reading): boolean {
  const before = kindOf(token - 1, reading);
  return kindOf(token + 1, reading) === COLON && before !== DOT && before !== QUESTION;
}

const QUESTION = 63;

/** `:relu` and `relu::F`, but not the end of a range `1:n`. */
function isSymbol(token: number, reading: Reading): boolean {
  if (kindOf(token + 1, reading) === COLON && kindOf(token + 2, reading) === COLON) return true; // `σ::F`
  const colon = token - 1;
  const isOne = kindOf(colon, reading) === COLON && endOf(colon, reading) === startOf(token, reading);
  return (
    isOne &&
    (colon === 0 || startOf(colon, reading) > endOf(colon - 1, reading) || !endsValue(colon - 1, reading))
  );
}

function endsValue(token: number, reading: Reading): boolean {
  const kind = kindOf(token, reading);
  return kind === NAME || kind === NUMBER || closesBracket(kind);
}

/** A string may be an id, or hold code. */
function readText(token: number, reading: Reading, language: CodeLanguage): void {
  const span = [startOf(token, reading), endOf(token, reading)] as const;
  if (language.docstrings && isDocstring(token, reading)) {
    readMentions(reading.text, span, reading.found);
    return;
  }
  const inside = insidesOf(reading.text.slice(...span), language);
  if (inside.length === 0) readString(token, reading);
  for (const [from, to] of inside) readInside([span[0] + from, span[0] + to], reading, language);
}

/** A string between three quotes that is a statement of its own. */
function isDocstring(token: number, reading: Reading): boolean {
  const { text, open } = reading;
  const start = startOf(token, reading);
  if (open.length > 0 || !text.startsWith('"""', start)) return false;
  const before = text.slice(token === 0 ? 0 : endOf(token - 1, reading), start);
  return token === 0 || /[\n\r]/.test(before);
}

/** Where the code in a string begins and ends, as far as its brackets are balanced; raw strings and patterns have none. */
function insidesOf(text: string, { interpolation, syntax }: CodeLanguage): readonly Span[] {
  if (!interpolation || !text.startsWith(syntax.templates ? '`' : '"')) return [];
  const { open, close } = interpolation;
  const bracket = open.at(-1);
  const found: Span[] = [];
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, from)) {
    from += open.length;
    let to = from;
    for (let depth = 1; to < text.length; to++) {
      if (text[to] === bracket) depth++;
      if (text[to] === close && --depth === 0) break;
    }
    found.push([from, to]);
    from = to;
  }
  return found;
}

/** Nobody nests strings in strings deeper. */
const deepest = 8;

/** Reads a piece of code that stands inside a string, with the names that hold there. */
function readInside([from, to]: Span, outer: Reading, language: CodeLanguage): void {
  const depth = (outer.depth ?? 0) + 1;
  if (depth > deepest) return;
  const text = outer.text.slice(from, to);
  const { tokens } = finish(takeApart(text, language.syntax));
  const inner = readingOf(text, tokens, { ...outer, depth });
  for (let token = 0; token < tokens.count;) token = readToken(token, inner, language);
  for (const { span, ...rest } of inner.found)
    outer.found.push({ ...rest, span: [span[0] + from, span[1] + from] });
}
