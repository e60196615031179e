import { patterns, unicode } from '../read/code/knownWords';
import { hedgeWords } from './knownNames';
import { activationNamed } from '../read/catalogueFormulas';
import type { Expression } from '../expression/expression';
import { escapePattern } from '../escapePattern';
import { isProblem, type Problem } from '../problem';
import { readMathematics } from '../read/latex';
import type { MathName, MathStatement } from '../read/mathStatement';
import { isSectionBetween, mathStatementsIn } from '../read/mathInText';
import type { ReadFunction } from '../read/readFunction';
import { lineBefore, lineEnd } from '../line';
import type { Span } from '../span';
import { isHedged } from './hedged';
import { calledExactly, saidBy } from './names';
import { titleBefore } from './titles';
import type { WrittenFormula } from './writtenFormula';

/** The mathematics in a text: LaTeX, and plain formulas in prose. `spans`: of a program, its comments and docstrings. */
export function formulasInMath(
  text: string,
  language: string,
  spans?: readonly Span[],
): readonly WrittenFormula[] {
  const statements = mathStatementsIn(text, language, activationNamed, spans);
  const formulas = formulasOf(
    text,
    statements.length > 0 || spans ? statements : wholeText(text, language),
    spans,
  );
  return formulas.length === 1 && !spans
    ? formulas.map((formula) => ({ ...formula, isAlone: true }))
    : formulas;
}

/** A text that is a formula and nothing else needs no signs around it. */
function wholeText(text: string, language: string): readonly MathStatement[] {
  if (text.length > longest || !/^(?:latex|tex|plaintext|text)$/i.test(language)) return [];
  const manner = /\\[a-zA-Z]/.test(text) || /^(?:la)?tex$/i.test(language) ? 'latex' : 'plain';
  const around = { named: activationNamed, defined: new Map() };
  const read = readMathematics(text, [0, text.length], manner, around);
  return isProblem(read) ? [] : read.filter(({ kind }) => kind !== 'unread');
}

const longest = 5000;

/** Those that are slopes with the function that they belong to. */
function formulasOf(
  text: string,
  statements: readonly MathStatement[],
  spans?: readonly Span[],
): readonly WrittenFormula[] {
  const byName = new Map<string, WrittenFormula>();
  const made = statements.flatMap((statement, i) => {
    const end = statement.span[1];
    if (spans && goesOnBelow.test(text.slice(end, end + 200))) return [];
    const stated = formulaOf(text, statement, byName, statements[i + 1]);
    const formula =
      stated && (isHedged(text, stated) || isOfPositive(text, stated))
        ? { ...stated, isHedged: true as const }
        : stated;
    if (formula?.name && formula.kind === 'definition' && statement.kind === 'definition') {
      const { word } = statement.name;
      if (!formula.isHedged || !byName.has(word)) byName.set(word, formula);
    }
    return formula ?? [];
  });
  const isCodeAfter = (from: number, to: number): boolean =>
    spans !== undefined && isCodeBetween(text, from, to, spans);
  return made.map((formula) =>
    formula.of ? apart(text, formula, isCodeAfter) : withLater(text, formula, made, isCodeAfter),
  );
}

/** Of an equation, that its variable was said to be above 0: "for any $\\delta > 0$". */
function isOfPositive(text: string, { kind, function: read, span: [at] }: WrittenFormula): boolean {
  if (kind !== 'equation' || isProblem(read)) return false;
  const above = new RegExp(
    `(?:\\b(?:for|any|every|all|with|given|let|where|assume)\\b|[若当对设])[^.\\n]{0,30}?(?<!\\p{L})${escapePattern(read.variable)}\\s*(?:>|\\\\gt)\\s*0(?![^]*[.!?。]\\s)`,
    'iu',
  );
  return above.test(text.slice(Math.max(0, at - 2 * reach), at));
}

const reach = 200;

