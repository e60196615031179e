import { lineStart } from '../line';
import type { Occurrence } from '../recognize/occurrence';

/**
 * The names of a text that choose a variant: not those that a table or a switch offers beside the others (`case GELU_TANH:`,
 * `Self::Gelu => x.gelu_erf()`, `"gelu": nn.GELU()`), and none for which an argument decides that cannot be read.
 */
export const used = (text: string, occurrences: readonly Occurrence[]): readonly Occurrence[] =>
  occurrences.filter(
    ({ span, isOpen, unknown = [] }) => !isOpen && unknown.length === 0 && !isOffered(text, span),
  );

function isOffered(text: string, [start, end]: Occurrence['span']): boolean {
  const before = text.slice(Math.max(lineStart(text, start), start - reach), start);
  const behind = text.slice(end, end + reach);
  return offering.test(before) || (/^[ \t]*=>/.test(behind) && !/[({]/.test(before));
}

/** Of lines that are longer than anybody reads, no more is looked at. */
const reach = 200;

const offering = /\bcase\b[^:]*$|=>[^,;{]*$|["'][\w-]+["']\s*:[^,]*$|^\s*\|/;
