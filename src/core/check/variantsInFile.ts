import { titleOf } from '../describe/title';
import type { Words } from '../describe/words';
import { mixtures } from '../inventory/mixtures';
import { placesIn } from '../inventory/place';
import type { Occurrence } from '../recognize/occurrence';
import type { Finding } from './finding';
import { ignoredIn } from './ignored';
import { chosenVariants } from './chosenVariants';

/** A text, and what it names. */
export interface Named {
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
}

/** Where one text uses variants of a function side by side: the first place of each that is not the most usual there. */
export const variantsInFile = (
  text: string,
  occurrences: readonly Occurrence[],
  { t, language }: Words,
): readonly Finding[] =>
  variantsAt([{ text, occurrences }], 0, {
    language,
    say: (variant, most) => t('This is {0}; elsewhere this file uses {1}.', variant, most),
  });

/** The same for one of the cells of a notebook, which is one text. */
export const variantsInCell = (
  cells: readonly Named[],
  cell: number,
  { t, language }: Words,
): readonly Finding[] =>
  variantsAt(cells, cell, {
    language,
    say: (variant, most) => t('This is {0}; elsewhere this notebook uses {1}.', variant, most),
  });

interface Saying {
  readonly language: Words['language'];
  readonly say: (variant: string, most: string) => string;
}

function variantsAt(parts: readonly Named[], here: number, { language, say }: Saying): readonly Finding[] {
  const sources = parts.map(({ text, occurrences }, i) => {
    const certain = chosenVariants(text, occurrences).filter(
      ({ certainty, kind }) => certainty === 'certain' && kind === 'name',
    );
    return { file: String(i).padStart(9, '0'), places: placesIn(text, certain), certain };
  });
  const own = sources[here];
  const isIgnored = ignoredIn(parts[here]?.text ?? '');
  return mixtures(sources).flatMap(({ forms: [usual, ...others] }) => {
    if (!usual || !own) return [];
    const most = titleOf(usual.activation, usual.parameters, language);
    return others.flatMap(({ activation, parameters, files: [first] }) => {
      const [place] = first?.file === own.file ? first.places : [];
      const span = place && own.certain[own.places.indexOf(place)]?.span;
      if (!span || isIgnored('variant', span)) return [];
      const message = say(titleOf(activation, parameters, language), most);
      return [{ rule: 'variant', span, message, fixes: [] }];
    });
  });
}
