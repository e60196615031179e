import { titleOf } from '../describe/title';
import type { Words } from '../describe/words';
import type { FileOfPlaces } from '../inventory/grouped';
import { mixtures } from '../inventory/mixtures';
import type { Place } from '../inventory/place';

/** A file that uses a variant which most of its project does not, and the first place there. */
export interface VariantFinding {
  readonly file: string;
  readonly place: Place;
  readonly message: string;
}

/** Where a project uses variants of a function side by side: in each file, the first place of each that is not the most usual. */
export function variantFindings(files: Iterable<FileOfPlaces>, words: Words): readonly VariantFinding[] {
  return mixtures(files).flatMap(({ forms: [usual, ...others] }) => {
    if (!usual) return [];
    const most = titleOf(usual.activation, usual.parameters, words.language);
    return others.flatMap((form) => {
      const message = words.t(
        'This is {0}; {1} of the places of this project that might mean it are {2}.',
        titleOf(form.activation, form.parameters, words.language),
        usual.count,
        most,
      );
      return form.files.flatMap(({ file, places: [place] }) => (place ? [{ file, place, message }] : []));
    });
  });
}
