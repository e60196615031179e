import { constants, number, type CodeLanguage } from './codeLanguage';
import { writings } from './writings';

export const go: CodeLanguage = {
  ...writings.go,
  inEditors: ['go'],
  extensions: ['.go'],
  importing: /^\s*import\s*\([^)]*\)/gm,
  tensors: [
    { sign: /"github\.com\/sugarme\/gotch\/ts"/, library: 'gotch' },
    { sign: /"github\.com\/nlpodyssey\/spago\/(?:pkg\/)?mat/, library: 'spago' },
  ],
  *bindings(code) {
    yield* constants(code, fixed);
    for (const [, named = '', from = ''] of code.matchAll(modules)) {
      const path = pathOf(from);
      const alias = named === '' || named === 'import' ? from.slice(from.lastIndexOf('/') + 1) : named;
      if (alias === '.') yield { star: path };
      else yield { name: alias, path };
    }
  },
};

/** Imports of the packages that have activations, wherever their repositories keep them. */
const modules =
  /(?:([\w.]+)[ \t]+)?"(gorgonia\.org\/gorgonia|github\.com\/nlpodyssey\/spago\/(?:[\w/]+\/)?(?:ag|activation)|github\.com\/gomlx\/gomlx\/(?:[\w/]+\/)?(?:activations?|graph))"/g;

/** `spago.ag` of `github.com/nlpodyssey/spago/pkg/ml/ag`. */
function pathOf(from: string): string {
  const [, library = 'gorgonia', inside] = /^github\.com\/\w+\/(\w+)\/(?:[\w/]+\/)?(\w+)$/.exec(from) ?? [];
  return inside === undefined ? library : `${library}.${inside}`;
}

const fixed = new RegExp(String.raw`\bconst\s+(\w+)(?:\s+\w+)?\s*=\s*(${number})[ \t]*(?=[;\n\r]|$)`, 'gm');
