/** How many float64 numbers lie between two others; 0 when both are the same or both are zero, Infinity when one is not finite. */
export function ulpsBetween(a: number, b: number): number {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Infinity;
  const distance = ordinal(a) - ordinal(b);
  return Number(distance < 0n ? -distance : distance);
}

const view = new DataView(new ArrayBuffer(8));

/** Position of a number among all float64 numbers, counted from zero. */
function ordinal(value: number): bigint {
  view.setFloat64(0, Math.abs(value));
  return (value < 0 ? -1n : 1n) * view.getBigInt64(0);
}
