import { activationNamed } from '../read/catalogueFormulas';
import { conventionalAliases } from '../frameworks/symbols';
import { symbolsOf } from '../expression/expression';
import { isProblem, problem, type Problem } from '../problem';
import { codeExpressions, type CodeExpression } from '../read/code/codeExpressions';
import { unnamedFunctions } from '../read/code/codeFunctions';
import { outlineOf } from '../read/code/levels';
import { parseCode, parseExpression, type Program } from '../read/code/parseCode';
import type { ReadFunction } from '../read/readFunction';
import { byPlace, type Span } from '../span';
import { docsIn, formulasInDocs } from './inDocs';
import { isOfActivation, judge } from './judged';
import { withoutLongLines } from './longLines';
import { namedIn, rootsOf, type Named } from './named';
import { saidBy } from './names';
import { originalsOf } from './originals';
import type { WrittenFormula } from './writtenFormula';

/**
 * Functions and expressions of a program that are written out, in the order of the text. A function that cannot be read is among them
 * where its name claims an activation; expressions are listed where no function that can be read holds them. The mathematics in its
 * comments and docstrings is among them too, unless `isWanted` says which places to read at all.
 */
export function formulasInCode(
  written: string,
  language: string,
  isWanted?: (span: Span) => boolean,
): readonly WrittenFormula[] {
  const text = withoutLongLines(written);
  const program = programOf(text, language);
  if (!program) return [];
  const docs = isWanted ? [] : formulasInDocs(text, language, docsIn(text, program));
  const functions = namedIn(program, language, isWanted);
  const modules = modulesWithHabits(text, language, outlineOf(program.statements).file.modules);
  const code = formulasAmong(functions, program, { language, modules }, isWanted);
  return [...code, ...docs].sort(byPlace);
}

/**
 * The formulas in some places of a program, without its mathematics on paper. Slopes there are told what they belong to, wherever that
 * stands.
 */
export function formulasWithin(
  program: Program,
  where: Where,
  isWanted: (span: Span) => boolean,
): readonly WrittenFormula[] {
  const all = namedIn(program, where.language);
  const isHere = (each: Named): boolean => isWanted(each.function.span);
  const here = all.filter(isHere);
  const mayBeSlope = ({ said }: Named): boolean => said.isDerivative || rootsOf(said).length > 1;
  const roots = new Set(here.filter(mayBeSlope).flatMap(({ said }) => rootsOf(said)));
  const classes = new Set(here.map((each) => each.function.className));
  const isNeeded = ({ said, function: { role, className } }: Named): boolean =>
    rootsOf(said).some((root) => roots.has(root)) ||
    (role === 'backward' && className !== undefined && classes.has(className));
  const needed = all.filter((each) => isHere(each) || isNeeded(each));
  return formulasAmong(needed, program, where, isWanted).filter(({ span }) => isWanted(span));
}

function formulasAmong(
  functions: readonly Named[],
  program: Program,
  where: Where,
  isWanted?: (span: Span) => boolean,
): readonly WrittenFormula[] {
  const defined = definitionsOf(functions, where);
  const read = defined.filter((formula) => !isProblem(formula.function));
  const alone = outside(codeExpressions(program, where.language, activationNamed, isWanted), read).filter(
    (each) => isWanted?.(each.span) !== false,
  );
  const around = functionsAround(alone, program, where);
  const expressions = outside(alone, around)
    .flatMap((each) => expressionOf(each, where) ?? [])
    .map(aloneIn(program));
  return [...defined, ...around, ...expressions].sort(byPlace);
}

/** Functions without a name that can be read, of which some expressions are a step: `(x) => { const s = …; return x * s; }`. */
function functionsAround(
  steps: readonly CodeExpression[],
  program: Program,
  where: Where,
): readonly WrittenFormula[] {
  const places = steps.filter(({ name }) => name).map(({ span: [at] }) => at);
  if (places.length === 0) return [];
  const holdsStep = ([start, end]: Span): boolean => places.some((at) => start <= at && at < end);
  return unnamedFunctions(program, where.language, activationNamed, holdsStep)
    .flatMap((each) => definitionOf({ function: each, said: saidBy('') }, where) ?? [])
    .filter((formula) => !isProblem(formula.function));
}

/** Of a program that is one expression, all that it is: a lambda defines a function. */
function aloneIn({ statements }: Program): (formula: WrittenFormula) => WrittenFormula {
  const [only] = statements;
  if (only?.kind !== 'expression' || statements.length > 1) return (formula) => formula;
  const { value, span } = only;
  if (value.kind === 'function' && value.function.name !== undefined) return (formula) => formula;
  const lambda = value.kind === 'function' ? ({ kind: 'definition', span } as const) : {};
  return (formula) => ({ ...formula, ...lambda, isAlone: true });
}

/** What stands in none of the others; two of a program never overlap but for one inside of the other. */
function outside<T extends Spanned>(inner: readonly T[], outer: readonly Spanned[]): readonly T[] {
  const around = [...outer].sort(byPlace);
  let [next, end] = [0, -1];
  return [...inner].sort(byPlace).filter(({ span }) => {
    for (let other = around[next]; other && other.span[0] <= span[0]; other = around[++next])
      end = Math.max(end, other.span[1]);
    return span[1] > end;
  });
}

