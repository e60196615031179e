import {
  BRACE,
  CLOSING_BRACE,
  CLOSING_PARENTHESIS,
  CLOSING_SQUARE,
  COMMA,
  MINUS,
  PARENTHESIS,
  PLUS,
  SQUARE,
  STAR,
  endOf,
  isAssignment,
  kindOf,
  partnerOf,
  startOf,
  textOf,
  type Reading,
} from './reading';
import { heldBy } from './scopes';
import { NAME, NUMBER, STRING } from './tokens';

/** What stands between two commas of a call. */
export interface CallArgument {
  /** The keyword, when it has one. */
  readonly name?: string;
  /** Index among the positional arguments; absent for a keyword. */
  readonly position?: number;
  /** `*rest` or `**rest`: what it holds cannot be seen. */
  readonly spread: boolean;
  /** Of the second call in `nn.Softplus()(3)`. */
  readonly again?: boolean;
  /** Tokens of the value, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Arguments of the call whose bracket opens here, at most `limit`; of an unfinished call, those on the same line. */
export function callArguments(open: number, reading: Reading, limit = 32): readonly CallArgument[] {
  const close = endOfCall(open, reading);
  const found: CallArgument[] = [];
  let position = 0;
  for (let from = open + 1; from < close && found.length < limit;) {
    const to = nextComma(from, close, reading);
    const argument = argumentBetween(from, to, position, reading);
    if (to > from) found.push(argument);
    if (argument.position !== undefined) position++;
    from = to + 1;
  }
  return found;
}

/** The finite number an argument is written as, or that the variable holds which it is. */
export function literalNumber(
  { from, to }: Pick<CallArgument, 'from' | 'to'>,
  reading: Reading,
): number | undefined {
  const sign = kindOf(from, reading);
  const signed = sign === MINUS || sign === PLUS;
  const at = signed ? from + 1 : from;
  const value = to === at + 1 ? numberOf(at, reading) : undefined;
  return sign === MINUS && value !== undefined ? -value : value;
}

function numberOf(token: number, reading: Reading): number | undefined {
  const kind = kindOf(token, reading);
  if (kind === NAME) {
    const held = heldBy(textOf(token, reading), reading.scopes);
    return typeof held === 'number' ? held : undefined;
  }
  const value = kind === NUMBER ? Number(textOf(token, reading).replaceAll('_', '')) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** The number that an argument is, or that a call makes a tensor of: `torch.tensor([0.5])`. */
export function scalarNumber(argument: CallArgument, reading: Reading): number | undefined {
  const { from, to } = argument;
  const close = to - 1;
  if (kindOf(close, reading) !== CLOSING_PARENTHESIS) return literalNumber(argument, reading);
  const open = partnerOf(close, reading);
  if (open <= from || kindOf(open - 1, reading) !== NAME) return undefined;
  const [content] = callArguments(open, reading, 1);
  return content?.position === 0 ? literalNumber(unlisted(content, reading), reading) : undefined;
}

/** Of a list, what is in it. */
function unlisted(argument: CallArgument, reading: Reading): CallArgument {
  const { from, to } = argument;
  const isList = kindOf(from, reading) === SQUARE && partnerOf(from, reading) === to - 1;
  return isList ? { ...argument, from: from + 1, to: to - 1 } : argument;
}

/** The literal an argument is written as, strings in single quotes: `'tanh'`, `True`, `6`. */
export function literalText(argument: CallArgument, reading: Reading): string | undefined {
  const { from, to } = argument;
  if (to !== from + 1) return literalNumber(argument, reading)?.toString();
  const kind = kindOf(from, reading);
  if (kind === STRING) return `'${stringValue(from, reading)}'`;
  if (kind === NUMBER) return literalNumber(argument, reading)?.toString();
  const word = textOf(from, reading);
  return kind === NAME && constants.has(word) ? word : undefined;
}

/** The characters between a string's quotes, escapes as written. */
export function stringValue(token: number, reading: Reading): string {
  const [start, end] = stringSpan(token, reading);
  return reading.text.slice(start, end);
}

/** Where they are. An unfinished string ends with its token. */
export function stringSpan(token: number, reading: Reading): readonly [number, number] {
  const { text } = reading;
  const end = endOf(token, reading);
  let start = startOf(token, reading);
  while (start < end && text[start] !== '"' && text[start] !== "'") start++;
  const quote = text[start] ?? '';
  const width = text.startsWith(quote.repeat(3), start) && end - start >= 3 ? 3 : 1;
  const closed = end - start >= 2 * width && text[end - 1] === quote;
  return [Math.min(start + width, end), closed ? end - width : end];
}

const constants = new Set(['True', 'False', 'None']);

function argumentBetween(from: number, to: number, position: number, reading: Reading): CallArgument {
  if (kindOf(from, reading) === STAR) return { spread: true, from, to };
  const named = kindOf(from, reading) === NAME && isAssignment(from + 1, reading);
  return named
    ? { name: textOf(from, reading), spread: false, from: from + 2, to }
    : { position, spread: false, from, to };
}

function nextComma(from: number, close: number, reading: Reading): number {
  let token = from;
  while (token < close && kindOf(token, reading) !== COMMA) {
    const opens = isOpening(kindOf(token, reading));
    token = opens ? Math.max(partnerOf(token, reading), token) + 1 : token + 1;
  }
  return Math.min(token, close);
}

function isOpening(kind: number): boolean {
  return kind === PARENTHESIS || kind === SQUARE || kind === BRACE;
}

function endOfCall(open: number, reading: Reading): number {
  const close = partnerOf(open, reading);
  if (isClosing(kindOf(close, reading))) return close;
  const last = Math.min(close - 1, open + 40);
  let token = open;
  while (token < last && sameLine(token, reading)) token++;
  return token + 1;
}

function isClosing(kind: number): boolean {
  return kind === CLOSING_PARENTHESIS || kind === CLOSING_SQUARE || kind === CLOSING_BRACE;
}

function sameLine(token: number, reading: Reading): boolean {
  const between = reading.text.slice(endOf(token, reading), startOf(token + 1, reading));
  return !/[\n\r]/.test(between);
}
