import { blocksOf } from '../recognize/markdownBlocks';
import { nextPlaces, type NextPlaces } from '../recognize/nextPlaces';
import { isProblem } from '../problem';
import type { Span } from '../span';
import type { NamedFunctions } from './formula';
import { readMathematics, type MathStatement } from './latex';
import { plainMath } from './mathPlain';
import type { Definitions } from './latexExpression';

/** A formula in a text, without what delimits it. */
export interface MathPiece {
  readonly span: Span;
  readonly kind: 'latex' | 'plain';
}

/**
 * The mathematics in a text of a language that VS Code names so: delimited as Markdown and LaTeX do, and plain formulas such as
 * `f(x) = max(0, x)` in prose. Of a language of code, the mathematics in its docstrings and comments, which are given.
 */
export function mathIn(
  text: string,
  language: string,
  spans: readonly Span[] = [[0, text.length]],
): readonly MathPiece[] {
  const pieces: MathPiece[] = [];
  const found = spans.flatMap((span) => stretchesOf(text, span, language));
  for (const { span, kind } of found) {
    if (kind === 'math') pieces.push({ span, kind: 'latex' });
    else new Scanner(text, span, kind, pieces).read();
  }
  return pieces.sort((p, q) => p.span[0] - q.span[0]);
}

/** What all of it says, each piece in the light of what those before it have defined. */
export function mathStatementsIn(
  text: string,
  language: string,
  named?: NamedFunctions,
  spans?: readonly Span[],
): readonly MathStatement[] {
  const defined: Definitions = new Map();
  const around = { named: named ?? (() => undefined), defined };
  return mathIn(text, language, spans).flatMap(({ span, kind }) => {
    const read = readMathematics(text, span, kind, around);
    if (isProblem(read)) return [];
    return kind === 'plain' ? read.filter((statement) => statement.kind !== 'unread') : read;
  });
}

/** How a stretch of text marks its mathematics. */
type Markup = 'markdown' | 'latex' | 'plain' | 'docstring';

interface Stretch {
  readonly span: Span;
  readonly kind: Markup | 'math';
}

const markdownIds = new Set(['markdown', 'md', 'quarto', 'rmd', 'mdx']);
const latexIds = new Set(['latex', 'tex']);
const plainIds = new Set(['plaintext', 'text']);

function stretchesOf(text: string, span: Span, language: string): readonly Stretch[] {
  const id = language.toLowerCase();
  if (latexIds.has(id)) return [{ span, kind: 'latex' }];
  if (plainIds.has(id)) return [{ span, kind: 'plain' }];
  if (!markdownIds.has(id)) return [{ span, kind: 'docstring' }];
  const [from, to] = span;
  const inside = from === 0 && to === text.length ? text : text.slice(from, to);
  return blocksOf(inside).flatMap((block): readonly Stretch[] => {
    const place: Span = [block.span[0] + from, block.span[1] + from];
    if (block.kind === 'prose') return [{ span: place, kind: 'markdown' }];
    if (block.language === 'math') return [{ span: place, kind: 'math' }];
    return latexIds.has(block.language) ? [{ span: place, kind: 'latex' }] : [];
  });
}

/** What is not closed within a few paragraphs was not opened. */
const reach = 4000;

const display = /\\begin\{(equation|align|gather|displaymath|multline|eqnarray|flalign|alignat|math)(\*?)\}/y;
const silentInLatex = /\\begin\{(verbatim|lstlisting|minted|comment|Verbatim|tikzpicture|tabular)(\*?)\}/y;

/** Takes a stretch apart in one pass: pieces of mathematics, what is silent, and the prose between. */
class Scanner {
  private readonly next: NextPlaces;
  private prose: number;

  constructor(
    private readonly text: string,
    private readonly span: Span,
    private readonly markup: Markup,
    private readonly pieces: MathPiece[],
  ) {
    this.next = nextPlaces(text, span[1]);
    this.prose = span[0];
  }

