import { catalogue } from '../activations/known';
import type { Dialect } from '../copy/dialect';
import { dialects } from '../copy/known';
import { guarded } from '../copy/guarded';
import { writeCode } from '../copy/writeCode';
import { childrenOf, number, substitute, symbolsOf, type Expression } from '../expression/expression';
import { functions, type FunctionName } from '../expression/functions';
import { sameText } from '../expression/sameText';
import { settle } from '../expression/settle';
import { isProblem } from '../problem';
import type { Span } from '../span';
import { readFormula } from '../read/reader';
import { rememberLast } from '../remember';
import { singleForms } from './singleForms';
import { callsOf } from './knownCalls';
import { raises } from './raises';
import type { ReadFunction } from '../read/readFunction';
import { matters, stabilityOf } from './stability';

/** How a formula is spelled: by an array library, Python's `math`, or a language's own functions. */
export type Spelling =
  | 'numpy'
  | 'pytorch'
  | 'jax'
  | 'tensorflow'
  | 'math'
  | 'javascript'
  | 'julia'
  | 'c'
  | 'rust'
  | 'java'
  | 'go'
  | 'r'
  | 'matlab';

export interface StableRequest {
  /** An id of the catalogue. */
  readonly activation: string;
  /** The input as the text has it: `x`, `x[i]`. */
  readonly input: string;
  /** Parameters as the text has them, `beta` or `5`; the others have their defaults. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly spelling: Spelling;
  /** What the file calls modules and what it takes from them: `np` is `numpy`, `F` is `torch.nn.functional`. */
  readonly modules: ReadonlyMap<string, string>;
}

/**
 * The same function as one expression that breaks nowhere: a call of the library where it has one, otherwise the stable formula of the
 * catalogue. Undefined where nothing of what the file imports says it.
 */
export function stableForm(request: StableRequest): string | undefined {
  const { activation, spelling } = request;
  const ways = callsOf(spelling).get(activation) ?? [];
  const called = ways.map((way) => spelled(filled(way, request), request)).find((text) => text !== undefined);
  return called ?? stableFormula(request);
}

/** An edit of a text. */
export interface StableEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Parts of a formula that one call says without loss: `log(1 + u)`, `exp(u) - 1`, `log(1 + exp(u))`, `1 / (1 + exp(-u))`; u keeps its
 * text. For formulas that are no activation by themselves.
 */
export function stableEdits(
  root: Expression,
  source: string,
  { spelling, modules }: Pick<StableRequest, 'spelling' | 'modules'>,
): readonly StableEdit[] {
  const found = lossy(root);
  if (!found || !root.span)
    return childrenOf(root).flatMap((child) => stableEdits(child, source, { spelling, modules }));
  const { way, operand } = found;
  if (!operand.span) return [];
  const input = source.slice(...operand.span);
  const text =
    way === 'softplus' || way === 'sigmoid'
      ? stableForm({ activation: way, input, spelling, modules })
      : spelled(withFullNames(single(way, input, spelling), spelling), { modules, spelling });
  return text === undefined
    ? []
    : [{ span: root.span, text: way === 'sigmoid' && !isCall(text) ? `(${text})` : text }];
}

