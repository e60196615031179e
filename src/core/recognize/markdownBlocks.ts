import type { Span } from '../span';

/** A stretch of Markdown: prose, or the inside of a fence. */
export type Block =
  | { readonly kind: 'prose'; readonly span: Span }
  | { readonly kind: 'fence'; readonly span: Span; readonly language: string };

/** A document's blocks in order. A fence that is not closed goes on to the end, as while one is being typed. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let fence = nextFence(text, 0); fence; fence = nextFence(text, from)) {
    if (fence.start > from) blocks.push({ kind: 'prose', span: [from, fence.start] });
    const end = endOfFence(fence, text);
    blocks.push({ kind: 'fence', span: [fence.inside, end.inside], language: fence.language });
    from = end.after;
  }
  if (from < text.length) blocks.push({ kind: 'prose', span: [from, text.length] });
  return blocks;
}

interface Fence {
  /** Where its line begins. */
  readonly start: number;
  /** Where the next line begins. */
  readonly inside: number;
  readonly marker: string;
  readonly language: string;
}

/** A fence may stand in a list or a quotation. */
const opening = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*([^\r\n]*)/;

function nextFence(text: string, from: number): Fence | undefined {
  for (let start = from; start < text.length; start = lineAfter(text, start)) {
    const line = text.slice(start, Math.min(lineAfter(text, start), start + 400));
    const [, marker = '', info = ''] = opening.exec(line) ?? [];
    if (marker === '' || (marker.startsWith('`') && info.includes('`'))) continue;
    return { start, inside: lineAfter(text, start), marker, language: languageOf(info) };
  }
  return undefined;
}

/** `python`, `{python}`, `python title="x"`, `{.python .numberLines}`, `{code-cell} ipython3`, `@example layers`. */
function languageOf(info: string): string {
  return /[@\w+#-]+/.exec(info)?.[0] ?? '';
}

function endOfFence(
  { inside, marker }: Fence,
  text: string,
): { readonly inside: number; readonly after: number } {
  const closing = new RegExp(`^[ \\t>]*\\${marker[0]}{${marker.length},}[ \\t]*$`);
  for (let start = inside; start < text.length; start = lineAfter(text, start)) {
    const after = lineAfter(text, start);
    if (after - start < 400 && closing.test(text.slice(start, after).trimEnd()))
      return { inside: start, after };
  }
  return { inside: text.length, after: text.length };
}

function lineAfter(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) i++;
  return text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10 ? i + 2 : Math.min(i + 1, text.length);
}
