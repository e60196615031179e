import type { Curve } from './curve';

/** Results for a curve and a number, kept as long as the curve and not more than a few hundred of them. */
export function remembering<Result>(
  make: (curve: Curve, key: number) => Result,
): (curve: Curve, key: number) => Result {
  const known = new WeakMap<Curve, Map<number, Result>>();
  return (curve, key) => {
    const mine = known.get(curve) ?? new Map<number, Result>();
    known.set(curve, mine);
    const before = mine.get(key);
    if (before !== undefined) return before;
    if (mine.size >= most) mine.clear();
    const made = make(curve, key);
    mine.set(key, made);
    return made;
  };
}

const most = 400;
