import { constants, number, type CodeLanguage } from './codeLanguage';
import { writings } from './writings';

export const swift: CodeLanguage = {
  ...writings.swift,
  inEditors: ['swift'],
  extensions: ['.swift'],
  interpolation: { open: '\\(', close: ')' },
  fields: true,
  importing: /^\s*import\s+[\w.]+/gm,
  *bindings(code) {
    yield* constants(code, fixed);
    const [, library] = /^\s*(?:@\w+\s+)?import\s+(MLXNN|TensorFlow)\b/m.exec(code) ?? [];
    if (library === undefined) return;
    yield { name: library, path: library };
    yield { star: library };
    for (const [, name, type = ''] of code.matchAll(defining)) yield { own: name ?? type };
  },
  otherwise: [{ name: /^\w+$/, before: /\bcase\s+(?:\w+\s*,\s*)*$/ }],
  named: ['label'],
};

const defining = /\b(?:func|let|var)\s+(\w+)|\b(?:class|struct|enum|protocol|typealias)\s+(\w+)/g;

const fixed = new RegExp(String.raw`\blet\s+(\w+)(?:\s*:\s*\w+)?\s*=\s*(${number})[ \t]*(?=[;\n\r]|$)`, 'gm');
