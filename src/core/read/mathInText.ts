import { patterns } from './code/knownWords';
import { blocksOf } from '../recognize/markdownBlocks';
import { nextPlaces } from '../recognize/nextPlaces';
import { isProblem } from '../problem';
import { byPlace, type Span } from '../span';
import type { NamedFunctions } from './formula';
import { readMathematics } from './latex';
import type { MathStatement } from './mathStatement';
import { macrosIn } from './latexMacros';
import { joinedPieces } from './mathJoined';
import type { MathPiece } from './mathPiece';
import { plainMath, type PlainMath } from './mathPlain';
import type { Definitions } from './latexFunctions';

/**
 * The mathematics in a text of a language that VS Code names so: delimited as Markdown and LaTeX do, and plain formulas such as
 * `f(x) = max(0, x)` in prose. Of a language of code, the mathematics in its docstrings and comments, which are given.
 */
export function mathIn(
  text: string,
  language: string,
  spans: readonly Span[] = [[0, text.length]],
  named: NamedFunctions = () => undefined,
): readonly MathPiece[] {
  const pieces: MathPiece[] = [];
  const found = spans.flatMap((span) => stretchesOf(text, span, language));
  for (const { span, kind } of found) {
    if (kind === 'math') pieces.push({ span, kind: 'latex' });
    else scan(text, span, kind, { pieces, named });
  }
  return joinedPieces(text, pieces.sort(byPlace));
}

/** What all of it says, each piece in the light of what those before it have defined. */
export function mathStatementsIn(
  text: string,
  language: string,
  named: NamedFunctions = () => undefined,
  spans?: readonly Span[],
): readonly MathStatement[] {
  const defined: Definitions = new Map();
  const around = { named, defined, macros: macrosIn(text) };
  const pieces = mathIn(text, language, spans, named);
  const readPiece = ({ span, kind }: MathPiece): readonly MathStatement[] => {
    const read = readMathematics(text, span, kind, around);
    if (isProblem(read)) return [];
    return kind === 'plain' ? read.filter((statement) => statement.kind !== 'unread') : read;
  };
  const said: (readonly MathStatement[])[] = [];
  let sigmas = 0;
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const end = before?.span[1] ?? 0;
    if (defined.size > 0 && isSectionBetween(text, end, piece.span[0])) forgetLetters(defined, sigmas > 1);
    const read = readPiece(piece);
    said.push(read);
    sigmas += read.filter((each) => each.kind === 'definition' && each.name.word === 'sigma').length;
    // `$f(x) = x\,g(x)$, where $g(x) = …$`: what the piece before could not know yet.
    const isClose = before && piece.span[0] - end < nearby && !/\n\s*\n/.test(text.slice(end, piece.span[0]));
    const defines = said[i]?.some((statement) => statement.kind === 'definition');
    if (isClose && defines && said[i - 1]?.some(({ kind }) => kind === 'unread'))
      said[i - 1] = readPiece(before);
  });
  return said.flat();
}

/** How far behind a formula its letters may be told. */
const nearby = 60;

/** Whether another section begins between two places of a page: f and g are other functions there. */
export const isSectionBetween = (text: string, from: number, to: number): boolean =>
  /^[ \t]*(?:#{1,6}[ \t]|\\(?:sub)*section|<h[1-6]|[=~-]{4,}\s*$|\.\. (?:class|function)::)/im.test(
    text.slice(from, to),
  );

/** So is σ where what it may be has been listed. */
function forgetLetters(defined: Definitions, isListed: boolean): void {
  for (const name of defined.keys())
    if (name.length === 1 || (name === 'sigma' && isListed)) defined.delete(name);
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
    if (plainIds.has(block.language || 'text')) return [{ span: place, kind: 'plain' }];
    return latexIds.has(block.language) ? [{ span: place, kind: 'latex' }] : [];
  });
}

/** What is not closed within a few paragraphs was not opened. */
const reach = 4000;

const display = /\\begin\{(equation|align|gather|displaymath|multline|eqnarray|flalign|alignat|math)(\*?)\}/y;
const silentInLatex = /\\begin\{(verbatim|lstlisting|minted|comment|Verbatim|tikzpicture)(\*?)\}/y;

