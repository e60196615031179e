import { symbolNamed } from '../../frameworks/symbols';
import type { NamedFunctions } from '../formula';
import { classAround, isSelf, partsOf, type Level } from './levels';
import { constantOf, pathOf, wordsOf } from './lookup';
import { cutsToWhole, isLibrary, isMadeOf, keeps, plainWord } from './meanings';
import type { SyntaxNode } from './syntaxTree';
import type { Scope } from './values';

/** Where an expression stands. */
export interface Surroundings {
  readonly level: Level;
  readonly language: string;
  readonly named: NamedFunctions;
}

/**
 * The nodes that are the input of what may be a formula of one: everything in it that varies is written in the same way. Undefined for
 * everything else: arithmetic without any function or comparison, expressions of several inputs. Nothing is read for this.
 */
export function shapeOf(node: SyntaxNode, around: Surroundings): readonly SyntaxNode[] | undefined {
  if (!formulaKinds.has(node.kind)) return undefined;
  const shape = new Scan(around).scan(node);
  if (!shape?.hasFunction || isSimpleCall(node, shape)) return undefined;
  const inputs = [...shape.leaves.values()];
  const [own, other] = inputs.filter(({ isParameter }) => !isParameter);
  if (own) return other ? undefined : own.nodes;
  const [only, more] = inputs;
  return more ? undefined : only?.nodes;
}

const formulaKinds: ReadonlySet<SyntaxNode['kind']> = new Set([
  'unary',
  'binary',
  'conditional',
  'call',
] as const);

/** `tanh(x)`, `self.act(x)`: a name, not a formula. */
const isSimpleCall = (node: SyntaxNode, { functions }: Shape): boolean =>
  node.kind === 'call' &&
  functions === 1 &&
  !pairs.has(plainWord(wordsOf(node.callee)?.at(-1) ?? lastOf(node.callee)));

const lastOf = (node: SyntaxNode): string => (node.kind === 'member' ? node.name : '');

/** Functions of several numbers, which say something alone. */
const pairs: ReadonlySet<string> = new Set(
  'max min maximum minimum fmax fmin fmaxf fminf pmax pmin clip clamp clampmin clampmax clipbyvalue where ifelse switch logaddexp heaviside'.split(
    ' ',
  ),
);

interface Leaf {
  readonly nodes: SyntaxNode[];
  /** Whether it looks like a number that somebody chose. */
  readonly isParameter: boolean;
}

interface Shape {
  readonly leaves: Map<string, Leaf>;
  hasFunction: boolean;
  functions: number;
}

/** Larger ones are no formulas. */
const largest = 300;

const parameterNames =
  /^(?:alpha|beta|gamma|theta|lambda|lambd|lam|mu|sigma|tau|eps|epsilon|slope|scale|threshold|negative_slope|leak|temperature|t?emp|[abck]|[α-ω]|[A-Z][A-Z0-9_]+)\d*_?$/;

class Scan {
  private nodes = 0;
  private readonly scope: Pick<Scope, 'level' | 'run'>;

  constructor(private readonly around: Surroundings) {
    const { level, language } = around;
    this.scope = { level, run: { language } } as Scope; // paths need no more
  }

