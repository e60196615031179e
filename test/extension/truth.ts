/** Assertions for suites that also run in a worker, where node:assert is not. */

export function ok(value: unknown, otherwise: string): asserts value {
  if (!value) throw new Error(otherwise);
}

/** Compares as JSON, so plain data of any depth. */
export function equal<T>(actual: T, expected: T): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`expected ${right}, got ${left}`);
}

/** Reads again until the value is there, for what VS Code does in its own time; the last value when it never is. */
export async function eventually<T>(
  read: () => T | Promise<T>,
  isThere: (value: T) => boolean = Boolean,
  milliseconds = 10_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (isThere(value) || Date.now() > end) return value;
    await new Promise<void>((resolve) => setTimeout(resolve, 50));
  }
}
