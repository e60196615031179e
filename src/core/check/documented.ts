import { nameForms } from '../formulas/knownNames';
import type { Judged } from '../formulas/judged';
import { identify } from '../identify/identify';
import { squashed } from '../recognize/mentionNames';
import type { Change } from '../identify/identification';
import { calledExactly } from '../formulas/names';
import { isWritten, numberWritten } from './numberWritten';

/**
 * Whether a remark above a function or in it says that it is another than its name claims, or is made by another, and it is that: "Swish
 * activation function" below `def relu_fn(x)`.
 */
export function isDocumentedOtherwise(
  { function: f, written, claims, identification }: Judged,
  text: string,
): boolean {
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
  if (written.isOrdinary && isSaidNumber(identification?.change, remarks)) return true;
  const named = namedIn(remarks);
  const others = [...named].filter((id) => !written.claims.includes(id));
  return (others.length === named.size || nameForms.madeBy.test(remarks)) && others.some(isOne);
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
  const called = (some: readonly string[]): readonly string[] =>
    calledExactly(squashed(some.join(''))).claims;
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const both = i + 1 < words.length ? called(words.slice(i, i + 2)) : [];
    for (const id of both.length > 0 ? both : called(words.slice(i, i + 1))) found.add(id);
    if (both.length > 0) i++;
  }
  return found;
}

/** Whether the number that is another is said: "0.5 for zero or negative ones". */
const isSaidNumber = (change: Change | undefined, remarks: string): boolean =>
  change?.kind === 'constant' &&
  [...remarks.matchAll(new RegExp(numberWritten, 'g'))].some(([digits]) => isWritten(digits, change.written));

/** Whether a text has the transfer functions of Hagan's "Neural Network Design" and MATLAB, where the log-sigmoid is the sigmoid. */
export const ofTransferFunctions = (text: string): boolean => nameForms.ofTransfer.test(text);
