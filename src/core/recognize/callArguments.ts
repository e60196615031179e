import {
  BRACE,
  CLOSING_BRACE,
  CLOSING_PARENTHESIS,
  COLON,
  COMMA,
  DOT,
  MINUS,
  PARENTHESIS,
  PLUS,
  SQUARE,
  STAR,
  closesBracket,
  endOf,
  isAssignment,
  kindOf,
  opensBracket,
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
  if (reading.named.includes('pairs'))
    return inPairs(plainArguments(open, reading, 32), reading).slice(0, limit);
  const plain = plainArguments(open, reading, limit);
  return reading.named.length === 0 ? plain : plain.flatMap((argument) => unfolded(argument, reading));
}

/** Of MATLAB's `f(x, 'Name', value)`: names stand in pairs with their values, and last. */
function inPairs(plain: readonly CallArgument[], reading: Reading): readonly CallArgument[] {
  const found: CallArgument[] = [];
  const count = plain.findLastIndex(({ spread }) => !spread) + 1; // what is expanded holds pairs itself
  for (let i = 0; i < plain.length; i++) {
    const argument = plain[i];
    if (!argument) break;
    const { name, from, to } = argument;
    const value = (count - i) % 2 === 0 ? plain[i + 1] : undefined;
    const isKey = name === undefined && to === from + 1 && kindOf(from, reading) === STRING;
    if (name !== undefined) found.push({ ...argument, name: name.toLowerCase() });
    else if (isKey && value) {
      found.push({
        name: stringValue(from, reading).toLowerCase(),
        spread: false,
        from: value.from,
        to: value.to,
      });
      i++;
    } else found.push(argument);
  }
  return found;
}

function plainArguments(open: number, reading: Reading, limit: number): readonly CallArgument[] {
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
  if (sign === PARENTHESIS && partnerOf(from, reading) === to - 1)
    return literalNumber({ from: from + 1, to: to - 1 }, reading);
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
  const value = kind === NUMBER ? valueWritten(textOf(token, reading)) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** Of `1_000`, `0.1f`, `1e-3_f64`, `1'000.0` and Julia's `1f-3`. */
export function valueWritten(text: string): number {
  const plain = text.replaceAll(/[_']/g, '');
  const value = Number(plain);
  return Number.isNaN(value)
    ? Number(plain.replace(/(?:f(?:16|32|64)|[fFdDlL])$/, '').replace(/f/, 'e'))
    : value;
}

/** The number that an argument is, or that a call makes a tensor of: `torch.tensor([0.5])`. */
export function scalarNumber(argument: CallArgument, reading: Reading): number | undefined {
  const { from, to } = argument;
  const close = to - 1;
  const open = partnerOf(close, reading);
  if (kindOf(close, reading) !== CLOSING_PARENTHESIS || open === from)
    return literalNumber(argument, reading);
  if (open <= from || !makers.has(textOf(open - 1, reading))) return undefined;
  const [content] = callArguments(open, reading, 1);
  return content?.position === 0 ? literalNumber(unlisted(content, reading), reading) : undefined;
}

/** What makes a number or a tensor of one. */
const makers: ReadonlySet<string> = new Set([
  ...[
    'tensor',
    'Tensor',
    'FloatTensor',
    'as_tensor',
    'scalar_tensor',
    'convert_to_tensor',
    'Variable',
    'Parameter',
  ],
  ...['array', 'asarray', 'constant', 'Constant', 'float', 'int', 'float16', 'float32', 'float64', 'double'],
]);

/** Of a list, what is in it. */
function unlisted(argument: CallArgument, reading: Reading): CallArgument {
  const { from, to } = argument;
  const isList = kindOf(from, reading) === SQUARE && partnerOf(from, reading) === to - 1;
  return isList ? { ...argument, from: from + 1, to: to - 1 } : argument;
}

/** The literal an argument is written as, strings in single quotes: `'tanh'`, `True`, `6`. */
export function literalText(argument: CallArgument, reading: Reading): string | undefined {
  const { from, to } = argument;
  if (to === from + 2 && kindOf(from, reading) === DOT) return `.${textOf(from + 1, reading)}`; // a case of a Swift enum
  if (to !== from + 1) return literalNumber(argument, reading)?.toString();
  const kind = kindOf(from, reading);
  if (kind === STRING) return `'${stringValue(from, reading)}'`;
  const held = kind === NAME ? heldBy(textOf(from, reading), reading.scopes) : undefined;
  if (typeof held === 'string') return held;
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

/** The named arguments that one holds where a language names them in another way. */
function unfolded(argument: CallArgument, reading: Reading): readonly CallArgument[] {
  const { from, to } = argument;
  const { named } = reading;
  const isBraced = kindOf(from, reading) === BRACE && partnerOf(from, reading) === to - 1;
  if (named.includes('object') && isBraced)
    return plainArguments(from, reading, 32).filter(({ name }) => name !== undefined);
  if (named.includes('options')) return [argument, ...chained(from, to, reading)];
  return [argument];
}

/** `.negative_slope(0.2).inplace(true)` as arguments of these names. */
export function chained(from: number, to: number, reading: Reading): readonly CallArgument[] {
  const found: CallArgument[] = [];
  for (let dot = from; dot < to; dot++) {
    const open = dot + 2;
    if (kindOf(dot, reading) !== DOT || kindOf(open, reading) !== PARENTHESIS) continue;
    const close = partnerOf(open, reading);
    if (close > open + 1 && close < reading.tokens.count)
      found.push({ name: textOf(dot + 1, reading), spread: false, from: open + 1, to: close });
  }
  return found;
}

/** Languages in which `*x` is what a pointer points to. */
const withPointers: ReadonlySet<string> = new Set(['cpp', 'go', 'rust']);

function argumentBetween(from: number, to: number, position: number, reading: Reading): CallArgument {
  if (kindOf(from, reading) === STAR && !withPointers.has(reading.language))
    return { spread: true, from, to };
  if (isExpanded(to, reading)) return { spread: true, from, to };
  const isLabelled =
    kindOf(from + 1, reading) === COLON &&
    (reading.named.includes('label') || reading.named.includes('object'));
  const named = kindOf(from, reading) === NAME && (isAssignment(from + 1, reading) || isLabelled);
  return named
    ? { name: textOf(from, reading), spread: false, from: from + 2, to }
    : { position, spread: false, from, to };
}

/** MATLAB's `options{:}`. */
const isExpanded = (to: number, reading: Reading): boolean =>
  reading.language === 'matlab' &&
  kindOf(to - 1, reading) === CLOSING_BRACE &&
  kindOf(to - 2, reading) === COLON &&
  partnerOf(to - 1, reading) === to - 3;

function nextComma(from: number, close: number, reading: Reading): number {
  let token = from;
  while (token < close && kindOf(token, reading) !== COMMA) {
    const opens = opensBracket(kindOf(token, reading));
    token = opens ? Math.max(partnerOf(token, reading), token) + 1 : token + 1;
  }
  return Math.min(token, close);
}

function endOfCall(open: number, reading: Reading): number {
  const close = partnerOf(open, reading);
  if (closesBracket(kindOf(close, reading))) return close;
  const last = Math.min(close - 1, open + 40);
  let token = open;
  while (token < last && sameLine(token, reading)) token++;
  return token + 1;
}

function sameLine(token: number, reading: Reading): boolean {
  const between = reading.text.slice(endOf(token, reading), startOf(token + 1, reading));
  return !/[\n\r]/.test(between);
}
