/**
 * The same heights in the same order, none nearer than `gap` to the next: pushed down from the top, then up from the bottom where
 * they do not fit.
 */
export function apart(
  heights: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let free = top - gap;
  for (const index of order) placed[index] = free = Math.max(placed[index] ?? top, free + gap);
  free = bottom + gap;
  for (const index of order.reverse()) placed[index] = free = Math.min(placed[index] ?? bottom, free - gap);
  return placed;
}
