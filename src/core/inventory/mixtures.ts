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
  const sorted = byFile(files);
  const { names, formOf } = formsOf(kindsIn(sorted));
  if (names.size === 0) return [];
  for (const { file, places } of sorted)
    for (const place of places) {
      const form = formOf.get(kindOf(place));
      form?.gathered.add(file, place);
      if (place.framework !== undefined) form?.libraries.add(place.framework);
    }
  return [...names]
    .map(([name, forms]) => ({ name, forms: forms.map(grown).sort((a, b) => b.count - a.count) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Places that mean the same, digit for digit; all with numbers of their own together. Projects have few kinds and many places. */
const kindOf = ({ activation, parameters, isUsual }: Place): string =>
  isUsual ? `${activation} ${Object.values(parameters).join()}` : activation;

/** One place of each kind. */
function kindsIn(files: readonly FileOfPlaces[]): ReadonlyMap<string, Place> {
  const kinds = new Map<string, Place>();
  for (const { places } of files)
    for (const place of places) {
      const kind = kindOf(place);
      if (!kinds.has(kind)) kinds.set(kind, place);
    }
  return kinds;
}

interface GrowingForm extends Meaning {
  readonly libraries: Set<string>;
  readonly gathered: PlacesByFile;
}

/** Names of several forms, and the form for which a kind of place counts. */
function formsOf(kinds: ReadonlyMap<string, Place>): {
  readonly names: ReadonlyMap<string, readonly GrowingForm[]>;
  readonly formOf: ReadonlyMap<string, GrowingForm>;
} {
  const names = new Map<string, GrowingForm[]>();
  const formOf = new Map<string, GrowingForm>();
  const usualFirst = [...kinds].sort(([, a], [, b]) => Number(b.isUsual) - Number(a.isUsual));
  for (const [kind, place] of usualFirst) {
    const activation = catalogue.get(place.activation);
    if (!activation) continue;
    const name = commonName(activation);
    const forms = names.get(name) ?? [];
    names.set(name, forms);
    const form = place.isUsual ? formOfUsual(place, forms) : formOfOwn(place, forms);
    if (form) formOf.set(kind, form);
  }
  for (const [name, forms] of names) if (forms.length < 2) names.delete(name);
  const mixed = new Set([...names.values()].flat());
  for (const [kind, form] of formOf) if (!mixed.has(form)) formOf.delete(kind);
  return { names, formOf };
}

const formOfUsual = (place: Place, forms: GrowingForm[]): GrowingForm =>
  forms.find((form) => sameMeaning(form, place)) ?? begin(place, forms);

/** A place with numbers of its own counts for its function, unless defaults tell several apart. */
function formOfOwn({ activation }: Place, forms: GrowingForm[]): GrowingForm | undefined {
  const [first, ...others] = forms.filter((form) => form.activation === activation);
  if (first) return others.length === 0 ? first : undefined;
  return begin({ activation, parameters: {} }, forms);
}

function begin({ activation, parameters }: Meaning, forms: GrowingForm[]): GrowingForm {
  const form = { activation, parameters, libraries: new Set<string>(), gathered: placesByFile() };
  forms.push(form);
  return form;
}

const grown = ({ activation, parameters, libraries, gathered: { files } }: GrowingForm): Form => ({
  activation,
  parameters,
  frameworks: [...libraries],
  count: countOf(files),
  files,
});
