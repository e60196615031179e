import { availableParallelism } from 'node:os';
import { problem, type Problem } from '../core/problem';
import { lastOf, type Options } from './options';

/** How many threads may work: what `--jobs` says, or else one a core. */
export function jobsIn(options: Options): number | Problem {
  const typed = lastOf(options, '--jobs');
  if (typed === undefined) return Math.min(availableParallelism(), mostJobs);
  const jobs = Number(typed);
  return Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs
    ? jobs
    : problem('--jobs takes a whole number from 1 to {0}, not {1}', mostJobs, typed);
}

const mostJobs = 64;
