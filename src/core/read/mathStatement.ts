import type { Problem } from '../problem';
import type { Span } from '../span';
import type { ReadFunction } from './readFunction';

/** The name that a formula gives to what it says. */
export interface MathName {
  /** As it is written, with its commands: `\operatorname{GELU}`. */
  readonly text: string;
  /** Without them: `GELU`, `sigma`. */
  readonly word: string;
  readonly span: Span;
}

/** One thing that mathematics in a text says. Places are offsets in the whole text. */
export type MathStatement =
  | {
      readonly kind: 'definition';
      readonly span: Span;
      readonly name: MathName;
      /** Whether it is the slope of what the name means: `f'(x) =`, `\frac{d}{dx}\sigma(x) =`. */
      readonly derivative?: true;
      /** The function whose slope it is, where that is written out: `\frac{d}{dx}\ln(1+e^x) =`. */
      readonly of?: ReadFunction;
      readonly function: ReadFunction;
      /** The right side. */
      readonly body: Span;
      /** Whether the sign says `≈`. */
      readonly isApproximate?: true;
    }
  | {
      readonly kind: 'equation';
      readonly span: Span;
      readonly left: ReadFunction;
      readonly right: ReadFunction;
      readonly isApproximate?: true;
    }
  | { readonly kind: 'expression'; readonly span: Span; readonly function: ReadFunction }
  | {
      /** What is not certain is refused; a name that it would have defined is then known as unread. */
      readonly kind: 'unread';
      readonly span: Span;
      readonly name?: MathName;
      readonly derivative?: true;
      readonly problem: Problem;
    };
