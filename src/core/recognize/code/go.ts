import { constants, number, type CodeLanguage } from './codeLanguage';

export const go: CodeLanguage = {
  ids: ['go', 'golang'],
  inEditors: ['go'],
  extensions: ['.go'],
  syntax: {
    comments: [String.raw`\/\/[^\n\r]*`, String.raw`\/\*[^]*?(?:\*\/|$)`],
    strings: ['`[^`]*`?', String.raw`"(?:[^"\\\n\r]|\\[^])*"?`, String.raw`'(?:[^'\\\n\r]|\\[^])*'?`],
    beginnings: '/"`\'',
    separators: ['.'],
  },
  importing: /^\s*import\s*\([^)]*\)/gm,
  *bindings(code) {
    yield* constants(code, fixed);
    for (const [, alias = 'gorgonia'] of code.matchAll(/(?:([\w.]+)[ \t]+)?"gorgonia\.org\/gorgonia"/g)) {
      if (alias === '.') yield { star: 'gorgonia' };
      else yield { name: alias === 'import' ? 'gorgonia' : alias, path: 'gorgonia' };
    }
  },
};

const fixed = new RegExp(String.raw`\bconst\s+(\w+)(?:\s+\w+)?\s*=\s*(${number})[ \t]*(?=[;\n\r]|$)`, 'gm');
