import { arithmeticWords } from './knownNames';
import { languageIdOf } from '../recognize/languageIds';

/**
 * The first id of a language, and C by itself, whose functions compute with doubles, whatever they are given: for editors a header of C is
 * one of C++.
 */
export function languageOfText(language: string, text: string): string {
  const id = languageIdOf(language);
  if (id !== 'cpp') return id;
  const isC =
    language.toLowerCase() === 'c' || (includesC.test(text) && !arithmeticWords.moreThanC.test(text));
  return isC ? 'c' : id;
}

const includesC = /^[ \t]*#[ \t]*include[ \t]*<math\.h>/m;
