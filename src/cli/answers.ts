import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../core/problem';
import type { Answer } from './answer';
import type { Source } from './rows';
import { usualJobs } from './jobs';
import { paceOf, type Pace } from './pace';
import { answerTo } from './task';
import type { Batch } from './thread';
import { startThreads } from './threads';
import type { Way } from './way';

type Take = (answer: Answer) => Promise<void>;
type Sources = Iterator<Source | Problem, undefined>;

/**
 * Hands over the answers for all sources, in the order of the sources and as soon as they are there. Threads are only started when
 * there has been some work and more is left.
 */
export async function takeAnswers(sources: Sources, way: Way, take: Take): Promise<void> {
  const batches = batchesOf(sources);
  const pace = paceOf();
  for (let work = 0; ;) {
    const batch = batches.next(few);
    if (!batch) return;
    const before = performance.now();
    const answer = answerOf(batch, way);
    pace.took(batch.sources.length, performance.now() - before);
    work += answer.work;
    await take(answer);
    await setImmediate(); // a reader that has gone is heard of
    if (way.program === undefined) continue;
    const jobs = way.jobs === undefined ? jobsThatPay(pace, batches) : work < worthThreads ? 1 : way.jobs;
    if (jobs > 1) return takeTogether(batches, { ...way, jobs }, take);
  }
}

/** Characters that are read in about the time in which a thread starts. */
const worthThreads = 8_000_000;

function jobsThatPay(pace: Pace, batches: Batches): number {
  const left = pace.likely(1) === undefined ? undefined : pace.likely(batches.left(far));
  return left === undefined ? 1 : Math.min(usualJobs(), 1 + Math.floor(left / payback));
}

/**
 * Milliseconds of work that pay another thread. It loads the program and has it compiled once more, which takes the half of a second, on a
 * core that the first one's compiler wants too.
 */
const payback = 6000;

/** Files that are looked for ahead, to know how much is left. */
const far = 10_000;
/** Files that this thread reads before it looks after the others. */
const few = 4;
/** Files that another thread is given at once. */
const many = 12;
/** Batches that may wait for an earlier one: what bounds the memory. */
const ahead = 64;

/** This thread reads too, and hands out what is to be read and hands over what was. */
async function takeTogether(batches: Batches, way: Way, take: Take): Promise<void> {
  const waiting = new Map<number, Answer>();
  const left: Batch[] = [];
  let heard = (): void => undefined;
  const threads = startThreads(way, {
    answered({ index, answer }) {
      waiting.set(index, answer);
      heard();
    },
    left(undone) {
      left.push(...undone);
      heard();
    },
  });
  try {
    for (let next = batches.given; ;) {
      for (let answer = waiting.get(next); answer; answer = waiting.get(next)) {
        waiting.delete(next++);
        await take(answer);
      }
      const more = (files: number): Batch | undefined =>
        batches.given < next + ahead ? batches.next(files) : undefined;
      const free = (): Batch | undefined => (threads.isFree ? more(many) : undefined);
      for (let batch = free(); batch; batch = free()) threads.give(batch);
      const own = left.shift() ?? more(few);
      if (own) {
        waiting.set(own.index, answerOf(own, way));
        await setImmediate(); // the others are heard
      } else if (threads.isBusy) await new Promise<void>((resolve) => (heard = resolve));
      else return;
    }
  } finally {
    await threads.end();
  }
}

function answerOf({ sources }: Batch, { task }: Way): Answer {
  return answerTo(sources, task);
}

interface Batches {
  /** How many were given out. */
  readonly given: number;
  /** So many of the next sources, fewer at the end; nothing when there are none. */
  next(files: number): Batch | undefined;
  /** How many sources there are still, no more than a limit. */
  left(limit: number): number;
}

function batchesOf(sources: Sources): Batches {
  let given = 0;
  const ahead: (Source | Problem)[] = [];
  const look = (files: number): void => {
    while (ahead.length < files) {
      const { value } = sources.next();
      if (!value) break;
      ahead.push(value);
    }
  };
  return {
    get given() {
      return given;
    },
    next(files) {
      look(files);
      const batch = ahead.splice(0, files);
      return batch.length > 0 ? { index: given++, sources: batch } : undefined;
    },
    left(limit) {
      look(limit);
      return ahead.length;
    },
  };
}
