/** What is known of a text besides its words. */
export interface Context {
  /** Of a cell of a notebook, the texts of the code cells before it, whose imports hold here too. */
  readonly earlier?: readonly string[];
  /** Whether somebody has looked already and seen that the text may name an activation. */
  readonly mayName?: true;
}
