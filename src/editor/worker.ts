import type * as vscode from 'vscode';

/** A program that runs beside this one. */
export interface Worker {
  post(message: unknown): void;
  end(): void;
}

/**
 * Starts a program that the build wrote: a web worker where there are any, otherwise a thread of Node. Both are named here, and nothing
 * else of either world, so that one entry serves both hosts.
 */
export function startWorker(file: vscode.Uri, receive: (message: unknown) => void): Worker {
  if (typeof globalThis.Worker === 'function') {
    const worker = new globalThis.Worker(file.toString(true));
    worker.addEventListener('message', ({ data }) => receive(data));
    return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
  }
  const { Worker: Thread } = require('node:worker_threads');
  const thread = new Thread(file.fsPath);
  thread.on('message', receive);
  thread.unref();
  return { post: (message) => thread.postMessage(message), end: () => void thread.terminate() };
}

declare global {
  var Worker:
    | (new (address: string) => {
        postMessage(message: unknown): void;
        addEventListener(type: 'message', listen: (event: { readonly data: unknown }) => void): void;
        terminate(): void;
      })
    | undefined;
}

declare const require: (name: 'node:worker_threads') => {
  readonly Worker: new (file: string) => {
    postMessage(message: unknown): void;
    on(type: 'message', listen: (message: unknown) => void): void;
    unref(): void;
    terminate(): unknown;
  };
};
