import { titleOf } from '../describe/title';
import type { Words } from '../describe/words';
import { mixtures } from '../inventory/mixtures';
import { placesIn } from '../inventory/place';
import type { Occurrence } from '../recognize/occurrence';
import type { Finding } from './finding';
import { ignoredIn } from './ignored';

/** Where one text uses variants of a function side by side: the first place of each that is not the most usual there. */
export function variantsInFile(
  text: string,
  occurrences: readonly Occurrence[],
  { t, language }: Words,
): readonly Finding[] {
  const certain = occurrences.filter(({ certainty, kind }) => certainty === 'certain' && kind === 'name');
  const places = placesIn(text, certain);
  const isIgnored = ignoredIn(text);
  return mixtures([{ file: '', places }]).flatMap(({ forms: [usual, ...others] }) => {
    if (!usual) return [];
    const most = titleOf(usual.activation, usual.parameters, language);
    return others.flatMap(({ activation, parameters, files: [file] }) => {
      const [first] = file?.places ?? [];
      const span = first && certain[places.indexOf(first)]?.span;
      if (!span || isIgnored('variant', span)) return [];
      const message = t(
        'This is {0}; elsewhere this file uses {1}.',
        titleOf(activation, parameters, language),
        most,
      );
      return [{ rule: 'variant', span, message, fixes: [] }];
    });
  });
}
