import { lineStart } from '../line';
import { pythonLexis } from './lexis';
import type { Occurrence } from './occurrence';
import { NAME, nextOf, statementsOf, type Tokens } from './tokens';

/** A class or function of a Python program and the activations that it names. */
export interface Definition {
  /** Where its line begins to speak: `class`, `def` or `async`. */
  readonly at: number;
  /** Those that are certain, in the order of the text; never none. */
  readonly occurrences: readonly Occurrence[];
}

/** The outermost definitions that name activations. A text with more than so many characters is data. */
export function definitionsWith(text: string, occurrences: readonly Occurrence[]): readonly Definition[] {
  const certain = occurrences.filter(({ certainty }) => certainty === 'certain');
  if (certain.length === 0 || text.length > longest) return [];
  let next = 0;
  return outermost(text).flatMap(({ at, end }) => {
    while ((certain[next]?.span[0] ?? Infinity) < at) next++;
    const from = next;
    while ((certain[next]?.span[0] ?? Infinity) < end) next++;
    return next > from ? [{ at, occurrences: certain.slice(from, next) }] : [];
  });
}

const longest = 2_000_000;

interface Extent {
  readonly at: number;
  /** Where the first statement after it begins. */
  end: number;
}

function outermost(text: string): readonly Extent[] {
  const found: Extent[] = [];
  const statements = statementsOf(text, pythonLexis);
  let open: (Extent & { readonly indent: number }) | undefined;
  while (nextOf(statements)) {
    if (statements.continuesLine) continue;
    const at = statements.tokens.starts[0] ?? 0;
    const indent = at - lineStart(text, at);
    if (open && indent <= open.indent) {
      open.end = at;
      open = undefined;
    }
    if (!open && isDefinition(text, statements.tokens)) {
      open = { at, end: text.length, indent };
      found.push(open);
    }
  }
  return found;
}

function isDefinition(text: string, { kinds, starts, ends }: Tokens): boolean {
  const word = (token: number): string =>
    kinds[token] === NAME ? text.slice(starts[token], ends[token]) : '';
  const first = word(0);
  return first === 'class' || first === 'def' || (first === 'async' && word(1) === 'def');
}
