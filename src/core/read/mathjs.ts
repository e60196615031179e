import { createParse } from 'mathjs/number';

import { isProblem, problem, problemAt, type Problem } from '../problem';
import { formulaLimits, type Formula, type NamedFunctions } from './formula';
import { normalize, spanAt, whole, type Normalized } from './normalize';
import { nodeConstructors, type ParsedNode } from './parsed';
import { formulaOf, nestedTooDeeply } from './walk';

/**
 * Reads a formula in mathjs syntax. Only arithmetic, comparisons, `and or not`, `a ? b : c` and calls of known
 * functions are let through; nothing is ever executed by mathjs. Every refusal is a problem with a sentence and,
 * where known, the place.
 */
export function readFormula(typed: string, named: NamedFunctions = () => undefined): Formula | Problem {
  if (typed.length > formulaLimits.characters) {
    return problem('The formula has {0} characters; {1} are allowed', typed.length, formulaLimits.characters);
  }
  const text = normalize(typed);
  const refused = refusedBeforeParsing(text);
  if (refused) return refused;
  const parsed = parsedBy(text);
  return isProblem(parsed) ? parsed : formulaOf(parsed, text, named);
}

function refusedBeforeParsing(text: Normalized): Problem | undefined {
  if (text.text.trim() === '') return problem('Type a formula, for example x * tanh(x)');
  const deep = tooDeep(text.text);
  if (deep !== undefined) return nestedTooDeeply(spanAt(text, deep));
  return strangeCharacter(text) ?? gluedUnderscore(text);
}

function strangeCharacter(text: Normalized): Problem | undefined {
  const strange = /[^\s\p{L}\p{N}_.,+\-*/^%()<>=!?:]/u.exec(text.text);
  if (!strange) return undefined;
  const span = spanAt(text, strange.index);
  if (strange[0] === '√' || strange[0] === '∛')
    return problemAt(span, 'Write what stands under the root in parentheses: {0}(…)', strange[0]);
  return problemAt(span, 'The character {0} has no meaning in a formula', strange[0]);
}

/** `2_x` and `1__000` are no numbers, and mathjs would multiply. */
function gluedUnderscore(text: Normalized): Problem | undefined {
  const glued = /(?<![\p{L}\p{N}_])[\d.]+(?:e[+-]?\d+)?(?=_)/iu.exec(text.text);
  return glued
    ? problemAt(spanAt(text, glued.index + glued[0].length), '{0} is not expected here', '_')
    : undefined;
}

/** Where parentheses first nest deeper than allowed. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')') depth--;
    if (depth > formulaLimits.depth) return i;
  }
  return undefined;
}

declare module 'mathjs/number' {
  /** The parser without the rest of mathjs; the library exports it, its types do not mention it. */
  export function createParse(parts: object): (text: string) => ParsedNode;
}

let parser: ((text: string) => ParsedNode) | undefined;

/** mathjs' parser, made when the first formula is read. */
const parse = (text: string): ParsedNode => (parser ??= makeParser())(text);

/** mathjs picks one of several signatures by the types of the arguments; here it is always one text. */
function makeParser(): (text: string) => ParsedNode {
  const typed = (_: string, signatures: { readonly string: (text: string) => ParsedNode }) =>
    signatures.string;
  const withoutConversions = Object.assign(typed, { addConversion: () => undefined });
  return createParse({
    ...nodeConstructors,
    typed: withoutConversions,
    numeric: Number,
    config: { number: 'number', numberFallback: 'number' },
  });
}

function parsedBy(text: Normalized): ParsedNode | Problem {
  try {
    return parse(text.text);
  } catch (thrown) {
    return thrown instanceof RangeError ? nestedTooDeeply(whole(text)) : syntaxProblem(thrown, text);
  }
}

/** mathjs carries the 1-based position of a syntax error in `char`. */
function syntaxProblem(thrown: unknown, text: Normalized): Problem {
  const at =
    thrown instanceof Error && 'char' in thrown && typeof thrown.char === 'number' ? thrown.char - 1 : 0;
  const span = spanAt(text, Math.min(at, text.text.length));
  const found = /\S/.exec(text.text.slice(at))?.[0];
  const message = thrown instanceof Error ? thrown.message : '';
  if (message.startsWith('False part')) {
    return problemAt(span, 'A choice a ? b : c needs its second part after a colon');
  }
  if (found === undefined) return problemAt(span, 'The formula ends too early');
  if (message.startsWith('Parenthesis')) {
    return problemAt(span, 'A closing parenthesis is missing before {0}', found);
  }
  return problemAt(span, '{0} is not expected here', found);
}
