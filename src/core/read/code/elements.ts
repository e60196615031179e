import { sameText } from '../../expression/sameText';
import { partsOf } from './levels';
import { held } from './lookup';
import { variableOf } from './masks';
import { isTruth } from './nodes';
import { areAlike } from './shape';
import { saysChanged } from './statements';
import type { Statement, SyntaxNode } from './syntaxTree';
import { attempt, isExpression, refusal, type Elements, type Scope, type Value } from './values';

/** Undefined where nothing is set element by element. */
export function elementsIn(body: readonly Statement[]): Elements | undefined {
  const elements: Elements = { places: new Set(), arrays: new Set(), set: new Set(), gathering: new Set() };
  const picked = new Set<string>();
  collect(body, elements, picked);
  const isPicked = [...elements.places].some((name) => picked.has(name));
  return elements.arrays.size > 0 && !isPicked ? elements : undefined;
}

/** `picked` are the variables that hold which elements some test is true of: `i` of `i = np.flatnonzero(x > 0)`. */
function collect(body: readonly Statement[], elements: Elements, picked: Set<string>): void {
  for (const statement of body)
    switch (statement.kind) {
      case 'assign':
      case 'expression': {
        const { array, indices } = elementOf(
          statement.kind === 'assign' ? statement.target : statement.value,
        );
        const name = array && variableOf(array);
        if (name !== undefined) elements.arrays.add(name);
        for (const index of indices) namesIn(index, elements.places);
        if (statement.kind === 'assign' && statement.target.kind === 'name' && holdsTest(statement.value))
          picked.add(statement.target.name);
        break;
      }
      case 'if':
        for (const branch of statement.branches) collect(branch.body, elements, picked);
        collect(statement.otherwise ?? [], elements, picked);
        break;
      case 'other':
        collect(statement.body, elements, picked);
        break;
      default:
    }
}

const holdsTest = (node: SyntaxNode): boolean => node.kind === 'comparison' || partsOf(node).some(holdsTest);

function namesIn(node: SyntaxNode, names: Set<string>): void {
  if (node.kind === 'name') names.add(node.name);
  for (const part of partsOf(node)) namesIn(part, names);
}

interface Element {
  readonly array?: SyntaxNode;
  readonly indices: readonly SyntaxNode[];
  /** What a call adds to the array. */
  readonly added?: SyntaxNode;
}

/** `out` and `b, i` of `out[b][i]`, `out` and `y` of `out.push(y)`. */
function elementOf(node: SyntaxNode): Element {
  if (node.kind === 'index') {
    const { array = node.object, indices } = elementOf(node.object);
    return { array, indices: [...indices, ...node.indices] };
  }
  if (node.kind !== 'call' || node.callee.kind !== 'member' || !adds.test(node.callee.name))
    return { indices: [] };
  const [only, ...more] = node.arguments;
  return only && more.length === 0
    ? { array: node.callee.object, indices: [], added: only.value }
    : { indices: [] };
}

const adds = /^(?:push|append|(?:push|emplace)_back|add)$/;

/** The array of which a node is the element that is looked at; all must stand at the same place. */
export function arrayAt(node: SyntaxNode, { run: { elements } }: Scope): SyntaxNode | undefined {
  if (!elements || node.kind !== 'index') return undefined;
  const { array, indices } = elementOf(node);
  if (!array || (indices.length > 0 && !indices.some((index) => saysWhere(index, elements))))
    return undefined;
  const { index = indices } = elements;
  elements.index = index;
  if (indices.length === index.length && indices.every((each, i) => areAlike(each, index[i]))) return array;
  throw refusal('It takes single elements');
}

/** Sets the element that an assignment is to or a call adds; false where it is none. */
export function setElement(node: SyntaxNode, read: (() => Value) | undefined, scope: Scope): boolean {
  const { run, names } = scope;
  if (!run.elements || isMasked(node, scope)) return false;
  const { added, array } = elementOf(node);
  const name = array && (added ?? arrayAt(node, scope)) && variableOf(array);
  if (name === undefined) return false;
  names.set(name, attempt(read ?? (() => (added ? run.evaluate(added, scope) : { kind: 'none' }))));
  run.elements.set.add(name);
  run.hasElements = true;
  return true;
}

function isMasked(node: SyntaxNode, scope: Scope): boolean {
  const [index] = node.kind === 'index' ? node.indices : [];
  const mask = index && attempt(() => scope.run.evaluate(index, scope));
  return isExpression(mask) && isTruth(mask);
}

/**
 * Of a branching that asks where an element is and not what, `if (i < n)`, what every element that there is goes through: not a body that
 * leaves, as that of `if (i >= n) return;`.
 */
export function guarded(
  { branches: [first], otherwise = [] }: Statement & { kind: 'if' },
  { run: { elements } }: Scope,
): readonly Statement[] | undefined {
  if (!elements || !first || !saysWhere(first.test, elements)) return undefined;
  const [begin] = first.body;
  const leaves = begin !== undefined && (isJump(begin) || (begin.kind === 'return' && !begin.value));
  return leaves ? otherwise : first.body;
}

/** Whether the rest of a round is passed over. */
export const isJump = (statement: Statement): boolean =>
  statement.kind === 'other' && /^a (?:jump|continue|break)$/.test(statement.what);

const saysWhere = (node: SyntaxNode, elements: Elements): boolean =>
  node.kind === 'name'
    ? elements.places.has(node.name)
    : node.kind !== 'index' && partsOf(node).some((part) => saysWhere(part, elements));

/** Goes once through a loop each round of which does the same to another element; false where rounds depend on each other. */
export function eachElement(body: readonly Statement[], scope: Scope): boolean {
  const { run, names } = scope;
  const { elements: around, hasElements: hadElements } = run;
  // What a procedure goes over is all that it gives; elsewhere somebody may ask for it afterwards.
  const own = around ? body.filter((statement) => !saysChanged(statement)) : body;
  const elements = around ?? elementsIn(own);
  if (!elements) return false;
  run.elements = elements;
  const inside = { ...scope, names: new Map(names) };
  const outcome = attempt(() => run.execute(own, inside, false) ?? { kind: 'none' });
  run.elements = around;
  const isKept = [...inside.names].every(
    ([name, value]) => elements.set.has(name) || isSame(value, held(name, scope)),
  );
  if (outcome.kind !== 'none' || !isKept) {
    run.hasElements = hadElements;
    return false;
  }
  for (const name of elements.set) names.set(name, inside.names.get(name) ?? { kind: 'none' });
  return true;
}

/** Whether a variable holds what it held before, if it was there. */
const isSame = (value: Value, before: Value | undefined): boolean =>
  before === undefined ||
  value === before ||
  (isExpression(value) && isExpression(before) && sameText(value) === sameText(before));
