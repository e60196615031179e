import { methodNames, stringIdsIn } from '../frameworks/symbols';
import { COLON, COMMA, DOT, EQUALS, kindOf, textOf, type Reading } from './reading';
import { NAME, NUMBER, STRING } from './tokens';
import { spelledOut } from './spelledOut';
import { mayHold, wordFilter, type WordFilter } from './wordFilter';

/**
 * Whether a statement may name an activation or change what names mean. A quick no, for most of a program's statements, spares
 * reading them.
 */
export function mayMatter(reading: Reading): boolean {
  const { tokens, language } = reading;
  const { methods, ids } = filtersOf(language);
  if (kindOf(0, reading) === STRING || beginsBlock(0, reading) || isConstant(reading)) return true;
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kinds[token];
    if (kind === NAME) {
      if (mayBeName(token, methods, reading)) return true;
    } else if (kind === STRING && mayBeId(token, ids, reading)) return true;
  }
  return false;
}

/** `SLOPE = 0.2`, `KIND: str = "tanh"`, `LO, HI = -1, 1`: in an indented line no whole number, for those are counters. */
function isConstant(reading: Reading): boolean {
  const { count } = reading.tokens;
  const last = kindOf(count - 1, reading);
  const second = kindOf(1, reading);
  if (count < 3 || count > 12 || (second !== EQUALS && second !== COLON && second !== COMMA)) return false;
  if (last === STRING) return isTop(reading);
  return last === NUMBER && (isTop(reading) || /\D/.test(textOf(count - 1, reading)));
}

const isTop = ({ text, tokens }: Reading): boolean =>
  /[\n\r]|^$/.test(text.charAt((tokens.starts[0] ?? 0) - 1));

/** A name with a meaning, a tensor's method, or an import after a colon. */
function mayBeName(token: number, methods: WordFilter, reading: Reading): boolean {
  const { text, tokens, scopes } = reading;
  const start = tokens.starts[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  const before = token > 0 ? tokens.kinds[token - 1] : 0;
  if (before === DOT)
    return mayHold(methods, text, start, end) || mayHold(scopes.attributes, text, start, end);
  return mayHold(scopes.filter, text, start, end) || (before === COLON && beginsBlock(token, reading));
}

function beginsBlock(token: number, { text, tokens }: Reading): boolean {
  const start = tokens.starts[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  return mayHold(blockWords, text, start, end) && blocks.has(text.slice(start, end));
}

/** Words that bind names or begin a scope. */
const blocks = new Set(['import', 'from', 'def', 'class', 'async', 'except', 'else', 'elif']);
const blockWords = wordFilter(blocks);

/** A string between plain quotes that is as long as some id; any string with a prefix, which may hold code. */
function mayBeId(token: number, ids: WordFilter, { text, tokens }: Reading): boolean {
  const start = tokens.starts[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  const first = text.charCodeAt(start);
  if (first !== 34 && first !== 39) return true;
  return text.charCodeAt(start + 1) === first || mayHold(ids, text, start + 1, end - 1);
}

interface Filters {
  readonly methods: WordFilter;
  readonly ids: WordFilter;
}

const filters = new Map<string, Filters>();

function filtersOf(language: string): Filters {
  const known = filters.get(language);
  if (known) return known;
  const made = {
    methods: wordFilter(methodNames(language)),
    ids: wordFilter([...stringIdsIn(language), ...spelledOut.keys()]),
  };
  filters.set(language, made);
  return made;
}
