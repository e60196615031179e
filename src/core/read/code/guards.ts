import { patterns } from './knownWords';
import { lastSet, type Place } from './lastSet';
import { isSelfName, partsOf, type Level } from './levels';
import { plainWord } from './meanings';
import type { Statement, SyntaxNode } from './syntaxTree';

/** The tests that decide whether a place is reached, or set, the innermost first. */
export interface Guards {
  readonly test: SyntaxNode;
  readonly around?: Guards | undefined;
}

const known = new WeakMap<readonly Statement[], ReadonlyMap<Statement, Guards>>();

/**
 * Of each statement of a program that stands behind tests, those of its own function: of branches, of returns before it, of a mask
 * that it sets.
 */
export function guardsIn(statements: readonly Statement[]): ReadonlyMap<Statement, Guards> {
  const before = known.get(statements);
  if (before) return before;
  const made = new Map<Statement, Guards>();
  block(statements, undefined, made);
  known.set(statements, made);
  return made;
}

type Made = Map<Statement, Guards>;

function block(body: readonly Statement[], around: Guards | undefined, made: Made): void {
  let guards = around;
  for (const statement of body) {
    const mask =
      statement.kind === 'assign' && statement.target.kind === 'index' && statement.target.indices[0];
    const own = mask ? { test: mask, around: guards } : guards;
    if (own) made.set(statement, own);
    guards = inside(statement, guards, made);
  }
}

/** Goes through a statement; the tests that hold behind it. */
function inside(statement: Statement, guards: Guards | undefined, made: Made): Guards | undefined {
  switch (statement.kind) {
    case 'if':
      return branches(statement, guards, made);
    case 'function':
      block(statement.function.body, undefined, made);
      return guards;
    case 'class':
      block(statement.body, undefined, made);
      return guards;
    case 'other':
      block(statement.body, guards, made);
      return guards;
    case 'assign':
    case 'return':
    case 'expression':
      if (statement.value) lambdas(statement.value, guards, made);
      return guards;
    case 'import':
      return guards;
  }
}

function branches(
  { branches: all, otherwise }: Statement & { kind: 'if' },
  guards: Guards | undefined,
  made: Made,
): Guards | undefined {
  let tests = guards;
  let after = guards;
  for (const { test, body } of all) {
    tests = { test, around: tests };
    block(body, tests, made);
    if (leaves(body)) after = { test, around: after };
  }
  block(otherwise ?? [], tests, made);
  return after;
}

/** Whether nothing behind the branch is reached through it. */
function leaves(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  return last?.kind === 'return' || (last?.kind === 'other' && patterns.mayLeave.test(last.what));
}

/** The bodies of functions without a name: in a choice, each is behind its test. */
function lambdas(node: SyntaxNode, guards: Guards | undefined, made: Made): void {
  if (node.kind === 'function') block(node.function.body, guards, made);
  else for (const part of partsOf(node)) lambdas(part, guardsOfPart(part, node, guards), made);
}

/** The tests before a part of an expression, where those before the whole are known. */
export function guardsOfPart(
  part: SyntaxNode,
  node: SyntaxNode,
  around: Guards | undefined,
): Guards | undefined {
  const test = testOf(node);
  return test && test !== part ? { test, around } : around;
}

/** `c if t else d`, `t and c`, `where(t, c, d)`, `cond(t, f, g)`, `x[t]`. */
function testOf(node: SyntaxNode): SyntaxNode | undefined {
  switch (node.kind) {
    case 'conditional':
      return node.test;
    case 'binary':
      return node.operator === 'and' || node.operator === 'or' ? node.left : undefined;
    case 'call': {
      const { callee, arguments: given } = node;
      const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
      return patterns.chooses.test(plainWord(name)) ? given[0]?.value : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether one of the tests asks how large the input is, or the input is what was picked by such a test. */
export function isGuarded(input: SyntaxNode, guards: Guards | undefined, place: Place): boolean {
  const { level } = place;
  const own = new Set(namesIn(input, level));
  for (let at = guards; at; at = at.around) if (asks(at.test, own, level, 3)) return true;
  return isPicked(input, place, 2) || [...own].some((name) => isCutOff(name, place));
}

/** Whether a variable was last set to what a limit leaves of something: `z = np.clip(z, -500, 500)`. */
function isCutOff(name: string, place: Place): boolean {
  const value = lastSet(name, place)?.value;
  const callee = value?.kind === 'call' ? value.callee : undefined;
  return callee !== undefined && 'name' in callee && /^clip|^clamp/.test(plainWord(callee.name));
}

/** `x > 0`, `x.abs() < 20`, `mask` where that is such a test; not `x is None`, `x.ndim == 1`, `len(x) > 0`. */
function asks(test: SyntaxNode, own: ReadonlySet<string>, level: Level, depth: number): boolean {
  const named = test.kind === 'name' && depth > 0 ? level.assigned.get(test.name) : undefined;
  const node = named ?? test;
  const left = named ? depth - 1 : depth;
  if (node.kind === 'call' && asksForComplex(node)) return true;
  if (node.kind !== 'comparison') return partsOf(node).some((part) => asks(part, own, level, left));
  const names = node.operands.flatMap((operand) => namesIn(operand, level));
  return names.some((name) => own.has(name)) && !node.operands.some(isNoNumber);
}

/** `np.iscomplexobj(x)`, where a formula for ordinary numbers is another. */
const asksForComplex = ({ callee }: SyntaxNode & { readonly kind: 'call' }): boolean =>
  (callee.kind === 'name' || callee.kind === 'member') && /complex/i.test(callee.name);

const isNoNumber = (node: SyntaxNode): boolean =>
  node.kind === 'string' || (node.kind === 'name' && /^(?:None|True|False|null|nil|NULL)$/.test(node.name));

/** The variables whose numbers an expression is made of: not `x` of `x.shape` and `len(x)`. */
function namesIn(node: SyntaxNode, level: Level): readonly string[] {
  switch (node.kind) {
    case 'name':
      return level.modules.has(node.name) || isSelfName(node.name) ? [] : [node.name];
    case 'member':
      return patterns.aside.test(node.name) ? [] : [...namesIn(node.object, level), node.name];
    case 'call': {
      const { callee, arguments: given } = node;
      const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
      if (patterns.aside.test(name)) return [];
      const receiver = callee.kind === 'member' ? namesIn(callee.object, level) : [];
      return [...receiver, ...given.flatMap(({ value }) => namesIn(value, level))];
    }
    default:
      return partsOf(node).flatMap((part) => namesIn(part, level));
  }
}

/** `x[x > 0]`, `x[i]` where i was made by a test, and a variable that was set to that. */
function isPicked(node: SyntaxNode, place: Place, depth: number): boolean {
  if (node.kind === 'index') return node.indices.some((index) => isTest(index, place, depth));
  const set = node.kind === 'name' && depth > 0 ? lastSet(node.name, place) : undefined;
  return set !== undefined && isPicked(set.value, set.place, depth - 1);
}

function isTest(node: SyntaxNode, place: Place, depth: number): boolean {
  if (
    node.kind === 'name' &&
    /^(?:mask|pos(?:itive)?|neg(?:ative)?)(?:_?(?:mask|idx|ind\w*))?$/i.test(node.name)
  )
    return true;
  if (node.kind === 'comparison' || (node.kind === 'unary' && node.operator === 'not')) return true;
  const set = node.kind === 'name' && depth > 0 ? lastSet(node.name, place) : undefined;
  return set
    ? isTest(set.value, set.place, depth - 1)
    : partsOf(node).some((part) => isTest(part, place, depth));
}
