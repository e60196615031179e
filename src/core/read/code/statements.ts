import type { Operator } from './operators';
import type { Parser } from './parser';
import type { BinaryOperator, Statement, SyntaxNode } from './syntaxTree';

export const word = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * What `a = b = value` assigns, one statement a name; of `a, b = c, d` too, unless a value needs a name that changed before.
 * `from` is where the statement begins.
 */
export function assigned(
  targets: readonly SyntaxNode[],
  value: SyntaxNode,
  operator: Operator | undefined,
  parser: Parser,
  from: number,
): readonly Statement[] {
  const span = parser.span(from);
  const meaning = operator?.meaning.slice(1) ?? '';
  const read: Statement[] = [];
  for (const target of targets) {
    const apart = meaning === '' ? pairs(target, value, parser) : undefined;
    if (apart)
      for (const [name, part] of apart) read.push({ kind: 'assign', target: name, value: part, span });
    else if (meaning === 'bits' || meaning === 'matrix')
      read.push({ kind: 'assign', target, value: parser.other('an operation on bits', from), span });
    else
      read.push({
        kind: 'assign',
        target,
        value,
        span,
        ...(meaning !== '' && { operator: meaning as BinaryOperator }),
      });
  }
  return read;
}

function pairs(
  target: SyntaxNode,
  value: SyntaxNode,
  parser: Parser,
): readonly (readonly [SyntaxNode, SyntaxNode])[] | undefined {
  if (
    target.kind !== 'list' ||
    value.kind !== 'list' ||
    target.items.length !== value.items.length ||
    value.items.length > 16
  )
    return undefined;
  const made: (readonly [SyntaxNode, SyntaxNode])[] = [];
  for (const [i, name] of target.items.entries()) {
    const part = value.items[i];
    if (!part || name.kind !== 'name') return undefined;
    const later = parser.textOf([part.span[1], value.span[1]]);
    if (new RegExp(`(?<![\\p{L}\\p{N}_])${name.name}(?![\\p{L}\\p{N}_])`, 'u').test(later)) return undefined;
    made.push([name, part]);
  }
  return made;
}
