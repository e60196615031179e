import { lineEnd, lineStart } from '../line';
import { firstBeyond, type Span } from '../span';

/** What of a program may spell out an activation, and where it stood. */
export interface Pieces {
  /** The pieces one after the other, behind the imports; empty when there are none. */
  readonly text: string;
  /** An offset of that text in the whole one. */
  readonly move: (at: number) => number;
  /** Whether one of the lines that look so lies in a part of that text. */
  readonly isTelling: (span: Span) => boolean;
}

/**
 * A quick look at a program in Python: the statements at the outermost level that have a line which looks like an activation, of a class
 * its beginning and such methods. The rest is not read at all.
 */
export function pythonPieces(text: string): Pieces {
  const blocks = blocksOf(text);
  const starts: number[] = [];
  const spans = blocks.flatMap(({ span, lines }) => partsOf(text, span, lines));
  let made = spans.length === 0 ? '' : importsOf(text);
  for (const [from, to] of spans) {
    starts.push(made.length);
    made += `${text.slice(from, to)}\n`;
  }
  const move = (at: number): number => {
    const i = starts.findLastIndex((start) => start <= at);
    return at - (starts[i] ?? 0) + (spans[i]?.[0] ?? 0);
  };
  const lines = blocks.flatMap((block) => block.lines);
  return {
    text: made,
    move,
    isTelling([from, to]) {
      const [start, end] = [move(from), move(to)];
      const next = lines[firstBeyond(start, lines)];
      return next !== undefined && next[0] < end;
    },
  };
}

/** A statement at the outermost level, and the lines in it that look like an activation. */
interface Block {
  readonly span: Span;
  readonly lines: Span[];
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of tellingLines(text)) {
    const last = blocks.at(-1);
    if (last && line[0] < last.span[1]) last.lines.push(line);
    else blocks.push({ span: outermostAround(text, line[0], last?.span[1] ?? 0), lines: [line] });
  }
  return blocks;
}

/** Lines that look like an activation, or define something that is called like one. */
function* tellingLines(text: string): Generator<Span> {
  let end = 0;
  for (const { index, 0: word } of text.matchAll(hint)) {
    if (index < end) continue; // once a line is enough
    const from = Math.max(lineStart(text, index), index - 120);
    const to = lineEnd(text, index);
    const line = text.slice(from, Math.min(to, index + 160));
    if (!(word.startsWith('def') ? claiming : telling).test(line)) continue;
    yield [from, to];
    end = to;
  }
}

