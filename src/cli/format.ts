import type { Row } from './rows';
import type { Tally } from './tally';

/** How the answer of a scan is written: piece by piece, while it goes on. */
export interface Format {
  /** What stands before everything. */
  begin(): string;
  /** The places of one file; nothing where the end alone tells. */
  piece(rows: readonly Row[]): string;
  /** What stands between the pieces of two files. */
  readonly between: string;
  /** What stands after everything. */
  end(ending: Ending): string;
}

/** What is known when all files were read. */
export interface Ending {
  readonly tally: Tally;
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[];
}

/** Which format was asked for, in a form that another thread can be told. */
export interface FormatName {
  /** The word for `--format`. */
  readonly word: string;
  readonly isSummary: boolean;
}
