import type { FunctionName } from '../expression/functions';

/** How a language writes formulas: one table a language, data alone. */
export interface Dialect {
  /** Lines above the function for what it calls, by what the names begin with; all of them for ''. */
  readonly head: readonly (readonly [beginning: string, lines: string])[];
  readonly definition: Definition;
  /** Whether a whole number is written with a point: `2.0`. */
  readonly points?: true;
  readonly constants: Readonly<Record<'pi' | 'e' | 'Infinity', string>>;
  /** Signs where they differ from those of C: a sign, or a function of two operands. */
  readonly signs: Readonly<Partial<Record<FunctionName, string>>>;
  /**
   * Functions of what varies with the input; absent names are rewritten by others that there are. `{0}` and `{1}` are operands, a bare
   * name is called with them.
   */
  readonly functions: Names;
  /** Functions of parameters alone, where those of the input take only arrays. */
  readonly scalars?: Names;
  /** Functions of an array and a number, in this order, where those of two arrays take no number. */
  readonly mixed?: Names;
  /** A choice by what varies: `{0}` the test, `{1}` and `{2}` the branches. */
  readonly choice: string;
  /** A choice by parameters alone. */
  readonly scalarChoice?: string;
  /**
   * Whether both branches of a choice are computed and differentiated, so that what is undefined in the other branch must be kept from
   * it: NaN times 0 is NaN.
   */
  readonly computesBoth?: true;
  /** Whether `-x**2` is no expression and has to be written `-(x**2)`. */
  readonly keepsMinusFromPowers?: true;
  /** Names that a variable or parameter must not have: words of the language, and what its formulas call. With spaces between. */
  readonly reserved: string;
}

type Names = Readonly<Partial<Record<FunctionName, string>>>;

/** The lines of a function, with holes for names and texts. */
export interface Definition {
  /** `{0}` the name, `{1}` the arguments. */
  readonly first: string;
  /** An array: the input, then the other inputs of a gated unit. */
  readonly input: string;
  /** A number that somebody chooses: `{0}` its name, `{1}` its value. */
  readonly parameter: string;
  /** What the body uses more than once. */
  readonly local: string;
  readonly result: string;
  readonly last?: string;
  /** The whole of a function without locals, where that fits on a line: `{2}` the body. */
  readonly short?: string;
  /** Said above it of the parameters where arguments have no values. */
  readonly usual?: string;
}

/** Names of the functions that were written. */
export type Uses = ReadonlySet<string>;

/** Functions that are called the same nearly everywhere. */
const elementary = 'abs sign floor ceil sqrt exp expm1 log log1p sin cos tan sinh cosh tanh';

/** The names of functions in a module, or with '' as they are. */
export function inModule(module: string, names = elementary): Names {
  const dotted = module === '' ? '' : `${module}.`;
  return Object.fromEntries(names.split(' ').map((name) => [name, dotted + name]));
}
