/** One library's spelling of the catalogue: which symbol is which activation, with which arguments. */
export interface Framework {
  /** As in the facts: `pytorch`, `keras3`. */
  readonly id: string;
  /** As people write it: `PyTorch`. */
  readonly title: string;
  /** VS Code language ids of the programs that call it; none for a file format. */
  readonly languages: readonly string[];
  /** What its dotted names begin with: `torch`, `tf.keras`. */
  readonly roots: readonly string[];
  /** Other places its names can be imported from, and what its own names say instead: `tensorflow` → `tf`; nothing for an enum of C. */
  readonly modules?: Readonly<Record<string, string>>;
  /** What everybody calls its modules: `F` → `torch.nn.functional`. */
  readonly conventional?: Readonly<Record<string, string>>;
  /** Root of another version of the library, which is asked for names that this one does not have. */
  readonly twin?: string;
  /** Known where programs use it, and not asked what others mean by a name. */
  readonly aside?: true;
  /** The module that names without a dot stand in; without one, they need no import. */
  readonly home?: string;
  /** Other languages whose programs hand it string ids. */
  readonly idsIn?: readonly string[];
  readonly symbols: readonly FrameworkSymbol[];
}

export interface FrameworkSymbol {
  /** Full dotted names that mean the same thing, or the string ids themselves when `kind` is `string`. */
  readonly names: readonly [string, ...string[]];
  /** A `constant` is an enum member or the name of an operator in a file format. */
  readonly kind: 'class' | 'function' | 'method' | 'string' | 'constant';
  /** An id of the catalogue: what the symbol is when no argument says otherwise. */
  readonly activation: string;
  /**
   * Those that set a parameter or select a variant. For functions position 0 is the input, for methods it stands before the dot.
   * Of several that set one parameter, the first is its current name; older names follow.
   */
  readonly arguments?: readonly FrameworkArgument[];
  /** Catalogue parameters that hold here when the call does not say otherwise. */
  readonly defaults?: Readonly<Record<string, number>>;
  /**
   * Arguments that select another activation: `approximate='tanh'`. Of a required argument every other literal means a function
   * that the catalogue does not have: `heaviside(x, 0.5)`.
   */
  readonly variants?: readonly Variant[];
  /**
   * A function of mathematics, `torch.exp`, that is an activation only where somebody means it so: it is explained when asked for, and
   * found in no program.
   */
  readonly isPlain?: true;
  /** One plain sentence worth knowing, or nothing. */
  readonly note?: string;
}

export interface FrameworkArgument {
  readonly name: string;
  /** Index among positional arguments; absent when the argument can only be named. */
  readonly position?: number;
  /** The default as that language writes it; absent when the argument is required. */
  readonly default?: string;
  /** The catalogue parameter it sets; absent when it does not change the mathematics. */
  readonly parameter?: string;
}

export interface Variant {
  readonly argument: string;
  /**
   * The literal that selects it, as written in the language, quotes included: `'tanh'`, `True`. Absent when every
   * number but the argument's default does.
   */
  readonly equals?: string;
  readonly activation: string;
  /** The catalogue parameter that the argument then sets. */
  readonly parameter?: string;
}
