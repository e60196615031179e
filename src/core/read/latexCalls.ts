import { call, type Expression } from '../expression/expression';
import { basedLog } from './latexFunctions';
import { ambiguous, derivative } from './latexRefusal';
import type { Token } from './latexToken';
import { functionNames, inverses } from './latexWords';
import type { Cursor } from './latexCursor';
import type { Grammar } from './latexGrammar';

/** A function with its power or base and its operands. */
export function callsReader(cursor: Cursor, grammar: Grammar) {
  const {
    around,
    meaningOf,
    partnerAt,
    peek,
    isSign,
    isOneOf,
    take,
    unexpected,
    located,
    deeper,
    within,
    unknownName,
  } = cursor;

  /** A function with its power or base and its arguments. */
  function applied(token: Token, name: string, from: number): Expression {
    let raisedTo: Expression | undefined;
    let base: Expression | undefined;
    let written = name;
    const isLog = functionNames.get(name.toLowerCase()) === 'log' && /log$/i.test(name);
    if (isSign('_') && isLog) {
      cursor.here++;
      base = logBase();
    } else if (isSign('_')) {
      if (!isSign('{', 1) || !isSign('}', 2)) throw unexpected();
      cursor.here += 3;
    }
    if (isSign("'")) throw derivative(token);
    if (take('sign', '^')) {
      raisedTo = grammar.readExponent();
      if (isMinusOne(raisedTo)) {
        const inverse = inverses.get(functionNames.get(name) ?? '');
        if (inverse === undefined) throw ambiguous(token);
        [written, raisedTo] = [inverse, undefined];
      }
    }
    if (isOneOf(/^[\^_]$/)) throw unexpected();
    const callable = meaningOf(written);
    if (!callable) throw unknownName(name, from, cursor.here);
    const operands = readOperands(token, functionNames.get(written));
    const value = callable(operands, token);
    const plain = base ? basedLog(value, base) : value;
    const node = located(plain, from);
    return raisedTo ? located(call('power', node, raisedTo), from) : node;
  }

  /** A base: a whole number, though TeX would take its first digit. */
  function logBase(): Expression {
    const token = peek();
    if (token?.kind === 'number' && token.text.length > 1) throw ambiguous(token);
    return grammar.texArgument();
  }

  function readOperands(token: Token, row: string | undefined): readonly Expression[] {
    const opener = peek();
    const close = partnerAt(cursor.here);
    const isList =
      opener?.kind === 'sign' && /^(?:\(|\[|\{\{?)$/.test(opener.text) && close > 0 && close < cursor.stop;
    if (isList) {
      // `\max{(0, x)}`
      const isDouble = opener.text === '{' && isSign('(', 1) && partnerAt(cursor.here + 1) === close - 1;
      const [from, to] = isDouble ? [cursor.here + 2, close - 1] : [cursor.here + 1, close];
      const list = within(from, to, () => readList());
      cursor.here = close + 1;
      return list;
    }
    if (row === 'max' || row === 'min' || around.manner === 'plain') throw unexpected();
    return [looseOperand(token)];
  }

  function readList(): readonly Expression[] {
    const found: Expression[] = [grammar.readSum()];
    while (isOneOf(/^[,;]$/)) {
      cursor.here++;
      found.push(grammar.readSum());
    }
    return found;
  }

  /** `\tanh 2x`: a number and letters, or one thing; what could belong to it or not is refused. */
  function looseOperand(token: Token): Expression {
    const from = cursor.here;
    const first = peek();
    if (!first || isOneOf(/^[-+]$/)) throw ambiguous(token);
    let value = deeper(() => grammar.readPower());
    const mayGoOn = first.kind === 'number' || first.kind === 'letter';
    for (let next = peek(); mayGoOn && next?.kind === 'letter' && next.gap < 3; next = peek()) {
      if (isNamedCall(next)) break;
      if (first.kind === 'number' && next.gap === 2 && /^l(?:n|og)$/.test(token.text)) throw ambiguous(token); // `\ln 2 \, e^x`
      value = located(call('multiply', value, grammar.readPower()), from);
    }
    if (
      first.kind === 'number' &&
      cursor.here === from + 1 &&
      /^\d+$/.test(first.text) &&
      Number(first.text) === 1
    )
      throw ambiguous(token);
    const next = peek();
    const goesOn =
      next !== undefined &&
      grammar.startsFactor(next) &&
      !(next.kind === 'command' && functionNames.has(next.text)) &&
      !isNamedCall(next);
    if (goesOn || isSign('/')) throw ambiguous(token);
    return value;
  }

  function isNamedCall(token: Token): boolean {
    if (token.kind === 'name') return true;
    return (
      token.kind === 'letter' &&
      isSign('(', 1) &&
      !cursor.bare.has(token.text) &&
      meaningOf(token.text) !== undefined
    );
  }

  return { applied };
}

const isMinusOne = (node: Expression): boolean =>
  node.kind === 'call' &&
  node.function === 'negate' &&
  node.arguments[0]?.kind === 'number' &&
  node.arguments[0].value === 1;
