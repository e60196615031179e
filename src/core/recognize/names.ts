import {
  conventionalAliases,
  frameworkOf,
  isBare,
  isKnown,
  isLastWord,
  symbolNamed,
  type NamedSymbol,
} from '../frameworks/symbols';
import { callArguments, chained, type CallArgument } from './callArguments';
import type { Occurrence } from './occurrence';
import { mentionOf, occurrenceOf } from './occurrenceOf';
import {
  BAR,
  BRACE,
  DOT,
  GREATER,
  LESS,
  PARENTHESIS,
  STAR,
  endOf,
  isAssignment,
  kindOf,
  partnerOf,
  startOf,
  textOf,
  type Reading,
} from './reading';
import { pathOf, stars, type Scopes } from './scopes';
import { isTarget } from './targets';
import { NAME } from './tokens';
import { mayHold } from './wordFilter';

/** A dotted name that resolves to a library's symbol. */
interface Resolved {
  readonly named: NamedSymbol;
  readonly certainty: Occurrence['certainty'];
  /** Its last token. */
  readonly last: number;
}

/** Finds the name that begins at this token and returns the token after it. */
export function readName(token: number, reading: Reading): number {
  const resolved = resolve(token, reading);
  if (!resolved) return token + 1;
  if (isMatrix(resolved, token, reading) || isScope(resolved, reading)) return resolved.last + 1;
  // `relu = …` and `f(relu=…)` give a name a meaning and are no use of it.
  if (!isAssignment(resolved.last + 1, reading) && !isTarget(token, reading))
    report(token, resolved, reading);
  return resolved.last + 1;
}

/** In MATLAB what is neither called nor handed on, `@relu`, may be any variable. */
function isMatrix({ named, last }: Resolved, token: number, reading: Reading): boolean {
  if (reading.language !== 'matlab' || !variables.has(named.name)) return false;
  return kindOf(last + 1, reading) !== PARENTHESIS && kindOf(token - 1, reading) !== AT;
}

/** In C++ `PReLU::clone` is a member of the class, mostly where a library defines it. */
function isScope({ named, last }: Resolved, reading: Reading): boolean {
  return reading.language === 'cpp' && named.symbol.kind === 'class' && textOf(last + 1, reading) === '::';
}

/** Functions that many programs have a matrix of the same name for. */
const variables: ReadonlySet<string> = new Set(['relu', 'sigmoid', 'softmax', 'gelu']);

const AT = 64;

/** The full path that the dotted name at this token stands for, if its first word stands for anything. */
export function pathAt(token: number, reading: Reading): string | undefined {
  return chainPath(token, endOfChain(token, reading), reading);
}

/** The first token of the dotted name that ends with this one. */
export function startOfChain(last: number, reading: Reading): number {
  let token = last;
  while (kindOf(token - 1, reading) === DOT && kindOf(token - 2, reading) === NAME && last - token < 24)
    token -= 2;
  return token;
}

function chainPath(token: number, after: number, reading: Reading): string | undefined {
  const root = rootOf(token, reading);
  if (!root) return undefined;
  const words = [root.path];
  for (let word = token + 2; word < after; word += 2) words.push(textOf(word, reading));
  return words.join('.');
}

/** The token after the dotted name that begins with this one. */
export function endOfChain(token: number, reading: Reading): number {
  let after = token + 1;
  while (kindOf(after, reading) === DOT && kindOf(after + 1, reading) === NAME) after += 2;
  return after;
}

/** The longest part of the chain that a library knows: `nn.ReLU` of `nn.ReLU.forward`. */
function resolve(token: number, reading: Reading): Resolved | undefined {
  const { text, tokens, scopes, language } = reading;
  if (!mayHold(scopes.filter, text, tokens.starts[token] ?? 0, tokens.ends[token] ?? 0)) return undefined;
  const root = rootOf(token, reading);
  if (!root) return undefined;
  const after = endOfChain(token, reading);
  let path = root.path;
  let best = resolvedAt(path, token, root.certainty, reading);
  for (let word = token + 2; word < after && word < token + 24; word += 2) {
    const name = textOf(word, reading);
    path += `.${name}`;
    if (isLastWord(name, language)) best = resolvedAt(path, word, root.certainty, reading) ?? best;
  }
  return best;
}

