import { constantValue } from '../expression/evaluate';
import { childrenOf, substitute, symbolsOf, type Expression } from '../expression/expression';
import { isProblem, problem, problemAt, type Problem } from '../problem';
import type { Span } from '../span';
import type { NamedFunctions } from './formula';
import { headOf, type Head } from './latexHead';
import { expressionReader, variableLetter } from './latexExpression';
import type { Definitions, Surroundings } from './latexFunctions';
import type { Macros } from './latexMacros';
import { ambiguous, Refusal } from './latexRefusal';
import { withoutSynonyms } from './latexSynonyms';
import { latexTokens, type Manner, type Token } from './latexTokens';
import { functionNames } from './latexWords';
import type { ReadFunction, WrittenParameter } from './readFunction';

/** The name that a formula gives to what it says. */
export interface MathName {
  /** As it is written, with its commands: `\operatorname{GELU}`. */
  readonly text: string;
  /** Without them: `GELU`, `sigma`. */
  readonly word: string;
  readonly span: Span;
}

/** One thing that mathematics in a text says. Places are offsets in the whole text. */
export type MathStatement =
  | {
      readonly kind: 'definition';
      readonly span: Span;
      readonly name: MathName;
      /** Whether it is the slope of what the name means: `f'(x) =`, `\frac{d}{dx}\sigma(x) =`. */
      readonly derivative?: true;
      /** The function whose slope it is, where that is written out: `\frac{d}{dx}\ln(1+e^x) =`. */
      readonly of?: ReadFunction;
      readonly function: ReadFunction;
      /** The right side. */
      readonly body: Span;
      /** Whether the sign says `≈`. */
      readonly isApproximate?: true;
    }
  | {
      readonly kind: 'equation';
      readonly span: Span;
      readonly left: ReadFunction;
      readonly right: ReadFunction;
      readonly isApproximate?: true;
    }
  | { readonly kind: 'expression'; readonly span: Span; readonly function: ReadFunction }
  | {
      /** What is not certain is refused; a name that it would have defined is then known as unread. */
      readonly kind: 'unread';
      readonly span: Span;
      readonly name?: MathName;
      readonly derivative?: true;
      readonly problem: Problem;
    };

const none: NamedFunctions = () => undefined;

/**
 * Reads mathematics in LaTeX as people write it. A line is a statement, a chain `a = b = c` several. `defined` holds what the text before
 * has defined by letters and names, and gains what this one does.
 */
export function readLatex(
  text: string,
  span: Span = [0, text.length],
  named: NamedFunctions = none,
  defined: Definitions = new Map(),
): readonly MathStatement[] | Problem {
  return readMathematics(text, span, 'latex', { named, defined });
}

/** The same in the manner of plain text, `f(x) = max(0, x)`, where letters side by side are one name. */
export function readMathematics(
  text: string,
  span: Span,
  manner: Manner,
  { named, defined, macros }: Pick<Surroundings, 'named' | 'defined'> & { readonly macros?: Macros },
): readonly MathStatement[] | Problem {
  const written = latexTokens(text, span, manner, macros);
  if (isProblem(written)) return written;
  if (written.length === 0) return problem('There is no formula');
  const tokens = withoutSynonyms(written, named);
  const statements = statementReader(text, tokens, { manner, named, defined })();
  const [first] = statements;
  if (first?.kind === 'unread' && !first.name && statements.length === 1) return first.problem;
  return statements.length > 0 ? statements : problem('There is no formula of a variable');
}

/** Tokens from one to before another. */
type Range = readonly [from: number, to: number];

interface Side {
  readonly range: Range;
  /** The sign before it; absent for the first. */
  readonly sign?: '=' | '≈';
}

