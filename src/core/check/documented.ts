import type { Judged } from '../formulas/judged';
import { identify } from '../identify/identify';
import { mentionNames, squashed } from '../recognize/mentionNames';

/**
 * Whether a remark above a function or in it says that it is another than its name claims, or is made by another, and it is that: "Swish
 * activation function" below `def relu_fn(x)`.
 */
export function isDocumentedOtherwise({ function: f, written, claims }: Judged, text: string): boolean {
  if (!f || written.language === 'latex') return false;
  const isOne = (id: string): boolean => {
    const { verdict, change } = identify(f, { claims: id });
    return verdict === 'equal' || verdict === 'rounded' || change?.kind === 'input factor';
  };
  if (claims === 'log-sigmoid' && ofTransferFunctions(text)) return isOne('sigmoid');
  const [start, end] = written.span;
  const remarks = remarksIn(
    `${linesAbove(text.slice(Math.max(0, start - reach), start))}${text.slice(start, end)}`,
  );
  const named = namedIn(remarks);
  const isOwn =
    written.claims.some((id) => named.has(id)) && !/\b(?:using|via|implemented|means of)\b/i.test(remarks);
  return !isOwn && [...named].some(isOne);
}

const reach = 1000;

/** Up to one that is empty or closes a block. */
function linesAbove(text: string): string {
  const lines = text.split('\n');
  return lines.slice(lines.slice(0, -1).findLastIndex((line) => /^[\s\])};]*$/.test(line)) + 1).join('\n');
}

const remarksIn = (code: string): string =>
  [
    ...code.matchAll(/("{3}|'{3})[^]*?\1|(?:#|\/\/)[^\n]*|\/\*[^]*?\*\/|^[ \t]*(?:[%*](?!\/)|\/\*)[^\n]*/gm),
  ].join('\n');

/** The activations that a text names by one word or two. */
function namedIn(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const { latin } = mentionNames();
  const all = words.flatMap((word, i) => [word, `${word}${words[i + 1] ?? ''}`]);
  return new Set(all.flatMap((word) => latin.get(squashed(word)) ?? []));
}

/** Whether a text has the transfer functions of Hagan's "Neural Network Design" and MATLAB, where the log-sigmoid is the sigmoid. */
export const ofTransferFunctions = (text: string): boolean =>
  /hard_?lim|tan_?sig|pure_?lin|sat_?lin|saturating_?linear/i.test(text);
