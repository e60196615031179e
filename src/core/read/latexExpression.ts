import { call, number, substitute, symbol, childrenOf, type Expression } from '../expression/expression';
import { functionRow, isFunctionName, type FunctionName } from '../expression/functions';
import { problem, problemAt, type Problem } from '../problem';
import type { Span } from '../span';
import { formulaLimits, type NamedFunctions } from './formula';
import { idioms } from './idioms';
import type { Manner, Token } from './latexTokens';
import { functionNames, inverses, unreadable } from './latexWords';
import type { ReadFunction, WrittenParameter } from './readFunction';

/** Thrown and caught within the reader of mathematics: the quickest way out of a recursive descent. */
export class Refusal extends Error {
  constructor(readonly refused: Problem) {
    super(refused.problem);
  }
}

/** What a text has defined by a letter or a name: a function, or something that nobody could read. */
export type Definitions = Map<string, ReadFunction | 'unread'>;

/** What the names in formulas mean. */
export interface Surroundings {
  readonly manner: Manner;
  readonly named: NamedFunctions;
  readonly defined: Definitions;
  /** The name whose derivative is being told, where `f(x)` then is its output: `f'(x) = f(x)(1 - f(x))`. */
  output?: { readonly name: string; readonly variable: string };
}

type Callable = (operands: readonly Expression[], written: Token) => Expression;

const comparisons: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([
  ['<', 'smaller'],
  ['>', 'larger'],
  ['<=', 'smallerEq'],
  ['>=', 'largerEq'],
  ['=', 'equal'],
  ['!=', 'unequal'],
]);

const openers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['{{', '}}'],
  ['|(', '|)'],
  ['⌊', '⌋'],
  ['⌈', '⌉'],
]);
const closers = new Set(openers.values());

/** Letters that name functions when a parenthesis follows. */
const functionLetters = /^[fghFGHPpEDQLJTSRNUIKq]$|^(?:psi|Psi|chi|Gamma|delta|zeta|theta|Theta|rho|eta)$/;
/** Letters that usually are the input. */
export const variableLetter = /^[xztuvsy](?:_|\^|$)/;

/** Reads one stretch of tokens after another into the expression tree; whatever is not certain is refused. */
export class ExpressionReader {
  private i = 0;
  private end = 0;
  private depth = 0;
  private nodes = 0;
  private bars = 0;
  /** A letter that usually is a function, and is multiplied here: right only where it is the input. */
  multiplied: Token | undefined;
  /** Whether a wide space ends a product: between the branches of a case. */
  private inBranches = false;
  private bare: ReadonlySet<string> = new Set();
  private readonly tokens: Token[];
  private readonly partners: Int32Array;

  constructor(
    tokens: readonly Token[],
    private readonly around: Surroundings,
  ) {
    this.tokens = [...tokens];
    this.partners = partnersOf(tokens);
  }

  /** The formula between two tokens, with its branches and conditions. */
  formula(from: number, to: number): Expression {
    [this.i, this.end, this.depth, this.nodes, this.bars] = [from, to, 0, 0, 0];
    this.inBranches = false;
    this.multiplied = undefined;
    this.bare = this.bareLetters(from, to);
    this.trimEnd();
    if (this.i >= this.end) throw this.early();
    const read = this.branches();
    if (this.i < this.end) throw this.unexpected();
    return read;
  }

  /** A condition between two tokens. */
  condition(from: number, to: number): Expression | undefined {
    [this.i, this.end, this.depth, this.nodes, this.bars] = [from, to, 0, 0, 0];
    this.bare = this.bareLetters(from, to);
    this.trimEnd();
    this.take('word', 'if');
    const read = this.conditions();
    if (this.i < this.end) throw this.unexpected();
    return read;
  }

  /** Where the bracket at a token closes; -1 when it does not. */
  partner(at: number): number {
    return this.partners[at] ?? -1;
  }

  /** The names between parentheses left of `=`: `x`, `x, \\alpha`, `x; a = 0.01`; undefined when something else stands there. */
  names(from: number, to: number): readonly WrittenParameter[] | undefined {
    [this.i, this.end] = [from, to];
    const found: WrittenParameter[] = [];
    for (;;) {
      const token = this.peek();
      if (token?.kind !== 'letter' && token?.kind !== 'name') return undefined;
      this.i++;
      const name =
        token.kind === 'letter' || this.isSign('_') ? this.indexed(token.text, this.i - 1) : token.text;
      const value = this.isSign('=') ? this.peek(1) : undefined;
      if (value && value.kind !== 'number') return undefined;
      if (value) this.i += 2;
      found.push(value ? { name, default: Number(value.text) } : { name });
      if (this.i >= this.end) return found;
      if (!this.isSign(',') && !this.isSign(';') && !this.isSign('|')) return undefined;
      this.i++;
    }
  }

  // Tokens

  private peek(ahead = 0): Token | undefined {
    const at = this.i + ahead;
    return at < this.end ? this.tokens[at] : undefined;
  }

  private isSign(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'sign' && token.text === text;
  }

  private take(kind: Token['kind'], text: string): boolean {
    const token = this.peek();
    const taken = token?.kind === kind && token.text === text;
    if (taken) this.i++;
    return taken;
  }

  private expect(text: string): void {
    if (!this.take('sign', text)) throw this.i < this.end ? this.unexpected() : this.early();
  }

  /** Marks that end a sentence are none of the formula's. */
  private trimEnd(): void {
    for (let last = this.tokens[this.end - 1]; this.end > this.i && last; last = this.tokens[this.end - 1]) {
      if (last.kind !== 'sign' || !/^[.,;:&]$/.test(last.text)) return;
      this.end--;
    }
  }

  private early(): Refusal {
    const last = this.tokens[this.end - 1] ?? this.tokens[this.end];
    const sentence = 'The formula ends too early';
    return new Refusal(last ? problemAt(last.span, sentence) : problem(sentence));
  }

  private unexpected(token = this.peek()): Refusal {
    return token ? refused(token) : this.early();
  }

  /** A node with its place: from the token it began with to the last one read. */
  private located(node: Expression, from: number): Expression {
    const start = this.tokens[from]?.span[0] ?? 0;
    const end = this.tokens[Math.max(from, this.i - 1)]?.span[1] ?? start;
    if (++this.nodes > formulaLimits.nodes) {
      throw new Refusal(problem('The formula has more than {0} parts', formulaLimits.nodes));
    }
    return { ...node, span: [start, end] };
  }

