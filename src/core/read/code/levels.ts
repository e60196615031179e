import { anyCase } from './knownWords';
import type { Span } from '../../span';
import type { FunctionNode, ParameterNode, Statement, SyntaxNode } from './syntaxTree';

/** The names that a file, a class or a function defines, before anything is read of what they mean. */
export interface Level {
  readonly kind: 'file' | 'class' | 'function';
  readonly around?: Level;
  /** Of a class or a function. */
  readonly name?: string;
  readonly bases: readonly SyntaxNode[];
  /** More than one of a name where a language tells them apart by types. */
  readonly functions: Map<string, FunctionNode[]>;
  readonly classes: Map<string, Level>;
  /** What a name is set to; undefined where several places set it. */
  readonly assigned: Map<string, SyntaxNode | undefined>;
  /** Of a class, what its methods set by its bare name, as they do in C++ and Java. */
  readonly reassigned: Set<string>;
  /** What `self.name` is set to, and where: in a constructor as a rule. */
  readonly attributes: Map<string, { readonly node: SyntaxNode; readonly level: Level } | undefined>;
  /** Of a function. */
  readonly parameters: readonly ParameterNode[];
  /** Paths by the name that this file has for them, of all its imports. */
  readonly modules: Map<string, string>;
}

/** What the slope of a function is called that stands beside it in a pair, without a name of its own. */
export const slopeNamed = (name: string): string => `${name}′`;

/** A function and where it stands. */
export interface FoundFunction {
  readonly function: FunctionNode;
  readonly name?: string;
  readonly nameSpan?: Span;
  readonly span: Span;
  readonly level: Level;
  /** What the table is called that it stands in. */
  readonly table: string;
}

export interface Outline {
  readonly file: Level;
  readonly functions: readonly FoundFunction[];
  /** Every statement with the level it stands in, in order. */
  readonly statements: readonly { readonly statement: Statement; readonly level: Level }[];
}

const outlines = new WeakMap<readonly Statement[], Outline>();

/** What a program defines, at every level. */
export function outlineOf(statements: readonly Statement[]): Outline {
  const known = outlines.get(statements);
  if (known) return known;
  const file = levelIn('file', undefined, { modules: new Map() });
  const outline = { file, functions: [], statements: [] };
  new Outliner(outline.functions, outline.statements).block(statements, file, false);
  outlines.set(statements, outline);
  return outline;
}

const levelIn = (
  kind: Level['kind'],
  around: Level | undefined,
  own: { modules?: Map<string, string>; name?: string } & Partial<Pick<Level, 'parameters' | 'bases'>>,
): Level => ({
  kind,
  ...(around && { around }),
  functions: new Map(),
  classes: new Map(),
  assigned: new Map(),
  reassigned: new Set(),
  attributes: new Map(),
  parameters: [],
  bases: [],
  modules: around?.modules ?? new Map<string, string>(),
  ...own,
});

class Outliner {
  private table = '';

  constructor(
    private readonly functions: FoundFunction[],
    private readonly statements: { statement: Statement; level: Level }[],
  ) {}

  /** `isBranch` where a statement may not be reached: what it sets is not certain. */
  block(body: readonly Statement[], level: Level, isBranch: boolean): void {
    for (const statement of body) {
      this.statements.push({ statement, level });
      this.statement(statement, level, isBranch);
    }
  }

  private statement(statement: Statement, level: Level, isBranch: boolean): void {
    switch (statement.kind) {
      case 'assign':
        this.assign(statement, level, isBranch);
        return;
      case 'if':
        for (const { test, body } of statement.branches) {
          this.lambdasIn(test, level);
          this.block(body, level, true);
        }
        this.block(statement.otherwise ?? [], level, true);
        return;
      case 'function':
        this.define(statement.function, level, statement.function.name, statement.span);
        return;
      case 'class': {
        const { name, bases } = statement;
        const inside = levelIn('class', level, { name, bases });
        // Rust and C++ define one class in several places.
        const before = level.classes.get(name);
        level.classes.set(name, before ?? inside);
        this.block(statement.body, before ?? inside, false);
        return;
      }
      case 'import':
        for (const { name, path } of statement.bindings) level.modules.set(name, path);
        return;
      case 'other':
        this.block(statement.body, level, true);
        return;
      case 'return':
      case 'expression':
        if (statement.value) this.given(statement.value, level);
    }
  }

