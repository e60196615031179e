import type { FunctionName } from '../expression/functions';

/** How a language writes formulas: one table a language. */
export interface Dialect {
  /** What stands above the function: imports and what the language lacks. */
  readonly head: (uses: Uses) => readonly string[];
  /** The whole function. Parameters come with their values. */
  readonly define: (definition: Definition) => readonly string[];
  readonly number: (value: number) => string;
  readonly constants: Readonly<Record<'pi' | 'e' | 'Infinity', string>>;
  /** Signs where they differ from those of C: a sign, or a function of two operands. */
  readonly signs: Readonly<Partial<Record<FunctionName, string>>>;
  /**
   * Functions of what varies with the input; absent names are rewritten by others that there are. `{0}` and `{1}` are operands, a bare
   * name is called with them.
   */
  readonly functions: Readonly<Partial<Record<FunctionName, string>>>;
  /** Functions of parameters alone, where those of the input take only arrays. */
  readonly scalars?: Readonly<Partial<Record<FunctionName, string>>>;
  /** Functions of an array and a number, in this order, where those of two arrays take no number. */
  readonly mixed?: Readonly<Partial<Record<FunctionName, string>>>;
  /** A choice by what varies: `{0}` the test, `{1}` and `{2}` the branches. */
  readonly choice: string;
  /** A choice by parameters alone. */
  readonly scalarChoice?: string;
  /**
   * Whether both branches of a choice are computed and differentiated, so that what is undefined in the other branch must be kept from
   * it: NaN times 0 is NaN.
   */
  readonly computesBoth: boolean;
  /** Whether `-x**2` is no expression and has to be written `-(x**2)`. */
  readonly keepsMinusFromPowers?: true;
  /** Names that a variable or parameter must not have: words of the language, and what its formulas call. */
  readonly reserved: ReadonlySet<string>;
}

export interface Definition {
  readonly name: string;
  /** Arrays: the input, then the other inputs of a gated unit. */
  readonly inputs: readonly string[];
  /** Numbers that somebody chooses, with their values. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  /** What the body uses more than once, in order. */
  readonly locals: readonly { readonly name: string; readonly text: string }[];
  readonly body: string;
}

/** Names of the functions that were written. */
export type Uses = ReadonlySet<string>;

/** A set of words with spaces between. */
export const word = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Digits that mean the same everywhere. */
export const number = (value: number): string => (value < 0 ? `-${-value}` : `${value}`);

/** Functions that are called the same nearly everywhere. */
export const elementary = [
  ...(['abs', 'sign', 'floor', 'ceil', 'sqrt', 'exp', 'expm1', 'log', 'log1p'] as const),
  ...(['sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh'] as const),
] as const;

/** The names of functions in a module. */
export const inModule = (module: string, names: readonly FunctionName[] = elementary) =>
  Object.fromEntries(names.map((name) => [name, `${module}.${name}`])) as Partial<
    Record<FunctionName, string>
  >;
