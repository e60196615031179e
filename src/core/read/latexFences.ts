import { call, number, type Expression } from '../expression/expression';
import { openers } from './latexBrackets';
import { derivative } from './latexRefusal';
import type { Token } from './latexToken';
import type { Cursor } from './latexCursor';
import type { Grammar } from './latexGrammar';
import { valueOf } from './latexNames';

/** What is in brackets, bars, roots and fractions. */
export function fencesReader(cursor: Cursor, grammar: Grammar) {
  const {
    tokens,
    around,
    partnerAt,
    peek,
    isSign,
    take,
    expect,
    early,
    unexpected,
    located,
    deeper,
    within,
  } = cursor;

  function bracketed(token: Token): Expression {
    const from = cursor.here;
    const close = partnerAt(from);
    if (token.text === '|') return readBar(from);
    if (token.text === '√') return readRoot(from);
    if (token.text === '∞') {
      cursor.here++;
      return located({ kind: 'number', value: Infinity, name: 'Infinity' }, from);
    }
    if (token.text === '{{' && peek(1)?.kind === 'begin') return grammar.braceTable(from);
    if (!openers.has(token.text) || close < 0 || close >= cursor.stop) throw unexpected();
    if (token.text === '{{') return grammar.braceList(from, close);
    if (tokens[close]?.text !== openers.get(token.text)) throw unexpected();
    if (grammar.isComparison(from + 1, close) && !holdsBranches(from + 1, close))
      return grammar.truth(from, close);
    if (token.text === '{') return located(readGroup(), from);
    if (token.text === '(' || token.text === '[') {
      const inside = within(from + 1, close, () => grammar.readBranches());
      cursor.here = close + 1;
      return located(inside, from);
    }
    const inside = within(from + 1, close, () => grammar.readSum());
    cursor.here = close + 1;
    const name = token.text === '⌊' ? 'floor' : token.text === '⌈' ? 'ceil' : 'abs';
    return located(call(name, inside), from);
  }

  /** `2 * (x if x > 0 else 0)` */
  function holdsBranches(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      if (i > from && tokens[i]?.kind === 'word' && tokens[i]?.text === 'if') return true;
      i = Math.max(i, partnerAt(i));
    }
    return false;
  }

  function readBar(from: number): Expression {
    cursor.here++;
    cursor.bars++;
    const inside = grammar.readSum();
    expect('|');
    cursor.bars--;
    return located(call('abs', inside), from);
  }

  function readRoot(from: number): Expression {
    cursor.here++;
    if (around.manner === 'plain') {
      const next = peek();
      const inside =
        next?.kind === 'number'
          ? grammar.readNumber(next)
          : next?.kind === 'letter'
            ? oneLetter()
            : grammar.inParentheses();
      return located(call('sqrt', inside), from);
    }
    let degree: Expression | undefined;
    if (isSign('[')) {
      const close = partnerAt(cursor.here);
      if (close < 0) throw unexpected();
      degree = within(cursor.here + 1, close, () => grammar.readSum());
      cursor.here = close + 1;
    }
    const inside = texArgument();
    if (!degree) return located(call('sqrt', inside), from);
    const plain = degree.kind === 'number' && degree.value === 3;
    return located(
      plain ? call('cbrt', inside) : call('power', inside, call('divide', number(1), degree)),
      from,
    );
  }

  /** What is in braces. */
  function readGroup(): Expression {
    const close = partnerAt(cursor.here);
    if (close < 0 || close >= cursor.stop) throw unexpected();
    const from = cursor.here;
    const inside = within(cursor.here + 1, close, () => {
      const read = grammar.readBranches();
      if (cursor.here === cursor.stop - 1) take('sign', ',');
      const over = peek();
      if (over?.kind !== 'command' || over.text !== 'over') return read;
      cursor.here++;
      return located(call('divide', read, grammar.readSum()), from);
    });
    cursor.here = close + 1;
    return inside;
  }

  /** An argument as TeX takes it: braces or a single token; of a number, its first digit. */
  function texArgument(): Expression {
    const token = peek();
    if (!token) throw early();
    if (isSign('{')) return readGroup();
    if (token.kind === 'number' && token.text.length > 1) {
      const [start, end] = token.span;
      tokens[cursor.here] = { ...token, text: token.text.slice(1), span: [start + 1, end], gap: 0 };
      if (!/^\d/.test(token.text)) throw unexpected(token);
      return { ...number(Number(token.text.charAt(0))), span: [start, start + 1] };
    }
    if (token.kind === 'letter') return oneLetter();
    if (token.kind === 'number' || token.kind === 'command' || token.text === '√')
      return deeper(() => grammar.readFactor());
    throw unexpected();
  }

  /** One letter by itself, whatever follows. */
  function oneLetter(): Expression {
    const from = cursor.here;
    const name = tokens[cursor.here++]?.text ?? '';
    return located(valueOf(name), from);
  }

  function readFraction(from: number): Expression {
    cursor.here++;
    const isDifferential = (at: number): boolean =>
      /^d$/.test(tokens[tokens[at]?.text === '{' ? at + 1 : at]?.text ?? '');
    const below = isSign('{') ? partnerAt(cursor.here) + 1 : cursor.here + 1;
    if (isDifferential(cursor.here) && isDifferential(below)) throw derivative(tokens[from]);
    const above = deeper(() => texArgument());
    const under = deeper(() => texArgument());
    return located(call('divide', above, under), from);
  }

  return { bracketed, readGroup, texArgument, readFraction };
}