  /** What a function returns: two functions, as a function and its slope, have its name. */
  private given(value: SyntaxNode, level: Level): void {
    const { name } = level;
    if (level.kind === 'function' && name !== undefined && isMade(value) && pairIn(value).length === 2)
      this.named(value, name, undefined, levelIn('class', level, {}), value.span);
    else this.lambdasIn(value, level);
  }

  private assign(statement: Statement & { kind: 'assign' }, level: Level, isBranch: boolean): void {
    const { target, operator, value, span } = statement;
    const node = operator || isBranch ? undefined : value;
    if (target.kind === 'name') {
      if (value.kind === 'function') {
        this.define(value.function, level, target.name, span, target.span);
        return;
      }
      level.assigned.set(target.name, level.assigned.has(target.name) ? undefined : node);
      reassign(target.name, level);
    } else if (target.kind === 'member' && isSelf(target.object)) {
      const owner = classAround(level);
      const before = owner?.attributes.has(target.name) ?? false;
      owner?.attributes.set(target.name, before || !node ? undefined : { node, level });
      if (owner && value.kind === 'function') {
        this.define(value.function, owner, target.name, span, target.span);
        return;
      }
    } else if (target.kind === 'list') {
      for (const item of target.items) if (item.kind === 'name') level.assigned.set(item.name, undefined);
    } else if (target.kind === 'index' && target.object.kind === 'name') {
      level.assigned.set(target.object.name, undefined);
    }
    if (value.kind === 'function' && target.kind !== 'name') {
      const name = target.kind === 'member' ? target.name : undefined;
      this.define(value.function, level, name, span, target.span);
      return;
    }
    this.named(value, keyOf(target), target.span, level, span);
  }

  private define(
    defined: FunctionNode,
    level: Level,
    name: string | undefined,
    span: Span,
    nameSpan = defined.nameSpan,
  ): void {
    if (name !== undefined) level.functions.set(name, [...(level.functions.get(name) ?? []), defined]);
    this.functions.push({
      function: defined,
      span,
      level,
      table: this.table,
      ...(name !== undefined && { name }),
      ...(nameSpan && { nameSpan }),
    });
    const inside = levelIn('function', level, {
      parameters: defined.parameters,
      ...(name !== undefined && { name }),
    });
    this.block(defined.body, inside, false);
  }

  /** What a name or a key is set to: a function, or two, the second of which is the slope of the first. */
  private named(
    value: SyntaxNode,
    name: string | undefined,
    nameSpan: Span | undefined,
    level: Level,
    span: Span,
  ): void {
    const [f, slope, ...more] = name === undefined || isTable(value) ? [] : pairIn(value);
    if (value.kind === 'function') this.define(value.function, level, name, span, nameSpan);
    else if (f?.kind === 'function' && slope?.kind === 'function' && more.length === 0) {
      this.define(f.function, level, name, f.span, nameSpan);
      this.define(slope.function, level, slopeNamed(name ?? ''), slope.span, nameSpan);
    } else if (f?.kind === 'function' && !slope && isConstant(value)) {
      this.define(f.function, level, name, f.span, nameSpan);
    } else {
      const { table } = this;
      this.table = name ?? table;
      this.lambdasIn(value, level);
      this.table = table;
    }
  }

  /** Functions without a name of their own, in the order in which they are written. */
  private lambdasIn(node: SyntaxNode, level: Level): void {
    if (node.kind === 'function') this.define(node.function, level, node.function.name, node.span);
    else if (node.kind === 'assignment') {
      if (node.target.kind === 'name') reassign(node.target.name, level);
      this.named(node.value, keyOf(node.target), node.target.span, level, node.span);
    } else if (isConstant(node)) this.named(node, node.callee.name, node.callee.span, level, node.span);
    else if (isTable(node)) {
      const inside = levelIn('class', level, {});
      for (const { name, value } of node.arguments) this.named(value, name, value.span, inside, value.span);
    } else for (const part of partsOf(node)) this.lambdasIn(part, level);
  }
}

