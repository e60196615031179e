import { patterns } from './knownWords';
import { number, substitute, symbol, symbolsOf } from '../../expression/expression';
import type { ReadFunction } from '../readFunction';
import { bound, inputAmong, isNoInput, type Bound } from './binding';
import { forwards } from './calls';
import { closureGradient, type ClosureGradient } from './closureGradient';
import { elementsIn } from './elements';
import { firstOf, onlySymbol } from './forwardPass';
import { isProcedure, ownParameters, returned } from './invoke';
import type { Level } from './levels';
import { asReadFunction } from './reading';
import type { FunctionNode } from './syntaxTree';
import { withoutUpstream } from './upstream';
import { asExpression, attempt, isExpression, listOf, type Run, type Scope, type Value } from './values';

/** The slope that `backward` multiplies the gradient from above by, as a function of the input of `forward`. */
export function backward(defined: FunctionNode, level: Level, run: Run): ReadFunction {
  const closure = closureGradient(defined);
  if (closure) return added(closure, level, run);
  const made = isProcedure(defined) ? elementsIn(defined.body)?.arrays : undefined;
  const parameters = ownParameters(defined, level).filter(
    ({ isRest, name }) => !isRest && made?.has(name) !== true && !/^(?:lr|learning_?rate)$/i.test(name),
  );
  const upstream =
    parameters.find(({ name }) => patterns.gradient.test(name)) ??
    (parameters.length === 1 ? undefined : (parameters.find(isNoInput) ?? parameters[0]));
  const before = forwardOf(level, run);
  const scope: Scope = { run, names: new Map(before?.scope.names), level };
  for (const parameter of defined.parameters) {
    const isOwn = parameters.includes(parameter);
    scope.names.set(parameter.name, isOwn ? symbol(parameter.name) : { kind: 'object' });
  }
  if (upstream) scope.names.set(upstream.name, symbol(upstreamSymbol));
  const others = parameters.filter((parameter) => parameter !== upstream);
  const [only, ...more] = others;
  const kept = only && more.length === 0 ? residualsOf(defined, level, run) : undefined;
  if (only && kept) scope.names.set(only.name, kept.residuals);
  run.active.push(defined);
  const value = firstOf(returned(defined, scope));
  const divided = upstream ? attempt(() => withoutUpstream(value, upstreamSymbol)) : value;
  if (!isExpression(divided) && !symbolsOf(value).includes(upstreamSymbol)) asExpression(divided);
  const isAtOne = !isExpression(divided);
  const expression = isAtOne ? substitute(value, new Map([[upstreamSymbol, number(1)]])) : divided;
  const [own] = others.filter(({ name }) => symbolsOf(expression).includes(name));
  const around = level.kind === 'function' ? inputAmong(level.parameters)?.name : undefined;
  const input = kept?.input ?? before?.input;
  const read: ReadFunction = {
    ...asReadFunction(expression, own?.name ?? input ?? around ?? onlySymbol(expression), run),
    ...(isAtOne && { isAtOne }),
  };
  return input !== undefined && !own ? { ...read, isOfInput: true } : read;
}

/** What a closure multiplies the gradient of its output by. */
function added({ value, upstream, before }: ClosureGradient, level: Level, run: Run): ReadFunction {
  const input = { nodes: upstream, symbol: symbol(upstreamSymbol) };
  const within = { ...run, input };
  const scope: Scope = { run: within, names: new Map(), level };
  within.execute(before, scope, false);
  const sum = asExpression(within.evaluate(value, scope));
  const slope = asExpression(withoutUpstream(sum, upstreamSymbol));
  const around = inputAmong(level.parameters)?.name;
  const isInput = around !== undefined && symbolsOf(slope).includes(around);
  const variable = isInput ? around : onlySymbol(slope);
  const isSet = level.assigned.has(variable); // `out`, made behind it: what it gives
  return { ...asReadFunction(slope, variable, within), ...(!isSet && { isOfInput: true }) };
}

/** What `f_fwd` beside `f_bwd` returns with its value: `return y, residuals`. */
function residualsOf({ name = '' }: FunctionNode, level: Level, run: Run): Kept | undefined {
  const ahead = name.replace(/bwd|backward/, (word) => (word === 'bwd' ? 'fwd' : 'forward'));
  const defined = ahead === name ? undefined : level.functions.get(ahead)?.at(-1);
  if (!defined) return undefined;
  const { scope, input } = bound(defined, level, run);
  const value = readElsewhere(defined, scope);
  const [, residuals, ...more] = value.kind === 'list' ? value.items : [];
  const isRead = residuals?.kind === 'list' || isExpression(residuals);
  return input !== undefined && isRead && more.length === 0 ? { residuals, input } : undefined;
}

interface Kept {
  readonly residuals: Value;
  readonly input: string;
}

/** No name that a program could have. */
const upstreamSymbol = 'gradient from above';

/** What `forward` of the same class leaves behind: attributes of `self`, saved tensors. */
function forwardOf(level: Level, run: Run): Bound | undefined {
  if (level.kind !== 'class') return undefined;
  const defined = forwards.flatMap((name) => level.functions.get(name) ?? []).at(-1);
  if (!defined) return undefined;
  const result = bound(defined, level, run);
  readElsewhere(defined, result.scope);
  const kept = [...result.scope.names].filter(
    ([name]) => name.startsWith('self.') || level.reassigned.has(name),
  );
  if (result.input !== undefined && !level.attributes.has('inputs'))
    kept.push(['self.inputs', listOf([symbol(result.input)])]); // as DeZero keeps them
  return { ...result, scope: { ...result.scope, names: new Map(kept) } };
}

function readElsewhere(defined: FunctionNode, scope: Scope): Value {
  const { run } = scope;
  run.active.push(defined);
  run.elsewhere++;
  const value = attempt(() => returned(defined, scope));
  run.elsewhere--;
  run.active.pop();
  return value;
}
