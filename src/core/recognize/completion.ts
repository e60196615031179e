import type { FrameworkSymbol } from '../frameworks/framework';
import {
  canonicalPath,
  conventionalAliases,
  frameworkOf,
  lastWord,
  lastWords,
  stringIdsIn,
  stringsNamed,
  symbolNamed,
} from '../frameworks/symbols';
import { meaningOf } from '../frameworks/meaning';
import type { Span } from '../span';
import type { Context } from './context';
import { isActivationKey } from './activationKey';
import { pythonLexis } from './lexis';
import { narrowIds } from './narrowIds';
import type { Occurrence } from './occurrence';
import { aloneInFile, amongOthers, recognizePython, type Surroundings } from './python';
import { pathOf } from './scopes';
import { STRING, nextOf, statementsOf, type Tokens } from './tokens';

/** Names that may be typed at a place. */
export interface Completion {
  /** What they replace: the letters before the place, in a string also those behind it. */
  readonly span: Span;
  readonly names: readonly CompletionName[];
}

export interface CompletionName {
  readonly name: string;
  readonly kind: 'class' | 'function' | 'string';
  /** What it would be once it stands there. */
  readonly occurrence: Occurrence;
}

/** Letters before a place where names may be meant: in a string after its quote, or after a dot. */
const maybe = /(?:["'][\w-]*|\.[ \t]*\w*)$/;

/** Statements with more characters than that are tables of data. */
const longestStatement = 4000;

/**
 * Names of activations where one is meant: in a string that is an activation's id, and after the name of a module that has some. Nothing
 * anywhere else, of which most places are recognized at once.
 */
export function completionAt(text: string, offset: number, context?: Context): Completion | undefined {
  const before = text.slice(Math.max(0, offset - 200), offset);
  if (!maybe.test(before)) return undefined;
  const statement = statementAt(text, offset);
  if (!statement || statement.end - statement.start > longestStatement) return undefined;
  if (statement.string && statement.string[1] < offset) return undefined; // behind the letters of one that is not closed
  const surroundings = (): Surroundings => surroundingsAt(text, statement.start, context);
  return statement.string
    ? idsAt(text, statement, statement.string, surroundings)
    : membersAt(before, offset, surroundings);
}

interface Statement {
  readonly start: number;
  readonly end: number;
  /** Between the quotes of the string that the place is in. */
  readonly string?: Span;
}

/** The statement that a place is in; nothing in a comment. */
function statementAt(text: string, offset: number): Statement | undefined {
  const statements = statementsOf(text, pythonLexis);
  while (nextOf(statements)) {
    const { tokens, comments } = statements;
    for (let i = 0; i < comments.length; i += 2)
      if ((comments[i] ?? 0) < offset && offset <= (comments[i + 1] ?? 0)) return undefined;
    const end = tokens.ends[tokens.count - 1] ?? 0;
    if (end < offset) continue;
    const start = tokens.starts[0] ?? 0;
    if (start > offset) return undefined;
    const string = stringAt(text, offset, statements.tokens);
    return { start, end, ...(string && { string }) };
  }
  return undefined;
}

function stringAt(text: string, offset: number, { kinds, starts, ends, count }: Tokens): Span | undefined {
  for (let token = 0; token < count; token++) {
    const [start, end] = [starts[token] ?? 0, ends[token] ?? 0];
    if (start >= offset) return undefined;
    if (kinds[token] !== STRING || end < offset) continue;
    const opening = /^\w*(["'])/.exec(text.slice(start, start + 4));
    if (!opening) return undefined;
    const inside = start + opening[0].length;
    const isClosed = text[end - 1] === opening[1] && end - 1 >= inside;
    if (isClosed && offset === end) return undefined; // behind it
    return [inside, isClosed ? end - 1 : unclosedEnd(text, inside)];
  }
  return undefined;
}

/** Of `activation="re)`, the letters. */
const unclosedEnd = (text: string, from: number): number =>
  from + (/^[\w-]*/.exec(text.slice(from, from + 100))?.[0].length ?? 0);

function surroundingsAt(text: string, start: number, context: Context | undefined): Surroundings {
  const surroundings = context ? amongOthers() : aloneInFile();
  for (const cell of context?.earlier ?? []) recognizePython(cell, surroundings);
  recognizePython(start > large ? importsIn(text.slice(0, start)) : text.slice(0, start), surroundings);
  return surroundings;
}

/** Reading so many characters takes some ten milliseconds; of a longer text only the imports are read. */
const large = 150_000;

const importsIn = (text: string): string =>
  (
    text.match(
      /^[ \t]*(?:from[ \t]+[\w.]+[ \t]+import\b(?:[ \t]*\([^)]*\)|[^\n\r]*)|import[ \t][^\n\r]*)/gm,
    ) ?? []
  )
    .map((statement) => statement.trimStart())
    .join('\n');

/** Ids that would be found if they stood there: each is put there, and the statement read. */
function idsAt(
  text: string,
  { start, end }: Statement,
  [from, to]: Span,
  surroundingsOf: () => Surroundings,
): Completion | undefined {
  const inside = text.slice(from, to);
  if (inside.length > 40 || !/^[\w-]*$/.test(inside) || !mayTakeId(text.slice(start, from))) return undefined;
  const surroundings = surroundingsOf();
  const quote = text[from - 1] ?? '';
  const rest = text.startsWith(quote, to)
    ? text.slice(to, Math.max(to, end))
    : quote + text.slice(to, Math.max(to, end));
  const head = text.slice(start, from);
  const isAttribute = /\bgetattr\([^()]*$/.test(head);
  const names = idsToTry(isAttribute).flatMap((id): readonly CompletionName[] => {
    const statement = head + id + rest;
    const at = from - start;
    const occurrence = recognizePython(statement, { ...surroundings }).find(
      ({ span, certainty }) => span[0] === at && span[1] === at + id.length && certainty === 'certain',
    );
    const isTaken = narrowIds(head, occurrence?.framework)?.includes(id) ?? true;
    const isMeant =
      occurrence && isTaken && (isAttribute || occurrence.framework !== undefined || isWrittenAsId(id));
    return isMeant ? [{ name: id, kind: 'string', occurrence }] : [];
  });
  return names.length > 0 ? { span: [from, to], names } : undefined;
}

/** Names of attributes as their module writes them; ids in small letters, and none that writes over its input. */
const idsToTry = (isAttribute: boolean): readonly string[] => [
  ...new Set(
    isAttribute
      ? lastWords('python')
      : [...stringIdsIn('python')].filter((id) => id === id.toLowerCase() && !id.endsWith('_')),
  ),
];

/** Where no library is asked, an id is what some library takes as one, not what only names a function. */
const isWrittenAsId = (id: string): boolean =>
  stringsNamed(id, 'python').some(({ symbol }) => symbol.kind === 'string');

/** Whether some word of a statement says that an activation may come; a quick no. */
const mayTakeId = (statement: string): boolean =>
  /getattr|Dense|LSTM|GRU|RNN|MLP|calculate_gain|kaiming|Activation/.test(statement) ||
  (statement.match(/[\w-]+/g) ?? []).some(isActivationKey);

/** Classes and functions of the module before the dot. */
function membersAt(
  before: string,
  offset: number,
  surroundingsOf: () => Surroundings,
): Completion | undefined {
  const [, module = '', typed = ''] = /(?:^|[^\w.])([A-Za-z_]\w*(?:\.\w+)*)\.(\w*)$/.exec(before) ?? [];
  if (module === '') return undefined;
  const path = modulePath(module, surroundingsOf());
  const framework = path === undefined ? undefined : frameworkOf(path, 'python');
  if (path === undefined || !framework) return undefined;
  const names = framework.symbols.flatMap((symbol) => membersOf(symbol, path));
  return names.length > 0 ? { span: [offset - typed.length, offset], names } : undefined;
}

function modulePath(module: string, { scopes, conventional }: Surroundings): string | undefined {
  const [root = ''] = module.split('.');
  const bound = pathOf(root, scopes);
  const habit = conventional === 'certain' ? conventionalAliases('python').get(root) : undefined;
  const path = bound ?? habit;
  return path === undefined || path === ''
    ? undefined
    : canonicalPath(path + module.slice(root.length), 'python');
}

function membersOf(symbol: FrameworkSymbol, path: string): readonly CompletionName[] {
  const { kind, isPlain } = symbol;
  if ((kind !== 'class' && kind !== 'function') || isPlain === true) return [];
  return symbol.names
    .filter((name) => name === `${path}.${lastWord(name)}` && !name.endsWith('_'))
    .flatMap((name) => {
      const framework = symbolNamed(name, 'python')?.framework;
      return framework
        ? [{ name: lastWord(name), kind, occurrence: occurrenceOf(symbol, name, framework.id) }]
        : [];
    });
}

const occurrenceOf = (symbol: FrameworkSymbol, name: string, framework: string): Occurrence => ({
  span: [0, 0],
  certainty: 'certain',
  kind: 'name',
  ...meaningOf(symbol),
  framework,
  symbol: name,
  given: [],
});