/** A method that sets a name may set what its object keeps. */
function reassign(name: string, level: Level): void {
  const owner = level.kind === 'function' ? classAround(level) : undefined;
  if (owner && !isConstructor(level.name, owner)) owner.reassigned.add(name);
}

/** What a constructor sets is what an object has from the beginning. */
const isConstructor = (name: string | undefined, owner: Level): boolean =>
  name === owner.name || /^(?:__init__|init|constructor|new)$/.test(name ?? '');

export function pairIn(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.kind === 'list') return node.items;
  if (node.kind !== 'call') return [];
  const isMany = node.callee.kind === 'other' || isConstant(node);
  const given = node.arguments
    .map((each) => ({ ...each, value: unboxed(each.value) }))
    .filter(({ value }) => !isMany || value.kind === 'function');
  const slope = given.find(({ name = '' }) => anyCase.namedSlope.test(name));
  const isNamed = given.some(({ name = '' }) => name !== '');
  // Both have names: one says that it is the slope of the other.
  if (isNamed && given.length === 2 && !isConstant(node))
    return slope ? [...given.filter((each) => each !== slope), slope].map(({ value }) => value) : [];
  return given.map(({ value }) => value);
}

/** Whether it makes an activation: `Activation(f, slope)`, `super().__init__(f, slope)`, a structure. */
const isMade = (node: SyntaxNode): boolean =>
  node.kind === 'call' &&
  ('name' in node.callee
    ? /activ|transfer|^super$|^__init__$/i.test(node.callee.name)
    : node.callee.kind === 'other');

/** What Rust puts into a box: `Box::new(|x| x.tanh())`. */
function unboxed(node: SyntaxNode): SyntaxNode {
  const [only] =
    node.kind === 'call' && 'name' in node.callee && node.callee.name === 'new' ? node.arguments : [];
  return only?.value.kind === 'function' ? only.value : node;
}

type NamedCall = SyntaxNode & { readonly kind: 'call'; readonly callee: { readonly kind: 'name' } };

/** `TANH("tanh", x -> Math.tanh(x), …)` in an enum. */
const isConstant = (node: SyntaxNode): node is NamedCall =>
  node.kind === 'call' &&
  node.callee.kind === 'name' &&
  /^[A-Z][A-Z\d_]+$/.test(node.callee.name) &&
  node.arguments.some(({ value }) => value.kind === 'function') &&
  node.arguments.every(({ value }) => /^(?:function|string|number)$/.test(value.kind));

/** What JavaScript makes without a call; no program can have a function of this name. */
export const anObject = 'an object';

/** What makes a table of named things, which are not known by these names around. */
const tables: ReadonlySet<string> = new Set(['list', 'dict', 'c', anObject]);

const isTable = (node: SyntaxNode): node is SyntaxNode & { readonly kind: 'call' } =>
  node.kind === 'call' && node.callee.kind === 'name' && tables.has(node.callee.name);

const keyOf = (node: SyntaxNode): string | undefined =>
  node.kind === 'string' ? node.text : node.kind === 'name' ? node.name : undefined;

/** The nodes that a node is made of. */
export function partsOf(node: SyntaxNode): readonly SyntaxNode[] {
  switch (node.kind) {
    case 'member':
      return [node.object];
    case 'call':
      return [node.callee, ...node.arguments.map(({ value }) => value)];
    case 'index':
      return [node.object, ...node.indices];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'comparison':
      return node.operands;
    case 'conditional':
      return [node.test, node.then, node.otherwise];
    case 'list':
      return node.items;
    case 'assignment':
      return [node.target, node.value];
    default:
      return [];
  }
}

const selves: ReadonlySet<string> = new Set('self this cls ctx @this obj'.split(' '));

export const isSelfName = (name: string): boolean => selves.has(name);

export const isSelf = (node: SyntaxNode): boolean => node.kind === 'name' && isSelfName(node.name);

/** The class whose body or method this is. */
export function classAround(level: Level): Level | undefined {
  for (let at: Level | undefined = level; at; at = at.around) if (at.kind === 'class') return at;
  return undefined;
}
