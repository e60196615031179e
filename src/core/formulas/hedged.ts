import { lineBefore } from '../line';
import type { Span } from '../span';
import { hedgeWords } from './knownNames';

/**
 * Whether the words around a formula say that it holds for some x only, that it is wrong, or that somebody is to find out where it holds:
 * "for negative x", "a common mistake is", "solve". What is so anyway may still be said of it.
 */
export function isHedged(text: string, [start, end]: Span, isEquation: boolean): boolean {
  const before = lineBefore(
    text,
    start - (opening.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0),
    reach,
  );
  return (
    hedgeWords.before.test(before) ||
    (isEquation && hedgeWords.asked.test(before)) ||
    hedgeWords.behind.test(text.slice(end, end + reach))
  );
}

/** What stands between the words and a formula in lines of its own. */
const opening = /(?:\s*(?:(?:\$\$|\\\[|\\begin\{\w+\*?\})\s*)+|:\s*\n\s*[-*+]\s+[$\x60]?)$/;

const reach = 200;
