/** Offsets at which lines begin; a line ends as in VS Code, with LF, CR LF or CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
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
