import { activationNamed } from '../curve/curve';
import { isProblem, type Problem } from '../problem';
import { readMathematics, type MathName, type MathStatement } from '../read/latex';
import { mathStatementsIn } from '../read/mathInText';
import type { ReadFunction } from '../read/readFunction';
import type { Span } from '../span';
import { saidBy } from './names';
import type { WrittenFormula } from './writtenFormula';

/** The mathematics in a text: LaTeX, and plain formulas in prose. `spans`: of a program, its comments and docstrings. */
export function formulasInMath(
  text: string,
  language: string,
  spans?: readonly Span[],
): readonly WrittenFormula[] {
  const statements = mathStatementsIn(text, language, activationNamed, spans);
  const formulas = formulasOf(statements.length > 0 || spans ? statements : wholeText(text, language));
  return formulas.length === 1 && !spans
    ? formulas.map((formula) => ({ ...formula, isAlone: true }))
    : formulas;
}

/** A text that is a formula and nothing else needs no signs around it. */
function wholeText(text: string, language: string): readonly MathStatement[] {
  if (text.length > longest || !/^(?:latex|tex|plaintext|text)$/i.test(language)) return [];
  const manner = /\\[a-zA-Z]/.test(text) || /tex/i.test(language) ? 'latex' : 'plain';
  const around = { named: activationNamed, defined: new Map() };
  const read = readMathematics(text, [0, text.length], manner, around);
  return isProblem(read) ? [] : read.filter(({ kind }) => kind !== 'unread');
}

const longest = 5000;

/** Those that are slopes with the function that they belong to. */
function formulasOf(statements: readonly MathStatement[]): readonly WrittenFormula[] {
  const byName = new Map<string, WrittenFormula>();
  const made = statements.flatMap((statement) => {
    const formula = formulaOf(statement, byName);
    if (formula?.name && formula.kind === 'definition' && statement.kind === 'definition')
      byName.set(statement.name.word, formula);
    return formula ?? [];
  });
  return made.map((formula) => withLater(formula, made));
}

/** `f'(x) = …, where f(x) = …`: what is defined only behind its slope. */
function withLater(slope: WrittenFormula, all: readonly WrittenFormula[]): WrittenFormula {
  if (slope.kind !== 'derivative' || slope.of || slope.claims.length > 0) return slope;
  const of = all.find(
    ({ kind, name, span }) =>
      kind === 'definition' && name?.text === slope.name?.text && 0 < span[0] - slope.span[1],
  );
  return of && of.span[0] - slope.span[1] < nearby ? { ...slope, of } : slope;
}

/** A page further on, f is another function. */
const nearby = 200;

function formulaOf(
  statement: MathStatement,
  byName: ReadonlyMap<string, WrittenFormula>,
): WrittenFormula | undefined {
  const { span } = statement;
  switch (statement.kind) {
    case 'expression':
      return expressionOf(span, statement.function);
    case 'equation': {
      const { left, right, isApproximate } = statement;
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
      const { name, derivative, function: read, body, of } = statement;
      const made = named(span, name, derivative === true, read, byName);
      return { ...made, ...(of && { of: expressionOf(name.span, of) }), body };
    }
    case 'unread': {
      const { name, derivative, problem } = statement;
      const made = name && named(span, name, derivative === true, problem, byName);
      return made && made.claims.length > 0 ? made : undefined;
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
  const said = saidBy(name.word);
  const isSlope = isDerivative || said.isDerivative;
  const of = isSlope ? byName.get(name.word) : undefined;
  return {
    span,
    kind: isSlope ? 'derivative' : 'definition',
    name: { text: name.text, span: name.span },
    claims: said.claims,
    ...(said.isOrdinary && { isOrdinary: true }),
    function: read,
    ...(of && { of }),
    ...where,
  };
}

const where = { language: 'latex', modules: new Map<string, string>() } as const;
