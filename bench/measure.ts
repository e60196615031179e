/** Median time of a call in nanoseconds: runs long enough that the clock's resolution does not matter, several times over. */
export function nanoseconds(call: () => void, rounds = 7): number {
  let repeats = 1;
  for (let took = 0; took < 2e6; repeats *= 2) took = timed(call, repeats);
  const times = Array.from({ length: rounds }, () => timed(call, repeats) / repeats);
  return median(times);
}

function timed(call: () => void, repeats: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < repeats; i++) call();
  return Number(process.hrtime.bigint() - start);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Until the engine has compiled what it runs, in nanoseconds. */
const warmUp = 40e6;

/**
 * Shortest time of each call in nanoseconds, taken in turns: for a ratio of short times, which what else the machine does meanwhile would
 * otherwise decide.
 */
export function fastest(calls: readonly (() => void)[], rounds = 25): readonly number[] {
  const repeats = 8;
  for (const call of calls) for (let took = 0; took < warmUp; took += timed(call, repeats));
  const times = calls.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    for (const [i, call] of calls.entries())
      times[i] = Math.min(times[i] ?? Infinity, timed(call, repeats) / repeats);
  return times;
}
