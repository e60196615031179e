import { patterns } from './knownWords';
import { forwards } from './calls';
import { closureGradient } from './closureGradient';
import { ownParameters } from './invoke';
import type { Level } from './levels';
import type { FunctionNode } from './syntaxTree';

/** `forward` and `backward` of a layer or an autograd function; else a function. */
export type Role = 'function' | 'forward' | 'backward';

export function roleOf(name: string, defined: FunctionNode, level: Level): Role {
  const parameters = ownParameters(defined, level);
  const takesGradient = (names: RegExp): boolean => parameters.some((each) => names.test(each.name));
  const isInside = level.kind === 'function';
  if (
    /backward|bprop|bwd|vjp/i.test(name) &&
    (isInside || parameters.length > 1) &&
    takesGradient(patterns.gradient)
  )
    return 'backward';
  const isAlone = level.kind === 'class' && parameters.length === 1; // what came in is kept in the class
  if (
    /grad|deriv/i.test(name) &&
    (isInside || isAlone || parameters.length > 1) &&
    takesGradient(patterns.surelyGradient)
  )
    return 'backward';
  if (isInside && /backward|grad/i.test(name) && closureGradient(defined)) return 'backward';
  if (level.kind !== 'class') return 'function';
  if (/^_?(?:backward|bprop)$/i.test(name)) return 'backward';
  if (/^_?(?:back(?:ward)?_?(?:pass|prop\w*))$/i.test(name) && takesGradient(patterns.gradient))
    return 'backward';
  return forwards.includes(name) ? 'forward' : 'function';
}
