import { constants, number, type CodeLanguage } from './codeLanguage';
import { writings } from './writings';

export const r: CodeLanguage = {
  ...writings.r,
  inEditors: ['r'],
  extensions: ['.r'],
  known: [
    ...['torch', 'keras', 'keras3', 'tf'].map((name) => ({ name, path: name })),
    ...['torch', 'keras'].map((star) => ({ star })), // their prefixes say enough
  ],
  importing: /\bimportFrom\([^)]*\)/g,
  tensors: [
    {
      sign: /\b(?:library|require)\s*\(\s*["']?torch\b|\btorch::|\b(?:torch|nnf)_[a-z]\w*\(/,
      library: 'torch-r',
    },
    { sign: /^[ \t]*#'[ \t]*@import(?:From)?[ \t]+torch\b/m, library: 'torch-r', isRemark: true },
  ],
  *bindings(code) {
    yield* constants(code, fixed);
    for (const [, own = ''] of code.matchAll(defining)) yield { own };
  },
};

/** Functions, and modules of torch. */
const defining =
  /^[ \t]*([\p{L}.][\p{L}\p{N}._]*)\s*(?:<-|=)\s*(?:function\s*\(|\\\(|(?:torch::)?nn_module\s*\()/gmu;

const fixed = new RegExp(String.raw`^(\w+)\s*(?:<-|=)\s*(${number})[ \t]*(?=[;\n\r]|$)`, 'gm');
