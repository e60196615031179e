import { number, substitute, symbol, symbolsOf, type Expression } from '../../expression/expression';
import type { Problem } from '../../problem';
import { once } from '../../remember';
import type { Span } from '../../span';
import type { NamedFunctions } from '../formula';
import type { ReadFunction } from '../readFunction';
import { forwards } from './calls';
import { isFlag } from './flags';
import { elementsIn } from './elements';
import { isProcedure, ownParameters, returned } from './invoke';
import { outlineOf, type FoundFunction, type Level, type Outline } from './levels';
import { settable, wordsOf } from './lookup';
import { asReadFunction, newRun, reading } from './reading';
import { parameterNames } from './parameterNames';
import type { Program } from './parseCode';
import { rewritable, type Rewritable } from './rewritable';
import type { FunctionNode, ParameterNode, SyntaxNode } from './syntaxTree';
import { withoutUpstream } from './upstream';
import { asExpression, attempt, isExpression, refusal, type Run, type Scope, type Value } from './values';

/** A function that a program defines. */
export interface CodeFunction {
  readonly name?: string;
  readonly nameSpan?: Span;
  /** From its first character to its last; for a lambda that is given a name, the assignment. */
  readonly span: Span;
  /** Where the expression stands that is all it returns. */
  readonly body?: Span;
  /** How several statements can become one. */
  readonly rewritable?: Rewritable;
  /** Of a method. */
  readonly className?: string;
  /** What the table is called that holds it; empty where none does. */
  readonly table: string;
  /** `forward` and `backward` of a layer or an autograd function. */
  readonly role: 'function' | 'forward' | 'backward';
  /** Whether it is what the function returns when a parameter such as `derivative` says so. */
  readonly isDerivativeFlag?: true;
  /** Whether a parameter decides between the function and its slope. */
  readonly hasFlag?: true;
  /** Whether a decorator says that its gradient is written by hand: `jax.custom_jvp`. */
  readonly hasOwnGradient?: true;
  /** Modules by the name they have in the file; the same map for all functions of a program. */
  readonly modules: ReadonlyMap<string, string>;
  /** What it computes. Nothing is read before this is called. */
  read(): ReadFunction | Problem;
}

/** Every function of a program that has a name, in the order in which they begin; none in places that are not wanted. */
export function codeFunctions(
  program: Program,
  language: string,
  named: NamedFunctions,
  isWanted: (span: Span) => boolean = () => true,
): readonly CodeFunction[] {
  const outline = outlineOf(program.statements);
  const known = outline.functions.filter(({ name, span }) => name !== undefined && isWanted(span));
  return known.flatMap((found) => functionsOf(found, outline, () => newRun(language, named)));
}

function functionsOf(found: FoundFunction, outline: Outline, start: () => Run): readonly CodeFunction[] {
  const { function: defined, level, name, nameSpan, span, table } = found;
  const role = roleOf(name ?? '', defined, level);
  const body = onlyReturned(defined);
  const whole = body ? undefined : rewritable(defined);
  const described = {
    span,
    role,
    table,
    modules: outline.file.modules,
    ...(name !== undefined && { name }),
    ...(nameSpan && { nameSpan }),
    ...(defined.decorators?.some(givesGradient) && { hasOwnGradient: true as const }),
    ...(body ? { body } : whole && { rewritable: whole }),
    ...(level.kind === 'class' &&
      level.name !== undefined &&
      !level.bases.some(isOtherKind) && { className: level.name }),
  };
  const flag = ownParameters(defined, level).find(
    (parameter) => derivative.test(parameter.name) && isFlag(parameter, defined),
  );
  const read = once(() => readFunction(defined, level, role, start()));
  if (!flag) return [{ ...described, read }];
  const readSlope = once(() => readFunction(defined, level, role, start(), flag));
  const both = { ...described, hasFlag: true } as const;
  return [
    { ...both, read },
    { ...both, isDerivativeFlag: true, read: readSlope },
  ];
}

const givesGradient = (decorator: string): boolean => /(?:^|\.)custom_(?:jvp|vjp|gradient)$/.test(decorator);

