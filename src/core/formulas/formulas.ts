import { languageOfText } from './languageOfText';
import { codeInMarkdown, codeInPlainText } from './codeInText';
import { formulasInCode } from './inCode';
import { formulasInMath } from './inMath';
import { byPlace } from '../span';
import type { WrittenFormula } from './writtenFormula';

/** Every formula that a text spells out, in the order of the text; none of a language that is not known. */
export function formulasIn(text: string, language: string): readonly WrittenFormula[] {
  const id = languageOfText(language, text);
  switch (id) {
    case 'markdown':
      return [...formulasInMath(text, id), ...codeInMarkdown(text).flatMap(inFence)].sort(byPlace);
    case 'plaintext':
      return once([...formulasInMath(text, id), ...codeInPlainText(text).flatMap(inFence)]).sort(byPlace);
    case 'latex':
      return formulasInMath(text, id);
    default:
      return formulasInCode(text, id);
  }
}

const inFence = ({ text, language }: { readonly text: string; readonly language: string }) =>
  formulasInCode(text, language);

/** The mathematics in a docstring of a plain text is found with all the rest, and with its code. */
const once = (formulas: readonly WrittenFormula[]): WrittenFormula[] => [
  ...new Map(formulas.map((formula) => [formula.span.join(), formula])).values(),
];
