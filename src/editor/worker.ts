import * as vscode from 'vscode';

/** A program that runs beside this one. */
export interface Worker {
  post(message: unknown): void;
  end(): void;
}

/** What a program that runs beside this one is heard of. */
export interface Listener {
  readonly receive: (message: unknown) => void;
  /** It has ended by itself, or has never begun. */
  readonly fail: () => void;
}

/**
 * Starts a program that the build wrote: a web worker where there are any, otherwise a thread of Node. Both are named here, and nothing
 * else of either world, so that one entry serves both hosts.
 */
export async function startWorker(file: vscode.Uri, listener: Listener): Promise<Worker> {
  const { Worker } = globalThis;
  return Worker ? webWorker(Worker, file, listener) : thread(file, listener);
}

/** The host of a page may start what it has read, and not what lies at another address. */
async function webWorker(
  WebWorker: WebWorkerKind,
  file: vscode.Uri,
  { receive, fail }: Listener,
): Promise<Worker> {
  const program = await vscode.workspace.fs.readFile(file);
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new WebWorker(address);
  worker.addEventListener('message', ({ data }) => receive(data));
  worker.addEventListener('error', fail);
  return {
    post: (message) => worker.postMessage(message),
    end() {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

/** No text makes it take so much memory unless by a mistake of ours, which then ends it and not the editor. */
const mostMegabytes = 1024;

function thread(file: vscode.Uri, { receive, fail }: Listener): Worker {
  const { Worker: Thread } = require('node:worker_threads');
  const thread = new Thread(file.fsPath, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
  thread.on('message', receive);
  thread.on('error', fail);
  thread.on('exit', fail);
  thread.unref();
  return { post: (message) => thread.postMessage(message), end: () => void thread.terminate() };
}

type WebWorkerKind = new (address: string) => {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listen: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listen: () => void): void;
  terminate(): void;
};

declare global {
  var Worker: WebWorkerKind | undefined;
}

declare const Blob: new (parts: readonly Uint8Array[], options: { readonly type: string }) => object;

declare const URL: {
  createObjectURL(blob: object): string;
  revokeObjectURL(address: string): void;
};

declare const require: (name: 'node:worker_threads') => {
  readonly Worker: new (
    file: string,
    options: { readonly resourceLimits: { readonly maxOldGenerationSizeMb: number } },
  ) => {
    postMessage(message: unknown): void;
    on(type: 'message', listen: (message: unknown) => void): void;
    on(type: 'error' | 'exit', listen: () => void): void;
    unref(): void;
    terminate(): unknown;
  };
};
