import { patterns } from './code/knownWords';
import { call, number, symbol, type Expression } from '../expression/expression';
import { closers } from './latexBrackets';
import { ambiguous, derivative, undefinedFunction } from './latexRefusal';
import type { Token } from './latexToken';
import { functionNames } from './latexWords';
import type { Cursor } from './latexCursor';
import type { Grammar } from './latexGrammar';

/** Letters and names: a value, a function or a product of letters. */
export function namesReader(cursor: Cursor, grammar: Grammar) {
  const {
    tokens,
    around,
    meaningOf,
    partnerAt,
    peek,
    isSign,
    isOneOf,
    early,
    unexpected,
    located,
    unknownName,
  } = cursor;

  function readLetter(token: Token): Expression {
    const from = cursor.here;
    if (around.manner === 'latex') {
      const run = runOfLetters();
      if (run) return run;
    }
    cursor.here++;
    const name = grammar.indexed(token.text, from);
    const next = peek();
    const isOperator =
      /^(?:[dD]|Delta)$/.test(token.text) && next && !isSign('(') && grammar.startsFactor(next);
    if (isOperator) throw derivative(token);
    if (patterns.functionLetter.test(token.text) && isSign('[')) throw undefinedFunction(token);
    if (name !== token.text || around.defined.get(name) === undefined) {
      if (isCall()) return letterCall(token, name, from);
      if (isSign("'")) throw derivative(token);
      const behind = isSign('^') && isFunctionLetter(name) ? grammar.appliedPower(cursor.here) : 0;
      // `\sigma^2(x)` is a function; in `\sigma^2(x-\mu)` it may be a variance.
      if (behind && !grammar.holdsOneLetter(behind)) throw ambiguous(token);
      if (behind) return grammar.applied(token, name, from);
      return located(valueOf(name), from);
    }
    if (isCall() || (isSign('^') && grammar.appliedPower(cursor.here))) {
      if (cursor.bare.has(name) && !grammar.holdsOneLetter(cursor.here)) return located(valueOf(name), from);
      return grammar.applied(token, name, from);
    }
    return located(valueOf(name), from);
  }

  function isFunctionLetter(name: string): boolean {
    return !cursor.bare.has(name) && (/^(?:sigma|phi|Phi)$/.test(name) || around.defined.has(name));
  }

  function isCall(): boolean {
    return isSign('(') || (isSign('[') && grammar.holdsOneLetter(cursor.here));
  }

  /** A letter before a parenthesis: a product, unless it names a function. */
  function letterCall(token: Token, name: string, from: number): Expression {
    const { output } = around;
    if (output?.name === name && grammar.holdsOneLetter(cursor.here, output.variable)) {
      cursor.here = partnerAt(cursor.here) + 1;
      return located(symbol(name), from);
    }
    const close = partnerAt(cursor.here);
    if (close < 0) throw unexpected();
    const isBare = cursor.bare.has(token.text);
    if (isBare && name === token.text && !grammar.holdsOneLetter(cursor.here)) {
      if (/^(?:sigma|phi|Phi)$/.test(name)) cursor.multiplied = token;
      return located(valueOf(name), from);
    }
    if (!isBare && /^(?:sigma|phi|Phi)$/.test(name)) return grammar.applied(token, name, from);
    const isKnown = patterns.functionLetter.test(token.text) || /^(?:sigma|phi|Phi)$/.test(token.text);
    if (
      token.text !== 'e' &&
      token.text !== 'pi' &&
      (isKnown || holdsNumber() || grammar.holdsOneLetter(cursor.here))
    )
      throw undefinedFunction(token);
    return located(valueOf(name), from);
  }

  /** `v(0)` is a value of v. */
  const holdsNumber = (): boolean => peek(1)?.kind === 'number' && isSign(')', 2);

  /** Letters side by side: a function's name when they are one, else a product of a few. */
  function runOfLetters(): Expression | undefined {
    const from = cursor.here;
    let end = from;
    let text = '';
    for (let token = tokens[end]; end < cursor.stop && token; token = tokens[end]) {
      const isLatin = token.kind === 'letter' && /^[A-Za-z]$/.test(token.text);
      if (!isLatin || (end > from && token.gap > 0) || end > from + 40) break;
      text += token.text;
      end++;
    }
    if (end - from < 2) return undefined;
    if (text === 'undefined') {
      cursor.here = end;
      return located(number(NaN), from);
    }
    const digits = tokens[end];
    const numbered =
      end < cursor.stop && digits?.kind === 'number' && digits.gap === 0 && /^\d+$/.test(digits.text)
        ? text + digits.text
        : undefined;
    const follows = (at: number): boolean =>
      at < cursor.stop && /^(?:\(|\[|\{\{)$/.test(tokens[at]?.text ?? '');
    if (numbered && follows(end + 1) && meaningOf(numbered)) return runCall(numbered, end + 1, from);
    if (meaningOf(text)) {
      if (follows(end) || functionNames.has(text) || tokens[end]?.text === '^')
        return runCall(text, end, from);
      throw unknownName(text, from, end);
    }
    const rest = text.slice(1);
    const isTold = rest.length === 1 && (around.defined.has(rest) || around.output?.name === rest);
    if (/^[xz]/.test(text) && follows(end) && (isTold || (text.length > 3 && meaningOf(rest))))
      return undefined;
    if (!isProduct(text, follows(end), tokens[end]?.text)) throw unknownName(text, from, end);
    return undefined;
  }

  function runCall(name: string, end: number, from: number): Expression {
    const token = tokens[from];
    if (!token) throw early();
    cursor.here = end;
    return grammar.applied(
      { ...token, text: name, kind: 'name', span: [token.span[0], tokens[end - 1]?.span[1] ?? 0] },
      name,
      from,
    );
  }

  /** A word in a font of its own, or in plain text: a function, or a parameter with a long name. */
  function readName(token: Token): Expression {
    const from = cursor.here++;
    let name = token.text;
    if (/^(?:undefined|not defined|DNE|NaN|nan)$/i.test(name)) return located(number(NaN), from);
    if (isSign('_') && meaningOf(name) && !/^log$/i.test(name)) {
      const before = cursor.here++;
      const joined = `${name}${grammar.readIndex()}`;
      if (meaningOf(joined)) name = joined;
      else cursor.here = before;
    }
    const isLoose = around.manner === 'latex' && functionNames.has(name.toLowerCase());
    if (meaningOf(name) && (isArgumentAhead() || isLoose)) return grammar.applied(token, name, from);
    const { output } = around;
    if (output?.name === name && isSign('(') && grammar.holdsOneLetter(cursor.here, output.variable)) {
      cursor.here = partnerAt(cursor.here) + 1;
      return located(symbol(name), from);
    }
    if (isOneOf(/^(?:[({']|\{\{)$/)) throw unknownName(name, from, from + 1);
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw unknownName(name, from, from + 1);
    if (isProductOfOthers(name)) {
      const [one = '', other = ''] = name;
      return located(call('multiply', valueOf(one), valueOf(other)), from);
    }
    // A long name stands apart from its neighbours: `\max(0, x) \text{ elementwise}` is no product.
    const [before, next] = [tokens[from - 1], peek()];
    const follows =
      from > 0 &&
      before &&
      (/^(?:letter|name)$/.test(before.kind) || (before.kind === 'sign' && closers.has(before.text)));
    const isBeside = around.manner === 'latex' && (follows || (next && grammar.startsFactor(next)));
    if (isBeside) throw unknownName(name, from, from + 1);
    return located(symbol(isSign('_') ? grammar.indexed(name, from) : name), from);
  }

  /** The `ax` of `max(x, ax)` in plain text, where x stands by itself elsewhere. */
  function isProductOfOthers(name: string): boolean {
    if (around.manner === 'latex' || !/^[abckmpqrstw][xz]$/.test(name) || isSign('^')) return false;
    return tokens.some(({ kind, text }) => kind === 'letter' && text === name.charAt(1));
  }

  function isArgumentAhead(): boolean {
    return isOneOf(/^(?:[([{^_]|\{\{)$/);
  }

  return { readLetter, readName };
}

/** Whether letters side by side are a product for certain: no word, no differential, and e only with its exponent. */
function isProduct(letters: string, isApplied: boolean, next: string | undefined): boolean {
  if (letters.length > 3 || /^d[a-z]$/.test(letters)) return false;
  if (letters.includes('e') && !(letters.indexOf('e') === letters.length - 1 && next === '^')) return false;
  if (isApplied) return letters.length === 2 && /[xyzuv]$/.test(letters);
  return letters.length === 2 || (/[xz]/.test(letters) && !/^(?:idx|mix|aux|box|fix|pix|vox)$/.test(letters));
}

export function valueOf(name: string): Expression {
  if (name === 'e') return { kind: 'number', value: Math.E, name: 'e' };
  return name === 'pi' ? { kind: 'number', value: Math.PI, name: 'pi' } : symbol(name);
}
