import { NAME, NUMBER, STRING } from '../../recognize/tokens';
import { valueWritten } from '../../recognize/callArguments';
import type { Span } from '../../span';
import { signsOf, type Signs } from './knownGrammars';
import { whats } from './knownWords';
import type { Lookup, Operator } from './operators';
import type { Source } from './source';
import type {
  BinaryOperator,
  CallArgument,
  Comparison,
  ParameterNode,
  Statement,
  SyntaxNode,
  UnaryOperator,
} from './syntaxTree';

/** How a language is parsed: one table each. */
export interface Grammar {
  /** Takes a text apart. */
  readonly source: (text: string) => Source;
  /** Its name among the tables that the program was told. */
  readonly table: string;
  /** Whether operators may have a dot before them, as in Julia. */
  readonly dotted?: true;
  /** Whether `a < b < c` compares both pairs. */
  readonly chains?: true;
  /** Whether a line's end outside of brackets ends an expression: where it could end, or even where an operand is missing. */
  readonly lines?: 'where it can' | 'always' | undefined;
  /** Whether `1 / 2` is 0, as whole numbers divide in C, Java and Go. */
  readonly cutsQuotients?: true;
  /** Whether an operator is also left out between any two operands, as in `2 x (x + 1)`. */
  readonly juxtaposes?: true;
  /** Signs between arguments; a comma alone if absent. */
  readonly separators?: string;
  /** An operand that only this language has; nothing is consumed where there is none. */
  operand?(parser: Parser, word: string): SyntaxNode | undefined;
  /** What only this language has behind an operand. */
  postfix?(parser: Parser, left: SyntaxNode, from: number): SyntaxNode | undefined;
  /** What may stand between commas besides an expression. */
  element?(parser: Parser): SyntaxNode | undefined;
  /** An argument that is several, given by name. */
  argument?(parser: Parser): readonly CallArgument[] | undefined;
  /** One statement, or several that stand in one. */
  statement(parser: Parser): readonly Statement[];
  /** Goes to the end of a statement that is not understood, and returns what could be read in it. */
  skip(parser: Parser, start: number): readonly Statement[];
}

/** Deeper nesting is not read, so that no text overflows the stack of whoever walks the tree. */
const deepest = 200;

/** By what opens a bracket, what closes it. */
const closers: Readonly<Record<number, number>> = { 40: 41, 91: 93, 123: 125 };
const closing: ReadonlySet<number> = new Set(Object.values(closers));

export const notUnderstood = 'code that is not understood';

/** A place in a source and what a grammar needs to go on from there. Nothing throws: what is not understood sets `broken`. */
export class Parser {
  at = 0;
  broken = false;
  /** Whether a line's end matters here; inside of brackets it does not. */
  linesMatter: boolean;
  /** Whether a colon is no operator here, as between `?` and `:`. */
  colonEnds = false;
  /** What the block around is, where a grammar needs that. */
  mode = '';
  /** What the method here calls its object, where that has no word. */
  self = '';
  /** Functions that structures hold in the value that is being read, by their names. */
  fields: Statement[] = [];
  readonly count: number;
  private readonly operators: Signs;
  /** Where the present statement begins. */
  private began = 0;
  private depth = 0;
  /** Of the node made last, how deeply nodes are nested in it. */
  height = 0;

  constructor(
    readonly source: Source,
    private readonly grammar: Grammar,
    /** Where in the whole text the source begins, and that text. */
    private readonly base: number,
    private readonly whole: string,
  ) {
    this.count = source.count;
    this.linesMatter = grammar.lines !== undefined;
    this.operators = signsOf(grammar.table, grammar.dotted);
  }

  // The place.

  kind(ahead = 0): number {
    const at = this.at + ahead;
    return at < this.count ? (this.source.kinds[at] ?? 0) : 0;
  }

  /** The word here; empty where there is none. */
  word(ahead = 0): string {
    const { text, starts, ends } = this.source;
    return this.kind(ahead) === NAME ? text.slice(starts[this.at + ahead], ends[this.at + ahead]) : '';
  }

  start(at = this.at): number {
    return at < this.count ? (this.source.starts[at] ?? 0) : this.source.text.length;
  }

