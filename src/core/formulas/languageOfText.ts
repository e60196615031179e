import { languageIdOf } from '../recognize/languageIds';

/**
 * The first id of a language, and C by itself where nothing in the text says that it is C++ or CUDA: its functions compute with doubles,
 * whatever they are given. Editors call a header C++ either way.
 */
export function languageOfText(language: string, text: string): string {
  const id = languageIdOf(language);
  return id === 'cpp' && !isMoreThanC.test(text) ? 'c' : id;
}

const isMoreThanC =
  /::|#include\s*<[a-z_]+>|\b(?:namespace|template|class|typename|nullptr|auto|public|private|__global__|__device__)\b/;
