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
  for (const { file, places } of byFile(files))
    for (const place of places) {
      const activation = catalogue.get(place.activation);
      if (!activation) continue;
      const name = commonName(activation);
      const forms = names.get(name) ?? [];
      names.set(name, forms);
      add(file, place, forms);
    }
  return [...names]
    .filter(([, forms]) => forms.length > 1)
    .map(([name, forms]) => ({ name, forms: forms.map(grown).sort((a, b) => b.count - a.count) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface GrowingForm extends Meaning {
  readonly frameworks: string[];
  readonly gathered: PlacesByFile;
}

function add(file: string, place: Place, forms: GrowingForm[]): void {
  const { activation, framework, parameters, isUsual } = place;
  let form = forms.find((known) => isOf(place, known));
  if (!form) {
    form = { activation, parameters: isUsual ? parameters : {}, frameworks: [], gathered: placesByFile() };
    forms.push(form);
  }
  form.gathered.add(file, place);
  if (framework !== undefined && !form.frameworks.includes(framework)) form.frameworks.push(framework);
}

/** A place with numbers of its own counts for its function, and begins nothing where that is there already. */
const isOf = (place: Place, form: GrowingForm): boolean =>
  place.isUsual ? sameMeaning(place, form) : place.activation === form.activation;

const grown = ({ activation, parameters, frameworks, gathered: { files } }: GrowingForm): Form => ({
  activation,
  parameters,
  frameworks,
  count: countOf(files),
  files,
});
