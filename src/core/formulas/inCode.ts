import { codeExpressions } from '../read/code/codeExpressions';
import { codeFunctions, type CodeFunction } from '../read/code/codeFunctions';
import { parseCode } from '../read/code/parseCode';
import { isProblem, type Problem } from '../problem';
import type { ReadFunction } from '../read/readFunction';
import type { Span } from '../span';
import { namedInFormulas } from './namedInFormulas';
import { saidBy, type SaidName } from './names';
import { withoutIncomingGradient } from './incomingGradient';
import type { WrittenFormula } from './writtenFormula';

/**
 * Functions and expressions of a program that are written out, in the order of the text. A function that cannot be read is among them
 * where its name claims an activation; the expressions in it are listed instead, as are those outside of functions.
 */
export function formulasInCode(text: string, language: string, span?: Span): readonly WrittenFormula[] {
  const program = parseCode(text, language, span);
  if (!program) return [];
  const functions = codeFunctions(program, language, namedInFormulas);
  const named = functions.map((each) => ({ each, said: saidOf(each) }));
  const made = new Map<CodeFunction, WrittenFormula>();
  // Originals first: a slope refers to its own.
  const inOrder = named.toSorted((a, b) => Number(a.said.isDerivative) - Number(b.said.isDerivative));
  for (const { each, said } of inOrder) {
    const original = said.isDerivative ? originalOf(each, said, named) : undefined;
    const of = original && made.get(original);
    const formula = formulaOf(each, said, { language, modules: functions.modules, of });
    if (formula) made.set(each, formula);
  }
}
