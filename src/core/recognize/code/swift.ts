import type { CodeLanguage } from './codeLanguage';

export const swift: CodeLanguage = {
  ids: ['swift'],
  inEditors: ['swift'],
  extensions: ['.swift'],
  syntax: {
    comments: [String.raw`\/\/[^\n\r]*`],
    nested: { open: '/*', close: '*/' },
    strings: [
      String.raw`(?<raw>#+)"(?:""[^]*?"""|[^\n\r]*?")\k<raw>`,
      String.raw`"""[^]*?(?:"""|$)`,
      String.raw`"(?:[^"\\\n\r]|\\[^])*"?`,
    ],
    separators: ['.'],
  },
  importing: /^\s*import\s+[\w.]+/gm,
  *bindings(code) {
    if (!/^\s*(?:@\w+\s+)?import\s+MLXNN\b/m.test(code)) return;
    yield { name: 'MLXNN', path: 'MLXNN' };
    yield { star: 'MLXNN' };
    for (const [, name, type = ''] of code.matchAll(defining)) yield { own: name ?? type };
  },
  named: ['label'],
};

const defining = /\bfunc\s+(\w+)|\b(?:class|struct|enum|protocol|typealias)\s+(\w+)/g;
