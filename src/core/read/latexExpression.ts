import { call, number, symbol, type Expression } from '../expression/expression';
import type { FunctionName } from '../expression/functions';
import { problem, problemAt } from '../problem';
import type { Span } from '../span';
import { formulaLimits } from './formula';
import { closers, openers, partnersOf } from './latexBrackets';
import { completes, type Branch } from './latexBranches';
import { basedLog, functionsIn, type Surroundings } from './latexFunctions';
import { ambiguous, derivative, refused, Refusal, undefinedFunction } from './latexRefusal';
import type { Token } from './latexTokens';
import { functionNames, inverses } from './latexWords';
import type { WrittenParameter } from './readFunction';

const comparisons: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([
  ['<', 'smaller'],
  ['>', 'larger'],
  ['<=', 'smallerEq'],
  ['>=', 'largerEq'],
  ['=', 'equal'],
  ['!=', 'unequal'],
]);

/** Letters that name functions when a parenthesis follows. */
const functionLetters = /^[fghFGHPpEDQLJTSRNUIKq]$|^(?:psi|Psi|chi|Gamma|delta|zeta|theta|Theta|rho|eta)$/;
/** Letters that usually are the input. */
export const variableLetter = /^[xztuvsy](?:_|\^|$)/;

export type ExpressionReader = ReturnType<typeof expressionReader>;

