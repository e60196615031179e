import { problem, problemAt, type Problem } from '../problem';
import type { Span } from '../span';
import {
  arranging,
  branching,
  doubled,
  fonts,
  functionNames,
  greek,
  prose,
  signs,
  silent,
  skipped,
  spaces,
} from './latexWords';

/**
 * A piece of a formula. `letter`: one letter, Greek ones by their name. `name`: several letters that belong together, by a font or because
 * the text is plain. `word`: a word between formulas, by what it does. `command`: anything else behind a backslash. `{` and `}` are TeX's
 * groups, `{{` and `}}` the braces that are seen, `|(` and `|)` bars whose side is known.
 */
export interface Token {
  readonly kind: 'number' | 'letter' | 'name' | 'word' | 'command' | 'sign' | 'begin' | 'end';
  readonly text: string;
  readonly span: Span;
  /** What stands before it: nothing, a blank, or a wide space or column mark that sets it apart. */
  readonly gap: 0 | 1 | 3;
}

/** How a text is written: in plain text a run of letters is one name, in LaTeX a product of letters unless it is a known name. */
export type Manner = 'latex' | 'plain';

/** Nobody writes a longer formula. */
const most = 4000;

/** Takes a formula apart in one pass. Whatever only places things on paper is left out. */
export function latexTokens(text: string, [from, to]: Span, manner: Manner): readonly Token[] | Problem {
  if (to - from > most) return problem('The formula has {0} characters; {1} are allowed', to - from, most);
  const lexer = new Lexer(text.slice(0, to), to, manner);
  lexer.read(from);
  return lexer.failure ?? lexer.tokens;
}

class Lexer {
  readonly tokens: Token[] = [];
  failure: Problem | undefined;
  private gap: Token['gap'] = 0;
  /** Where the next token begins, when not at its own first character. */
  private before: number | undefined;
  /** Environments that are open, and whether they are kept. */
  private readonly open: { readonly name: string; readonly kept: boolean }[] = [];

  constructor(
    private readonly text: string,
    private readonly to: number,
    private readonly manner: Manner,
  ) {}

  read(from: number): void {
    for (let i = from; i < this.to && !this.failure;) i = this.next(i);
    const [left] = this.open;
    if (left && !this.failure) this.failure = problem('{0} is never closed', `\\begin{${left.name}}`);
  }

  private add(kind: Token['kind'], text: string, start: number, end: number): number {
    this.tokens.push({ kind, text, span: [this.before ?? start, end], gap: this.gap });
    this.gap = 0;
    this.before = undefined;
    return end;
  }

  /** What only sizes the next token is a part of it: a `\\left` must not be torn from its bracket. */
  private sizing(from: number, end: number): number {
    this.before ??= from;
    return this.apart(1, end);
  }

  private apart(gap: Token['gap'], end: number): number {
    if (gap > this.gap) this.gap = gap;
    return end;
  }

