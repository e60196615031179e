/** What a language's text is made of, as far as finding names in it needs: one row a language. */
export interface Lexis {
  /** Character that begins a comment to the end of the line. */
  readonly comment: string;
  /** Characters that open and close a string. */
  readonly quotes: string;
  /** Whether a quote written three times opens a string over several lines. */
  readonly tripleQuotes: boolean;
  /** Letters, in lower case, that may stand directly before a quote: `rb'…'`. */
  readonly stringPrefixes: ReadonlySet<string>;
  /** Character that, at the end of a line, continues it. */
  readonly continuation: string;
  /** Characters that, at the start of a statement, make the whole line a command to the notebook: `%timeit`, `!pip`. */
  readonly magics: string;
  /** Prompts of an interactive session, to be read over at the start of a line. */
  readonly prompts: readonly string[];
  /** Words that can only begin a statement: on a new line they end whatever bracket was left open. */
  readonly statements: ReadonlySet<string>;
}

export const pythonLexis: Lexis = {
  comment: '#',
  quotes: '"\'',
  tripleQuotes: true,
  stringPrefixes: new Set(['r', 'u', 'b', 'f', 't', 'br', 'rb', 'fr', 'rf', 'tr', 'rt']),
  continuation: '\\',
  magics: '%!',
  prompts: ['>>>', '...'],
  statements: new Set(
    'import def class return while try raise assert pass del global break continue except finally elif with'.split(
      ' ',
    ),
  ),
};
