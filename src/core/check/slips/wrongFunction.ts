import { childrenOf } from '../../expression/expression';
import type { FunctionName } from '../../expression/functions';
import { isInside, type Span } from '../../span';
import { isPlaced, type Call, type Change, type Placed, type Writing } from './slip';

/** `np.log10` → `np.log`, `x.min(0.0)` → `x.max(0.0)`, `\log_{10}` → `\ln`. */
export function* otherFunction(node: Placed, writing: Writing): Iterable<Change> {
  if (node.kind !== 'call') return;
  yield* otherLimit(node, writing);
  for (const after of new Set(confusedWith(node.function))) {
    const change = named(after, node, writing);
    if (change) yield change;
  }
}

/** `clamp(max=0)` is a minimum. */
function* otherLimit(node: Call, { text }: Writing): Iterable<Change> {
  const limit = limits[node.function];
  const found = limit && new RegExp(`(?<=[(,\\s])${limit}(?=\\s*=)`).exec(text.slice(...node.span));
  if (!limit || !found) return;
  const start = node.span[0] + found.index;
  const span: Span = [start, start + limit.length];
  yield { by: { ...node, function: limit }, edits: [{ span, text: node.function }], shown: span };
}

const limits: Readonly<Record<string, 'max' | 'min' | undefined>> = { min: 'max', max: 'min' };

/** The same call under another name, where the text has a name that can be changed. */
function named(after: FunctionName, node: Call, { text, language }: Writing): Change | undefined {
  const place = wordIn(node, text, words.get(node.function) ?? node.function);
  if (!place) return undefined;
  const [start, end] = place;
  const name = nameIn(after, language, text[start - 1] === '\\');
  if (name === undefined) return undefined;
  const isCapital = /^[A-Z]/.test(text.slice(start, end));
  const put = isCapital ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
  return {
    by: { ...node, function: after },
    edits: [{ span: place, text: put }],
    shown: wordAround(text, place),
  };
}

/** What may be meant by a function, the likeliest first. */
function* confusedWith(name: string): Iterable<FunctionName> {
  const isLogarithm = name === 'log10' || name === 'log2';
  for (const list of confused.filter((names: readonly string[]) => names.includes(name))) {
    const others = list.slice(list.findIndex((other) => other === name) + 1);
    for (const after of [...others, ...list])
      if (after !== name && (after === 'log' || !isLogarithm)) yield after;
  }
}

/** Functions that are taken for one another: their names, and in which words a text has them. */
const confused: readonly (readonly FunctionName[])[] = [
  ['log10', 'log'],
  ['log2', 'log'],
  ['log1p', 'log'],
  ['expm1', 'exp'],
  ['max', 'min'],
  ['cosh', 'sinh', 'tanh'],
  ['cos', 'sin', 'tanh'],
  ['tan', 'tanh'],
  ['atan', 'tanh'],
  ['erf', 'tanh'],
  ['sin', 'sinh'],
];

const words: ReadonlyMap<string, string> = new Map([
  ['log10', 'log(?:10|_\\{?10\\}?)'],
  ['log2', 'log(?:2|_\\{?2\\}?)'],
  ['log1p', 'log1p|ln_1p'],
  ['expm1', 'expm1|exp_m1'],
  ['log', 'log|ln'],
  ['atan', 'a(?:rc)?tan'],
]);

/** The one place among a call's signs where its function is named. */
function wordIn(node: Placed, text: string, pattern: string): Span | undefined {
  const [start, end] = node.span;
  let signs = text.slice(start, end);
  for (const operand of childrenOf(node)) {
    if (!isPlaced(operand) || !isInside(operand.span, node.span)) continue;
    const [from, to] = operand.span;
    signs = signs.slice(0, from - start) + ' '.repeat(to - from) + signs.slice(to - start);
  }
  const [found, ...more] = signs.matchAll(new RegExp(pattern, 'gi'));
  return found && more.length === 0
    ? [start + found.index, start + found.index + found[0].length]
    : undefined;
}

function nameIn(name: FunctionName, language: string, isCommand: boolean): string | undefined {
  if (isCommand) return name === 'log' ? 'ln' : /^(?:log1p|expm1|erf)$/.test(name) ? undefined : name;
  if (language !== 'rust') return name;
  return { log: 'ln', log1p: 'ln_1p', expm1: 'exp_m1' }[name as string] ?? name;
}

/** With the dots and signs that belong to it: `np.log10`, `\log_{10}`. */
function wordAround(text: string, [start, end]: Span): Span {
  const before = /[\w.:\\]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^\w*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return [start - before.length, end + after.length];
}
