/** Offsets at which lines begin, as far as `end`; a line ends as in VS Code, with LF, CR LF or CR. */
export function lineStarts(text: string, end = text.length): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) starts.push(index + mark.length);
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset, both from 0. */
export function positionAt(
  offset: number,
  starts: readonly number[],
): readonly [line: number, column: number] {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return [low, offset - (starts[low] ?? 0)];
}
