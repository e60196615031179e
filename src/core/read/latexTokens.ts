import { isProblem, problem, problemAt, type Problem } from '../problem';
import type { Span } from '../span';
import { noMacros, type Macros } from './latexMacros';
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
export function latexTokens(
  text: string,
  [from, to]: Span,
  manner: Manner,
  macros: Macros = noMacros,
): readonly Token[] | Problem {
  if (to - from > most) return problem('The formula has {0} characters; {1} are allowed', to - from, most);
  return lexer(text.slice(0, to), to, manner, macros)(from);
}

function lexer(text: string, limit: number, manner: Manner, macros: Macros) {
  const tokens: Token[] = [];
  let failure: Problem | undefined;
  let blank: Token['gap'] = 0;
  /** Where the next token begins, when not at its own first character. */
  let sizedFrom: number | undefined;
  /** Braces of plain text that are open, and whether they are seen. */
  const braces: boolean[] = [];
  /** Environments that are open, and whether they are kept. */
  const opened: { readonly name: string; readonly kept: boolean; readonly isWrapped: boolean }[] = [];

  function read(from: number): readonly Token[] | Problem {
    for (let i = from; i < limit && !failure;) i = Math.max(i + 1, readNext(i));
    const [left] = opened;
    return failure ?? (left ? problem('{0} is never closed', `\\begin{${left.name}}`) : tokens);
  }

  function add(kind: Token['kind'], text: string, start: number, end: number): number {
    tokens.push({ kind, text, span: [sizedFrom ?? start, end], gap: blank });
    blank = 0;
    sizedFrom = undefined;
    return end;
  }

  /** What only sizes the next token is a part of it: a `\\left` must not be torn from its bracket. */
  function sizing(from: number, end: number): number {
    sizedFrom ??= from;
    return apart(1, end);
  }

  function apart(gap: Token['gap'], end: number): number {
    if (gap > blank) blank = gap;
    return end;
  }

  function matched(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  }

  function readNext(i: number): number {
    const blank = matched(/[\s~\u00a0\u2061-\u2064\u200b]+/y, i);
    if (blank) return readBlank(blank, i);
    const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
    if (character === '\\' && manner === 'latex') return readCommand(i);
    if (character === '%' && manner === 'latex') return i + (matched(/%[^\n\r]*/y, i)?.length ?? 1);
    if (manner === 'plain' && /[{}]/.test(character)) return readBrace(character, i);
    if (character === '{') return oldFont(i);
    if (character === '&') return readColumn(i);
    if (character === '$') return i + 1;
    const number = matched(manner === 'plain' ? plainNumber : latexNumber, i);
    if (number) return readNumber(number, i);
    return letterOrSign(character, i);
  }

  /** A line of plain text that is complete ends there: the next is another branch or formula. */
  function readBlank(blank: string, i: number): number {
    const end = i + blank.length;
    const last = tokens.at(-1);
    const isComplete = last && (last.kind !== 'sign' || /^[)\]}'|]/.test(last.text));
    const isLineEnd = manner === 'plain' && blank.includes('\n') && isComplete && last.kind !== 'word';
    if (isLineEnd && depth() === 0 && end < limit && !matched(goingOn, end)) add('sign', ';', i, i);
    return apart(1, end);
  }

  /** How many parentheses are open. */
  function depth(): number {
    let open = braces.length;
    for (const { kind, text } of tokens)
      if (kind === 'sign' && /^[()[\]]$/.test(text)) open += /[([]/.test(text) ? 1 : -1;
    return open;
  }

  function readNumber(written: string, i: number): number {
    const end = i + written.length;
    if (manner === 'latex' && matched(/e[+-]?\d/y, end))
      return fail('{0} may be a power of ten or a product', [i, end + 2]);
    return add('number', written, i, end);
  }

  function fail(sentence: string, span: Span): number {
    failure = problemAt(span, sentence, text.slice(...span));
    return limit;
  }

  /** Marks of columns mean something between the branches of a case only. */
  function readColumn(i: number): number {
    if (opened.at(-1)?.kept) add('sign', '&', i, i + 1);
    return apart(3, i + 1);
  }

  /** Braces are seen in plain text, but for what is raised and lowered: `e^{-x}`. */
  function readBrace(brace: string, i: number): number {
    if (brace === '}') return add('sign', braces.pop() === false ? '}' : '}}', i, i + 1);
    const last = tokens.at(-1);
    const isSeen = !(last?.kind === 'sign' && /^[\^_]$/.test(last.text)) && last?.kind !== 'command';
    braces.push(isSeen);
    return add('sign', isSeen ? '{{' : '{', i, i + 1);
  }

  /** `{\rm ReLU}`; of `{\mathrm dx}` the d alone is upright. */
  function oldFont(i: number): number {
    const font = matched(/\{\s*\\(?:rm|bf|it|sf|tt|mathrm(?=\s+\w{3}))\s+[\w -]*\}/y, i);
    if (!font) return add('sign', '{', i, i + 1);
    const name = font.replace(/^\{\s*\\\w+\s+/, '').slice(0, -1);
    return addName(name.trim(), i, i + font.length);
  }

  function letterOrSign(character: string, i: number): number {
    const end = i + character.length;
    const known = greek.get(character);
    if (known) return add('letter', known, i, end);
    const parts = /^(\d+)⁄(\d+)$/.exec(/[¼-¾⅐-⅞]/.test(character) ? character.normalize('NFKC') : '');
    if (parts) return readVulgar(parts, i, end);
    const raised = matched(up, i) ?? matched(down, i);
    if (raised) return readRaised(raised, i);
    if (character === '𝟙' || character === '𝟏') return add('command', '1', i, end);
    const han = matched(/\p{Script=Han}+/uy, i);
    if (han) return readHan(han, i);
    const plain = character.charCodeAt(0) < 128 ? character : character.normalize('NFKC');
    const [two, three] = [text.slice(i, i + 2), text.slice(i, i + 3)];
    const pair = twoSigns.get(two);
    if (pair !== undefined && end < limit)
      return add('sign', pair, i, i + (pair === '⇒' && three === '==>' ? 3 : 2));
    if (/^[A-Za-z_]/.test(plain)) return readLetters(plain, i);
    const letter = greek.get(plain);
    if (letter) return add('letter', letter, i, end);
    return add('sign', signs.get(character) ?? signs.get(plain) ?? plain, i, end);
  }

  /** `½`; in `2½` it is added and not multiplied. */
  function readVulgar([, above = '', below = '']: readonly string[], i: number, end: number): number {
    if (blank === 0 && tokens.at(-1)?.kind === 'number') return fail('{0} is not expected here', [i, end]);
    add('sign', '(', i, i);
    add('number', above, i, end);
    add('sign', '/', end, end);
    add('number', below, end, end);
    return add('sign', ')', end, end);
  }

  function readRaised(written: string, i: number): number {
    const isUp = upper.test(written);
    add('sign', isUp ? '^' : '_', i, i);
    add('sign', '{', i, i);
    Array.from(written.normalize('NFKC')).forEach((each, k) => {
      const kind = /\d/.test(each) ? 'number' : /[a-z]/.test(each) ? 'letter' : 'sign';
      const last = tokens.at(-1);
      if (kind === 'number' && last?.kind === 'number') {
        tokens[tokens.length - 1] = {
          ...last,
          text: last.text + each,
          span: [last.span[0], i + k + 1],
        };
      } else add(kind, each === '−' ? '-' : each, i + k, i + k + 1);
    });
    return add('sign', '}', i + written.length, i + written.length);
  }

  function readHan(written: string, i: number): number {
    for (let length = Math.min(written.length, 4); length > 0; length--) {
      const meaning = prose.get(written.slice(0, length));
      if (meaning === undefined) continue;
      const kind = meaning === ',' ? 'sign' : 'word';
      return add(kind, meaning, i, i + length);
    }
    return add('word', written, i, i + written.length);
  }

  /** Plain text: a whole name. LaTeX: a word that stands between formulas, or one letter. */
  function readLetters(first: string, i: number): number {
    const run = runAt(i);
    const library = manner === 'plain' ? matched(libraries, i) : undefined;
    if (library) return i + library.length;
    const normal = manner === 'plain' ? matched(/norm\.[cp]df(?=\()/y, i) : undefined;
    if (normal) return add('letter', normal === 'norm.cdf' ? 'Phi' : 'phi', i, i + normal.length);
    const isInside = blank === 0 && tokens.at(-1)?.kind === 'letter' && tokens.at(-1)?.span[1] === i;
    const meaning =
      run.text.length > 1 && !isInside
        ? (prose.get(run.text) ?? prose.get(run.text.toLowerCase()))
        : undefined;
    if (meaning !== undefined) return add(meaning === ',' ? 'sign' : 'word', meaning, i, run.end);
    if (manner === 'latex')
      return first === '_' ? add('sign', '_', i, i + 1) : add('letter', first, i, i + width(i));
    if (run.text === '_') return add('sign', '_', i, run.end);
    return addName(run.text, i, run.end);
  }

  const width = (i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

  /** Letters, and in plain text digits and underscores, in whatever alphabet of mathematics. */
  function runAt(i: number): { readonly text: string; readonly end: number } {
    let [run, end] = ['', i];
    const inside = manner === 'plain' ? /^\w$/ : /^[A-Za-z]$/;
    while (end < limit && run.length < 60) {
      const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
      const plain = character.charCodeAt(0) < 128 ? character : character.normalize('NFKC');
      if (!inside.test(plain) || shifted.test(character)) break;
      run += plain;
      end += character.length;
    }
    return { text: run, end };
  }

  function addName(name: string, start: number, end: number): number {
    const letter = name.length === 1 ? name : greek.get(name);
    if (letter !== undefined && /^[A-Za-z]/.test(letter)) return add('letter', letter, start, end);
    return name === '1' ? add('command', '1', start, end) : add('name', name, start, end);
  }

  function readCommand(i: number): number {
    const name = matched(/\\(?:[A-Za-z]+\*?|[^A-Za-z])/uy, i)?.slice(1) ?? '';
    const end = i + 1 + name.length;
    if (name === '\\') return readRow(i, end);
    if (name === '|' || name === 'Vert' || name === 'lVert' || name === 'rVert')
      return add('sign', '‖', i, end);
    const space = spaces.get(name);
    if (space !== undefined) return apart(space === '3' ? 3 : 1, end);
    if (name === 'left' || name === 'right') return readFence(name, end);
    if (skipped.has(name)) return end + (matched(/\s*(?:\[[^\]{}]*\])?\{[^{}]*\}/y, end)?.length ?? 0);
    if (sizes.test(name)) return sizing(i, end);
    if (silent.has(name)) return apart(1, end);
    if (name === 'begin' || name === 'end') return environment(name, i, end);
    if (fonts.has(name)) return readFont(name, i, end);
    return readMacro(name, i, end) ?? plainCommand(name, i, end);
  }

  /** What the text's own command stands for. */
  function readMacro(name: string, i: number, end: number): number | undefined {
    const body = macros.get(name);
    if (body === undefined) return undefined;
    const inside = lexer(body, body.length, manner, noMacros)(0);
    if (isProblem(inside)) return undefined;
    inside.forEach(({ kind, text, gap }, k) => {
      apart(k > 0 ? gap : 0, end);
      add(kind, text, i, end);
    });
    return end;
  }

  function plainCommand(name: string, i: number, end: number): number {
    const letter = greek.get(name);
    if (letter) return add('letter', letter, i, end);
    const sign = signs.get(name);
    if (sign !== undefined) return add('sign', sign, i, end);
    if (name === '{' || name === '}') return add('sign', name + name, i, end);
    const meaning = prose.get(name);
    if (meaning !== undefined && (name === 'land' || name === 'lor' || name === 'wedge' || name === 'vee'))
      return add('word', meaning, i, end);
    if (functionNames.has(name)) return add('command', name, i, end);
    const accent = accents.get(name);
    const accented = accent && matched(/\s*(?:\{\s*[A-Za-z]\s*\}|[A-Za-z](?![A-Za-z]))/y, end);
    if (accented)
      return add('letter', `${accented.replace(/[{}\s]/g, '')}${accent}`, i, end + accented.length);
    if (name === 'def' || name === 'stackrel' || name === 'overset' || name === 'underset')
      return stacked(name, i, end);
    return add('command', name, i, end);
  }

  /** `\stackrel{\text{def}}{=}` */
  function stacked(name: string, i: number, end: number): number {
    const rest = matched(/\s*\{(?:[^{}]|\{[^{}]*\})*\}\s*\{\s*=\s*\}/y, end);
    return rest && name !== 'def' && name !== 'underset'
      ? add('sign', '=', i, end + rest.length)
      : add('command', name, i, end);
  }

  function readRow(i: number, end: number): number {
    const more = matched(/\*?(?:[ \t]*\[-?[\d.]+ *[a-z]{2}\])?/y, end)?.length ?? 0;
    return add('sign', '\\\\', i, end + more);
  }

  /** `\left.` and `\right.` are nothing; a bar knows its side. */
  function readFence(side: string, from: number): number {
    const at = from + (matched(/\s*/y, from)?.length ?? 0);
    const rest = matched(/\.|\||\\[lr]?vert(?![A-Za-z])/y, at);
    const start = from - side.length - 1;
    if (rest === undefined) return sizing(start, from);
    const end = at + rest.length;
    if (rest === '.') return side === 'left' ? sizing(start, end) : grown(end);
    return add('sign', side === 'left' ? '|(' : '|)', start, end);
  }

  /** The last token goes on to here. */
  function grown(end: number): number {
    const last = tokens.pop();
    if (last) tokens.push({ ...last, span: [last.span[0], end] });
    return apart(1, end);
  }

  function environment(which: string, i: number, from: number): number {
    const braces = matched(/\s*\{\s*[A-Za-z]+\*?\s*\}/y, from);
    if (braces === undefined) return fail('{0} needs the name of an environment', [i, from]);
    const end = from + braces.length;
    const name = braces.replace(/[{}\s]/g, '');
    if (which === 'end') return closeEnvironment(name, i, end);
    // `\left\{ {\begin{array} … \end{array}} \right.`, as formula editors write it.
    const isWrapped = isSeen(tokens.at(-1), '{') && isSeen(tokens.at(-2), '{{');
    if (isWrapped) tokens.pop();
    const behindBrace = isSeen(tokens.at(-1), '{{');
    if (!branching.has(name) && !arranging.has(name)) return fail('{0} is not read', [i, end]);
    const isTable = /matrix|array/.test(name);
    const kept = branching.has(name) || behindBrace || isTable;
    opened.push({ name, kept, isWrapped });
    if (opened.length > 100) return fail('{0} is nested too deeply', [i, end]);
    if (kept) add('begin', name, i, end);
    return end + (matched(/\s*(?:\[[a-z]\])?\s*(?:\{[lrc|@{}*\d\s.]*\})?/y, end)?.length ?? 0);
  }

  function closeEnvironment(name: string, i: number, end: number): number {
    const last = opened.pop();
    if (last?.name !== name) return fail('{0} closes nothing', [i, end]);
    const after = last.isWrapped ? end + (matched(/\s*\}/y, end)?.length ?? 0) : end;
    return last.kept ? add('end', name, i, after) : apart(1, after);
  }

  /** What stands in the braces of a font is a name, or words; other formulas are read as if there were no font. */
  function readFont(name: string, i: number, from: number): number {
    const bare = matched(/\s*[A-Za-z1](?![A-Za-z])|\s+[A-Za-z1]/y, from);
    if (bare !== undefined) return styled(name, bare.trim(), i, from + bare.length);
    const braces = matched(/\s*\{(?:[^{}\\]|\\text\s*\{[^{}]*\}|\\[^{}])*\}/y, from);
    if (braces === undefined) return sizing(i, from);
    const inside = from + braces.indexOf('{') + 1;
    const end = from + braces.length;
    const content = text
      .slice(inside, end - 1)
      .replace(/\\text\s*\{([^{}]*)\}/g, '$1')
      .replace(/\\([_ \-,&])/g, (_, sign: string) => (sign === ',' ? ' ' : sign))
      .trim();
    if (content === '') return apart(1, end);
    if (/^[\p{L}\p{N}_'’ .-]*$/u.test(content) && !holdsWords(content)) return styled(name, content, i, end);
    return readWords(i, inside, end);
  }

  function styled(font: string, content: string, i: number, end: number): number {
    if (content === '1' || (content === 'I' && doubled.has(font) && font !== 'bm'))
      return add(content === '1' && !doubled.has(font) ? 'number' : 'command', '1', i, end);
    if (/^(?:mathbb|mathds|mathbbm)$/.test(font)) return add('command', `${font}{${content}}`, i, end);
    if (/^\d/.test(content)) return add('number', content, i, end);
    return addName(content, i, end);
  }

  function holdsWords(content: string): boolean {
    return (
      prose.has(content) ||
      content.split(/[\s.]+/).some((each) => prose.has(each) || prose.has(each.toLowerCase())) ||
      /\p{Script=Han}/u.test(content)
    );
  }

  /** `\text{if } x`, `\text{if x > 0}`, `\text{若 }` */
  function readWords(from: number, inside: number, end: number): number {
    if (/\\/.test(text.slice(inside, end - 1))) {
      add('sign', '{', from, inside);
      return inside;
    }
    const within = lexer(text.slice(0, end - 1), end - 1, 'plain', macros)(inside);
    if (isProblem(within)) failure = within;
    else tokens.push(...within.map((token, k) => (k === 0 ? { ...token, gap: 1 as const } : token)));
    return apart(1, end);
  }
  return read;
}

const isSeen = (token: Token | undefined, sign: string): boolean =>
  token?.kind === 'sign' && token.text === sign;

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

/** What begins a line that goes on with the one before. */
const goingOn = /[-+*/·×^=≈<>≤≥)\]},，|&]|(?:if|for|when|otherwise|else|where|and|or)(?![a-z])/y;

/** Libraries whose functions are called as mathematics calls them. */
const libraries =
  /(?:np|numpy|jnp|torch|tf|math|tf\.math|scipy|special|scipy\.special|stats|scipy\.stats)\.(?=[a-z])/y;

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
