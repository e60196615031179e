import { callArguments, type CallArgument } from '../recognize/callArguments';
import { pythonLexis } from '../recognize/lexis';
import {
  CLOSING_PARENTHESIS,
  PARENTHESIS,
  endOf,
  kindOf,
  partnerOf,
  startOf,
  type Reading,
} from '../recognize/reading';
import { moduleScopes } from '../recognize/scopes';
import { tokenize } from '../recognize/tokens';
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
  const reading = readingOf(piece);
  const close = partnerOf(0, reading);
  if (kindOf(0, reading) !== PARENTHESIS || kindOf(close, reading) !== CLOSING_PARENTHESIS) return undefined;
  return {
    span: [open + 1, open + startOf(close, reading)],
    arguments: callArguments(0, reading).map((argument) => argumentOf(argument, piece, reading)),
  };
}

function argumentOf({ name, position, from, to }: CallArgument, text: string, reading: Reading): Argument {
  const value = text.slice(startOf(from, reading), endOf(to - 1, reading));
  return {
    text: name === undefined ? value : `${name}=${value}`,
    value,
    ...(name !== undefined && { keyword: name }),
    ...(position !== undefined && { position }),
  };
}

function moved({ position, ...rest }: Argument): Argument {
  return position === undefined ? rest : { ...rest, position: position - 1 };
}

const readingOf = (text: string): Reading => ({
  text,
  language: 'python',
  tokens: tokenize(text, pythonLexis),
  scopes: moduleScopes('python'),
  conventional: 'mention',
  found: [],
  open: [],
});
