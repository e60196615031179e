import { lineEnd, nextLine } from '../line';

/** A text with the lines blanked out that nobody has written so and nobody reads: programs made small, tables of numbers. */
export function withoutLongLines(text: string): string {
  if (text.length <= longest) return text;
  let [made, kept] = ['', 0];
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    if (end - start > longest) {
      made += text.slice(kept, start) + ' '.repeat(end - start);
      kept = end;
    }
    start = Math.max(nextLine(text, start), end + 1);
  }
  return kept === 0 ? text : made + text.slice(kept);
}

/** In characters; the longest lines of people have some hundreds. */
const longest = 5000;
