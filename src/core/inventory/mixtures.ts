import { catalogue } from '../activations/known';
import { commonName } from '../describe/variant';
import { sameMeaning, type Meaning } from '../frameworks/meaning';
import { byFile, countOf, placesByFile, type FileOfPlaces, type PlacesByFile } from './grouped';
import type { Place } from './place';

/** One name that means several functions in one project. */
export interface Mixture {
  /** What they have in common: `GELU`. */
  readonly name: string;
  /** The one that is meant most often first. */
  readonly forms: readonly Form[];
}

/** One of the functions that the name means. */
export interface Form extends Meaning {
  /** Ids of the libraries whose name means it. */
  readonly frameworks: readonly string[];
  readonly count: number;
  readonly files: readonly FileOfPlaces[];
}

/**
 * Names that mean variants of a function, GELU exact and tanh, or the same function with other defaults, a leaky ReLU of PyTorch and of
 * Keras. Numbers that the text gives are somebody's choice and mix nothing.
 */
export function mixtures(files: Iterable<FileOfPlaces>): readonly Mixture[] {
  const names = new Map<string, GrowingForm[]>();
  const sorted = byFile(files);
  eachPlace(sorted, names, (_file, place, forms) => {
    if (place.isUsual && !forms.some((form) => sameMeaning(form, place))) forms.push(begun(place));
  });
  eachPlace(sorted, names, (file, place, forms) => {
    const form = place.isUsual ? forms.find((known) => sameMeaning(known, place)) : formOfOwn(place, forms);
    form?.gathered.add(file, place);
    if (place.framework !== undefined) form?.libraries.add(place.framework);
  });
  return [...names]
    .filter(([, forms]) => forms.length > 1)
    .map(([name, forms]) => ({ name, forms: forms.map(grown).sort((a, b) => b.count - a.count) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface GrowingForm extends Meaning {
  readonly libraries: Set<string>;
  readonly gathered: PlacesByFile;
}

const begun = ({ activation, parameters }: Meaning): GrowingForm => ({
  activation,
  parameters,
  libraries: new Set(),
  gathered: placesByFile(),
});

/** Where a place with numbers of its own counts: for its function, unless defaults tell several apart. */
function formOfOwn({ activation }: Place, forms: GrowingForm[]): GrowingForm | undefined {
  const [first, ...others] = forms.filter((form) => form.activation === activation);
  if (first) return others.length === 0 ? first : undefined;
  const form = begun({ activation, parameters: {} });
  forms.push(form);
  return form;
}

function eachPlace(
  files: readonly FileOfPlaces[],
  names: Map<string, GrowingForm[]>,
  visit: (file: string, place: Place, forms: GrowingForm[]) => void,
): void {
  for (const { file, places } of files)
    for (const place of places) {
      const activation = catalogue.get(place.activation);
      if (!activation) continue;
      const name = commonName(activation);
      const forms = names.get(name) ?? [];
      names.set(name, forms);
      visit(file, place, forms);
    }
}

const grown = ({ activation, parameters, libraries, gathered: { files } }: GrowingForm): Form => ({
  activation,
  parameters,
  frameworks: [...libraries],
  count: countOf(files),
  files,
});
