import { symbolsOf, type Expression } from '../expression/expression';
import { problem, problemAt } from '../problem';
import type { Span } from '../span';
import { variableLetter } from './latexExpression';
import type { Head } from './latexHead';
import { Refusal } from './latexRefusal';
import type { ReadFunction, WrittenParameter } from './readFunction';

/** Thrown for `\alpha = 0.01`, which is no function and nothing to complain about. */
export const constant = problem('There is no formula of a variable');

/** Letters that mean a function where nothing else is said. */
export const isKnownLetter = (name: string): boolean => /^(?:sigma|[pP]hi)$/.test(name);

/** Which symbol is the input: what the left side says, or what is usual. */
export function variableOf(expression: Expression, head: Head, input: string | undefined): string {
  const symbols = symbolsOf(expression);
  if (symbols.includes(head.name) && (head.derivatives === 0 || symbols.length > 1))
    throw new Refusal(problemAt(head.span, '{0} is a function that the text does not define', head.name));
  const [only, another] = symbols;
  const isOutput =
    only !== undefined && another === undefined && (only === head.name || outputLetter.test(only));
  if (head.derivatives > 0 && isOutput && only !== input) return only;
  if (input !== undefined) return input;
  if (symbols.length === 0 && head.derivatives === 0) throw new Refusal(constant);
  return inferred(symbols, head.span);
}

/** Letters for the output of a function, by which its slope may be told: `f'(x) = y(1 - y)`. */
const outputLetter = /^[yaohspfgAYH](?:_(?!\d)|\^|$)/;

/** Whether its input occurs in a definition: `A = a` and `P(A) = 1` say nothing of a function, and `f'(x) = 0.25` may be the slope at a point. */
export function isToldOf(expression: Expression, head: Head, variable: string): boolean {
  if (head.derivatives > 0) return expression.kind !== 'symbol' && symbolsOf(expression).includes(variable);
  return (
    symbolsOf(expression).includes(variable) && (head.inputs !== undefined || expression.kind !== 'symbol')
  );
}

export function inputNamed({ inputs, by, span }: Head): string | undefined {
  if (!inputs) return by;
  if (inputs.length === 1) return inputs[0]?.name;
  const usual = inputs.filter(({ name }) => variableLetter.test(name));
  if (usual.length === 1) return usual[0]?.name;
  throw new Refusal(problemAt(span, 'A function of several inputs is not read'));
}

/** The input of a formula that does not name it: its only symbol, or the one that usually is. */
export function inferred(symbols: readonly string[], span: Span): string {
  const [only, another] = symbols;
  if (only === undefined) throw new Refusal(constant);
  if (another === undefined) return only;
  for (const letters of ['x', 'z', 't', 'uvsy']) {
    const usual = symbols.filter((name) => letters.includes(name.charAt(0)) && variableLetter.test(name));
    if (usual.length === 1 && usual[0] !== undefined) return usual[0];
    if (usual.length > 1) break;
  }
  throw new Refusal(problemAt(span, 'Which of {0} is the input is not clear', symbols.join(', ')));
}

/** A condition on parameters alone is none on the input. */
export function functionOf(
  root: Expression,
  variable: string,
  given: readonly WrittenParameter[],
): ReadFunction {
  const isCondition =
    root.kind === 'choice' &&
    root.otherwise.kind === 'number' &&
    Number.isNaN(root.otherwise.value) &&
    !symbolsOf(root.test).includes(variable);
  const expression = isCondition ? root.then : root;
  const parameters = symbolsOf(expression)
    .filter((name) => name !== variable)
    .map((name) => given.find((value) => value.name === name) ?? { name });
  return { expression, variable, parameters };
}
