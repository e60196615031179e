import { frameworks } from '../frameworks/known';
import type { Framework, FrameworkSymbol } from '../frameworks/framework';
import { lastWord } from '../frameworks/symbols';
import type { Occurrence } from '../recognize/occurrence';
import type { Span } from '../span';
import { callAfter, partialAround, type Call } from './call';

/** How a name is written: `nn.ReLU`, `x.relu()`, `"relu"`, or `getattr(nn, "ReLU")`. */
type Form = 'dotted' | 'method' | 'string' | 'attribute';

/** A name in a Python text that something else may stand for. */
export interface Site {
  readonly text: string;
  readonly occurrence: Occurrence;
  /** All that the text names, for the imports among them. */
  readonly all: readonly Occurrence[];
  readonly form: Form;
  readonly written: string;
  /** The library; absent for a string that means the same in all of them. */
  readonly framework?: Framework;
  /** The library's row for what is written; absent for such a string. */
  readonly symbol?: FrameworkSymbol;
  /** The arguments that it is called with, also in a `partial`. */
  readonly call?: Call;
}

/** The site at one of a text's occurrences; nothing where the name that is written is not the library's: `self.act(x)`. */
export function siteAt(text: string, all: readonly Occurrence[], occurrence: Occurrence): Site | undefined {
  if (occurrence.certainty !== 'certain' || occurrence.kind === 'use') return undefined;
  const { span } = occurrence;
  const written = text.slice(...span);
  const form = formOf(text, span);
  const framework = frameworks.find(({ id }) => id === occurrence.framework);
  const symbol = framework?.symbols.find(({ names }) => names.includes(occurrence.symbol));
  if (form === 'string')
    return {
      text,
      occurrence,
      all,
      form,
      written,
      ...(framework && { framework }),
      ...(symbol && { symbol }),
    };
  if (!framework || !symbol) return undefined;
  const isOwnName = symbol.names.some((name) => lastWord(name) === lastWritten(written));
  if (!isOwnName && !/^\w+$/.test(written)) return undefined;
  const call = callAfter(text, span[1]) ?? partialAround(text, span);
  return { text, occurrence, all, form, written, framework, symbol, ...(call && { call }) };
}

/** `ReLU` of `nn . ReLU`. */
export const lastWritten = (written: string): string => /\w+$/.exec(written)?.[0] ?? written;

function formOf(text: string, [start, end]: Span): Form {
  const before = text.slice(Math.max(0, start - 200), start);
  const quote = before.at(-1);
  if ((quote === '"' || quote === "'") && text[end] === quote)
    return /\bgetattr\(\s*[\w.]+\s*,\s*\w?["']$/.test(before) ? 'attribute' : 'string';
  return /\.\s*$/.test(before) ? 'method' : 'dotted';
}
