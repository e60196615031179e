import { mayName } from '../mayName';
import { readMentions } from '../mentions';
import { readMethod } from '../methods';
import { readName } from '../names';
import type { Occurrence } from '../occurrence';
import { DOT, closesBracket, kindOf, leaveBrackets, opensBracket, type Reading } from '../reading';
import { bind, bindStar, moduleScopes, type Scopes } from '../scopes';
import { done, type Steps } from '../steps';
import { readString } from '../strings';
import { NAME, STRING } from '../tokens';
import type { CodeLanguage } from './codeLanguage';
import { takeApart } from './syntax';

/** So many tokens a step, about a millisecond. */
const stride = 4000;

/** Names in a program, in document order. What it binds holds in all of it. */
export function codeSteps(text: string, language: CodeLanguage): Steps<readonly Occurrence[]> {
  if (!mayName(text)) return done([]);
  return readCode(
    text,
    language,
    moduleScopes(language.ids[0]),
    language.trustsHabit ? 'certain' : 'mention',
  );
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
  const { tokens, comments } = takeApart(text, language.syntax);
  yield;
  bindIn(scopes, text, comments, language);
  const reading: Reading = {
    text,
    language: language.ids[0],
    tokens,
    scopes,
    conventional,
    named: language.named ?? [],
    found: [],
    open: [],
    assignments: [],
  };
  for (let token = 0, next = stride; token < tokens.count;) {
    token = readToken(token, reading);
    if (token < next) continue;
    next += stride;
    yield;
  }
  const found = reading.found.length === 0 ? [] : withMentions(reading.found, text, language);
  for (let i = 0; i < comments.length; i += 2)
    readMentions(text, [comments[i] ?? 0, comments[i + 1] ?? 0], found);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** What an import names is only mentioned there. */
function withMentions(found: readonly Occurrence[], text: string, { importing }: CodeLanguage): Occurrence[] {
  const imports = [...text.matchAll(importing)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  const isImport = (at: number): boolean => imports.some(([from, to]) => from <= at && at < to);
  return found.map((one) => (isImport(one.span[0]) ? { ...one, certainty: 'mention' } : one));
}

/** Takes in what a text binds. */
function bindIn(
  scopes: Scopes,
  text: string,
  comments: readonly number[],
  { bindings, tensors = [] }: CodeLanguage,
): void {
  for (const binding of bindings(blanked(text, comments))) {
    if ('star' in binding) bindStar(binding.star, scopes);
    else if ('own' in binding) bind(binding.own, '', scopes);
    else bind(binding.name, binding.path, scopes);
  }
  for (const { sign, library } of tensors) if (sign.test(text)) scopes.imported.add(library);
}

/** The text with its comments left out; only their line ends stay. */
function blanked(text: string, comments: readonly number[]): string {
  let code = '';
  let from = 0;
  for (let i = 0; i < comments.length; i += 2) {
    code += `${text.slice(from, comments[i])}\n`;
    from = comments[i + 1] ?? text.length;
  }
  return code + text.slice(from);
}

/** Takes in one token, or a few that belong together, and returns the next. */
function readToken(token: number, reading: Reading): number {
  const kind = kindOf(token, reading);
  if (kind === NAME) return readWord(token, reading);
  if (kind === STRING) readString(token, reading);
  else if (opensBracket(kind)) reading.open.push(token);
  else if (closesBracket(kind)) leaveBrackets(token, reading);
  return token + 1;
}

function readWord(token: number, reading: Reading): number {
  if (kindOf(token - 1, reading) !== DOT) return readName(token, reading);
  readMethod(token, reading);
  return token + 1;
}
