import { formulasIn } from '../formulas/formulas';
import { judge, type Judged } from '../formulas/judged';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { isProblem } from '../problem';
import { finish, type Steps } from '../recognize/steps';
import type { Finding } from './finding';
import { ignoredIn } from './ignored';
import { mayBreak, unstable } from './unstable';
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
    if (!isWorthJudging(written)) continue;
    yield;
    const judged = judge(written);
    for (const check of checks) {
      const finding = check(judged, words, text);
      if (finding && !isIgnored(finding.rule, finding.span)) found.push(finding);
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** Of what claims nothing, only whether it breaks is asked. */
const isWorthJudging = ({ kind, claims, function: read }: WrittenFormula): boolean =>
  claims.length > 0 ||
  kind === 'derivative' ||
  kind === 'equation' ||
  (!isProblem(read) && mayBreak(read.expression));

const checks: readonly ((judged: Judged, words: Words, text: string) => Finding | undefined)[] = [
  wrongDefinition,
  wrongDerivative,
  unstable,
  wrongIdentity,
];
