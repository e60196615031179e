/** Numbers at a step of 1, 2 or 5 × 10ⁿ within [from, to], at most so many, and at least 0 or one of its neighbors when any fits. */
export function ticks(from: number, to: number, atMost: number): readonly number[] {
  const step = stepFor((to - from) / Math.max(1, atMost));
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  if (!Number.isFinite(step) || step <= 0 || !(last - first < 1000)) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** The smallest of 1, 2, 5 × 10ⁿ that is not below `atLeast`. */
function stepFor(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * power;
}
