import type { CodeFunction } from '../read/code/codeFunctions';
import { isInside } from '../span';
import { rootsOf, type Named } from './named';

/** Of all that is a slope or by its name may be one, the function that it belongs to; undefined where that is not written out. */
export function originalsOf(all: readonly Named[]): ReadonlyMap<Named, Named | undefined> {
  const functions = all.filter(({ said }) => !said.isDerivative);
  const functionsOf = byRoot(functions);
  const slopesOf = byRoot(all.filter(({ said }) => said.isDerivative));
  /** `tanh` beside `dtanh`. */
  const beside = ({ said }: Named): readonly Named[] =>
    rootsOf(said)
      .slice(1)
      .flatMap((other) => functionsOf.get(other) ?? []);
  /** What a class that is called as an activation has besides its slope, whatever that is called. */
  const onlyOther = ({ said, function: { className } }: Named): readonly Named[] => {
    if (said.claims.length === 0 || className === undefined) return [];
    const others = functions.filter((each) => each.function.className === className);
    const [only, ...more] = others;
    const isOther = only?.said.claims.length !== 0 && only?.said.claims[0] !== said.claims[0];
    return more.length > 0 || isOther ? [] : others;
  };
  const namesakesOf = (named: Named): readonly Named[] =>
    named.said.isDerivative ? (functionsOf.get(named.said.root) ?? onlyOther(named)) : beside(named);
  return new Map(
    all
      .map((named) => ({ named, namesakes: namesakesOf(named) }))
      .filter(({ named, namesakes }) => named.said.isDerivative || namesakes.length > 0)
      .map(({ named, namesakes }) => [
        named,
        enclosing(named, functions) ?? originalOf(named, namesakes, slopesOf.get(named.said.root) ?? []),
      ]),
  );
}

/** The function in which a backward pass stands that has no name of its own. */
const enclosing = (
  { said, function: { role, span } }: Named,
  functions: readonly Named[],
): Named | undefined =>
  said.isDerivative && said.claims.length === 0 && role === 'backward'
    ? functions.findLast((each) => each.function.span !== span && isInside(span, each.function.span))
    : undefined;

/**
 * Of the functions of the same name, the one in the same class if there is one, the nearest before it if there are several; where several
 * in branches are followed by as many slopes, the first belongs to the first. A second slope behind it belongs to what is not written out.
 */
function originalOf(named: Named, namesakes: readonly Named[], slopes: readonly Named[]): Named | undefined {
  const { className, isDerivativeFlag, span } = named.function;
  if (isDerivativeFlag) return namesakes.find((each) => each.function.span === span);
  const same = namesakes.filter((each) => isBeside(each.function.className, className, named.function));
  const isInOrder =
    same.length > 1 && same.length === slopes.length && (areBefore(same, slopes) || areBefore(slopes, same));
  if (isInOrder) return same[slopes.indexOf(named)];
  const before = same.findLast((each) => each.function.span[0] < span[0]);
  const isBetween = ({
    function: {
      span: [at],
    },
  }: Named): boolean => before !== undefined && before.function.span[1] <= at && at < span[0];
  return named.said.claims.length === 0 && slopes.some(isBetween) ? undefined : (before ?? same[0]);
}

const areBefore = (some: readonly Named[], others: readonly Named[]): boolean =>
  others.every((other) => some.every((each) => each.function.span[1] <= other.function.span[0]));

/** Of a method, a function of another class is no original. */
const isBeside = (one: string | undefined, other: string | undefined, { role }: CodeFunction): boolean =>
  one === other || (role === 'function' && (one === undefined || other === undefined));

function byRoot(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const made = new Map<string, Named[]>();
  for (const named of all) {
    const same = made.get(named.said.root);
    if (same) same.push(named);
    else made.set(named.said.root, [named]);
  }
  return made;
}
