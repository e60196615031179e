import type { Expression } from '../expression/expression';

/** A function of one variable as a text spells it out, whichever language that is. */
export interface ReadFunction {
  /** With the span of every node that the text spells out. */
  readonly expression: Expression;
  /** The symbol that is the input: the argument's name, or the letter a formula uses. */
  readonly variable: string;
  /** The other symbols in the expression, in order of first appearance. */
  readonly parameters: readonly WrittenParameter[];
  /** Of a backward pass, whether its variable is known to be what the forward pass was given, and not what it returned. */
  readonly isOfInput?: true;
  /** Of a backward pass that is no multiple of the gradient that it is given: what it returns where that is 1. */
  readonly isAtOne?: true;
  /** What functions are called that it gives its input to, for whatever purpose. */
  readonly applied?: readonly string[];
}

export interface WrittenParameter {
  readonly name: string;
  /** Absent where the text gives it no value. */
  readonly default?: number;
}
