import { DOT } from '../reading';
import { add, close, closeAll, columns, NAME, NUMBER, STRING, type Columns, type Tokens } from '../tokens';
import { endOfNested, endOfRegularExpression, endOfTemplate } from './ends';

/** What the text of a language is made of, as far as finding names in it needs. */
export interface Syntax {
  /** Regular expressions of comments. */
  readonly comments: readonly string[];
  /** What begins and ends a comment that may hold others of its kind. */
  readonly nested?: { readonly open: string; readonly close: string };
  /** Regular expressions of strings, longer forms first. An unfinished one ends with its line, or with the text if it may be long. */
  readonly strings: readonly string[];
  /** Whether a quote behind a name or a bracket transposes, as in Julia and MATLAB. */
  readonly transposes?: true;
  /** Whether there are templates between back quotes, and regular expressions between slashes. */
  readonly templates?: true;
  /** A regular expression of a name, where it may hold more than letters and digits. */
  readonly name?: string;
  /** The same of a number, where what stands behind it is no suffix. */
  readonly number?: string;
  /** Signs between the words of a name; they become tokens of the kind of a dot. */
  readonly separators: readonly string[];
}

/** A program's tokens and, in pairs, where its comments begin and end. */
export interface Taken {
  readonly tokens: Tokens;
  readonly comments: readonly number[];
}

/** Takes a text apart. Never fails; linear in its length. */
export function takeApart(text: string, syntax: Syntax): Taken {
  const pattern = patternOf(syntax);
  const out = columns(text.length);
  const open: number[] = [];
  const comments: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const { comment, string, number, name, separator } = match.groups ?? {};
    if (comment !== undefined) {
      if (comment === syntax.nested?.open) pattern.lastIndex = endOfNested(text, start, syntax.nested);
      comments.push(start, pattern.lastIndex);
    } else if (string !== undefined) {
      pattern.lastIndex = addString(text, start, pattern.lastIndex, syntax, out);
    } else if (number !== undefined) add(out, NUMBER, start, pattern.lastIndex);
    else if (name !== undefined) add(out, NAME, start, pattern.lastIndex);
    else if (separator !== undefined) add(out, DOT, start, pattern.lastIndex);
    else pattern.lastIndex = addSign(text, start, syntax, open, out);
  }
  closeAll(open, out);
  return { tokens: out, comments };
}

/** Adds a string, unless its quote transposes; returns where to go on. */
function addString(text: string, start: number, end: number, syntax: Syntax, out: Columns): number {
  if (syntax.transposes && text[start] === "'" && transposed.test(text.slice(Math.max(0, start - 1), start)))
    return start + 1;
  const after = syntax.templates && text[start] === '`' ? endOfTemplate(text, start) : end;
  add(out, STRING, start, after);
  return after;
}

const transposed = /[\p{L}\p{N}_)\]}'.]$/u;

function addSign(text: string, start: number, { templates }: Syntax, open: number[], out: Columns): number {
  const code = text.charCodeAt(start);
  const end =
    templates && code === SLASH && !endsOperand(text, out) ? endOfRegularExpression(text, start) : 0;
  if (end > 0) {
    add(out, STRING, start, end);
    return end;
  }
  if (openings.has(code)) open.push(out.count);
  add(out, code < 128 ? code : UNKNOWN, start, start + 1);
  if (closings.has(code)) close(code, open, out);
  return start + 1;
}

const SLASH = 47;
const UNKNOWN = 63;
const openings: ReadonlySet<number> = new Set([40, 91, 123]);
const closings: ReadonlySet<number> = new Set([41, 93, 125]);

/** Whether the last token ends what a slash would divide. */
function endsOperand(text: string, { count, kinds, starts, ends }: Columns): boolean {
  const kind = kinds[count - 1] ?? 0;
  if (count === 0) return false;
  if (kind === NAME) return !beforeExpressions.has(text.slice(starts[count - 1], ends[count - 1]));
  return kind === NUMBER || kind === STRING || closings.has(kind);
}

const beforeExpressions: ReadonlySet<string> = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'else',
  'do',
]);

const patterns = new Map<Syntax, RegExp>();

function patternOf(syntax: Syntax): RegExp {
  const known = patterns.get(syntax);
  if (known) return known;
  const { comments, nested, strings, number = plainNumber, name = plainName, separators } = syntax;
  const groups = {
    comment: [...comments, ...(nested ? [escaped(nested.open)] : [])].join('|'),
    string: strings.join('|'),
    number,
    name,
    separator: separators.map(escaped).join('|'),
  };
  const named = Object.entries(groups).map(([kind, group]) => `(?<${kind}>${group})`);
  const made = new RegExp(`${named.join('|')}|[^\\s\\u200b\\ufeff]`, 'gu');
  patterns.set(syntax, made);
  return made;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** With the suffix that says its type: `0.1f`, `1e-3_f64`. */
const plainNumber = String.raw`0[xX][\da-fA-F_]+|(?:\d[\d_]*(?:\.\d[\d_]*|\.(?![.\w]))?|\.\d[\d_]*)(?:[eE][+-]?\d+)?\w*`;
const plainName = String.raw`[\p{L}_$][\p{L}\p{M}\p{N}_$]*`;
