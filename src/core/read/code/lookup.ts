import { number, symbol, type Expression } from '../../expression/expression';
import { conventionalAliases } from '../../frameworks/symbols';
import { classAround, isSelf, isSelfName, type Level } from './levels';
import { constantNamed, isLibrary } from './meanings';
import { numberOf } from './nodes';
import type { FunctionNode, SyntaxNode } from './syntaxTree';
import { attempt, isExpression, type Run, type Scope, type Value } from './values';

/** What a name holds here, if the program says so. */
export function held(name: string, scope: Scope): Value | undefined {
  for (let at: Scope | undefined = scope; at; at = at.around) {
    const value = at.names.get(name);
    if (value) return value;
  }
  return defined(name, scope);
}

function defined(name: string, { level, run }: Scope): Value | undefined {
  for (let at: Level | undefined = level; at; at = at.around) {
    const value = isScope(at, run) ? definedAt(name, at, run) : undefined;
    if (value) return value;
  }
  return undefined;
}

/** Whether functions inside see its names: in Python, a class body is no scope of its methods. */
export const isScope = ({ kind }: Level, { language }: Run): boolean =>
  kind !== 'class' || language !== 'python';

function definedAt(name: string, level: Level, run: Run): Value | undefined {
  const functions = level.functions.get(name);
  const free = functions?.filter((each) => !run.active.includes(each));
  const defined = free?.findLast(takesNumbers) ?? free?.at(-1) ?? functions?.at(-1);
  const scope = { run, names: new Map(), level };
  if (defined) return { kind: 'closure', function: defined, scope };
  const parameter = level.parameters.find((each) => each.name === name);
  if (parameter && isSelfName(name)) return { kind: 'object' };
  if (parameter) return flagOf(parameter.default, level) ?? settable(name, parameter.default, scope);
  if (!level.assigned.has(name)) return undefined;
  if (level.reassigned.has(name) && isScope(level, run)) return symbol(name);
  const node = level.assigned.get(name);
  if (level.kind === 'file' && !node && level.modules.has(name)) return undefined; // `torch = None` where it is missing
  return node ? constantOrCallee(name, node, scope) : symbol(name);
}

/** Whether a function is the one for ordinary numbers, where there is another for complex ones or arrays. */
const takesNumbers = ({ parameters: [first] }: FunctionNode): boolean =>
  !/complex|array|vector|matrix|16|dual/i.test(first?.type ?? '');

/** What is set once outside of what is read: a number with a name, or something that is called by it. */
function constantOrCallee(name: string, node: SyntaxNode, scope: Scope): Value {
  const { outside } = scope.run;
  const value = outside.get(node) ?? elsewhere(node, scope);
  outside.set(node, value);
  if (!isExpression(value)) return value.kind === 'unreadable' ? { kind: 'callee', node, scope } : value;
  const { defaults } = scope.run;
  const known = numberOf(value, defaults);
  if (scope.level.kind === 'function' || known === Math.E || known === Math.PI) return value;
  if (known !== undefined) defaults.set(name, known);
  return symbol(name);
}

/** A symbol that has this number unless somebody sets another. */
export function settable(name: string, node: SyntaxNode | undefined, scope: Scope): Expression {
  const value = node && elsewhere(node, scope);
  const { defaults } = scope.run;
  const known = isExpression(value) ? numberOf(value, defaults) : undefined;
  if (known !== undefined && !defaults.has(name)) defaults.set(name, known);
  return symbol(name);
}

/** True or false, written out or as the default of an argument: that is decided, not a number to choose. */
function flagOf(node: SyntaxNode | undefined, level: Level): Expression | undefined {
  if (node?.kind !== 'name') return undefined;
  if (/^(?:true|false)$/i.test(node.name)) return number(/^t/i.test(node.name) ? 1 : 0);
  const parameter = level.parameters.find(({ name }) => name === node.name)?.default;
  return parameter?.kind === 'name' && parameter.name !== node.name ? flagOf(parameter, level) : undefined;
}

/** The value of a node that stands elsewhere; what refers to itself is unreadable. */
export function elsewhere(node: SyntaxNode, scope: Scope): Value {
  const { run } = scope;
  run.elsewhere++;
  const value = attempt(() => run.evaluate(node, scope));
  run.elsewhere--;
  return value;
}

/** What an attribute of `self` holds: what the method before set, or what the class says. */
export function attribute(name: string, scope: Scope): Value | undefined {
  const own = held(`self.${name}`, scope);
  if (own) return own;
  const owner = classAround(scope.level);
  if (!owner) return undefined;
  const set = owner.attributes.get(name);
  if (!set) return definedAt(name, owner, scope.run) ?? propertyOf(owner, name, scope);
  const flag = flagOf(set.node, set.level);
  if (flag) return flag;
  const inside = { run: scope.run, names: new Map(), level: set.level };
  const value = constantOrCallee(name, set.node, inside);
  return isExpression(value) ? settable(name, set.node, inside) : value;
}

/** `constructor(private alpha = 1)` of TypeScript. */
function propertyOf(owner: Level, name: string, scope: Scope): Value | undefined {
  const given = owner.functions
    .get('constructor')
    ?.at(-1)
    ?.parameters.find((each) => each.name === name);
  return given?.default && settable(name, given.default, scope);
}

/** `['np', 'pi']` of `np.pi`. */
export function wordsOf(node: SyntaxNode): readonly string[] | undefined {
  if (node.kind === 'name') return [node.name];
  if (node.kind !== 'member') return undefined;
  const before = wordsOf(node.object);
  return before && [...before, node.name];
}

/** The path of a dotted name whose first word is no variable here. */
export function pathOf(words: readonly string[], { level, run }: Scope): string {
  const [first = '', ...rest] = words;
  const root =
    level.modules.get(first) ?? conventionalAliases(run.language).get(first) ?? habits.get(first) ?? first;
  return [root, ...rest].join('.').replaceAll('::', '.');
}

/** What everybody calls modules in which no activations are. */
const habits: ReadonlyMap<string, string> = new Map([['K', 'tf.keras.backend']]);

/** Whether a dotted name begins with a module, as far as one can tell. */
export function beginsWithModule([first = '']: readonly string[], { level, run }: Scope): boolean {
  return level.modules.has(first) || conventionalAliases(run.language).has(first) || isLibrary(first);
}

/** The constant that a name stands for: `math.pi`, `M_SQRT1_2`, `true`. */
export function constantOf(node: SyntaxNode, scope: Scope): Expression | undefined {
  const words = wordsOf(node);
  if (!words || isSelf(node)) return undefined;
  const path = pathOf(words, scope);
  const last = path.slice(path.lastIndexOf('.') + 1);
  return constantNamed(last, last === path, scope.run.language);
}
