import { escapePattern } from '../../escapePattern';
import { DOT } from '../reading';
import type { Steps } from '../steps';
import {
  add,
  close,
  closeAll,
  columns,
  isWordCode,
  NAME,
  NUMBER,
  STRING,
  type Columns,
  type Tokens,
} from '../tokens';
import { endOfNested, endOfRegularExpression, endOfTemplate } from './ends';

/** What the text of a language is made of, as far as finding names in it needs. */
export interface Syntax {
  /** Regular expressions of comments. */
  readonly comments: readonly string[];
  /** What begins and ends a comment that may hold others of its kind. */
  readonly nested?: { readonly open: string; readonly close: string };
  /** Regular expressions of strings, longer forms first. An unfinished one ends with its line, or with the text if it may be long. */
  readonly strings: readonly string[];
  /** Characters that a comment or string begins with. */
  readonly beginnings: string;
  /** Whether a quote behind a name or a bracket transposes, as in Julia and MATLAB. */
  readonly transposes?: true;
  /** Whether there are templates between back quotes, and regular expressions between slashes. */
  readonly templates?: true;
  /** Characters that names may hold besides letters, digits and `_`. */
  readonly letters?: string;
  /** Characters beyond ASCII that are operators, where it matters that they are no letters. */
  readonly signs?: string;
  /** Whether what stands right behind a number is no suffix of it, as in Julia's `2relu(x)`. */
  readonly multiplies?: true;
  /** Signs between the words of a name, longer ones first; they become tokens of the kind of a dot. */
  readonly separators: readonly string[];
}

/** A program's tokens and, in pairs, where its comments begin and end. */
export interface Taken {
  readonly tokens: Tokens;
  readonly comments: readonly number[];
}

/** Takes a text apart, some milliseconds a step. Never fails; linear in its length. */
export function* takeApart(text: string, syntax: Syntax): Steps<Taken> {
  const { classes, special, number, separators } = tablesOf(syntax);
  const { signs = '', letters = '' } = syntax;
  const wide = { signs, letters };
  const out = columns(text.length);
  const open: number[] = [];
  const comments: number[] = [];
  for (let i = 0, pause = stretch; i < text.length;) {
    if (i >= pause) {
      pause = i + stretch;
      yield;
    }
    const code = text.charCodeAt(i);
    const kind = code < 128 ? (classes[code] ?? 0) : wideClass(code, wide);
    if (kind === SPACE) {
      i++;
      continue;
    }
    if ((kind & SPECIAL) !== 0) {
      special.lastIndex = i;
      const match = special.exec(text);
      if (match) {
        i = addSpecial(match, special.lastIndex, text, syntax, { out, comments });
        continue;
      }
    }
    const from = i;
    const isFraction = code === POINT && isDigit(text.charCodeAt(i + 1)); // `.5`, in R too
    if ((kind & LETTER) !== 0 && !isFraction) {
      i = endOfWord(text, i + 1, classes, wide);
      add(out, NAME, from, i);
    } else if ((kind & DIGIT) !== 0 || isFraction) {
      number.lastIndex = i;
      i = number.test(text) ? number.lastIndex : i + 1;
      add(out, NUMBER, from, i);
    } else {
      const separator = separators.find((sign) => sign.charCodeAt(0) === code && text.startsWith(sign, from));
      if (separator === undefined) i = addSign(text, i, syntax, open, out);
      else add(out, DOT, from, (i += separator.length));
    }
  }
  closeAll(open, out);
  return { tokens: out, comments };
}

const stretch = 200_000;

/** Adds a comment or a string, unless its quote transposes; returns where to go on. */
function addSpecial(
  { index: start, groups }: RegExpExecArray,
  end: number,
  text: string,
  { nested, transposes, templates }: Syntax,
  { out, comments }: { readonly out: Columns; readonly comments: number[] },
): number {
  const comment = groups?.['comment'];
  if (comment !== undefined) {
    const after = nested && comment === nested.open ? endOfNested(text, start, nested) : end;
    comments.push(start, after);
    return after;
  }
  if (transposes && text[start] === "'" && transposed.test(text.slice(Math.max(0, start - 1), start)))
    return start + 1;
  const after = templates && text[start] === '`' ? endOfTemplate(text, start) : end;
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

const POINT = 46;
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

type Wide = Required<Pick<Syntax, 'signs' | 'letters'>>;

function wideClass(code: number, { signs, letters }: Wide): number {
  const character = String.fromCharCode(code);
  if (letters.includes(character)) return LETTER;
  if (!isWordCode(code)) return code < 0x3000 ? SPACE : SIGN;
  return signs.includes(character) ? SIGN : LETTER;
}

function endOfWord(text: string, from: number, classes: Uint8Array, wide: Wide): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? ((classes[code] ?? 0) & (LETTER | DIGIT)) === 0 : wideClass(code, wide) !== LETTER)
      break;
  }
  return i;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

// Kinds of characters; one may be a letter and begin a string.
const SIGN = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 4;
const SPECIAL = 8;

interface Tables {
  readonly classes: Uint8Array;
  readonly special: RegExp;
  readonly number: RegExp;
  readonly separators: readonly string[];
}

const tables = new Map<Syntax, Tables>();

function tablesOf(syntax: Syntax): Tables {
  const known = tables.get(syntax);
  if (known) return known;
  const { comments, nested, strings, separators, multiplies } = syntax;
  const comment = [...comments, ...(nested ? [escapePattern(nested.open)] : [])].join('|');
  const suffix = multiplies ? '' : String.raw`\w*`;
  const made = {
    classes: classesOf(syntax),
    special: new RegExp(`(?<comment>${comment})|(?:${strings.join('|')})`, 'uy'),
    number: new RegExp(`0[xX][\\da-fA-F_']+|(?:${decimal})(?:[eEf][+-]?\\d+)?${suffix}`, 'y'),
    separators,
  };
  tables.set(syntax, made);
  return made;
}

const decimal = String.raw`\d[\d_']*(?:\.\d[\d_']*|\.(?![.\w]))?|\.\d[\d_]*`;

function classesOf({ beginnings, letters = '' }: Syntax): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code);
    if (code <= 32) classes[code] = SPACE;
    else if (isDigit(code)) classes[code] = DIGIT;
    else if (/\w/.test(character) || letters.includes(character)) classes[code] = LETTER;
    if (code > 32 && beginnings.includes(character)) classes[code] = (classes[code] ?? 0) | SPECIAL;
  }
  return classes;
}
