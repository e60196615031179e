import { symbolsOf } from '../expression/expression';
import { problemAt, type Problem } from '../problem';
import type { Span } from '../span';
import { functionsDefinedIn } from './latexDefined';
import { isCallOf, mayBeIdentity } from './latexEquations';
import { expressionReader, variableLetter } from './latexExpression';
import type { Surroundings } from './latexFunctions';
import { headOf, type Head } from './latexHead';
import { constant, functionOf, inferred, isKnownLetter } from './latexInputs';
import { rangeOf, rangesOver, type Range, type Side } from './latexRanges';
import { Refusal } from './latexRefusal';
import { segmentsIn } from './latexSegments';
import type { Token } from './latexToken';
import { functionNames } from './latexWords';
import type { MathName, MathStatement } from './mathStatement';
import type { ReadFunction } from './readFunction';

/** What a formula says, line by line and sign by sign. */
export function statementReader(text: string, tokens: readonly Token[], around: Surroundings) {
  const reader = expressionReader(tokens, around);
  const { unwrapped, partsOf, sidesOf, spanOf } = rangesOver(tokens, reader.partner);
  const { segmentsOf } = segmentsIn(tokens, reader);
  const { functionDefined, differentiated, isTakenIn } = functionsDefinedIn({
    tokens,
    around,
    reader,
    sidesOf,
  });
  const statements: MathStatement[] = [];
  /** The side that a line beginning with `=` goes on from. */
  let lastSide: Range | undefined;
  let input: string | undefined;
  /** What the line before would have defined and could not: the next may. */
  let unreadHead: Head | undefined;

  function read(): readonly MathStatement[] {
    const whole = unwrapped([0, tokens.length]);
    const lines = partsOf(whole, ({ kind, text }) => kind === 'sign' && (text === '\\\\' || text === '⇒'));
    let isOpen = false;
    for (const [i, line] of lines.entries()) {
      const isSecond = isOpen;
      isOpen = goesOn(line, lines[i + 1]);
      if (isOpen || isSecond) {
        lastSide = undefined;
        unreadHead = undefined;
        continue;
      }
      const parts = segmentsOf(line);
      foretell(parts.slice(1));
      parts.forEach((segment, i) => {
        if (!isTakenIn(segment)) readSegment(segment, parts.slice(i + 1));
      });
    }
    return statements;
  }

  /** Whether a sum or a product goes on in the next line. */
  function goesOn([, end]: Range, next: Range | undefined): boolean {
    const [last, first] = [tokens[end - 1], next && tokens[next[0]]];
    const isSum = first?.kind === 'sign' && (first.text === '+' || (first.text === '-' && first.gap === 3));
    return isSum || (next !== undefined && last?.kind === 'sign' && /^[-+*/·×]$/.test(last.text));
  }

  /** What the rest of a line defines holds for its beginning: `f(x) = x g(x), \quad g(x) = …`. */
  function foretell(segments: readonly Range[]): void {
    for (const segment of segments) {
      const [left, right] = sidesOf(segment, lastSide);
      const head = left && right && headOf(tokens, ...left.range, reader);
      if (!head?.inputs || !right || head.derivatives > 0 || around.defined.has(head.name)) continue;
      try {
        around.defined.set(head.name, functionDefined(head, right.range, []));
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
      }
    }
  }

  function readSegment(range: Range, following: readonly Range[]): void {
    const sides = sidesOf(range, lastSide);
    const [first] = sides;
    if (!first) return;
    try {
      readChain(sides, following);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      addUnread(spanOf(range), thrown.refused);
    }
    lastSide = sides.at(-1)?.range;
  }

  function addUnread(span: Span, refused: Problem, head?: Head): void {
    statements.push({
      kind: 'unread',
      span,
      ...(head && { name: nameOf(head), ...(head.derivatives > 0 && { derivative: true }) }),
      problem: refused,
    });
  }

  function readChain(sides: readonly Side[], following: readonly Range[]): void {
    const [first, second] = sides;
    if (!first) return;
    const isContinued = first.range === lastSide;
    if (isContinued && unreadHead) {
      readAgain(unreadHead, sides, following);
      return;
    }
    unreadHead = undefined;
    const head = isContinued || !second ? undefined : headOf(tokens, ...first.range, reader);
    if (head && isName(head) && !claimsEquality(head, second)) {
      const skip = sides.length > 2 && second && isNewName(second.range, !head.inputs) ? 1 : 0;
      const own = skip ? ((second && headOf(tokens, ...second.range, reader)) ?? head) : head;
      const rest = readDefinition(own, sides.slice(skip), following);
      readEquations(rest, input);
      return;
    }
    if (!isContinued) input = undefined;
    if (!second) readExpression(first.range);
    else readEquations(sides, input, !isContinued);
  }

  /** Of `\frac{d}{dx}\sigma(x) = \frac{d}{dx}\frac{1}{1+e^{-x}} \\ = …` the second line says what the first could not. */
  function readAgain(head: Head, sides: readonly Side[], following: readonly Range[]): void {
    const before = statements.pop();
    // What comes after may be a reason: `= 2x \\text{ since } f(x) = x^2`.
    readEquations(readDefinition(head, sides.slice(0, 2), following), input);
    if (statements.at(-1)?.kind === 'unread' && before) statements[statements.length - 1] = before;
  }

  /** `\tanh x = …` claims that two known functions are equal; any other name is being defined. */
  function isName(head: Head): boolean {
    if (head.isCommand) return head.derivatives > 0;
    const isKnown = functionNames.has(head.name) && around.named(head.name) === undefined;
    if (isKnown && head.inputs && head.derivatives === 0) return false;
    if (head.inputs || head.derivatives > 0) return true;
    const isProduct =
      around.manner === 'latex' &&
      /^[a-z]{2,3}$/.test(head.name) &&
      head.span[1] - head.span[0] === head.name.length;
    return !isProduct || around.named(head.name) !== undefined;
  }

  /** `\Phi(x) \approx \sigma(1.702x)` compares two functions that are known, and `x = \max(0, x) + \min(0, x)` defines no x. */
  function claimsEquality({ name, inputs, derivatives, of }: Head, right: Side | undefined): boolean {
    if (derivatives > 0 || of || !right) return false;
    if (inputs) return right.sign === '≈' && isKnownLetter(name);
    return variableLetter.test(name) && symbolsIn(right.range).join() === name;
  }

  function symbolsIn(range: Range): readonly string[] {
    try {
      return symbolsOf(reader.formula(...range));
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      return [];
    }
  }

  /** The `f(x)` of `y = f(x) = …`, though the text has had another f. */
  function isNewName(range: Range, mayBeKnown: boolean): boolean {
    const head = headOf(tokens, ...range, reader);
    const isKnown =
      head &&
      (head.isCommand ||
        (isKnownLetter(head.name) && head.name !== 'phi') || // a density seldom, a radial basis function as well
        around.named(head.name) ||
        (!mayBeKnown && around.defined.has(head.name)));
    return head?.inputs !== undefined && !isKnown;
  }

  /** Defines the name by the first side that can be read, and gives that side with those behind it. */
  function readDefinition(head: Head, sides: readonly Side[], following: readonly Range[]): readonly Side[] {
    const own = around.defined.get(head.name);
    let failure: Problem | undefined;
    input = undefined;
    for (const [i, right] of sides.entries()) {
      if (i === 0) continue;
      try {
        const read = functionDefined(head, right.range, following);
        addDefinition(head, read, sides.slice(0, i + 1));
        if (head.derivatives > 0 || !head.inputs) redefine(head, own);
        unreadHead = undefined;
        return sides.slice(i);
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        failure ??= thrown.refused;
      }
    }
    redefine(head, head.derivatives === 0 && head.inputs && failure !== constant ? 'unread' : own);
    if (failure && failure !== constant) {
      addUnread(spanOf(rangeOf(sides)), failure, head);
      unreadHead = head;
    }
    return [];
  }

  function addDefinition(head: Head, read: ReadFunction, sides: readonly Side[]): void {
    const body = sides.at(-1)?.range ?? [0, 0];
    const of = head.of && differentiated(head.of);
    statements.push({
      kind: 'definition',
      span: spanOf(rangeOf(sides)),
      name: of ? nameOf({ ...head, span: spanOf(body) }) : nameOf(head),
      ...(head.derivatives > 0 && { derivative: true }),
      ...(of && { of: functionOf(of, read.variable, []) }),
      function: read,
      body: spanOf(body),
      ...(sides.some(({ sign }) => sign === '≈') && { isApproximate: true }),
    });
    input = read.variable;
    around.defined.set(head.name, read);
  }

  function redefine({ name }: Head, own: ReadFunction | 'unread' | undefined): void {
    if (own) around.defined.set(name, own);
    else around.defined.delete(name);
  }

  function readExpression(range: Range): void {
    const read = reader.formula(...range);
    if (read.kind === 'symbol' || textOf(range).endsWith('+')) throw new Refusal(constant); // h_i^+ may be any h
    const variable = inferred(symbolsOf(read), spanOf(range));
    input = variable;
    statements.push({
      kind: 'expression',
      span: spanOf(range),
      function: functionOf(read, variable, []),
    });
  }

  /** One equation for each sign between neighbours. */
  function readEquations(sides: readonly Side[], variable: string | undefined, isFirst = false): void {
    sides.slice(1).forEach((right, i) => {
      const left = sides[i];
      if (!left) return;
      const span: Span = [spanOf(left.range)[0], spanOf(right.range)[1]];
      try {
        const [f, g] = [reader.formula(...left.range), reader.formula(...right.range)];
        const input = variable ?? inferred([...new Set([...symbolsOf(f), ...symbolsOf(g)])], span);
        const [leftSide, rightSide] = [functionOf(f, input, []), functionOf(g, input, [])];
        const isApproximate = right.sign === '≈';
        if (
          !mayBeIdentity(leftSide, rightSide, isApproximate) &&
          !mayBeIdentity(rightSide, leftSide, isApproximate)
        )
          throw new Refusal(problemAt(span, 'The two sides are not equal for every input by what they say'));
        if (isFirst && i === 0 && !isCallOf(f, input) && !headOf(tokens, ...left.range, reader))
          statements.push({ kind: 'expression', span: spanOf(left.range), function: leftSide });
        statements.push({
          kind: 'equation',
          span,
          left: leftSide,
          right: rightSide,
          ...(isApproximate && { isApproximate }),
        });
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        addUnread(span, thrown.refused);
      }
    });
  }

  const textOf = (range: Range): string => text.slice(...spanOf(range));

  function nameOf({ name, span }: Head): MathName {
    return { text: text.slice(...span), word: name, span };
  }

  return read;
}
