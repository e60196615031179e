import { Worker } from 'node:worker_threads';
import type { Way } from './way';
import type { Task } from './task';
import type { Answered, Batch } from './thread';

/** Threads that answer batches while this one does something else. */
export interface Threads {
  /** Whether one of them could do more. */
  readonly isFree: boolean;
  give(batch: Batch): void;
  /** Whether answers are still to come. */
  readonly isBusy: boolean;
  end(): Promise<void>;
}

export interface Events {
  answered(answered: Answered): void;
  /** A thread has ended, for want of memory say; this is what it leaves undone. */
  left(batches: readonly Batch[]): void;
}

/** A batch being read, and one to go on with. */
const queued = 2;

interface Thread {
  readonly worker: Worker;
  readonly open: Map<number, Batch>;
}

/** Starts threads as there is work for them, one less than may work, since the one that asks works too. */
export function startThreads({ jobs = 1, program = '', task }: Way, events: Events): Threads {
  const threads = new Set<Thread>();
  let unstarted = jobs - 1;
  const start = (): Thread | undefined => {
    unstarted--;
    const worker = begun(program, task);
    if (!worker) return undefined;
    const thread: Thread = { worker, open: new Map() };
    threads.add(thread);
    thread.worker.on('message', (message: Answered) => {
      thread.open.delete(message.index);
      events.answered(message);
    });
    thread.worker.on('error', () => undefined); // it ends, which is told next
    thread.worker.on('exit', () => {
      threads.delete(thread);
      events.left([...thread.open.values()]);
    });
    return thread;
  };
  const withLessThan = (batches: number): Thread | undefined =>
    [...threads].find(({ open }) => open.size < batches);
  return {
    get isFree() {
      return unstarted > 0 || withLessThan(queued) !== undefined;
    },
    give(batch) {
      const thread = withLessThan(1) ?? (unstarted > 0 ? start() : withLessThan(queued));
      if (!thread) return events.left([batch]);
      thread.open.set(batch.index, batch);
      thread.worker.postMessage(batch);
    },
    get isBusy() {
      return [...threads].some(({ open }) => open.size > 0);
    },
    async end() {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

/** Nothing where the system has no thread to give. */
function begun(program: string, task: Task): Worker | undefined {
  try {
    return new Worker(program, { workerData: task });
  } catch {
    return undefined;
  }
}
