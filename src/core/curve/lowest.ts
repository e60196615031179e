/** The place of a minimum between two points by golden section; 0 if that is as good. */
export function lowest(h: (x: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [from, to];
  for (let round = 0; round < 60; round++) {
    const [p, q] = [b - ratio * (b - a), a + ratio * (b - a)];
    if (h(p) <= h(q)) b = q;
    else a = p;
  }
  const x = (a + b) / 2;
  return from < 0 && to > 0 && h(0) <= h(x) ? 0 : x;
}