const isCall = (text: string): boolean => /^[\w.]+\(/.test(text);

/** `np.log1p(u)` */
function single(name: 'log1p' | 'expm1', input: string, spelling: Spelling): string {
  const pattern = dialectOf(spelling)?.functions[name] ?? name;
  return pattern.includes('{0}') ? pattern.replace('{0}', () => input) : `${pattern}(${input})`;
}

interface Lossy {
  readonly way: 'log1p' | 'expm1' | 'softplus' | 'sigmoid';
  readonly operand: Expression;
}

function lossy(node: Expression): Lossy | undefined {
  if (node.kind !== 'call') return undefined;
  const [u, v] = node.arguments;
  if (node.function === 'log' && u) {
    const more = besideOne(u);
    const power = more && operandOf(more, 'exp');
    return power ? { way: 'softplus', operand: power } : more && { way: 'log1p', operand: more };
  }
  if (node.function === 'subtract' && u && v && isOne(v)) {
    const power = operandOf(u, 'exp');
    return power && { way: 'expm1', operand: power };
  }
  const below = node.function === 'divide' && u && v && isOne(u) ? besideOne(v) : undefined;
  const power = below && operandOf(below, 'exp');
  const operand = power && operandOf(power, 'negate');
  return operand && { way: 'sigmoid', operand };
}

const isMinusOne = (node: Expression): boolean => {
  const one = operandOf(node, 'negate');
  return one !== undefined && isOne(one);
};

const isOne = (node: Expression): boolean => node.kind === 'number' && node.value === 1;

function operandOf(node: Expression, name: FunctionName): Expression | undefined {
  return node.kind === 'call' && node.function === name ? node.arguments[0] : undefined;
}

/** u of 1 + u and of u + 1. */
function besideOne(node: Expression): Expression | undefined {
  if (node.kind !== 'call' || node.function !== 'add') return undefined;
  const [u, v] = node.arguments;
  return u && isOne(u) ? v : v && isOne(v) ? u : undefined;
}

/** The text of a call with its holes filled: `X` is the input, `{a}` a parameter; an argument that is the default is left out. */
function filled(way: string, { activation, input, parameters = {} }: StableRequest): string | undefined {
  const usual = new Map(
    catalogue.get(activation)?.parameters.map(({ name, default: value }) => [name, `${value}`]),
  );
  const given = Object.entries(parameters).filter(([name, text]) => usual.get(name) !== text);
  const kept = way.replace(/, \w+=\{(\w+)\}/g, (argument, name: string) =>
    given.some(([each]) => each === name) ? argument : '',
  );
  const [name, text] = given.find(([each]) => !kept.includes(`{${each}}`)) ?? [];
  const isScaled = activation === 'softplus' && text !== undefined;
  if (name !== undefined && !isScaled) return undefined;
  const inner = isScaled ? `${text} * ${grouped(input)}` : input;
  const code = kept
    .replace(/\{(\w+)\}/g, (_, each: string) => parameters[each] ?? '')
    .replace(/(.?)\bX\b(.?)/g, (_, before: string, after: string) =>
      before === '(' || (before === ' ' && after === ')')
        ? `${before}${inner}${after}`
        : `${before}${grouped(inner)}${after}`,
    );
  return isScaled ? `${code} / ${grouped(text)}` : code;
}

/** In parentheses unless nothing can come between. */
const grouped = (text: string): string =>
  /^[\w.$]+(?:->\w+)?$|^[\w.]+[[(][^()[\]]*[\])]$/.test(text) ? text : `(${text})`;

/** Full names of modules as the file writes them; undefined where it cannot. */
function spelled(
  text: string | undefined,
  { modules, spelling }: Pick<StableRequest, 'modules' | 'spelling'>,
): string | undefined {
  if (spelling === 'go') return text; // whose `math` is no module of Python's
  let isMissing = text === undefined;
  const code = text?.replace(/\b(?:numpy|scipy|torch|jax|tensorflow|math)(?:\.\w+)+/g, (path) => {
    const prefixes = [...modules].filter(([, module]) => path === module || path.startsWith(`${module}.`));
    const [best] = prefixes.sort(([, a], [, b]) => b.length - a.length);
    isMissing ||= best === undefined;
    return best ? `${best[0]}${path.slice(best[1].length)}`.replace('*.', '') : path; // `from numpy import *`
  });
  return isMissing ? undefined : code;
}

/** The slope of an activation as one expression that breaks nowhere; undefined where it has no closed form or the file lacks what it calls. */
export function slopeForm(request: StableRequest): string | undefined {
  const record = catalogue.get(request.activation);
  return expressionOf(record?.slope, request) ?? expressionOf(record?.stableSlope, request);
}

function stableFormula(request: StableRequest): string | undefined {
  const record = catalogue.get(request.activation);
  return expressionOf(singleForms.get(request.activation) ?? record?.stable ?? record?.formula, request);
}

function expressionOf(text: string | undefined, request: StableRequest): string | undefined {
  const { activation, input, parameters = {}, spelling } = request;
  const record = catalogue.get(activation);
  const formula = text === undefined ? undefined : readFormula(text);
  if (record?.kind !== 'elementwise' || !formula || isProblem(formula) || text?.includes('roundoff('))
    return undefined;
  const settings = record.parameters
    .map(({ name, default: usual }) => [name, Number(parameters[name] ?? usual)] as const)
    .filter(([, value]) => Number.isFinite(value));
  const values = new Map(settings.map(([name, value]) => [name, number(value)]));
  const isFixed = values.size === record.parameters.length;
  const settled = isFixed
    ? settle(formula.expression, 'x', Object.fromEntries(settings))
    : formula.expression;
  const expression = simplified(substitute(settled, values));
  const dialect = dialectOf(spelling);
  if (!dialect || !canWrite(expression, dialect) || !isSound(expression, spelling)) return undefined;
  const nameOf = (name: string): string => grouped(name === 'x' ? input : (parameters[name] ?? name));
  const written = writeCode(expression, ['x'], dialect, nameOf);
  const whole = written.locals.reduceRight(
    (all, local) => all.replace(new RegExp(`(?<![.\\w])${local.name}\\b`, 'g'), () => local.text),
    written.text,
  );
  return spelled(withFullNames(whole, spelling), request);
}

/** Whether it breaks nowhere, also where it is differentiated; every edit of a text asks the same again. */
const isSound = (expression: Expression, spelling: Spelling): boolean =>
  rememberSound(`${spelling} ${sameText(expression)}`, () => breaksNowhere(expression, spelling));

const rememberSound = rememberLast<boolean>(200);

function breaksNowhere(expression: Expression, spelling: Spelling): boolean {
  const parameters = symbolsOf(expression).map((name) => ({ name }));
  const computed = dialectOf(spelling)?.computesBoth ? guarded(expression, 'x') : lazy(expression);
  const f: ReadFunction = { expression: computed, variable: 'x', parameters };
  const isDifferentiated = spelling === 'pytorch' || spelling === 'jax' || spelling === 'tensorflow';
  if (spelling === 'math' && raises(f)) return false;
  return !stabilityOf(f, {
    dtypes: ['float32', 'float64'],
    ...(!isDifferentiated && { gradient: false }),
  }).some(matters);
}

/** With branches that are computed only where they are taken. */
function lazy(node: Expression): Expression {
  return node.kind === 'choice'
    ? { ...node, then: lazy(node.then), otherwise: lazy(node.otherwise), isLazy: true }
    : node;
}

/** Whether a language has what a formula needs, or other functions that make it. */
function canWrite(node: Expression, dialect: Dialect): boolean {
  if (node.kind === 'choice' && dialect.choice === '') return false;
  if (node.kind === 'call') {
    const { operands, written } = functions[node.function];
    const isSign = written.as !== 'name' && operands === 2;
    const isMade = node.function === 'Phi' && 'erfc' in dialect.functions;
    if (!isSign && !isMade && node.function !== 'negate' && !(node.function in dialect.functions))
      return false;
  }
  return childrenOf(node).every((child) => canWrite(child, dialect));
}

/** Without factors and divisors of 1. */
export function simplified(node: Expression): Expression {
  if (node.kind === 'choice')
    return { ...node, then: simplified(node.then), otherwise: simplified(node.otherwise) };
  if (node.kind !== 'call') return node;
  const [u, v] = node.arguments.map(simplified);
  const isOne = (operand: Expression | undefined): boolean =>
    operand?.kind === 'number' && operand.value === 1;
  if (node.function === 'multiply' && u && v && isOne(u)) return v;
  if (node.function === 'multiply' && u && v && isMinusOne(u))
    return { ...node, function: 'negate', arguments: [v] };
  if ((node.function === 'multiply' || node.function === 'divide') && u && v && isOne(v)) return u;
  return { ...node, arguments: [u, v].filter((operand) => operand !== undefined) };
}

/** The modules that the dialects name in short. */
const shortNames: readonly (readonly [RegExp, string])[] = [
  [/\bnp\./g, 'numpy.'],
  [/(?<!\.)\bspecial\./g, 'scipy.special.'],
  [/\btf\./g, 'tensorflow.'],
  [/\bjnp\./g, 'jax.numpy.'],
];

function withFullNames(text: string, spelling: Spelling): string | undefined {
  if (spelling !== 'rust') return shortNames.reduce((all, [short, full]) => all.replace(short, full), text);
  const bare = text
    .replace(/\.powf\((-?\d+)\.0\)/g, '.powi($1)')
    .replace(/\((\w+)\)\./g, '$1.')
    .replace(chained, '$1.')
    .replace(chained, '$1.');
  return /(?<!\w)\(-?[\d.]+\)\./.test(bare) ? undefined : bare; // a number alone has no type to call a method of
}

/** `((-x).exp()).ln_1p()`: parentheses around calls of methods. */
const chained = /\(((?:\((?:[^()]|\([^()]*\))*\)|\w+)(?:\.\w+\([^()]*\))+)\)\./g;

/** How a spelling writes formulas; languages without packages lack the error function. */
const dialectOf = (spelling: Spelling): Dialect | undefined =>
  dialects.get(spelling === 'javascript' || spelling === 'julia' ? `${spelling} alone` : spelling);
