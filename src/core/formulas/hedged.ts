import { lineBefore } from '../line';
import type { Span } from '../span';
import { hedgeWords } from './knownNames';

/**
 * Whether the words around a formula say that it holds for some x only, that it is wrong, or that somebody is to find out where it holds:
 * "for negative x", "a common mistake is", "solve". What is so anyway may still be said of it.
 */
export function isHedged(text: string, [start, end]: Span, isEquation: boolean): boolean {
  const before = lineBefore(text, start, reach);
  return (
    hedgeWords.before.test(before) ||
    (isEquation && hedgeWords.asked.test(before)) ||
    hedgeWords.behind.test(text.slice(end, end + reach))
  );
}

const reach = 200;
