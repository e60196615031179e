import type { Task } from './task';

/** How a tree is gone through. */
export interface Way {
  readonly task: Task;
  /** How many threads at most, this one included. */
  readonly jobs: number;
  /** The file that a further thread runs; without one there is none. */
  readonly program: string | undefined;
}
