import { anyCase } from './knownWords';
import type { Problem } from '../../problem';
import { once } from '../../remember';
import type { Span } from '../../span';
import type { NamedFunctions } from '../formula';
import type { ReadFunction } from '../readFunction';
import { backward } from './backwardPass';
import { choicesIn, type Choice } from './choices';
import { isFlag } from './flags';
import { forward } from './forwardPass';
import { ownParameters } from './invoke';
import { outlineOf, type FoundFunction, type Level, type Outline } from './levels';
import { wordsOf } from './lookup';
import { newRun, reading, tableLanguage } from './reading';
import type { Program } from './parseCode';
import { rewritable, type Rewritable } from './rewritable';
import { roleOf, type Role } from './roles';
import type { FunctionNode, ParameterNode, SyntaxNode } from './syntaxTree';
import type { Run } from './values';

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
  readonly role: Role;
  /** Whether it is what the function returns when a parameter such as `derivative` says so. */
  readonly isDerivativeFlag?: true;
  /** Whether a parameter decides between the function and its slope. */
  readonly hasFlag?: true;
  /** Of one of the ways that a function takes by name (`case RELU:`), that function. */
  readonly way?: { readonly of: FunctionNode; readonly name: string };
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
  return known.flatMap((found) => functionsOf(found, outline, { language, named }));
}

/** Functions of several statements without a name: what is returned, or handed to something. */
export function unnamedFunctions(
  program: Program,
  language: string,
  named: NamedFunctions,
  isWanted: (span: Span) => boolean,
): readonly CodeFunction[] {
  const outline = outlineOf(program.statements);
  return outline.functions
    .filter(({ name, function: { body }, span }) => name === undefined && body.length > 1 && isWanted(span))
    .flatMap((found) => functionsOf(found, outline, { language, named }));
}

function functionsOf(
  found: FoundFunction,
  outline: Outline,
  { language, named }: Pick<Run, 'language' | 'named'>,
): readonly CodeFunction[] {
  const { function: defined, level, name, nameSpan, span, table } = found;
  const role = roleOf(name ?? '', defined, level);
  const body = onlyReturned(defined);
  const whole = body ? undefined : rewritable(defined);
  const described: Omit<CodeFunction, 'read'> = {
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
    (parameter) => anyCase.namedSlope.test(parameter.name) && isFlag(parameter, defined),
  );
  const choices = choicesIn(defined, tableLanguage(language));
  const isOpen = choices.length > 1;
  const reader = (choice?: Choice, by?: ParameterNode) =>
    once(() => readFunction(defined, level, role, { ...newRun(language, named), choice, isOpen }, by));
  const withSlope = (each: Omit<CodeFunction, 'read'>, choice?: Choice): readonly CodeFunction[] =>
    flag
      ? [
          { ...each, hasFlag: true, read: reader(choice) },
          { ...each, hasFlag: true, isDerivativeFlag: true, read: reader(choice, flag) },
        ]
      : [{ ...each, read: reader(choice) }];
  const { body: _, rewritable: __, ...shared } = described;
  const ways = choices.flatMap(({ choice, ...way }) =>
    withSlope({ ...shared, ...way, name: choice.name, way: { of: defined, name: name ?? '' } }, choice),
  );
  return [...withSlope(described), ...(isOpen && choices.length <= mostWays ? ways : [])];
}

/** Who asks for more names chooses something else. */
const mostWays = 60;

const givesGradient = (decorator: string): boolean => /(?:^|\.)custom_(?:jvp|vjp|gradient)$/.test(decorator);

/** `impl Kernel for Sigmoid`: a density, a loss or a curve of motion that is called like an activation. */
const isOtherKind = (base: SyntaxNode): boolean =>
  anyCase.otherKinds.test(base.kind === 'name' ? base.name : (wordsOf(base)?.at(-1) ?? ''));

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
  role: Role,
  run: Run,
  flag?: ParameterNode,
): ReadFunction | Problem {
  return reading(() =>
    role === 'backward' ? backward(defined, level, run) : forward(defined, level, run, flag),
  );
}