  /** What an expression is made of; undefined where it cannot be a formula. */
  scan(node: SyntaxNode): Shape | undefined {
    if (++this.nodes > largest) return undefined;
    switch (node.kind) {
      case 'number':
      case 'string':
        return { leaves: new Map(), hasFunction: false, functions: 0 };
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

  /** What several parts are made of together; `isFunction` when they are joined by more than arithmetic. */
  private all(parts: readonly SyntaxNode[], isFunction: boolean): Shape | undefined {
    const together: Shape = { leaves: new Map(), hasFunction: isFunction, functions: isFunction ? 1 : 0 };
    for (const part of parts) {
      const shape = this.scan(part);
      if (!shape) return undefined;
      together.hasFunction ||= shape.hasFunction;
      together.functions += shape.functions;
      for (const [key, { nodes, isParameter }] of shape.leaves) {
        const before = together.leaves.get(key);
        if (before) before.nodes.push(...nodes);
        else together.leaves.set(key, { nodes: [...nodes], isParameter });
      }
    }
    return together;
  }

  /** Arithmetic of several things that vary, `w * x + b`, is one thing that varies. */
  private binary(node: SyntaxNode & { kind: 'binary' }): Shape | undefined {
    const shape = this.all([node.left, node.right], node.operator === 'and' || node.operator === 'or');
    if (!shape || shape.hasFunction) return shape;
    const varying = [...shape.leaves.values()].filter(({ isParameter }) => !isParameter);
    const [only] = varying;
    const isShifted =
      /^(?:add|subtract)$/.test(node.operator) &&
      only !== undefined &&
      shape.leaves.size > 1 &&
      isCompound(only);
    return varying.length > 1 || isShifted ? leaf(node) : shape;
  }

  private named(node: SyntaxNode & { kind: 'name' | 'member' }): Shape {
    const none = { leaves: new Map<string, Leaf>(), hasFunction: false, functions: 0 };
    if (constantOf(node, this.scope as Scope) || words.has(node.name)) return none;
    return leaf(node, this.isParameter(node));
  }

  private isParameter(node: SyntaxNode & { kind: 'name' | 'member' }): boolean {
    if (parameterNames.test(node.name)) return true;
    if (node.kind === 'member')
      return isSelf(node.object) && isNumber(classAround(this.around.level)?.attributes.get(node.name)?.node);
    for (let at: Level | undefined = this.around.level; at; at = at.around) {
      const parameter = at.parameters.find(({ name }) => name === node.name);
      if (parameter) return isNumber(parameter.default);
      if (at.assigned.has(node.name)) return this.isConstant(at.assigned.get(node.name));
    }
    return false;
  }

  private isConstant(node: SyntaxNode | undefined): boolean {
    const shape = node && this.scan(node);
    return shape !== undefined && shape.leaves.size === 0;
  }

  private call(node: SyntaxNode & { kind: 'call' }): Shape | undefined {
    const { callee } = node;
    const kind = this.kindOfCall(callee);
    if (kind === 'unknown') return leaf(node);
    const words = wordsOf(callee);
    const receiver = callee.kind === 'member' && !(words && this.isPath(words)) ? [callee.object] : [];
    const given = node.arguments.filter(({ name }) => name === undefined || !asides.has(name));
    return this.all([...receiver, ...given.map(({ value }) => value)], kind === 'function');
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
    const name = lastOf(callee) || (callee.kind === 'name' ? callee.name : '');
    if (callee.kind === 'member' && isSelf(callee.object))
      return classAround(level)?.functions.has(name) ? 'function' : 'unknown';
    if (callee.kind === 'name')
      for (let at: Level | undefined = level; at; at = at.around)
        if (at.functions.has(name)) return 'function';
    if (keeps(name) || cutsToWhole(name)) return 'arithmetic';
    const made = isMadeOf(name);
    if (made) return made;
    const plain = name.replace(/_$/, '');
    if (named(plain)) return 'function';
    const words = wordsOf(callee);
    return words && symbolNamed(pathOf(words, this.scope as Scope), language) ? 'function' : 'unknown';
  }
}

/** Whether it is more than a name: what is added to it then belongs to it, as in `x @ W + b`. */
const isCompound = ({ nodes: [node] }: Leaf): boolean => node?.kind !== 'name' && node?.kind !== 'member';

const isNumber = (node: SyntaxNode | undefined): boolean =>
  node?.kind === 'number' || (node?.kind === 'unary' && isNumber(node.operand));

const words: ReadonlySet<string> = new Set(
  'True False None true false null nil NULL TRUE FALSE nothing'.split(' '),
);
const asides: ReadonlySet<string> = new Set('dtype axis dim name out inplace approximate'.split(' '));

function leaf(node: SyntaxNode, isParameter = false): Shape {
  const key = node.kind === 'other' ? `${node.span[0]}` : textOf(node);
  return { leaves: new Map([[key, { nodes: [node], isParameter }]]), hasFunction: false, functions: 0 };
}

/** One text for all nodes that are written alike. */
const textOf = (node: SyntaxNode): string =>
  JSON.stringify(node, (key, value: unknown) => (key === 'span' ? undefined : value));
