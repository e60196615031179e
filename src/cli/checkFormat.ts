import type { Finding, Severity } from '../core/check/finding';
import type { Place } from './rows';

/** A finding and where it is in which file. */
export interface CheckRow extends Place, Pick<Finding, 'rule' | 'message'> {
  readonly severity: Severity;
  readonly fixes: readonly RowFix[];
}

/** A change of the file that puts it right; lines and columns count from 0. */
interface RowFix {
  readonly title: string;
  readonly edits: readonly (Place & { readonly text: string })[];
}

/** How the answer of a check is written: row by row, while it goes on. */
export interface CheckFormat {
  begin(): string;
  row(row: CheckRow): string;
  readonly between: string;
  /** With what could not be read, a sentence each, and how much there was. */
  end(problems: readonly string[], checkings: Checkings): string;
}

/** How much was checked and found. */
export interface Checkings {
  readonly texts: number;
  /** In how many of them something was found. */
  readonly found: number;
  readonly counts: Readonly<Record<Exclude<Severity, 'off'>, number>>;
}
