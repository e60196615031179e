import { patterns } from '../read/code/knownWords';
import { arithmeticWords, nameForms } from '../formulas/knownNames';
import { callOf, mostCalled, rootOf } from '../formulas/mostCalled';
import type { WrittenFormula } from '../formulas/writtenFormula';
import type { Spelling } from '../identify/stableForm';
import { languageIdOf } from '../recognize/languageIds';

/**
 * In which words a formula may be spelled, the most fitting first: those of the library that it calls; where it calls none, those of
 * plain numbers if it branches on them, of what the file calls most often, of what it imports.
 */
export function spellingsOf(written: WrittenFormula, text: string): readonly Spelling[] {
  const { language, modules, span } = written;
  const id = languageIdOf(language);
  const code = text.slice(...span);
  if (id === 'rust' && (!/\bf(?:32|64)\b/.test(code) || arithmeticWords.ofTensors.test(code))) return []; // whose methods are others
  if ((id === 'java' && /\bfloat\b/.test(code)) || (id === 'go' && /\bfloat32\b/.test(code))) return []; // not without casts
  if (id === 'cpp' && shader.test(text)) return [];
  const other = languages.get(id);
  if (other) return [other];
  if (id !== 'python') return [];
  if (ofItself.test(code)) return [];
  const own = libraryOf(modules, code);
  if (own) return [own];
  if (callsAnother(modules, code) || takesAnother(modules, code)) return [];
  if (callsAnother(modules, text)) return []; // it may be given what that computes with
  const usual = mostCalled(modules, text)
    .map(spellingOf)
    .find((library) => library !== undefined);
  const imported = libraryOf(modules);
  const isOfNumbers = /(?:^|\s)(?:if|elif)\s/.test(code) || imported === undefined;
  return [
    ...(isOfNumbers ? ['math' as const] : []),
    ...(usual ? [usual] : []),
    ...(imported ? [imported] : []),
  ];
}

/** What the whole of a text says about the words that fit in one part of it. */
export const pageOfWords = (modules: ReadonlyMap<string, string>, text: string): string =>
  `${shader.test(text)} ${callsAnother(modules, text)} ${mostCalled(modules, text).join()}`;

/** Languages of graphics, which lack the functions that lose nothing. */
const shader = /^[ \t]*#version\b|\blayout\s*\(|\bRWStructuredBuffer\b|<metal_\w+>/m;

/** As the function has it: in C `std::exp(x)` or `expf(x)` instead of `exp(x)`, in Julia for each element. */
export function asAround(written: string, around: string, spelling: Spelling): string {
  if (spelling === 'julia' && /\w\.\(|\s\.[-+*/^]\s/.test(around) && !/\?.*\?/.test(written))
    return `(@. ${written.replace(/^(.*) \? (.*) : (.*)$/, 'ifelse($1, $2, $3)')})`;
  if (spelling !== 'c') return written;
  const code = written.replace(/(?<=\()\((\*\w+)\)(?=[,)])/g, '$1'); // `f(*p)`
  if (/\bstd::\w+\(/.test(around)) return code.replace(calledInC, 'std::$&');
  if (!patterns.floatCall.test(around)) return code;
  return code.replace(calledInC, '$&f').replace(/\b\d+\.\d*(?:e[+-]?\d+)?\b(?!f)/g, '$&f');
}

const calledInC =
  /\b(?:fmax|fmin|fabs|exp|expm1|log|log1p|tanh|sinh|cosh|sqrt|pow|erfc?|sin|cos|tan|atan)(?=\()/g;

/** The first library in our order that a piece of code calls, or that the file knows. */
function libraryOf(modules: ReadonlyMap<string, string>, code?: string): Spelling | undefined {
  const used = [...modules].filter(([name]) => code === undefined || callOf(name)?.test(code) === true);
  const roots = new Set(used.map(([, path]) => rootOf(path)));
  return libraries.find(([root]) => roots.has(root))?.[1];
}

/** Whether a piece of code calls a library that computes with arrays of its own, which the words of another cannot take. */
const callsAnother = (modules: ReadonlyMap<string, string>, code: string): boolean =>
  [...modules].some(([name, path]) => nameForms.foreign.test(path) && callOf(name)?.test(code) === true);

/** `x: cpu.Tensor`, `Tensor.exp(x)`: arrays of another library, or of the file itself. */
function takesAnother(modules: ReadonlyMap<string, string>, code: string): boolean {
  const [, type, owner] = arithmeticWords.ofTensors.exec(code) ?? [];
  const [root] = (type ?? owner ?? '').split('.');
  return (
    root !== undefined &&
    root !== '' &&
    !/^(?:torch|tensorflow|jax|numpy|keras)\b/.test(modules.get(root) ?? '')
  );
}

/** A method of a number: `(2 * self).exp()`, `Value(t, (self,))`. */
const ofItself = /(?<!\bdef\s+\w+\s*\(\s*)(?<![\w.])self(?![\w.])/;

const spellingOf = (root: string): Spelling | undefined => libraries.find(([name]) => name === root)?.[1];

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
  ['java', 'java'],
  ['go', 'go'],
  ['r', 'r'],
  ['matlab', 'matlab'],
]);
