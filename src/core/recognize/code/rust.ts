import { constants, number, type Binding, type CodeLanguage } from './codeLanguage';
import { writings } from './writings';

const using = /\buse\s+([^;]+);/g;

export const rust: CodeLanguage = {
  ...writings.rust,
  inEditors: ['rust'],
  extensions: ['.rs'],
  fields: true,
  known: ['candle_nn', 'burn', 'dfdx'].map((name) => ({ name, path: name })),
  importing: using,
  bindings,
  tensors: [
    { sign: /\bcandle(?:_\w+)?::|\buse\s+candle\b/, library: 'candle' },
    { sign: /\btch::|\buse\s+tch\b/, library: 'tch' },
    { sign: /\bdfdx(?:_core)?::/, library: 'dfdx' },
  ],
  named: ['builder'],
};

const own = /\bfn\s+(\w+)|\b(?:struct|enum|trait|type)\s+(\w+)/g;

function* bindings(code: string): Generator<Binding> {
  yield* constants(code, fixed);
  for (const [, tree = ''] of code.matchAll(using)) yield* used(tree, '');
  for (const [, name, type = ''] of code.matchAll(own)) yield { own: name ?? type };
}

/** `a::{b, c as d, e::*}`, whatever is nested in it. */
export function* used(tree: string, before: string): Generator<Binding> {
  for (const part of partsOf(tree)) {
    const [, path = '', inner] = /^((?:[\w\s]+::)*)\s*\{([^]*)\}$/.exec(part) ?? [];
    if (inner !== undefined) yield* used(inner, before + path.replace(/\s/g, ''));
    else yield* leaf(part, before);
  }
}

function* leaf(part: string, before: string): Generator<Binding> {
  const [whole = '', alias] = part.split(/\s+as\s+/);
  const path = (before + whole)
    .replace(/\s|^::/g, '')
    .replace(/::self$/, '')
    .replaceAll('::', '.');
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (last === '*') yield { star: path.slice(0, -2) };
  else yield { name: alias?.trim() ?? last, path };
}

/** What stands between commas that no brace encloses. */
function partsOf(tree: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= tree.length; at++) {
    const sign = tree[at];
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth > 0 || (sign !== ',' && at < tree.length)) continue;
    parts.push(tree.slice(from, at).trim());
    from = at + 1;
  }
  return parts.filter((part) => part !== '');
}

const fixed = new RegExp(String.raw`\b(?:const|static)\s+(\w+)\s*:\s*\w+\s*=\s*(${number})\s*;`, 'gm');