/** Takes a stretch apart in one pass: pieces of mathematics, what is silent, and the prose between. */
function scan(text: string, span: Span, markup: Markup, found: PlainMath) {
  const { pieces } = found;
  const places = nextPlaces(text, span[1]);
  let [proseFrom] = span;

  function read(): void {
    const [from, to] = span;
    const marks = /[$\\`<\]%:.h]/g;
    marks.lastIndex = from;
    for (let mark = marks.exec(text); mark && mark.index < to; mark = marks.exec(text)) {
      const end = special(mark.index, mark[0]);
      if (end === undefined) continue;
      addProse(proseFrom, mark.index);
      proseFrom = end;
      marks.lastIndex = end;
    }
    addProse(proseFrom, to);
  }

  /** Where something that is not prose ends, when it begins here. */
  function special(at: number, mark: string): number | undefined {
    switch (mark) {
      case '$':
        return readDollar(at);
      case '\\':
        return readBackslash(at);
      case '`':
        return markup === 'markdown' ? endOfCode(at) : undefined;
      case '<':
        return markup === 'markdown' ? endOfTag(at) : undefined;
      case ']':
        return markup === 'markdown' ? endOfMatch(/\]\([^()\s]*\)|\]\[[^\]\n]*\]/y, at) : undefined;
      case '%':
        return markup === 'latex' ? endOfMatch(/%[^\n\r]*/y, at) : undefined;
      case 'h':
        return endOfMatch(/https?:\/\/[^\s<>]*/y, at);
      default:
        return markup === 'docstring' || markup === 'plain' ? readRole(at) : undefined;
    }
  }

  function endOfMatch(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found && pattern.lastIndex <= span[1] ? pattern.lastIndex : undefined;
  }

  function closeOf(mark: string, from: number): number | undefined {
    const close = places.of(mark, from);
    return close !== undefined && close + mark.length <= Math.min(span[1], from + reach) ? close : undefined;
  }

  function addPiece(from: number, to: number, end: number): number {
    if (to > from) pieces.push({ span: [from, to], kind: 'latex' });
    return end;
  }

  function readDollar(at: number): number | undefined {
    if (text[at - 1] === '\\') return undefined;
    if (text[at + 1] === '$') {
      const close = closeOf('$$', at + 2);
      return close === undefined ? at + 2 : addPiece(at + 2, close, close + 2);
    }
    if (text[at + 1] === '`' && markup === 'markdown') {
      const close = closeOf('`$', at + 2);
      if (close !== undefined && !/\n/.test(text.slice(at, close))) return addPiece(at + 2, close, close + 2);
    }
    return readInline(at);
  }

  /** `$…$`, but not "$5 and $10". */
  function readInline(at: number): number | undefined {
    let close = closeOf('$', at + 1);
    while (close !== undefined && text[close - 1] === '\\') close = closeOf('$', close + 1);
    if (close === undefined || close === at + 1 || close > at + 1500) return undefined;
    const inside = text.slice(at + 1, close);
    const [opensTight, closesTight] = [/^\S/.test(inside), /\S$/.test(inside)];
    const isLatex = markup === 'latex';
    const isTight = opensTight && closesTight && !/\d/.test(text[close + 1] ?? '');
    const isLoose = !opensTight && !closesTight && /[\\^_=]/.test(inside) && !/\S\s*\n\s*\S/.test(inside);
    const isUneven = opensTight !== closesTight && patterns.unevenHead.test(inside);
    if (/^\d[\d.,]*(?:[\s-]|$)/.test(inside) && !/[\\^_=]/.test(inside)) return undefined;
    const isMath = isTight && (markup === 'markdown' || /[\\^_=]/.test(inside));
    if (!isLatex && !isMath && !isLoose && !isUneven) return undefined;
    if (/\n[ \t>]*\r?\n/.test(inside)) return undefined;
    return addPiece(at + 1, close, close + 1);
  }

  function readBackslash(at: number): number | undefined {
    const after = text[at + 1] ?? '';
    if (after === '(' || after === '[') {
      if (text[at - 1] === '\\' && markup !== 'markdown') return undefined;
      const mark = `\\${after === '(' ? ')' : ']'}`;
      const close = closeOf(mark, at + 2);
      if (close === undefined) return undefined;
      const doubled = text[close - 1] === '\\' && text[at - 1] === '\\' ? 1 : 0;
      return addPiece(at + 2, close - doubled, close + 2);
    }
    if (after === '\\' && /[([]/.test(text[at + 2] ?? '') && markup === 'markdown') return undefined;
    const isEscape = markup === 'latex' && /^[\\$%]$/.test(after);
    return readEnvironment(at) ?? (isEscape ? at + 2 : undefined);
  }

  function readEnvironment(at: number): number | undefined {
    if (markup === 'latex') {
      const verbatim = endOfMatch(/\\verb\*?([^A-Za-z\s*])[^\n]*?\1/y, at);
      if (verbatim !== undefined) return verbatim;
      silentInLatex.lastIndex = at;
      const silent = silentInLatex.exec(text)?.[0];
      if (silent) return endOf(silent, at)?.[1];
    }
    display.lastIndex = at;
    const begin = display.exec(text)?.[0];
    if (begin === undefined) return undefined;
    const close = endOf(begin, at);
    return close && addPiece(at, close[1], close[1]);
  }

  function endOf(begin: string, at: number): Span | undefined {
    const mark = begin.replace('begin', 'end');
    const close = places.of(mark, at);
    return close === undefined ? undefined : [close, close + mark.length];
  }

  function endOfCode(at: number): number | undefined {
    let width = 1;
    while (text[at + width] === '`') width++;
    const close = width < 33 ? closeOf('`'.repeat(width), at + width) : undefined;
    if (close === undefined) return at + width;
    if (width === 1) addProse(at + 1, close);
    return close + width;
  }

  function endOfTag(at: number): number | undefined {
    if (!/^<[a-z!/]/i.test(text.slice(at, at + 2))) return undefined;
    const block = /^<(pre|code|script|style)\b/i.exec(text.slice(at, at + 8))?.[1];
    const mark = text.startsWith('<!--', at) ? '-->' : block ? `</${block}>` : '>';
    const close = closeOf(mark, at);
    return close === undefined ? undefined : close + mark.length;
  }

  /** `:math:` roles and `.. math::` blocks of docstrings. */
  function readRole(at: number): number | undefined {
    if (text.startsWith(':math:`', at)) {
      const close = closeOf('`', at + 7);
      return close === undefined ? undefined : addPiece(at + 7, close, close + 1);
    }
    if (!text.startsWith('.. math::', at)) return undefined;
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const indent = at - lineStart;
    if (text.slice(lineStart, at).trim() !== '') return undefined;
    const end = blockEnd(at, indent);
    return addParagraphs(at + 9, end);
  }

  /** Where a line begins that is indented no more than the mark. */
  function blockEnd(at: number, indent: number): number {
    let end = lineEnd(at);
    for (let line = end; line < span[1];) {
      const after = lineEnd(line);
      const written = text.slice(line, Math.min(after, line + 400));
      const blanks = written.length - written.trimStart().length;
      if (written.trim() !== '') {
        if (blanks <= indent) break;
        end = after;
      }
      line = after;
    }
    return Math.min(end, span[1]);
  }

  function lineEnd(from: number): number {
    const end = places.of('\n', from);
    return end === undefined ? span[1] : end + 1;
  }

  /** Formulas of one block are set apart by empty lines; options such as `:label:` are none. */
  function addParagraphs(from: number, to: number): number {
    let start = from;
    for (const { 0: gap, index } of text.slice(from, to).matchAll(/\n[ \t]*\n|\n[ \t]*:\w+:[^\n]*/g)) {
      addParagraph(start, from + index);
      start = from + index + gap.length;
    }
    addParagraph(start, to);
    return to;
  }

  function addParagraph(from: number, to: number): void {
    if (to > from && text.slice(from, to).trim() !== '') addPiece(from, to, to);
  }

  function addProse(from: number, to: number): void {
    if (to <= from) return;
    if (markup !== 'latex') plainMath(text, [from, to], found);
  }
  read();
}
