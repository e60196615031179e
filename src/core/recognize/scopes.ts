import {
  bareNames,
  canonicalPath,
  conventionalAliases,
  frameworkOf,
  innerWords,
  isLastWord,
  lastWords,
} from '../frameworks/symbols';
import type { Occurrence } from './occurrence';
import { admit, wordFilter, type WordFilter } from './wordFilter';

/**
 * Which names stand for which libraries' modules and symbols at one place of a program, innermost scope last.
 * It changes as the program is read from top to bottom.
 */
export interface Scopes {
  readonly language: string;
  readonly stack: Scope[];
  /** Words that may mean something somewhere; anything it does not admit is nobody's name. */
  readonly filter: WordFilter;
  /** The same for attributes of `self`. */
  readonly attributes: WordFilter;
  /** Ids of the libraries imported so far, in any scope. */
  readonly imported: Set<string>;
  /** Whether all names of a module that no library knows were imported, among which may be what everybody calls a library's. */
  hasOthersNames: boolean;
  /** Indentation of the `except` or `else` being read: its bindings replace no library's name. */
  fallback: number;
}

export interface Scope {
  readonly kind: 'module' | 'function' | 'class';
  /** Statements indented no deeper end it. */
  readonly indent: number;
  /** Dotted path by name; an empty path is something that no library knows. */
  readonly names: Map<string, string>;
  /** Modules all of whose names were imported: `from torch.nn import *`. */
  readonly stars: string[];
  /** What variables hold, and of a class the attributes of its `self`; `undefined` for one of several things. */
  readonly held: Map<string, Held | undefined>;
  /** Where the text of it begins. */
  readonly start: number;
  /** Indentation of its own statements, from the first of them on. */
  body: number | undefined;
}

/** A number, a string in single quotes, or an activation function that is ready to be called. */
export type Held = number | string | Occurrence;

export function moduleScopes(language: string): Scopes {
  return {
    language,
    stack: [scope('module', -1, 0)],
    filter: wordFilter([...conventionalAliases(language).keys(), ...bareNames(language)]),
    attributes: wordFilter(),
    imported: new Set(),
    hasOthersNames: false,
    fallback: Infinity,
  };
}

/** What a name stands for here: a dotted path, an empty one for something else, `undefined` if nothing says. */
export function pathOf(name: string, { stack }: Scopes): string | undefined {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const here = stack[depth];
    if (here === undefined || (here.kind === 'class' && depth < stack.length - 1)) continue;
    const path = here.names.get(name);
    if (path !== undefined) return path;
  }
  return undefined;
}

export function bind(name: string, path: string, scopes: Scopes): void {
  const known = path === '' ? undefined : frameworkOf(path, scopes.language);
  if (scopes.fallback < Infinity && pathOf(name, scopes)) return;
  if (known) {
    scopes.imported.add(known.id);
    admit(scopes.filter, name);
  }
  innermost(scopes).names.set(name, known ? canonicalPath(path, scopes.language) : '');
}

/** Whether a name without this binding would be taken for a library's. */
export function meansSomething(name: string, scopes: Scopes): boolean {
  const { language } = scopes;
  if (pathOf(name, scopes) !== undefined || conventionalAliases(language).has(name)) return true;
  return isLastWord(name, language) && stars(scopes).length > 0;
}

export function bindStar(path: string, scopes: Scopes): void {
  const known = frameworkOf(path, scopes.language);
  if (!known) return;
  scopes.imported.add(known.id);
  const { stars } = innermost(scopes);
  const module = canonicalPath(path, scopes.language);
  if (stars.length < 16 && !stars.includes(module)) stars.push(module);
  for (const words of [lastWords(scopes.language), innerWords(scopes.language)])
    for (const word of words) admit(scopes.filter, word);
}

export function stars({ stack }: Scopes): readonly string[] {
  const holding = stack.filter((scope) => scope.stars.length > 0);
  return holding.length === 0 ? none : holding.flatMap((scope) => scope.stars);
}

const none: readonly string[] = [];

/** Back to the top level, where the next cell or fence begins. */
export function toModule(scopes: Scopes): void {
  scopes.stack.length = 1;
  scopes.fallback = Infinity;
}

export function enter(kind: Scope['kind'], indent: number, start: number, { stack }: Scopes): void {
  stack.push(scope(kind, indent, start));
}

/** Leaves the scopes and the fallback that a statement at this indentation is no longer in. */
export function leave(indent: number, scopes: Scopes): void {
  while (innermost(scopes).indent >= indent) scopes.stack.pop();
  if (indent <= scopes.fallback) scopes.fallback = Infinity;
}

export function innermost({ stack }: Scopes): Scope {
  return stack[stack.length - 1] ?? scope('module', -1, 0);
}

/** The class whose methods are being read. */
export const classAround = ({ stack }: Scopes): Scope | undefined =>
  stack.findLast(({ kind }) => kind === 'class');

/** Lets a name hold a number; one that is given another may be either. */
export function holdNumber(name: string, value: number, scopes: Scopes): void {
  const { held, names } = innermost(scopes);
  const isFirst = !held.has(name) || held.get(name) === value;
  if (names.get(name) !== '') bind(name, '', scopes);
  admit(scopes.filter, name);
  held.set(name, isFirst ? value : undefined);
}

/** What a variable holds here. */
export function heldBy(name: string, { stack }: Scopes): Held | undefined {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const here = stack[depth];
    if (here === undefined || (here.kind === 'class' && depth < stack.length - 1)) continue;
    if (here.names.has(name)) return here.held.get(name);
  }
  return undefined;
}

function scope(kind: Scope['kind'], indent: number, start: number): Scope {
  const body = kind === 'module' ? 0 : undefined;
  return { kind, indent, names: new Map(), stars: [], held: new Map(), start, body };
}
