import type { Dtype } from '../identify/dtype';
import { languageIdOf } from '../recognize/languageIds';
import { arithmeticWords, nameForms } from './knownNames';
import { rememberLast } from '../remember';
import type { WrittenFormula } from './writtenFormula';

/** With which numbers a formula is computed where nobody says otherwise, and whether its gradient is taken by going back over its steps. */
export interface Arithmetic {
  readonly dtype: Dtype;
  readonly isDifferentiated: boolean;
  /** Whether what is written is symbols first, in which a library puts stable forms for those that it knows, and multiplies inside of branches. */
  readonly isRewritten?: true;
  /** Whether it raises an error instead of giving ∞, as Python's `math` does. */
  readonly raises?: true;
}

/** Undefined for formulas on paper, which nobody computes as they stand. */
export function arithmeticOf(
  { language, modules, span }: WrittenFormula,
  text: string,
): Arithmetic | undefined {
  const id = languageIdOf(language);
  if (id === 'python') {
    const found = inPython(decoratorsAbove(text, span[0]) + text.slice(...span), modules);
    return found?.isDifferentiated && (isDifferentiatedByHand(text) || isWithoutGradient(text, span[0]))
      ? { ...found, isDifferentiated: false }
      : found;
  }
  if (!typed.has(id)) return computed.has(id) ? doubles : undefined;
  const here = text.slice(...span);
  if (arithmeticWords.wholeNumber.test(text.slice(Math.max(0, span[0] - 80), span[0]))) return undefined;
  if (nameForms.double.test(here) || isWide(here, language)) return doubles;
  if (arithmeticWords.half.test(here) && !/float\b/.test(here)) return { ...singly, dtype: 'float16' };
  if (nameForms.single.test(here)) return singly;
  const before = text.slice(Math.max(0, span[0] - around), span[0]);
  const nearest = [...before.matchAll(width)].at(-1)?.[0];
  if (nearest === undefined) return isOfDoubles(text) ? doubles : usual(id);
  return nameForms.double.test(nearest) ? doubles : singly;
}

/** The decorators of a function, which may say what compiles it: `@triton.jit`. */
const decoratorsAbove = (text: string, at: number): string =>
  /(?:^[ \t]*@[^\n]*\n)+[ \t]*(?:async )?(?:def )?$/m.exec(text.slice(Math.max(0, at - 300), at))?.[0] ?? '';

/** Whether the function around a place keeps no gradients. */
function isWithoutGradient(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const indent = /(?:^|\n)([ \t]*)[^\n]*$/.exec(before)?.[1]?.length ?? 0;
  const head = [...before.matchAll(/^([ \t]*)(?:async )?def \w/gm)].findLast(
    ([, own = '']) => own.length < indent,
  );
  return head !== undefined && arithmeticWords.withoutGradient.test(before.slice(0, head.index));
}

/** Whether a file that computes with tensors has its gradients from formulas of its own, or keeps none, and asks no library for one. */
export const isDifferentiatedByHand = (text: string): boolean =>
  arithmeticWords.byHand.test(text) && !arithmeticWords.differentiates.test(text);

/** How far a function may begin above. */
const reach = 20_000;

function inPython(text: string, modules: ReadonlyMap<string, string>): Arithmetic | undefined {
  const used = usedIn(withoutRemarks(text), modules);
  if (used.some((path) => /^triton\b/.test(path))) return singly;
  if (used.some((path) => /^(?:sympy|symengine)\b/.test(path))) return undefined; // algebra
  if (used.some((path) => /^(?:theano|aesara|pytensor)\b/.test(path))) return symbols;
  const isOfNumbers = used.every((path) => /^math\b/.test(path)); // its import may stand in another fence
  if (isOfNumbers && (used.length > 0 || /(?<![\w.])math\.\w/.test(text))) return raising;
  if (!usesTensors(used, modules, /[\w)\]]\.\w+\(/.test(text))) return doubles;
  return used.some((path) => /^autograd\b/.test(path)) ? { ...tensors, dtype: 'float64' } : tensors;
}

/** Whether a text speaks of double precision and of no other. */
export const isOfDoubles = (text: string): boolean =>
  rememberPrecision(text, () => nameForms.double.test(text) && !nameForms.single.test(text));

const rememberPrecision = rememberLast<boolean>(2);

const usual = (id: string): Arithmetic => (singles.has(id) ? singly : doubles);

const width = /(?<![a-z\d])(?:double|float(?:32|64)?|f32|f64|half)(?![a-z])/gi;
const around = 1000;

/** Whether the functions that are called compute with doubles, whatever they are given, and nothing is cut between them. */
function isWide(code: string, language: string): boolean {
  return (
    (language === 'c' || language === 'java' || language === 'go') &&
    arithmeticWords[language].test(code) &&
    !arithmeticWords.cutBetween.test(code)
  );
}

/** How many characters before a formula say with which numbers it is computed. */
export const widthReach = (language: string): number => (typed.has(languageIdOf(language)) ? around : 0);

const tensors: Arithmetic = { dtype: 'float32', isDifferentiated: true };
const singly: Arithmetic = { dtype: 'float32', isDifferentiated: false };
const doubles: Arithmetic = { dtype: 'float64', isDifferentiated: false };
const raising: Arithmetic = { ...doubles, raises: true };
const symbols: Arithmetic = { dtype: 'float32', isDifferentiated: true, isRewritten: true };

const singles: ReadonlySet<string> = new Set(['cpp', 'rust']);
const typed: ReadonlySet<string> = new Set([...singles, 'java', 'go']);
const computed: ReadonlySet<string> = new Set(['javascript', 'typescript', 'julia', 'r', 'matlab']);

/** Without docstrings and checks, which name other things than are computed with. */
const withoutRemarks = (text: string): string =>
  text.replace(/("{3}|'{3})[^]*?\1|#[^\n]*|^[ \t]*assert\b[^\n]*|\bisinstance\([^\n]*/gm, '');

/** The modules whose names stand in a formula. */
function usedIn(text: string, modules: ReadonlyMap<string, string>): readonly string[] {
  const isNamed = (name: string): boolean => new RegExp(`(?<![\\w.])${name}\\b`).test(text);
  return [...modules].filter(([name]) => /^\w+$/.test(name) && isNamed(name)).map(([, path]) => path);
}

/** Whether it calls a library that differentiates, or is all methods in a file that has such a library and no NumPy. */
function usesTensors(
  used: readonly string[],
  modules: ReadonlyMap<string, string>,
  callsMethod: boolean,
): boolean {
  const isTensor = (path: string): boolean => arithmeticWords.differentiating.test(path);
  const all = [...modules.values()];
  return used.length > 0 ? used.some(isTensor) : callsMethod && all.some(isTensor) && !all.includes('numpy');
}
