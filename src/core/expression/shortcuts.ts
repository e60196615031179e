import type { Instruction, Register } from './instruction';
import type { Loop } from './loops';

/**
 * What makes long blocks of numbers quick, and is the larger half of what computes them. A program that only draws a few hundred points
 * does without; the numbers are the same to the last bit.
 */
export interface Shortcuts {
  /** A function that costs less than a call, as a loop. */
  readonly loopOf: (name: string) => Loop | undefined;
  /** The same where one of two operands is fixed. */
  readonly loopWithNumber: (
    name: string,
    isFixed: { readonly u: boolean; readonly v: boolean },
  ) => Loop | undefined;
  /** Instructions that do the work of two, for values alone. */
  readonly fuse: (instructions: readonly Instruction[], result: Register) => readonly Instruction[];
}

export const noShortcuts: Shortcuts = {
  loopOf: () => undefined,
  loopWithNumber: () => undefined,
  fuse: (instructions) => instructions,
};

let told = noShortcuts;

/** Those that the program was told of. */
export const shortcuts = (): Shortcuts => told;

export function tellShortcuts(given: Shortcuts): void {
  told = given;
}
