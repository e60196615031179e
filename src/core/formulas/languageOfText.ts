import { languageIdOf } from '../recognize/languageIds';

/**
 * The first id of a language, and C by itself, whose functions compute with doubles, whatever they are given: for editors a header of C is
 * one of C++.
 */
export function languageOfText(language: string, text: string): string {
  const id = languageIdOf(language);
  if (id !== 'cpp') return id;
  const isC = language.toLowerCase() === 'c' || (includesC.test(text) && !isMoreThanC.test(text));
  return isC ? 'c' : id;
}

const includesC = /^[ \t]*#[ \t]*include[ \t]*<math\.h>/m;

const isMoreThanC =
  /::|#\s*include\s*<[a-z_]+>|\b(?:namespace|template|class|typename|nullptr|auto|public|private|__global__|__device__)\b/;
