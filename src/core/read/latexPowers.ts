import { call, number, type Expression } from '../expression/expression';
import { problemAt } from '../problem';
import { closers } from './latexBrackets';
import { ambiguous, Refusal } from './latexRefusal';
import type { Cursor } from './latexCursor';
import type { Grammar } from './latexGrammar';

/** What is raised, and to what. */
export function powersReader(cursor: Cursor, grammar: Grammar) {
  const { tokens, around, partnerAt, peek, isSign, isOneOf, unexpected, located, deeper, within } = cursor;

  function readPower(): Expression {
    const from = cursor.here;
    return raised(grammar.readFactor(), from);
  }

  function raised(base: Expression, from: number): Expression {
    const isGroup = closers.has(tokens[cursor.here - 1]?.text ?? '');
    if (isGroup && isSign('_') && isSign('+', 1)) {
      cursor.here += 2;
      return raised(located(call('max', base, number(0)), from), from);
    }
    if (!isSign('^')) {
      if (isOneOf(/^[_'!]$/)) throw unexpected();
      return base;
    }
    // `W^{[2]T}` is an index, and `{1 + e}^{-x}` looks like 1 + e^{-x}.
    const isIndex = base.kind === 'symbol' && isSign('{', 1) && isSign('[', 2);
    if (isIndex || isUnseenGroup(base, from)) throw unexpected();
    cursor.here++;
    if (isSign('+')) {
      cursor.here++;
      return located(call('max', base, number(0)), from);
    }
    if (isOrder(base)) throw unexpected();
    const exponent = readExponent();
    if (isOneOf(/^[\^_]$/)) throw unexpected();
    const power = tokens[cursor.here - 1];
    if (exponent.kind === 'symbol' && /^[TH]$/.test(exponent.name))
      throw new Refusal(
        problemAt(power?.span ?? [0, 0], 'A transposed matrix is not read: {0}', exponent.name),
      );
    const isE = base.kind === 'number' && base.name === 'e';
    const next = peek();
    const isCut = isE && next?.gap === 0 && /^(?:letter|name)$/.test(next.kind);
    if (isCut && around.manner === 'plain') throw ambiguous(next);
    return located(isE ? call('exp', exponent) : call('power', base, exponent), from);
  }

  /** `(\sin x)^{(n)}` is the n-th derivative. */
  function isOrder(base: Expression): boolean {
    const isLone = isSign('{') && isSign('(', 1) && isSign(')', 3) && isSign('}', 4);
    return isLone && base.kind !== 'number' && /^[nkmijl\d]$/.test(tokens[cursor.here + 2]?.text ?? '');
  }

  /** A sum or product in braces that nobody sees. */
  function isUnseenGroup(base: Expression, from: number): boolean {
    if (tokens[from]?.text !== '{' || partnerAt(from) !== cursor.here - 1 || base.kind !== 'call')
      return false;
    const isParted = /^(?:add|subtract|negate|multiply)$/.test(base.function);
    return isParted && partnerAt(from + 1) !== cursor.here - 2;
  }

  function readExponent(): Expression {
    const token = peek();
    if (isSign('{')) return grammar.readGroup();
    if (isSign('(')) return inParentheses();
    if (around.manner === 'plain') return plainExponent();
    if (token?.kind === 'number' && token.text.length > 1) throw ambiguous(token);
    if (isOneOf(/^[-*]$/)) throw unexpected();
    return grammar.texArgument();
  }

  function plainExponent(): Expression {
    if (isSign('-')) return deeper(() => grammar.negated());
    return deeper(() => readPower());
  }

  function inParentheses(): Expression {
    const close = partnerAt(cursor.here);
    if (close < 0) throw unexpected();
    const from = cursor.here;
    const inside = within(cursor.here + 1, close, () => grammar.readSum());
    cursor.here = close + 1;
    return located(inside, from);
  }

  return { readPower, readExponent, inParentheses };
}
