/** Where the line of an offset begins; lines end as in VS Code, with LF, CR LF or CR. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

/** What stands before an offset on its line; of a long line the last characters. */
export function lineBefore(text: string, offset: number, most: number): string {
  const piece = text.slice(Math.max(0, offset - most), offset);
  return piece.slice(Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r')) + 1);
}

/** Where the line of an offset ends, before the mark that ends it. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at); // a tokenizer asks for every comment
    if (code === 10 || code === 13) break;
  }
  return at;
}

/** Where the next line begins; the end of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return Math.min(text.length, end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1));
}

const longestBlock = 20_000;

/** The line of a program that begins the outermost block around an indented place; empty for what is not indented. */
export function outermostAbove(text: string, at: number): string {
  let [end, start] = [at, lineStart(text, at)];
  if (/\S/.test(text[start] ?? '')) return '';
  while (start > Math.max(0, at - longestBlock)) {
    [end, start] = [start, lineStart(text, start - 1)];
    if (/[^\s#]/.test(text[start] ?? '')) return text.slice(start, end);
  }
  return '';
}
