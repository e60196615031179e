import { call, type Expression } from '../expression/expression';
import { openers } from './latexBrackets';
import { ambiguous } from './latexRefusal';
import type { Token } from './latexToken';
import type { Cursor } from './latexCursor';
import type { Grammar } from './latexGrammar';

const index = /^(?:\d+|[ijklmnt](?:[-+]\d)?)$/;

/** Sums and products, the implicit ones too. */
export function productsReader(cursor: Cursor, grammar: Grammar) {
  const { tokens, around, partnerAt, peek, isSign, isOneOf, take, unexpected, located, deeper } = cursor;

  function readSum(): Expression {
    return deeper(() => {
      const from = cursor.here;
      let left = readProduct();
      for (;;) {
        const name = isSign('+') ? 'add' : isSign('-') ? 'subtract' : undefined;
        if (!name) return left;
        cursor.here++;
        if (isOneOf(/^[-+]$/)) throw unexpected();
        left = located(call(name, left, readProduct()), from);
      }
    });
  }

  function readProduct(): Expression {
    const from = cursor.here;
    if (take('sign', '-'))
      return located(
        call(
          'negate',
          deeper(() => readProduct()),
        ),
        from,
      );
    if (take('sign', '+')) return readProduct();
    let left = grammar.readPower();
    let divided: Token | undefined;
    for (;;) {
      const token = peek();
      if (isSign('*') || isSign('/')) {
        cursor.here++;
        const right = isSign('-') ? deeper(() => negated()) : grammar.readPower();
        left = located(call(token?.text === '*' ? 'multiply' : 'divide', left, right), from);
        divided = token?.text === '/' ? token : undefined;
      } else if (token && startsFactor(token)) {
        // In plain text a blank tells: `x/2 (1 + erf(x/√2))`.
        const isSetApart = around.manner === 'plain' && token.gap > 0 && isNumberBefore();
        if (divided && !isSetApart) throw ambiguous(divided);
        divided = undefined;
        if (token.kind === 'number') throw unexpected();
        left = located(call('multiply', left, grammar.readPower()), from);
      } else return left;
    }
  }

  function negated(): Expression {
    const from = cursor.here++;
    return located(call('negate', grammar.readPower()), from);
  }

  /** Whether a token may begin another factor without a sign between. */
  function startsFactor(token: Token): boolean {
    if (token.gap === 3 && (cursor.inBranches || isConditionAhead())) return false;
    if (token.kind === 'number') return token.gap === 0 || around.manner === 'latex';
    if (around.manner === 'plain' && token.gap > 0 && !startsApart(token)) return false;
    switch (token.kind) {
      case 'letter':
        return true;
      case 'command':
        return token.text !== 'over';
      case 'name':
        return (
          around.manner === 'latex' ||
          cursor.here === 0 ||
          token.gap > 0 ||
          tokens[cursor.here - 1]?.kind === 'number'
        );
      case 'begin':
        return true;
      case 'sign': {
        if (token.text === '|') return cursor.bars === 0;
        if (token.text === '[' && isIndex(token)) return false;
        if (/^[({]$/.test(token.text) && grammar.isComparison(cursor.here, partnerAt(cursor.here) + 1))
          return false;
        return openers.has(token.text) || token.text === '√' || token.text === '∫';
      }
      default:
        return false;
    }
  }

  /** `W[0]` and `u[t - 1]` are elements of W and u. */
  function isIndex({ gap }: Token): boolean {
    const inside = tokens.slice(cursor.here + 1, partnerAt(cursor.here));
    return (
      gap === 0 &&
      tokens[cursor.here - 1]?.kind === 'letter' &&
      inside
        .map(({ text }) => text)
        .join('')
        .search(index) === 0
    );
  }

  /** Behind a blank of plain text: a function's call, `1.7159 tanh(x)`, a letter behind a number, a sum in parentheses. */
  function startsApart(token: Token): boolean {
    const [before, next] = [tokens[cursor.here - 1], peek(1)];
    const isCoefficient = before?.kind === 'number' || (before?.kind === 'letter' && before.text.length > 1);
    switch (token.kind) {
      case 'name':
      case 'letter':
        if (/^[(^]$/.test(next?.text ?? '') && next?.gap === 0 && cursor.meaningOf(token.text)) return true;
        return token.kind === 'letter' && isCoefficient;
      case 'sign':
        return token.text === '(' && holdsSum(cursor.here + 1, partnerAt(cursor.here));
      default:
        return false;
    }
  }

  const isNumberBefore = (): boolean => tokens[cursor.here - 1]?.kind === 'number';

  const isConditionAhead = (): boolean => grammar.isComparison(cursor.here, grammar.partEnd(cursor.here));

  /** No number of an equation, and no name: `(1)`, `(ReLU)`. */
  function holdsSum(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (i > from && token?.kind === 'sign' && /^[-+]$/.test(token.text)) return true;
      i = Math.max(i, partnerAt(i));
    }
    return false;
  }

  return { readSum, negated, startsFactor };
}
