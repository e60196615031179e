/** What was made last, by keys; the oldest is forgotten when there are more. */
export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

export function recent<T>(most: number): Recent<T> {
  const made = new Map<string, T>();
  return {
    get: (key) => made.get(key),
    set(key, value) {
      if (made.size >= most) made.delete(made.keys().next().value ?? '');
      made.set(key, value);
    },
  };
}

/** What is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Makes a value once for each key and keeps it while the key is among the last `most` that were made. */
export function rememberLast<T>(most: number): (key: string, make: () => T) => T {
  const made = recent<T>(most);
  return (key, make) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make();
    made.set(copied(key), value);
    return value;
  };
}

/** A part of a text keeps all of it in memory; a text of its own does not. */
const copied = (text: string): string => JSON.parse(JSON.stringify(text)) as string; // a string it was
