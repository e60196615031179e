/** The few of some names that a mistyped one is nearest to, best first; none when nothing is near. Spellings of one name count once. */
export function nearest(typed: string, names: Iterable<string>): readonly string[] {
  const wanted = plain(typed);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const different = new Map<string, string>();
  for (const name of names) if (!different.has(plain(name))) different.set(plain(name), name);
  return [...different.values()]
    .map((name) => ({ name, distance: distance(wanted, plain(name)) }))
    .filter((candidate) => candidate.distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, atMost)
    .map(({ name }) => name);
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

const atMost = 3;

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > b.length) return Infinity;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? Infinity;
}
