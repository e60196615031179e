import type { FormatName } from './format';

/** How a scan is done. */
export interface Way {
  readonly format: FormatName;
  /** How many threads at most, this one included. */
  readonly jobs: number;
  /** The file that a further thread runs; without one there is none. */
  readonly program: string | undefined;
}
