import { catalogue } from '../core/activations/known';
import { commonName } from '../core/describe/variant';
import type { Count } from './tally';

/** Different functions of one name that one tree uses side by side: GELU, exact and by tanh. */
export interface Variants {
  readonly name: string;
  readonly variants: readonly Variant[];
}

interface Variant {
  readonly activation: string;
  readonly places: number;
}

/** Of the certain places; what prose says is no use of a function. */
export function variantsIn(counts: readonly Count[]): readonly Variants[] {
  const families = new Map<string, Map<string, number>>();
  for (const { activation, certainty, places } of counts) {
    if (certainty !== 'certain') continue;
    const known = catalogue.get(activation);
    const name = known ? commonName(known) : activation;
    const family = families.get(name) ?? new Map<string, number>();
    families.set(name, family.set(activation, (family.get(activation) ?? 0) + places));
  }
  return [...families]
    .filter(([, family]) => family.size > 1)
    .map(([name, family]) => ({
      name,
      variants: [...family].map(([activation, places]) => ({ activation, places })).sort(byPlaces),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function byPlaces(a: Variant, b: Variant): number {
  return b.places - a.places || (a.activation < b.activation ? -1 : 1);
}