function statementReader(text: string, tokens: readonly Token[], around: Surroundings) {
  const reader = expressionReader(tokens, around);
  const statements: MathStatement[] = [];
  /** The side that a line beginning with `=` goes on from. */
  let lastSide: Range | undefined;
  let input: string | undefined;
  /** Clauses that the formula before them has taken in. */
  const takenIn = new Set<Range>();

  function read(): readonly MathStatement[] {
    const whole = unwrapped([0, tokens.length]);
    for (const line of partsOf(
      whole,
      ({ kind, text }) => kind === 'sign' && (text === '\\\\' || text === '⇒'),
    )) {
      const segments = segmentsOf(line);
      foretell(segments.slice(1));
      segments.forEach((segment, i) => {
        if (!takenIn.has(segment)) readSegment(segment, segments.slice(i + 1));
      });
    }
    return statements;
  }

  /** Braces around everything. */
  function unwrapped([from, to]: Range): Range {
    const isAround = tokens[from]?.text === '{' && reader.partner(from) === to - 1;
    return isAround ? unwrapped([from + 1, to - 1]) : [from, to];
  }

  /** Parts between tokens outside of brackets. */
  function partsOf([from, to]: Range, isBetween: (token: Token) => boolean): readonly Range[] {
    const parts: Range[] = [];
    let start = from;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token && isBetween(token)) {
        parts.push([start, i]);
        start = i + 1;
      } else i = Math.max(i, reader.partner(i));
    }
    parts.push([start, to]);
    return parts.filter(([start, end]) => end > start);
  }

  /** Several formulas in a line: `f(x) = …, \quad f'(x) = …`, `…, where u = …`. */
  function segmentsOf(line: Range): readonly Range[] {
    const segments: Range[] = [];
    let start = line[0];
    for (let i = line[0]; i < line[1]; i++) {
      const token = tokens[i];
      if (!token) break;
      const isMark =
        (token.kind === 'sign' && /^[,;]$/.test(token.text)) ||
        (token.kind === 'word' && /^(?:where|and)$/.test(token.text));
      const isSaid = i > start && token.kind === 'word' && token.text === 'where';
      if (isSaid && !beginsDefinition(i + 1, line[1])) {
        // What words say of a letter is no formula: `…, where \sigma is the logistic sigmoid`.
        segments.push([start, i]);
        return segments;
      }
      if (i > start && (isMark || token.gap === 3) && beginsDefinition(isMark ? i + 1 : i, line[1])) {
        segments.push([start, i]);
        start = isMark ? i + 1 : i;
      }
      if (!isMark) i = Math.max(i, reader.partner(i));
    }
    segments.push([start, line[1]]);
    return segments;
  }

  function beginsDefinition(from: number, to: number): boolean {
    let start = from;
    while (
      start < to &&
      (/^[,;:]$/.test(tokens[start]?.text ?? '') || /^(?:where|and)$/.test(tokens[start]?.text ?? ''))
    )
      start++;
    for (let i = start; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'word' || (token?.kind === 'sign' && /^[,;]$/.test(token.text))) return false;
      if (token?.kind === 'sign' && /^[=≈]$/.test(token.text)) {
        const head = headOf(tokens, start, i, reader);
        if (!head || i + 1 >= to) return false;
        const isNumber =
          tokens[i + 1]?.kind === 'number' && (i + 2 >= to || /^[,;.]$/.test(tokens[i + 2]?.text ?? ''));
        return !(isNumber && !head.inputs && head.derivatives === 0 && variableLetter.test(head.name));
      }
      i = Math.max(i, reader.partner(i));
    }
    return false;
  }

  /** What the rest of a line defines holds for its beginning: `f(x) = x g(x), \quad g(x) = …`. */
  function foretell(segments: readonly Range[]): void {
    for (const segment of segments) {
      const [left, right] = sidesOf(segment);
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
    const sides = sidesOf(range);
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

  /** The sides of a chain; one that begins with a sign goes on from the line before. */
  function sidesOf([from, to]: Range): readonly Side[] {
    let start = from;
    while (start < to && /^[,;:.]$|^where$/.test(tokens[start]?.text ?? '')) start++;
    const sides: Side[] = [];
    let sign: Side['sign'];
    const add = (end: number): void => {
      if (end > start) sides.push(sign ? { range: [start, end], sign } : { range: [start, end] });
      else if (sign === undefined && lastSide) sides.push({ range: lastSide });
    };
    for (let i = start; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'word') break;
      if (token?.kind === 'sign' && /^[=≈]$/.test(token.text)) {
        add(i);
        sign = token.text === '≈' ? '≈' : '=';
        start = i + 1;
      } else i = Math.max(i, reader.partner(i));
    }
    add(to);
    return sides;
  }

  function readChain(sides: readonly Side[], following: readonly Range[]): void {
    const [first, second] = sides;
    if (!first) return;
    const isContinued = first.range === lastSide;
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
        return sides.slice(i);
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        failure ??= thrown.refused;
      }
    }
    redefine(head, head.derivatives === 0 && head.inputs && failure !== constant ? 'unread' : own);
    if (failure && failure !== constant) addUnread(spanOf(rangeOf(sides)), failure, head);
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

  /** In `\frac{d}{dx} x^2 + 1` it is not clear what is differentiated. */
  function differentiated([from, to]: Range): Expression {
    const before = tokens[from - 1];
    const of = reader.formula(from, to);
    const isSum = of.kind === 'call' && /^(?:add|subtract)$/.test(of.function);
    if (before && isSum && /^(?:\}|d[a-z])$/.test(before.text)) throw ambiguous(before);
    return of;
  }

  function redefine({ name }: Head, own: ReadFunction | 'unread' | undefined): void {
    if (own) around.defined.set(name, own);
    else around.defined.delete(name);
  }

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
    const defaults = [...values, ...(head.inputs ?? []).filter((given) => given.default !== undefined)];
    return functionOf(expression, variable, defaults);
  }

  /** Which symbol is the input: what the left side says, or what is usual. */
  function variableOf(expression: Expression, head: Head, input: string | undefined): string {
    const symbols = symbolsOf(expression);
    if (symbols.includes(head.name) && (head.derivatives === 0 || symbols.length > 1))
      throw new Refusal(problemAt(head.span, '{0} is a function that the text does not define', head.name));
    const [only, another] = symbols;
    const isOutput =
      only !== undefined && another === undefined && (only === head.name || outputLetter.test(only));
    if (head.derivatives > 0 && isOutput && only !== input) return only;
    if (input !== undefined) return input;
    if (symbols.length === 0 && head.derivatives === 0) throw new Refusal(constant);
    return inferred(symbols, head.span);
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

  function readExpression(range: Range): void {
    const read = reader.formula(...range);
    if (read.kind === 'symbol') throw new Refusal(constant);
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
        if (!mayBeIdentity(leftSide, rightSide) && !mayBeIdentity(rightSide, leftSide))
          throw new Refusal(problemAt(span, 'The two sides are not equal for every input by what they say'));
        if (isFirst && i === 0 && !isCallOf(f, input) && !headOf(tokens, ...left.range, reader))
          statements.push({ kind: 'expression', span: spanOf(left.range), function: leftSide });
        statements.push({
          kind: 'equation',
          span,
          left: leftSide,
          right: rightSide,
          ...(right.sign === '≈' && { isApproximate: true }),
        });
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        addUnread(span, thrown.refused);
      }
    });
  }

  function nameOf({ name, span }: Head): MathName {
    return { text: text.slice(...span), word: name, span };
  }

  /** Without the marks that end a sentence. */
  function spanOf([from, to]: Range): Span {
    let end = to;
    while (end > from + 1 && /^[.,;:]$/.test(tokens[end - 1]?.text ?? '')) end--;
    return [tokens[from]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0];
  }
  return read;
}

