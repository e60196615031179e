import type { Dialect } from './dialect';

const all = new Map<string, Dialect>();

/** How languages write formulas, by the ids of what can be copied; none until the program has been told them. */
export const dialects: ReadonlyMap<string, Dialect> = all;

export function tellDialects(tables: Readonly<Record<string, Dialect>>): void {
  for (const [id, dialect] of Object.entries(tables)) all.set(id, dialect);
}
