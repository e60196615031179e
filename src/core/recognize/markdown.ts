import { blocksOf, type Block } from './markdownBlocks';
import { readProse } from './markdownProse';
import type { Occurrence } from './occurrence';
import { amongOthers, recognizePython, type Surroundings } from './python';

/** Names in Markdown: in its fences by their language, in inline code, and in prose. Imports carry from fence to fence. */
export function recognizeMarkdown(text: string, isPython: (fence: string) => boolean): readonly Occurrence[] {
  const surroundings = amongOthers();
  return blocksOf(text).flatMap((block) => {
    if (block.kind === 'prose') return readProse(text, block.span, surroundings);
    return isPython(block.language) ? recognizeFence(block, text, surroundings) : [];
  });
}

function recognizeFence(block: Block, text: string, surroundings: Surroundings): readonly Occurrence[] {
  return recognizePython(text.slice(...block.span), surroundings).map((found) => moved(found, block.span[0]));
}

function moved(occurrence: Occurrence, by: number): Occurrence {
  const [start, end] = occurrence.span;
  return { ...occurrence, span: [start + by, end + by] };
}
