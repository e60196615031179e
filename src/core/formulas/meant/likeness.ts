import { catalogue } from '../../activations/known';
import { childrenOf, type Expression } from '../../expression/expression';
import type { Change } from '../../identify/identification';
import { realFunction } from '../../identify/realFunction';
import { recordFormula } from '../../read/catalogueFormulas';
import type { ReadFunction } from '../../read/readFunction';
import { hasUnknown } from './unknowns';

/** Whether a function by an everyday word is made as the activation is: a single change away, or of the same functions. */
export function isLike(
  read: ReadFunction,
  [claim = '']: readonly string[],
  change: Change | undefined,
): boolean {
  if (hasUnknown(read) || read.expression.kind === 'symbol') return false;
  const known = catalogue.get(claim);
  if (!known || read.parameters.length > known.parameters.length) return false;
  const isSlip = change !== undefined && !scaling.has(change.kind);
  if (everyday.has(claim)) return isSlip;
  const own = transcendental(recordFormula(known, known.formula));
  if (own.size === 0) return isSlip && hasChoice(read.expression);
  const written = transcendental(read.expression);
  return change !== undefined || [...own].some((name) => written.has(name));
}

/** Functions of mathematics that anybody scales and shifts without a new name for it. */
export const everyday: ReadonlySet<string> = new Set(['sin', 'cos', 'exponential', 'erf', 'arctan', 'sinc']);

const scaling: ReadonlySet<Change['kind']> = new Set([
  ...(['factor', 'offset', 'input factor', 'extra'] as const),
  ...(['missing case', 'extra case'] as const),
]);

/** Any line is linear and any parabola quadratic; who writes branches means a certain function. */
const hasChoice = (node: Expression): boolean => node.kind === 'choice' || childrenOf(node).some(hasChoice);

/** Names of the functions in a formula that are no arithmetic. */
function transcendental(root: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'call' && telling.test(node.function))
      found.add(
        node.function.replace(/^(exp|log).*|^(?:tan|sin|cos|sec)h$/, (_, word: string) => word ?? 'exp'),
      );
    waiting.push(...childrenOf(node));
  }
  return found;
}

const telling = /^(?:exp|log|a?(?:sin|cos|tan)h?|erf|sech|Phi)/;

/** Whether it is 0 on one side and 1 on the other. */
export function isStep({ expression, variable }: ReadFunction): boolean {
  const f = realFunction(expression, variable, {});
  return [-9, -2, 2, 9].map(f).join() === '0,0,1,1';
}

/** Whether it is x times the hard sigmoid of Keras, 0.2x + 0.5, which has the name of the hard swish too, or the slope of that. */
export function isOfKerasSwish(
  { expression, variable, parameters }: ReadFunction,
  claims: readonly string[],
): boolean {
  const settings = Object.fromEntries(parameters.map(({ name }) => [name, 1]));
  const f = realFunction(expression, variable, settings);
  const values = [-9, 1, 2, 9].map((x) => Number(f(x).toFixed(9)) + 0).join();
  return claims.includes('hard-swish') && (values === '0,0.7,1.8,9' || values === '0,0.9,1.3,1');
}

/** Whether it is −1 on one side and 1 on the other. */
export const isBipolar = ({ expression, variable }: ReadFunction): boolean =>
  [-9, -0.4, 0.4, 9].map(realFunction(expression, variable, {})).join() === '-1,-1,1,1';

/** A swish divided by 1.1, which makes its slope 1 at most (Chen et al. 2019, Residual Flows). */
export const isLipSwish = (change: Change | undefined, claims: readonly string[]): boolean =>
  change?.kind === 'factor' &&
  Math.abs(change.factor - 1 / 1.1) < 1e-6 &&
  claims.some((id) => id === 'swish' || id === 'silu');
