import type { Parameters } from '../expression/parameters';
import type { Span } from '../span';

/** A place in a text where an activation function is named or used. */
export interface Occurrence {
  /** The name itself, from the first letter of the dotted name to the last; a string id without its quotes. */
  readonly span: Span;
  /** `certain`: code that resolves to a library's symbol. `mention`: a word in prose, a comment or a docstring. */
  readonly certainty: 'certain' | 'mention';
  /** `use`: a variable or attribute that holds what was named elsewhere, `self.act(x)`; it answers a hover and is not counted. */
  readonly kind: 'name' | 'use';
  /** An id of the catalogue. */
  readonly activation: string;
  /** Id of the library the name resolved to; absent where only words or everybody's habit say what it is. */
  readonly framework?: string;
  /** The library's full name of it (`torch.nn.functional.leaky_relu`), or the words of a mention as written. */
  readonly symbol: string;
  /** Values that hold here, given or default, under the catalogue's names. */
  readonly parameters: Parameters;
  /** Which of them the text gives. */
  readonly given: readonly string[];
  /** Catalogue names of parameters whose value cannot be read, or has to be given and is not here, so that no default holds for them. */
  readonly unknown?: readonly string[];
  /** The input when it is a literal number: 0.5 in `torch.sigmoid(0.5)`. */
  readonly input?: number;
}
