import { symbolNamed } from '../../frameworks/symbols';
import type { NamedFunctions } from '../formula';
import { asides, nones, patterns } from './knownWords';
import { classAround, isSelf, partsOf, type Level } from './levels';
import { constantOf, pathOf, wordsOf } from './lookup';
import {
  activationName,
  cutsToWhole,
  isLibrary,
  isMadeOf,
  keeps,
  plainWord,
  rowOf,
  truthNamed,
} from './meanings';
import type { SyntaxNode } from './syntaxTree';
import type { Scope } from './values';

/** Where an expression stands. */
export interface Surroundings {
  readonly level: Level;
  readonly language: string;
  readonly named: NamedFunctions;
  /** Whether there is nothing else in the text, which is then meant as a formula. */
  readonly isAlone?: true;
  /** How many nodes may still be looked at in this statement. */
  readonly budget: { left: number };
}

/**
 * The nodes that are the input of what may be a formula of one: everything in it that varies is written in the same way. Undefined for
 * everything else: arithmetic without any function or comparison, expressions of several inputs. Nothing is read for this.
 */
export function shapeOf(node: SyntaxNode, around: Surroundings): readonly SyntaxNode[] | undefined {
  if (!formulaKinds.has(node.kind)) return undefined;
  const scan = new Scan(around);
  const shape = scan.scan(node);
  if (!shape || (!around.isAlone && (!shape.hasFunction || scan.isName(node, shape)))) return undefined;
  const inputs = shape.leaves;
  const [own, other] = inputs.filter(({ isParameter }) => !isParameter);
  if (own) return other || own.nodes.includes(node) ? undefined : own.nodes;
  const [only, more] = inputs;
  return more ? undefined : only?.nodes;
}

const formulaKinds: ReadonlySet<SyntaxNode['kind']> = new Set([
  'unary',
  'binary',
  'conditional',
  'call',
] as const);

const nameOf = (node: SyntaxNode): string =>
  node.kind === 'member' || node.kind === 'name' ? node.name : '';

/** Functions of several numbers, which say something alone. */
const pairs: ReadonlySet<string> = new Set(['max', 'min', 'clip', 'where', 'logaddexp', 'heaviside']);

interface Leaf {
  readonly nodes: SyntaxNode[];
  /** Whether it looks like a number that somebody chose. */
  readonly isParameter: boolean;
}

interface Shape {
  readonly leaves: Leaf[];
  hasFunction: boolean;
}

/** Larger ones are no formulas. */
const largest = 300;

/** Whether what a name is set to varies, once that is known. */
const constancy = new WeakMap<SyntaxNode, boolean>();

class Scan {
  private nodes = 0;
  private readonly scope: Pick<Scope, 'level' | 'run'>;

  constructor(private readonly around: Surroundings) {
    const { level, language } = around;
    this.scope = { level, run: { language } } as Scope; // paths need no more
  }

  /** What an expression is made of; undefined where it cannot be a formula. */
  scan(node: SyntaxNode): Shape | undefined {
    if (++this.nodes > largest || --this.around.budget.left < 0) return undefined;
    switch (node.kind) {
      case 'number':
      case 'string':
        return { leaves: [], hasFunction: false };
      case 'name':
      case 'member':
        return this.named(node);
      case 'index':
      case 'other':
        return leaf(node);
      case 'unary':
        return this.all(partsOf(node), node.operator === 'not');
      case 'binary':
        return this.binary(node);
      case 'comparison':
      case 'conditional':
        return this.all(partsOf(node), true);
      case 'call':
        return this.call(node);
      case 'list':
        return this.all(node.items, false);
      case 'function':
      case 'assignment':
        return undefined;
    }
  }

  /** `tanh(x)`, `F.relu(self.fc(x))`, `np.log(1 - p)`: a function of what varies, scaled and moved at most, is a name and no formula. */
  isName(node: SyntaxNode, { leaves }: Shape): boolean {
    if (node.kind !== 'call' || pairs.has(rowOf(nameOf(node.callee)) ?? '')) return false;
    if (this.kindOfCall(node.callee) !== 'function') return false;
    const inputs = new Set(leaves.flatMap(({ nodes }) => nodes));
    return this.operandsOf(node).every((operand) => isAffine(operand, inputs));
  }

