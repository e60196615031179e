import { pythonLexis } from '../recognize/lexis';
import { NAME, tokenize, type Tokens } from '../recognize/tokens';
import type { Span } from '../span';

/** The arguments of a call. */
export interface Call {
  /** Between the brackets; of a `partial`, after the name. */
  readonly span: Span;
  readonly arguments: readonly Argument[];
}

export interface Argument {
  /** As written, the keyword included. */
  readonly text: string;
  readonly keyword?: string;
  /** Index among the positional arguments; absent for a keyword and for `*rest`. */
  readonly position?: number;
  readonly value: string;
}

/** Longer calls hold more than numbers. */
const longest = 4000;

/** The call whose bracket opens at an offset, if it is finished. */
export function callAfter(text: string, offset: number): Call | undefined {
  const blanks = /^[ \t]*\(/.exec(text.slice(offset, offset + 80));
  return blanks ? callOpening(text, offset + blanks[0].length - 1) : undefined;
}

/** `partial(nn.LeakyReLU, 0.2)`: the arguments after the name. */
export function partialAround(text: string, [start, end]: Span): Call | undefined {
  if (!/\bpartial\(\s*$/.test(text.slice(Math.max(0, start - 80), start))) return undefined;
  const call = callOpening(text, text.lastIndexOf('(', start));
  const [name, ...rest] = call?.arguments ?? [];
  if (!call || name?.position !== 0) return undefined;
  return { span: [end, call.span[1]], arguments: rest.map(moved) };
}

function callOpening(text: string, open: number): Call | undefined {
  const piece = text.slice(open, open + longest);
  const tokens = tokenize(piece, pythonLexis);
  const close = tokens.partners[0] ?? 0;
  const end = tokens.starts[close] ?? 0;
  if (close === 0 || close >= tokens.count || piece[end] !== ')') return undefined;
  let position = 0;
  const parts = partsBetween(1, close, tokens).map(({ from, to }) => argumentOf(from, to, piece, tokens));
  return {
    span: [open + 1, open + end],
    arguments: parts.map((part) =>
      part.isPositional ? { ...part.argument, position: position++ } : part.argument,
    ),
  };
}

/** Tokens between commas, those in brackets passed over; none where nothing stands. */
function partsBetween(from: number, to: number, { kinds, partners }: Tokens) {
  const parts: { readonly from: number; readonly to: number }[] = [];
  let start = from;
  for (let token = from; token <= to; token++) {
    const partner = partners[token] ?? 0;
    if (token < to && partner > token && partner < to) token = partner;
    else if (token === to || kinds[token] === COMMA) {
      if (token > start) parts.push({ from: start, to: token });
      start = token + 1;
    }
  }
  return parts;
}

const COMMA = 44;
const EQUALS = 61;
const STAR = 42;

function argumentOf(
  from: number,
  to: number,
  text: string,
  { kinds, starts, ends }: Tokens,
): { readonly argument: Argument; readonly isPositional: boolean } {
  const isNamed = kinds[from] === NAME && kinds[from + 1] === EQUALS && kinds[from + 2] !== EQUALS;
  const value = text.slice(starts[isNamed ? from + 2 : from], ends[to - 1]);
  if (!isNamed) return { argument: { text: value, value }, isPositional: kinds[from] !== STAR };
  const keyword = text.slice(starts[from], ends[from]);
  return { argument: { text: `${keyword}=${value}`, value, keyword }, isPositional: false };
}

function moved({ position, ...rest }: Argument): Argument {
  return position === undefined ? rest : { ...rest, position: position - 1 };
}
