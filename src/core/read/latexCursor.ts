import type { Expression } from '../expression/expression';
import { problem, problemAt } from '../problem';
import type { Span } from '../span';
import { formulaLimits } from './formula';
import { partnersOf } from './latexBrackets';
import { functionsIn, type Surroundings } from './latexFunctions';
import { refused, Refusal } from './latexRefusal';
import type { Token } from './latexToken';

/** Where a reader of tokens is, and what it knows of what surrounds it. */
interface Place {
  here: number;
  stop: number;
  /** How many bars are open. */
  bars: number;
  /** Whether a wide space ends a product: between the branches of a case. */
  inBranches: boolean;
  /** Letters that stand for a value somewhere: in `\sigma(1-\sigma)` the sigma is no function. */
  bare: ReadonlySet<string>;
  /** A letter that usually is a function, and is multiplied here: right only where it is the input. */
  multiplied: Token | undefined;
}

export type Cursor = ReturnType<typeof cursorOver>;

/** A place among tokens that moves on as they are read. */
export function cursorOver(given: readonly Token[], around: Surroundings) {
  const meaningOf = functionsIn(around);
  let depth = 0;
  let nodes = 0;
  const tokens = [...given];
  const partners = partnersOf(given);
  const place: Place = {
    here: 0,
    stop: 0,
    bars: 0,
    inBranches: false,
    bare: new Set(),
    multiplied: undefined,
  };

  /** Before a formula. */
  function begin(from: number, to: number): void {
    Object.assign(place, { here: from, stop: to, bars: 0, inBranches: false, multiplied: undefined });
    [depth, nodes] = [0, 0];
  }

  /** Where the bracket at a token closes; -1 when it does not. */
  function partnerAt(at: number): number {
    return partners[at] ?? -1;
  }

  function peek(ahead = 0): Token | undefined {
    const at = place.here + ahead;
    return at < place.stop ? tokens[at] : undefined;
  }

  function isSign(text: string, ahead = 0): boolean {
    const token = peek(ahead);
    return token?.kind === 'sign' && token.text === text;
  }

  function isOneOf(signs: RegExp): boolean {
    const token = peek();
    return token?.kind === 'sign' && signs.test(token.text);
  }

  function take(kind: Token['kind'], text: string): boolean {
    const token = peek();
    const taken = token?.kind === kind && token.text === text;
    if (taken) place.here++;
    return taken;
  }

  function expect(text: string): void {
    if (!take('sign', text)) throw place.here < place.stop ? unexpected() : early();
  }

  /** Marks that end a sentence are none of the formula's. */
  function trimEnd(): void {
    for (let last = tokens[place.stop - 1]; place.stop > place.here && last; last = tokens[place.stop - 1]) {
      if (last.kind !== 'sign' || !/^[.,;:&]$/.test(last.text)) return;
      place.stop--;
    }
  }

  function early(): Refusal {
    const last = tokens[place.stop - 1] ?? tokens[place.stop];
    const sentence = 'The formula ends too early';
    return new Refusal(last ? problemAt(last.span, sentence) : problem(sentence));
  }

  function unexpected(token = peek()): Refusal {
    return token ? refused(token) : early();
  }

  /** A node with its place: from the token it began with to the last one read. */
  function located(node: Expression, from: number): Expression {
    const start = tokens[from]?.span[0] ?? 0;
    const end = tokens[Math.max(from, place.here - 1)]?.span[1] ?? start;
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
    const before = [place.stop, place.bars, place.inBranches] as const;
    [place.here, place.stop, place.bars, place.inBranches] = [from, to, 0, false];
    const result = deeper(read);
    if (place.here < place.stop) throw unexpected();
    [place.stop, place.bars, place.inBranches] = before;
    return result;
  }

  function unknownName(name: string, from: number, end: number): Refusal {
    const span: Span = [tokens[from]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0];
    return new Refusal(problemAt(span, 'There is no function {0}', name));
  }

  return Object.assign(place, {
    tokens,
    around,
    meaningOf,
    begin,
    partnerAt,
    peek,
    isSign,
    isOneOf,
    take,
    expect,
    trimEnd,
    early,
    unexpected,
    located,
    deeper,
    within,
    unknownName,
  });
}
