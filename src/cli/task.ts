import type { Problem } from '../core/problem';
import { scanAnswer, type Answer } from './answer';
import { checkAnswer, type CheckTask } from './checkAnswer';
import type { FormatName } from './format';
import { formatNamed } from './formats';
import type { Source } from './rows';

/** What is to be done with each file, in a form that another thread can be told. */
export type Task = { readonly kind: 'scan'; readonly format: FormatName } | CheckTask;

/** Reads files and does it. A problem among the sources is passed on. */
export const answerTo = (sources: readonly (Source | Problem)[], task: Task): Answer =>
  task.kind === 'check' ? checkAnswer(sources, task) : scanAnswer(sources, formatNamed(task.format));