function resolvedAt(
  path: string,
  last: number,
  certainty: Occurrence['certainty'],
  { language }: Reading,
): Resolved | undefined {
  const named = symbolNamed(path, language);
  return named && { named, certainty, last };
}

interface Root {
  readonly path: string;
  readonly certainty: Occurrence['certainty'];
}

/** What the first word of a chain stands for: bound here, by a star import, or by everybody's habit. */
function rootOf(token: number, reading: Reading): Root | undefined {
  const { scopes, language, conventional } = reading;
  const name = textOf(token, reading);
  const path = pathOf(name, scopes);
  if (path !== undefined) return path === '' ? undefined : { path, certainty: 'certain' };
  const modules = stars(scopes);
  const starred = starredPath(name, modules, language);
  if (starred !== undefined) return { path: starred, certainty: 'certain' };
  if (isBare(name, language)) return { path: name, certainty: 'certain' };
  const habit = conventionalAliases(language).get(name);
  if (habit === undefined) return undefined;
  return {
    path: habit,
    certainty: modules.length > 0 || isHandedOn(habit, scopes) ? 'certain' : conventional,
  };
}

/** Whether `nn` of `from util import *` is what everybody calls so: no other library is imported whose module it may be. */
const isHandedOn = (habit: string, { hasOthersNames, imported, language }: Scopes): boolean =>
  hasOthersNames &&
  [...imported].every((id) => id === frameworkOf(habit, language)?.id || withoutNets.has(id));

/** Libraries that hand no module of networks on. */
const withoutNets: ReadonlySet<string> = new Set(['numpy/scipy', 'sklearn', 'timm', 'transformers']);

/** Of a name that one of these modules has. */
function starredPath(name: string, modules: readonly string[], language: string): string | undefined {
  for (const module of modules) {
    const path = `${module}.${name}`;
    if (isKnown(path, language)) return path;
  }
  return undefined;
}

function report(first: number, { named, certainty, last }: Resolved, reading: Reading): void {
  const span = [startOf(first, reading), endOf(last, reading)] as const;
  if (certainty === 'mention') {
    reading.found.push(mentionOf(named, span, reading));
    return;
  }
  const args = isTypeAlone(named, first, last, reading) ? [copied] : argumentsAt(first, last, reading);
  const found = occurrenceOf(named, span, args, reading);
  if (found) reading.found.push(found);
}

/** Stands for what made a thing, which is told elsewhere. */
const copied: CallArgument = { spread: true, from: 0, to: 0 };

/** In C++ a class is named as the type of what was made elsewhere, `net.at<LeakyReLU>(0)` and `const LeakyReLU& other`, and made of a copy. */
function isTypeAlone({ symbol }: NamedSymbol, first: number, last: number, reading: Reading): boolean {
  if (reading.language !== 'cpp' || symbol.kind !== 'class') return false;
  const after = afterTypes(last + 1, reading);
  const before = textOf(first - 2, reading);
  if (kindOf(first - 1, reading) === LESS && kindOf(after, reading) === GREATER)
    return !makers.test(before) || isCopy(after + 1, reading);
  const kind = kindOf(after, reading);
  if (kind === PARENTHESIS || kind === BRACE) return isCopy(after, reading);
  return kind !== NAME && textOf(first - 1, reading) !== 'new';
}

/** Templates of functions that make what they are given the type of. */
const makers = /^(?:make_\w+|[aA]dd\w*|emplace\w*|push_back)$/;

/** `(*this)` */
const isCopy = (open: number, reading: Reading): boolean =>
  kindOf(open, reading) === PARENTHESIS &&
  kindOf(open + 1, reading) === STAR &&
  textOf(open + 2, reading) === 'this';

