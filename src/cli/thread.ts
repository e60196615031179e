import { parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '../core/problem';
import type { Answer } from './answer';
import type { Source } from './rows';
import { answerTo, type Task } from './task';

/** Files that follow each other, and the place of their answer among all. */
export interface Batch {
  readonly index: number;
  readonly sources: readonly (Source | Problem)[];
}

export interface Answered {
  readonly index: number;
  readonly answer: Answer;
}

/** What a thread does that another one started: it answers batches until it is ended. */
export function serve(): void {
  const task = workerData as Task; // a door: threads.ts wrote it
  parentPort?.on('message', ({ index, sources }: Batch) => {
    const answered: Answered = { index, answer: answerTo(sources, task) };
    parentPort?.postMessage(answered);
  });
}