/** Letters that mean a function where nothing else is said. */
const isKnownLetter = (name: string): boolean => /^(?:sigma|[pP]hi)$/.test(name);

const rangeOf = (sides: readonly Side[]): Range => [sides[0]?.range[0] ?? 0, sides.at(-1)?.range[1] ?? 0];

/** Thrown for `\alpha = 0.01`, which is no function and nothing to complain about. */
const constant = problem('There is no formula of a variable');

/** Letters for the output of a function, by which its slope may be told: `f'(x) = y(1 - y)`. */
const outputLetter = /^[yaohspfg](?:_(?!\d)|\^|$)/;

/** Whether its input occurs in a definition: `A = a` and `P(A) = 1` say nothing of a function, and `f'(x) = 0.25` may be the slope at a point. */
function isToldOf(expression: Expression, head: Head, variable: string): boolean {
  if (head.derivatives > 0) return expression.kind !== 'symbol' && symbolsOf(expression).includes(variable);
  return (
    symbolsOf(expression).includes(variable) && (head.inputs !== undefined || expression.kind !== 'symbol')
  );
}

/**
 * Whether two sides may be equal for every input: both speak of it and of the same parameters. `x^2 - 1 = 0` holds for some x only and
 * says so; but `\cosh^2 x - \sinh^2 x = 1`. That `\tanh x = x` asks for an x as well; but `\sqrt{x^2} = x`.
 */
