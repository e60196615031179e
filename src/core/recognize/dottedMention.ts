import { pythonLexis } from './lexis';
import { readName } from './names';
import type { Occurrence } from './occurrence';
import { readingOf, type Reading } from './reading';
import { tokenize } from './tokens';

/**
 * A mention that is the end of a dotted name, `nn.gelu` in a comment: what it means to the file's imports, its arguments included,
 * or the mention itself where they say nothing.
 */
export function resolvedMention(mention: Occurrence, reading: Reading): Occurrence {
  const start = startOfDotted(mention, reading.text);
  if (start === undefined) return mention;
  const found = nameAt(start, mention.span[1], reading);
  return found?.framework === undefined ? mention : { ...found, certainty: 'mention' };
}

function startOfDotted({ span: [at], certainty }: Occurrence, text: string): number | undefined {
  if (certainty !== 'mention' || text[at - 1] !== '.') return undefined;
  const [before = ''] = /(?<![\w.])(?:[A-Za-z_]\w*\.)+$/.exec(text.slice(Math.max(0, at - 100), at)) ?? [];
  return before === '' ? undefined : at - before.length;
}

function nameAt(start: number, end: number, reading: Reading): Occurrence | undefined {
  const [line = ''] = reading.text.slice(start, end + 100).split(/[\r\n]/, 1);
  const inner = readingOf(line, tokenize(line, pythonLexis), reading);
  readName(0, inner);
  const [found] = inner.found;
  return found && { ...found, span: [start + found.span[0], start + found.span[1]] };
}
