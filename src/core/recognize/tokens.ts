import { lineEnd } from '../line';
import type { Lexis } from './lexis';
import { mayHold, wordFilter, type WordFilter } from './wordFilter';

/** Kinds of tokens; any other kind is the character code of a punctuation mark. */
export const NAME = 1;
export const NUMBER = 2;
export const STRING = 3;
/** The end of a statement's line; line ends inside brackets are no tokens. */
export const NEWLINE = 10;

/**
 * A piece of text taken apart, as columns: token i is of `kinds[i]` and spans `starts[i]` to `ends[i]`. Numbers instead of
 * objects, because a large file has a million of them.
 */
export interface Tokens {
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For a bracket, the index of the one that matches it; an opening one left open has `count` or where reading gave up. */
  readonly partners: Int32Array;
}

/** The whole text. Never fails: an unfinished string ends with its line, or with the text if it is tripled. Linear in its length. */
export const tokenize = (text: string, lexis: Lexis): Tokens => tokensAndComments(text, lexis).tokens;

/** The same, with where its comments begin and end, in pairs. */
export function tokensAndComments(
  text: string,
  lexis: Lexis,
): { readonly tokens: Columns; readonly comments: readonly number[] } {
  const scanner = new Scanner(text, lexis, text.length);
  scanner.readAll();
  return scanner;
}

/** The statements of a program, one after the other, each in the place of the last, so that a large file takes little memory. */
export interface Statements {
  /** Those of the present statement; its line's end is none of them. */
  readonly tokens: Tokens;
  /** Where the comments in and before it begin and end, in pairs. */
  readonly comments: readonly number[];
  /** Whether it follows another one on its line: `a = 1; b = 2`. */
  readonly continuesLine: boolean;
  /** Goes to the next one, in several calls where it is long; after the last there may still be comments. */
  nextPart(): 'statement' | 'part of one' | 'end';
}

export function statementsOf(text: string, lexis: Lexis): Statements {
  return new Scanner(text, lexis, Math.min(text.length, usualStatement));
}

/** Goes to the next one at once; false after the last. */
export function nextOf(statements: Statements): boolean {
  let next = statements.nextPart();
  while (next === 'part of one') next = statements.nextPart();
  return next === 'statement';
}

/** So many characters of a statement are read at a time, which takes some milliseconds. */
const stretch = 200_000;

/** Characters for which room is made at first. */
const usualStatement = 6000;

class Scanner implements Statements {
  readonly comments: number[] = [];
  continuesLine = false;
  readonly tokens: Columns;
  private readonly classes: Uint8Array;
  private readonly open: number[] = [];
  private at = 0;
  private startsLine = true;
  private ended: 'with line' | 'with semicolon' | 'not yet' = 'with line';

  constructor(
    private readonly text: string,
    private readonly lexis: Lexis,
    room: number,
  ) {
    this.classes = classTable(lexis);
    this.tokens = columns(room);
  }

  nextPart(): ReturnType<Statements['nextPart']> {
    if (this.ended !== 'not yet') {
      if (this.comments.length > 0) this.comments.length = 0;
      this.tokens.count = 0;
    }
    do {
      if (this.ended !== 'not yet') this.continuesLine = this.ended === 'with semicolon';
      this.read(true, Math.min(this.text.length, this.at + stretch));
      if (this.ended === 'not yet') return 'part of one';
    } while (this.tokens.count === 0 && this.at < this.text.length);
    return this.tokens.count > 0 ? 'statement' : 'end';
  }

  readAll(): void {
    this.read(false, this.text.length);
  }

  /** Adds tokens up to the end of the statement, or of the text, or a little beyond a place. */
  private read(one: boolean, stop: number): void {
    const { text, lexis, classes, tokens: out, open } = this;
    let i = this.at;
    while (i < stop) {
      const code = text.charCodeAt(i);
      const kind = code < 128 ? (classes[code] ?? OTHER) : wideClass(code);
      switch (kind) {
        case SPACE:
          i++;
          continue;
        case LINE_END: {
          i++;
          if (open.length > 0 && beginsStatement(text, i, lexis)) closeAll(open, out);
          if (open.length > 0) continue;
          const ends = !this.startsLine;
          this.startsLine = true;
          if (ends && !one) add(out, NEWLINE, i - 1, i);
          i = afterPrompt(text, i, lexis);
          if (ends && one) return this.stop(i, 'with line');
          continue;
        }
        case LETTER:
          i = addWord(text, i, lexis, out);
          break;
        case DIGIT:
          i = addUpTo(endOfNumber(text, i), NUMBER, i, out);
          break;
        case QUOTE:
          i = addUpTo(endOfString(text, i, lexis), STRING, i, out);
          break;
        case REMARK: {
          const end = lineEnd(text, i);
          this.comments.push(i, end);
          i = end;
          continue;
        }
        case OPEN:
          open.push(out.count);
          i = addUpTo(i + 1, code, i, out);
          break;
        case CLOSE:
          i = addUpTo(i + 1, code, i, out);
          close(code, open, out);
          break;
        case SEPARATOR:
          i++;
          if (one && open.length === 0) {
            this.startsLine = false;
            return this.stop(i, 'with semicolon');
          }
          add(out, code, i - 1, i);
          break;
        case MAGIC:
          if (this.startsLine) {
            i = lineEnd(text, i);
            continue;
          }
          i = addUpTo(i + 1, code, i, out);
          break;
        case CONTINUE:
          i = afterLineEnd(text, i + 1);
          continue;
        case POINT:
          i = isDigit(codeAt(i + 1, text))
            ? addUpTo(endOfNumber(text, i), NUMBER, i, out)
            : addUpTo(i + 1, code, i, out);
          break;
        default:
          i = addUpTo(i + 1, code < 128 ? code : UNKNOWN, i, out);
      }
      this.startsLine = false;
    }
    if (i < text.length) return this.stop(i, 'not yet');
    closeAll(open, out);
    this.stop(i, 'with line');
  }

