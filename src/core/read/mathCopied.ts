import type { Span } from '../span';
import { greekSign } from './latexWords';

/**
 * Mathematics copied from a page of MathJax or KaTeX stands three times in a row: its letters set apart, its LaTeX, its letters run
 * together: `f ( x ) = max ( 0 , x ) f(x) = \max (0, x) f(x)=max(0,x)`. Finds the LaTeX in a line, where nothing else it could be.
 */
export function copiedMath(written: string): readonly Span[] {
  const line = written.replaceAll('ϕ', 'φ').replaceAll('ϵ', 'ε');
  const found: Span[] = [];
  const squeezed = squeeze(line);
  let from = 0;
  for (const { 0: head, index } of line.matchAll(heads)) {
    if (index < from) continue;
    const span = coreAt(line, index, head, squeezed, from);
    if (!span) continue;
    found.push(span);
    from = span[1];
  }
  return found;
}

/** What LaTeX begins with: a name and its input, or a command. */
const heads = /(?:[A-Za-z]+ )?(?:\\?[A-Za-z]+)'? ?\( ?[A-Za-z] ?\) ?(?==|\\approx|≈)/g;

interface Squeezed {
  readonly text: string;
  /** Where each of its characters stands in the line. */
  readonly places: readonly number[];
}

/** Without blanks of any width. */
function squeeze(line: string): Squeezed {
  let text = '';
  const places: number[] = [];
  for (let i = 0; i < line.length; i++) {
    if (/[\s\u2061-\u2064\u200b]/.test(line.charAt(i))) continue;
    text += line.charAt(i);
    places.push(i);
  }
  return { text, places };
}

function coreAt(
  line: string,
  index: number,
  head: string,
  squeezed: Squeezed,
  from: number,
): Span | undefined {
  for (const start of new Set([0, head.search(/ \\?[A-Za-z]+'? ?\(/) + 1])) {
    const name = head.slice(start);
    const key = name
      .replace(/\\([A-Za-z]+)/, (_, command: string) => greekSign(command) ?? command)
      .replace(/\s/g, '');
    const at = index + start;
    const lastCommand = lastCommandAfter(line, at);
    if (lastCommand === undefined || !isSpacedBefore(line.slice(from, at), key)) continue;
    const copy = nextCopy(squeezed, key, lastCommand);
    if (copy !== undefined) return [at, at + line.slice(at, copy).trimEnd().length];
  }
  return undefined;
}

/** The letters set apart end right before, and begin with the same name: `f ( x )`. */
function isSpacedBefore(before: string, key: string): boolean {
  const spaced = new RegExp(
    `(?<![A-Za-z0-9(])${Array.from(key, (each) => each.replace(/[()]/g, '\\$&')).join('[\\s\\u2061]*')}[\\s\\u2061]*[=≈]`,
  );
  return /[\s\u2061]$/.test(before) && spaced.test(before);
}

/** Behind the last command of this formula: before the next one whose letters are set apart there may be none. */
function lastCommandAfter(line: string, at: number): number | undefined {
  const rest = line.slice(at);
  const last = rest.lastIndexOf('\\');
  return last < 0 ? undefined : at + last + 1;
}

/** Where the letters run together begin: the same name again, behind the last command. */
function nextCopy({ text, places }: Squeezed, key: string, after: number): number | undefined {
  const index = places.findIndex((place) => place >= after);
  const copy = index < 0 ? -1 : text.indexOf(key, index);
  return copy < 0 ? undefined : places[copy];
}
