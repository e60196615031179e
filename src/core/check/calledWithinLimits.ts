import { rememberLast } from '../remember';

/**
 * The functions of a text that are called for some x only: each call stands in a choice by how large something is, as in
 * `tl.where(dt <= 20, softplus(dt), dt)`.
 */
export const calledWithinLimits = (text: string): ReadonlySet<string> =>
  text.includes('where(') ? remembered(text, () => found(text)) : none;

const none: ReadonlySet<string> = new Set();

const remembered = rememberLast<ReadonlySet<string>>(2);

function found(text: string): ReadonlySet<string> {
  const within = countedBy(text, /where\([^(),]{0,80}[<>][^(),]{0,80},(?:[^(),]{0,80},)?\s*(\w+)\(/g);
  const all = countedBy(text, /(?<!\b(?:def|fn|function)\s+)(?<![\w.])(\w+)\(/g);
  return new Set([...within].filter(([name, count]) => all.get(name) === count).map(([name]) => name));
}

function countedBy(text: string, calls: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(calls)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
