import type { Expression } from '../../expression/expression';
import type { Problem } from '../../problem';
import { problem } from '../../problem';
import type { NamedFunctions } from '../formula';
import { reasons } from './knownWords';
import type { Choice } from './choices';
import type { Level } from './levels';
import type { FunctionNode, Statement, SyntaxNode } from './syntaxTree';

/** What a name holds while a function is read: mathematics, or one of the things that code has besides. */
export type Value =
  | Expression
  | { readonly kind: 'closure'; readonly function: FunctionNode; readonly scope: Scope }
  /** What is called under another name: `act = torch.sigmoid`, `self.act = nn.SiLU()`. */
  | { readonly kind: 'callee'; readonly node: SyntaxNode; readonly scope: Scope }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly count: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  /** An instance (`self`, `ctx`), whose attributes are names of their own: `self.alpha`. */
  | { readonly kind: 'object' }
  /** An array that holds nothing yet. */
  | { readonly kind: 'empty' }
  /** What could not be read, and matters only when it is needed. */
  | { readonly kind: 'unreadable'; readonly why: Refusal; readonly made?: Made };

/** What was set to it, and the names of then: under a mask it may be read. */
export interface Made {
  readonly node: SyntaxNode;
  readonly scope: Scope;
}

/** The names that hold at one place. */
export interface Scope {
  readonly run: Run;
  readonly names: Map<string, Value>;
  /** The names of the scope around, of a closure. */
  readonly around?: Scope;
  /** Where names that nothing here holds are defined. */
  readonly level: Level;
}

/** What is done to one element of arrays, where a loop or the threads of a kernel do the same to all. */
export interface Elements {
  /** Names of which the place of an element is made: `i` of `out[i]`. */
  readonly places: Set<string>;
  /** Arrays that get elements somewhere, and those that got one so far. */
  readonly arrays: Set<string>;
  readonly set: Set<string>;
  /** Those that gather a gradient, and hold nothing before. */
  readonly gathering: Set<string>;
  /** Whether they are all that a function changes, and what is gone over matters no more. */
  isAll?: true;
  /** The place, as it is written first. */
  index?: readonly SyntaxNode[];
}

/** One reading, with what is spent of its bounds. */
export interface Run {
  readonly language: string;
  readonly named: NamedFunctions;
  steps: number;
  /** Above 0 while something is read that stands elsewhere, whose spans say nothing here. */
  elsewhere: number;
  /** The functions being read, the innermost last. */
  readonly active: FunctionNode[];
  /** What nodes outside of the function are, each read once. */
  readonly outside: Map<SyntaxNode, Value>;
  /** How large the expressions made so far are; kept with the run, since to forget them one by one takes longer than to make them. */
  readonly sizes: Map<Expression, Size>;
  /** Numbers that symbols have when nobody sets them. */
  readonly defaults: Map<string, number>;
  /** Where the same is done to every element, what is done to one. */
  elements?: Elements | undefined;
  hasElements?: true | undefined;
  /** `sigmoid(z)`: functions that are given a variable and nothing else. */
  readonly applied: Set<string>;
  /** What a function asks by name, where one of the ways that it takes is read. */
  readonly choice?: Choice | undefined;
  /** Whether it asks for names, and none of the ways is chosen. */
  readonly isOpen?: boolean;
  /** Which parts of an expression are its input, and that as a symbol. */
  readonly input?: { readonly nodes: ReadonlySet<SyntaxNode>; readonly symbol: Expression };
  evaluate(node: SyntaxNode, scope: Scope): Value;
  execute(body: readonly Statement[], scope: Scope, returnsLast: boolean): Value | undefined;
}

/** How many parts an expression has, and in how many levels. */
export interface Size {
  readonly nodes: number;
  readonly depth: number;
}

/** Bounds on one reading. */
export const codeLimits = { steps: 6000, nodes: 2000, depth: 100, calls: 20, items: 100 } as const;

/** Thrown and caught within this folder: the quickest way out of a recursive walk. `isFinal` where nothing may go on. */
export interface Refusal extends Error {
  readonly refused: Problem;
  readonly isFinal: boolean;
}

/** Without the list of calls that an error carries: to write that takes longer than to read most functions. */
function refusalOf(refused: Problem, isFinal: boolean): Refusal {
  return Object.assign(Object.create(refusing) as Error, { refused, isFinal });
}

const refusing = Object.create(Error.prototype) as object;

export const isRefusal = (thrown: unknown): thrown is Refusal =>
  typeof thrown === 'object' && thrown !== null && Object.getPrototypeOf(thrown) === refusing;

export const refusal = (sentence: string, ...values: readonly (string | number)[]): Refusal =>
  refusalOf(problem(sentence, ...values), false);

export const unknown = (name: string): Refusal => refusal('{0} is not known', name);

/** Why what has no place in a formula cannot be read: `what` as the parser says it, 'a loop'. */
export const has = (what: string): Refusal =>
  refusal(reasons.get(what) ?? 'It has parts that are no mathematics');

/** Counts one more step of work. */
export function spend(run: Run): void {
  if (++run.steps > codeLimits.steps) throw refusalOf(problem('It takes too many steps to read'), true);
}

/** Several values; few enough that those of lists in lists can be counted. */
export function listOf(items: readonly Value[]): Value {
  const count = items.reduce((sum, item) => sum + (item.kind === 'list' ? item.count : 1), 0);
  if (count > codeLimits.items) throw refusal('It has more than {0} parts', codeLimits.items);
  return { kind: 'list', items, count };
}

/** What `read` returns, or that it could not be read. */
export function attempt(read: () => Value): Value {
  try {
    return read();
  } catch (thrown) {
    if (isRefusal(thrown) && !thrown.isFinal) return { kind: 'unreadable', why: thrown };
    throw thrown;
  }
}

export const isExpression = (value: Value | undefined): value is Expression =>
  value !== undefined && expressionKinds.has(value.kind);

const expressionKinds: ReadonlySet<string> = new Set(['number', 'symbol', 'call', 'choice', 'apply']);

/** A value where mathematics is needed; a list of one number is that number. */
export function asExpression(value: Value): Expression {
  if (isExpression(value)) return value;
  const [only, ...more] = value.kind === 'list' ? value.items : [];
  if (only && more.length === 0) return asExpression(only);
  if (value.kind === 'unreadable') throw value.why;
  throw refusal('It is not a number everywhere');
}
