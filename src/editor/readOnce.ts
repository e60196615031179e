/** Reads when first asked and remembers what came; what could not be read (undefined) is read again the next time. */
export function readOnce<T>(read: () => Promise<T | undefined>): () => Promise<T | undefined> {
  let reading: Promise<T | undefined> | undefined;
  return () => (reading ??= read().then(forgetFailure));

  function forgetFailure(result: T | undefined): T | undefined {
    if (result === undefined) reading = undefined;
    return result;
  }
}
