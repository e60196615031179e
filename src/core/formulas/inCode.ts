import { activationNamed } from '../read/catalogueFormulas';
import { conventionalAliases } from '../frameworks/symbols';
import { symbolsOf } from '../expression/expression';
import { isProblem, problem, type Problem } from '../problem';
import { codeExpressions, type CodeExpression } from '../read/code/codeExpressions';
import { codeFunctions, type CodeFunction } from '../read/code/codeFunctions';
import { outlineOf } from '../read/code/levels';
import { parseCode, parseExpression, type Program } from '../read/code/parseCode';
import type { ReadFunction } from '../read/readFunction';
import { byPlace, type Span } from '../span';
import { docsIn, formulasInDocs } from './inDocs';
import { isOfActivation } from './judged';
import { withoutLongLines } from './longLines';
import { isSlopeOfSlope, saidBy, saysNothing, type SaidName } from './names';
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

/** What the function may be called whose slope this is: `dtanh` may be that of `tanh`. */
export const rootsOf = ({ root }: SaidName): readonly string[] =>
  root.startsWith('d') ? [root, root.slice(1)] : [root];

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
  const expressions = alone.flatMap((each) => expressionOf(each, where) ?? []).map(aloneIn(program));
  return [...defined, ...expressions].sort(byPlace);
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
  return habits.length === 0 ? modules : new Map([...habits, ...modules]);
}

/** The language of a program and its modules. */
export type Where = Pick<WrittenFormula, 'language' | 'modules'>;

/** A function and what its name, its class and its place say. */
export interface Named {
  readonly function: CodeFunction;
  readonly said: SaidName;
}

/** The functions of a program, or those in some places, by what they are called. Nothing is read for that. */
export const namedIn = (
  program: Program,
  language: string,
  isWanted?: (span: Span) => boolean,
): readonly Named[] =>
  codeFunctions(program, language, activationNamed, isWanted).map((each) => ({
    function: each,
    said: saidOf(each),
  }));

/** Slopes last, each with the function that it belongs to. */
function definitionsOf(all: readonly Named[], where: Where): readonly WrittenFormula[] {
  const originals = all.filter(({ said }) => !said.isDerivative);
  const [originalsOf, slopesOf] = [byRoot(originals), byRoot(all.filter(({ said }) => said.isDerivative))];
  const beside = ({ said }: Named): readonly Named[] =>
    rootsOf(said)
      .slice(1)
      .flatMap((other) => originalsOf.get(other) ?? []);
  /** What a class that is called as an activation has besides its slope, whatever that is called. */
  const onlyOther = ({ said, function: { className } }: Named): readonly Named[] => {
    if (said.claims.length === 0 || className === undefined) return [];
    const others = originals.filter((each) => each.function.className === className);
    return others.length === 1 ? others : [];
  };
  const isPlain = (named: Named): boolean => !named.said.isDerivative && beside(named).length === 0;
  const originalBy = new Map(
    all
      .filter((named) => !isPlain(named))
      .map((named) => {
        const { root, isDerivative } = named.said;
        const namesakes = isDerivative ? (originalsOf.get(root) ?? onlyOther(named)) : beside(named);
        return [named, originalOf(named, namesakes, slopesOf.get(root) ?? [])] as const;
      }),
  );
  const differentiated = new Set(originalBy.values());
  const made = new Map<Named, WrittenFormula>();
  for (const named of originals) {
    if (!isPlain(named)) continue;
    const formula = definitionOf(named, where);
    add(formula && differentiated.has(named) ? { ...formula, hasBackward: true } : formula, named, made);
  }
  for (const [named, original] of originalBy) {
    const of = original && made.get(original);
    const { said } = named;
    const isSlope = said.isDerivative || (of !== undefined && isOfActivation({ of }));
    add(
      isSlope
        ? definitionOf(
            {
              ...named,
              said: said.isDerivative ? said : { ...said, claims: of?.claims ?? [], isDerivative: true },
            },
            where,
            of,
          )
        : definitionOf(named, where),
      named,
      made,
    );
  }
  return [...made.values()];
}

function byRoot(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const made = new Map<string, Named[]>();
  for (const named of all) {
    const same = made.get(named.said.root);
    if (same) same.push(named);
    else made.set(named.said.root, [named]);
  }
  return made;
}

function add(formula: WrittenFormula | undefined, named: Named, made: Map<Named, WrittenFormula>): void {
  if (formula) made.set(named, formula);
}

/** A method that is called what any method might be (`forward`, `backward`, `derivative`, `__call__`) is called by its class. */
function saidOf({ name = '', className, role, isDerivativeFlag, table }: CodeFunction): SaidName {
  const own = saidBy(name);
  if (isSlopeOfSlope(name)) return own;
  const isDerivative =
    own.isDerivative || isOfSlopes(table, className) || role === 'backward' || isDerivativeFlag === true;
  const isGeneral = role !== 'function' || generalMethods.test(name) || saysNothing(name);
  const byClass = className !== undefined && isGeneral;
  const said = byClass ? saidBy(className) : own;
  if (byClass && said.isDerivative && role === 'backward') return saidBy(''); // the slope of a slope
  if (byClass && role === 'forward' && /^_*(?:Auto)?Grad/.test(className)) return saidBy(''); // with another backward pass
  return { ...said, isDerivative: isDerivative || said.isDerivative };
}

/** `derivatives = { relu: … }`, `class Derivatives { relu(x) … }` */
const isOfSlopes = (table: string, className = ''): boolean =>
  /deriv|driv(?!er)|prime/i.test(table) || (saysNothing(className) && saidBy(className).isDerivative);

const generalMethods =
  /^_*(?:forward|call|apply|__call__|operator\(\)|activate|activation|act|compute|evaluate|eval|value|f|fn|func|function|output|invoke|transform|run|gradient|grad|derivative|deriv|prime|backward|df|d)_*$/i;

/**
 * Of the functions of the same name, the one in the same class if there is one, the nearest before it if there are several; where several
 * in branches are followed by as many slopes, the first belongs to the first. A second slope behind it belongs to what is not written out.
 */
function originalOf(named: Named, namesakes: readonly Named[], slopes: readonly Named[]): Named | undefined {
  const { className, isDerivativeFlag, span } = named.function;
  if (isDerivativeFlag) return namesakes.find((each) => each.function.span === span);
  const same = namesakes.filter((each) => isBeside(each.function.className, className, named.function));
  const isInOrder =
    same.length > 1 && same.length === slopes.length && (areBefore(same, slopes) || areBefore(slopes, same));
  if (isInOrder) return same[slopes.indexOf(named)];
  const before = same.findLast((each) => each.function.span[0] < span[0]);
  const isBetween = ({
    function: {
      span: [at],
    },
  }: Named): boolean => before !== undefined && before.function.span[1] <= at && at < span[0];
  return named.said.claims.length === 0 && slopes.some(isBetween) ? undefined : (before ?? same[0]);
}

const areBefore = (some: readonly Named[], others: readonly Named[]): boolean =>
  others.every((other) => some.every((each) => each.function.span[1] <= other.function.span[0]));

/** Of a method, a function of another class is no original. */
const isBeside = (one: string | undefined, other: string | undefined, { role }: CodeFunction): boolean =>
  one === other || (role === 'function' && (one === undefined || other === undefined));

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
