/** Makes a value once for each key and keeps it while the key is among the last `most` that were made. */
export function rememberLast<T>(most: number): (key: string, make: () => T) => T {
  const made = new Map<string, T>();
  return (key, make) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make();
    const [oldest] = made.keys();
    if (made.size >= most && oldest !== undefined) made.delete(oldest);
    made.set(key, value);
    return value;
  };
}
