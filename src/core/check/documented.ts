import type { Judged } from '../formulas/judged';
import { nameForms } from '../formulas/knownNames';
import { calledExactly } from '../formulas/names';
import { identify } from '../identify/identify';
import type { Change } from '../identify/identification';
import { squashed } from '../recognize/mentionNames';
import { isWritten, numberWritten } from './numberWritten';

/**
 * Whether a remark on a function begins with the name of another activation, and the function is that: "Swish activation function" below
 * `def relu_fn(x)`; or says by which a soft sign is made: "using tanh".
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
  if (claims === 'log-sigmoid' && (written.language === 'matlab' || ofTransferFunctions(text)))
    return isOne('sigmoid');
  const remark = remarkOn(text, written.span);
  if (written.isOrdinary && isSaidNumber(identification?.change, remark)) return true;
  // Any smooth sign is a soft one; of others a remark says what they are made of: "Swish using the sigmoid".
  const [, after = ''] = (claims === 'softsign' && nameForms.madeBy.exec(remark)) || [];
  return [remark, after].flatMap(firstNamed).some((id) => !written.claims.includes(id) && isOne(id));
}

/** Without the signs of comments: what stands in the lines above that hold nothing else, behind the head, or at the beginning of the body. */
function remarkOn(text: string, [start, end]: readonly [number, number]): string {
  const above = /(?:^[ \t]*(?:#|\/\/|\/?\*|%)[^\n]*\n)*[^\n]*(?![^])/m.exec(
    text.slice(Math.max(0, start - reach), start),
  );
  const behind = /^[^\n]*?(?:#|\/\/)([^\n]*)|^[^\n]*\n\s*(?:"{3}|'{3}|["'#%])([^]{0,200})/.exec(
    text.slice(start, end),
  );
  const lead = (above?.[0] ?? '').replace(/[^\n]*$/, '');
  return `${lead} ${behind?.[1] ?? behind?.[2] ?? ''}`
    .replace(/^[ \t]*(?:#|\/\/|\/?\*+|%)+|\*\/\s*$/gm, '')
    .trim();
}

const reach = 1000;

/** The activations that a text names with its first word or two. */
function firstNamed(text: string): readonly string[] {
  const words = /^(?:an?\s+|the\s+)?([\p{L}\p{N}]+)[ -]?([\p{L}\p{N}]*)/iu.exec(text) ?? [];
  const [, one = '', other = ''] = words;
  const both = calledExactly(squashed(one + other)).claims;
  return both.length > 0 ? both : calledExactly(squashed(one)).claims;
}

/** Whether the number that is another is said: "0.5 for zero or negative ones". */
const isSaidNumber = (change: Change | undefined, remark: string): boolean =>
  change?.kind === 'constant' &&
  [...remark.matchAll(new RegExp(numberWritten, 'g'))].some(([digits]) => isWritten(digits, change.written));

/** Whether a text has the transfer functions of Hagan's "Neural Network Design" and MATLAB, where the log-sigmoid is the sigmoid. */
export const ofTransferFunctions = (text: string): boolean => nameForms.ofTransfer.test(text);
