import type { WrittenFormula } from '../formulas/writtenFormula';
import type { Spelling } from '../identify/stableForm';
import { languageNamed } from '../recognize/languages';

/** In which words a formula is spelled: those of the library that it calls, or else of one that the file imports. */
export function spellingOf({ language, modules, span }: WrittenFormula, text: string): Spelling | undefined {
  const id = languageNamed(language)?.ids[0] ?? language;
  const code = text.slice(...span);
  if (id === 'rust' && !/\bf(?:32|64)\b/.test(code)) return undefined; // methods of a library's tensors are others
  if (id !== 'python') return languages.get(id);
  const used = [...modules].filter(
    ([name]) => /^\w+$/.test(name) && new RegExp(`(?<![\\w.])${name}\\b`).test(code),
  );
  if (used.some(([, path]) => others.test(path))) return libraryOf(used);
  return libraryOf(used) ?? libraryOf([...modules]);
}

/** Libraries that compute with arrays of their own, which the words of another cannot take. */
const others =
  /^(?:mlx|mxnet|paddle|theano|aesara|pytensor|cupy|tinygrad|autograd|dask|sympy|oneflow|mindspore|jittor|megengine)\b/;

function libraryOf(modules: readonly (readonly [string, string])[]): Spelling | undefined {
  const roots = new Set(modules.map(([, path]) => path.split('.')[0]));
  return libraries.find(([root]) => roots.has(root))?.[1];
}

const libraries: readonly (readonly [string, Spelling])[] = [
  ['torch', 'pytorch'],
  ['jax', 'jax'],
  ['tensorflow', 'tensorflow'],
  ['numpy', 'numpy'],
  ['math', 'math'],
];

const languages: ReadonlyMap<string, Spelling> = new Map([
  ['javascript', 'javascript'],
  ['julia', 'julia'],
  ['cpp', 'c'],
  ['rust', 'rust'],
  ['r', 'r'],
  ['matlab', 'matlab'],
]);
