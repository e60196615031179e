import type { Framework } from './framework';

const all: Framework[] = [];

/** Every library whose names the program knows, in the order in which they are asked; none until it has been told them. */
export const frameworks: readonly Framework[] = all;

/** Tells the program its libraries, once, before anything else is asked. */
export function tellFrameworks(tables: readonly Framework[]): void {
  all.push(...tables);
}
