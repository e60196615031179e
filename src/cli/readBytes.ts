import { closeSync, openSync, readSync } from 'node:fs';
import { problem, type Problem } from '../core/problem';

/** What a file holds, until the next call; nothing more is read of one that is larger than the limit in bytes. */
export function readBytes(file: string, limit: number): Buffer | Problem {
  try {
    return readUpTo(file, limit) ?? problem('{0} is larger than {1} MB and was not read', file, limit / 1e6);
  } catch (error) {
    return unreadable(file, error);
  }
}

export function unreadable(place: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ENOENT') return problem('{0} cannot be read', place);
  return place.includes('\uFFFD')
    ? problem('The name of {0} is not UTF-8, so it cannot be opened', place)
    : problem('{0} does not exist', place);
}

/** Used again for each file: most are small, and memory that is asked for must be cleared first. */
const usual = Buffer.allocUnsafeSlow(1 << 18);

/** Reads until the file ends, whatever its size is said to be: it may grow or shrink meanwhile, and a pipe has none. */
function readUpTo(file: string, limit: number): Buffer | undefined {
  const opened = openSync(file, 'r');
  try {
    let buffer: Buffer = usual;
    for (let length = 0; length <= limit;) {
      if (length === buffer.length) buffer = enlarged(buffer);
      const more = readSync(opened, buffer, length, buffer.length - length, null);
      if (more === 0) return buffer.subarray(0, length);
      length += more;
    }
    return undefined;
  } finally {
    closeSync(opened);
  }
}

function enlarged(buffer: Buffer): Buffer {
  const larger = Buffer.allocUnsafeSlow(buffer.length * 4);
  larger.set(buffer);
  return larger;
}
