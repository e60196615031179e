import { constants, number, type Binding, type CodeLanguage } from './codeLanguage';
import { writings } from './writings';

const importing = /^[ \t]*import\s+(?:static\s+)?([\w.]+?)(\.[*_])?(?:\s+as\s+(\w+))?[ \t]*;?[ \t]*$/gm;

export const java: CodeLanguage = {
  ...writings.java,
  inEditors: ['java'],
  extensions: ['.java', '.scala'],
  importing,
  presumed: [{ star: 'ai.djl.nn' }],
  bindings,
  tensors: [
    { sign: /\bai\.djl\.|\bNDArray\b/, library: 'djl' },
    { sign: /\bSameDiff\b|\bSDVariable\b/, library: 'samediff' },
  ],
  trustsHabit: true,
};

export const kotlin: CodeLanguage = {
  ...java,
  ...writings.kotlin,
  inEditors: ['kotlin'],
  extensions: ['.kt', '.kts'],
  fields: true,
  interpolation: { open: '${', close: '}' },
};

function* bindings(code: string): Generator<Binding> {
  yield* constants(code, fixed);
  for (const [, path = '', all, alias] of code.matchAll(importing)) {
    if (all === undefined) yield { name: alias ?? path.slice(path.lastIndexOf('.') + 1), path };
    else yield { star: path };
  }
}

const fixed = new RegExp(
  String.raw`\b(?:static\s+final|final\s+static|const\s+val|val|final)\s+(?:(?:float|double|int)\s+)?(\w+)(?:\s*:\s*\w+)?\s*=\s*(${number})\s*(?=[;\n\r]|$)`,
  'gm',
);
