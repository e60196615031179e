import type { Span } from '../../span';

/**
 * What a program says, in one shape for all languages: operators by meaning (`**` and `^` are both `power` where they mean it), blocks
 * by what they hold, however they are marked. What has no place in a formula (a loop, a `try`, a matrix product) is kept as `other`, so
 * that whoever reads the tree can refuse it where it matters and pass over it where it does not.
 */
export type SyntaxNode = Located &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'string'; readonly text: string }
    | { readonly kind: 'name'; readonly name: string }
    /** `a.b`, `a::b`, `a->b`, and `a$b` of R. */
    | { readonly kind: 'member'; readonly object: SyntaxNode; readonly name: string }
    /** `f(x, y=1)`; `f.(x)` of Julia and `f!(x)` of Rust are calls of `f`. A cast (`(float) x`, `x as f32`) is its operand. */
    | { readonly kind: 'call'; readonly callee: SyntaxNode; readonly arguments: readonly CallArgument[] }
    | { readonly kind: 'index'; readonly object: SyntaxNode; readonly indices: readonly SyntaxNode[] }
    | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: SyntaxNode }
    | {
        readonly kind: 'binary';
        readonly operator: BinaryOperator;
        readonly left: SyntaxNode;
        readonly right: SyntaxNode;
      }
    /** `a < b <= c` as Python and Julia chain them; two operands everywhere else. */
    | {
        readonly kind: 'comparison';
        readonly operators: readonly Comparison[];
        readonly operands: readonly SyntaxNode[];
      }
    /** `a if t else b`, `t ? a : b`, and an `if` that is an expression with one value a branch. */
    | {
        readonly kind: 'conditional';
        readonly test: SyntaxNode;
        readonly then: SyntaxNode;
        readonly otherwise: SyntaxNode;
      }
    | { readonly kind: 'function'; readonly function: FunctionNode }
    /** Lists, tuples, arrays. */
    | { readonly kind: 'list'; readonly items: readonly SyntaxNode[] }
    /** `(a = b)`, `(y := e)`: the value of an assignment. */
    | { readonly kind: 'assignment'; readonly target: SyntaxNode; readonly value: SyntaxNode }
    /** Anything else that can stand in an expression, in plain words: 'a matrix product', 'a comprehension'. */
    | { readonly kind: 'other'; readonly what: string }
  );

export type Statement = Located &
  /** `operator` for `x *= 2`. A declaration without a value is no statement. */
  (
    | {
        readonly kind: 'assign';
        readonly target: SyntaxNode;
        readonly operator?: BinaryOperator;
        readonly value: SyntaxNode;
      }
    | { readonly kind: 'return'; readonly value?: SyntaxNode }
    | {
        readonly kind: 'if';
        readonly branches: readonly { readonly test: SyntaxNode; readonly body: readonly Statement[] }[];
        readonly otherwise?: readonly Statement[];
      }
    | { readonly kind: 'function'; readonly function: FunctionNode }
    | {
        readonly kind: 'class';
        readonly name: string;
        readonly nameSpan: Span;
        readonly bases: readonly SyntaxNode[];
        readonly body: readonly Statement[];
      }
    | { readonly kind: 'expression'; readonly value: SyntaxNode }
    /** `import numpy as np`, `using NNlib`, `use libm::expf`: each name that it binds and what it stands for (`np` → `numpy`). */
    | {
        readonly kind: 'import';
        readonly bindings: readonly { readonly name: string; readonly path: string }[];
      }
    /** A loop, `try`, `with`, `switch` …, in plain words, with the statements in it as far as they could be read. */
    | { readonly kind: 'other'; readonly what: string; readonly body: readonly Statement[] }
  );

export interface FunctionNode {
  /** Absent for a lambda. */
  readonly name?: string;
  readonly nameSpan?: Span;
  readonly span: Span;
  readonly parameters: readonly ParameterNode[];
  /** A lambda with a single expression, `f(x) = …` of Julia and the like have one `return`. */
  readonly body: readonly Statement[];
  /** Whether the value of the last statement is returned, as in Rust, Julia and R. */
  readonly returnsLast?: true;
  /** The variable that is returned, as MATLAB names it. */
  readonly result?: string;
  /** Names of Python's decorators, dotted: `staticmethod`, `torch.jit.script`. */
  readonly decorators?: readonly string[];
  readonly docstring?: Span;
}

export interface ParameterNode {
  readonly name: string;
  readonly span: Span;
  readonly default?: SyntaxNode;
  /** As written, for what it says about numbers: `float`, `torch.Tensor`, `&[f32]`. */
  readonly type?: string;
  /** `*args`, `**kwargs`, `...rest`. */
  readonly isRest?: true;
}

export interface CallArgument {
  /** Given by name: `alpha=0.2`, `dim = 1L`, `{ alpha: 0.2 }` in the last argument of JavaScript. */
  readonly name?: string;
  readonly value: SyntaxNode;
}

export type UnaryOperator = 'negate' | 'plus' | 'not';

/** Element by element; a matrix product is `other`. `remainder` has the sign of the divisor, `truncatedRemainder` of the dividend. */
export type BinaryOperator =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'floorDivide'
  | 'remainder'
  | 'truncatedRemainder'
  | 'power'
  | 'and'
  | 'or';

export type Comparison = 'smaller' | 'smallerEq' | 'larger' | 'largerEq' | 'equal' | 'unequal';

interface Located {
  readonly span: Span;
}
