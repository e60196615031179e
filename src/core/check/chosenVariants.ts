import { lineBefore } from '../line';
import type { Occurrence } from '../recognize/occurrence';

/**
 * The names of a text that choose a variant: not those that a table or a switch offers beside the others (`case GELU_TANH:`,
 * `Self::Gelu => x.gelu_erf()`, `"gelu": nn.GELU()`), and none with a number that cannot be read.
 */
export const chosenVariants = (text: string, occurrences: readonly Occurrence[]): readonly Occurrence[] =>
  occurrences.filter(({ span, unknown = [] }) => unknown.length === 0 && !isOffered(text, span));

const isOffered = (text: string, [start, end]: Occurrence['span']): boolean =>
  offering.test(lineBefore(text, start, 200)) ||
  isListed(text, [start, end]) ||
  (/^[ \t]*=>/.test(text.slice(end, end + 9)) && /^[\w:| \t]*$/.test(lineBefore(text, start, 200)));

/** Of a list of ids, a line each. */
const isListed = (text: string, [start, end]: Occurrence['span']): boolean =>
  /(?:[[{,]|[^\w\s]\s*\()\s*["']$/.test(text.slice(Math.max(0, start - 200), start)) &&
  /^["'],[ \t]*(?:[\n\r#]|$)/.test(text.slice(end, end + 20));

/** A case, an arm of a match, a key that is called as the function is. */
const offering =
  /^\s*case\b[^:]*$|^\s*[\w:| ]+(?:\([^()]*\))?\s*=>[^,;{]*$|["'][\w-]*(?:lu|mish|swish|sigmoid|tanh)[\w-]*["']\s*:[^,]*$/i;