  /** Where the token before this place ends. */
  end(at = this.at): number {
    return at > 0 ? (this.source.ends[at - 1] ?? 0) : 0;
  }

  span(from: number): Span {
    return [this.base + from, this.base + Math.max(from, this.end())];
  }

  spanOf(from: number, to: number): Span {
    return [this.base + from, this.base + to];
  }

  written(from: number, to = this.end()): string {
    return this.source.text.slice(from, to).trim();
  }

  /** Of a span that is counted in the whole text. */
  textOf([from, to]: Span): string {
    return this.whole.slice(from, to);
  }

  beginsLine(at = this.at): boolean {
    return at >= this.count || this.source.beginsLine[at] === 1 || at === 0;
  }

  /** Whether nothing stands between the token before and the one here. */
  isGlued(at = this.at): boolean {
    return at < this.count && this.end(at) === this.source.starts[at];
  }

  /** How far the line of the token here is indented. */
  column(): number {
    const at = this.base + this.start();
    let from = at;
    while (from > 0 && isBlank(this.whole.charCodeAt(from - 1))) from--;
    let column = 0;
    for (; from < at; from++) column = this.whole.charCodeAt(from) === 9 ? (column | 7) + 1 : column + 1;
    return column;
  }

  /** What the text says from here on. */
  here(length: number): string {
    return this.source.text.slice(this.start(), this.start() + length);
  }

  /** Whether what stands here may stand between the angles of a type. */
  isTypeLike(): boolean {
    const kind = this.kind();
    return kind <= STRING
      ? kind > 0
      : !';)}]/%^'.includes(String.fromCharCode(kind)) && !this.sees('&&') && !this.sees('||');
  }

  /** Lines matter in a block even where it stands in brackets. */
  inBlock(mode: string): void {
    this.linesMatter = this.grammar.lines !== undefined;
    this.colonEnds = false;
    this.mode = mode;
  }

  sees(sign: string, ahead = 0): boolean {
    const at = this.at + ahead;
    return at < this.count && this.source.text.startsWith(sign, this.source.starts[at]);
  }

  /** Whether one of these characters is here. */
  isAt(signs: string): boolean {
    return this.at < this.count && signs.includes(this.source.text.charAt(this.start()));
  }

  /** Goes to one of these characters, over brackets. */
  passTo(signs: string): void {
    while (this.at < this.count && !this.isAt(signs)) this.passOne();
  }

  /** Goes on by a token, or behind the brackets that begin here. */
  passOne(): void {
    this.at = (this.closer() ?? this.at) + 1;
  }

  /** Whether there is an equals sign here, and no longer sign that begins with one. */
  seesEquals(ahead = 0): boolean {
    return this.kind(ahead) === 61 && !/[=>]/.test(this.source.text[this.start(this.at + ahead) + 1] ?? '');
  }

  /** A parameter, with the default that may stand here. */
  parameter(from: number, name: string, type: string | undefined, isRest: boolean): ParameterNode {
    const value = this.valueSet();
    return {
      name,
      span: this.span(from),
      ...(value && { default: value }),
      ...(type !== undefined && { type }),
      ...(isRest && { isRest }),
    };
  }

  /** The value behind an equals sign, if one stands here. */
  valueSet(): SyntaxNode | undefined {
    return this.seesEquals() && this.take('=') ? this.expression() : undefined;
  }

  /** Goes on behind a sign if it stands here. */
  take(sign: string): boolean {
    if (!this.sees(sign)) return false;
    this.pass(sign.length);
    return true;
  }

  takeWord(word: string): boolean {
    if (this.word() !== word) return false;
    this.at++;
    return true;
  }

  /** An operand with what stands before it: what a cast is of. */
  unary(): SyntaxNode {
    return this.expression(this.operators.unary);
  }

  expect(sign: string): void {
    if (!this.take(sign)) this.broken = true;
  }

  private pass(length: number): void {
    const end = this.start() + length;
    while (this.at < this.count && this.start() < end) this.at++;
  }

  /** The token that closes the bracket here; undefined where none of its kind does. */
  closer(at = this.at): number | undefined {
    const { kinds, partners } = this.source;
    const partner = partners[at] ?? 0;
    const isOfKind = partner < this.count && kinds[partner] === closers[kinds[at] ?? 0];
    return partner > at && isOfKind ? partner : undefined;
  }

