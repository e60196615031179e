import { constants, number, type Binding, type CodeLanguage } from './codeLanguage';
import { used } from './rustUses';
import { writings } from './writings';

const using = /\buse\s+([^;]+);/g;

/** A function with its body, as far as it is indented as rustfmt does. */
const functions =
  /^([ \t]*)(?:[\w()]+ ){0,4}fn \w+[^(\n]{0,200}\((?<parameters>[^()]{0,800}(?:\([^()]{0,200}\)[^()]{0,400}){0,8})\)[^{};]{0,400}\{(?:[^\n]*\}$|[^]{0,20000}?\n\1\})/gm;

export const rust: CodeLanguage = {
  ...writings.rust,
  inEditors: ['rust'],
  extensions: ['.rs'],
  fields: true,
  known: ['candle_nn', 'burn', 'burn_core', 'burn_nn', 'burn_tensor', 'dfdx'].map((name) => ({
    name,
    path: name,
  })),
  importing: using,
  shadowing: [functions],
  declaring: (names) => new RegExp(String.raw`\blet\s+(?:mut\s+)?(?<name>${names})\b`, 'g'),
  bindings,
  tensors: [
    { sign: /\bcandle(?:_\w+)?::|\buse\s+candle\b/, library: 'candle' },
    { sign: /\btch::|\buse\s+tch\b|\bnn::(?:Path|VarStore)\b/, library: 'tch' },
    { sign: /\bdfdx(?:_core)?::/, library: 'dfdx' },
    // Crates are imported in the examples of their own documentation.
    { sign: /^[ \t]*\/\/[/!][ \t]*(?:#[ \t]*)?use[ \t]+candle/m, library: 'candle', isRemark: true },
    { sign: /^[ \t]*\/\/[/!][ \t]*(?:#[ \t]*)?use[ \t]+tch\b/m, library: 'tch', isRemark: true },
    { sign: /^[ \t]*\/\/[/!][ \t]*(?:#[ \t]*)?use[ \t]+dfdx/m, library: 'dfdx', isRemark: true },
  ],
  named: ['builder'],
};

const own = /\bfn\s+(\w+)|\b(?:struct|enum|trait|type)\s+(\w+)/g;

function* bindings(code: string): Generator<Binding> {
  yield* constants(code, fixed);
  for (const [, tree = ''] of code.matchAll(using)) yield* used(tree, '');
  for (const [, name, type = ''] of code.matchAll(own)) yield { own: name ?? type };
}

const fixed = new RegExp(String.raw`\b(?:const|static)\s+(\w+)\s*:\s*\w+\s*=\s*(${number})\s*;`, 'gm');
