import type { Activation } from './activation';

const all: Activation[] = [];
const byId = new Map<string, Activation>();

/** Every activation function, in the order of its pick list; none until the program has been told them. */
export const activations: readonly Activation[] = all;

/** The same by id. */
export const catalogue: ReadonlyMap<string, Activation> = byId;

/**
 * Tells the program its activations, once, before anything else is asked. A terminal has them in the program, an editor reads them from
 * a file.
 */
export function tellActivations(records: readonly Activation[]): void {
  for (const record of records) {
    all.push(record);
    byId.set(record.id, record);
  }
}