  /** Whether every bracket that was opened from there on is closed here, or given up. */
  isClosed(from: number): boolean {
    const { kinds, partners } = this.source;
    for (let i = from; i < this.at; i++)
      if (closers[kinds[i] ?? 0] !== undefined && (partners[i] ?? 0) > this.at) return false;
    return true;
  }

  /** Whether a bracket is closed here. */
  closes(): boolean {
    return closing.has(this.kind());
  }

  // What is made.

  other(what: string, from: number): SyntaxNode {
    this.height = 1;
    return { kind: 'other', what, span: this.span(from) };
  }

  /** A statement that has no place in a formula, and what is in it. */
  passedOver(what: string, body: readonly Statement[], from: number): readonly Statement[] {
    return [{ kind: 'other', what, body, span: this.span(from) }];
  }

  fail(from = this.start()): SyntaxNode {
    this.broken = true;
    return this.other(notUnderstood, from);
  }

  /** The name here, which is taken. */
  name(): SyntaxNode {
    const name = this.word();
    const from = this.start();
    if (name === '') return this.fail();
    this.at++;
    this.height = 1;
    return { kind: 'name', name, span: this.span(from) };
  }

  // Expressions.

  /** An expression of operators that bind at least so tightly; 0 lets assignments in. */
  expression(loosest = 1): SyntaxNode {
    const from = this.start();
    if (this.depth >= deepest) return this.tooDeep(from);
    this.depth++;
    let left = this.operand(from);
    while (!this.broken) {
      const operator = this.infix();
      if (!operator || operator.level < loosest) break;
      left = this.joined(left, operator, from);
      if (this.height > deepest) left = this.other(nestedTooDeeply, from);
    }
    this.depth--;
    return left;
  }

  private tooDeep(from: number): SyntaxNode {
    if (this.at < this.count) this.passOne();
    return this.other(nestedTooDeeply, from);
  }

  /** The operator here, if an expression goes on. */
  infix(): Operator | undefined {
    if (this.at >= this.count || this.endsByLine()) return undefined;
    const operator = this.find(this.operators.infix);
    if (operator?.meaning === 'none' || (operator?.sign === ':' && this.colonEnds)) return undefined;
    return operator ?? this.leftOut();
  }

  private endsByLine(): boolean {
    return this.linesMatter && this.beginsLine();
  }

  private find({ words, signs }: Lookup, word = this.word()): Operator | undefined {
    if (word !== '') return words.get(word);
    return this.wide(signs);
  }

  private wide(signs: Lookup['signs']): Operator | undefined {
    const { text } = this.source;
    const start = this.start();
    const candidates = signs.get(text.charCodeAt(start));
    if (candidates)
      for (const operator of candidates) if (text.startsWith(operator.sign, start)) return operator;
    return undefined;
  }

  private leftOut(): Operator | undefined {
    const { juxtaposed } = this.operators;
    if (juxtaposed === Infinity) return undefined;
    const kind = this.kind();
    const follows = this.grammar.juxtaposes
      ? kind === NUMBER
      : this.isGlued() && this.source.kinds[this.at - 1] === NUMBER;
    const begins = kind === 40 || (kind === NAME && !this.operators.reserved.has(this.word()));
    return (this.grammar.juxtaposes ? follows || begins : follows && begins)
      ? { sign: '', level: juxtaposed, isRight: false, meaning: 'multiply' }
      : undefined;
  }

  private joined(left: SyntaxNode, operator: Operator, from: number): SyntaxNode {
    const { sign, level, isRight, meaning } = operator;
    if (comparisons.has(meaning)) return this.comparison(left, operator, from);
    const { height } = this;
    this.pass(sign.length);
    if (meaning === 'if') return this.pythonConditional(left, level, from);
    if (meaning === '?') return this.conditional(left, level, from);
    const right = this.expression(isRight ? level : level + 1);
    this.height = Math.max(height, this.height) + 1;
    return this.made(meaning, left, right, from);
  }

