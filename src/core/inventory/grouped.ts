import type { Place } from './place';

/** A file that names activations. */
export interface FileOfPlaces {
  /** What the file is known by; groups list files in the order of these. */
  readonly file: string;
  readonly places: readonly Place[];
}

/** An activation and where it is named. */
export interface ActivationOfPlaces {
  readonly activation: string;
  readonly count: number;
  readonly files: readonly FileOfPlaces[];
}

/** Files in the order of their names. */
export const byFile = (files: Iterable<FileOfPlaces>): readonly FileOfPlaces[] =>
  [...files].sort((a, b) => compare(a.file, b.file));

/** Activations, the one that is named most often first. */
export function byActivation(files: Iterable<FileOfPlaces>): readonly ActivationOfPlaces[] {
  const groups = new Map<string, PlacesByFile>();
  for (const { file, places } of byFile(files))
    for (const place of places) {
      const group = groups.get(place.activation) ?? placesByFile();
      groups.set(place.activation, group);
      group.add(file, place);
    }
  return [...groups]
    .map(([activation, { files: own }]) => ({ activation, count: countOf(own), files: own }))
    .sort((a, b) => b.count - a.count || compare(a.activation, b.activation));
}

export const countOf = (files: readonly FileOfPlaces[]): number =>
  files.reduce((sum, { places }) => sum + places.length, 0);

/** Places that are gathered file after file. */
export interface PlacesByFile {
  readonly files: readonly FileOfPlaces[];
  add(file: string, place: Place): void;
}

export function placesByFile(): PlacesByFile {
  const files: { readonly file: string; readonly places: Place[] }[] = [];
  return {
    files,
    add(file, place) {
      const latest = files.at(-1);
      if (latest?.file === file) latest.places.push(place);
      else files.push({ file, places: [place] });
    },
  };
}

/** By code units: the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
