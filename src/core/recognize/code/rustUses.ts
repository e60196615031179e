import type { Binding } from './codeLanguage';

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