  private made(meaning: string, left: SyntaxNode, right: SyntaxNode, from: number): SyntaxNode {
    const span = this.span(from);
    if (meaning.startsWith('=')) {
      const value = meaning === '=' ? right : this.made(meaning.slice(1), left, right, from);
      return { kind: 'assignment', target: left, value, span };
    }
    if (meaning === '|>') {
      const given = right.kind === 'call' ? right : { callee: right, arguments: [] };
      return { kind: 'call', callee: given.callee, arguments: [{ value: left }, ...given.arguments], span };
    }
    const what = whats.get(meaning);
    if (what !== undefined) return { kind: 'other', what, span };
    const isOfNumbers = meaning === 'divide' && left.kind === 'number' && right.kind === 'number';
    if (isOfNumbers && this.grammar.cutsQuotients && ofWholes.test(this.textOf(span)))
      return { kind: 'number', value: Math.trunc(left.value / right.value), span };
    return { kind: 'binary', operator: meaning as BinaryOperator, left, right, span };
  }

  private comparison(first: SyntaxNode, { level, meaning, sign }: Operator, from: number): SyntaxNode {
    const operators = [this.compared(meaning, sign)];
    const operands = [first];
    let { height } = this;
    for (;;) {
      operands.push(this.expression(level + 1));
      height = Math.max(height, this.height);
      const next = this.grammar.chains && !this.broken ? this.infix() : undefined;
      if (next?.level !== level) break;
      operators.push(this.compared(next.meaning, next.sign));
    }
    this.height = height + 1;
    const what = operators.map((operator) => whats.get(operator)).find((what) => what !== undefined);
    if (what !== undefined) return { kind: 'other', what, span: this.span(from) };
    return { kind: 'comparison', operators: operators as Comparison[], operands, span: this.span(from) };
  }

  /** `is not` and `not in` are of two words. */
  private compared(meaning: string, sign: string): string {
    this.pass(sign.length);
    if (sign === 'is') return this.takeWord('not') ? 'unequal' : 'equal';
    if (sign === 'not') this.takeWord('in');
    return meaning;
  }

  private conditional(test: SyntaxNode, level: number, from: number): SyntaxNode {
    let { height } = this;
    const { colonEnds } = this;
    this.colonEnds = true;
    const then = this.expression(0);
    this.colonEnds = colonEnds;
    height = Math.max(height, this.height);
    if (!this.broken) this.expect(':');
    const otherwise = this.expression(level);
    this.height = Math.max(height, this.height) + 1;
    return { kind: 'conditional', test, then, otherwise, span: this.span(from) };
  }

  private pythonConditional(then: SyntaxNode, level: number, from: number): SyntaxNode {
    let { height } = this;
    const test = this.expression(level + 1);
    height = Math.max(height, this.height);
    if (!this.takeWord('else')) return this.fail(from);
    const otherwise = this.expression(level);
    this.height = Math.max(height, this.height) + 1;
    return { kind: 'conditional', test, then, otherwise, span: this.span(from) };
  }

  private operand(from: number): SyntaxNode {
    const isLate = this.grammar.lines === 'always' && this.at !== this.began && this.endsByLine();
    if (this.at >= this.count || isLate) return this.fail(from);
    let left = this.primary(from);
    while (!this.broken && this.at < this.count && !this.endsByLine()) {
      const next = this.postfix(left, from);
      if (!next) break;
      left = this.height > deepest ? this.other(nestedTooDeeply, from) : next;
    }
    return left;
  }

  private primary(from: number): SyntaxNode {
    const kind = this.kind();
    const word = this.word();
    const own = this.grammar.operand?.(this, word);
    if (own) return own;
    const prefix = this.find(this.operators.prefix, word);
    if (prefix) return this.prefixed(prefix, from);
    switch (kind) {
      case NAME:
        return this.operators.reserved.has(word) ? this.fail(from) : this.name();
      case NUMBER:
        return this.number(from);
      case STRING:
        return this.string(from);
      case 40:
        return this.parenthesized(from);
      case 91:
        return this.list(from);
      default:
        return this.fail(from);
    }
  }

