import { compile } from '../../../../src/core/expression/evaluate';
import { printUnicode } from '../../../../src/core/expression/print';
import { english, isProblem, sentenceOf, type Problem } from '../../../../src/core/problem';
import { codeExpressions, type CodeExpression } from '../../../../src/core/read/code/codeExpressions';
import { codeFunctions, type CodeFunction } from '../../../../src/core/read/code/codeFunctions';
import { parseCode, type Program } from '../../../../src/core/read/code/parseCode';
import type { ReadFunction } from '../../../../src/core/read/readFunction';
import { named } from './named';

function programOf(text: string, language: string): Program {
  const program = parseCode(text, language);
  if (!program) throw new Error(`${language} is not parsed`);
  return program;
}

export const functionsIn = (text: string, language = 'python'): readonly CodeFunction[] =>
  codeFunctions(programOf(text, language), language, named);

export const expressionsIn = (text: string, language = 'python'): readonly CodeExpression[] =>
  codeExpressions(programOf(text, language), language, named);

/** The function of that name (`Class.method` for methods), the last without one. */
export function functionIn(text: string, language = 'python', name?: string): CodeFunction {
  const all = functionsIn(text, language);
  const found = name === undefined ? all.at(-1) : all.find((each) => nameOf(each) === name);
  if (!found) throw new Error(`There is no ${name ?? 'function'}, only ${all.map(nameOf).join(', ')}`);
  return found;
}

const nameOf = ({ className, name }: CodeFunction): string =>
  className === undefined ? `${name}` : `${className}.${name}`;

export function readable(read: ReadFunction | Problem): ReadFunction {
  if (isProblem(read)) throw new Error(sentenceOf(read, english));
  return read;
}

export const sentence = (read: ReadFunction | Problem): string =>
  isProblem(read) ? sentenceOf(read, english) : printUnicode(read.expression);

export const formula = (text: string, language = 'python', name?: string): string =>
  sentence(functionIn(text, language, name).read());

/** Values at given x, with every parameter at its default. */
export function valuesOf(read: ReadFunction | Problem, xs: readonly number[]): readonly number[] {
  const { expression, variable, parameters } = readable(read);
  const settings = Object.fromEntries(parameters.map((each) => [each.name, each.default ?? NaN]));
  const { value } = compile(expression, variable, settings);
  return xs.map(value);
}

const xs = [-30, -3, -1.5, -0.5, 0.25, 1, 2.5, 20];

/** By how much a function differs from what it should be, at worst. */
export function offFrom(read: ReadFunction | Problem, truth: (x: number) => number): number {
  const values = valuesOf(read, xs);
  return Math.max(...xs.map((x, i) => Math.abs((values[i] ?? NaN) - truth(x))));
}
