/** What something calls by name and what it says that names mean. */
export interface Naming {
  readonly mentions: readonly string[];
  readonly defines: readonly string[];
}

/**
 * Of each of several things, which of them say what its names mean, and what the names of those mean, and so on: in order, itself among
 * them. Things that depend on the same ones are given the same list.
 */
export function dependenciesOf(all: readonly Naming[]): readonly (readonly number[])[] {
  const needs = all.map((_, i) => new Bits(all.length).with(i));
  const meanings = meaningsIn(all, needs);
  const others = (names: readonly string[], i: number): readonly Bits[] => {
    const found = new Set<Bits>();
    for (const name of names) {
      const meaning = meanings.get(name);
      if (meaning && meaning !== needs[i]) found.add(meaning);
    }
    return [...found];
  };
  const asked = all.map(({ mentions }, i) => others(mentions, i));
  const said = all.map(({ defines }, i) => others(defines, i));
  /** Whether something was added to what one needs. */
  const grows = (i: number): boolean => {
    const own = needs[i];
    if (!own) return false;
    const before = own.count;
    for (const meaning of asked[i] ?? []) own.add(meaning);
    for (const meaning of said[i] ?? []) meaning.add(own);
    return own.count > before;
  };
  let [order, isGrowing] = [[...all.keys()], true];
  for (let pass = 0; isGrowing; pass++) {
    if (pass === mostPasses) return all.map(() => order.sort((a, b) => a - b));
    isGrowing = order.filter(grows).length > 0 || pass === 0;
    order = order.reverse();
  }
  const lists = new Map<string, readonly number[]>();
  return needs.map((own, i) => {
    if (own.count === 0) return [i];
    const key = own.words.join();
    const list = lists.get(key) ?? own.list();
    lists.set(key, list);
    return list;
  });
}

/** What each name means: what the only thing that defines it needs, or all that several do. */
function meaningsIn(all: readonly Naming[], needs: readonly Bits[]): ReadonlyMap<string, Bits> {
  const meanings = new Map<string, Bits>();
  const several = new Set<string>();
  for (const [i, own] of needs.entries())
    for (const name of all[i]?.defines ?? [])
      if (!meanings.has(name)) meanings.set(name, own);
      else if (!several.has(name)) {
        several.add(name);
        meanings.set(name, new Bits(all.length));
      }
  return meanings;
}

/** Both ways by turns, chains end soon; what does not is taken for one that needs everything. */
const mostPasses = 30;

/** A set of small numbers. */
class Bits {
  readonly words: Int32Array;
  /** Grows when a number is added, though not by how many. */
  count = 0;

  constructor(size: number) {
    this.words = new Int32Array((size + 31) >> 5);
  }

  with(i: number): this {
    this.words[i >> 5] = 1 << (i & 31);
    return this;
  }

  add({ words }: Bits): void {
    for (let i = 0; i < words.length; i++) {
      const own = this.words[i] ?? 0;
      const both = own | (words[i] ?? 0);
      if (both === own) continue;
      this.words[i] = both;
      this.count++;
    }
  }

  list(): readonly number[] {
    const found: number[] = [];
    for (const [i, word] of this.words.entries())
      for (let bit = 0; bit < 32 && word >>> bit > 0; bit++) if ((word >>> bit) & 1) found.push(i * 32 + bit);
    return found;
  }
}
