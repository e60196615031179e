import { frameworkOf, symbolNamed } from '../frameworks/symbols';
import { occurrenceOf } from './occurrenceOf';
import {
  COMMA,
  DOT,
  PARENTHESIS,
  SEMICOLON,
  STAR,
  endOf,
  kindOf,
  startOf,
  textOf,
  type Reading,
} from './reading';
import { bind, bindStar } from './scopes';
import { NAME, NEWLINE } from './tokens';

/** Reads `import a.b as c, d` from its first word and returns the token after it. */
export function readImport(token: number, reading: Reading): number {
  let at = token + 1;
  while (kindOf(at, reading) === NAME) {
    const after = afterPath(at, reading);
    const alias = aliasAt(after, reading);
    const name = textOf(alias ?? at, reading);
    bind(name, alias === undefined ? name : pathBetween(at, after, reading), reading.scopes);
    at = alias === undefined ? after : alias + 1;
    if (kindOf(at, reading) !== COMMA) break;
    at++;
  }
  return endOfStatement(at, reading);
}

/** Reads `from a.b import c as d, (e)` from its first word and returns the token after it. */
export function readFromImport(token: number, reading: Reading): number {
  const after = afterPath(token + 1, reading);
  if (kindOf(after, reading) !== NAME || textOf(after, reading) !== 'import') return token + 1;
  const module = pathBetween(token + 1, after, reading);
  const end = endOfStatement(after, reading);
  const first = kindOf(after + 1, reading) === PARENTHESIS ? after + 2 : after + 1;
  const from = module !== '' && frameworkOf(module, reading.language) ? module : undefined;
  if (kindOf(first, reading) === STAR) bindStar(module, reading.scopes);
  if (kindOf(first, reading) === STAR && from === undefined) reading.scopes.hasOthersNames = true;
  let at = first;
  while (at < end && kindOf(at, reading) === NAME) at = readMember(from, at, reading);
  return end;
}

/** One name of the list, bound and, when it is an activation's, mentioned; returns the next name. */
function readMember(module: string | undefined, token: number, reading: Reading): number {
  const path = memberPath(module, textOf(token, reading), reading.language);
  const alias = aliasAt(token + 1, reading);
  bind(textOf(alias ?? token, reading), path, reading.scopes);
  const named = path === '' ? undefined : symbolNamed(path, reading.language);
  const span = [startOf(token, reading), endOf(token, reading)] as const;
  const found = named && occurrenceOf(named, span, undefined, reading);
  if (found) reading.found.push({ ...found, certainty: 'mention' });
  const after = (alias ?? token) + 1;
  return kindOf(after, reading) === COMMA ? after + 1 : after;
}

/** A whole library that a project hands on keeps its name: `from .backend import keras`; else `module` is a library's. */
function memberPath(module: string | undefined, name: string, language: string): string {
  if (module !== undefined) return `${module}.${name}`;
  return frameworkOf(name, language) ? name : '';
}

function aliasAt(token: number, reading: Reading): number | undefined {
  const has = kindOf(token, reading) === NAME && textOf(token, reading) === 'as';
  return has && kindOf(token + 1, reading) === NAME ? token + 1 : undefined;
}

/** The token after a dotted path; a relative one begins with its dots. */
function afterPath(from: number, reading: Reading): number {
  let at = from;
  while (kindOf(at, reading) === DOT) at++;
  if (kindOf(at, reading) !== NAME || textOf(at, reading) === 'import') return at;
  at++;
  while (kindOf(at, reading) === DOT && kindOf(at + 1, reading) === NAME) at += 2;
  return at;
}

/** The dotted path between two tokens; a relative one is nobody's. */
function pathBetween(from: number, to: number, reading: Reading): string {
  if (kindOf(from, reading) === DOT || to <= from) return '';
  const words = [];
  for (let token = from; token < to; token += 2) words.push(textOf(token, reading));
  return words.join('.');
}

function endOfStatement(from: number, reading: Reading): number {
  let at = from;
  while (at < reading.tokens.count && kindOf(at, reading) !== NEWLINE && kindOf(at, reading) !== SEMICOLON)
    at++;
  return at;
}