  private stop(at: number, ended: Scanner['ended']): void {
    this.at = at;
    this.ended = ended;
  }
}

/** A name, or the string that a prefix begins. */
function addWord(text: string, from: number, lexis: Lexis, out: Columns): number {
  const end = wordEnd(text, from + 1);
  if (end - from > 2) return addUpTo(end, NAME, from, out);
  const prefixes = end < text.length && lexis.quotes.includes(text.charAt(end));
  return prefixes && lexis.stringPrefixes.has(text.slice(from, end).toLowerCase())
    ? addUpTo(endOfString(text, end, lexis), STRING, from, out)
    : addUpTo(end, NAME, from, out);
}

/** Adds a token and returns where it ends. */
function addUpTo(end: number, kind: number, from: number, out: Columns): number {
  add(out, kind, from, end);
  return end;
}

/** What stands for punctuation of other scripts. */
const UNKNOWN = 63;

const OTHER = 0;
const SPACE = 1;
const LINE_END = 2;
const LETTER = 3;
const DIGIT = 4;
const QUOTE = 5;
const REMARK = 6;
const OPEN = 7;
const CLOSE = 8;
const MAGIC = 9;
const CONTINUE = 10;
const POINT = 11;
const SEPARATOR = 12;

const tables = new Map<Lexis, Uint8Array>();

function classTable(lexis: Lexis): Uint8Array {
  const known = tables.get(lexis);
  if (known) return known;
  const table = new Uint8Array(128);
  const mark = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  for (let code = 0; code <= 32; code++) table[code] = SPACE;
  mark('\n\r', LINE_END);
  mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', LETTER);
  mark('0123456789', DIGIT);
  mark(lexis.magics, MAGIC);
  mark(lexis.quotes, QUOTE);
  mark(lexis.comment, REMARK);
  mark('([{', OPEN);
  mark(')]}', CLOSE);
  mark(lexis.continuation, CONTINUE);
  mark('.', POINT);
  mark(';', SEPARATOR);
  tables.set(lexis, table);
  return table;
}

/** Letters of other scripts are letters; spaces of other widths are spaces. */
function wideClass(code: number): number {
  if (code === 0xa0 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && code <= 0x206f)) return SPACE;
  return code >= 0xff00 && code <= 0xff0f ? OTHER : LETTER;
}

/** 0 outside of the text, where the engine's own answer is slow ever after. */
export function codeAt(at: number, text: string): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

function wordEnd(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? asciiWords[code] === 0 : wideClass(code) !== LETTER) break;
  }
  return i;
}

/** Whether a word can hold this character code: letters and digits of any script, and `_`. */
export function isWordCode(code: number): boolean {
  return code < 128 ? asciiWords[code] === 1 : wideClass(code) === LETTER;
}

const asciiWords = Uint8Array.from({ length: 128 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) ? 1 : 0,
);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `1e-5`, `0x1F`, `1_000.5`: letters belong to it, and a sign after an exponent's e unless it is hexadecimal. */
function endOfNumber(text: string, from: number): number {
  let i = from;
  const hexadecimal = (codeAt(from + 1, text) | 32) === 120;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const exponent = (code === 101 || code === 69) && !hexadecimal;
    const sign = codeAt(i + 1, text);
    if (exponent && (sign === 43 || sign === 45) && isDigit(codeAt(i + 2, text))) i += 2;
    else if (code !== 46 && (code >= 128 || !isWordCode(code))) break;
    else i++;
  }
  return i;
}

function endOfString(text: string, from: number, lexis: Lexis): number {
  const quote = text.charCodeAt(from);
  const tripled = codeAt(from + 1, text) === quote && codeAt(from + 2, text) === quote;
  return lexis.tripleQuotes && tripled ? endOfTripled(text, from) : endOfPlain(text, from + 1, quote);
}

function endOfTripled(text: string, from: number): number {
  const quotes = text.slice(from, from + 3);
  let end = text.indexOf(quotes, from + 3);
  while (end > 0 && isEscaped(text, end, from)) end = text.indexOf(quotes, end + 1);
  return end < 0 ? text.length : end + 3;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let i = at;
  while (i > from && text.charCodeAt(i - 1) === 92) i--;
  return (at - i) % 2 === 1;
}

