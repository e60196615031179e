import type { Binding, CodeLanguage } from './codeLanguage';

const importing = /^[ \t]*import\s+(?:static\s+)?([\w.]+?)(\.[*_])?(?:\s+as\s+(\w+))?[ \t]*;?[ \t]*$/gm;

export const java: CodeLanguage = {
  ids: ['java', 'kotlin', 'kt', 'kts', 'scala', 'groovy'],
  inEditors: ['java', 'kotlin'],
  extensions: ['.java', '.kt', '.kts', '.scala'],
  syntax: {
    comments: [String.raw`\/\/[^\n\r]*`, String.raw`\/\*[^]*?(?:\*\/|$)`],
    strings: [
      String.raw`"""[^]*?(?:"""|$)`,
      String.raw`"(?:[^"\\\n\r]|\\[^])*"?`,
      String.raw`'(?:[^'\\\n\r]|\\[^])*'?`,
    ],
    separators: ['.'],
  },
  importing,
  bindings,
};

function* bindings(code: string): Generator<Binding> {
  for (const [, path = '', all, alias] of code.matchAll(importing)) {
    if (all === undefined) yield { name: alias ?? path.slice(path.lastIndexOf('.') + 1), path };
    else yield { star: path };
  }
}
