import type { Steps } from '../core/recognize/steps';

/** How work is done a turn at a time. */
export interface Turns {
  /** How long a turn may last before everybody else has one, in milliseconds. */
  readonly turn: number;
  /** Asked between turns: once the work is not wanted any more, what is left of it is not done. */
  readonly isWanted: () => boolean;
  /** Told how long each turn took, in milliseconds. */
  readonly spend?: (milliseconds: number) => void;
}

/** Does work without keeping anybody waiting; nothing when it was given up. */
export async function inTurns<Result>(
  steps: Steps<Result>,
  { turn, isWanted, spend }: Turns,
): Promise<Result | undefined> {
  for (;;) {
    const start = performance.now();
    let step = steps.next();
    while (step.done !== true && performance.now() - start < turn) step = steps.next();
    spend?.(performance.now() - start);
    if (step.done === true) return step.value;
    await pause();
    if (!isWanted()) return undefined;
  }
}

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
