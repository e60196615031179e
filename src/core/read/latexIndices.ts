import { ambiguous } from './latexRefusal';
import type { WrittenParameter } from './readFunction';
import type { Cursor } from './latexCursor';

/** Indices of letters, and lists of names. */
export function indicesReader(cursor: Cursor) {
  const { tokens, partnerAt, peek, isSign, isOneOf, early, unexpected } = cursor;

  /** A letter with its index: `x_i`, `z^{(l)}`. */
  function indexed(letter: string, from: number): string {
    let name = letter;
    if (isSign('_')) {
      cursor.here++;
      name += `_${readIndex()}`;
    }
    if (isLayer(cursor.here) && letter !== 'e') {
      const close = partnerAt(cursor.here + 1);
      const inside = tokens
        .slice(cursor.here + 3, close - 1)
        .map(({ text }) => text)
        .join('');
      if (!/^[a-zA-Z0-9]$/.test(inside) && !/^[a-zA-Z][+-]\d$/.test(inside)) throw ambiguous(tokens[from]);
      name += `^(${inside})`;
      cursor.here = close + 1;
    }
    return name;
  }

  /** `^{(l)}`, `^{[l]}` */
  function isLayer(at: number): boolean {
    const isRaised = tokens[at]?.text === '^' && tokens[at + 1]?.text === '{';
    const opens = isRaised && at + 2 < cursor.stop && /^[([]$/.test(tokens[at + 2]?.text ?? '');
    return opens && partnerAt(at + 1) === partnerAt(at + 2) + 1;
  }

  function readIndex(): string {
    const token = peek();
    if (!token) throw early();
    if (!isSign('{')) {
      if (!/^(?:letter|number|name)$/.test(token.kind)) throw unexpected();
      cursor.here++;
      return token.text;
    }
    const close = partnerAt(cursor.here);
    const inside = tokens.slice(cursor.here + 1, close);
    if (
      close < 0 ||
      inside.length > 12 ||
      inside.some(({ kind, text }) => kind === 'command' || /^(?:[<>=^]|[<>!]=|begin)$/.test(text))
    )
      throw unexpected();
    cursor.here = close + 1;
    return inside.map(({ text }) => text).join('');
  }

  /** The names between parentheses left of `=`: `x`, `x, \\alpha`, `x; a = 0.01`; undefined when something else stands there. */
  function readNames(from: number, to: number): readonly WrittenParameter[] | undefined {
    [cursor.here, cursor.stop] = [from, to];
    const found: WrittenParameter[] = [];
    for (;;) {
      const token = peek();
      if (token?.kind !== 'letter' && token?.kind !== 'name') return undefined;
      cursor.here++;
      const name = token.kind === 'letter' || isSign('_') ? indexed(token.text, cursor.here - 1) : token.text;
      const value = isSign('=') ? peek(1) : undefined;
      if (value && value.kind !== 'number') return undefined;
      if (value) cursor.here += 2;
      found.push(value ? { name, default: Number(value.text) } : { name });
      if (cursor.here >= cursor.stop) return found;
      if (!isOneOf(/^[,;|]$/)) return undefined;
      cursor.here++;
    }
  }

  return { indexed, readIndex, readNames };
}
