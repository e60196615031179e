import { keptResult } from './invoke';
import { patterns } from './knownWords';
import { variableOf } from './masks';
import type { Span } from '../../span';
import type { FunctionNode, Statement, SyntaxNode } from './syntaxTree';

/** How the body of a function of several statements can be written anew, so that it returns one expression. */
export interface Rewritable {
  /** What makes room for the new value: the last value that is returned, or the statements from the first branching that returns. */
  readonly replaced: Span;
  /** A statement that returns, and the value in it, where whole statements are replaced: how the program does that. */
  readonly model?: { readonly statement: Span; readonly value: Span };
  /** Statements that do nothing but give names to values, which nobody needs then. */
  readonly dropped: readonly { readonly span: Span; readonly names: readonly string[] }[];
  /** The other statements. */
  readonly kept: readonly Span[];
}

/** Undefined where a statement does more than to compute: what it changes elsewhere would be lost. */
export function rewritable(written: FunctionNode): Rewritable | undefined {
  const result = written.result ?? keptResult(written);
  const defined = result === undefined ? written : { ...written, result };
  const { body, docstring } = defined;
  const statements = body.filter(
    ({ span }) => !docstring || span[1] <= docstring[0] || span[0] >= docstring[1],
  );
  const ending = endingOf(statements, defined);
  if (!ending) return undefined;
  const { from, ...end } = ending;
  const parameters = new Set(defined.parameters.map(({ name }) => name));
  const dropped: { span: Span; names: readonly string[] }[] = [];
  const kept: Span[] = [];
  for (const statement of statements.slice(0, from)) {
    if (keepsMeaning(statement) || keeps(statement) || statement.kind === 'import') {
      kept.push(statement.span);
      continue;
    }
    const names = namesSetBy(statement);
    if (!names) return undefined;
    const isSet = new Set([...parameters, ...dropped.flatMap((each) => each.names)]);
    if (
      statement.kind === 'assign' &&
      statement.target.kind !== 'name' &&
      !names.every((name) => isSet.has(name))
    )
      return undefined;
    dropped.push({ span: statement.span, names });
  }
  return { ...end, dropped, kept };
}

interface Ending extends Pick<Rewritable, 'replaced' | 'model'> {
  /** How many statements stand before it. */
  readonly from: number;
}

function endingOf(statements: readonly Statement[], defined: FunctionNode): Ending | undefined {
  const last = statements.at(-1);
  if (!last) return undefined;
  const branching = statements.findIndex(
    (statement) => statement.kind === 'if' && leavesOf(statement, defined).length > 0,
  );
  const isBranching =
    branching >= 0 && (branching === statements.length - 1 || returns(statements[branching]));
  const value = valueReturned(last, defined);
  if (!isBranching) return value && { from: statements.length - 1, replaced: value };
  const rest = statements.slice(branching);
  const [first] = rest;
  const leaf = rest.flatMap((statement) => leavesOf(statement, defined))[0];
  const isAll = rest.every((statement) => statement.kind === 'if' || valueReturned(statement, defined));
  return first && leaf && isAll
    ? { from: branching, replaced: [first.span[0], last.span[1]], model: leaf }
    : undefined;
}

type Leaf = NonNullable<Rewritable['model']>;

/** Statements in a branching, or the statement itself, that give the value. */
function leavesOf(statement: Statement, defined: FunctionNode): readonly Leaf[] {
  if (statement.kind === 'if')
    return [...statement.branches.map(({ body }) => body), statement.otherwise ?? []]
      .flatMap((body) => body.slice(-1))
      .flatMap((each) => leavesOf(each, defined));
  const value = valueReturned(statement, defined);
  return value ? [{ statement: statement.span, value }] : [];
}

function valueReturned(statement: Statement, defined: FunctionNode): Span | undefined {
  const { returnsLast, result } = defined;
  switch (statement.kind) {
    case 'return': {
      const { value } = statement;
      return value && !isMore(value) ? value.span : undefined;
    }
    case 'expression':
      return returnsLast ? statement.value.span : undefined;
    case 'assign': {
      const { target, operator, value } = statement;
      const isResult = result !== undefined && variableOf(target) === result && !operator;
      return isResult ? value.span : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether it is several values, or changes what it is made of: `x.copy_(y)`. */
const isMore = (value: SyntaxNode): boolean =>
  value.kind === 'list' ||
  (value.kind === 'call' && value.callee.kind === 'member' && /[a-z]_$/.test(value.callee.name));

/** Whether a branching may return before its end. */
const returns = (statement: Statement | undefined): boolean =>
  statement?.kind === 'if' &&
  [...statement.branches.map(({ body }) => body), statement.otherwise ?? []].some((body) =>
    body.some((each) => each.kind === 'return' || returns(each)),
  );

/** What a statement gives names to; undefined where it does anything else. */
function namesSetBy(statement: Statement): readonly string[] | undefined {
  switch (statement.kind) {
    case 'assign': {
      const name = rootOf(statement.target);
      return name === undefined ? undefined : [name];
    }
    case 'function':
      return statement.function.name === undefined ? undefined : [statement.function.name];
    case 'if': {
      const bodies = [...statement.branches.map(({ body }) => body), statement.otherwise ?? []];
      const names = bodies.flat().map(namesSetBy);
      return names.every((each) => each !== undefined) ? names.flat() : undefined;
    }
    default:
      return undefined;
  }
}

/** `y` of `y` and of `y[mask]`. */
function rootOf(node: SyntaxNode): string | undefined {
  if (node.kind === 'name') return node.name;
  return node.kind === 'index' ? rootOf(node.object) : undefined;
}

/** `self.inputs = inputs` */
const keeps = (statement: Statement): boolean =>
  statement.kind === 'assign' &&
  statement.target.kind === 'member' &&
  statement.value.kind === 'name' &&
  variableOf(statement.target) !== undefined;

/** `x = np.asarray(x)`: the input as something that can be computed with. */
function keepsMeaning(statement: Statement): boolean {
  if (statement.kind !== 'assign' || statement.target.kind !== 'name' || statement.value.kind !== 'call')
    return false;
  const { callee, arguments: given } = statement.value;
  const last = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const [input] = given;
  return (
    patterns.same.test(last) && input?.value.kind === 'name' && input.value.name === statement.target.name
  );
}
