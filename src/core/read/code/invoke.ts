import { patterns } from './knownWords';
import { variableOf } from './masks';
import { symbolsOf, type Expression } from '../../expression/expression';
import { isInside, type Span } from '../../span';
import type { Given } from './libraryCall';
import type { Level } from './levels';
import { elsewhere, held } from './lookup';
import { placed } from './nodes';
import { elementsIn } from './elements';
import type { FunctionNode, Statement } from './syntaxTree';
import { attempt, codeLimits, isExpression, refusal, type Scope, type Value } from './values';

/** A function of the same text, read where it is called. */
export function invoke(
  closure: Value & { kind: 'closure' },
  given: readonly Given[],
  span: Span,
  scope: Scope,
  name?: string,
): Value {
  const { run } = scope;
  const { function: defined } = closure;
  if (run.active.includes(defined)) throw refusal('It calls itself');
  if (run.active.length >= codeLimits.calls) throw refusal('It is nested too deeply');
  const inside: Scope = {
    run,
    names: new Map(),
    level: closure.scope.level,
    around: closure.scope,
  };
  bindArguments(defined, given, inside, name ?? 'function');
  run.active.push(defined);
  const away = isInside(defined.span, span) ? 0 : 1; // not where it is called: `xs.map(x => …)`
  run.elsewhere += away;
  const value = attempt(() => returned(defined, inside));
  run.elsewhere -= away;
  run.active.pop();
  if (value.kind === 'unreadable') throw value.why;
  if (!isExpression(value) || name === undefined) return value;
  const operands = given.map((each) => each.value).filter(isExpression);
  if (isAnothers(value, operands)) throw refusal('{0} does not use what it is given', name);
  if (operands.includes(value)) return value; // a cast of the program's own
  return placed({ kind: 'apply', name, arguments: operands, body: value }, span, run);
}

/** Whether a value comes of unknown things alone, as where a part of a function could not be followed. */
function isAnothers(value: Expression, operands: readonly Expression[]): boolean {
  const used = symbolsOf(value);
  const given = operands.flatMap(symbolsOf);
  return used.length > 0 && given.length > 0 && !given.some((name) => used.includes(name));
}

/** The value of a function whose arguments are bound. */
export function returned(defined: FunctionNode, scope: Scope): Value {
  const { run } = scope;
  const around = run.elements;
  run.elements = isProcedure(defined) ? elementsIn(defined.body) : undefined;
  if (run.elements) run.elements.isAll = true;
  const value = attempt(() => {
    const made = run.execute(defined.body, scope, defined.returnsLast === true);
    const isStatus = (run.elements?.set.size ?? 0) > 0 && isExpression(made) && made.kind === 'number';
    if (made && made.kind !== 'none' && !isStatus) return made;
    const result = defined.result ?? keptResult(defined) ?? onlyOf(run.elements?.set ?? []);
    return held(result, scope) ?? { kind: 'none' };
  });
  run.elements = around;
  if (value.kind === 'unreadable') throw value.why;
  if (value.kind === 'none') throw refusal('It returns nothing');
  return value;
}

/**
 * The only attribute in which a layer keeps what it makes instead of returning it: `self.output = …` in its forward pass, `self.dinputs = …`
 * in its backward pass.
 */
export function keptResult({ body, name = '' }: FunctionNode): string | undefined {
  const kept = /back|grad|deriv|prime/i.test(name) ? patterns.keptSlope : patterns.keptValue;
  const set = body.flatMap((statement) =>
    statement.kind === 'assign' ? (variableOf(statement.target) ?? []) : [],
  );
  return onlyOf(new Set(set.filter((each) => kept.test(each)))) || undefined;
}

/** Whether a function returns nothing and can do no more than change what it is given. */
export const isProcedure = ({ body, result, returnsLast }: FunctionNode): boolean =>
  result === undefined &&
  (!(returnsLast ? body.at(-1)?.kind !== 'other' : body.some(mayReturn)) || saysThatItWorked(body));

/** Whether it fills arrays and returns no more than `true` or `0`. */
function saysThatItWorked(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  const value = last?.kind === 'return' || last?.kind === 'expression' ? last.value : undefined;
  const isLiteral =
    value?.kind === 'number' ||
    (value?.kind === 'name' && /^(?:true|false|nil|OK|SUCCESS)$/i.test(value.name));
  return isLiteral && !body.slice(0, -1).some(mayReturn) && elementsIn(body) !== undefined;
}

/** Whether a value is returned anywhere. */
function mayReturn(statement: Statement): boolean {
  switch (statement.kind) {
    case 'return':
      return statement.value !== undefined;
    case 'if':
      return (
        statement.branches.some(({ body }) => body.some(mayReturn)) ||
        (statement.otherwise ?? []).some(mayReturn)
      );
    case 'other':
      return statement.body.some(mayReturn);
    default:
      return false;
  }
}

function onlyOf(names: Iterable<string>): string {
  const [only = '', ...more] = names;
  return more.length === 0 ? only : '';
}

function bindArguments(defined: FunctionNode, given: readonly Given[], scope: Scope, name: string): void {
  const parameters = ownParameters(defined, scope.level);
  const positional = given.filter((each) => each.name === undefined);
  for (const each of defined.parameters)
    if (!parameters.includes(each)) scope.names.set(each.name, { kind: 'object' });
  let place = 0;
  for (const parameter of parameters) {
    if (parameter.isRest) continue;
    const argument = given.find((each) => each.name === parameter.name) ?? positional[place++];
    const value = argument?.value ?? (parameter.default && elsewhere(parameter.default, scope));
    if (!value) throw refusal('{0} is not given what it needs here', name);
    scope.names.set(parameter.name, value);
  }
}

/** Without `self`, `cls` and `ctx`, unless that is a number. */
export function ownParameters(defined: FunctionNode, level: Level): FunctionNode['parameters'] {
  const { parameters } = defined;
  const [first] = parameters;
  if (!first) return parameters;
  if (level.kind === 'class' && /^f(?:16|32|64)$/.test(level.name ?? '')) return parameters; // a method of numbers
  return ['self', 'cls', 'ctx', 'this'].includes(first.name) ? parameters.slice(1) : parameters;
}