type Spanned = { readonly span: Span };

/** A text that is an expression and nothing else is a program in every language. */
export function programOf(text: string, language: string): Program | undefined {
  const value = text.length > longestExpression ? undefined : parseExpression(text, language);
  if (!value || value.kind === 'other') return parseCode(text, language);
  return { statements: [{ kind: 'expression', value, span: value.span }], comments: [] };
}

const longestExpression = 2000;

/** Snippets leave out the imports that everybody knows; what is imported by another name is known by that. */
export function modulesWithHabits(
  text: string,
  language: string,
  modules: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const known = [...modules.values()].join(' ');
  const habits = [...conventionalAliases(language)].filter(
    ([name, path]) =>
      !modules.has(name) &&
      !new RegExp(`(?<!\\S)${path}(?![^\\s.])`).test(known) &&
      new RegExp(`(?<![\\w.])${name}\\.`).test(text),
  );
  const named = habits.map(([name, path]) => [name, path.replace(/^tf\b/, 'tensorflow')] as const);
  return named.length === 0 ? modules : new Map([...named, ...modules]);
}

/** The language of a program and its modules. */
export type Where = Pick<WrittenFormula, 'language' | 'modules'>;

/** Slopes last, each with the function that it belongs to. */
function definitionsOf(all: readonly Named[], where: Where): readonly WrittenFormula[] {
  const originals = originalsOf(all);
  const differentiated = new Set(originals.values());
  const made = new Map<Named, WrittenFormula>();
  const add = (named: Named, formula: WrittenFormula | undefined): void => {
    if (formula) made.set(named, formula);
  };
  for (const named of all) {
    if (originals.has(named)) continue;
    const formula = definitionOf(named, where);
    add(named, formula && differentiated.has(named) ? { ...formula, hasBackward: true } : formula);
  }
  for (const [named, original] of originals) {
    const of = original && made.get(original);
    add(named, slopeOf(named, where, of) ?? definitionOf(named, where));
  }
  const meant = borneOut(made);
  const isMeant = ({ function: { way } }: Named): boolean => !way || meant.has(way.of);
  return [...made].filter(([named]) => isMeant(named)).map(([, formula]) => formula);
}

/** The functions of which at least half of the ways that they take by name are what they are called: those of others are of something else. */
function borneOut(made: ReadonlyMap<Named, WrittenFormula>): ReadonlySet<unknown> {
  const [right, all] = [new Map<unknown, number>(), new Map<unknown, number>()];
  for (const [named, formula] of made) {
    const { way } = named.function;
    if (!way || named.said.isOrdinary) continue;
    const isRight = /^(?:equal|rounded)$/.test(judge(formula).identification?.verdict ?? '');
    all.set(way.of, (all.get(way.of) ?? 0) + 1);
    if (isRight) right.set(way.of, (right.get(way.of) ?? 0) + 1);
  }
  return new Set([...right].filter(([of, count]) => 2 * count >= (all.get(of) ?? 0)).map(([of]) => of));
}

/** What says that it is a slope; what only may be one, like `dtanh`, is where the other is an activation. Undefined for all else. */
function slopeOf(named: Named, where: Where, of: WrittenFormula | undefined): WrittenFormula | undefined {
  if (named.said.isDerivative) return definitionOf(named, where, of);
  if (!of || !isOfActivation({ of })) return undefined;
  return definitionOf(
    { ...named, said: { ...named.said, claims: of.claims, isDerivative: true } },
    where,
    of,
  );
}

/** Undefined for what cannot be read and claims nothing. */
function definitionOf(
  { function: each, said }: Named,
  where: Where,
  of?: WrittenFormula,
): WrittenFormula | undefined {
  const read = usingItsInput(each.read());
  const { name, nameSpan, className, span, body, rewritable, role, hasFlag } = each;
  if (isProblem(read) && said.claims.length === 0) return undefined;
  const isNamedByClass = className !== undefined && said.root !== saidBy(name ?? '').root;
  const text = isNamedByClass ? className : name;
  return {
    span,
    kind: said.isDerivative ? 'derivative' : 'definition',
    ...(text !== undefined && nameSpan && { name: { text, span: nameSpan } }),
    claims: said.claims,
    ...(said.isOrdinary && { isOrdinary: true }),
    function: read,
    ...(of && { of }),
    ...(each.hasOwnGradient && { hasBackward: true }),
    ...(body && { body }),
    ...(rewritable && { rewritable }),
    ...((role === 'backward' || hasFlag) && { isShared: true }),
    ...where,
  };
}

/** What does not depend on the input but on something unknown computes another thing than it seems. */
function usingItsInput(read: ReadFunction | Problem): ReadFunction | Problem {
  if (isProblem(read)) return read;
  const isConstant = read.parameters.every((parameter) => parameter.default !== undefined);
  return isConstant || symbolsOf(read.expression).includes(read.variable)
    ? read
    : problem('It does not use its input');
}

function expressionOf(each: CodeExpression, where: Where): WrittenFormula | undefined {
  const { span, name, incoming } = each;
  const formula = each.read();
  if (isProblem(formula)) return undefined;
  return {
    span,
    kind: 'expression',
    ...(name && { name }),
    claims: [],
    ...(each.input && { input: each.input }),
    incoming,
    function: formula,
    body: span,
    ...where,
  };
}
