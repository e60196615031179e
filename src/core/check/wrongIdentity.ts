import { patterns } from '../read/code/knownWords';
import { hedgeWords } from '../formulas/knownNames';
import { equationText } from '../describe/judgedText';
import type { Words } from '../describe/words';
import type { Judged } from '../formulas/judged';
import { childrenOf, type Expression } from '../expression/expression';
import { saidBy } from '../formulas/names';
import type { WrittenFormula } from '../formulas/writtenFormula';
import { isProblem } from '../problem';
import type { Finding } from './finding';
import { smallestFixOfEquation } from './smallestFix';
import type { Page } from './wrongFixes';

/** An equation between two expressions of one variable that does not hold; where it says ≈, one that is not even nearly true. */
export function wrongIdentity(judged: Judged, words: Words, { text }: Page): Finding | undefined {
  const { written, equation } = judged;
  if (!equation || equation.holds !== false || isLeftOpen(written, text)) return undefined;
  const sides = [written.function, ...(written.right ? [written.right] : [])];
  if (!sides.some((side) => !isProblem(side) && isOfActivations(side.expression))) return undefined;
  const fix = smallestFixOfEquation(judged, text, words);
  return {
    rule: 'wrong-identity',
    span: written.span,
    message: equationText(equation, words),
    fixes: fix ? [fix] : [],
  };
}

/**
 * Whether an activation is in it, or what activations are made of. Of other algebra a page says much that holds for some x, of matrices, or
 * of an unknown.
 */
const isOfActivations = (node: Expression): boolean =>
  (node.kind === 'apply' && (node.isLibrary === true || saidBy(node.name).claims.length > 0)) ||
  (node.kind === 'call' && patterns.ofNumbers.test(node.function)) ||
  (node.kind === 'call' && node.function === 'power' && isE(node.arguments[0])) ||
  childrenOf(node).some(isOfActivations);

const isE = (node: Expression | undefined): boolean => node?.kind === 'number' && node.name === 'e';

/** Whether the words around it ask for an x or take both sides further, or a sign in it has two meanings: a product or one function after another, sin(x)/x or sin(πx)/(πx). */
const isLeftOpen = ({ span: [start, end] }: WrittenFormula, text: string): boolean =>
  patterns.openSigns.test(text.slice(start, end)) ||
  (/\\Phi|Φ/.test(text.slice(start, end)) && !ofNormal.test(text)) ||
  hedgeWords.solving.test(text.slice(Math.max(0, start - near), end + near / 2));

/** What a page speaks of on which Φ is the normal distribution. */
const ofNormal = /normal|gauss|\bcdf\b|gelu|\berf|probit|正态|高斯/i;

const near = 250;
