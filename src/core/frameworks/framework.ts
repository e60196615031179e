/** One library's spelling of the catalogue: which symbol is which activation, with which arguments. */
export interface Framework {
  /** As in the facts: `pytorch`, `keras3`. */
  readonly id: string;
  /** As people write it: `PyTorch`. */
  readonly title: string;
  readonly symbols: readonly FrameworkSymbol[];
}

export interface FrameworkSymbol {
  /** Full dotted names that mean the same thing, or the string ids themselves when `kind` is `string`. */
  readonly names: readonly [string, ...string[]];
  readonly kind: 'class' | 'function' | 'method' | 'string';
  /** An id of the catalogue: what the symbol is when no argument says otherwise. */
  readonly activation: string;
  /** In call order; for functions the first input is position 0. */
  readonly arguments: readonly FrameworkArgument[];
  /** Catalogue parameters that hold here when the call does not say otherwise. */
  readonly defaults: Readonly<Record<string, number>>;
  /** Arguments that select another activation: `approximate='tanh'`. */
  readonly variants?: readonly Variant[];
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
  /** The literal that selects it, as written in the language, quotes included: `'tanh'`, `True`. */
  readonly equals: string;
  readonly activation: string;
}
