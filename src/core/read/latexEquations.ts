import { childrenOf, symbolsOf, type Expression } from '../expression/expression';
import type { ReadFunction } from './readFunction';

/**
 * Whether two sides may be equal for every input: both speak of it and of the same parameters. `x^2 - 1 = 0` holds for some x only and
 * says so; but `\cosh^2 x - \sinh^2 x = 1`. That `\tanh x = x` asks for an x as well; but `\sqrt{x^2} = x`.
 */
export function mayBeIdentity(f: ReadFunction, g: ReadFunction, isApproximate = false): boolean {
  if (f.expression.kind === 'symbol') return false;
  const [names, others] = [symbolsOf(f.expression), symbolsOf(g.expression)];
  const isShort = stepsIn(f.expression) < 2 || isCallOf(f.expression, f.variable);
  if (g.expression.kind === 'symbol' && isShort && !isApproximate) return false;
  if ([...names, ...others].some((name) => /^(?:i|[A-WY])$/.test(name))) return false; // the root of −1, and matrices
  const isNumber = others.length === 0 && g.expression.kind === 'number' && g.expression.value !== 0;
  if (isNumber) return names.length === 1 && holdsFunction(f.expression);
  return (
    names.length === others.length &&
    names.every((name) => others.includes(name)) &&
    names.includes(f.variable)
  );
}

/** A function of x and nothing else, `\tanh x`, is not written out. */
export const isCallOf = (node: Expression, input: string): boolean =>
  isFunction(node) &&
  (node.kind === 'apply' ? node.arguments : childrenOf(node)).every(
    (child) => child.kind === 'symbol' && child.name === input,
  );

/** Beside sums, products, powers and what is cut off. */
const holdsFunction = (node: Expression): boolean => isFunction(node) || childrenOf(node).some(holdsFunction);

const isFunction = (node: Expression): boolean =>
  node.kind === 'apply' ||
  (node.kind === 'call' &&
    !/^(?:add|subtract|multiply|divide|negate|power|abs|max|min)$/.test(node.function));

/** How many functions and powers there are in an expression. */
const stepsIn = (node: Expression): number =>
  childrenOf(node).reduce(
    (sum, child) => sum + stepsIn(child),
    Number(isFunction(node) || (node.kind === 'call' && /^(?:power|abs|max|min)$/.test(node.function))),
  );