/** `impl Kernel for Sigmoid`: a density, a loss or a curve of motion that is called like an activation. */
const isOtherKind = (base: SyntaxNode): boolean =>
  otherKinds.test(base.kind === 'name' ? base.name : (wordsOf(base)?.at(-1) ?? ''));

const otherKinds =
  /kernel|distribution|densit|continuous|discrete|random|loss|criterion|membership|easing|interpolat|shap(?:e|er)$|wavelet|link|basis/i;

const derivative = /^(?:d|df|.*(?:deriv|grad|prime|diff|backward|slope_of).*)$/i;

function roleOf(name: string, defined: FunctionNode, level: Level): CodeFunction['role'] {
  const parameters = ownParameters(defined, level);
  const takesGradient = (names: RegExp): boolean => parameters.some((each) => names.test(each.name));
  const isInside = level.kind === 'function';
  if (/backward|bprop|bwd|vjp/i.test(name) && (isInside || parameters.length > 1) && takesGradient(gradients))
    return 'backward';
  const isAlone = level.kind === 'class' && parameters.length === 1; // what came in is kept in the class
  if (
    /grad|deriv/i.test(name) &&
    (isInside || isAlone || parameters.length > 1) &&
    takesGradient(surelyGradients)
  )
    return 'backward';
  if (level.kind !== 'class') return 'function';
  if (/^_?(?:backward|bprop)$/i.test(name)) return 'backward';
  if (/^_?(?:back(?:ward)?_?(?:pass|prop\w*))$/i.test(name) && takesGradient(gradients)) return 'backward';
  return forwards.includes(name) ? 'forward' : 'function';
}

/** The expression that a function consists of. */
function onlyReturned({ body, returnsLast, result }: FunctionNode): Span | undefined {
  const [only, ...more] = body;
  if (!only || more.length > 0) return undefined;
  if (only.kind === 'assign') {
    const isResult = only.target.kind === 'name' && only.target.name === result && !only.operator;
    return isResult ? only.value.span : undefined;
  }
  const { value } = only.kind === 'return' || (only.kind === 'expression' && returnsLast) ? only : {};
  return value?.kind === 'list' ? undefined : value?.span;
}

/** What a function computes; with a flag, when that is the other way. */
function readFunction(
  defined: FunctionNode,
  level: Level,
  role: CodeFunction['role'],
  run: Run,
  flag?: ParameterNode,
): ReadFunction | Problem {
  return reading(() =>
    role === 'backward' ? backward(defined, level, run) : forward(defined, level, run, flag),
  );
}

function forward(defined: FunctionNode, level: Level, run: Run, flag?: ParameterNode): ReadFunction {
  if (isProcedure(defined) && !elementsIn(defined.body)) throw refusal('It returns nothing');
  const { scope, input, isOpen } = bound(defined, level, run, flag);
  run.active.push(defined);
  const expression = firstOf(returned(defined, scope));
  if (input === undefined && expression.kind === 'symbol') throw refusal('It has no input'); // what an object keeps
  const kept = input !== undefined && likeParameter.test(input) ? keptInput(expression, input) : undefined;
  const read = asReadFunction(expression, kept ?? inputOf(expression, input, run), run);
  if (isOpen && !symbolsOf(expression).includes(read.variable)) throw refusal('It does not use its input');
  return read;
}

const likeParameter = /^(?:alpha|beta|slope|negative_?slope|leak|lambda?)$/i;

/** `leakyRelu(alpha)` of an array is a function of what the array holds. */
function keptInput(expression: Expression, input: string): string | undefined {
  const [only, ...more] = symbolsOf(expression).filter((name) => name !== input);
  return more.length === 0 ? only : undefined;
}

/** The argument that is the input; where an array is gone through element by element, what its element is called. */
function inputOf(expression: Expression, input: string | undefined, { defaults, hasElements }: Run): string {
  if (input === undefined) return onlySymbol(expression);
  if (!hasElements) return input;
  const used = symbolsOf(expression).filter((name) => !defaults.has(name) && !parameterNames.test(name));
  const [only, ...more] = used;
  return only === undefined || more.length > 0 || used.includes(input) ? input : only;
}