  read(): void {
    const [from, to] = this.span;
    const marks = /[$\\`<\]%:.h]/g;
    marks.lastIndex = from;
    for (let mark = marks.exec(this.text); mark && mark.index < to; mark = marks.exec(this.text)) {
      const end = this.special(mark.index, mark[0]);
      if (end === undefined) continue;
      this.plain(this.prose, mark.index);
      this.prose = end;
      marks.lastIndex = end;
    }
    this.plain(this.prose, to);
  }

  /** Where something that is not prose ends, when it begins here. */
  private special(at: number, mark: string): number | undefined {
    switch (mark) {
      case '$':
        return this.dollar(at);
      case '\\':
        return this.backslash(at);
      case '`':
        return this.markup === 'markdown' ? this.code(at) : undefined;
      case '<':
        return this.markup === 'markdown' ? this.tag(at) : undefined;
      case ']':
        return this.markup === 'markdown' ? this.match(/\]\([^()\s]*\)|\]\[[^\]\n]*\]/y, at) : undefined;
      case '%':
        return this.markup === 'latex' ? this.match(/%[^\n\r]*/y, at) : undefined;
      case 'h':
        return this.match(/https?:\/\/[^\s<>]*/y, at);
      default:
        return this.markup === 'docstring' ? this.role(at) : undefined;
    }
  }

  private match(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(this.text);
    return found && pattern.lastIndex <= this.span[1] ? pattern.lastIndex : undefined;
  }

  private closing(mark: string, from: number): number | undefined {
    const close = this.next.of(mark, from);
    return close !== undefined && close + mark.length <= Math.min(this.span[1], from + reach)
      ? close
      : undefined;
  }

  private piece(from: number, to: number, end: number): number {
    if (to > from) this.pieces.push({ span: [from, to], kind: 'latex' });
    return end;
  }

  private dollar(at: number): number | undefined {
    if (this.text[at - 1] === '\\') return undefined;
    if (this.text[at + 1] === '$') {
      const close = this.closing('$$', at + 2);
      return close === undefined ? at + 2 : this.piece(at + 2, close, close + 2);
    }
    if (this.text[at + 1] === '`' && this.markup === 'markdown') {
      const close = this.closing('`$', at + 2);
      if (close !== undefined && !/\n/.test(this.text.slice(at, close)))
        return this.piece(at + 2, close, close + 2);
    }
    return this.inline(at);
  }

  /** `$…$`, but not "$5 and $10". */
  private inline(at: number): number | undefined {
    let close = this.closing('$', at + 1);
    while (close !== undefined && this.text[close - 1] === '\\') close = this.closing('$', close + 1);
    if (close === undefined || close === at + 1 || close > at + 1500) return undefined;
    const inside = this.text.slice(at + 1, close);
    const [opensTight, closesTight] = [/^\S/.test(inside), /\S$/.test(inside)];
    const isLatex = this.markup === 'latex';
    const isTight = opensTight && closesTight && !/\d/.test(this.text[close + 1] ?? '');
    const isLoose = !opensTight && !closesTight && /[\\^_=]/.test(inside) && !inside.includes('\n');
    if (/^\d[\d.,]*(?:[\s-]|$)/.test(inside) && !/[\\^_=]/.test(inside)) return undefined;
    const isMath = isTight && (this.markup === 'markdown' || /[\\^_=]/.test(inside));
    if (!isLatex && !isMath && !isLoose) return undefined;
    if (/\n[ \t>]*\r?\n/.test(inside)) return undefined;
    return this.piece(at + 1, close, close + 1);
  }

  private backslash(at: number): number | undefined {
    const after = this.text[at + 1] ?? '';
    if (after === '(' || after === '[') {
      if (this.text[at - 1] === '\\' && this.markup !== 'markdown') return undefined;
      const mark = `\\${after === '(' ? ')' : ']'}`;
      const close = this.closing(mark, at + 2);
      if (close === undefined) return undefined;
      const doubled = this.text[close - 1] === '\\' && this.text[at - 1] === '\\' ? 1 : 0;
      return this.piece(at + 2, close - doubled, close + 2);
    }
    if (after === '\\' && /[([]/.test(this.text[at + 2] ?? '') && this.markup === 'markdown')
      return undefined;
    const isEscape = this.markup === 'latex' && /^[\\$%]$/.test(after);
    return this.environment(at) ?? (isEscape ? at + 2 : undefined);
  }

  private environment(at: number): number | undefined {
    if (this.markup === 'latex') {
      const verbatim = this.match(/\\verb\*?([^A-Za-z\s*])[^\n]*?\1/y, at);
      if (verbatim !== undefined) return verbatim;
      silentInLatex.lastIndex = at;
      const silent = silentInLatex.exec(this.text)?.[0];
      if (silent) return this.endOf(silent, at)?.[1];
    }
    display.lastIndex = at;
    const begin = display.exec(this.text)?.[0];
    if (begin === undefined) return undefined;
    const close = this.endOf(begin, at);
    return close && this.piece(at, close[1], close[1]);
  }

  private endOf(begin: string, at: number): Span | undefined {
    const mark = begin.replace('begin', 'end');
    const close = this.next.of(mark, at);
    return close === undefined ? undefined : [close, close + mark.length];
  }

  private code(at: number): number | undefined {
    let width = 1;
    while (this.text[at + width] === '`') width++;
    const close = width < 33 ? this.closing('`'.repeat(width), at + width) : undefined;
    return close === undefined ? at + width : close + width;
  }

  private tag(at: number): number | undefined {
    if (!/^<[a-z!/]/i.test(this.text.slice(at, at + 2))) return undefined;
    const block = /^<(pre|code|script|style)\b/i.exec(this.text.slice(at, at + 8))?.[1];
    const mark = this.text.startsWith('<!--', at) ? '-->' : block ? `</${block}>` : '>';
    const close = this.closing(mark, at);
    return close === undefined ? undefined : close + mark.length;
  }

  /** `:math:` roles and `.. math::` blocks of docstrings. */
  private role(at: number): number | undefined {
    if (this.text.startsWith(':math:`', at)) {
      const close = this.closing('`', at + 7);
      return close === undefined ? undefined : this.piece(at + 7, close, close + 1);
    }
    if (!this.text.startsWith('.. math::', at)) return undefined;
    const lineStart = this.text.lastIndexOf('\n', at) + 1;
    const indent = at - lineStart;
    if (this.text.slice(lineStart, at).trim() !== '') return undefined;
    const end = this.blockEnd(at, indent);
    return this.paragraphs(at + 9, end);
  }

  /** Where a line begins that is indented no more than the mark. */
  private blockEnd(at: number, indent: number): number {
    let end = this.lineEnd(at);
    for (let line = end; line < this.span[1];) {
      const after = this.lineEnd(line);
      const written = this.text.slice(line, Math.min(after, line + 400));
      const blanks = written.length - written.trimStart().length;
      if (written.trim() !== '') {
        if (blanks <= indent) break;
        end = after;
      }
      line = after;
    }
    return Math.min(end, this.span[1]);
  }

  private lineEnd(from: number): number {
    const end = this.next.of('\n', from);
    return end === undefined ? this.span[1] : end + 1;
  }

  /** Formulas of one block are set apart by empty lines; options such as `:label:` are none. */
  private paragraphs(from: number, to: number): number {
    let start = from;
    for (const { 0: gap, index } of this.text.slice(from, to).matchAll(/\n[ \t]*\n|\n[ \t]*:\w+:[^\n]*/g)) {
      this.paragraph(start, from + index);
      start = from + index + gap.length;
    }
    this.paragraph(start, to);
    return to;
  }

  private paragraph(from: number, to: number): void {
    if (to > from && this.text.slice(from, to).trim() !== '') this.piece(from, to, to);
  }

  private plain(from: number, to: number): void {
    if (to <= from) return;
    if (this.markup !== 'latex') plainMath(this.text, [from, to], this.pieces);
  }
}
