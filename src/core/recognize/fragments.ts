/** Long enough to be rare in other texts, short enough to be shared by many names. */
const usualLength = 4;

/**
 * A few short pieces such that every name holds one of them within a word, in small letters: `relu` for ReLU, leaky_relu and
 * ReLU6. Chosen greedily, the piece of most names first.
 */
export function fragmentsOf(names: readonly string[]): readonly string[] {
  const chosen: string[] = [];
  let open = [...new Set(names)].map(piecesOf);
  while (open.length > 0) {
    const best = mostShared(open);
    chosen.push(best);
    open = open.filter((pieces) => !pieces.has(best));
  }
  return chosen;
}

/** All pieces of the usual length of a name's words; of a short word, the word. */
function piecesOf(name: string): ReadonlySet<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap(windows));
}

function windows(word: string): readonly string[] {
  const count = Math.max(1, word.length - usualLength + 1);
  return Array.from({ length: count }, (_, i) => word.slice(i, i + usualLength));
}

function mostShared(all: readonly ReadonlySet<string>[]): string {
  const counts = new Map<string, number>();
  for (const pieces of all) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return [...counts].reduce((best, next) => (isBetter(next, best) ? next : best))[0];
}

/** More names first, then the longer piece, which is rarer elsewhere. */
const isBetter = (
  [piece, count]: readonly [string, number],
  [other, most]: readonly [string, number],
): boolean => count > most || (count === most && piece.length > other.length);