  /** What several parts are made of together; `isFunction` when they are joined by more than arithmetic. */
  private all(parts: readonly SyntaxNode[], isFunction: boolean): Shape | undefined {
    const together: Shape = { leaves: [], hasFunction: isFunction };
    for (const part of parts) {
      const shape = this.scan(part);
      if (!shape) return undefined;
      together.hasFunction ||= shape.hasFunction;
      for (const { nodes, isParameter } of shape.leaves) {
        const before = together.leaves.find((each) => areAlike(each.nodes[0], nodes[0]));
        if (before) before.nodes.push(...nodes);
        else together.leaves.push({ nodes, isParameter });
      }
    }
    return together;
  }

  /** Arithmetic of several things that vary, `w * x + b`, is one thing that varies. */
  private binary(node: SyntaxNode & { kind: 'binary' }): Shape | undefined {
    const { left, right, operator } = node;
    const isFunction =
      operator === 'and' || operator === 'or' || (operator === 'power' && this.isExponent(right));
    const shape = this.all([left, right], isFunction);
    if (!shape || shape.hasFunction) return shape;
    const varying = shape.leaves.filter(({ isParameter }) => !isParameter);
    const [only] = varying;
    const isShifted =
      (operator === 'add' || operator === 'subtract') &&
      only !== undefined &&
      shape.leaves.length > 1 &&
      isCompound(only);
    return varying.length > 1 || isShifted ? leaf(node) : shape;
  }

  /** Whether a power of it is more than products: it varies, or is a fraction. */
  private isExponent(node: SyntaxNode): boolean {
    if (node.kind === 'number') return !Number.isInteger(node.value);
    return (this.scan(node)?.leaves.length ?? 0) > 0;
  }

  private named(node: SyntaxNode & { kind: 'name' | 'member' }): Shape {
    const none = { leaves: [], hasFunction: false };
    if (constantOf(node, this.scope as Scope) || truthNamed.has(node.name) || nones.has(node.name))
      return none;
    return leaf(node, this.isParameter(node));
  }

  private isParameter(node: SyntaxNode & { kind: 'name' | 'member' }): boolean {
    if (patterns.parameter.test(node.name)) return true;
    if (node.kind === 'member') return isSelf(node.object);
    for (let at: Level | undefined = this.around.level; at; at = at.around) {
      const parameter = at.parameters.find(({ name }) => name === node.name);
      if (parameter) return isNumber(parameter.default);
      if (at.assigned.has(node.name)) return this.isConstant(at.assigned.get(node.name));
    }
    return false;
  }

  private isConstant(node: SyntaxNode | undefined): boolean {
    if (!node) return false;
    const known = constancy.get(node);
    if (known !== undefined) return known;
    constancy.set(node, false); // what refers to itself is none
    const isConstant = this.scan(node)?.leaves.length === 0;
    constancy.set(node, isConstant);
    return isConstant;
  }

  private call(node: SyntaxNode & { kind: 'call' }): Shape | undefined {
    const { callee } = node;
    const kind = this.kindOfCall(callee);
    if (kind === 'unknown' || isOfWholeNumbers(node, this.around)) return leaf(node);
    const operands = this.operandsOf(node);
    const isPower = isPowerWord(nameOf(callee)) && operands.some((value) => this.isExponent(value));
    return this.all(operands, kind === 'function' || isPower);
  }

  /** What a call computes with; of a copy or a cast only what is copied. */
  private operandsOf({ callee, arguments: given }: SyntaxNode & { kind: 'call' }): readonly SyntaxNode[] {
    const words = wordsOf(callee);
    const isMethod = words ? !this.isPath(words) : !isDensity(nameOf(callee));
    const receiver = callee.kind === 'member' && isMethod ? [callee.object] : [];
    const values = given
      .filter(({ name }) => name === undefined || !(asides.has(name) || name === 'approximate'))
      .map(({ value }) => value);
    return keeps(nameOf(callee)) ? [...receiver, ...values].slice(0, 1) : [...receiver, ...values];
  }

  private isPath(words: readonly string[]): boolean {
    const path = pathOf(words, this.scope as Scope);
    return (
      words.length === 1 ||
      isSelf({ kind: 'name', name: words[0] ?? '', span: [0, 0] }) ||
      isLibrary(path) ||
      symbolNamed(path, this.around.language) !== undefined
    );
  }

