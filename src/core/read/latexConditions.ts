import { call, type Expression } from '../expression/expression';
import type { FunctionName } from '../expression/functions';
import type { Cursor } from './latexCursor';
import type { Grammar } from './latexGrammar';

/** Comparisons, and what is 1 where one holds. */
export function conditionsReader(cursor: Cursor, grammar: Grammar) {
  const { tokens, partnerAt, peek, isSign, isOneOf, take, expect, early, unexpected, located, within } =
    cursor;

  /** Comparisons joined by commas, `and` and `or`; undefined when they only say that the input is a number. */
  function readConditions(isFirst = false): Expression | undefined {
    const from = cursor.here;
    let all = readComparison();
    for (;;) {
      const before = cursor.here;
      const joint = peek();
      const joins =
        (joint?.kind === 'word' && /^(?:and|or)$/.test(joint.text)) ||
        (!isFirst && joint?.kind === 'sign' && /^[,&]$/.test(joint.text));
      if (!joins) return all;
      while (isOneOf(/^[,&]$/) || peek()?.kind === 'word') {
        if (peek()?.text === 'otherwise' || peek()?.text === 'else') break;
        cursor.here++;
      }
      const end = grammar.partEnd(cursor.here);
      const next = tokens[end];
      const isValue = end < cursor.stop && next?.kind === 'word' && /^(?:if|otherwise)$/.test(next.text);
      if (
        cursor.here >= cursor.stop ||
        isValue ||
        !grammar.isComparison(cursor.here, end) ||
        startsBranch(cursor.here, end)
      ) {
        cursor.here = before;
        return all;
      }
      const another = readComparison();
      if (!all || !another) throw unexpected(tokens[before]);
      all = located(call(joint?.text === 'or' ? 'or' : 'and', all, another), from);
    }
  }

  /** `0 (x = 0)`: a value with its condition in parentheses. */
  function startsBranch(from: number, to: number): boolean {
    return tokens[from]?.text !== '(' && tokens[to - 1]?.text === ')' && !hasOpenComparison(from, to);
  }

  function hasOpenComparison(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'sign' && (comparisonSigns.has(token.text) || token.text === '∈')) return true;
      i = Math.max(i, partnerAt(i));
    }
    return false;
  }

  /** `0 < x <= 1`, each neighbouring pair compared; `x \in [0, 1)`. */
  function readComparison(): Expression | undefined {
    const from = cursor.here;
    const close = partnerAt(cursor.here);
    const isGroup = isOneOf(/^[({]$/) && close > 0 && close < cursor.stop;
    if (isGroup && grammar.isComparison(cursor.here + 1, close)) {
      const inside = within(cursor.here + 1, close, () => readConditions());
      cursor.here = close + 1;
      return inside;
    }
    let left = grammar.readSum();
    if (take('sign', '∈')) return readInterval(left, from);
    let all: Expression | undefined;
    for (let name = comparisonSign(); name; name = comparisonSign()) {
      cursor.here++;
      const right = grammar.readSum();
      const pair = located(call(name, left, right), from);
      all = all ? located(call('and', all, pair), from) : pair;
      left = right;
    }
    if (!all) throw cursor.here < cursor.stop ? unexpected() : early();
    return all;
  }

  function comparisonSign(): FunctionName | undefined {
    const token = peek();
    return token?.kind === 'sign' ? comparisonSigns.get(token.text) : undefined;
  }

  function readInterval(variable: Expression, from: number): Expression | undefined {
    const set = peek();
    if (set?.kind === 'command' && /\{[RCNZ]\}$/.test(set.text)) {
      cursor.here++;
      return undefined;
    }
    const opensAt = cursor.here;
    if (!isOneOf(/^[([]$/)) throw unexpected();
    cursor.here++;
    const low = grammar.readSum();
    expect(',');
    const high = grammar.readSum();
    const closing = peek();
    if (!closing || !isOneOf(/^[)\]]$/)) throw unexpected();
    cursor.here++;
    const above = located(call(tokens[opensAt]?.text === '[' ? 'largerEq' : 'larger', variable, low), from);
    const below = located(call(closing.text === ']' ? 'smallerEq' : 'smaller', variable, high), from);
    return located(call('and', above, below), from);
  }

  /** 1 where a condition holds, 0 elsewhere: `\mathbb{1}_{x>0}`, `\mathbf 1[x>0]`. */
  function readIndicator(from: number): Expression {
    const isIndex = take('sign', '_');
    const opener = peek();
    const close = partnerAt(cursor.here);
    if (!opener || close < 0 || !/^(?:\(|\[|\{\{?)$/.test(opener.text)) throw unexpected(tokens[from]);
    const [first, last] =
      isSign('{') && isSign('{{', 1) && partnerAt(cursor.here + 1) === close - 1
        ? [cursor.here + 2, close - 1]
        : [cursor.here + 1, close];
    if (!grammar.isComparison(first, last)) throw unexpected(tokens[from]);
    const test = within(first, last, () => readConditions());
    cursor.here = close + 1;
    if (!test || (isIndex && isSign('('))) throw unexpected(tokens[from]);
    return located(test, from);
  }

  /** `(x > 0) * x` in plain text; in mathematics a condition behind a formula is none of its factors. */
  function truth(from: number, close: number): Expression {
    const signs = [tokens[from - 1], tokens[close + 1]];
    const isFactor = signs.some((sign) => sign?.kind === 'sign' && sign.text === '*');
    if (!isFactor || tokens[from]?.text !== '(') throw unexpected(tokens[from]);
    const test = within(from + 1, close, () => readConditions());
    cursor.here = close + 1;
    if (!test) throw unexpected(tokens[from]);
    return test;
  }

  return { readConditions, readIndicator, truth };
}

export const comparisonSigns: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([
  ['<', 'smaller'],
  ['>', 'larger'],
  ['<=', 'smallerEq'],
  ['>=', 'largerEq'],
  ['=', 'equal'],
  ['≈', 'equal'],
  ['!=', 'unequal'],
]);
