import { Worker } from 'node:worker_threads';
import type { Way } from './way';
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

/** Starts one thread less than may work, since the one that asks works too. */
export function startThreads({ jobs, program = '', format }: Way, events: Events): Threads {
  const threads = new Set<Thread>();
  for (let i = 1; i < jobs; i++) {
    const thread: Thread = { worker: new Worker(program, { workerData: format }), open: new Map() };
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
  }
  const free = (): Thread | undefined => [...threads].find(({ open }) => open.size < queued);
  return {
    get isFree() {
      return free() !== undefined;
    },
    give(batch) {
      const thread = free();
      thread?.open.set(batch.index, batch);
      thread?.worker.postMessage(batch);
    },
    get isBusy() {
      return [...threads].some(({ open }) => open.size > 0);
    },
    async end() {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
