type Calls = ReadonlyMap<string, readonly string[]>;

const all = new Map<string, Calls>();

/** How a library is called to compute an activation, by its id, the best way first; none until the program has been told. */
export const callsOf = (spelling: string): Calls => all.get(spelling) ?? new Map();

export function tellCalls(tables: Readonly<Record<string, string>>): void {
  for (const [spelling, lines] of Object.entries(tables))
    all.set(spelling, new Map(lines.trim().split('\n').map(wayOf)));
}

function wayOf(line: string): readonly [id: string, ways: readonly string[]] {
  const [id = '', ways = ''] = line.trim().split(': ');
  return [id, ways.split(' | ')];
}