  private kindOfCall(callee: SyntaxNode): 'function' | 'arithmetic' | 'unknown' {
    const { level, named, language } = this.around;
    const name = nameOf(callee);
    if (callee.kind === 'member' && isSelf(callee.object))
      return classAround(level)?.functions.has(name) ? 'function' : 'unknown';
    if (callee.kind === 'name')
      for (let at: Level | undefined = level; at; at = at.around)
        if (at.functions.has(name)) return 'function';
    if (keeps(name) || cutsToWhole(name)) return 'arithmetic';
    const made = isDensity(name) ? 'function' : isMadeOf(name);
    if (made) return made;
    const plain = name.replace(/_$/, '');
    if (named(activationName(plain))) return 'function';
    const words = wordsOf(callee);
    return words && symbolNamed(pathOf(words, this.scope as Scope), language) ? 'function' : 'unknown';
  }
}

/** `x.max(0)` in Rust, `std::max(x, 0)`: a limit without a point, in a language where x is then of its type, is one of places and counts. */
function isOfWholeNumbers(
  { callee, arguments: given }: SyntaxNode & { kind: 'call' },
  { language, isAlone }: Surroundings,
): boolean {
  if (isAlone || !/^(?:rust|cpp|go)$/.test(language) || !/^(?:max|min|clamp)$/.test(nameOf(callee)))
    return false;
  const isMethod = callee.kind === 'member' && nameOf(callee.object) !== 'std';
  return (!isMethod || language === 'rust') && given.some(({ value }) => isWhole(value));
}

const isWhole = (node: SyntaxNode): boolean =>
  node.kind === 'number' &&
  String(node.value).length === node.span[1] - node.span[0] &&
  Number.isInteger(node.value);

/** Whether it is more than a name: what is added to it then belongs to it, as in `x @ W + b`. */
const isCompound = ({ nodes: [node] }: Leaf): boolean => node?.kind !== 'name' && node?.kind !== 'member';

function isAffine(node: SyntaxNode, inputs: ReadonlySet<SyntaxNode>): boolean {
  if (inputs.has(node)) return true;
  if (node.kind === 'unary') return isAffine(node.operand, inputs);
  if (node.kind !== 'binary') return node.kind === 'number' || node.kind === 'name' || node.kind === 'member';
  const { left, right, operator } = node;
  const isProduct = operator === 'multiply' && varies(left, inputs) && varies(right, inputs);
  return operator !== 'power' && !isProduct && isAffine(left, inputs) && isAffine(right, inputs);
}

const varies = (node: SyntaxNode, inputs: ReadonlySet<SyntaxNode>): boolean =>
  inputs.has(node) || partsOf(node).some((part) => varies(part, inputs));

const isDensity = (name: string): boolean => name === 'cdf' || name === 'pdf';

const isPowerWord = (name: string): boolean => /^(?:float)?pow(?:er|[fi])?$/.test(plainWord(name));

const isNumber = (node: SyntaxNode | undefined): boolean =>
  node?.kind === 'number' || (node?.kind === 'unary' && isNumber(node.operand));

function leaf(node: SyntaxNode, isParameter = false): Shape {
  return { leaves: [{ nodes: [node], isParameter }], hasFunction: false };
}

/** Whether two nodes are written alike; of what is not understood nobody knows. */
export function areAlike(a: SyntaxNode | undefined, b: SyntaxNode | undefined): boolean {
  if (!a || !b || a.kind !== b.kind) return false;
  if (a.kind === 'other' || a.kind === 'function') return false;
  if (headOf(a) !== headOf(b)) return false;
  const [parts, others] = [partsOf(a), partsOf(b)];
  return parts.length === others.length && parts.every((part, i) => areAlike(part, others[i]));
}

/** What a node is besides its parts. */
function headOf(node: SyntaxNode): string | number {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'string':
      return node.text;
    case 'name':
    case 'member':
      return node.name;
    case 'unary':
    case 'binary':
      return node.operator;
    case 'comparison':
      return node.operators.join();
    case 'call':
      return node.arguments.map(({ name }) => name).join();
    default:
      return '';
  }
}