  private match(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0];
  }

  private next(i: number): number {
    const blank = this.match(/[\s~\u00a0\u2061-\u2064\u200b]+/y, i);
    if (blank) return this.apart(1, i + blank.length);
    const character = String.fromCodePoint(this.text.codePointAt(i) ?? 0);
    if (character === '\\' && this.manner === 'latex') return this.command(i);
    if (character === '%' && this.manner === 'latex') return i + (this.match(/%[^\n\r]*/y, i)?.length ?? 1);
    if (character === '{') return this.oldFont(i);
    if (character === '&') return this.column(i);
    if (character === '$') return i + 1;
    const number = this.match(this.manner === 'plain' ? plainNumber : latexNumber, i);
    if (number) return this.number(number, i);
    return this.letterOrSign(character, i);
  }

  private number(written: string, i: number): number {
    const end = i + written.length;
    if (this.manner === 'latex' && this.match(/e[+-]?\d/y, end))
      return this.fail('{0} may be a power of ten or a product', [i, end + 2]);
    return this.add('number', written, i, end);
  }

  private fail(sentence: string, span: Span): number {
    this.failure = problemAt(span, sentence, this.text.slice(...span));
    return this.to;
  }

  /** Marks of columns mean something between the branches of a case only. */
  private column(i: number): number {
    if (this.open.at(-1)?.kept) this.add('sign', '&', i, i + 1);
    return this.apart(3, i + 1);
  }

  /** `{\rm ReLU}` */
  private oldFont(i: number): number {
    const font = this.match(/\{\s*\\(?:rm|bf|it|sf|tt|mathrm)\s+[\w -]*\}/y, i);
    if (!font) return this.add('sign', '{', i, i + 1);
    const name = font.replace(/^\{\s*\\\w+\s+/, '').slice(0, -1);
    return this.named(name.trim(), i, i + font.length);
  }

  private letterOrSign(character: string, i: number): number {
    const end = i + character.length;
    const known = greek.get(character);
    if (known) return this.add('letter', known, i, end);
    const raised = this.match(up, i) ?? this.match(down, i);
    if (raised) return this.raised(raised, i);
    if (character === '𝟙' || character === '𝟏') return this.add('command', '1', i, end);
    const han = this.match(/\p{Script=Han}+/uy, i);
    if (han) return this.han(han, i);
    const plain = character.charCodeAt(0) < 128 ? character : character.normalize('NFKC');
    const [two, three] = [this.text.slice(i, i + 2), this.text.slice(i, i + 3)];
    const pair = twoSigns.get(two);
    if (pair !== undefined && end < this.to)
      return this.add('sign', pair, i, i + (pair === '⇒' && three === '==>' ? 3 : 2));
    if (/^[A-Za-z_]/.test(plain)) return this.letters(plain, i);
    const letter = greek.get(plain);
    if (letter) return this.add('letter', letter, i, end);
    return this.add('sign', signs.get(character) ?? signs.get(plain) ?? plain, i, end);
  }

  private raised(written: string, i: number): number {
    const isUp = upper.test(written);
    this.add('sign', isUp ? '^' : '_', i, i);
    this.add('sign', '{', i, i);
    Array.from(written.normalize('NFKC')).forEach((each, k) => {
      const kind = /\d/.test(each) ? 'number' : /[a-z]/.test(each) ? 'letter' : 'sign';
      const last = this.tokens.at(-1);
      if (kind === 'number' && last?.kind === 'number') {
        this.tokens[this.tokens.length - 1] = {
          ...last,
          text: last.text + each,
          span: [last.span[0], i + k + 1],
        };
      } else this.add(kind, each === '−' ? '-' : each, i + k, i + k + 1);
    });
    return this.add('sign', '}', i + written.length, i + written.length);
  }

  private han(written: string, i: number): number {
    for (let length = Math.min(written.length, 4); length > 0; length--) {
      const meaning = prose.get(written.slice(0, length));
      if (meaning === undefined) continue;
      const kind = meaning === ',' ? 'sign' : 'word';
      return this.add(kind, meaning, i, i + length);
    }
    return this.add('word', written, i, i + written.length);
  }

  /** Plain text: a whole name. LaTeX: a word that stands between formulas, or one letter. */
  private letters(first: string, i: number): number {
    const run = this.run(i);
    const isInside =
      this.gap === 0 && this.tokens.at(-1)?.kind === 'letter' && this.tokens.at(-1)?.span[1] === i;
    const meaning =
      run.text.length > 1 && !isInside
        ? (prose.get(run.text) ?? prose.get(run.text.toLowerCase()))
        : undefined;
    if (meaning !== undefined) return this.add(meaning === ',' ? 'sign' : 'word', meaning, i, run.end);
    if (this.manner === 'latex')
      return first === '_'
        ? this.add('sign', '_', i, i + 1)
        : this.add('letter', first, i, i + this.width(i));
    if (run.text === '_') return this.add('sign', '_', i, run.end);
    return this.named(run.text, i, run.end);
  }

  private readonly width = (i: number): number => ((this.text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

  /** Letters, and in plain text digits and underscores, in whatever alphabet of mathematics. */
  private run(i: number): { readonly text: string; readonly end: number } {
    let [text, end] = ['', i];
    const inside = this.manner === 'plain' ? /^\w$/ : /^[A-Za-z]$/;
    while (end < this.to && text.length < 60) {
      const character = String.fromCodePoint(this.text.codePointAt(end) ?? 0);
      const plain = character.charCodeAt(0) < 128 ? character : character.normalize('NFKC');
      if (!inside.test(plain) || shifted.test(character)) break;
      text += plain;
      end += character.length;
    }
    return { text, end };
  }

  private named(name: string, start: number, end: number): number {
    const letter = name.length === 1 ? name : greek.get(name);
    if (letter !== undefined && /^[A-Za-z]/.test(letter)) return this.add('letter', letter, start, end);
    return name === '1' ? this.add('command', '1', start, end) : this.add('name', name, start, end);
  }

  private command(i: number): number {
    const name = this.match(/\\(?:[A-Za-z]+\*?|[^A-Za-z])/uy, i)?.slice(1) ?? '';
    const end = i + 1 + name.length;
    if (name === '\\') return this.row(i, end);
    if (name === '|' || name === 'Vert' || name === 'lVert' || name === 'rVert')
      return this.add('sign', '‖', i, end);
    const space = spaces.get(name);
    if (space !== undefined) return this.apart(space === '3' ? 3 : 1, end);
    if (name === 'left' || name === 'right') return this.fence(name, end);
    if (skipped.has(name)) return end + (this.match(/\s*(?:\[[^\]{}]*\])?\{[^{}]*\}/y, end)?.length ?? 0);
    if (sizes.test(name)) return this.sizing(i, end);
    if (silent.has(name)) return this.apart(1, end);
    if (name === 'begin' || name === 'end') return this.environment(name, i, end);
    if (fonts.has(name)) return this.font(name, i, end);
    return this.plainCommand(name, i, end);
  }

  private plainCommand(name: string, i: number, end: number): number {
    const letter = greek.get(name);
    if (letter) return this.add('letter', letter, i, end);
    const sign = signs.get(name);
    if (sign !== undefined) return this.add('sign', sign, i, end);
    if (name === '{' || name === '}') return this.add('sign', name + name, i, end);
    const meaning = prose.get(name);
    if (meaning !== undefined && (name === 'land' || name === 'lor' || name === 'wedge' || name === 'vee'))
      return this.add('word', meaning, i, end);
    if (functionNames.has(name)) return this.add('command', name, i, end);
    const accent = accents.get(name);
    const accented = accent && this.match(/\s*(?:\{\s*[A-Za-z]\s*\}|[A-Za-z](?![A-Za-z]))/y, end);
    if (accented)
      return this.add('letter', `${accented.replace(/[{}\s]/g, '')}${accent}`, i, end + accented.length);
    if (name === 'def' || name === 'stackrel' || name === 'overset' || name === 'underset')
      return this.stacked(name, i, end);
    return this.add('command', name, i, end);
  }

  /** `\stackrel{\text{def}}{=}` */
  private stacked(name: string, i: number, end: number): number {
    const rest = this.match(/\s*\{(?:[^{}]|\{[^{}]*\})*\}\s*\{\s*=\s*\}/y, end);
    return rest && name !== 'def' && name !== 'underset'
      ? this.add('sign', '=', i, end + rest.length)
      : this.add('command', name, i, end);
  }

  private row(i: number, end: number): number {
    const more = this.match(/\*?(?:[ \t]*\[-?[\d.]+ *[a-z]{2}\])?/y, end)?.length ?? 0;
    return this.add('sign', '\\\\', i, end + more);
  }

  /** `\left.` and `\right.` are nothing; a bar knows its side. */
  private fence(side: string, from: number): number {
    const at = from + (this.match(/\s*/y, from)?.length ?? 0);
    const rest = this.match(/\.|\||\\[lr]?vert(?![A-Za-z])/y, at);
    const start = from - side.length - 1;
    if (rest === undefined) return this.sizing(start, from);
    const end = at + rest.length;
    if (rest === '.') return side === 'left' ? this.sizing(start, end) : this.grown(end);
    return this.add('sign', side === 'left' ? '|(' : '|)', start, end);
  }

  /** The last token goes on to here. */
  private grown(end: number): number {
    const last = this.tokens.pop();
    if (last) this.tokens.push({ ...last, span: [last.span[0], end] });
    return this.apart(1, end);
  }

  private environment(which: string, i: number, from: number): number {
    const braces = this.match(/\s*\{\s*[A-Za-z]+\*?\s*\}/y, from);
    if (braces === undefined) return this.fail('{0} needs the name of an environment', [i, from]);
    const end = from + braces.length;
    const name = braces.replace(/[{}\s]/g, '');
    if (which === 'end') return this.close(name, i, end);
    const last = this.tokens.at(-1);
    const behindBrace = last?.kind === 'sign' && last.text === '{{';
    if (!branching.has(name) && !arranging.has(name)) return this.fail('{0} is not read', [i, end]);
    const isTable = /matrix|array/.test(name);
    const kept = branching.has(name) || behindBrace || isTable;
    this.open.push({ name, kept });
    if (this.open.length > 100) return this.fail('{0} is nested too deeply', [i, end]);
    if (kept) this.add('begin', name, i, end);
    return end + (this.match(/\s*(?:\[[a-z]\])?\s*(?:\{[lrc|@{}*\d\s.]*\})?/y, end)?.length ?? 0);
  }

  private close(name: string, i: number, end: number): number {
    const opened = this.open.pop();
    if (opened?.name !== name) return this.fail('{0} closes nothing', [i, end]);
    return opened.kept ? this.add('end', name, i, end) : this.apart(1, end);
  }

  /** What stands in the braces of a font is a name, or words; other formulas are read as if there were no font. */
  private font(name: string, i: number, from: number): number {
    const bare = this.match(/\s*[A-Za-z1](?![A-Za-z])|\s+[A-Za-z1]/y, from);
    if (bare !== undefined) return this.styled(name, bare.trim(), i, from + bare.length);
    const braces = this.match(/\s*\{[^{}]*\}/y, from);
    if (braces === undefined) return this.sizing(i, from);
    const inside = from + braces.indexOf('{') + 1;
    const end = from + braces.length;
    const content = this.text
      .slice(inside, end - 1)
      .replace(/\\([_ \-,&])/g, (_, sign: string) => (sign === ',' ? ' ' : sign))
      .trim();
    if (content === '') return this.apart(1, end);
    if (/^[\p{L}\p{N}_'’ .-]*$/u.test(content) && !this.holdsWords(content))
      return this.styled(name, content, i, end);
    return this.words(i, inside, end);
  }

  private styled(font: string, content: string, i: number, end: number): number {
    if (content === '1' || (content === 'I' && doubled.has(font) && font !== 'bm'))
      return this.add(content === '1' && !doubled.has(font) ? 'number' : 'command', '1', i, end);
    if (/^(?:mathbb|mathds|mathbbm)$/.test(font)) return this.add('command', `${font}{${content}}`, i, end);
    if (/^\d/.test(content)) return this.add('number', content, i, end);
    return this.named(content, i, end);
  }

  private holdsWords(content: string): boolean {
    return (
      prose.has(content) ||
      content.split(/[\s.]+/).some((each) => prose.has(each) || prose.has(each.toLowerCase())) ||
      /\p{Script=Han}/u.test(content)
    );
  }

  /** `\text{if } x`, `\text{if x > 0}`, `\text{若 }` */
  private words(from: number, inside: number, end: number): number {
    if (/\\/.test(this.text.slice(inside, end - 1))) {
      this.add('sign', '{', from, inside);
      return inside;
    }
    const within = new Lexer(this.text.slice(0, end - 1), end - 1, 'plain');
    within.read(inside);
    if (within.failure) this.failure = within.failure;
    this.tokens.push(...within.tokens.map((token, k) => (k === 0 ? { ...token, gap: 1 as const } : token)));
    return this.apart(1, end);
  }
}

/** Marks over a letter, which make it another. */
const accents: ReadonlyMap<string, string> = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['bar', '\u0304'],
  ['overline', '\u0304'],
]);

const sizes = /^(?:middle|[bB]igg?[lrm]?|math(?:op|rel|bin|ord|open|close)|boxed|ensuremath)$/;

/** Characters that are raised or lowered; what they stand for on the line is something else. */
const raisedLetters = String.raw`\u00b2\u00b3\u00b9\u2070\u2071\u2074-\u207f\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d61\u1d9c-\u1dbb`;
const loweredLetters = String.raw`\u2080-\u209c\u1d62-\u1d6a\u2c7c`;
const up = new RegExp(`[${raisedLetters}]+`, 'y');
const down = new RegExp(`[${loweredLetters}]+`, 'y');
const upper = new RegExp(`[${raisedLetters}]`);
const shifted = new RegExp(`[${raisedLetters}${loweredLetters}]`);

const latexNumber = /\d+(?:\.\d+)?|\.\d+/y;
const plainNumber = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/y;

const twoSigns: ReadonlyMap<string, string> = new Map([
  [':=', '='],
  ['==', '='],
  ['<=', '<='],
  ['>=', '>='],
  ['!=', '!='],
  ['**', '^'],
  ['=>', '⇒'],
  ['~=', '≈'],
]);
