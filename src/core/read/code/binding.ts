import { patterns } from './knownWords';
import { number } from '../../expression/expression';
import { isFlag } from './flags';
import { ownParameters } from './invoke';
import type { Level } from './levels';
import { settable } from './lookup';
import type { FunctionNode, ParameterNode } from './syntaxTree';
import { attempt, isExpression, refusal, type Run, type Scope, type Value } from './values';

export interface Bound {
  readonly scope: Scope;
  /** Name of the argument that is the input. */
  readonly input?: string;
  /** Whether a flag decides what it computes of which nobody says how it usually stands. */
  readonly isOpen?: true;
}

/** The names with which a function begins: its input and its parameters as symbols, its flags as numbers. */
export function bound(defined: FunctionNode, level: Level, run: Run, flag?: ParameterNode): Bound {
  const scope: Scope = { run, names: new Map(), level };
  const asked = run.choice?.asked;
  const parameters = ownParameters(defined, level).filter(
    ({ isRest, name }) => !isRest && name !== asked && name !== '_',
  );
  for (const parameter of defined.parameters)
    if (!parameters.includes(parameter)) scope.names.set(parameter.name, { kind: 'object' });
  const input = inputAmong(parameters);
  if (patterns.unsigned.test(input?.type ?? '')) throw refusal('Its input is never negative');
  if (patterns.noNumber.test(input?.type ?? '')) throw refusal('{0} is no number', input?.name ?? '');
  const isOpen = parameters.some((each) => each !== flag && !each.default && isFlag(each, defined));
  for (const parameter of parameters) {
    const value =
      parameter === input
        ? settable(parameter.name, parameter.default, scope)
        : parameterValue(parameter, defined, scope, flag);
    scope.names.set(parameter.name, value);
  }
  return { scope, ...(input && { input: input.name }), ...(isOpen && { isOpen }) };
}

/** The first argument, unless another is called as inputs are and the first as parameters are. */
export function inputAmong(parameters: readonly ParameterNode[]): ParameterNode | undefined {
  const [first] = parameters;
  if (!first || inputNames.test(first.name)) return first;
  return parameters.find(({ name }) => inputNames.test(name)) ?? first;
}

export const isNoInput = ({ name }: ParameterNode): boolean => !inputNames.test(name);

const inputNames = /^(?:x|z|xs|X|Z|inputs?|tensor|_?x_?)$/;

function parameterValue(
  parameter: ParameterNode,
  defined: FunctionNode,
  scope: Scope,
  flag?: ParameterNode,
): Value {
  const written = parameter.default;
  const value = written && attempt(() => scope.run.evaluate(written, scope));
  if (isFlag(parameter, defined)) {
    const known = isExpression(value) && value.kind === 'number' ? value.value : 0;
    return number((known === 0) === (parameter === flag) ? 1 : 0);
  }
  if (value && value.kind !== 'unreadable' && !isExpression(value)) return value;
  return settable(parameter.name, written, scope);
}
