import { createContext, runInContext } from 'node:vm';

const holder = { call: (): void => undefined };
const context = createContext(holder);

/** Calls something and throws after so many milliseconds, whatever it does: a loop without end would take the machine with it. */
export function bounded(call: () => void, limit: number): void {
  holder.call = call;
  runInContext('call()', context, { timeout: limit });
}