  private deeper<Result>(read: () => Result): Result {
    if (++this.depth > formulaLimits.depth) {
      throw new Refusal(problem('The formula is nested more than {0} levels deep', formulaLimits.depth));
    }
    const result = read();
    this.depth--;
    return result;
  }

  /** Reads the tokens before `to` alone, and all of them. */
  private within<Result>(from: number, to: number, read: () => Result): Result {
    const [end, bars, inBranches] = [this.end, this.bars, this.inBranches];
    [this.i, this.end, this.bars, this.inBranches] = [from, to, 0, false];
    const result = this.deeper(read);
    if (this.i < this.end) throw this.unexpected();
    [this.end, this.bars, this.inBranches] = [end, bars, inBranches];
    return result;
  }

  /** Letters that stand for a value somewhere: in `\sigma(1-\sigma)` the sigma is no function. */
  private bareLetters(from: number, to: number): ReadonlySet<string> {
    const found = new Set<string>();
    for (let i = from; i < to; i++) {
      const [token, next] = [this.tokens[i], this.tokens[i + 1]];
      if (token?.kind !== 'letter' || this.isSubscript(i)) continue;
      const applied = i + 1 < to && next?.kind === 'sign' && /^(?:[([']|\{\{)$/.test(next.text);
      const raised = i + 1 < to && next?.kind === 'sign' && next.text === '^' && this.isAppliedPower(i + 1);
      if (!applied && !raised) found.add(token.text);
    }
    return found;
  }

  private readonly isSubscript = (i: number): boolean => {
    const [before, previous] = [this.tokens[i - 1], this.tokens[i - 2]];
    if (before?.kind !== 'sign') return false;
    return before.text === '_' || (before.text === '{' && previous?.kind === 'sign' && previous.text === '_');
  };

  /** `^2(` */
  private isAppliedPower(at: number): boolean {
    const after = this.tokens[at + 1]?.text === '{' ? this.partner(at + 1) + 1 : at + 2;
    return after > at && this.tokens[after]?.text === '(';
  }

  // Branches

  /** A formula, or several with their conditions: `x if x > 0 else 0`, `x, \text{ for } x > 0`. */
  private branches(): Expression {
    const from = this.i;
    const found: Branch[] = [];
    for (;;) {
      const branch = this.branch();
      found.push(branch);
      if (!branch.test || this.i >= this.end) break;
      this.separators();
      if (this.i >= this.end) break;
      this.take('word', 'otherwise');
    }
    return this.chosen(found, from);
  }

  /** A value with what stands behind it. */
  private branch(): Branch {
    const value = this.sum();
    const before = this.i;
    this.separators(true);
    if (this.take('word', 'otherwise')) return { value };
    if (this.i === this.end - 1 && this.take('word', 'else')) return { value };
    if (this.take('word', 'if')) {
      if (this.take('word', 'otherwise')) return { value };
      const test = this.conditions();
      return test ? { value, test } : { value };
    }
    if (this.isComparison(this.i, this.partEnd(this.i))) {
      const test = this.conditions();
      return test ? { value, test } : { value };
    }
    this.i = before;
    return { value };
  }

  /** Passes over marks between branches and conditions. */
  private separators(beforeCondition = false): void {
    for (let token = this.peek(); token; token = this.peek()) {
      const isMark = token.kind === 'sign' && /^[,;:&]$/.test(token.text);
      const joins = token.kind === 'word' && !beforeCondition && /^(?:else|and|or)$/.test(token.text);
      if (!isMark && !joins) break;
      this.i++;
    }
  }

  /** Where the part at a token ends: before the next mark or word outside of brackets. */
  private partEnd(from: number): number {
    for (let i = from; i < this.end; i++) {
      const token = this.tokens[i];
      if (token?.kind === 'word' || (token?.kind === 'sign' && /^[,;&]$/.test(token.text))) return i;
      i = Math.max(i, this.partner(i));
    }
    return this.end;
  }

  private isComparison(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = this.tokens[i];
      if (token?.kind === 'sign' && (comparisons.has(token.text) || token.text === '∈')) return true;
      const close = this.partner(i);
      if (i === from && close === to - 1 && /^[({]$/.test(token?.text ?? ''))
        return this.isComparison(i + 1, close);
      if (close > i) i = close;
    }
    return false;
  }

  /** A table of branches behind a brace. */
  private table(from: number): Expression {
    const close = this.partner(this.i);
    if (close < 0) throw this.unexpected();
    const rows: Branch[] = [];
    for (let start = this.i + 1; start < close;) {
      const stop = this.rowEnd(start, close);
      if (stop > start) rows.push(this.row(start, stop));
      start = stop + 1;
    }
    if (rows.length < 2) throw this.unexpected(this.tokens[from]);
    this.i = close + 1;
    return this.chosen(rows, from);
  }

  private rowEnd(from: number, to: number): number {
    for (let i = from; i < to; i++) {
      const token = this.tokens[i];
      if (token?.kind === 'sign' && token.text === '\\\\') return i;
      i = Math.max(i, this.partner(i));
    }
    return to;
  }

  private row(from: number, to: number): Branch {
    return this.within(from, to, () => {
      this.inBranches = true;
      this.trimEnd();
      this.separators(true);
      const first = this.i;
      const branch = this.conditionFirst() ?? this.branch();
      this.separators(true);
      const last = this.tokens[this.i - 1];
      const start = this.tokens[first]?.span[0] ?? 0;
      return { ...branch, span: [start, last?.span[1] ?? start] };
    });
  }

  /** `x > 0: & x` */
  private conditionFirst(): Branch | undefined {
    if (this.take('word', 'otherwise') || this.take('word', 'else')) {
      this.separators(true);
      return { value: this.sum() };
    }
    const isWord = this.take('word', 'if');
    if (!isWord && !this.isComparison(this.i, this.rowPart())) return undefined;
    const test = this.conditions(true);
    this.separators(true);
    const value = this.sum();
    return test ? { value, test } : { value };
  }

  /** Where the first part of a row ends: at a mark, a word or a wide space. */
  private rowPart(): number {
    const end = this.partEnd(this.i);
    for (let i = this.i + 1; i < end; i++) {
      if (this.tokens[i]?.gap === 3) return i;
      i = Math.max(i, this.partner(i));
    }
    return end;
  }

  /** Branches as choices, tested in order. Where none holds, nothing is said: undefined. */
  private chosen(branches: readonly Branch[], from: number): Expression {
    const [first, ...rest] = branches;
    const last = branches.at(-1);
    if (!first || !last) throw this.early();
    if (rest.length === 0 && !first.test) return first.value;
    if (branches.slice(0, -1).some(({ test }) => !test)) throw this.unexpected(this.tokens[from]);
    const isWhole = !last.test || completes(branches);
    const otherwise = isWhole ? last.value : number(NaN);
    const tested = isWhole ? branches.slice(0, -1) : branches;
    return tested.reduceRight<Expression>(
      (otherwise, { value, test }) =>
        test ? this.located({ kind: 'choice', test, then: value, otherwise }, from) : value,
      otherwise,
    );
  }

  // Conditions

  /** Comparisons joined by commas, `and` and `or`; undefined when they only say that the input is a number. */
  private conditions(isFirst = false): Expression | undefined {
    const from = this.i;
    let all = this.comparison();
    for (;;) {
      const before = this.i;
      const joint = this.peek();
      const joins =
        (joint?.kind === 'word' && /^(?:and|or)$/.test(joint.text)) ||
        (!isFirst && joint?.kind === 'sign' && /^[,&]$/.test(joint.text));
      if (!joins) return all;
      while (this.isSign(',') || this.isSign('&') || this.peek()?.kind === 'word') {
        if (this.peek()?.text === 'otherwise' || this.peek()?.text === 'else') break;
        this.i++;
      }
      const end = this.partEnd(this.i);
      const next = this.tokens[end];
      const isValue = end < this.end && next?.kind === 'word' && /^(?:if|otherwise)$/.test(next.text);
      if (
        this.i >= this.end ||
        isValue ||
        !this.isComparison(this.i, end) ||
        this.startsBranch(this.i, end)
      ) {
        this.i = before;
        return all;
      }
      const another = this.comparison();
      if (!all || !another) throw this.unexpected(this.tokens[before]);
      all = this.located(call(joint?.text === 'or' ? 'or' : 'and', all, another), from);
    }
  }

  /** `0 (x = 0)`: a value with its condition in parentheses. */
  private startsBranch(from: number, to: number): boolean {
    return (
      this.tokens[from]?.text !== '(' &&
      this.tokens[to - 1]?.text === ')' &&
      !this.hasOpenComparison(from, to)
    );
  }

  private hasOpenComparison(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = this.tokens[i];
      if (token?.kind === 'sign' && (comparisons.has(token.text) || token.text === '∈')) return true;
      i = Math.max(i, this.partner(i));
    }
    return false;
  }

  /** `0 < x <= 1`, each neighbouring pair compared; `x \in [0, 1)`. */
  private comparison(): Expression | undefined {
    const from = this.i;
    const close = this.partner(this.i);
    const isGroup = (this.isSign('(') || this.isSign('{')) && close > 0 && close < this.end;
    if (isGroup && this.isComparison(this.i + 1, close)) {
      const inside = this.within(this.i + 1, close, () => this.conditions());
      this.i = close + 1;
      return inside;
    }
    let left = this.sum();
    if (this.take('sign', '∈')) return this.interval(left, from);
    let all: Expression | undefined;
    for (let name = this.comparisonSign(); name; name = this.comparisonSign()) {
      this.i++;
      const right = this.sum();
      const pair = this.located(call(name, left, right), from);
      all = all ? this.located(call('and', all, pair), from) : pair;
      left = right;
    }
    if (!all) throw this.i < this.end ? this.unexpected() : this.early();
    return all;
  }

  private comparisonSign(): FunctionName | undefined {
    const token = this.peek();
    return token?.kind === 'sign' ? comparisons.get(token.text) : undefined;
  }

  private interval(variable: Expression, from: number): Expression | undefined {
    const set = this.peek();
    if (set?.kind === 'command' && /\{[RCNZ]\}$/.test(set.text)) {
      this.i++;
      return undefined;
    }
    const opensAt = this.i;
    if (!this.isSign('(') && !this.isSign('[')) throw this.unexpected();
    this.i++;
    const low = this.sum();
    this.expect(',');
    const high = this.sum();
    const closing = this.peek();
    if (closing?.kind !== 'sign' || !/^[)\]]$/.test(closing.text)) throw this.unexpected();
    this.i++;
    const above = this.located(
      call(this.tokens[opensAt]?.text === '[' ? 'largerEq' : 'larger', variable, low),
      from,
    );
    const below = this.located(call(closing.text === ']' ? 'smallerEq' : 'smaller', variable, high), from);
    return this.located(call('and', above, below), from);
  }

  // Sums and products

  private sum(): Expression {
    return this.deeper(() => {
      const from = this.i;
      let left = this.product();
      for (;;) {
        const name = this.isSign('+') ? 'add' : this.isSign('-') ? 'subtract' : undefined;
        if (!name) return left;
        this.i++;
        if (this.isSign('-') || this.isSign('+')) throw this.unexpected();
        left = this.located(call(name, left, this.product()), from);
      }
    });
  }

  private product(): Expression {
    const from = this.i;
    if (this.take('sign', '-'))
      return this.located(
        call(
          'negate',
          this.deeper(() => this.product()),
        ),
        from,
      );
    if (this.take('sign', '+')) return this.product();
    let left = this.power();
    let divided: Token | undefined;
    for (;;) {
      const token = this.peek();
      if (this.isSign('*') || this.isSign('/')) {
        this.i++;
        const right = this.isSign('-') ? this.deeper(() => this.negated()) : this.power();
        left = this.located(call(token?.text === '*' ? 'multiply' : 'divide', left, right), from);
        divided = token?.text === '/' ? token : undefined;
      } else if (token && this.startsFactor(token)) {
        if (divided) throw ambiguous(divided);
        if (token.kind === 'number') throw this.unexpected();
        left = this.located(call('multiply', left, this.power()), from);
      } else return left;
    }
  }

  private negated(): Expression {
    const from = this.i++;
    return this.located(call('negate', this.power()), from);
  }

  /** Whether a token may begin another factor without a sign between. */
  private startsFactor(token: Token): boolean {
    if (this.inBranches && token.gap === 3) return false;
    if (token.kind === 'number') return token.gap === 0 || this.around.manner === 'latex';
    if (this.around.manner === 'plain' && token.gap > 0) return false;
    switch (token.kind) {
      case 'letter':
        return true;
      case 'command':
        return token.text !== 'over';
      case 'name':
        return this.around.manner === 'latex' || this.i === 0 || this.tokens[this.i - 1]?.kind === 'number';
      case 'begin':
        return true;
      case 'sign': {
        if (token.text === '|') return this.bars === 0;
        if (/^[({]$/.test(token.text) && this.isComparison(this.i, this.partner(this.i) + 1)) return false;
        return openers.has(token.text) || token.text === '√';
      }
      default:
        return false;
    }
  }

  private power(): Expression {
    const from = this.i;
    return this.raised(this.primary(), from);
  }

  private raised(base: Expression, from: number): Expression {
    const isGroup = closers.has(this.tokens[this.i - 1]?.text ?? '');
    if (isGroup && this.isSign('_') && this.isSign('+', 1)) {
      this.i += 2;
      return this.raised(this.located(call('max', base, number(0)), from), from);
    }
    if (!this.isSign('^')) {
      if (this.isSign('_') || this.isSign("'") || this.isSign('!')) throw this.unexpected();
      return base;
    }
    this.i++;
    if (this.isSign('+')) {
      this.i++;
      return this.located(call('max', base, number(0)), from);
    }
    const exponent = this.exponent();
    if (this.isSign('^') || this.isSign('_')) throw this.unexpected();
    const power = this.tokens[this.i - 1];
    if (exponent.kind === 'symbol' && exponent.name === 'T')
      throw new Refusal(problemAt(power?.span ?? [0, 0], 'A transposed matrix is not read: {0}', 'T'));
    const isE = base.kind === 'number' && base.name === 'e';
    return this.located(isE ? call('exp', exponent) : call('power', base, exponent), from);
  }

  private exponent(): Expression {
    const token = this.peek();
    if (this.isSign('{')) return this.group();
    if (this.isSign('(')) return this.power1();
    if (this.around.manner === 'plain') return this.plainExponent();
    if (token?.kind === 'number' && token.text.length > 1) throw ambiguous(token);
    if (this.isSign('-') || this.isSign('*')) throw this.unexpected();
    return this.texArgument();
  }

  private plainExponent(): Expression {
    if (this.isSign('-')) return this.deeper(() => this.negated());
    return this.deeper(() => this.power());
  }

  private power1(): Expression {
    const close = this.partner(this.i);
    if (close < 0) throw this.unexpected();
    const from = this.i;
    const inside = this.within(this.i + 1, close, () => this.sum());
    this.i = close + 1;
    return this.located(inside, from);
  }

  /** What is in braces. */
  private group(): Expression {
    const close = this.partner(this.i);
    if (close < 0 || close >= this.end) throw this.unexpected();
    const from = this.i;
    const inside = this.within(this.i + 1, close, () => {
      const read = this.branches();
      const over = this.peek();
      if (over?.kind !== 'command' || over.text !== 'over') return read;
      this.i++;
      return this.located(call('divide', read, this.sum()), from);
    });
    this.i = close + 1;
    return inside;
  }

  /** An argument as TeX takes it: braces or a single token; of a number, its first digit. */
  private texArgument(): Expression {
    const token = this.peek();
    if (!token) throw this.early();
    if (this.isSign('{')) return this.group();
    if (token.kind === 'number' && token.text.length > 1) {
      const [start, end] = token.span;
      this.tokens[this.i] = { ...token, text: token.text.slice(1), span: [start + 1, end], gap: 0 };
      if (!/^\d/.test(token.text)) throw this.unexpected(token);
      return { ...number(Number(token.text.charAt(0))), span: [start, start + 1] };
    }
    if (token.kind === 'letter') return this.single();
    if (token.kind === 'number' || token.kind === 'command' || token.text === '√')
      return this.deeper(() => this.primary());
    throw this.unexpected();
  }

  /** One letter by itself, whatever follows. */
  private single(): Expression {
    const from = this.i;
    const name = this.tokens[this.i++]?.text ?? '';
    return this.located(this.valueOf(name), from);
  }

  // Atoms

  private primary(): Expression {
    const token = this.peek();
    if (!token) throw this.early();
    const from = this.i;
    switch (token.kind) {
      case 'number':
        return this.number(token);
      case 'letter':
        return this.letter(token);
      case 'name':
        return this.name(token);
      case 'command':
        return this.command(token);
      case 'begin':
        return this.deeper(() => this.located(this.table(from), from));
      case 'sign':
        return this.deeper(() => this.bracketed(token));
      default:
        throw this.unexpected();
    }
  }

  private number(token: Token): Expression {
    const from = this.i++;
    if (token.text === '1' && this.isSign('_')) return this.indicator(from);
    if (this.peek()?.kind === 'number') throw this.unexpected();
    return this.located(number(Number(token.text)), from);
  }

  private bracketed(token: Token): Expression {
    const from = this.i;
    const close = this.partner(from);
    if (token.text === '|') return this.bar(from);
    if (token.text === '√') return this.root(from);
    if (token.text === '∞') {
      this.i++;
      return this.located({ kind: 'number', value: Infinity, name: 'Infinity' }, from);
    }
    if (token.text === '{{' && this.peek(1)?.kind === 'begin') return this.braceTable(from);
    if (!openers.has(token.text) || close < 0 || close >= this.end) throw this.unexpected();
    if (token.text === '{{') return this.braceList(from, close);
    if (this.tokens[close]?.text !== openers.get(token.text)) throw this.unexpected();
    if (this.isComparison(from + 1, close)) return this.truth(from, close);
    if (token.text === '{') return this.located(this.group(), from);
    if (token.text === '(' || token.text === '[') {
      const inside = this.within(from + 1, close, () => this.branches());
      this.i = close + 1;
      return this.located(inside, from);
    }
    const inside = this.within(from + 1, close, () => this.sum());
    this.i = close + 1;
    const name = token.text === '⌊' ? 'floor' : token.text === '⌈' ? 'ceil' : 'abs';
    return this.located(call(name, inside), from);
  }

  /** `(x > 0) * x` in plain text; in mathematics a condition behind a formula is none of its factors. */
  private truth(from: number, close: number): Expression {
    const signs = [this.tokens[from - 1], this.tokens[close + 1]];
    const isFactor = signs.some((sign) => sign?.kind === 'sign' && sign.text === '*');
    if (!isFactor || this.tokens[from]?.text !== '(') throw this.unexpected(this.tokens[from]);
    const test = this.within(from + 1, close, () => this.conditions());
    this.i = close + 1;
    if (!test) throw this.unexpected(this.tokens[from]);
    return test;
  }

  private bar(from: number): Expression {
    this.i++;
    this.bars++;
    const inside = this.sum();
    this.expect('|');
    this.bars--;
    return this.located(call('abs', inside), from);
  }

  private root(from: number): Expression {
    this.i++;
    if (this.around.manner === 'plain') {
      const next = this.peek();
      const inside =
        next?.kind === 'number' ? this.number(next) : next?.kind === 'letter' ? this.single() : this.power1();
      return this.located(call('sqrt', inside), from);
    }
    let degree: Expression | undefined;
    if (this.isSign('[')) {
      const close = this.partner(this.i);
      if (close < 0) throw this.unexpected();
      degree = this.within(this.i + 1, close, () => this.sum());
      this.i = close + 1;
    }
    const inside = this.texArgument();
    if (!degree) return this.located(call('sqrt', inside), from);
    const plain = degree.kind === 'number' && degree.value === 3;
    return this.located(
      plain ? call('cbrt', inside) : call('power', inside, call('divide', number(1), degree)),
      from,
    );
  }

  private braceTable(from: number): Expression {
    this.i++;
    const read = this.table(from);
    this.take('sign', '}}');
    return this.located(read, from);
  }

  /** `\{1\ (x > 0),\ a\ (x < 0)\}`: branches in braces; without conditions it is a set. */
  private braceList(from: number, close: number): Expression {
    const read = this.within(from + 1, close, () => this.branches());
    this.i = close + 1;
    if (read.kind !== 'choice') throw this.unexpected(this.tokens[from]);
    return this.located(read, from);
  }

  // Names

  private valueOf(name: string): Expression {
    if (name === 'e') return { kind: 'number', value: Math.E, name: 'e' };
    return name === 'pi' ? { kind: 'number', value: Math.PI, name: 'pi' } : symbol(name);
  }

  private letter(token: Token): Expression {
    const from = this.i;
    if (this.around.manner === 'latex') {
      const run = this.runOfLetters();
      if (run) return run;
    }
    this.i++;
    const name = this.indexed(token.text, from);
    const next = this.peek();
    const isOperator =
      /^(?:[dD]|Delta)$/.test(token.text) && next && !this.isSign('(') && this.startsFactor(next);
    if (isOperator) throw derivative(token);
    if (functionLetters.test(token.text) && this.isSign('[')) throw undefinedFunction(token);
    if (name !== token.text || this.around.defined.get(name) === undefined) {
      if (this.isCall()) return this.letterCall(token, name, from);
      if (this.isSign("'")) throw derivative(token);
      if (this.isSign('^') && this.isAppliedPower(this.i) && this.isFunctionLetter(name))
        return this.applied(token, name, from);
      return this.located(this.valueOf(name), from);
    }
    if (this.isCall() || (this.isSign('^') && this.isAppliedPower(this.i))) {
      if (this.bare.has(name) && !this.holdsOneLetter(this.i)) return this.located(this.valueOf(name), from);
      return this.applied(token, name, from);
    }
    return this.located(this.valueOf(name), from);
  }

  private isFunctionLetter(name: string): boolean {
    return !this.bare.has(name) && (/^(?:sigma|phi|Phi)$/.test(name) || this.around.defined.has(name));
  }

  private isCall(): boolean {
    return this.isSign('(') || (this.isSign('[') && this.holdsOneLetter(this.i));
  }

  /** A letter before a parenthesis: a product, unless it names a function. */
  private letterCall(token: Token, name: string, from: number): Expression {
    const { output } = this.around;
    if (output?.name === name && this.holdsOneLetter(this.i, output.variable)) {
      this.i = this.partner(this.i) + 1;
      return this.located(symbol(name), from);
    }
    const close = this.partner(this.i);
    if (close < 0) throw this.unexpected();
    const isBare = this.bare.has(token.text);
    if (isBare && name === token.text && !this.holdsOneLetter(this.i)) {
      if (/^(?:sigma|phi|Phi)$/.test(name)) this.multiplied = token;
      return this.located(this.valueOf(name), from);
    }
    if (!isBare && /^(?:sigma|phi|Phi)$/.test(name)) return this.applied(token, name, from);
    const isKnown = functionLetters.test(token.text) || /^(?:sigma|phi|Phi)$/.test(token.text);
    if (token.text !== 'e' && token.text !== 'pi' && (isKnown || this.holdsOneLetter(this.i)))
      throw undefinedFunction(token);
    return this.located(this.valueOf(name), from);
  }

  /** Whether the parenthesis at a token holds a single symbol, as an argument does. */
  private holdsOneLetter(at: number, letter?: string): boolean {
    const close = this.partner(at);
    const inside = this.tokens.slice(at + 1, Math.min(close, at + 8));
    const [first, next] = inside;
    if (close < 0 || first?.kind !== 'letter' || first.text === 'pi' || first.text === 'e') return false;
    if (letter !== undefined && first.text !== letter.replace(/[_^].*/, '')) return false;
    return (
      inside.length === 1 ||
      (next?.kind === 'sign' && /^[_,;]$/.test(next.text)) ||
      (next?.text === '^' && inside[2]?.text === '{' && inside[3]?.text === '(')
    );
  }

  /** A letter with its index: `x_i`, `z^{(l)}`. */
  private indexed(letter: string, from: number): string {
    let name = letter;
    if (this.isSign('_')) {
      this.i++;
      name += `_${this.index()}`;
    }
    const isLayer =
      this.isSign('^') &&
      this.isSign('{', 1) &&
      this.isSign('(', 2) &&
      this.partner(this.i + 1) === this.partner(this.i + 2) + 1;
    if (isLayer && letter !== 'e') {
      const close = this.partner(this.i + 1);
      const inside = this.tokens
        .slice(this.i + 3, close - 1)
        .map(({ text }) => text)
        .join('');
      if (!/^[a-zA-Z0-9]$/.test(inside) && !/^[a-zA-Z][+-]\d$/.test(inside))
        throw ambiguous(this.tokens[from]);
      name += `^(${inside})`;
      this.i = close + 1;
    }
    return name;
  }

  private index(): string {
    const token = this.peek();
    if (!token) throw this.early();
    if (!this.isSign('{')) {
      if (!/^(?:letter|number|name)$/.test(token.kind)) throw this.unexpected();
      this.i++;
      return token.text;
    }
    const close = this.partner(this.i);
    const inside = this.tokens.slice(this.i + 1, close);
    if (
      close < 0 ||
      inside.length > 12 ||
      inside.some(({ kind, text }) => kind === 'command' || /^(?:[<>=^]|[<>!]=|begin)$/.test(text))
    )
      throw this.unexpected();
    this.i = close + 1;
    return inside.map(({ text }) => text).join('');
  }

  /** Letters side by side: a function's name when they are one, else a product of a few. */
  private runOfLetters(): Expression | undefined {
    const from = this.i;
    let end = from;
    let text = '';
    for (let token = this.tokens[end]; end < this.end && token; token = this.tokens[end]) {
      const isLatin = token.kind === 'letter' && /^[A-Za-z]$/.test(token.text);
      if (!isLatin || (end > from && token.gap > 0) || end > from + 40) break;
      text += token.text;
      end++;
    }
    if (end - from < 2) return undefined;
    const digits = this.tokens[end];
    const numbered =
      end < this.end && digits?.kind === 'number' && digits.gap === 0 && /^\d+$/.test(digits.text)
        ? text + digits.text
        : undefined;
    const follows = (at: number): boolean =>
      at < this.end && /^(?:\(|\[|\{\{)$/.test(this.tokens[at]?.text ?? '');
    if (numbered && follows(end + 1) && this.callable(numbered)) return this.runCall(numbered, end + 1, from);
    if (this.callable(text)) {
      if (follows(end) || functionNames.has(text) || this.tokens[end]?.text === '^')
        return this.runCall(text, end, from);
      throw this.unknownName(text, from, end);
    }
    if (/^[xz]/.test(text) && follows(end) && text.length > 3 && this.callable(text.slice(1)))
      return undefined;
    if (!isProduct(text, follows(end), this.tokens[end]?.text)) throw this.unknownName(text, from, end);
    return undefined;
  }

  private runCall(name: string, end: number, from: number): Expression {
    const token = this.tokens[from];
    if (!token) throw this.early();
    this.i = end;
    return this.applied(
      { ...token, text: name, kind: 'name', span: [token.span[0], this.tokens[end - 1]?.span[1] ?? 0] },
      name,
      from,
    );
  }

  private unknownName(name: string, from: number, end: number): Refusal {
    const span: Span = [this.tokens[from]?.span[0] ?? 0, this.tokens[end - 1]?.span[1] ?? 0];
    return new Refusal(problemAt(span, 'There is no function {0}', name));
  }

  /** A word in a font of its own, or in plain text: a function, or a parameter with a long name. */
  private name(token: Token): Expression {
    const from = this.i++;
    let name = token.text;
    if (/^(?:undefined|not defined|DNE|NaN|nan)$/i.test(name)) return this.located(number(NaN), from);
    if (this.isSign('_') && this.callable(name) && !/^log$/i.test(name)) {
      const before = this.i++;
      const joined = `${name}${this.index()}`;
      if (this.callable(joined)) name = joined;
      else this.i = before;
    }
    const isLoose = this.around.manner === 'latex' && functionNames.has(name.toLowerCase());
    if (this.callable(name) && (this.isArgumentAhead() || isLoose)) return this.applied(token, name, from);
    const { output } = this.around;
    if (output?.name === name && this.isSign('(') && this.holdsOneLetter(this.i, output.variable)) {
      this.i = this.partner(this.i) + 1;
      return this.located(symbol(name), from);
    }
    if (this.isSign('(') || this.isSign('{{') || this.isSign('{') || this.isSign("'"))
      throw this.unknownName(name, from, from + 1);
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw this.unknownName(name, from, from + 1);
    // A long name stands apart from its neighbours: `\max(0, x) \text{ elementwise}` is no product.
    const [before, next] = [this.tokens[from - 1], this.peek()];
    const follows =
      from > 0 &&
      before &&
      (/^(?:letter|name)$/.test(before.kind) || (before.kind === 'sign' && closers.has(before.text)));
    const isBeside = this.around.manner === 'latex' && (follows || (next && this.startsFactor(next)));
    if (isBeside) throw this.unknownName(name, from, from + 1);
    return this.located(symbol(this.isSign('_') ? this.indexed(name, from) : name), from);
  }

  private isArgumentAhead(): boolean {
    return (
      this.isSign('(') ||
      this.isSign('[') ||
      this.isSign('{{') ||
      this.isSign('^') ||
      this.isSign('{') ||
      this.isSign('_')
    );
  }

  private command(token: Token): Expression {
    const from = this.i;
    if (/^[dtc]?frac$/.test(token.text)) return this.fraction(from);
    if (token.text === '1') {
      this.i++;
      return this.indicator(from);
    }
    if (!functionNames.has(token.text)) throw this.unexpected();
    this.i++;
    return this.applied(token, token.text, from);
  }

  private fraction(from: number): Expression {
    this.i++;
    const isDifferential = (at: number): boolean =>
      /^d$/.test(this.tokens[this.tokens[at]?.text === '{' ? at + 1 : at]?.text ?? '');
    const below = this.isSign('{') ? this.partner(this.i) + 1 : this.i + 1;
    if (isDifferential(this.i) && isDifferential(below)) throw derivative(this.tokens[from]);
    const above = this.deeper(() => this.texArgument());
    const under = this.deeper(() => this.texArgument());
    return this.located(call('divide', above, under), from);
  }

  /** 1 where a condition holds, 0 elsewhere: `\mathbb{1}_{x>0}`, `\mathbf 1[x>0]`. */
  private indicator(from: number): Expression {
    const isIndex = this.take('sign', '_');
    const opener = this.peek();
    const close = this.partner(this.i);
    if (!opener || close < 0 || !/^(?:\(|\[|\{\{?)$/.test(opener.text))
      throw this.unexpected(this.tokens[from]);
    const [first, last] =
      this.isSign('{') && this.isSign('{{', 1) && this.partner(this.i + 1) === close - 1
        ? [this.i + 2, close - 1]
        : [this.i + 1, close];
    if (!this.isComparison(first, last)) throw this.unexpected(this.tokens[from]);
    const test = this.within(first, last, () => this.conditions());
    this.i = close + 1;
    if (!test || (isIndex && this.isSign('('))) throw this.unexpected(this.tokens[from]);
    return this.located(test, from);
  }

  // Functions

  private callable(name: string): Callable | undefined {
    const row =
      functionNames.get(name) ??
      functionNames.get(name.toLowerCase()) ??
      (/^[Pp]hi$/.test(name) ? name : undefined);
    const single = name.length === 1 || /^(?:sigma|[pP]hi)$/.test(name);
    const own = this.around.defined.get(name);
    if (own !== undefined && (single || (row === undefined && !this.around.named(name))))
      return this.definedFunction(name, own);
    if (row !== undefined && isFunctionName(row)) return this.tableFunction(row);
    const idiom = /^(?:clip|clamp)$/i.test(name) ? idioms.get('clip') : undefined;
    if (idiom) return (operands, token) => idiom.formula(this.counted(operands, 3, 3, token)) ?? number(NaN);
    const known = this.around.named(name === 'sigma' ? 'sigmoid' : name.replace(/[ -]/g, '_'));
    if (!known) return undefined;
    return (operands, token) => {
      const [fewest, largest] = known.arguments;
      return this.bounded({
        kind: 'apply',
        name,
        arguments: operands,
        body: known.apply(this.counted(operands, fewest, largest, token)),
      });
    };
  }

  private tableFunction(name: FunctionName): Callable {
    const wanted = functionRow(name)?.operands ?? 1;
    const many = wanted === 2;
    return (operands, token) => {
      const [first, ...rest] = this.counted(operands, wanted, many ? 50 : 1, token);
      if (!first) throw this.early();
      return many ? rest.reduce((left, right) => call(name, left, right), first) : call(name, first);
    };
  }

  private definedFunction(name: string, own: ReadFunction | 'unread'): Callable {
    return (operands, token) => {
      if (own === 'unread')
        throw new Refusal(
          problemAt(token.span, 'What the text defines as {0} could not be read', shown(token)),
        );
      const [input] = this.counted(operands, 1, 1, token);
      const body = withoutSpans(own.expression);
      return this.bounded({
        kind: 'apply',
        name,
        arguments: operands,
        body: input ? substitute(body, new Map([[own.variable, input]])) : body,
      });
    };
  }

  /** A function in a function in a function may double with each. */
  private bounded(node: Expression): Expression {
    let left = 4 * formulaLimits.nodes;
    const count = (part: Expression): void => {
      if (left-- > 0) childrenOf(part).forEach(count);
    };
    count(node);
    if (left <= 0) throw new Refusal(problem('The formula has more than {0} parts', 4 * formulaLimits.nodes));
    return node;
  }

  private counted(
    operands: readonly Expression[],
    fewest: number,
    largest: number,
    token: Token,
  ): readonly Expression[] {
    if (operands.length >= fewest && operands.length <= largest) return operands;
    const [name, given] = [shown(token), operands.length];
    if (fewest < largest && given < fewest)
      throw refuseAt(token, '{0} takes at least {1} arguments, not {2}', name, fewest, given);
    if (fewest < largest)
      throw refuseAt(token, '{0} takes {1} to {2} arguments, not {3}', name, fewest, largest, given);
    if (fewest === 1) throw refuseAt(token, '{0} takes 1 argument, not {1}', name, given);
    throw refuseAt(token, '{0} takes {1} arguments, not {2}', name, fewest, given);
  }

  /** A function with its power or base and its arguments. */
  private applied(token: Token, name: string, from: number): Expression {
    let raisedTo: Expression | undefined;
    let base: Expression | undefined;
    let written = name;
    const isLog = functionNames.get(name.toLowerCase()) === 'log' && /log$/i.test(name);
    if (this.isSign('_') && isLog) {
      this.i++;
      base = this.texArgument2();
    } else if (this.isSign('_')) throw this.unexpected();
    if (this.isSign("'")) throw derivative(token);
    if (this.take('sign', '^')) {
      raisedTo = this.exponent();
      if (isMinusOne(raisedTo)) {
        const inverse = inverses.get(functionNames.get(name) ?? '');
        if (inverse === undefined) throw ambiguous(token);
        [written, raisedTo] = [inverse, undefined];
      }
    }
    if (this.isSign('_') || this.isSign('^')) throw this.unexpected();
    const callable = this.callable(written);
    if (!callable) throw this.unknownName(name, from, this.i);
    const operands = this.operands(token, functionNames.get(written));
    const value = callable(operands, token);
    const plain = base ? basedLog(value, base) : value;
    const node = this.located(plain, from);
    return raisedTo ? this.located(call('power', node, raisedTo), from) : node;
  }

  /** A base: a whole number, though TeX would take its first digit. */
  private texArgument2(): Expression {
    const token = this.peek();
    if (token?.kind === 'number' && token.text.length > 1) throw ambiguous(token);
    return this.texArgument();
  }

  private operands(token: Token, row: string | undefined): readonly Expression[] {
    const opener = this.peek();
    const close = this.partner(this.i);
    const isList =
      opener?.kind === 'sign' && /^(?:\(|\[|\{\{?)$/.test(opener.text) && close > 0 && close < this.end;
    if (isList) {
      // `\max{(0, x)}`
      const isDouble = opener.text === '{' && this.isSign('(', 1) && this.partner(this.i + 1) === close - 1;
      const [from, to] = isDouble ? [this.i + 2, close - 1] : [this.i + 1, close];
      const list = this.within(from, to, () => this.list());
      this.i = close + 1;
      return list;
    }
    if (row === 'max' || row === 'min' || this.around.manner === 'plain') throw this.unexpected();
    return [this.looseOperand(token)];
  }

  private list(): readonly Expression[] {
    const found: Expression[] = [this.sum()];
    while (this.isSign(',') || this.isSign(';')) {
      this.i++;
      found.push(this.sum());
    }
    return found;
  }

  /** `\tanh 2x`: a number and letters, or one thing; what could belong to it or not is refused. */
  private looseOperand(token: Token): Expression {
    const from = this.i;
    const first = this.peek();
    if (!first || this.isSign('-') || this.isSign('+')) throw ambiguous(token);
    let value = this.deeper(() => this.power());
    const mayGoOn = first.kind === 'number' || first.kind === 'letter';
    for (let next = this.peek(); mayGoOn && next?.kind === 'letter' && next.gap < 3; next = this.peek()) {
      if (this.isNamedCall(next)) break;
      value = this.located(call('multiply', value, this.power()), from);
    }
    if (
      first.kind === 'number' &&
      this.i === from + 1 &&
      /^\d+$/.test(first.text) &&
      Number(first.text) === 1
    )
      throw ambiguous(token);
    const next = this.peek();
    const goesOn =
      next !== undefined &&
      this.startsFactor(next) &&
      !(next.kind === 'command' && functionNames.has(next.text)) &&
      !this.isNamedCall(next);
    if (goesOn || this.isSign('/')) throw ambiguous(token);
    return value;
  }

  private isNamedCall(token: Token): boolean {
    if (token.kind === 'name') return true;
    return (
      token.kind === 'letter' &&
      this.isSign('(', 1) &&
      !this.bare.has(token.text) &&
      this.callable(token.text) !== undefined
    );
  }
}

interface Branch {
  readonly value: Expression;
  readonly test?: Expression;
  readonly span?: Span;
}

/** Whether the last of two branches holds exactly where the first does not, so that it needs no test. */
function completes(branches: readonly Branch[]): boolean {
  const [first, second] = branches;
  if (branches.length !== 2 || first?.test?.kind !== 'call' || second?.test?.kind !== 'call') return false;
  const opposite = opposites.get(first.test.function);
  const same = (p: readonly Expression[], q: readonly Expression[]): boolean =>
    JSON.stringify(p.map(withoutSpans)) === JSON.stringify(q.map(withoutSpans));
  const mirrored = mirrors.get(second.test.function);
  return (
    (second.test.function === opposite && same(first.test.arguments, second.test.arguments)) ||
    (mirrored !== undefined &&
      mirrored === opposite &&
      same(first.test.arguments, [...second.test.arguments].reverse()))
  );
}

/** Whether letters side by side are a product for certain: no word, no differential, and e only with its exponent. */
function isProduct(letters: string, isApplied: boolean, next: string | undefined): boolean {
  if (letters.length > 3 || /^d[a-z]$/.test(letters)) return false;
  if (letters.includes('e') && !(letters.indexOf('e') === letters.length - 1 && next === '^')) return false;
  if (isApplied) return letters.length === 2 && /[xyzuv]$/.test(letters);
  return letters.length === 2 || (/[xz]/.test(letters) && !/^(?:idx|mix|aux|box|fix|pix|vox)$/.test(letters));
}

const opposites: ReadonlyMap<FunctionName, FunctionName> = new Map<FunctionName, FunctionName>([
  ['larger', 'smallerEq'],
  ['smallerEq', 'larger'],
  ['smaller', 'largerEq'],
  ['largerEq', 'smaller'],
  ['equal', 'unequal'],
  ['unequal', 'equal'],
]);
const mirrors: ReadonlyMap<FunctionName, FunctionName> = new Map<FunctionName, FunctionName>([
  ['larger', 'smaller'],
  ['smaller', 'larger'],
  ['largerEq', 'smallerEq'],
  ['smallerEq', 'largerEq'],
  ['equal', 'equal'],
  ['unequal', 'unequal'],
]);

const isMinusOne = (node: Expression): boolean =>
  node.kind === 'call' &&
  node.function === 'negate' &&
  node.arguments[0]?.kind === 'number' &&
  node.arguments[0].value === 1;

function basedLog(value: Expression, base: Expression): Expression {
  const [operand] = value.kind === 'call' ? value.arguments : [];
  const known =
    base.kind === 'number' && operand
      ? new Map<number, FunctionName>([
          [2, 'log2'],
          [10, 'log10'],
          [Math.E, 'log'],
        ]).get(base.value)
      : undefined;
  return known && operand ? call(known, operand) : call('divide', value, call('log', base));
}

/** The same formula without places, for one that is put into another. */
export function withoutSpans(node: Expression): Expression {
  const { span: _, ...rest } = node;
  switch (rest.kind) {
    case 'call':
      return { ...rest, arguments: rest.arguments.map(withoutSpans) };
    case 'choice':
      return {
        ...rest,
        test: withoutSpans(rest.test),
        then: withoutSpans(rest.then),
        otherwise: withoutSpans(rest.otherwise),
      };
    case 'apply':
      return { ...rest, arguments: rest.arguments.map(withoutSpans), body: withoutSpans(rest.body) };
    default:
      return rest;
  }
}

/** Brackets by their partners; what does not match has none. */
function partnersOf(tokens: readonly Token[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach(({ kind, text }, i) => {
    const isOpenEnded = text === '{{' && tokens[i + 1]?.kind === 'begin';
    if (kind === 'begin' || (kind === 'sign' && openers.has(text) && !isOpenEnded)) open.push(i);
    else if (kind === 'end' || (kind === 'sign' && closers.has(text))) {
      const top = open.at(-1);
      const opener = top === undefined ? undefined : tokens[top];
      if (top === undefined || !opener || !mayClose(opener, { kind, text })) return;
      open.pop();
      partners[top] = i;
      partners[i] = top;
    }
  });
  return partners;
}

/** An interval opens with one bracket and closes with the other. */
function mayClose(opener: Token, closer: Pick<Token, 'kind' | 'text'>): boolean {
  if (opener.kind === 'begin') return closer.kind === 'end';
  if (/^[([]$/.test(opener.text)) return /^[)\]]$/.test(closer.text);
  return closer.kind === 'sign' && openers.get(opener.text) === closer.text;
}

/** As a person would point at it. */
export const shown = ({ kind, text }: Token): string =>
  kind === 'command'
    ? `\\${text}`
    : kind === 'begin'
      ? `\\begin{${text}}`
      : kind === 'sign'
        ? (signsShown.get(text) ?? text)
        : text;

const signsShown: ReadonlyMap<string, string> = new Map([
  ['{{', '\\{'],
  ['}}', '\\}'],
  ['|(', '|'],
  ['|)', '|'],
  ['*', '·'],
]);

const refuseAt = (token: Token, sentence: string, ...values: readonly (string | number)[]): Refusal =>
  new Refusal(problemAt(token.span, sentence, ...values));

const derivative = (token: Token | undefined): Refusal =>
  new Refusal(problemAt(token?.span ?? [0, 0], 'A derivative inside a formula is not read'));

const undefinedFunction = (token: Token): Refusal =>
  new Refusal(problemAt(token.span, '{0} is a function that the text does not define', shown(token)));

export const ambiguous = (token: Token | undefined): Refusal =>
  new Refusal(
    token
      ? problemAt(token.span, 'What belongs to {0} can be read in two ways; use parentheses', shown(token))
      : problem('The formula ends too early'),
  );

function refused(token: Token): Refusal {
  switch (unreadable.get(token.text)) {
    case 'sum':
      return refuseAt(token, 'A sum or product over an index is not read: {0}', shown(token));
    case 'integral':
      return refuseAt(token, 'An integral is not read: {0}', shown(token));
    case 'limit':
      return refuseAt(token, 'A limit is not read: {0}', shown(token));
    case 'both':
      return refuseAt(token, '{0} means two formulas at once', shown(token));
    case 'transposed':
      return refuseAt(token, 'A transposed matrix is not read: {0}', shown(token));
    case 'slope':
      return derivative(token);
    case 'rest':
      return refuseAt(token, 'What is left out at {0} cannot be read', shown(token));
    default:
      return refuseAt(token, '{0} is not expected here', shown(token));
  }
}
