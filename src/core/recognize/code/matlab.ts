import { constants, number, type CodeLanguage } from './codeLanguage';
import { writings } from './writings';

export const matlab: CodeLanguage = {
  ...writings.matlab,
  inEditors: ['matlab'],
  extensions: ['.m'],
  known: [{ name: 'dagnn', path: 'dagnn' }],
  importing: /^\s*import\s[^\n\r]*/gm,
  *bindings(code) {
    yield* constants(code, fixed);
    for (const pattern of [defining, assigning])
      for (const [, own = ''] of code.matchAll(pattern)) yield { own };
  },
  named: ['pairs'],
};

const defining = /^[ \t]*function\s+(?:(?:\[[^\]\n]*\]|\w+)\s*=\s*)?(\w+)/gm;

/** A function of the program's own, or a matrix that is called as one. */
const assigning = /^[ \t]*(\w{1,60})\s*=(?!=)/gm;

const fixed = new RegExp(String.raw`^(\w+)\s*=\s*(${number})[ \t]*(?=[;\n\r]|$)`, 'gm');
