import { lastWord } from '../frameworks/symbols';
import { callArguments, literalNumber, stringValue } from './callArguments';
import { endOfChain } from './names';
import type { Span } from '../span';
import type { Occurrence } from './occurrence';
import {
  CLOSING_PARENTHESIS,
  CLOSING_SQUARE,
  MINUS,
  PARENTHESIS,
  PLUS,
  SEMICOLON,
  SQUARE,
  clear,
  endOf,
  kindOf,
  partnerOf,
  startOf,
  textOf,
  type Assignment,
  type Reading,
} from './reading';
import { bind, classAround, heldBy, innermost, type Held, type Scope } from './scopes';
import { isOwn, isTarget } from './targets';
import { NAME, NEWLINE, NUMBER, STRING } from './tokens';
import { admit, mayHold } from './wordFilter';

/** At the end of a statement, lets its targets hold what it assigns, of which `foundBefore` and what follows may be a part. */
export function holdAssigned(foundBefore: number, reading: Reading): void {
  for (const assignment of reading.assignments) {
    const value = assigned(assignment.right, foundBefore, reading);
    if (assignment.isAttribute) holdAttribute(assignment, value, reading);
    else holdVariable(assignment, value, reading);
  }
  clear(reading.assignments);
}

/** Finds a variable that holds an activation: `act` after `act = nn.GELU()`. */
export function readVariable(token: number, reading: Reading): void {
  const { text, scopes } = reading;
  if (!mayHold(scopes.filter, text, startOf(token, reading), endOf(token, reading))) return;
  const held = heldBy(textOf(token, reading), scopes);
  if (typeof held === 'object' && !isTarget(token, reading)) use(held, token, token, reading);
}

/** Finds an attribute that holds one, whatever it is called, and says whether it did: `self.relu` after `self.relu = nn.GELU()`. */
export function readAttribute(token: number, reading: Reading): boolean {
  const { text, scopes } = reading;
  if (!mayHold(scopes.attributes, text, startOf(token, reading), endOf(token, reading))) return false;
  if (!isOwn(token - 2, reading)) return false;
  const held = classAround(scopes)?.held.get(textOf(token, reading));
  if (typeof held !== 'object' || isTarget(token - 2, reading)) return false;
  use(held, token - 2, token, reading);
  return true;
}

function use(held: Occurrence, first: number, last: number, reading: Reading): void {
  const [argument] = kindOf(last + 1, reading) === PARENTHESIS ? callArguments(last + 1, reading, 1) : [];
  const input = argument?.position === 0 ? literalNumber(argument, reading) : undefined;
  const { input: _, ...rest } = held;
  const span = [startOf(first, reading), endOf(last, reading)] as const;
  reading.found.push({ ...rest, span, kind: 'use', ...(input !== undefined && { input }) });
}

/** What stands to the right, if it is a number, or an activation and nothing else. */
function assigned(right: number, foundBefore: number, reading: Reading): Held | undefined {
  const kind = kindOf(right, reading);
  if (kind === NUMBER || kind === MINUS || kind === PLUS) return numberAt(right, reading);
  if (kind === STRING) return isEnd(right + 1, reading) ? `'${stringValue(right, reading)}'` : undefined;
  if (kind !== NAME || reading.found.length === foundBefore) return undefined;
  const found = reading.found[foundBefore];
  if (!found || found.certainty !== 'certain' || reading.found.length > foundBefore + 1) return undefined;
  const last = endOfChain(right, reading);
  return isMade(found, right, last, reading) ? found : undefined;
}

function numberAt(right: number, reading: Reading): number | undefined {
  const to = kindOf(right, reading) === NUMBER ? right + 1 : right + 2;
  return isEnd(to, reading) ? literalNumber({ from: right, to }, reading) : undefined;
}

/**
 * Whether the right side is the function itself (`nn.gelu`), a layer made of its class (`nn.GELU()`), what `partial` makes of either, or
 * what a table or a maker gives for a string alone (`ACT2FN["gelu"]`, `get_activation("gelu")`).
 */
