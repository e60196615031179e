import { sameMeaning } from '../frameworks/meaning';
import type { Occurrence } from './occurrence';

/**
 * What a program's ids mean where a table of its own says what they mean: `"gelu"` is none of a library's beside
 * `{"gelu": lambda x: F.gelu(x, approximate="tanh")}`, and `"leaky_relu"` has nobody's slope beside `{"leaky_relu": nn.LeakyReLU(0.3)}`.
 */
export function withOwnTables(found: readonly Occurrence[], text: string): readonly Occurrence[] {
  if (!found.some((each) => isId(each, text))) return found;
  const own = tabled(found, text);
  return own.size === 0
    ? found
    : found.flatMap((each) =>
        isId(each, text) ? asTabled(each, own.get(text.slice(...each.span))) : [each],
      );
}

/** The different meanings by id. */
function tabled(found: readonly Occurrence[], text: string): ReadonlyMap<string, readonly Occurrence[]> {
  const own = new Map<string, Occurrence[]>();
  for (const each of found) {
    const [at] = each.span;
    const id =
      each.certainty === 'certain' ? entry.exec(text.slice(Math.max(0, at - 120), at))?.[2] : undefined;
    const known = own.get(id ?? '');
    if (id !== undefined && !known) own.set(id, [each]);
    else if (known && !known.some((other) => sameMeaning(other, each))) known.push(each);
  }
  return own;
}

/** A key and what may stand before the function that it means. */
const entry = /(["'])([\w-]{1,40})\1\s*:\s*(?:lambda\b[^:\n]{0,40}:\s*|(?:functools\.)?partial\(\s*)?$/;

const isId = ({ span: [at, end], certainty }: Occurrence, text: string): boolean =>
  certainty === 'certain' && (text[at - 1] === '"' || text[at - 1] === "'") && text[at - 1] === text[end];

function asTabled(id: Occurrence, said: readonly Occurrence[] | undefined): readonly Occurrence[] {
  const isOfParts = (each: Occurrence): boolean => isGate(id) && !isGate(each);
  if (!said || said.some((each) => sameMeaning(each, id) || isOfParts(each))) return [id];
  if (!said.some(({ activation }) => activation === id.activation)) return [];
  return [{ ...id, parameters: {}, given: [], unknown: Object.keys(id.parameters) }];
}

/** A table may say what a gate is made of: `{"swiglu": nn.SiLU()}`. */
const isGate = ({ activation }: Occurrence): boolean => /glu/.test(activation);