function endOfPlain(text: string, from: number, quote: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === quote) return i + 1;
    if (code === 10 || code === 13) return i;
    i += code === 92 ? afterEscape(text, i) - i : 1;
  }
  return text.length;
}

/** A backslash takes the next character with it, and a line end of two characters as one. */
function afterEscape(text: string, i: number): number {
  return codeAt(i + 1, text) === 13 && codeAt(i + 2, text) === 10 ? i + 3 : Math.min(i + 2, text.length);
}

function afterLineEnd(text: string, from: number): number {
  const code = codeAt(from, text);
  if (code === 13 && codeAt(from + 1, text) === 10) return from + 2;
  return code === 10 || code === 13 ? from + 1 : from;
}

function afterBlanks(text: string, from: number): number {
  let i = from;
  while (codeAt(i, text) === 32 || codeAt(i, text) === 9) i++;
  return i;
}

function afterPrompt(text: string, from: number, { prompts }: Lexis): number {
  const code = codeAt(from, text);
  if (code !== 62 && code !== 46 && code !== 32) return from;
  const start = afterBlanks(text, from);
  for (const prompt of prompts) if (text.startsWith(prompt, start)) return start + prompt.length;
  return from;
}

function beginsStatement(text: string, from: number, { statements }: Lexis): boolean {
  const start = afterBlanks(text, from);
  const end = Math.min(wordEnd(text, start), start + 10);
  if (!mayHold(filterOf(statements), text, start, end)) return false;
  return statements.has(text.slice(start, end)) && codeAt(end, text) !== 61;
}

const filters = new Map<ReadonlySet<string>, WordFilter>();

function filterOf(words: ReadonlySet<string>): WordFilter {
  const known = filters.get(words);
  if (known) return known;
  const filter = wordFilter(words);
  filters.set(words, filter);
  return filter;
}

/** A closing bracket closes the nearest one of its kind; what was opened after that stays unmatched. */
export function close(code: number, open: number[], out: Columns): void {
  const opener = code === 41 ? 40 : code - 2;
  const depth = lastOpen(open, opener, out);
  if (depth < 0) return;
  if (depth === open.length - 1) match(out, open.pop() ?? 0, out.count - 1);
  else for (const left of open.splice(depth).reverse()) match(out, left, out.count - 1);
}

/** Looks at no more than a few levels: brackets nested wrongly and deeply are not worth more. */
function lastOpen(open: readonly number[], opener: number, out: Columns): number {
  for (let depth = open.length - 1; depth >= 0 && depth > open.length - 8; depth--)
    if (out.kinds[open[depth] ?? 0] === opener) return depth;
  return -1;
}

export function closeAll(open: number[], out: Columns): void {
  if (open.length === 0) return;
  for (const opener of open) out.partners[opener] = out.count;
  open.length = 0;
}

/** Growing columns. A guess of three characters a token spares most texts the growing. */
export interface Columns {
  count: number;
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  partners: Int32Array;
}

export function columns(length: number): Columns {
  const room = Math.ceil(length / 3) + 8;
  const bytes = 13 * room;
  const { buffer, from } =
    bytes < slabSize / 8 ? sliceOfSlab(bytes) : { buffer: new ArrayBuffer(bytes), from: 0 };
  return {
    count: 0,
    starts: new Int32Array(buffer, from, room),
    ends: new Int32Array(buffer, from + 4 * room, room),
    partners: new Int32Array(buffer, from + 8 * room, room),
    kinds: new Uint8Array(buffer, from + 12 * room, room),
  };
}

const slabSize = 2 ** 16;
let slab = new ArrayBuffer(0);
let taken = 0;

/** Room for the few tokens of inline code: memory of their own for each of a hundred thousand takes longer than all else. */
function sliceOfSlab(bytes: number): { readonly buffer: ArrayBuffer; readonly from: number } {
  if (taken + bytes > slab.byteLength) {
    slab = new ArrayBuffer(slabSize);
    taken = 0;
  }
  const from = taken;
  taken += Math.ceil(bytes / 4) * 4;
  return { buffer: slab, from };
}

export function add(out: Columns, kind: number, start: number, end: number): void {
  const at = out.count++;
  if (at >= out.kinds.length) grow(out);
  out.kinds[at] = kind;
  out.starts[at] = start;
  out.ends[at] = end;
  out.partners[at] = 0; // of a statement before, where columns are used again
}

function match(out: Columns, opener: number, closer: number): void {
  out.partners[opener] = closer;
  out.partners[closer] = opener;
}

function grow(out: Columns): void {
  const room = out.kinds.length * 2;
  out.kinds = enlarged(out.kinds, new Uint8Array(room));
  out.starts = enlarged(out.starts, new Int32Array(room));
  out.ends = enlarged(out.ends, new Int32Array(room));
  out.partners = enlarged(out.partners, new Int32Array(room));
}

function enlarged<Column extends Uint8Array | Int32Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
