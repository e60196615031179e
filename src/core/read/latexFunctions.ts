import { call, childrenOf, number, substitute, type Expression, withParts } from '../expression/expression';
import { functionRow, isFunctionName, type FunctionName } from '../expression/functions';
import { problem } from '../problem';
import { formulaLimits, type NamedFunctions } from './formula';
import { idioms } from './idioms';
import { Refusal, refuseAt, shown } from './latexRefusal';
import type { Manner, Token } from './latexToken';
import { functionNames } from './latexWords';
import type { ReadFunction } from './readFunction';

/** What a text has defined by a letter or a name: a function, or something that nobody could read. */
export type Definitions = Map<string, ReadFunction | 'unread'>;

/** What the names in formulas mean. */
export interface Surroundings {
  readonly manner: Manner;
  readonly named: NamedFunctions;
  readonly defined: Definitions;
  /** The name whose derivative is being told, where `f(x)` then is its output: `f'(x) = f(x)(1 - f(x))`. */
  output?: { readonly name: string; readonly variable: string };
}

export type Callable = (operands: readonly Expression[], written: Token) => Expression;

/** The functions that formulas may call, by name: those of the function table, what the text defines, and activations. */
export function functionsIn(around: Surroundings): (name: string) => Callable | undefined {
  return (name) => {
    const row =
      functionNames.get(name) ??
      functionNames.get(name.toLowerCase()) ??
      (/^[Pp]hi$/.test(name) ? name : undefined);
    const single = name.length === 1 || /^(?:sigma|[pP]hi)$/.test(name);
    const own = around.defined.get(name);
    if (own !== undefined && (single || (row === undefined && (!around.named(name) || hasParameters(own)))))
      return definedFunction(name, own);
    if (row !== undefined && isFunctionName(row)) return tableFunction(row);
    const idiom = /^(?:clip|clamp)$/i.test(name) ? idioms.get('clip') : undefined;
    if (idiom) return (operands, token) => idiom.formula(counted(operands, 3, 3, token)) ?? number(NaN);
    if (/^linear$/i.test(name)) return undefined; // a layer
    const known = around.named(name === 'sigma' ? 'sigmoid' : name.replace(/[ -]/g, '_'));
    if (!known) return undefined;
    return (operands, token) => {
      const [fewest, most] = known.arguments;
      // `Laplace(x; 0, b)` is a density.
      const largest = /^(?:laplace|gaussian)$/i.test(name) ? 1 : most;
      return bounded({
        kind: 'apply',
        name,
        arguments: operands,
        body: known.apply(counted(operands, fewest, largest, token)),
      });
    };
  };
}

/** `ELU(x)` of a text that has defined it by an α is of that α. */
const hasParameters = (own: ReadFunction | 'unread'): boolean =>
  own !== 'unread' && own.parameters.some((parameter) => parameter.default === undefined);

function tableFunction(name: FunctionName): Callable {
  const wanted = functionRow(name)?.operands ?? 1;
  const many = wanted === 2;
  return (operands, token) => {
    const [first, ...rest] = counted(operands, wanted, many ? 50 : 1, token);
    if (!first) return number(NaN);
    return many ? rest.reduce((left, right) => call(name, left, right), first) : call(name, first);
  };
}

function definedFunction(name: string, own: ReadFunction | 'unread'): Callable {
  return (operands, token) => {
    if (own === 'unread')
      throw refuseAt(token, 'What the text defines as {0} could not be read', shown(token));
    const [input] = counted(operands, 1, 1, token);
    const body = withoutSpans(own.expression);
    return bounded({
      kind: 'apply',
      name,
      arguments: operands,
      body: input ? substitute(body, new Map([[own.variable, input]])) : body,
    });
  };
}

/** A function in a function in a function may double with each. */
function bounded(node: Expression): Expression {
  let left = 4 * formulaLimits.nodes;
  const count = (part: Expression): void => {
    if (left-- > 0) childrenOf(part).forEach(count);
  };
  count(node);
  if (left <= 0) throw new Refusal(problem('The formula has more than {0} parts', 4 * formulaLimits.nodes));
  return node;
}

function counted(
  operands: readonly Expression[],
  fewest: number,
  largest: number,
  token: Token,
): readonly Expression[] {
  if (operands.length >= fewest && operands.length <= largest) return operands;
  const [name, given] = [shown(token), operands.length];
  if (fewest < largest && given < fewest)
    throw refuseAt(token, '{0} takes at least {1} arguments, not {2}', name, fewest, given);
  if (fewest < largest)
    throw refuseAt(token, '{0} takes {1} to {2} arguments, not {3}', name, fewest, largest, given);
  if (fewest === 1) throw refuseAt(token, '{0} takes 1 argument, not {1}', name, given);
  throw refuseAt(token, '{0} takes {1} arguments, not {2}', name, fewest, given);
}

export function basedLog(value: Expression, base: Expression): Expression {
  const [operand] = value.kind === 'call' ? value.arguments : [];
  const known =
    base.kind === 'number' && operand
      ? new Map<number, FunctionName>([
          [2, 'log2'],
          [10, 'log10'],
          [Math.E, 'log'],
        ]).get(base.value)
      : undefined;
  return known && operand ? call(known, operand) : call('divide', value, call('log', base));
}

/** The same formula without places, for one that is put into another. */
export function withoutSpans(node: Expression): Expression {
  const { span: _, ...rest } = node;
  return withParts(rest, withoutSpans);
}
