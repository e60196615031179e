import { number, type Expression } from '../expression/expression';
import type { Surroundings } from './latexFunctions';
import type { Token } from './latexToken';
import { functionNames } from './latexWords';
import type { Grammar } from './latexGrammar';
import { cursorOver } from './latexCursor';
import { aheadReader } from './latexAhead';
import { casesReader } from './latexCases';
import { conditionsReader } from './latexConditions';
import { productsReader } from './latexProducts';
import { powersReader } from './latexPowers';
import { fencesReader } from './latexFences';
import { namesReader } from './latexNames';
import { indicesReader } from './latexIndices';
import { callsReader } from './latexCalls';
import { integralsReader } from './latexIntegrals';

/** Letters that usually are the input. */
export const variableLetter = /^[xztuvsy](?:_|\^|$)/;

export type ExpressionReader = ReturnType<typeof expressionReader>;

/** Reads one stretch of tokens after another into the expression tree; whatever is not certain is refused. */
export function expressionReader(given: readonly Token[], around: Surroundings) {
  const cursor = cursorOver(given, around);
  const { early, unexpected, peek, isSign, located, deeper } = cursor;
  const ahead = aheadReader(cursor);
  const indices = indicesReader(cursor);
  const grammar: Grammar = {
    ...ahead,
    readBranches: () => cases.readBranches(),
    readTable: (...given) => cases.readTable(...given),
    braceTable: (...given) => cases.braceTable(...given),
    braceList: (...given) => cases.braceList(...given),
    readConditions: (...given) => conditions.readConditions(...given),
    readIndicator: (...given) => conditions.readIndicator(...given),
    truth: (...given) => conditions.truth(...given),
    readSum: () => products.readSum(),
    negated: () => products.negated(),
    startsFactor: (...given) => products.startsFactor(...given),
    readPower: () => powers.readPower(),
    readExponent: () => powers.readExponent(),
    inParentheses: () => powers.inParentheses(),
    bracketed: (...given) => fences.bracketed(...given),
    readGroup: () => fences.readGroup(),
    texArgument: () => fences.texArgument(),
    readFraction: (...given) => fences.readFraction(...given),
    readLetter: (...given) => names.readLetter(...given),
    readName: (...given) => names.readName(...given),
    ...indices,
    applied: (...given) => calls.applied(...given),
    readFactor,
    readNumber,
  };
  const cases = casesReader(cursor, grammar);
  const conditions = conditionsReader(cursor, grammar);
  const products = productsReader(cursor, grammar);
  const powers = powersReader(cursor, grammar);
  const fences = fencesReader(cursor, grammar);
  const names = namesReader(cursor, grammar);
  const calls = callsReader(cursor, grammar);
  const integrals = integralsReader(cursor, grammar);

  /** The formula between two tokens, with its branches and conditions. */
  function readFormula(from: number, to: number): Expression {
    cursor.begin(from, to);
    cursor.bare = ahead.bareLetters(from, to);
    cursor.trimEnd();
    if (cursor.here >= cursor.stop) throw early();
    const formula = grammar.readBranches();
    if (cursor.here < cursor.stop) throw unexpected();
    return formula;
  }

  function readFactor(): Expression {
    const token = peek();
    if (!token) throw early();
    const from = cursor.here;
    switch (token.kind) {
      case 'number':
        return readNumber(token);
      case 'letter':
        return grammar.readLetter(token);
      case 'name':
        return grammar.readName(token);
      case 'command':
        return readCommand(token);
      case 'begin':
        return deeper(() => located(grammar.readTable(from), from));
      case 'sign':
        if (token.text === '∫') return deeper(() => integrals.readIntegral(from));
        return deeper(() => grammar.bracketed(token));
      default:
        throw unexpected();
    }
  }

  function readNumber(token: Token): Expression {
    const from = cursor.here++;
    if (token.text === '1' && isSign('_')) return grammar.readIndicator(from);
    if (peek()?.kind === 'number') throw unexpected();
    return located(number(Number(token.text)), from);
  }

  function readCommand(token: Token): Expression {
    const from = cursor.here;
    if (/^[dtc]?frac$/.test(token.text)) return grammar.readFraction(from);
    if (token.text === 'int') return integrals.readIntegral(from);
    if (token.text === '1') {
      cursor.here++;
      return grammar.readIndicator(from);
    }
    if (!functionNames.has(token.text)) throw unexpected();
    cursor.here++;
    return grammar.applied(token, token.text, from);
  }

  return {
    formula: readFormula,
    names: indices.readNames,
    partner: cursor.partnerAt,
    multiplied: () => cursor.multiplied,
  };
}
