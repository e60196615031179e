import { canonicalPath, lastWord } from '../frameworks/symbols';
import type { Occurrence } from '../recognize/occurrence';
import { aloneInFile, recognizePython } from '../recognize/python';
import type { TextEdit } from './edits';
import type { Site } from './site';
import { moduleOf, shortName, type Target } from './target';

/** What names stand for at the top level of a program: `nn` for `torch.nn`; an empty path for what no library knows. */
export interface Bindings {
  readonly names: ReadonlyMap<string, string>;
  /** Modules all of whose names are imported. */
  readonly stars: readonly string[];
}

/** Those of a Python text, the cells of a notebook before it included. */
export function bindingsOf(text: string, earlier: readonly string[] = []): Bindings {
  const { scopes, conventional } = aloneInFile();
  for (const cell of [...earlier, text]) recognizePython(cell, { scopes, conventional });
  const [module] = scopes.stack;
  return { names: module?.names ?? new Map(), stars: module?.stars ?? [] };
}

/** How a target is called at a site, and what has to be imported for that. */
export function nameFor(
  site: Site,
  target: Target,
  bound: () => Bindings,
): { readonly name: string; readonly edits: readonly TextEdit[] } {
  const { written, occurrence } = site;
  const short = shortName(target);
  const prefix = /^(.*\.\s*)\w+$/s.exec(written)?.[1];
  const isSameModule = moduleOf(target.name) === moduleOf(occurrence.symbol);
  if (prefix !== undefined && isSameModule) return { name: prefix + short, edits: [] };
  const path = canonicalPath(target.name, 'python');
  const bindings = bound();
  if (bindings.names.get(short) === path || bindings.stars.includes(moduleOf(path)))
    return { name: short, edits: [] };
  const member = prefix === undefined && isSameModule ? memberOf(site) : undefined;
  if (member && !bindings.names.has(short)) return { name: short, edits: [besides(site, member, short)] };
  const name = throughModule(path, bindings);
  return name === undefined ? { name: short, edits: [newImport(site, target)] } : { name, edits: [] };
}

/** Through the module that stands nearest to it: `F.gelu`, not `torch.nn.functional.gelu`. */
function throughModule(path: string, { names }: Bindings): string | undefined {
  const [nearest] = [...names]
    .filter(([, module]) => module !== '' && path.startsWith(`${module}.`))
    .sort(([, a], [, b]) => b.length - a.length);
  return nearest && nearest[0] + path.slice(nearest[1].length);
}

/** Where the name is imported: `ReLU` in `from torch.nn import Linear, ReLU`. */
function memberOf({ text, all, occurrence, written }: Site): Occurrence | undefined {
  return all.findLast(
    ({ certainty, framework, symbol, span }) =>
      certainty === 'mention' &&
      framework === occurrence.framework &&
      symbol === occurrence.symbol &&
      span[0] < occurrence.span[0] &&
      boundAs(text, span[1]) === (text.slice(...span) === written ? undefined : written) &&
      listBefore.test(text.slice(Math.max(0, span[0] - 2000), span[0])),
  );
}

/** What precedes a name of an import's list. */
const listBefore = /(?:^|[\n\r;])[ \t]*from[ \t]+[\w.]+[ \t]+import\b(?:[\w\s\\,(]|#[^\n\r]*)*$/;

const boundAs = (text: string, end: number): string | undefined =>
  /^[ \t]+as[ \t]+(\w+)/.exec(text.slice(end, end + 100))?.[1];

/** On a line of its own where the list is written so. */
function besides({ text }: Site, { span }: Occurrence, name: string): TextEdit {
  const alias = /^[ \t]+as[ \t]+\w+/.exec(text.slice(span[1], span[1] + 100))?.[0] ?? '';
  const end = span[1] + alias.length;
  const [, lineEnd = '', indent = ''] =
    /(\r\n|\r|\n)([ \t]*)$/.exec(text.slice(Math.max(0, span[0] - 200), span[0])) ?? [];
  const before = lineEnd === '' ? ' ' : lineEnd + indent;
  return { span: [end, end], text: `,${before}${name}` };
}

/** Before the first import of the program that is not from the future; on top, below what it says of itself, where there is none. */
function newImport({ text }: Site, { name }: Target): TextEdit {
  const from =
    /^(?:\s|#[^\n\r]*)*(?:\w?("""|''')[\s\S]*?\1[^\n\r]*(?:\r\n|\r|\n|$))?/.exec(text)?.[0].length ?? 0;
  const found = /^(?:import|from(?! __future__))[ \t]+[\w.]/m.exec(text.slice(from));
  const at = found ? from + found.index : from;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return { span: [at, at], text: `from ${moduleOf(name)} import ${lastWord(name)}${lineEnd}` };
}
