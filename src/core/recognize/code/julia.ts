import { isLastWord, lastWord } from '../../frameworks/symbols';
import { constants, number, members, type Binding, type CodeLanguage } from './codeLanguage';
import { writings } from './writings';

const importing = /^[ \t]*(?:@\w+\s+)?(using|import)[ \t]+((?:[^\n\r#;]*[,:]\s*[\n\r])*[^\n\r#;]+)/gm;

/** Those that hand on what NNlib has, and one that has its own. */
const libraries: ReadonlySet<string> = new Set(['Flux', 'NNlib', 'Lux', 'SimpleChains', 'Knet']);

/** `Dense(4 => 8, identity)` and `bias_act!(identity, x)`, but no keyword of another meaning. */
const ofLayer =
  /(?:\b[A-Z]\w*|\w*act\w*!?)(?:\{[^{}]*\})?\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*(?<![=∈]\s{0,9})\0/u;

/** `σ = identity`, `act = isLast ? identity : relu`, `l.σ == identity`. */
const ofActivation =
  /(?<![\p{L}\p{N}])(?:[\p{L}_]?σ\d?|λ|f|\w*act(?:ivation)?\w*|nonlin\w*)(?:::\w+)?\s*[=!]?==?\s*(?:[^=\n]*\?\s*(?:[^\n]*:\s*)?)?\0/u;

const besideActivation =
  /(?:relu6?|tanh|sigmoid|σ|gelu|swish|elu|softplus)\s*,\s*\0|\0\s*,\s*(?:\w*relu6?|tanh|sigmoid|σ|gelu|swish|s?elu|softplus)/u;

/** Small functions on a line, and longer ones as far as they are indented as everybody does. */
const short = /^[ \t]*[\p{L}_][\p{L}\p{N}_!]*\((?<parameters>[^()\n]*)\)\s*=(?![=>])[^\n\r]*/gmu;
const long =
  /^([ \t]*)(?:@\w+[ \t]+){0,2}function[ \t]+[^\s(]{1,80}\((?<parameters>[^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,200}){0,6})\)[^\n\r]*[\n\r](?:[^]{0,8000}?[\n\r])?\1end\b/gmu;

export const julia: CodeLanguage = {
  ...writings.julia,
  inEditors: ['julia'],
  extensions: ['.jl'],
  importing,
  known: [...libraries].map((name) => ({ name, path: name })),
  symbols: true,
  docstrings: true,
  shadowing: [short, long],
  otherwise: [{ name: /^σ$/, before: /±\s*$/ }], // a deviation
  onlyWithin: [{ name: /(?:^|\.)identity$/, around: [ofLayer, ofActivation, besideActivation] }],
  interpolation: { open: '$(', close: ')' },
  bindings,
};

const defining =
  /^[ \t]*(?:@\w+\s+)*(?:function\s+([\p{L}_][\p{L}\p{N}_!]*)\s*\(|([\p{L}_][\p{L}\p{N}_!]*)\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)(?:[ \t]*::[^=\n()]{1,60})?(?:[ \t]+where\b[^=\n]{1,60})?[ \t]*=(?![=>]))/gmu;

/** What tells that a file is about neural networks: a layer, or an activation that is handed on. */
const layers =
  /\b(?:Chain|Dense|TurboDense|Conv|SkipConnection|Parallel|BatchNorm|LayerNorm)\(|[,=(]\s*(?:relu6?|leakyrelu|gelu|swish|hardswish|elu|selu)\s*[,;)]/;

/** What a package hands on may be its own. */
const exporting = /^[ \t]*export\b(?:[^\n\r]*,\s*[\n\r])*[^\n\r]*/gm;

const assigning =
  /^[ \t]*((?:[\p{L}_][\p{L}\p{N}_!]*[ \t]*,[ \t]*){0,8}[\p{L}_][\p{L}\p{N}_!]*)[ \t]*=(?![=>])/gmu;

function* bindings(code: string): Generator<Binding> {
  // A file with layers that imports no library is a part of a package, whose first file does.
  const imports = [...code.matchAll(importing)];
  if (!imports.some(([, , what = '']) => bringsLibrary(what)) && layers.test(code.replace(exporting, '')))
    yield { star: 'NNlib' };
  yield* constants(code, fixed);
  for (const [, word = '', what = ''] of imports) yield* imported(word, what);
  for (const [, long = '', short = long] of code.matchAll(defining)) yield { own: short };
  for (const [, names = ''] of code.matchAll(assigning))
    for (const own of names.split(',')) yield { own: own.trim() };
}

/** Whether an import brings a library whole, or some of its activations. */
function bringsLibrary(what: string): boolean {
  const [module = '', list] = what.split(/:(?!:)/);
  if (list === undefined) return what.split(',').some((each) => libraries.has(lastWord(pathIn(each))));
  const names = list.split(',').map(pathIn);
  return libraries.has(pathIn(module).split('.')[0] ?? '') && names.some((name) => isLastWord(name, 'julia'));
}

/** `Flux.NNlib` of ` Flux.NNlib as N`. */
const pathIn = (imported: string): string => imported.trim().split(/\s/)[0] ?? '';

function* imported(word: string, what: string): Generator<Binding> {
  const [module = '', list] = what.split(/:(?!:)/).map((part) => part.trim());
  if (list !== undefined) {
    if (!libraries.has(module.split('.')[0] ?? '')) return;
    for (const binding of members(list, module, /\s+as\s+/))
      yield 'path' in binding && binding.path === `${module}.${module}`
        ? { ...binding, path: module }
        : binding;
    return;
  }
  for (const each of what.split(',')) {
    const [path = '', alias = path] = each.trim().split(/\s+as\s+/);
    if (!libraries.has(path.split('.')[0] ?? '')) continue;
    yield { name: alias, path };
    if (word === 'using') yield { star: path };
  }
}

const fixed = new RegExp(
  String.raw`^(?:const\s+)?([\p{L}_][\p{L}\p{N}_]*)\s*=\s*(${number})[ \t]*(?=[;\n\r]|$)`,
  'gmu',
);
