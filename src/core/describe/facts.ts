import type { Activation, Property, Range } from '../activations/activation';
import type { Break } from '../curve/breaks';
import { areUsual } from '../activations/parameters';
import { holds, type Curve } from '../curve/curve';
import { parityOf, rangeOf } from '../curve/stated';
import type { Parameters } from '../expression/parameters';
import type { Translate } from '../problem';
import { extremaOf, type Extremum } from './extrema';
import { kinkSlope } from './kinkSlopes';
import { digitsText, numberText } from './numberText';
import { tellingWindow } from './tellingWindow';

/** Where the name came from, when a library's gradient at kinks is to be told. */
export interface Origin {
  readonly id: string;
  readonly title: string;
}

/**
 * What is true of a curve with the parameters it has, a short phrase each: range, direction, shape, smoothness with the kinks,
 * the least and greatest value where they lie at a point. What only holds for other parameters is left out.
 */
export function factsOf(curve: Curve, t: Translate, origin?: Origin): readonly string[] {
  const { activation, settings } = curve;
  const breaks = curve.breaks(...tellingWindow([curve]));
  const stated = activation && areUsual(activation, settings) ? activation : undefined;
  const known = stated ? recordFacts(stated, settings, t) : [];
  const saturation = activation && saturationText(curve, t);
  const smooth = breaks.length === 0 && stated ? smoothnessText(stated, t) : undefined;
  const phrases = [
    ...known,
    saturation,
    smooth,
    kinksText(
      breaks.filter(({ kind }) => kind === 'kink'),
      { activation, origin },
      t,
    ),
    ...breaks.slice(0, mostBreaks).map((at) => breakText(at, t)),
    ...extremaOf(curve).map((at) => extremumText(at, stated?.range !== undefined, t)),
  ];
  return phrases.filter((phrase) => phrase !== undefined);
}

/** The value is said only where no range says it. */
function extremumText({ kind, x, value }: Extremum, hasRange: boolean, t: Translate): string {
  const [place, height] = [digitsText(x), digitsText(value)];
  if (kind === 'minimum')
    return hasRange ? t('minimum at {0}', place) : t('minimum {0} at {1}', height, place);
  return hasRange ? t('maximum at {0}', place) : t('maximum {0} at {1}', height, place);
}

function recordFacts(
  activation: Activation,
  settings: Parameters,
  t: Translate,
): readonly (string | undefined)[] {
  const { monotonic, convex, range } = activation;
  const parity = parityOf(activation, settings);
  return [
    range && t('Range {0}', rangeText(range, settings, t)),
    propertyText(monotonic, settings, directions(t)),
    propertyText(convex, settings, shapes(t)),
    parity === 'none' ? undefined : parity === 'odd' ? t('odd') : t('even'),
  ];
}

/** `(0, 1)`, `[−0.17, ∞)`, `{0, 1}`, `{0} ∪ (1, ∞)`. */
export function rangeText(range: Range, settings: Parameters, t: Translate): string {
  const written: string[] = [];
  let values: string[] = [];
  const endValues = (): void => {
    if (values.length > 0) written.push(`{${values.join(', ')}}`);
    values = [];
  };
  for (const { low, high, includesLow, includesHigh } of rangeOf(range, settings)) {
    if (low === high) {
      values.push(numberText(low, t));
      continue;
    }
    endValues();
    const ends = `${numberText(low, t)}, ${numberText(high, t)}`;
    written.push(`${includesLow ? '[' : '('}${ends}${includesHigh ? ']' : ')'}`);
  }
  endValues();
  return written.join(' ∪ ');
}

/** The phrase for a property that holds for these parameters. */
const propertyText = (
  { is, when }: Property,
  settings: Parameters,
  phrases: ReadonlyMap<string, string>,
): string | undefined => (when === undefined || holds(when, settings) ? phrases.get(is) : undefined);

const directions = (t: Translate): ReadonlyMap<string, string> =>
  new Map([
    ['strictly increasing', t('strictly increasing')],
    ['increasing', t('increasing')],
    ['strictly decreasing', t('strictly decreasing')],
    ['decreasing', t('decreasing')],
    ['no', t('not monotonic')],
  ]);

const shapes = (t: Translate): ReadonlyMap<string, string> =>
  new Map([
    ['strictly convex', t('strictly convex')],
    ['convex', t('convex')],
    ['strictly concave', t('strictly concave')],
    ['concave', t('concave')],
    ['affine', t('a straight line')],
  ]);

/** Beyond this distance an activation is as good as its asymptote; below this slope it is flat. */
const farAway = 1e5;
const flat = 1e-6;

function saturationText(curve: Curve, t: Translate): string | undefined {
  const [left, right] = [-farAway, farAway].map((x) => isFlat(curve, x));
  if (left && right) return t('saturates on both sides');
  if (left) return t('saturates on the left');
  return right ? t('saturates on the right') : undefined;
}

/** A small slope alone is not enough: 10⁻¹² x goes on and on. */
function isFlat(curve: Curve, x: number): boolean {
  const [here, farther] = [curve.value(x), curve.value(2 * x)];
  return Math.abs(curve.slope(x)) < flat && Math.abs(farther - here) <= 1e-3 * Math.abs(here);
}

function smoothnessText({ smoothness }: Activation, t: Translate): string | undefined {
  switch (smoothness) {
    case 'C∞':
      return t('smooth');
    case 'C1':
    case 'C2':
      return t('continuous slope');
    case 'C0':
    case 'discontinuous':
      return undefined;
  }
}

/** All kinks in one phrase, with what the library the name came from returns there when that is known. */
function kinksText(
  kinks: readonly Break[],
  {
    activation,
    origin,
  }: { readonly activation: Activation | undefined; readonly origin: Origin | undefined },
  t: Translate,
): string | undefined {
  if (kinks.length === 0) return undefined;
  const places = listText(kinks.map(({ x }) => x));
  const slopes = kinks.map(
    (kink) =>
      activation && origin && kinkSlope({ framework: origin.id, activation: activation.id }, kink, kinks),
  );
  const known = slopes.filter((slope) => slope !== undefined);
  const isKnown = known.length === kinks.length && origin !== undefined;
  if (kinks.length === 1) {
    return isKnown
      ? t('kink at {0} (slope {1} in {2})', places, listText(known), origin.title)
      : t('kink at {0}', places);
  }
  return isKnown
    ? t('kinks at {0} (slopes {1} in {2})', places, listText(known), origin.title)
    : t('kinks at {0}', places);
}

function listText(numbers: readonly number[]): string {
  const shown = numbers.slice(0, mostBreaks).map(digitsText).join(', ');
  return numbers.length > mostBreaks ? `${shown}, …` : shown;
}

const mostBreaks = 4;

function breakText({ kind, x, value }: Break, t: Translate): string | undefined {
  const place = digitsText(x);
  switch (kind) {
    case 'kink':
      return undefined;
    case 'jump':
      return t('jumps at {0} from {1} to {2}', place, digitsText(value.left), digitsText(value.right));
    case 'pole':
      return t('pole at {0}', place);
    case 'edge':
      return t('its domain ends at {0}', place);
  }
}
