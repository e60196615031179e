import type { Span } from '../span';

/** A formula in a text, without what delimits it. */
export interface MathPiece {
  readonly span: Span;
  readonly kind: 'latex' | 'plain';
}
