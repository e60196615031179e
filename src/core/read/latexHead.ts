import type { ExpressionReader } from './latexExpression';
import { Refusal } from './latexRefusal';
import type { Token } from './latexToken';
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
  /** What is differentiated, where it is an expression and no name: between which tokens it stands. */
  readonly of?: readonly [from: number, to: number];
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
    return headReader(tokens, reader)(from, to);
  } catch (thrown) {
    if (thrown instanceof Refusal) return undefined;
    throw thrown;
  }
}

function headReader(tokens: readonly Token[], reader: ExpressionReader) {
  function head(from: number, to: number): Head | undefined {
    return (
      differential(from, to) ??
      slashed(from, to) ??
      primed(from, to) ??
      marked(from, to) ??
      readNamed(from, to, false)
    );
  }

  /** `\nabla f(x)`, `\dot\sigma(x)` */
  function marked(from: number, to: number): Head | undefined {
    if (tokens[from]?.kind !== 'command' || !/^(?:nabla|dot)$/.test(textAt(from))) return undefined;
    const head = readNamed(from + 1, to, false);
    return head?.inputs && { ...head, derivatives: head.derivatives + 1 };
  }

  const textAt = (i: number): string => tokens[i]?.text ?? '';
  const isD = (i: number): boolean => /^(?:d|partial|∂)$/.test(textAt(i));

  /** `\frac{d}{dx} f(x)`, `\frac{d f}{d x}` */
  function differential(from: number, to: number): Head | undefined {
    if (!/^[dtc]?frac$/.test(textAt(from)) || tokens[from]?.kind !== 'command') return undefined;
    const [above, belowFrom] = argument(from + 1);
    const [below, after] = argument(belowFrom);
    if (!above || !below || !isD(above[0]) || !isD(below[0]) || after > to) return undefined;
    const by = reader.names(below[0] + 1, below[1])?.[0]?.name;
    const isPartial = textAt(above[0]) !== 'd';
    if (by === undefined || (isPartial && by.includes('_'))) return undefined;
    const inside =
      above[1] > above[0] + 1
        ? after === to
          ? ([above[0] + 1, above[1]] as const)
          : undefined
        : unwrapped(after, to);
    return inside && slopeOf(inside, by);
  }

  /** The slope of what stands between two tokens: of a name, or of an expression. */
  function slopeOf([from, to]: readonly [number, number], by: string): Head | undefined {
    const head = readNamed(from, to, true);
    if (head) return { ...head, derivatives: head.derivatives + 1, by };
    const span: Span = [tokens[from]?.span[0] ?? 0, tokens[to - 1]?.span[1] ?? 0];
    return from < to ? { name: '', span, derivatives: 1, by, of: [from, to], isCommand: false } : undefined;
  }

  /** What TeX takes as an argument: where it begins and ends, and where the next one begins. */
  function argument(at: number): readonly [part: readonly [number, number] | undefined, next: number] {
    if (textAt(at) !== '{') return [[at, at + 1], at + 1];
    const close = reader.partner(at);
    return close < 0 ? [undefined, at] : [[at + 1, close], close + 1];
  }

  function unwrapped(from: number, to: number): readonly [number, number] {
    const wraps = /^(?:\(|\[|\{)$/.test(textAt(from)) && reader.partner(from) === to - 1;
    return wraps ? [from + 1, to - 1] : [from, to];
  }

  /** `d/dx tanh(x)`, `df/dx` in plain text. */
  function slashed(from: number, to: number): Head | undefined {
    const by = /^d([a-z])$/.exec(textAt(from + 2))?.[1];
    if (textAt(from + 1) !== '/' || by === undefined || !textAt(from).startsWith('d')) return undefined;
    if (textAt(from) === 'd') return slopeOf(unwrapped(from + 3, to), by);
    const [start, end] = tokens[from]?.span ?? [0, 0];
    const name = textAt(from).slice(1);
    return from + 3 === to
      ? { name, span: [start + 1, end], derivatives: 1, by, isCommand: false }
      : undefined;
  }

  /** `(\tanh x)'`, `{f(x)}^{'}`, `\large{f(x)}` */
  function primed(from: number, to: number): Head | undefined {
    const close = reader.partner(from);
    if (!/^[({]$/.test(textAt(from)) || close < 0) return undefined;
    const [count, after] = primes(close + 1, to);
    const isWhole = after === to && (count > 0 || textAt(from) === '{');
    const head = isWhole ? readNamed(from + 1, close, count > 0) : undefined;
    return head && { ...head, derivatives: head.derivatives + count };
  }

  function readNamed(from: number, to: number, isLoose: boolean): Head | undefined {
    const nameEnd = endOfName(from, to);
    if (nameEnd === undefined) return undefined;
    let [end, derivatives] = [nameEnd, 0];
    let indexed = wordOf(from, nameEnd);
    for (let before = -1; before !== end;) {
      before = end;
      const [count, after] = primes(end, to);
      [derivatives, end] = [derivatives + count, after];
      const isLayer =
        textAt(end) === '^' && textAt(end + 1) === '{' && /^[([]$/.test(textAt(end + 2)) && end + 2 < to;
      if (isLayer || (textAt(end) === '_' && end < to)) {
        const [part, next] = argument(end + 1);
        if (!part || next > to) return undefined;
        indexed += textAt(end) + written(part);
        end = next;
      }
    }
    const last = tokens[nameEnd - 1];
    const head = {
      name: indexed,
      span: [tokens[from]?.span[0] ?? 0, last?.span[1] ?? 0] as Span,
      isCommand: tokens[from]?.kind === 'command',
    };
    if (end === to) return { ...head, derivatives };
    return withInputs({ ...head, derivatives }, end, to, isLoose);
  }

  function withInputs(head: Head, at: number, to: number, isLoose: boolean): Head | undefined {
    const isBracket = /^(?:\(|\[|\{\{?)$/.test(textAt(at));
    const close = reader.partner(at);
    if (!isBracket) {
      const input = isLoose ? reader.names(at, to) : undefined;
      return input?.length === 1 ? { ...head, inputs: input } : undefined;
    }
    if (close < 0) return undefined;
    const [count, after] = primes(close + 1, to);
    if (after !== to) return undefined;
    const inputs = reader.names(...unwrapped(at + 1, close));
    return inputs && { ...head, derivatives: head.derivatives + count, inputs };
  }

  /** Primes, and where they end: `'`, `^{\prime}`, `^{(1)}`. */
  function primes(from: number, to: number): readonly [count: number, end: number] {
    let [count, i] = [0, from];
    for (; i < to; i++) {
      if (textAt(i) === "'") count++;
      else if (textAt(i) === '″' || textAt(i) === '"') count += 2;
      else break;
    }
    if (count === 0 && textAt(i) === '^' && i < to) {
      const [part, next] = argument(i + 1);
      const inside = part ? written(part) : '';
      if (/^'+$/.test(inside)) return [inside.length, next];
    }
    return [count, i];
  }

  const written = (part: readonly [number, number]): string =>
    tokens
      .slice(...part)
      .map(({ text }) => text)
      .join('');

  /** Where a name ends: a Greek letter, a name or a few, letters side by side, a function's command. */
  function endOfName(from: number, to: number): number | undefined {
    const first = tokens[from];
    if (!first || from >= to) return undefined;
    if (first.kind === 'command') return functionNames.has(first.text) ? from + 1 : undefined;
    if (first.kind !== 'letter' && first.kind !== 'name') return undefined;
    if (first.kind === 'letter' && !/^[A-Za-z]$/.test(first.text)) return from + 1;
    let end = from + 1;
    // `\operatorname{arsinh} x` is a function of x.
    if (functionNames.has(first.text) && tokens[end]?.kind === 'letter' && end < to) return undefined;
    for (let token = tokens[end]; end < to && token; token = tokens[++end]) {
      const goesOn = token.kind === 'name' || (token.kind === 'letter' && /^[A-Za-z]$/.test(token.text));
      const digit = token.kind === 'number' && token.gap === 0 && /^\d+$/.test(token.text);
      const hyphen =
        token.kind === 'sign' && token.text === '-' && token.gap === 0 && tokens[end + 1]?.gap === 0;
      if (!goesOn && !digit && !hyphen) break;
    }
    return end - from > 60 || !areWords(from, end) ? undefined : end;
  }

  /** Letters set apart are no name. */
  function areWords(from: number, end: number): boolean {
    const words = wordOf(from, end).split(' ');
    return words.length === 1 || words.every((word) => word.length > 1);
  }

  function wordOf(from: number, end: number): string {
    return tokens
      .slice(from, end)
      .map(({ text, gap }, i) => (gap > 0 && i > 0 ? ` ${text}` : text))
      .join('');
  }
  return head;
}
