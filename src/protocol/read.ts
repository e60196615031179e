/** Reads a value that came from outside: what it is when it is as expected, undefined otherwise. Never throws. */
export type Reader<T> = (value: unknown) => T | undefined;

/** Own properties of a plain object, by name. Getters and proxies that throw make it no object at all. */
export function readFields(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return Array.isArray(value) ? undefined : new Map<string, unknown>(Object.entries(value));
  } catch {
    return undefined;
  }
}

/** A list of at most `most` items, every one of which can be read. */
export function readList<T>(value: unknown, read: Reader<T>, most: number): readonly T[] | undefined {
  const items = readItems(value, most);
  const result = items?.map(read).filter((item) => item !== undefined);
  return result?.length === items?.length ? result : undefined;
}

function readItems(value: unknown, most: number): readonly unknown[] | undefined {
  try {
    return Array.isArray(value) && value.length <= most ? Array.from<unknown>(value) : undefined;
  } catch {
    return undefined;
  }
}

/** A record whose every entry can be read, without names that mean something to JavaScript itself. */
export function readRecord<T>(
  value: unknown,
  read: Reader<T>,
  most: { readonly entries: number; readonly key: number },
): Readonly<Record<string, T>> | undefined {
  const fields = readFields(value);
  if (!fields || fields.size > most.entries) return undefined;
  const entries: [string, T][] = [];
  for (const [key, field] of fields) {
    const item = read(field);
    if (item === undefined || key.length > most.key || key === '__proto__') return undefined;
    entries.push([key, item]);
  }
  return Object.fromEntries(entries);
}

export function readText(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' && value.length <= longest ? value : undefined;
}

export function readFinite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
