import { patterns, anyCase } from './knownWords';
import { symbolsOf, type Expression } from '../../expression/expression';
import type { ReadFunction } from '../readFunction';
import { bound } from './binding';
import { elementsIn } from './elements';
import { isProcedure, keptResult, returned } from './invoke';
import type { Level } from './levels';
import { asReadFunction } from './reading';
import type { FunctionNode, ParameterNode } from './syntaxTree';
import { asExpression, refusal, type Run, type Value } from './values';

/** What a function computes; with a flag, when that is the other way. */
export function forward(defined: FunctionNode, level: Level, run: Run, flag?: ParameterNode): ReadFunction {
  if (isProcedure(defined) && !elementsIn(defined.body) && keptResult(defined) === undefined)
    throw refusal('It returns nothing');
  const { scope, input, isOpen } = bound(defined, level, run, flag);
  run.active.push(defined);
  const expression = firstOf(returned(defined, scope));
  if (input === undefined && expression.kind === 'symbol') throw refusal('It has no input'); // what an object keeps
  const kept =
    input !== undefined && anyCase.slopeLike.test(input) ? keptInput(expression, input) : undefined;
  const read = asReadFunction(expression, kept ?? inputOf(expression, input, run), run);
  const isUnknown =
    expression.kind === 'symbol' && !defined.parameters.some(({ name }) => name === expression.name);
  if (isUnknown || (isOpen && !symbolsOf(expression).includes(read.variable)))
    throw refusal('It does not use its input');
  return read;
}

/** `leakyRelu(alpha)` of an array is a function of what the array holds. */
function keptInput(expression: Expression, input: string): string | undefined {
  const [only, ...more] = symbolsOf(expression).filter((name) => name !== input);
  return more.length === 0 ? only : undefined;
}

/** The argument that is the input; where an array is gone through element by element, what its element is called. */
function inputOf(expression: Expression, input: string | undefined, { defaults, hasElements }: Run): string {
  if (input === undefined) return onlySymbol(expression);
  if (!hasElements) return input;
  const used = symbolsOf(expression).filter((name) => !defaults.has(name) && !patterns.parameter.test(name));
  const [only, ...more] = used;
  return only === undefined || more.length > 0 || used.includes(input) ? input : only;
}

/** A function that takes nothing is one of the only thing that it depends on. */
export function onlySymbol(expression: Expression): string {
  const [only, ...more] = symbolsOf(expression);
  if (only === undefined || more.length > 0) throw refusal('It has no input');
  return only;
}

/** Of a tuple such as `return out, cache` the value. */
export function firstOf(value: Value): Expression {
  if (value.kind === 'list' && value.items.length > 1 && value.items[0]) return firstOf(value.items[0]);
  if (value.kind === 'none') throw refusal('It returns nothing');
  return asExpression(value);
}
