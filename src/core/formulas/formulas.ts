import { languageNamed } from '../recognize/languages';
import { formulasInCode } from './inCode';
import type { WrittenFormula } from './writtenFormula';

/** Every formula that a text spells out, in the order of the text; none of a language that is not known. */
export function formulasIn(text: string, language: string): readonly WrittenFormula[] {
  return formulasInCode(text, languageNamed(language)?.ids[0] ?? language);
}
