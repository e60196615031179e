import type { Task } from './task';

/** How a tree is gone through. */
export interface Way {
  readonly task: Task;
  /** How many threads, this one included; where nobody has said, as many as pay. */
  readonly jobs: number | undefined;
  /** The file that a further thread runs; without one there is none. */
  readonly program: string | undefined;
}
