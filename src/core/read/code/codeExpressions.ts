import { anyCase } from './knownWords';
import { symbol } from '../../expression/expression';
import type { Problem } from '../../problem';
import { once } from '../../remember';
import type { Span } from '../../span';
import type { NamedFunctions } from '../formula';
import type { ReadFunction } from '../readFunction';
import { guardsIn, guardsOfPart, isGuarded, type Guards } from './guards';
import type { Place } from './lastSet';
import { outlineOf, partsOf } from './levels';
import type { Program } from './parseCode';
import { rangeOf, type Range } from './range';
import { asReadFunction, newRun, reading, tableLanguage } from './reading';
import { shapeOf, type Surroundings } from './shape';
import type { Statement, SyntaxNode } from './syntaxTree';
import { asExpression } from './values';

/** An expression that may be a formula of one input, by what it is made of. */
export interface CodeExpression {
  readonly span: Span;
  /** The variable that is set to it. */
  readonly name?: { readonly text: string; readonly span: Span };
  /** What its input is, where that is made of several things that vary: `i - radius`, `x @ w + b`. */
  readonly input?: 'difference' | 'compound';
  /** What the program says of the numbers that come in. It is gone through when this is called. */
  readonly incoming: () => Incoming;
  /** What it computes. Nothing is read before this is called. */
  read(): ReadFunction | Problem;
}

export interface Incoming {
  /** Whether a test keeps some of them away: `if x < 20: …`, `where(x < 20, …, x)`. */
  readonly isGuarded: boolean;
  /** Between which they are, where they are set to known ones above. */
  readonly range?: Range;
}

/** The largest expressions of a program that may be formulas, in the order in which they begin; none in places that are not wanted. */
export function codeExpressions(
  program: Program,
  language: string,
  named: NamedFunctions,
  isWanted?: (span: Span) => boolean,
): readonly CodeExpression[] {
  const found: CodeExpression[] = [];
  const inside = new Set<Statement>();
  const around = { language: tableLanguage(language), named };
  const all = outlineOf(program.statements).statements;
  for (const { statement, level } of all) {
    const value = inside.has(statement) ? undefined : valueIn(statement, inside);
    const isAlone = statement.kind === 'expression' && program.statements.length === 1;
    if (value && isWanted?.(value.span) !== false)
      visit(
        value,
        nameOf(statement),
        { ...around, level, budget: { left: 3000 }, ...(isAlone && { isAlone }) },
        { found, place: { statement, level, all }, program, ...(isWanted && { isWanted }) },
      );
  }
  return found;
}

/** The value of a statement; of an `if` with one value a branch, which are then `inside` of it. */
function valueIn(statement: Statement, inside: Set<Statement>): SyntaxNode | undefined {
  switch (statement.kind) {
    case 'if': {
      const bodies = [...statement.branches.map(({ body }) => body), statement.otherwise ?? []];
      const values = bodies.map(([only, ...more]) =>
        only?.kind === 'expression' && more.length === 0 ? only.value : undefined,
      );
      const { span, branches } = statement;
      const value = values.reduceRight((otherwise, then, i) => {
        const test = branches[i]?.test;
        return test && then && otherwise && { kind: 'conditional', test, then, otherwise, span };
      });
      if (value) for (const each of bodies.flat()) inside.add(each);
      return value;
    }
    case 'assign':
    case 'return':
    case 'expression':
      return statement.value;
    default:
      return undefined;
  }
}

function nameOf(statement: Statement): CodeExpression['name'] {
  if (statement.kind !== 'assign' || statement.operator) return undefined;
  const { target } = statement;
  return target.kind === 'name' || target.kind === 'member'
    ? { text: target.name, span: target.span }
    : undefined;
}

interface Visit {
  readonly found: CodeExpression[];
  readonly place: Place;
  readonly program: Program;
  readonly isWanted?: (span: Span) => boolean;
  /** The parts of the statement that hold the expression, the innermost first. */
  readonly above?: Above | undefined;
}

interface Above {
  readonly part: SyntaxNode;
  readonly node: SyntaxNode;
  readonly above?: Above | undefined;
}

/** The expression itself if it may be a formula, or those in it that may. */
function visit(node: SyntaxNode, name: CodeExpression['name'], around: Surroundings, visited: Visit): void {
  const { found, above, isWanted } = visited;
  const inputs = shapeOf(node, around);
  if (inputs) {
    const input = inputKind(inputs[0]);
    const read = (): ReadFunction | Problem => readExpression(node, inputs, around);
    const incoming = once(() => incomingOf(inputs[0], visited));
    found.push({ span: node.span, ...(name && { name }), ...(input && { input }), incoming, read });
    return;
  }
  for (const part of partsOf(node))
    if (isWanted?.(part.span) !== false)
      visit(part, undefined, around, { ...visited, above: { part, node, above } });
}

function incomingOf(input: SyntaxNode | undefined, { place, program, above }: Visit): Incoming {
  if (!input) return { isGuarded: false };
  const behind = (at: Above | undefined): Guards | undefined =>
    at ? guardsOfPart(at.part, at.node, behind(at.above)) : guardsIn(program.statements).get(place.statement);
  const range = rangeOf(input, place);
  const isKept = isTakenUp(above) || isReplaced(place) || isGuarded(input, behind(above), place);
  return { isGuarded: isKept, ...(range && { range }) };
}

/** Whether it is an argument of what tests call to compare, as the other form that something is held against, or of what has limits. */
function isTakenUp(above: Above | undefined): boolean {
  for (let at = above; at; at = at.above) if (at.node.kind === 'call' && takesUp(at.node.callee)) return true;
  return false;
}

const takesUp = (callee: SyntaxNode): boolean =>
  (callee.kind === 'name' || callee.kind === 'member') && anyCase.takesUp.test(callee.name);

/** Whether a choice takes what is set here or something else, right below: `s = log(1 + exp(y)); s = where(y > 20, y, s)`. */
function isReplaced({ statement, all }: Place): boolean {
  const name = nameOf(statement)?.text;
  const at = all.findIndex((each) => each.statement === statement);
  return (
    name !== undefined &&
    all.slice(at + 1, at + 3).some(({ statement: below }) => {
      if (below.span[0] - statement.span[1] > 80) return false;
      const value = below.kind === 'assign' || below.kind === 'return' ? below.value : undefined;
      return value?.kind === 'call' && chooses(value, name);
    })
  );
}

const chooses = ({ callee, arguments: [, ...given] }: SyntaxNode & { kind: 'call' }, name: string): boolean =>
  'name' in callee &&
  callee.name === 'where' &&
  given.some(({ value }) => value.kind === 'name' && value.name === name);

function inputKind(node: SyntaxNode | undefined): CodeExpression['input'] {
  if (node?.kind !== 'binary') return undefined;
  return node.operator === 'subtract' ? 'difference' : 'compound';
}

function readExpression(
  node: SyntaxNode,
  inputs: readonly SyntaxNode[],
  { level, language, named }: Surroundings,
): ReadFunction | Problem {
  return reading(() => {
    const [first] = inputs;
    const variable = first?.kind === 'name' ? first.name : 'x';
    const run = newRun(language, named, { nodes: new Set(inputs), symbol: symbol(variable) });
    const scope = { run, names: new Map(), level };
    const expression = asExpression(run.evaluate(node, scope));
    return asReadFunction(expression, variable, run);
  });
}
