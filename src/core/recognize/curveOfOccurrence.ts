import type { CurveSpec } from '../curve/curveSpec';
import type { Framework } from '../frameworks/framework';
import { frameworks } from '../frameworks/known';
import type { Occurrence } from './occurrence';

/** The curve that a name in a text means, with the values that hold there and the title of its library. */
export function curveOfOccurrence(occurrence: Occurrence): CurveSpec {
  const framework = frameworkOf(occurrence)?.title;
  return {
    kind: 'activation',
    id: occurrence.activation,
    parameters: occurrence.parameters,
    ...(framework !== undefined && { framework }),
  };
}

/** The library that a name resolved to; none of a mention. */
export const frameworkOf = ({ framework }: Occurrence): Framework | undefined =>
  frameworks.find(({ id }) => id === framework);
