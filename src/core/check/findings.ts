import { formulasIn } from '../formulas/formulas';
import { judge, type Judged } from '../formulas/judged';
import { finish, type Steps } from '../recognize/steps';
import type { Finding } from './finding';
import { ignoredIn } from './ignored';
import { unstable } from './unstable';
import type { Words } from '../describe/words';
import { wrongDefinition } from './wrongDefinition';
import { wrongDerivative } from './wrongDerivative';
import { wrongIdentity } from './wrongIdentity';

/** What the checks have to say about a text, in its order. */
export const findingsIn = (text: string, language: string, words: Words): readonly Finding[] =>
  finish(findingsInSteps(text, language, words));

/** The same in steps of some milliseconds: the text is read in one, then one formula is judged in each. */
export function* findingsInSteps(text: string, language: string, words: Words): Steps<readonly Finding[]> {
  const isIgnored = ignoredIn(text);
  const found: Finding[] = [];
  for (const written of formulasIn(text, language)) {
    yield;
    const judged = judge(written);
    for (const check of checks) {
      const finding = check(judged, words, text);
      if (finding && !isIgnored(finding.rule, finding.span)) found.push(finding);
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

const checks: readonly ((judged: Judged, words: Words, text: string) => Finding | undefined)[] = [
  wrongDefinition,
  wrongDerivative,
  unstable,
  wrongIdentity,
];