/** Reads one stretch of tokens after another into the expression tree; whatever is not certain is refused. */
export function expressionReader(given: readonly Token[], around: Surroundings) {
  const meaningOf = functionsIn(around);
  let here = 0;
  let stop = 0;
  let depth = 0;
  let nodes = 0;
  let bars = 0;
  /** A letter that usually is a function, and is multiplied here: right only where it is the input. */
  let multiplied: Token | undefined;
  /** Whether a wide space ends a product: between the branches of a case. */
  let inBranches = false;
  let bare: ReadonlySet<string> = new Set();
  const tokens = [...given];
  const partners = partnersOf(given);

  /** The formula between two tokens, with its branches and conditions. */
  function readFormula(from: number, to: number): Expression {
    [here, stop, depth, nodes, bars] = [from, to, 0, 0, 0];
    inBranches = false;
    multiplied = undefined;
    bare = bareLetters(from, to);
    trimEnd();
    if (here >= stop) throw early();
    const read = readBranches();
    if (here < stop) throw unexpected();
    return read;
  }

  /** Where the bracket at a token closes; -1 when it does not. */
  function partnerAt(at: number): number {
    return partners[at] ?? -1;
  }

  /** The names between parentheses left of `=`: `x`, `x, \\alpha`, `x; a = 0.01`; undefined when something else stands there. */
  function readNames(from: number, to: number): readonly WrittenParameter[] | undefined {
    [here, stop] = [from, to];
    const found: WrittenParameter[] = [];
    for (;;) {
      const token = peek();
      if (token?.kind !== 'letter' && token?.kind !== 'name') return undefined;
      here++;
      const name = token.kind === 'letter' || isSign('_') ? indexed(token.text, here - 1) : token.text;
      const value = isSign('=') ? peek(1) : undefined;
      if (value && value.kind !== 'number') return undefined;
      if (value) here += 2;
      found.push(value ? { name, default: Number(value.text) } : { name });
      if (here >= stop) return found;
      if (!isSign(',') && !isSign(';') && !isSign('|')) return undefined;
      here++;
    }
  }

  // Tokens

  function peek(ahead = 0): Token | undefined {
    const at = here + ahead;
    return at < stop ? tokens[at] : undefined;
  }

  function isSign(text: string, ahead = 0): boolean {
    const token = peek(ahead);
    return token?.kind === 'sign' && token.text === text;
  }

  function take(kind: Token['kind'], text: string): boolean {
    const token = peek();
    const taken = token?.kind === kind && token.text === text;
    if (taken) here++;
    return taken;
  }

  function expect(text: string): void {
    if (!take('sign', text)) throw here < stop ? unexpected() : early();
  }

  /** Marks that end a sentence are none of the formula's. */
  function trimEnd(): void {
    for (let last = tokens[stop - 1]; stop > here && last; last = tokens[stop - 1]) {
      if (last.kind !== 'sign' || !/^[.,;:&]$/.test(last.text)) return;
      stop--;
    }
  }

  function early(): Refusal {
    const last = tokens[stop - 1] ?? tokens[stop];
    const sentence = 'The formula ends too early';
    return new Refusal(last ? problemAt(last.span, sentence) : problem(sentence));
  }

  function unexpected(token = peek()): Refusal {
    return token ? refused(token) : early();
  }

  /** A node with its place: from the token it began with to the last one read. */
  function located(node: Expression, from: number): Expression {
    const start = tokens[from]?.span[0] ?? 0;
    const end = tokens[Math.max(from, here - 1)]?.span[1] ?? start;
    if (++nodes > formulaLimits.nodes) {
      throw new Refusal(problem('The formula has more than {0} parts', formulaLimits.nodes));
    }
    return { ...node, span: [start, end] };
  }

  function deeper<Result>(read: () => Result): Result {
    if (++depth > formulaLimits.depth) {
      throw new Refusal(problem('The formula is nested more than {0} levels deep', formulaLimits.depth));
    }
    const result = read();
    depth--;
    return result;
  }

  /** Reads the tokens before `to` alone, and all of them. */
  function within<Result>(from: number, to: number, read: () => Result): Result {
    const before = [stop, bars, inBranches] as const;
    [here, stop, bars, inBranches] = [from, to, 0, false];
    const result = deeper(read);
    if (here < stop) throw unexpected();
    [stop, bars, inBranches] = before;
    return result;
  }

  /** Letters that stand for a value somewhere: in `\sigma(1-\sigma)` the sigma is no function. */
  function bareLetters(from: number, to: number): ReadonlySet<string> {
    const found = new Set<string>();
    for (let i = from; i < to; i++) {
      const [token, next] = [tokens[i], tokens[i + 1]];
      if (token?.kind !== 'letter' || isSubscript(i)) continue;
      const applied = i + 1 < to && next?.kind === 'sign' && /^(?:[([']|\{\{)$/.test(next.text);
      const raised = i + 1 < to && next?.kind === 'sign' && next.text === '^' && appliedPower(i + 1);
      if (!applied && !raised) found.add(token.text);
    }
    return found;
  }

  const isSubscript = (i: number): boolean => {
    const [before, previous] = [tokens[i - 1], tokens[i - 2]];
    if (before?.kind !== 'sign') return false;
    return before.text === '_' || (before.text === '{' && previous?.kind === 'sign' && previous.text === '_');
  };

  /** `^2(`: where the parenthesis behind a power is; 0 when there is none. */
  function appliedPower(at: number): number {
    const after = tokens[at + 1]?.text === '{' ? partnerAt(at + 1) + 1 : at + 2;
    return after > at && tokens[after]?.text === '(' ? after : 0;
  }

  // Branches

  /** A formula, or several with their conditions: `x if x > 0 else 0`, `x, \text{ for } x > 0`. */
  function readBranches(): Expression {
    const from = here;
    const found: Branch[] = [];
    for (;;) {
      const branch = readBranch();
      found.push(branch);
      if (!branch.test || here >= stop) break;
      separators();
      if (here >= stop) break;
      take('word', 'otherwise');
    }
    return chosen(found, from);
  }

  /** A value with what stands behind it. */
  function readBranch(): Branch {
    const value = readSum();
    const before = here;
    separators(true);
    if (take('word', 'otherwise')) return { value };
    if (here === stop - 1 && take('word', 'else')) return { value };
    if (take('word', 'if')) {
      if (take('word', 'otherwise')) return { value };
      const test = readConditions();
      return test ? { value, test } : { value };
    }
    if (isComparison(here, partEnd(here))) {
      const test = readConditions();
      return test ? { value, test } : { value };
    }
    here = before;
    return { value };
  }

  /** Passes over marks between branches and conditions. */
  function separators(beforeCondition = false): void {
    for (let token = peek(); token; token = peek()) {
      const isMark = token.kind === 'sign' && /^[,;:&]$/.test(token.text);
      const joins = token.kind === 'word' && !beforeCondition && /^(?:else|and|or)$/.test(token.text);
      if (!isMark && !joins) break;
      here++;
    }
  }

  /** Where the part at a token ends: before the next mark or word outside of brackets. */
  function partEnd(from: number): number {
    for (let i = from; i < stop; i++) {
      const token = tokens[i];
      if (token?.kind === 'word' || (token?.kind === 'sign' && /^[,;&]$/.test(token.text))) return i;
      i = Math.max(i, partnerAt(i));
    }
    return stop;
  }

  function isComparison(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'sign' && (comparisons.has(token.text) || token.text === '∈')) return true;
      const close = partnerAt(i);
      if (i === from && close === to - 1 && /^[({]$/.test(token?.text ?? ''))
        return isComparison(i + 1, close);
      if (close > i) i = close;
    }
    return false;
  }

  /** A table of branches behind a brace. */
  function readTable(from: number): Expression {
    const close = partnerAt(here);
    if (close < 0) throw unexpected();
    const rows: Branch[] = [];
    for (let start = here + 1; start < close;) {
      const stop = rowEnd(start, close);
      if (stop > start) rows.push(readRow(start, stop));
      start = stop + 1;
    }
    if (rows.length < 2) throw unexpected(tokens[from]);
    here = close + 1;
    return chosen(rows, from);
  }

  function rowEnd(from: number, to: number): number {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'sign' && token.text === '\\\\') return i;
      i = Math.max(i, partnerAt(i));
    }
    return to;
  }

  function readRow(from: number, to: number): Branch {
    return within(from, to, () => {
      inBranches = true;
      trimEnd();
      separators(true);
      const first = here;
      const branch = conditionFirst() ?? readBranch();
      separators(true);
      const last = tokens[here - 1];
      const start = tokens[first]?.span[0] ?? 0;
      return { ...branch, span: [start, last?.span[1] ?? start] };
    });
  }

  /** `x > 0: & x` */
  function conditionFirst(): Branch | undefined {
    if (take('word', 'otherwise') || take('word', 'else')) {
      separators(true);
      return { value: readSum() };
    }
    const isWord = take('word', 'if');
    if (!isWord && !isComparison(here, rowPart())) return undefined;
    const test = readConditions(true);
    separators(true);
    const value = readSum();
    return test ? { value, test } : { value };
  }

  /** Where the first part of a row ends: at a mark, a word or a wide space. */
  function rowPart(): number {
    const end = partEnd(here);
    for (let i = here + 1; i < end; i++) {
      if (tokens[i]?.gap === 3) return i;
      i = Math.max(i, partnerAt(i));
    }
    return end;
  }

  /** Branches as choices, tested in order. Where none holds, nothing is said: undefined. */
  function chosen(branches: readonly Branch[], from: number): Expression {
    const [first, ...rest] = branches;
    const last = branches.at(-1);
    if (!first || !last) throw early();
    if (rest.length === 0 && !first.test) return first.value;
    if (branches.slice(0, -1).some(({ test }) => !test)) throw unexpected(tokens[from]);
    const isWhole = !last.test || completes(branches);
    const otherwise = isWhole ? last.value : number(NaN);
    const tested = isWhole ? branches.slice(0, -1) : branches;
    return tested.reduceRight<Expression>(
      (otherwise, { value, test }) =>
        test ? located({ kind: 'choice', test, then: value, otherwise }, from) : value,
      otherwise,
    );
  }

  // Conditions

  /** Comparisons joined by commas, `and` and `or`; undefined when they only say that the input is a number. */
  function readConditions(isFirst = false): Expression | undefined {
    const from = here;
    let all = readComparison();
    for (;;) {
      const before = here;
      const joint = peek();
      const joins =
        (joint?.kind === 'word' && /^(?:and|or)$/.test(joint.text)) ||
        (!isFirst && joint?.kind === 'sign' && /^[,&]$/.test(joint.text));
      if (!joins) return all;
      while (isSign(',') || isSign('&') || peek()?.kind === 'word') {
        if (peek()?.text === 'otherwise' || peek()?.text === 'else') break;
        here++;
      }
      const end = partEnd(here);
      const next = tokens[end];
      const isValue = end < stop && next?.kind === 'word' && /^(?:if|otherwise)$/.test(next.text);
      if (here >= stop || isValue || !isComparison(here, end) || startsBranch(here, end)) {
        here = before;
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
      if (token?.kind === 'sign' && (comparisons.has(token.text) || token.text === '∈')) return true;
      i = Math.max(i, partnerAt(i));
    }
    return false;
  }

  /** `0 < x <= 1`, each neighbouring pair compared; `x \in [0, 1)`. */
  function readComparison(): Expression | undefined {
    const from = here;
    const close = partnerAt(here);
    const isGroup = (isSign('(') || isSign('{')) && close > 0 && close < stop;
    if (isGroup && isComparison(here + 1, close)) {
      const inside = within(here + 1, close, () => readConditions());
      here = close + 1;
      return inside;
    }
    let left = readSum();
    if (take('sign', '∈')) return readInterval(left, from);
    let all: Expression | undefined;
    for (let name = comparisonSign(); name; name = comparisonSign()) {
      here++;
      const right = readSum();
      const pair = located(call(name, left, right), from);
      all = all ? located(call('and', all, pair), from) : pair;
      left = right;
    }
    if (!all) throw here < stop ? unexpected() : early();
    return all;
  }

  function comparisonSign(): FunctionName | undefined {
    const token = peek();
    return token?.kind === 'sign' ? comparisons.get(token.text) : undefined;
  }

  function readInterval(variable: Expression, from: number): Expression | undefined {
    const set = peek();
    if (set?.kind === 'command' && /\{[RCNZ]\}$/.test(set.text)) {
      here++;
      return undefined;
    }
    const opensAt = here;
    if (!isSign('(') && !isSign('[')) throw unexpected();
    here++;
    const low = readSum();
    expect(',');
    const high = readSum();
    const closing = peek();
    if (closing?.kind !== 'sign' || !/^[)\]]$/.test(closing.text)) throw unexpected();
    here++;
    const above = located(call(tokens[opensAt]?.text === '[' ? 'largerEq' : 'larger', variable, low), from);
    const below = located(call(closing.text === ']' ? 'smallerEq' : 'smaller', variable, high), from);
    return located(call('and', above, below), from);
  }

  // Sums and products

  function readSum(): Expression {
    return deeper(() => {
      const from = here;
      let left = readProduct();
      for (;;) {
        const name = isSign('+') ? 'add' : isSign('-') ? 'subtract' : undefined;
        if (!name) return left;
        here++;
        if (isSign('-') || isSign('+')) throw unexpected();
        left = located(call(name, left, readProduct()), from);
      }
    });
  }

  function readProduct(): Expression {
    const from = here;
    if (take('sign', '-'))
      return located(
        call(
          'negate',
          deeper(() => readProduct()),
        ),
        from,
      );
    if (take('sign', '+')) return readProduct();
    let left = readPower();
    let divided: Token | undefined;
    for (;;) {
      const token = peek();
      if (isSign('*') || isSign('/')) {
        here++;
        const right = isSign('-') ? deeper(() => negated()) : readPower();
        left = located(call(token?.text === '*' ? 'multiply' : 'divide', left, right), from);
        divided = token?.text === '/' ? token : undefined;
      } else if (token && startsFactor(token)) {
        if (divided) throw ambiguous(divided);
        if (token.kind === 'number') throw unexpected();
        left = located(call('multiply', left, readPower()), from);
      } else return left;
    }
  }

  function negated(): Expression {
    const from = here++;
    return located(call('negate', readPower()), from);
  }

  /** Whether a token may begin another factor without a sign between. */
  function startsFactor(token: Token): boolean {
    if (inBranches && token.gap === 3) return false;
    if (token.kind === 'number') return token.gap === 0 || around.manner === 'latex';
    if (around.manner === 'plain' && token.gap > 0) return false;
    switch (token.kind) {
      case 'letter':
        return true;
      case 'command':
        return token.text !== 'over';
      case 'name':
        return around.manner === 'latex' || here === 0 || tokens[here - 1]?.kind === 'number';
      case 'begin':
        return true;
      case 'sign': {
        if (token.text === '|') return bars === 0;
        if (/^[({]$/.test(token.text) && isComparison(here, partnerAt(here) + 1)) return false;
        return openers.has(token.text) || token.text === '√';
      }
      default:
        return false;
    }
  }

  function readPower(): Expression {
    const from = here;
    return raised(readFactor(), from);
  }

  function raised(base: Expression, from: number): Expression {
    const isGroup = closers.has(tokens[here - 1]?.text ?? '');
    if (isGroup && isSign('_') && isSign('+', 1)) {
      here += 2;
      return raised(located(call('max', base, number(0)), from), from);
    }
    if (!isSign('^')) {
      if (isSign('_') || isSign("'") || isSign('!')) throw unexpected();
      return base;
    }
    // `W^{[2]T}` is an index, and `{1 + e}^{-x}` looks like 1 + e^{-x}.
    const isIndex = base.kind === 'symbol' && isSign('{', 1) && isSign('[', 2);
    if (isIndex || isUnseenGroup(base, from)) throw unexpected();
    here++;
    if (isSign('+')) {
      here++;
      return located(call('max', base, number(0)), from);
    }
    const exponent = readExponent();
    if (isSign('^') || isSign('_')) throw unexpected();
    const power = tokens[here - 1];
    if (exponent.kind === 'symbol' && exponent.name === 'T')
      throw new Refusal(problemAt(power?.span ?? [0, 0], 'A transposed matrix is not read: {0}', 'T'));
    const isE = base.kind === 'number' && base.name === 'e';
    return located(isE ? call('exp', exponent) : call('power', base, exponent), from);
  }

  /** A sum or product in braces that nobody sees. */
  function isUnseenGroup(base: Expression, from: number): boolean {
    if (tokens[from]?.text !== '{' || partnerAt(from) !== here - 1 || base.kind !== 'call') return false;
    const isParted = /^(?:add|subtract|negate|multiply)$/.test(base.function);
    return isParted && partnerAt(from + 1) !== here - 2;
  }

  function readExponent(): Expression {
    const token = peek();
    if (isSign('{')) return readGroup();
    if (isSign('(')) return inParentheses();
    if (around.manner === 'plain') return plainExponent();
    if (token?.kind === 'number' && token.text.length > 1) throw ambiguous(token);
    if (isSign('-') || isSign('*')) throw unexpected();
    return texArgument();
  }

  function plainExponent(): Expression {
    if (isSign('-')) return deeper(() => negated());
    return deeper(() => readPower());
  }

  function inParentheses(): Expression {
    const close = partnerAt(here);
    if (close < 0) throw unexpected();
    const from = here;
    const inside = within(here + 1, close, () => readSum());
    here = close + 1;
    return located(inside, from);
  }

  /** What is in braces. */
  function readGroup(): Expression {
    const close = partnerAt(here);
    if (close < 0 || close >= stop) throw unexpected();
    const from = here;
    const inside = within(here + 1, close, () => {
      const read = readBranches();
      if (here === stop - 1) take('sign', ',');
      const over = peek();
      if (over?.kind !== 'command' || over.text !== 'over') return read;
      here++;
      return located(call('divide', read, readSum()), from);
    });
    here = close + 1;
    return inside;
  }

  /** An argument as TeX takes it: braces or a single token; of a number, its first digit. */
  function texArgument(): Expression {
    const token = peek();
    if (!token) throw early();
    if (isSign('{')) return readGroup();
    if (token.kind === 'number' && token.text.length > 1) {
      const [start, end] = token.span;
      tokens[here] = { ...token, text: token.text.slice(1), span: [start + 1, end], gap: 0 };
      if (!/^\d/.test(token.text)) throw unexpected(token);
      return { ...number(Number(token.text.charAt(0))), span: [start, start + 1] };
    }
    if (token.kind === 'letter') return oneLetter();
    if (token.kind === 'number' || token.kind === 'command' || token.text === '√')
      return deeper(() => readFactor());
    throw unexpected();
  }

  /** One letter by itself, whatever follows. */
  function oneLetter(): Expression {
    const from = here;
    const name = tokens[here++]?.text ?? '';
    return located(valueOf(name), from);
  }

  // Atoms

  function readFactor(): Expression {
    const token = peek();
    if (!token) throw early();
    const from = here;
    switch (token.kind) {
      case 'number':
        return readNumber(token);
      case 'letter':
        return readLetter(token);
      case 'name':
        return readName(token);
      case 'command':
        return readCommand(token);
      case 'begin':
        return deeper(() => located(readTable(from), from));
      case 'sign':
        return deeper(() => bracketed(token));
      default:
        throw unexpected();
    }
  }

  function readNumber(token: Token): Expression {
    const from = here++;
    if (token.text === '1' && isSign('_')) return readIndicator(from);
    if (peek()?.kind === 'number') throw unexpected();
    return located(number(Number(token.text)), from);
  }

  function bracketed(token: Token): Expression {
    const from = here;
    const close = partnerAt(from);
    if (token.text === '|') return readBar(from);
    if (token.text === '√') return readRoot(from);
    if (token.text === '∞') {
      here++;
      return located({ kind: 'number', value: Infinity, name: 'Infinity' }, from);
    }
    if (token.text === '{{' && peek(1)?.kind === 'begin') return braceTable(from);
    if (!openers.has(token.text) || close < 0 || close >= stop) throw unexpected();
    if (token.text === '{{') return braceList(from, close);
    if (tokens[close]?.text !== openers.get(token.text)) throw unexpected();
    if (isComparison(from + 1, close)) return truth(from, close);
    if (token.text === '{') return located(readGroup(), from);
    if (token.text === '(' || token.text === '[') {
      const inside = within(from + 1, close, () => readBranches());
      here = close + 1;
      return located(inside, from);
    }
    const inside = within(from + 1, close, () => readSum());
    here = close + 1;
    const name = token.text === '⌊' ? 'floor' : token.text === '⌈' ? 'ceil' : 'abs';
    return located(call(name, inside), from);
  }

  /** `(x > 0) * x` in plain text; in mathematics a condition behind a formula is none of its factors. */
  function truth(from: number, close: number): Expression {
    const signs = [tokens[from - 1], tokens[close + 1]];
    const isFactor = signs.some((sign) => sign?.kind === 'sign' && sign.text === '*');
    if (!isFactor || tokens[from]?.text !== '(') throw unexpected(tokens[from]);
    const test = within(from + 1, close, () => readConditions());
    here = close + 1;
    if (!test) throw unexpected(tokens[from]);
    return test;
  }

  function readBar(from: number): Expression {
    here++;
    bars++;
    const inside = readSum();
    expect('|');
    bars--;
    return located(call('abs', inside), from);
  }

  function readRoot(from: number): Expression {
    here++;
    if (around.manner === 'plain') {
      const next = peek();
      const inside =
        next?.kind === 'number' ? readNumber(next) : next?.kind === 'letter' ? oneLetter() : inParentheses();
      return located(call('sqrt', inside), from);
    }
    let degree: Expression | undefined;
    if (isSign('[')) {
      const close = partnerAt(here);
      if (close < 0) throw unexpected();
      degree = within(here + 1, close, () => readSum());
      here = close + 1;
    }
    const inside = texArgument();
    if (!degree) return located(call('sqrt', inside), from);
    const plain = degree.kind === 'number' && degree.value === 3;
    return located(
      plain ? call('cbrt', inside) : call('power', inside, call('divide', number(1), degree)),
      from,
    );
  }

  function braceTable(from: number): Expression {
    here++;
    const read = readTable(from);
    take('sign', '}}');
    return located(read, from);
  }

  /** `\{1\ (x > 0),\ a\ (x < 0)\}`: branches in braces; without conditions it is a set. */
  function braceList(from: number, close: number): Expression {
    const read = within(from + 1, close, () => readBranches());
    here = close + 1;
    if (read.kind !== 'choice') throw unexpected(tokens[from]);
    return located(read, from);
  }

  // Names

  function valueOf(name: string): Expression {
    if (name === 'e') return { kind: 'number', value: Math.E, name: 'e' };
    return name === 'pi' ? { kind: 'number', value: Math.PI, name: 'pi' } : symbol(name);
  }

  function readLetter(token: Token): Expression {
    const from = here;
    if (around.manner === 'latex') {
      const run = runOfLetters();
      if (run) return run;
    }
    here++;
    const name = indexed(token.text, from);
    const next = peek();
    const isOperator = /^(?:[dD]|Delta)$/.test(token.text) && next && !isSign('(') && startsFactor(next);
    if (isOperator) throw derivative(token);
    if (functionLetters.test(token.text) && isSign('[')) throw undefinedFunction(token);
    if (name !== token.text || around.defined.get(name) === undefined) {
      if (isCall()) return letterCall(token, name, from);
      if (isSign("'")) throw derivative(token);
      const behind = isSign('^') && isFunctionLetter(name) ? appliedPower(here) : 0;
      // `\sigma^2(x)` is a function; in `\sigma^2(x-\mu)` it may be a variance.
      if (behind && !holdsOneLetter(behind)) throw ambiguous(token);
      if (behind) return applied(token, name, from);
      return located(valueOf(name), from);
    }
    if (isCall() || (isSign('^') && appliedPower(here))) {
      if (bare.has(name) && !holdsOneLetter(here)) return located(valueOf(name), from);
      return applied(token, name, from);
    }
    return located(valueOf(name), from);
  }

  function isFunctionLetter(name: string): boolean {
    return !bare.has(name) && (/^(?:sigma|phi|Phi)$/.test(name) || around.defined.has(name));
  }

  function isCall(): boolean {
    return isSign('(') || (isSign('[') && holdsOneLetter(here));
  }

  /** A letter before a parenthesis: a product, unless it names a function. */
  function letterCall(token: Token, name: string, from: number): Expression {
    const { output } = around;
    if (output?.name === name && holdsOneLetter(here, output.variable)) {
      here = partnerAt(here) + 1;
      return located(symbol(name), from);
    }
    const close = partnerAt(here);
    if (close < 0) throw unexpected();
    const isBare = bare.has(token.text);
    if (isBare && name === token.text && !holdsOneLetter(here)) {
      if (/^(?:sigma|phi|Phi)$/.test(name)) multiplied = token;
      return located(valueOf(name), from);
    }
    if (!isBare && /^(?:sigma|phi|Phi)$/.test(name)) return applied(token, name, from);
    const isKnown = functionLetters.test(token.text) || /^(?:sigma|phi|Phi)$/.test(token.text);
    if (token.text !== 'e' && token.text !== 'pi' && (isKnown || holdsOneLetter(here)))
      throw undefinedFunction(token);
    return located(valueOf(name), from);
  }

  /** Whether the parenthesis at a token holds a single symbol, as an argument does. */
  function holdsOneLetter(at: number, letter?: string): boolean {
    const close = partnerAt(at);
    const inside = tokens.slice(at + 1, Math.min(close, at + 8));
    const [first, next] = inside;
    if (close < 0 || first?.kind !== 'letter' || first.text === 'pi' || first.text === 'e') return false;
    if (letter !== undefined && first.text !== letter.replace(/[_^].*/, '')) return false;
    return (
      inside.length === 1 ||
      (next?.kind === 'sign' && /^[_,;]$/.test(next.text)) ||
      (next?.text === '^' && inside[2]?.text === '{' && /^[([]$/.test(inside[3]?.text ?? ''))
    );
  }

  /** A letter with its index: `x_i`, `z^{(l)}`. */
  function indexed(letter: string, from: number): string {
    let name = letter;
    if (isSign('_')) {
      here++;
      name += `_${readIndex()}`;
    }
    if (isLayer(here) && letter !== 'e') {
      const close = partnerAt(here + 1);
      const inside = tokens
        .slice(here + 3, close - 1)
        .map(({ text }) => text)
        .join('');
      if (!/^[a-zA-Z0-9]$/.test(inside) && !/^[a-zA-Z][+-]\d$/.test(inside)) throw ambiguous(tokens[from]);
      name += `^(${inside})`;
      here = close + 1;
    }
    return name;
  }

  /** `^{(l)}`, `^{[l]}` */
  function isLayer(at: number): boolean {
    const isRaised = tokens[at]?.text === '^' && tokens[at + 1]?.text === '{';
    const opens = isRaised && at + 2 < stop && /^[([]$/.test(tokens[at + 2]?.text ?? '');
    return opens && partnerAt(at + 1) === partnerAt(at + 2) + 1;
  }

  function readIndex(): string {
    const token = peek();
    if (!token) throw early();
    if (!isSign('{')) {
      if (!/^(?:letter|number|name)$/.test(token.kind)) throw unexpected();
      here++;
      return token.text;
    }
    const close = partnerAt(here);
    const inside = tokens.slice(here + 1, close);
    if (
      close < 0 ||
      inside.length > 12 ||
      inside.some(({ kind, text }) => kind === 'command' || /^(?:[<>=^]|[<>!]=|begin)$/.test(text))
    )
      throw unexpected();
    here = close + 1;
    return inside.map(({ text }) => text).join('');
  }

  /** Letters side by side: a function's name when they are one, else a product of a few. */
  function runOfLetters(): Expression | undefined {
    const from = here;
    let end = from;
    let text = '';
    for (let token = tokens[end]; end < stop && token; token = tokens[end]) {
      const isLatin = token.kind === 'letter' && /^[A-Za-z]$/.test(token.text);
      if (!isLatin || (end > from && token.gap > 0) || end > from + 40) break;
      text += token.text;
      end++;
    }
    if (end - from < 2) return undefined;
    const digits = tokens[end];
    const numbered =
      end < stop && digits?.kind === 'number' && digits.gap === 0 && /^\d+$/.test(digits.text)
        ? text + digits.text
        : undefined;
    const follows = (at: number): boolean => at < stop && /^(?:\(|\[|\{\{)$/.test(tokens[at]?.text ?? '');
    if (numbered && follows(end + 1) && meaningOf(numbered)) return runCall(numbered, end + 1, from);
    if (meaningOf(text)) {
      if (follows(end) || functionNames.has(text) || tokens[end]?.text === '^')
        return runCall(text, end, from);
      throw unknownName(text, from, end);
    }
    if (/^[xz]/.test(text) && follows(end) && text.length > 3 && meaningOf(text.slice(1))) return undefined;
    if (!isProduct(text, follows(end), tokens[end]?.text)) throw unknownName(text, from, end);
    return undefined;
  }

  function runCall(name: string, end: number, from: number): Expression {
    const token = tokens[from];
    if (!token) throw early();
    here = end;
    return applied(
      { ...token, text: name, kind: 'name', span: [token.span[0], tokens[end - 1]?.span[1] ?? 0] },
      name,
      from,
    );
  }

  function unknownName(name: string, from: number, end: number): Refusal {
    const span: Span = [tokens[from]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0];
    return new Refusal(problemAt(span, 'There is no function {0}', name));
  }

  /** A word in a font of its own, or in plain text: a function, or a parameter with a long name. */
  function readName(token: Token): Expression {
    const from = here++;
    let name = token.text;
    if (/^(?:undefined|not defined|DNE|NaN|nan)$/i.test(name)) return located(number(NaN), from);
    if (isSign('_') && meaningOf(name) && !/^log$/i.test(name)) {
      const before = here++;
      const joined = `${name}${readIndex()}`;
      if (meaningOf(joined)) name = joined;
      else here = before;
    }
    const isLoose = around.manner === 'latex' && functionNames.has(name.toLowerCase());
    if (meaningOf(name) && (isArgumentAhead() || isLoose)) return applied(token, name, from);
    const { output } = around;
    if (output?.name === name && isSign('(') && holdsOneLetter(here, output.variable)) {
      here = partnerAt(here) + 1;
      return located(symbol(name), from);
    }
    if (isSign('(') || isSign('{{') || isSign('{') || isSign("'")) throw unknownName(name, from, from + 1);
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw unknownName(name, from, from + 1);
    // A long name stands apart from its neighbours: `\max(0, x) \text{ elementwise}` is no product.
    const [before, next] = [tokens[from - 1], peek()];
    const follows =
      from > 0 &&
      before &&
      (/^(?:letter|name)$/.test(before.kind) || (before.kind === 'sign' && closers.has(before.text)));
    const isBeside = around.manner === 'latex' && (follows || (next && startsFactor(next)));
    if (isBeside) throw unknownName(name, from, from + 1);
    return located(symbol(isSign('_') ? indexed(name, from) : name), from);
  }

  function isArgumentAhead(): boolean {
    return isSign('(') || isSign('[') || isSign('{{') || isSign('^') || isSign('{') || isSign('_');
  }

  function readCommand(token: Token): Expression {
    const from = here;
    if (/^[dtc]?frac$/.test(token.text)) return readFraction(from);
    if (token.text === '1') {
      here++;
      return readIndicator(from);
    }
    if (!functionNames.has(token.text)) throw unexpected();
    here++;
    return applied(token, token.text, from);
  }

  function readFraction(from: number): Expression {
    here++;
    const isDifferential = (at: number): boolean =>
      /^d$/.test(tokens[tokens[at]?.text === '{' ? at + 1 : at]?.text ?? '');
    const below = isSign('{') ? partnerAt(here) + 1 : here + 1;
    if (isDifferential(here) && isDifferential(below)) throw derivative(tokens[from]);
    const above = deeper(() => texArgument());
    const under = deeper(() => texArgument());
    return located(call('divide', above, under), from);
  }

  /** 1 where a condition holds, 0 elsewhere: `\mathbb{1}_{x>0}`, `\mathbf 1[x>0]`. */
  function readIndicator(from: number): Expression {
    const isIndex = take('sign', '_');
    const opener = peek();
    const close = partnerAt(here);
    if (!opener || close < 0 || !/^(?:\(|\[|\{\{?)$/.test(opener.text)) throw unexpected(tokens[from]);
    const [first, last] =
      isSign('{') && isSign('{{', 1) && partnerAt(here + 1) === close - 1
        ? [here + 2, close - 1]
        : [here + 1, close];
    if (!isComparison(first, last)) throw unexpected(tokens[from]);
    const test = within(first, last, () => readConditions());
    here = close + 1;
    if (!test || (isIndex && isSign('('))) throw unexpected(tokens[from]);
    return located(test, from);
  }

  // Functions

  /** A function with its power or base and its arguments. */
  function applied(token: Token, name: string, from: number): Expression {
    let raisedTo: Expression | undefined;
    let base: Expression | undefined;
    let written = name;
    const isLog = functionNames.get(name.toLowerCase()) === 'log' && /log$/i.test(name);
    if (isSign('_') && isLog) {
      here++;
      base = logBase();
    } else if (isSign('_')) throw unexpected();
    if (isSign("'")) throw derivative(token);
    if (take('sign', '^')) {
      raisedTo = readExponent();
      if (isMinusOne(raisedTo)) {
        const inverse = inverses.get(functionNames.get(name) ?? '');
        if (inverse === undefined) throw ambiguous(token);
        [written, raisedTo] = [inverse, undefined];
      }
    }
    if (isSign('_') || isSign('^')) throw unexpected();
    const callable = meaningOf(written);
    if (!callable) throw unknownName(name, from, here);
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
    return texArgument();
  }

  function readOperands(token: Token, row: string | undefined): readonly Expression[] {
    const opener = peek();
    const close = partnerAt(here);
    const isList =
      opener?.kind === 'sign' && /^(?:\(|\[|\{\{?)$/.test(opener.text) && close > 0 && close < stop;
    if (isList) {
      // `\max{(0, x)}`
      const isDouble = opener.text === '{' && isSign('(', 1) && partnerAt(here + 1) === close - 1;
      const [from, to] = isDouble ? [here + 2, close - 1] : [here + 1, close];
      const list = within(from, to, () => readList());
      here = close + 1;
      return list;
    }
    if (row === 'max' || row === 'min' || around.manner === 'plain') throw unexpected();
    return [looseOperand(token)];
  }

  function readList(): readonly Expression[] {
    const found: Expression[] = [readSum()];
    while (isSign(',') || isSign(';')) {
      here++;
      found.push(readSum());
    }
    return found;
  }

  /** `\tanh 2x`: a number and letters, or one thing; what could belong to it or not is refused. */
  function looseOperand(token: Token): Expression {
    const from = here;
    const first = peek();
    if (!first || isSign('-') || isSign('+')) throw ambiguous(token);
    let value = deeper(() => readPower());
    const mayGoOn = first.kind === 'number' || first.kind === 'letter';
    for (let next = peek(); mayGoOn && next?.kind === 'letter' && next.gap < 3; next = peek()) {
      if (isNamedCall(next)) break;
      value = located(call('multiply', value, readPower()), from);
    }
    if (first.kind === 'number' && here === from + 1 && /^\d+$/.test(first.text) && Number(first.text) === 1)
      throw ambiguous(token);
    const next = peek();
    const goesOn =
      next !== undefined &&
      startsFactor(next) &&
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
      !bare.has(token.text) &&
      meaningOf(token.text) !== undefined
    );
  }
  return { formula: readFormula, names: readNames, partner: partnerAt, multiplied: () => multiplied };
}

/** Whether letters side by side are a product for certain: no word, no differential, and e only with its exponent. */
function isProduct(letters: string, isApplied: boolean, next: string | undefined): boolean {
  if (letters.length > 3 || /^d[a-z]$/.test(letters)) return false;
  if (letters.includes('e') && !(letters.indexOf('e') === letters.length - 1 && next === '^')) return false;
  if (isApplied) return letters.length === 2 && /[xyzuv]$/.test(letters);
  return letters.length === 2 || (/[xz]/.test(letters) && !/^(?:idx|mix|aux|box|fix|pix|vox)$/.test(letters));
}

const isMinusOne = (node: Expression): boolean =>
  node.kind === 'call' &&
  node.function === 'negate' &&
  node.arguments[0]?.kind === 'number' &&
  node.arguments[0].value === 1;
