/** What is known of a text besides its words. */
export interface Context {
  /** Of a cell of a notebook, the texts of the code cells before it, whose imports hold here too. */
  readonly earlier?: readonly string[];
  /** Whether somebody has asked `mayName`, or the like of it, and heard that it may. */
  readonly mayName?: boolean;
}