/** Functions that activations are made of, and definitions that are called like one. */
const hint =
  /\b(?:exp|expm1|log1p|logaddexp|erf|tanh|sigmoid|softplus|where|maximum|clamp|clip|clamp_min|relu6|abs)\(|\bdef (?=\w)|\blambda \w+:/g;

const claiming = /def \w*(?:relu|sigm|tanh|elu|silu|swish|mish|soft|shrink|heaviside|activation)\w*\(/i;

const one = String.raw`(?<![\w.])1(?:\.0*)?`;
const s = String.raw`[\w.]*`;
const inside = String.raw`[^()\n]*(?:\([^()\n]*\)[^()\n]*)*`;

const telling = new RegExp(
  [
    `${one} *\\+ *(?:${s}|\\(-?${s}\\)\\.)(?:exp|erf|tanh|abs)\\(|${one} *- *${s}(?:tanh|sigmoid)\\(`,
    `exp\\(${inside}\\) *[-+] *(?:1(?:\\.0*)?(?![\\w.])|${s}exp\\()|abs\\(${inside}\\) *\\+ *1(?:\\.0*)?(?![\\w.])`,
    `expm1\\(|logaddexp\\(|log1p\\( *${s}exp\\(|log\\( *${s}sigmoid\\(|sigmoid\\(\\)\\.log\\(`,
    `[-*/] *${s}(?:tanh|sigmoid|softplus|relu6)\\(`,
    String.raw`(?:tanh|sigmoid|softplus|relu6)\([^\n]*\) *[*/]`,
    String.raw`where\([^\n]*[<>]`,
    String.raw`maximum\( *0(?:\.0*)? *,|maximum\([^()\n]*, *0(?:\.0*)? *\)`,
    String.raw`cl(?:ip|amp)(?:_min)?\((?:[^\n]*, *)?(?:min *= *)?(?:0|-1)\b`,
    String.raw`lambda (\w+): *(?:max\(|\1 *[*/] *\(?1 *[-+]|\1 if \1 *[<>]|[\w.]+ *[*/] *\1 *if)`,
  ].join('|'),
);

/** From the line without indent at or before a place to the next one that begins something. */
function outermostAround(text: string, at: number, least: number): Span {
  let start = lineStart(text, at);
  while (start > least && !begins.test(text.slice(start, start + 2))) start = lineStart(text, start - 1);
  for (let above = start; above > least && text[above - 1] === '\n';) {
    above = lineStart(text, above - 1);
    if (text[above] !== '@') break;
    start = above;
  }
  nextStatement.lastIndex = lineEnd(text, at);
  return [start, nextStatement.exec(text)?.index ?? text.length];
}

const begins = /^[\p{L}_@]/u;
const nextStatement = /\n(?=(?!else\b|elif\b|except\b|finally\b)[\p{L}_@])/gu;

/**
 * Of a class, its beginning and the methods that hold one of the lines or set up what others use; of a table, what stands around its
 * entries and those that hold one of the lines; anything else as a whole.
 */
function partsOf(text: string, [start, end]: Span, lines: readonly Span[]): readonly Span[] {
  const block = text.slice(start, end);
  if (block.length > large && block.startsWith('def ')) return [];
  if (block.length < small) return [[start, end]];
  const isClass = /^class /m.test(block);
  const begins = isClass ? methodsIn(block) : entriesIn(block);
  const parts = [0, ...begins].map((from, i): Span => [start + from, start + (begins[i] ?? block.length)]);
  const around = [parts[0], isClass ? undefined : parts.at(-1)];
  return parts.filter(
    (part) =>
      around.includes(part) ||
      lines.some(([at]) => part[0] <= at && at < part[1]) ||
      settingUp.test(text.slice(part[0], part[0] + 80)),
  );
}

/** What is read as a whole, in characters, and a function so long that it is a table. */
const small = 1500;
const large = 50_000;

/** Where the methods of a class begin. */
function methodsIn(block: string): readonly number[] {
  const indent = /\n([ \t]+)(?:@|(?:async )?def )/.exec(block)?.[1];
  return indent === undefined ? [] : placesOf(`\\n(?=${indent}(?:@|(?:async )?def ))`, block);
}

/** Where the entries of a list, a call or a dictionary of many lines begin, and where its last line does: behind lines that end in a comma. */
function entriesIn(block: string): readonly number[] {
  const indent = /^[\w.]+(?: *:[^\n]*)?(?: *= *[\w.]*)? *[([{]\n([ \t]+)/.exec(block)?.[1];
  return indent === undefined ? [] : placesOf(`(?<=,\\r?)\\n(?=${indent}[^\\s#)\\]}]|\\S)`, block);
}

const placesOf = (pattern: string, text: string): readonly number[] =>
  [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index }) => index);

const settingUp = /^\s*(?:@\w+\s+)?def (?:__init__|forward|backward|call|__call__)\(/;

/** The lines that import something at the outermost level. */
function importsOf(text: string): string {
  const lines: (readonly [number, string])[] = [];
  for (const begin of ['import ', 'from '])
    for (let at = text.startsWith(begin) ? 0 : next(begin, 0); at >= 0; at = next(begin, at)) {
      const end = lineEnd(text, at);
      const close = text.slice(at, end).includes('(') ? text.indexOf(')', at) + 1 : end;
      lines.push([at, `${text.slice(at, Math.max(end, close))}\n`]);
    }
  return lines
    .sort(([one], [other]) => one - other)
    .map(([, line]) => line)
    .join('');

  function next(begin: string, after: number): number {
    const found = text.indexOf(`\n${begin}`, after);
    return found < 0 ? -1 : found + 1;
  }
}