/** Of a comment, that the next line is no more than dashes, what stands above being half of a fraction, or begins with a plus. */
const goesOnBelow = /^[^\n]*\n[\s/*#%]*(?:-{3,}\s*\n|\+\s)/;

/**
 * A page further on or behind another heading, f is another function, and so it is where it is defined anew between, or in the comments of
 * other code; activations keep their names.
 */
function apart(text: string, formula: WrittenFormula, isCodeBetween: IsBetween): WrittenFormula {
  const { of, ...slope } = formula;
  if (!of?.name || slope.claims.length > 0) return formula;
  const [from, to] = [of.span[1], slope.span[0]];
  const isApart =
    to - from > page ||
    isSectionBetween(text, from, to) ||
    isDefinedBetween(text.slice(from, to), of.name.text) ||
    (isRow(text, from) &&
      isRow(text, to) &&
      text.slice(from, to).includes('\n') &&
      isDefinedBetween(text.slice(Math.max(0, of.span[0] - page), of.span[0]), of.name.text)) ||
    isCodeBetween(from, to);
  return isApart ? slope : formula;
}

/** Each row of a table may have functions of its own. */
const isRow = (text: string, at: number): boolean => /^[ \t]*\|/.test(lineBefore(text, at, 300));

type IsBetween = (from: number, to: number) => boolean;

const isDefinedBetween = (between: string, name: string): boolean =>
  name.length === 1 && new RegExp(`(?<!\\p{L})${name}\\s?(?:\\([^()=\\n]{1,9}\\)\\s?)?=`, 'u').test(between);

function isCodeBetween(text: string, from: number, to: number, comments: readonly Span[]): boolean {
  let at = from;
  for (const [start, end] of comments)
    if (end > at && start < to) {
      if (/[^\s/*#%!-]/.test(text.slice(at, start))) return true;
      at = end;
    }
  return false;
}

const page = 3000;

/** `f'(x) = …, where f(x) = …`: what is defined only behind its slope. */
function withLater(
  text: string,
  slope: WrittenFormula,
  all: readonly WrittenFormula[],
  isCodeBetween: IsBetween,
): WrittenFormula {
  if (slope.kind !== 'derivative' || slope.of || slope.claims.length > 0) return slope;
  const of = all.find(
    ({ kind, name, span }) =>
      kind === 'definition' && name?.text === slope.name?.text && 0 < span[0] - slope.span[1],
  );
  const isNear =
    of &&
    of.span[0] - slope.span[1] < nearby &&
    !beginsItem.test(text.slice(slope.span[1], of.span[0])) &&
    !isCodeBetween(slope.span[1], of.span[0]);
  return isNear ? { ...slope, of } : slope;
}

const nearby = 200;

/** A heading, an item of a list, or another row: f is another function there. */
const beginsItem = /^[ \t]*(?:#|\d+[.)）、]|[*+-] |\*\*)|\\\\/m;

function formulaOf(
  text: string,
  statement: MathStatement,
  byName: ReadonlyMap<string, WrittenFormula>,
  next: MathStatement | undefined,
): WrittenFormula | undefined {
  const { span } = statement;
  switch (statement.kind) {
    case 'expression': {
      const isSpectrum =
        /^\\sigma\s?\(/.test(text.slice(...span)) &&
        hedgeWords.ofMatrix.test(text.slice(Math.max(0, span[0] - reach), span[1] + reach));
      return isSpectrum ? undefined : expressionOf(span, statement.function);
    }
    case 'equation': {
      const { left, right } = statement;
      const isApproximate =
        statement.isApproximate ?? afterApproximation.test(text.slice(Math.max(0, span[0] - 12), span[0]));
      if (patterns.noPower.test(text.slice(text.lastIndexOf('\n', span[0]) + 1, lineEnd(text, span[1]))))
        return undefined;
      if (labels.test(text.slice(...span))) return undefined;
      return {
        span,
        kind: 'equation',
        claims: [],
        function: left,
        right,
        ...(isApproximate && { isApproximate }),
        ...where,
      };
    }
    case 'definition': {
      const { name, derivative, function: read, body, of, isApproximate } = statement;
      const isPart = isBranch(read) || hedgeWords.goesOn.test(text.slice(span[1], span[1] + 30));
      const made = titled(text, named(span, name, derivative === true, read, byName), name.word, next);
      if (isApproximate && hedgeWords.limit.test(text.slice(Math.max(0, span[0] - 80), span[0])))
        return undefined;
      if (hedgeWords.toldOfSome.test(text.slice(Math.max(0, span[0] - 60), span[0]))) return undefined;
      if (!isProblem(read) && isStepOnTheWay.test(read.variable)) return undefined;
      // What is told of some x only says nothing by itself.
      if (isPart && made.claims.length === 0 && !made.of) return undefined;
      return {
        ...made,
        ...(of && { of: expressionOf(name.span, of) }),
        ...(isApproximate && { isApproximate }),
        body,
      };
    }
    case 'unread': {
      const { name, derivative, problem } = statement;
      if (!name || (isKnownLetter(name.word) && !isApplied(text, name))) return undefined;
      const made = named(span, name, derivative === true, problem, byName);
      return made.claims.length > 0 ? made : undefined;
    }
  }
}

const expressionOf = (span: Span, read: ReadFunction): WrittenFormula => ({
  span,
  kind: 'expression',
  claims: [],
  function: read,
  body: span,
  ...where,
});

function named(
  span: Span,
  name: MathName,
  isDerivative: boolean,
  read: ReadFunction | Problem,
  byName: ReadonlyMap<string, WrittenFormula>,
): WrittenFormula {
  const said =
    name.word === 'Phi'
      ? { ...calledExactly('probit'), isOrdinary: true }
      : unicode.indexedName.test(name.word)
        ? calledExactly('')
        : saidBy(name.word);
  const isSlope = isDerivative || said.isDerivative;
  const of = isSlope ? byName.get(name.word) : undefined;
  return {
    span,
    kind: isSlope ? 'derivative' : 'definition',
    name: { text: name.text, span: name.span },
    claims: said.claims,
    ...((said.isOrdinary || isBranch(read)) && { isOrdinary: true }),
    function: read,
    ...(of && { of }),
    ...where,
  };
}

/** With what the text before calls it, where a letter does not say that, or is a letter for any activation. */
function titled(text: string, made: WrittenFormula, word: string, next?: MathStatement): WrittenFormula {
  if (made.claims.length > 0 && word !== 'sigma') return made;
  if (word !== 'sigma' && Array.from(word).length > 1 && !isKnownLetter(word)) return made;
  const title = titleBefore(text, made.span[0]);
  if (title && isNamedNext(title.claims, made.span[1], next)) return made;
  const isOfOther = made.of?.claims.some((id) => !title?.claims.includes(id));
  if (
    !title ||
    (made.of && !isOfOther) ||
    hedgeWords.goesOn.test(text.slice(made.span[1], made.span[1] + 30))
  )
    return made;
  const { isOrdinary: _, of: __, ...rest } = made;
  const isOrdinary = title.isOrdinary || isBranch(made.function);
  const kind = title.isSlope ? 'derivative' : made.kind;
  // What it calls by that letter has been read as the other.
  const isMistaken = isOfOther && text.slice(...made.span).includes(`${word}(`);
  const claims = isMistaken ? [] : title.claims;
  return { ...rest, kind, claims, ...(isOrdinary && { isOrdinary: true }) };
}

/** Below "SiLU is defined as:", σ is what the next line makes SiLU of. */
const isNamedNext = (claims: readonly string[], end: number, next: MathStatement | undefined): boolean =>
  next?.kind === 'definition' &&
  next.span[0] - end < 100 &&
  saidBy(next.name.word).claims.some((id) => claims.includes(id));

/** `X^+`, `S^{n \times n}`, which are no powers. */
const labels = /[A-Z]\^\{?\+|\^\{[^{}=]*\\times[^{}=]*\}/;

/** `tanh = (e2z - 1) / (e2z + 1)`: a name in which something is computed already. */
const isStepOnTheWay = /\d\p{L}/u;

/** `≈ n/e = 0.368n` */
const afterApproximation = /(?:≈|\\(?:approx|simeq))\s*$/;

/** Letters that mean a function where nothing else is said, and a number as often. */
const isKnownLetter = (word: string): boolean => /^(?:sigma|[pP]hi)$/.test(word);

const isApplied = (text: string, { span }: MathName): boolean =>
  /^\s*(?:\\left)?\s*['′’^_]?\s*[(（[]/.test(text.slice(span[1], span[1] + 12));

/** `hard_tanh(x) = x for -1 <= x <= 1` is told elsewhere where it is not told here. */
const isBranch = (read: ReadFunction | Problem): boolean =>
  !isProblem(read) && read.expression.kind === 'choice' && isNothing(read.expression.otherwise);

const isNothing = (node: Expression): boolean => node.kind === 'number' && Number.isNaN(node.value);

const where = { language: 'latex', modules: new Map<string, string>() } as const;
