import { Refusal, type ExpressionReader } from './latexExpression';
import type { Token } from './latexTokens';
import { functionNames } from './latexWords';
import type { Span } from '../span';
import type { WrittenParameter } from './readFunction';

/** What stands left of `=` when that is a name being defined. */
export interface Head {
  /** As the reader knows it: `sigma`, `Leaky ReLU`. */
  readonly name: string;
  readonly span: Span;
  /** How often it is differentiated. */
  readonly derivatives: number;
  /** What is in its parentheses; absent for a name alone. */
  readonly inputs?: readonly WrittenParameter[];
  /** Of `d/dx`, the x. */
  readonly by?: string;
  /** Whether it is a function that everybody knows by a command: `\tanh`. */
  readonly isCommand: boolean;
}

/** The name between two tokens, with its argument or not; undefined when something else stands there. */
export function headOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  reader: ExpressionReader,
): Head | undefined {
  try {
    return new HeadReader(tokens, reader).head(from, to);
  } catch (thrown) {
    if (thrown instanceof Refusal) return undefined;
    throw thrown;
  }
}

class HeadReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly reader: ExpressionReader,
  ) {}

  head(from: number, to: number): Head | undefined {
    return (
      this.differential(from, to) ??
      this.slashed(from, to) ??
      this.primed(from, to) ??
      this.named(from, to, false)
    );
  }

  private readonly text = (i: number): string => this.tokens[i]?.text ?? '';
  private readonly isD = (i: number): boolean => /^(?:d|partial|∂)$/.test(this.text(i));

  /** `\frac{d}{dx} f(x)`, `\frac{d f}{d x}` */
  private differential(from: number, to: number): Head | undefined {
    if (!/^[dtc]?frac$/.test(this.text(from)) || this.tokens[from]?.kind !== 'command') return undefined;
    const [above, belowFrom] = this.part(from + 1);
    const [below, after] = this.part(belowFrom);
    if (!above || !below || !this.isD(above[0]) || !this.isD(below[0]) || after > to) return undefined;
    const by = this.reader.names(below[0] + 1, below[1])?.[0]?.name;
    const isPartial = this.text(above[0]) !== 'd';
    if (by === undefined || (isPartial && by.includes('_'))) return undefined;
    const inside =
      above[1] > above[0] + 1
        ? after === to
          ? ([above[0] + 1, above[1]] as const)
          : undefined
        : this.unwrapped(after, to);
    const head = inside && this.named(inside[0], inside[1], true);
    return head && { ...head, derivatives: head.derivatives + 1, by };
  }

  /** What TeX takes as an argument: where it begins and ends, and where the next one begins. */
  private part(at: number): readonly [part: readonly [number, number] | undefined, next: number] {
    if (this.text(at) !== '{') return [[at, at + 1], at + 1];
    const close = this.reader.partner(at);
    return close < 0 ? [undefined, at] : [[at + 1, close], close + 1];
  }

  private unwrapped(from: number, to: number): readonly [number, number] {
    const wraps = /^(?:\(|\[|\{)$/.test(this.text(from)) && this.reader.partner(from) === to - 1;
    return wraps ? [from + 1, to - 1] : [from, to];
  }

  /** `d/dx tanh(x)`, `df/dx` in plain text. */
  private slashed(from: number, to: number): Head | undefined {
    const by = /^d([a-z])$/.exec(this.text(from + 2))?.[1];
    if (this.text(from + 1) !== '/' || by === undefined || !this.text(from).startsWith('d')) return undefined;
    if (this.text(from) === 'd') {
      const head = this.named(...this.unwrapped(from + 3, to), true);
      return head && { ...head, derivatives: head.derivatives + 1, by };
    }
    const [start, end] = this.tokens[from]?.span ?? [0, 0];
    const name = this.text(from).slice(1);
    return from + 3 === to
      ? { name, span: [start + 1, end], derivatives: 1, by, isCommand: false }
      : undefined;
  }

  /** `(\tanh x)'` */
  private primed(from: number, to: number): Head | undefined {
    const close = this.reader.partner(from);
    if (this.text(from) !== '(' || close < 0) return undefined;
    const [count, after] = this.primes(close + 1, to);
    const head = count > 0 && after === to ? this.named(from + 1, close, true) : undefined;
    return head && { ...head, derivatives: head.derivatives + count };
  }

  private named(from: number, to: number, isLoose: boolean): Head | undefined {
    const nameEnd = this.nameEnd(from, to);
    if (nameEnd === undefined) return undefined;
    let [end, derivatives] = [nameEnd, 0];
    let indexed = this.word(from, nameEnd);
    for (let before = -1; before !== end;) {
      before = end;
      const [count, after] = this.primes(end, to);
      [derivatives, end] = [derivatives + count, after];
      const isLayer =
        this.text(end) === '^' && this.text(end + 1) === '{' && this.text(end + 2) === '(' && end + 2 < to;
      if (isLayer) {
        const [part, next] = this.part(end + 1);
        if (!part || next > to) return undefined;
        indexed += `^${this.tokens
          .slice(...part)
          .map(({ text }) => text)
          .join('')}`;
        end = next;
      } else if (this.text(end) === '_' && end < to) {
        const [part, next] = this.part(end + 1);
        if (!part || next > to) return undefined;
        indexed += `_${this.tokens
          .slice(...part)
          .map(({ text }) => text)
          .join('')}`;
        end = next;
      }
    }
    const last = this.tokens[nameEnd - 1];
    const head = {
      name: indexed,
      span: [this.tokens[from]?.span[0] ?? 0, last?.span[1] ?? 0] as Span,
      isCommand: this.tokens[from]?.kind === 'command',
    };
    if (end === to) return { ...head, derivatives };
    return this.withInputs({ ...head, derivatives }, end, to, isLoose);
  }

  private withInputs(head: Head, at: number, to: number, isLoose: boolean): Head | undefined {
    const isBracket = /^(?:\(|\[|\{\{?)$/.test(this.text(at));
    const close = this.reader.partner(at);
    if (!isBracket) {
      const input = isLoose ? this.reader.names(at, to) : undefined;
      return input?.length === 1 ? { ...head, inputs: input } : undefined;
    }
    if (close < 0) return undefined;
    const [count, after] = this.primes(close + 1, to);
    if (after !== to) return undefined;
    const inputs = this.reader.names(...this.unwrapped(at + 1, close));
    return inputs && { ...head, derivatives: head.derivatives + count, inputs };
  }

  /** Primes, and where they end: `'`, `^{\prime}`, `^{(1)}`. */
  private primes(from: number, to: number): readonly [count: number, end: number] {
    let [count, i] = [0, from];
    for (; i < to; i++) {
      if (this.text(i) === "'") count++;
      else if (this.text(i) === '″' || this.text(i) === '"') count += 2;
      else break;
    }
    if (count === 0 && this.text(i) === '^' && i < to) {
      const [part, next] = this.part(i + 1);
      const inside = part
        ? this.tokens
            .slice(...part)
            .map(({ text }) => text)
            .join('')
        : '';
      if (/^'+$/.test(inside)) return [inside.length, next];
    }
    return [count, i];
  }

  /** Where a name ends: a Greek letter, a name or a few, letters side by side, a function's command. */
  private nameEnd(from: number, to: number): number | undefined {
    const first = this.tokens[from];
    if (!first || from >= to) return undefined;
    if (first.kind === 'command') return functionNames.has(first.text) ? from + 1 : undefined;
    if (first.kind !== 'letter' && first.kind !== 'name') return undefined;
    if (first.kind === 'letter' && !/^[A-Za-z]$/.test(first.text)) return from + 1;
    let end = from + 1;
    for (let token = this.tokens[end]; end < to && token; token = this.tokens[++end]) {
      const goesOn = token.kind === 'name' || (token.kind === 'letter' && /^[A-Za-z]$/.test(token.text));
      const digit = token.kind === 'number' && token.gap === 0 && /^\d+$/.test(token.text);
      const hyphen =
        token.kind === 'sign' && token.text === '-' && token.gap === 0 && this.tokens[end + 1]?.gap === 0;
      if (!goesOn && !digit && !hyphen) break;
    }
    return end - from > 60 || !this.areWords(from, end) ? undefined : end;
  }

  /** Letters set apart are no name. */
  private areWords(from: number, end: number): boolean {
    const words = this.word(from, end).split(' ');
    return words.length === 1 || words.every((word) => word.length > 1);
  }

  private word(from: number, end: number): string {
    return this.tokens
      .slice(from, end)
      .map(({ text, gap }, i) => (gap > 0 && i > 0 ? ` ${text}` : text))
      .join('');
  }
}
