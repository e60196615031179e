import { symbol } from '../../expression/expression';
import type { Problem } from '../../problem';
import type { Span } from '../../span';
import type { NamedFunctions } from '../formula';
import type { ReadFunction } from '../readFunction';
import { outlineOf, partsOf } from './levels';
import type { Program } from './parseCode';
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
  /** What it computes. Nothing is read before this is called. */
  read(): ReadFunction | Problem;
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
  for (const { statement, level } of outlineOf(program.statements).statements) {
    const value = inside.has(statement) ? undefined : valueIn(statement, inside);
    const isAlone = statement.kind === 'expression' && program.statements.length === 1;
    if (value && isWanted?.(value.span) !== false)
      visit(
        value,
        nameOf(statement),
        { ...around, level, budget: { left: 3000 }, ...(isAlone && { isAlone }) },
        found,
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

/** The expression itself if it may be a formula, or those in it that may. */
function visit(
  node: SyntaxNode,
  name: CodeExpression['name'],
  around: Surroundings,
  found: CodeExpression[],
): void {
  const inputs = shapeOf(node, around);
  if (inputs) {
    const input = inputKind(inputs[0]);
    const read = (): ReadFunction | Problem => readExpression(node, inputs, around);
    found.push({ span: node.span, ...(name && { name }), ...(input && { input }), read });
    return;
  }
  for (const part of partsOf(node)) visit(part, undefined, around, found);
}

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