function mayBeIdentity(f: ReadFunction, g: ReadFunction): boolean {
  if (f.expression.kind === 'symbol') return false;
  const [names, others] = [symbolsOf(f.expression), symbolsOf(g.expression)];
  if (g.expression.kind === 'symbol' && stepsIn(f.expression) < 2) return false;
  const isNumber = others.length === 0 && g.expression.kind === 'number' && g.expression.value !== 0;
  if (isNumber) return names.length === 1 && holdsFunction(f.expression);
  return (
    names.length === others.length &&
    names.every((name) => others.includes(name)) &&
    names.includes(f.variable)
  );
}

/** Beside sums, products and powers. */
const holdsFunction = (node: Expression): boolean => isFunction(node) || childrenOf(node).some(holdsFunction);

const isFunction = (node: Expression): boolean =>
  node.kind === 'apply' ||
  (node.kind === 'call' && !/^(?:add|subtract|multiply|divide|negate|power|abs)$/.test(node.function));

/** A function of x and nothing else, `\tanh x`, is not written out. */
const isCallOf = (node: Expression, input: string): boolean =>
  isFunction(node) && childrenOf(node).every((child) => child.kind === 'symbol' && child.name === input);

/** How many functions and powers there are in an expression. */
const stepsIn = (node: Expression): number =>
  childrenOf(node).reduce(
    (sum, child) => sum + stepsIn(child),
    Number(isFunction(node) || (node.kind === 'call' && /^(?:power|abs)$/.test(node.function))),
  );

function inputNamed({ inputs, by, span }: Head): string | undefined {
  if (!inputs) return by;
  if (inputs.length === 1) return inputs[0]?.name;
  const usual = inputs.filter(({ name }) => variableLetter.test(name));
  if (usual.length === 1) return usual[0]?.name;
  throw new Refusal(problemAt(span, 'A function of several inputs is not read'));
}

/** The input of a formula that does not name it: its only symbol, or the one that usually is. */
function inferred(symbols: readonly string[], span: Span): string {
  const [only, another] = symbols;
  if (only === undefined) throw new Refusal(constant);
  if (another === undefined) return only;
  for (const letters of ['x', 'z', 't', 'uvsy']) {
    const usual = symbols.filter((name) => letters.includes(name.charAt(0)) && variableLetter.test(name));
    if (usual.length === 1 && usual[0] !== undefined) return usual[0];
    if (usual.length > 1) break;
  }
  throw new Refusal(problemAt(span, 'Which of {0} is the input is not clear', symbols.join(', ')));
}

/** A condition on parameters alone is none on the input. */
function functionOf(root: Expression, variable: string, given: readonly WrittenParameter[]): ReadFunction {
  const isCondition =
    root.kind === 'choice' &&
    root.otherwise.kind === 'number' &&
    Number.isNaN(root.otherwise.value) &&
    !symbolsOf(root.test).includes(variable);
  const expression = isCondition ? root.then : root;
  const parameters = symbolsOf(expression)
    .filter((name) => name !== variable)
    .map((name) => given.find((value) => value.name === name) ?? { name });
  return { expression, variable, parameters };
}
