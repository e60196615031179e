import { lineEnd, lineStart, nextLine } from '../line';
import type { Span } from '../span';
import { rules, type Rule } from './finding';

/** Which findings a text asks not to hear of. */
export type Ignored = (rule: Rule, span: Span) => boolean;

/**
 * `activation-lens: ignore` in a comment of any language, for its own line and, when nothing but the comment stands there, for the next;
 * `activation-lens: ignore unstable, variant` for some rules only; `activation-lens: ignore-file` for all of the text.
 */
export function ignoredIn(text: string): Ignored {
  if (!text.includes(mark)) return () => false;
  const lines: IgnoredLine[] = [];
  for (const { index, 0: found, 1: whole, 2: listed = '' } of text.matchAll(comment)) {
    const which = rules.filter((rule) => listed.includes(rule));
    const named = which.length > 0 ? which : rules;
    const [start, end] = whole === undefined ? reach(text, index, index + found.length) : [0, text.length];
    lines.push({ start, end, rules: named });
  }
  return (rule, [at]) =>
    lines.some((line) => line.start <= at && at <= line.end && line.rules.includes(rule));
}

const mark = 'activation-lens:';

const comment = /activation-lens:[ \t]*ignore(-file)?\b[ \t]*((?:[a-z]+-?[a-z]+[ \t,]*)*)/g;

interface IgnoredLine {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly Rule[];
}

/** The line, and the next one where there is nothing before the comment but its sign. */
function reach(text: string, start: number, end: number): Span {
  const from = lineStart(text, start);
  const standsAlone = /^[\s#%/*;<!-]*$/.test(text.slice(from, start));
  return [from, lineEnd(text, standsAlone ? nextLine(text, end) : end)];
}
