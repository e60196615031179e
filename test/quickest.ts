/** Milliseconds of the quickest of several calls: what other processes of the machine add is not ours. */
export function quickest(call: () => void, calls = 4): number {
  const times = Array.from({ length: calls }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return Math.min(...times);
}
