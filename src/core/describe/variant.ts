import type { Activation } from '../activations/activation';
import { catalogue } from '../activations/known';
import type { Language } from './language';
import { nameOf } from './title';

/** What several variants have in common: `GELU` of GELU (exact) and GELU (tanh approximation). */
export const commonName = ({ names }: Activation): string => splitName(names.en[0])[0];

/** The name that tells a function from its variants, `GELU (exact)`; the usual name where there are none. */
export function fullName(activation: Activation, language: Language): string {
  const usual = nameOf(activation, language);
  if (!hasVariants(activation)) return usual;
  return activation.names[language].find((name) => splitName(name)[1] !== undefined) ?? usual;
}

/** What tells a function from its variants: `exact`; nothing where there are none. */
export function variantText(activation: Activation, language: Language): string | undefined {
  return hasVariants(activation) ? splitName(fullName(activation, language))[1] : undefined;
}

function hasVariants(activation: Activation): boolean {
  const name = commonName(activation);
  families ??= countFamilies();
  return (families.get(name) ?? 0) > 1;
}

let families: ReadonlyMap<string, number> | undefined;

function countFamilies(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const activation of catalogue.values()) {
    const name = commonName(activation);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** A name and what stands behind it in brackets, also full-width ones. */
function splitName(name: string): readonly [string, string?] {
  const [, common = name, variant] = /^(.+?)\s*[(（](.+)[)）]$/.exec(name) ?? [];
  return variant === undefined ? [common] : [common, variant];
}
