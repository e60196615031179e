import { foundIn as found, type FoundFormula } from '../../src/core/formulas/found';

export type { FoundFormula };

/** All formulas of a text, as `identify` prints them. */
export const foundIn = (text: string, language: string): readonly FoundFormula[] => found({ text, language });