  private prefixed({ sign, level, meaning }: Operator, from: number): SyntaxNode {
    this.pass(sign.length);
    const operand = this.expression(level);
    this.height++;
    if (this.height > deepest) return this.other(nestedTooDeeply, from);
    if (meaning === 'same') return operand;
    const what = whats.get(meaning);
    return what === undefined
      ? { kind: 'unary', operator: meaning as UnaryOperator, operand, span: this.span(from) }
      : { kind: 'other', what, span: this.span(from) };
  }

  /** The number here with a point behind it that the tokens have apart: `1.f`, `2.e-3`. */
  pointed(suffix: RegExp): SyntaxNode | undefined {
    const { text } = this.source;
    const from = this.start();
    if (this.kind(1) !== 46 || !this.isGlued(this.at + 1) || !this.isGlued(this.at + 2)) return undefined;
    const [, exponent, rest] =
      /^\.(?:(e[+-]?\d+))?(\w*)/i.exec(text.slice(this.start(this.at + 1), this.start(this.at + 1) + 40)) ??
      [];
    if (rest === undefined || !suffix.test(rest)) return undefined;
    const value = valueWritten(text.slice(from, this.start(this.at + 1)) + (exponent ?? ''));
    this.pass(this.start(this.at + 1) - from + 1 + (exponent?.length ?? 0) + rest.length);
    this.height = 1;
    return { kind: 'number', value, span: this.span(from) };
  }

  private number(from: number): SyntaxNode {
    this.at++;
    const value = valueWritten(this.source.text.slice(from, this.end()).replace(integerSuffix, ''));
    if (Number.isNaN(value)) return this.other('a number that is not understood', from);
    this.height = 1;
    return { kind: 'number', value, span: this.span(from) };
  }