/** A function that takes nothing is one of the only thing that it depends on. */
function onlySymbol(expression: Expression): string {
  const [only, ...more] = symbolsOf(expression);
  if (only === undefined || more.length > 0) throw refusal('It has no input');
  return only;
}

/** Of a tuple such as `return out, cache` the value. */
function firstOf(value: Value): Expression {
  if (value.kind === 'list' && value.items.length > 1 && value.items[0]) return firstOf(value.items[0]);
  if (value.kind === 'none') throw refusal('It returns nothing');
  return asExpression(value);
}

interface Bound {
  readonly scope: Scope;
  /** Name of the argument that is the input. */
  readonly input?: string;
  /** Whether a flag decides what it computes of which nobody says how it usually stands. */
  readonly isOpen?: true;
}

/** The names with which a function begins: its input and its parameters as symbols, its flags as numbers. */
function bound(defined: FunctionNode, level: Level, run: Run, flag?: ParameterNode): Bound {
  const scope: Scope = { run, names: new Map(), level };
  const parameters = ownParameters(defined, level).filter((parameter) => !parameter.isRest);
  for (const parameter of defined.parameters)
    if (!parameters.includes(parameter)) scope.names.set(parameter.name, { kind: 'object' });
  const input = inputAmong(parameters);
  if (unsigned.test(input?.type ?? '')) throw refusal('Its input is never negative');
  const isOpen = parameters.some((each) => each !== flag && !each.default && isFlag(each, defined));
  for (const parameter of parameters) {
    const value =
      parameter === input ? symbol(parameter.name) : parameterValue(parameter, defined, scope, flag);
    scope.names.set(parameter.name, value);
  }
  return { scope, ...(input && { input: input.name }), ...(isOpen && { isOpen }) };
}

/** Numbers from 0 on, and truth. */
const unsigned =
  /^(?:const )?(?:bool(?:ean)?|Bool|unsigned\b.*|u(?:8|16|32|64|128|size)|uint\d*(?:_t)?|UInt\d*|uchar|ushort|ulong|u?byte|size_t)(?: const)?[ &*]*$/;

/** The first argument, unless another is called as inputs are and the first as parameters are. */
function inputAmong(parameters: readonly ParameterNode[]): ParameterNode | undefined {
  const [first] = parameters;
  if (!first || inputNames.test(first.name)) return first;
  return parameters.find(({ name }) => inputNames.test(name)) ?? first;
}

const isNoInput = ({ name }: ParameterNode): boolean => !inputNames.test(name);

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

/** The slope that `backward` multiplies the gradient from above by, as a function of the input of `forward`. */
function backward(defined: FunctionNode, level: Level, run: Run): ReadFunction {
  const made = isProcedure(defined) ? elementsIn(defined.body)?.arrays : undefined;
  const parameters = ownParameters(defined, level).filter(
    ({ isRest, name }) => !isRest && made?.has(name) !== true && !/^(?:lr|learning_?rate)$/i.test(name),
  );
  const upstream =
    parameters.find(({ name }) => gradients.test(name)) ??
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

/** Names that cannot mean anything else. */
const surelyGradients =
  /^(?:grad_?(?:out(?:put)?s?|y)?|gradient|d_?out(?:put)?|dvalues|upstream(?:_grad\w*)?|d[AYLy]|\w+_grad|cotangent)$/;

const gradients =
  /grad|^d(?:$|[A-Z_]|[a-z]_|out|val|diff|y|z|x|h|v|[a-z]$)|delta|upstream|error|^g[yz]?s?$|^ct$|^cotangent/;

/** What `forward` of the same class leaves behind: attributes of `self`, saved tensors. */
function forwardOf(level: Level, run: Run): Bound | undefined {
  if (level.kind !== 'class') return undefined;
  const defined = forwards.flatMap((name) => level.functions.get(name) ?? []).at(-1);
  if (!defined) return undefined;
  const result = bound(defined, level, run);
  readElsewhere(defined, result.scope);
  const kept = [...result.scope.names].filter(([name]) => name.startsWith('self.'));
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
