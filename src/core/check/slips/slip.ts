import type { Expression } from '../../expression/expression';
import type { Span } from '../../span';

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A node of a formula with another in its place, and the edits of the text that say so. */
export interface Change {
  readonly by: Expression;
  /** In the order of the text. */
  readonly edits: readonly Edit[];
  /** The piece of the text in which a reader sees the change. */
  readonly shown: Span;
}

/** Where a formula stands, and what numbers may be meant in it. */
export interface Writing {
  readonly text: string;
  /** Nothing is changed outside of it. */
  readonly within: Span;
  /** The first id of its language. */
  readonly language: string;
  readonly numbers: readonly number[];
  /** The input, and as the text has it. */
  readonly input?: { readonly name: string; readonly text: string };
  /** What is wrong, as far as it is known: that is tried first. */
  readonly likely?: 'function' | 'branches exchanged';
}

/** A slip that people make: what would mend it, should a node be one, the likeliest first. */
export type Slip = (node: Placed, writing: Writing) => Iterable<Change>;

/** A node of the formula that has a place in the text. */
export type Placed = Expression & { readonly span: Span };

export type Call = Placed & { readonly kind: 'call' };

export const isPlaced = (node: Expression | undefined): node is Placed => node?.span !== undefined;

/** Something else instead of a node. */
export const instead = ({ span }: Placed, by: Expression, text: string, shown = span): Change => ({
  by,
  edits: [{ span, text }],
  shown,
});
