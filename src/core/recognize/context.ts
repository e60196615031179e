import type { Places } from './namingPlaces';

/** What is known of a text besides its words. */
export interface Context {
  /** Of a cell of a notebook, the texts of the code cells before it, whose imports hold here too. */
  readonly earlier?: readonly string[];
  /** Where words stand that may name, if somebody has looked and heard that the text may name an activation. */
  readonly places?: Places;
}
