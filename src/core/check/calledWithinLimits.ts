import { rememberLast } from '../remember';

/** The functions of a text that are called for small x only: each call as in `tl.where(dt <= 20, softplus(dt), dt)`. */
export const calledWithinLimits = (text: string): ReadonlySet<string> =>
  text.includes('where(') ? remembered(text, () => found(text)) : none;

const none: ReadonlySet<string> = new Set();

const remembered = rememberLast<ReadonlySet<string>>(2);

function found(text: string): ReadonlySet<string> {
  const below = /where\([^(),<>]{0,80}<=?\s*LIMIT\s*,\s*(\w+)\(/.source;
  const above = /where\([^(),<>]{0,80}>=?\s*LIMIT\s*,[^(),]{0,80},\s*(\w+)\(/.source;
  const [one, other] = [below, above].map((pattern) => countedBy(text, pattern.replace('LIMIT', limit)));
  const all = countedBy(text, String.raw`(?<![\w.])(\w+)\(`);
  for (const [name, count] of countedBy(text, String.raw`\b(?:def|fn|function)[ \t]{1,9}(\w+)\(`))
    all.set(name, (all.get(name) ?? 0) - count);
  const names = [...(one?.keys() ?? []), ...(other?.keys() ?? [])];
  return new Set(names.filter((name) => (one?.get(name) ?? 0) + (other?.get(name) ?? 0) === all.get(name)));
}

/** A number above 0. */
const limit = String.raw`(?!0(?:\.0*)?\s*,)\d[\d.]{0,9}`;

function countedBy(text: string, calls: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(new RegExp(calls, 'g')))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
