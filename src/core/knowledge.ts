import type { Activation } from './activations/activation';
import { tellActivations } from './activations/known';
import type { Framework } from './frameworks/framework';
import { tellFrameworks } from './frameworks/known';

/** What the program knows of the world: data, which the build also writes as a file. */
export interface Knowledge {
  readonly activations: readonly Activation[];
  readonly frameworks: readonly Framework[];
}

/** Tells the program what it knows, once, before anything else is asked. */
export function tell({ activations, frameworks }: Knowledge): void {
  tellActivations(activations);
  tellFrameworks(frameworks);
}
