/** What stands around a text that is a part of something larger. */
export interface Context {
  /** Texts of the earlier code cells of the same notebook, whose imports hold here too. */
  readonly earlier: readonly string[];
}
