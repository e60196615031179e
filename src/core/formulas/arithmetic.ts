import type { Dtype } from '../identify/stability';
import { languageNamed } from '../recognize/languages';
import type { WrittenFormula } from './writtenFormula';

/** With which numbers a formula is computed where nobody says otherwise, and whether its gradient is taken by going back over its steps. */
export interface Arithmetic {
  readonly dtype: Dtype;
  readonly isDifferentiated: boolean;
}

/** Undefined for formulas on paper, which nobody computes as they stand. */
export function arithmeticOf(
  { language, modules, span }: WrittenFormula,
  text: string,
): Arithmetic | undefined {
  const id = languageNamed(language)?.ids[0] ?? language;
  if (id === 'python') return usesTensors(text.slice(...span), modules) ? tensors : doubles;
  if (singles.has(id)) return { dtype: 'float32', isDifferentiated: false };
  return computed.has(id) ? doubles : undefined;
}

const tensors: Arithmetic = { dtype: 'float32', isDifferentiated: true };
const doubles: Arithmetic = { dtype: 'float64', isDifferentiated: false };

const singles: ReadonlySet<string> = new Set(['cpp', 'c', 'cuda-cpp', 'rust']);
const computed: ReadonlySet<string> = new Set([
  'javascript',
  'typescript',
  'julia',
  'r',
  'matlab',
  'java',
  'go',
]);

/** Whether it calls a library that differentiates, or is all methods in a file that has such a library and no NumPy. */
function usesTensors(text: string, modules: ReadonlyMap<string, string>): boolean {
  const isNamed = (name: string): boolean => new RegExp(`(?<![\\w.])${name}\\b`).test(text);
  const named = [...modules].filter(([name]) => /^\w+$/.test(name) && isNamed(name));
  const isTensor = ([, path]: readonly [string, string]): boolean => differentiating.test(path);
  return named.length > 0
    ? named.some(isTensor)
    : [...modules].some(isTensor) && ![...modules.values()].includes('numpy');
}

const differentiating =
  /^(?:torch|tensorflow|jax|keras(?!\.src\.backend\.numpy)|flax|mxnet|paddle|mlx|autograd|theano|tinygrad|haiku|equinox)\b/;
