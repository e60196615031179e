import { english, sentenceOf, type Problem } from '../core/problem';
import { fail, type Io } from './io';

/** Ends a command with a problem, said as a whole sentence. */
export function refuse(io: Io, problem: Problem): number {
  const sentence = sentenceOf(problem, english);
  return fail(io, /[.?]$/.test(sentence) ? sentence : `${sentence}.`);
}
