/**
 * Where a continuous function goes through 0 between two points at which it has different signs, to about 14 digits: the false position
 * method, with the Illinois rule against an end that stays (Dowell and Jarratt, BIT 11, 1971). Where it is undefined on the way, the
 * point at which that was seen.
 */
export function crossing(h: (x: number) => number, from: number, to: number): number {
  let [low, high, below, above] = [from, to, h(from), h(to)];
  if (below === 0) return from;
  if (above === 0) return to;
  for (let round = 0; round < 100 && high - low > 1e-15 * Math.max(Math.abs(low), Math.abs(high)); round++) {
    const guess = high - (above * (high - low)) / (above - below);
    const x = guess > low && guess < high ? guess : (low + high) / 2;
    const y = h(x);
    if (y === 0 || Number.isNaN(y) || x === low || x === high) return x;
    if (y < 0 === above < 0) [high, above, below] = [x, y, below / 2];
    else [low, below, above] = [x, y, above / 2];
  }
  return Math.abs(h(low)) < Math.abs(h(high)) ? low : high;
}
