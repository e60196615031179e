import { blocksOf, type Block } from './markdownBlocks';
import { readProse } from './markdownProse';
import type { Occurrence } from './occurrence';
import { amongOthers, pythonSteps, type Surroundings } from './python';
import type { Steps } from './steps';

/** Names in Markdown: in its fences by their language, in inline code, and in prose. Imports carry from fence to fence. */
export function* markdownSteps(
  text: string,
  isPython: (fence: string) => boolean,
): Steps<readonly Occurrence[]> {
  const surroundings = amongOthers();
  const found: (readonly Occurrence[])[] = [];
  for (const block of blocksOf(text)) {
    if (block.kind === 'prose') found.push(readProse(text, block.span, surroundings));
    else if (isPython(block.language)) found.push(yield* fenceSteps(block, text, surroundings));
    yield;
  }
  return found.flat();
}

function* fenceSteps(
  { span }: Block,
  text: string,
  surroundings: Surroundings,
): Steps<readonly Occurrence[]> {
  const found = yield* pythonSteps(text.slice(...span), surroundings);
  return found.map((occurrence) => moved(occurrence, span[0]));
}

function moved(occurrence: Occurrence, by: number): Occurrence {
  const [start, end] = occurrence.span;
  return { ...occurrence, span: [start + by, end + by] };
}
