import type { Context } from './context';
import { languageNamed } from './languages';
import type { Occurrence } from './occurrence';
import { done, finish, type Steps } from './steps';

/**
 * Every place in a text where an activation function is named, in document order. `language` is a VS Code language id; of a
 * language that is not known nothing is found. Positions are offsets in UTF-16.
 */
export function recognize(text: string, language: string, context?: Context): readonly Occurrence[] {
  return finish(recognizeInSteps(text, language, context));
}

/** The same in steps of about a millisecond, as far as the text can be divided: a single statement or paragraph is one step. */
export function recognizeInSteps(
  text: string,
  language: string,
  context?: Context,
): Steps<readonly Occurrence[]> {
  return languageNamed(language)?.recognize(text, context) ?? done([]);
}

/** The one that an offset lies in or touches, the shortest if several do. */
export function atOffset(occurrences: readonly Occurrence[], offset: number): Occurrence | undefined {
  const length = ({ span }: Occurrence) => span[1] - span[0];
  return occurrences
    .filter(({ span }) => span[0] <= offset && offset <= span[1])
    .sort((a, b) => length(a) - length(b))[0];
}