/** Arguments of the call that the name makes, or of the `partial(name, …)` around it; nothing for a bare reference. */
function argumentsAt(first: number, last: number, reading: Reading): readonly CallArgument[] | undefined {
  const after = reading.language === 'cpp' ? behindTemplates(first, last, reading) : last + 1;
  if (kindOf(after, reading) === PARENTHESIS) {
    const own = ownArguments(after, reading);
    return isPiped(first, reading) ? own.map((argument) => moved(argument, 1)) : own;
  }
  if (kindOf(after, reading) === DOT) return argumentsBehindDot(after, reading);
  if (isDeclared(after, reading)) return ownArguments(after + 1, reading);
  const around = reading.open.at(-1);
  const partial = around === first - 1 && textOf(first - 2, reading) === 'partial';
  return partial
    ? callArguments(first - 1, reading)
        .slice(1)
        .map((argument) => moved(argument, -1))
    : undefined;
}

/** The token behind the types of C++ that a name is given, and behind those that it is one of: `Add<LeakyReLU<T>>(0.2)`. */
function behindTemplates(first: number, last: number, reading: Reading): number {
  const after = afterTypes(last + 1, reading);
  return kindOf(first - 1, reading) === LESS && kindOf(after, reading) === GREATER ? after + 1 : after;
}

/** The token after `<Axis<1>>`, if that stands here. */
export function afterTypes(token: number, reading: Reading): number {
  let depth = 0;
  for (let at = token; at < token + 24; at++) {
    const kind = kindOf(at, reading);
    if (kind === LESS) depth++;
    if (kind === GREATER) depth--;
    if (depth === 0) return kind === GREATER ? at + 1 : token;
  }
  return token;
}

/** What C++ makes a variable of: `torch::nn::LeakyReLU leaky{options}`. */
function isDeclared(token: number, reading: Reading): boolean {
  if (reading.language !== 'cpp' || kindOf(token, reading) !== NAME) return false;
  const open = kindOf(token + 1, reading);
  return open === PARENTHESIS || open === BRACE;
}

/** Of Julia's `relu.(x)`, and of a builder, `LeakyReluConfig::new().with_negative_slope(0.2)`. */
function argumentsBehindDot(dot: number, reading: Reading): readonly CallArgument[] | undefined {
  if (kindOf(dot + 1, reading) === PARENTHESIS) return ownArguments(dot + 1, reading);
  if (!reading.named.includes('builder') || kindOf(dot + 2, reading) !== PARENTHESIS) return undefined;
  const made = textOf(dot + 1, reading) === 'new' ? callArguments(dot + 2, reading) : [];
  let after = dot;
  while (kindOf(after, reading) === DOT && kindOf(after + 2, reading) === PARENTHESIS)
    after = Math.max(partnerOf(after + 2, reading), after + 2) + 1;
  const set = chained(dot, after, reading).filter(({ name }) => name !== 'new');
  return [...made, ...set.map(({ name, ...rest }) => ({ ...rest, name: name?.replace(/^with_/, '') ?? '' }))];
}

/** Of `nn.Softplus()(3)` too, the second call's after the first's. */
function ownArguments(open: number, reading: Reading): readonly CallArgument[] {
  const again = partnerOf(open, reading) + 1;
  const own = callArguments(open, reading);
  if (kindOf(again, reading) !== PARENTHESIS || again <= open) return own;
  return [...own, ...callArguments(again, reading, 1).map((input) => ({ ...input, again: true }))];
}

/** Whether R pipes the first argument in: `x %>% relu()`, `x |> relu()`. */
function isPiped(first: number, reading: Reading): boolean {
  if (reading.language !== 'r') return false;
  const before = kindOf(first - 1, reading);
  return before === PERCENT || (before === GREATER && kindOf(first - 2, reading) === BAR);
}

const PERCENT = 37;

function moved({ position, ...rest }: CallArgument, by: number): CallArgument {
  return position === undefined ? rest : { ...rest, position: position + by };
}