function isMade({ span, kind, symbol }: Occurrence, right: number, after: number, reading: Reading): boolean {
  const isNamed = span[0] === startOf(right, reading);
  if (isEnd(after, reading)) return isNamed;
  const close = partnerOf(after, reading);
  if (close <= after || !isEnd(close + 1, reading)) return false;
  if (isNamed) return kind === 'name' && isClass(symbol) && kindOf(after, reading) === PARENTHESIS;
  if (textOf(after - 1, reading) === 'partial') return span[0] === startOf(after + 1, reading);
  const isAlone = kindOf(after + 1, reading) === STRING && close === after + 2;
  const closing = kindOf(close, reading);
  return (
    isAlone &&
    (closing === CLOSING_PARENTHESIS || (closing === CLOSING_SQUARE && kindOf(after, reading) === SQUARE))
  );
}

/** A call of a class makes a layer; that of a function, a number. */
const isClass = (symbol: string): boolean => /^[A-Z]/.test(lastWord(symbol));

/** Whether a statement ends before this token. */
export function isEnd(token: number, reading: Reading): boolean {
  const kind = kindOf(token, reading);
  return kind === 0 || kind === NEWLINE || kind === SEMICOLON;
}

function holdVariable(
  { name, start, isConditional }: Assignment,
  value: Held | undefined,
  reading: Reading,
): void {
  const { scopes } = reading;
  const { held } = innermost(scopes);
  if (value === undefined) {
    if (held.has(name)) held.set(name, undefined);
    return;
  }
  const isOneOfSeveral =
    isConditional &&
    (held.has(name)
      ? !isSame(held.get(name), value)
      : typeof value === 'object' && isGiven(name, start, reading));
  if (innermost(scopes).names.get(name) !== '') bind(name, '', scopes);
  admit(scopes.filter, name);
  held.set(name, isOneOfSeveral ? undefined : value);
}

/** Whether a function names this before, near its beginning, where its parameters are. */
export function isGiven(name: string, start: number, { text, scopes }: Reading): boolean {
  const around = innermost(scopes);
  if (around.kind !== 'function') return false;
  const head = text.slice(around.start, Math.min(start, around.start + 2000));
  return head
    .replace(strings, '')
    .split(/[^\p{L}\p{N}_]+/u)
    .includes(name);
}

/** In plain quotes: what `mode == "relu"` compares with is no name. */
const strings = /"[^"\n]*"|'[^'\n]*'/g;

function holdAttribute({ name, start }: Assignment, value: Held | undefined, reading: Reading): void {
  const around = classAround(reading.scopes);
  if (!around || typeof value === 'number' || typeof value === 'string') return;
  const { held } = around;
  const isKnown = held.has(name);
  if (value === undefined) {
    if (isKnown) held.set(name, undefined);
    return;
  }
  admit(reading.scopes.attributes, name);
  const isFirst = !isKnown && !isAssignedBefore(name, around, start, reading);
  held.set(name, isFirst || isSame(held.get(name), value) ? value : undefined);
  if (isFirst) readEarlierUses(name, value, [around.start, start], reading);
}

/** Uses in methods that stand before the one that sets the attribute. */
function readEarlierUses(name: string, value: Occurrence, [from, to]: Span, { text, found }: Reading): void {
  const used = new RegExp(`\\bself\\.${name}\\b(?!\\s*=(?!=))`, 'g');
  for (const { index, 0: words } of text.slice(from, to).matchAll(used))
    found.push({ ...value, span: [from + index, from + index + words.length], kind: 'use' });
}

/** Whether an attribute was given something else before, which nobody has looked at. */
function isAssignedBefore(name: string, { start }: Scope, end: number, { text }: Reading): boolean {
  const assignment = new RegExp(`\\bself\\.${name}\\s*(?::[^=\\n]*)?=(?!=)(?!\\s*None\\b)`);
  return assignment.test(text.slice(start, end));
}

function isSame(one: Held | undefined, other: Held): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const { activation, parameters } = one;
  return activation === other.activation && JSON.stringify(parameters) === JSON.stringify(other.parameters);
}
