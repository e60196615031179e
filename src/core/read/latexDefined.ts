import { constantValue } from '../expression/evaluate';
import { substitute, symbolsOf, type Expression } from '../expression/expression';
import { problemAt } from '../problem';
import type { ExpressionReader } from './latexExpression';
import type { Surroundings } from './latexFunctions';
import { headOf, type Head } from './latexHead';
import { constant, functionOf, inputNamed, isKnownLetter, isToldOf, variableOf } from './latexInputs';
import type { Range, Side } from './latexRanges';
import { ambiguous, Refusal } from './latexRefusal';
import type { Token } from './latexToken';
import type { ReadFunction, WrittenParameter } from './readFunction';

/** What a reader of definitions needs of the text around them. */
interface Context {
  readonly tokens: readonly Token[];
  readonly around: Surroundings;
  readonly reader: ExpressionReader;
  readonly sidesOf: (range: Range) => readonly Side[];
}

/** Functions that a name and a right side define. */
export function functionsDefinedIn({ tokens, around, reader, sidesOf }: Context) {
  /** Clauses that the formula before them has taken in. */
  const takenIn = new Set<Range>();

  /** What is told at one value of a parameter, `swish(x, beta=0) = x / 2`, defines nothing. */
  function functionDefined(head: Head, body: Range, following: readonly Range[]): ReadFunction {
    if (head.derivatives > 1)
      throw new Refusal(problemAt(head.span, 'Derivatives after the first are not read'));
    const input = inputNamed(head);
    const isKnown =
      around.defined.has(head.name) || around.named(head.name) || head.isCommand || isKnownLetter(head.name);
    if (head.derivatives === 0) around.defined.delete(head.name);
    if (head.derivatives > 0 && !isKnown && !head.of)
      around.output = { name: head.name, variable: input ?? 'x' };
    let read: Expression;
    try {
      read = reader.formula(...body);
    } finally {
      delete around.output;
    }
    const multiplied = reader.multiplied();
    const { expression, values } = withClauses(read, following);
    const variable = variableOf(expression, head, input);
    if (!isToldOf(expression, head, variable)) throw new Refusal(constant);
    if (multiplied && variable !== multiplied.text) throw ambiguous(multiplied);
    const set = (head.inputs ?? []).filter((given) => given.default !== undefined);
    if (set.some(({ name }) => !symbolsOf(expression).includes(name))) throw new Refusal(constant);
    const defaults = [...values, ...set];
    return functionOf(expression, variable, defaults);
  }

  /** `, where u = …` is put in its place; `, \alpha = 0.01` is a parameter's value. */
  function withClauses(
    read: Expression,
    following: readonly Range[],
  ): { readonly expression: Expression; readonly values: readonly WrittenParameter[] } {
    let expression = read;
    const values: WrittenParameter[] = [];
    for (const range of following) {
      const [left, right, more] = sidesOf(range);
      const head = left && right && !more ? headOf(tokens, ...left.range, reader) : undefined;
      if (
        !head ||
        !right ||
        head.inputs ||
        head.derivatives > 0 ||
        !symbolsOf(expression).includes(head.name)
      )
        break;
      const value = reader.formula(...right.range);
      if (symbolsOf(value).length === 0) values.push({ name: head.name, default: constantValue(value, {}) });
      else expression = substitute(expression, new Map([[head.name, value]]));
      takenIn.add(range);
    }
    return { expression, values };
  }

  /** In `\frac{d}{dx} x^2 + 1` it is not clear what is differentiated. */
  function differentiated([from, to]: Range): Expression {
    const before = tokens[from - 1];
    const of = reader.formula(from, to);
    const isSum = of.kind === 'call' && /^(?:add|subtract)$/.test(of.function);
    if (before && isSum && /^(?:\}|d[a-z])$/.test(before.text)) throw ambiguous(before);
    return of;
  }

  return { functionDefined, differentiated, isTakenIn: (clause: Range): boolean => takenIn.has(clause) };
}