  /** Strings that follow each other are one. */
  private string(from: number): SyntaxNode {
    while (this.kind() === STRING && (this.start() === from || !this.endsByLine())) this.at++;
    const text = this.written(from).replace(/^\w*(?:"""|'''|["'`])|(?:"""|'''|["'`])$/g, '');
    this.height = 1;
    return { kind: 'string', text, span: this.span(from) };
  }

  private parenthesized(from: number): SyntaxNode {
    const items = this.bracketed(() => this.element());
    if (!items) return this.other(notUnderstood, from);
    const [only] = items;
    const isTuple = this.source.kinds[this.at - 2] === 44;
    return only && items.length === 1 && !isTuple ? only : { kind: 'list', items, span: this.span(from) };
  }

  list(from = this.start()): SyntaxNode {
    const items = this.bracketed(() => this.element());
    return items ? { kind: 'list', items, span: this.span(from) } : this.other(notUnderstood, from);
  }

  element(): SyntaxNode {
    return this.grammar.element?.(this) ?? this.expression(0);
  }

  /** What stands between the brackets here; undefined where that is not understood, and goes on behind them. */
  bracketed<Item>(item: () => Item): readonly Item[] | undefined {
    const open = this.at++;
    const { linesMatter, colonEnds } = this;
    this.linesMatter = false;
    this.colonEnds = false;
    const { separators = ',' } = this.grammar;
    const close = this.closer(open);
    const items: Item[] = [];
    let height = 0;
    while (!this.broken && this.at < this.count && this.at !== close) {
      if (this.sees(';')) {
        this.at++; // before named arguments
        continue;
      }
      items.push(item());
      height = Math.max(height, this.height);
      if (!separators.includes(this.source.text[this.start()] ?? '?')) break;
      this.at++;
    }
    this.linesMatter = linesMatter;
    this.colonEnds = colonEnds;
    this.height = height + 1;
    const isUnderstood = !this.broken && this.at === close;
    this.broken = close === undefined;
    if (close !== undefined) this.at = close + 1;
    return isUnderstood ? items : undefined;
  }

  private postfix(left: SyntaxNode, from: number): SyntaxNode | undefined {
    const own = this.grammar.postfix?.(this, left, from);
    if (own) return own;
    const { height } = this;
    switch (this.kind()) {
      case 40:
        if (this.multiplies()) return undefined;
        return this.call(left, from, height);
      case 91: {
        const indices = this.bracketed(() => this.element());
        this.height = Math.max(height, this.height) + 1;
        if (!indices) return this.other(notUnderstood, from);
        return { kind: 'index', object: left, indices, span: this.span(from) };
      }
      case 46: {
        const next = this.kind(1);
        if (next !== NAME && next !== 40 && next !== 91) return undefined;
        this.at++;
        return next === NAME ? this.member(left, from, height) : left;
      }
      default:
        return undefined;
    }
  }

  /** Whether parentheses here are a factor, as in `2(x + 1)` of Julia and `(a)(b)` of formulas. */
  private multiplies(): boolean {
    const before = this.source.kinds[this.at - 1];
    if (this.grammar.juxtaposes) return before !== NAME;
    return this.operators.juxtaposed < Infinity && before === NUMBER;
  }

  private member(object: SyntaxNode, from: number, height: number): SyntaxNode {
    const name = this.word();
    this.at++;
    this.height = height + 1;
    return { kind: 'member', object, name, span: this.span(from) };
  }

  call(callee: SyntaxNode, from: number, height = this.height): SyntaxNode {
    const given = this.bracketed(() => this.grammar.argument?.(this) ?? [this.argument()]);
    this.height = Math.max(height, this.height) + 1;
    if (!given) return this.other(notUnderstood, from);
    return { kind: 'call', callee, arguments: given.flat(), span: this.span(from) };
  }

  private argument(): CallArgument {
    if (this.kind() !== NAME || !this.seesEquals(1)) return { value: this.element() };
    const name = this.word();
    this.at += 2;
    return { name, value: this.element() };
  }

  // Statements.

  statements(ends: () => boolean): Statement[] {
    const read: Statement[] = [];
    while (this.at < this.count && !ends()) for (const statement of this.next()) read.push(statement);
    return read;
  }

  /** Goes behind the token there, which closes a block; a statement that would run past it is not understood. */
  statementsTo(close: number): Statement[] {
    const read: Statement[] = [];
    while (this.at < Math.min(this.count, close)) {
      const from = this.start();
      const statements = this.next();
      const isPast = this.at > close;
      if (isPast) this.at = close;
      read.push(...(isPast ? this.passedOver(notUnderstood, [], from) : statements));
    }
    this.at = Math.min(this.count, close + 1);
    return read;
  }

  /** What the next statement says; nothing where no statement begins with the token here. */
  next(): readonly Statement[] {
    const before = this.at;
    const read = this.statement();
    if (this.at === before) this.at++;
    return read;
  }

  statement(): readonly Statement[] {
    const start = (this.began = this.at);
    const from = this.start();
    const { depth } = this;
    if (depth >= deepest) return this.passDeep(from);
    this.depth++;
    this.broken = false;
    const read = this.grammar.statement(this);
    this.depth = depth;
    if (!this.broken) return read;
    this.at = Math.max(start, Math.min(this.at, this.count));
    this.broken = false;
    this.depth++;
    const body = this.grammar.skip(this, start);
    this.depth--;
    return this.at > start ? this.passedOver(notUnderstood, body, from) : body;
  }

  private passDeep(from: number): readonly Statement[] {
    do this.passOne();
    while (!this.beginsLine() && !/[;})]/.test(this.here(1)));
    return this.passedOver(nestedTooDeeply, [], from);
  }

  /** A statement behind what stands before it, as an attribute does: one level deeper. */
  nested(read: (parser: Parser) => readonly Statement[]): readonly Statement[] {
    if (this.depth >= deepest) this.broken = true;
    if (this.broken) return [];
    this.depth++;
    const statements = read(this);
    this.depth--;
    return statements;
  }
}

const nestedTooDeeply = 'code that is nested too deeply';

const comparisons: ReadonlySet<string> = new Set(
  'smaller smallerEq larger largerEq equal unequal membership identity type'.split(' '),
);

/** `1 / 2`, but neither `(float)1 / 2` nor `1 / float64(2)`. */
const ofWholes = /^[(\s]*\d+[)\s]*\/[(\s]*\d+[)\s]*$/;

/** `1u`, `2UL`, `3n`, `4_i32`, `5usize`, and R's `6L`. */
const integerSuffix = /(?:_?[iu](?:size|\d+)|[uUlLn]+)$/;

const isBlank = (code: number): boolean => code === 32 || code === 9;
