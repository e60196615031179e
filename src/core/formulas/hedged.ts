import { patterns } from '../read/code/knownWords';
import { lineBefore } from '../line';
import { hedgeWords } from './knownNames';
import type { WrittenFormula } from './writtenFormula';

/**
 * Whether the words around a formula say that it holds for some x only, that it is wrong, or that somebody is to find out where it holds:
 * "for negative x", "a common mistake is", "solve". What is so anyway may still be said of it.
 */
export function isHedged(
  text: string,
  { span: [start, end], kind }: Pick<WrittenFormula, 'span' | 'kind'>,
): boolean {
  const before = lineBefore(text, start, reach);
  const opened = patterns.opensMath.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const above = lineBefore(text, start - opened.length, reach);
  return (
    hedgeWords.before.test(opened.startsWith(':') || leadsTo.test(above) ? above : before) ||
    (kind === 'equation' && hedgeWords.asked.test(above)) ||
    (kind === 'derivative' && hedgeWords.supposed.test(before)) ||
    hedgeWords.behind.test(text.slice(end, end + reach))
  );
}

/** "for small $f$:", and the formula in lines of its own. */
const leadsTo = /[:：,，]\s*$/;

const reach = 200;
