import { blocksOf } from './markdownBlocks';
import { proseSteps } from './markdownProse';
import type { Occurrence } from './occurrence';
import { amongOthers, type Surroundings } from './python';
import { done, type Steps } from './steps';

/** Names in one fence after another of the same language. */
export type PartReader = (text: string) => Steps<readonly Occurrence[]>;

/**
 * Names in Markdown: in its fences by their language, in inline code, which is Python's, and in prose. Imports carry from fence to fence.
 */
export function* markdownSteps(
  text: string,
  fencesOf: (surroundings: Surroundings) => (fence: string) => PartReader | undefined,
): Steps<readonly Occurrence[]> {
  const surroundings = amongOthers();
  const readerOf = fencesOf(surroundings);
  const found: (readonly Occurrence[])[] = [];
  for (const block of blocksOf(text)) {
    if (block.kind === 'prose') found.push(yield* proseSteps(text, block.span, surroundings));
    else {
      const { language, span } = block;
      const inside = yield* readerOf(language)?.(text.slice(...span)) ?? nothing();
      found.push(inside.map((occurrence) => moved(occurrence, span[0])));
    }
    yield;
  }
  return found.flat();
}

const nothing = (): Steps<readonly Occurrence[]> => done([]);

function moved(occurrence: Occurrence, by: number): Occurrence {
  const [start, end] = occurrence.span;
  return { ...occurrence, span: [start + by, end + by] };
}
