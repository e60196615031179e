import { BAR, COLON, DOT, SQUARE, isAssignment, kindOf, partnerOf, textOf, type Reading } from './reading';
import { NAME, STRING } from './tokens';

/** The `=` behind a name or an attribute of `self`, and the type that may stand between. */
export function signAfter(target: number, reading: Reading): number | undefined {
  if (kindOf(target, reading) !== NAME) return undefined;
  const isAttribute = kindOf(target + 1, reading) === DOT && isOwn(target, reading);
  const after = isAttribute ? target + 3 : target + 1;
  if (isAssignment(after, reading)) return after;
  if (kindOf(after, reading) !== COLON || reading.language !== 'python') return undefined;
  let at = after + 1;
  while (at < after + 24 && inType(kindOf(at, reading)))
    at = kindOf(at, reading) === SQUARE ? Math.max(partnerOf(at, reading), at) + 1 : at + 1;
  return at > after + 1 && isAssignment(at, reading) ? at : undefined;
}

function inType(kind: number): boolean {
  return kind === NAME || kind === DOT || kind === BAR || kind === SQUARE || kind === STRING;
}

/** Whether a name, or an attribute of `self`, is what something is assigned to here. */
export const isTarget = (token: number, reading: Reading): boolean => signAfter(token, reading) !== undefined;

/** Whether a name is `self`, and not somebody else's attribute of that name. */
export function isOwn(token: number, reading: Reading): boolean {
  return (
    kindOf(token, reading) === NAME && textOf(token, reading) === 'self' && kindOf(token - 1, reading) !== DOT
  );
}
