import { availableParallelism } from 'node:os';
import { problem, type Problem } from '../core/problem';
import { lastOf, type Options } from './options';

/** How many threads may work, as `--jobs` says it, if it does. */
export function jobsIn(options: Options): number | undefined | Problem {
  const typed = lastOf(options, '--jobs');
  if (typed === undefined) return undefined;
  const jobs = Number(typed);
  return Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs
    ? jobs
    : problem('--jobs takes a whole number from 1 to {0}, not {1}', mostJobs, typed);
}

/** As many as have a core each. */
export const usualJobs = (): number => Math.min(availableParallelism(), mostJobs);

const mostJobs = 64;
