import { formulasIn } from '../formulas/formulas';
import { judge, type Judged } from '../formulas/judged';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { isProblem } from '../problem';
import type { Finding } from './finding';
import { ignoredIn } from './ignored';
import { mayBreak, unstable } from './unstable';
import type { Words } from '../describe/words';
import { wrongDefinition } from './wrongDefinition';
import { wrongDerivative } from './wrongDerivative';
import type { Page } from './wrongFixes';
import { wrongIdentity } from './wrongIdentity';

/** What the checks have to say about a text, in its order. */
export function findingsIn(text: string, language: string, words: Words): readonly Finding[] {
  const isIgnored = ignoredIn(text);
  const all = formulasIn(text, language).filter(isWorthJudging).map(judge);
  const page = { text, mistaken: new Set(all.flatMap((judged) => mistakenName(judged) ?? [])) };
  return all
    .flatMap((judged) => checks.flatMap((check) => check(judged, words, page) ?? []))
    .filter(({ rule, span }) => !isIgnored(rule, span))
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** Of what claims nothing, only whether it breaks is asked. */
const isWorthJudging = ({ kind, claims, function: read }: WrittenFormula): boolean =>
  claims.length > 0 ||
  kind === 'derivative' ||
  kind === 'equation' ||
  (!isProblem(read) && mayBreak(read.expression));

const mistakenName = ({ written: { kind, name }, identification }: Judged): string | undefined =>
  kind === 'definition' && identification?.verdict === 'differs' ? name?.text : undefined;

const checks: readonly ((judged: Judged, words: Words, page: Page) => Finding | undefined)[] = [
  wrongDefinition,
  wrongDerivative,
  (judged, words, { text }) => unstable(judged, words, text),
  wrongIdentity,
];
