import { constants, number, members, type Binding, type CodeLanguage } from './codeLanguage';
import { writings } from './writings';

export const javascript: CodeLanguage = {
  ...writings.javascript,
  inEditors: ['javascript', 'javascriptreact', 'typescript', 'typescriptreact'],
  extensions: ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts'],
  fields: true,
  importing:
    /\bimport\s[^;'"{}]{0,400}(?:\{[^{}]{0,4000}\}[^;'"{}]{0,400})?['"]|\b(?:const|let|var)\s*\{[^{}]{0,4000}\}\s*=\s*(?:await\s+)?(?:require|import)\s*\(/g,
  shadowing: [/(?:\((?<parameters>[^()\n]*)\)|\b[\w$]+)\s*=>[^\n\r]*/g],
  interpolation: { open: '${', close: '}' },
  bindings,
  tensors: [{ sign: /@tensorflow\/tfjs|\btf\./, library: 'tfjs' }],
  named: ['object'],
  trustsHabit: true,
};

const module = String.raw`(?:await\s+)?(?:import|require)\s*\(\s*['"]@tensorflow\/tfjs[\w/-]*['"]\s*\)`;
const patterns = {
  whole:
    /import\s+(?:\*\s*as\s+)?([\w$]+)\s*(?:,\s*\{[^{}]{0,4000}\}\s*)?from\s*['"]@tensorflow\/tfjs(?:-core|-layers|-node|-node-gpu)?['"]/g,
  parts:
    /import\s+(?:[\w$]+\s*,\s*)?\{([^{}]{0,4000})\}\s*from\s*['"]@tensorflow\/tfjs(?:-core|-layers|-node|-node-gpu)?['"]/g,
  required: new RegExp(String.raw`(?:const|let|var)\s+([\w$]+)\s*=\s*${module}`, 'g'),
  unpacked: new RegExp(
    String.raw`(?:const|let|var)\s*\{([^}]{0,4000})\}\s*=\s*(?:${module}|tf)\s*(?=[;\n\r]|$)`,
    'g',
  ),
  alias: /(?:const|let|var)\s+([\w$]+)\s*=\s*(tf(?:\.[\w$]+)+)\s*(?=[;,\n\r]|$)/g,
  own: /(?:\b(?:function|class)\s+|\b(?:const|let|var)\s+)(tf)\b/g,
};

function* bindings(code: string): Generator<Binding> {
  yield* constants(code, fixed);
  for (const [, own = ''] of code.matchAll(patterns.own)) yield { own };
  for (const pattern of [patterns.whole, patterns.required])
    for (const [, name = ''] of code.matchAll(pattern)) yield { name, path: 'tf' };
  for (const [, list = ''] of code.matchAll(patterns.parts)) yield* members(list, 'tf', /\s+as\s+/);
  for (const [, list = ''] of code.matchAll(patterns.unpacked)) yield* members(list, 'tf', /\s*:\s*/);
  for (const [, name = '', path = ''] of code.matchAll(patterns.alias)) yield { name, path };
}

const fixed = new RegExp(String.raw`\bconst\s+(\w+)(?:\s*:\s*\w+)?\s*=\s*(${number})\s*(?=[;,\n\r]|$)`, 'gm');
