import { blocksOf, type Block } from './markdownBlocks';
import { readProse } from './markdownProse';
import type { Occurrence } from './occurrence';
import { amongOthers, recognizePython, type Surroundings } from './python';

/** Names in Markdown: in its fences by their language, in inline code, and in prose. Imports carry from fence to fence. */
export function recognizeMarkdown(text: string): readonly Occurrence[] {
  const surroundings = amongOthers();
  return blocksOf(text).flatMap((block) => recognizeBlock(block, text, surroundings));
}

function recognizeBlock(block: Block, text: string, surroundings: Surroundings): readonly Occurrence[] {
  if (block.kind === 'prose') return readProse(text, block.span, surroundings);
  if (!isPython(block.language)) return [];
  return recognizePython(text.slice(...block.span), surroundings).map((found) => moved(found, block.span[0]));
}

function isPython(language: string): boolean {
  return pythonFences.has(language.toLowerCase());
}

const pythonFences = new Set([
  'python',
  'py',
  'python3',
  'ipython',
  'ipython3',
  'pycon',
  'code-cell',
  'sage',
]);

function moved(occurrence: Occurrence, by: number): Occurrence {
  const [start, end] = occurrence.span;
  return { ...occurrence, span: [start + by, end + by] };
}
