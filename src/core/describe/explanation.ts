import type { Article, Interval, Range, Values } from '../activations/activation';
import type { Asymptote } from '../curve/asymptotes';
import type { Break } from '../curve/breaks';
import { holds, type Curve } from '../curve/curve';
import { featuresOf } from '../curve/features';
import { momentsOf } from '../curve/moments';
import { gainOf } from '../curve/signal';
import { parityOf, rangeOf } from '../curve/stated';
import type { Parameters } from '../expression/parameters';
import { printLatex } from '../expression/print';
import { tellingWindow } from './tellingWindow';
import { pointAt, tellingPoints, type TellingPoint } from './valueTable';

/** What a function is and what is true of it, as data; numbers that are not finite as "NaN", "Infinity" and "-Infinity". */
export interface Explanation {
  /** An id of the catalogue; null for a formula of one's own. */
  readonly activation: string | null;
  readonly framework: string | null;
  readonly symbol: string | null;
  readonly parameters: Parameters;
  /** In mathjs syntax. */
  readonly formula: string;
  readonly latex: string;
  readonly range: ExplainedRange | null;
  /** Null where nothing is known for these parameters. */
  readonly monotonic: string | null;
  readonly convex: string | null;
  readonly parity: string | null;
  readonly smoothness: string | null;
  readonly kinks: readonly { x: JsonNumber; left: JsonNumber; right: JsonNumber; jump: boolean }[];
  /** Found by numbers, of typed formulas as well. */
  readonly found: {
    readonly range: { low: JsonNumber; high: JsonNumber };
    readonly extrema: readonly { kind: 'minimum' | 'maximum'; x: JsonNumber; value: JsonNumber }[];
    readonly roots: readonly number[];
    readonly fixedPoints: readonly number[];
    readonly asymptotes: { left: Asymptote | null; right: Asymptote | null };
    readonly lipschitz: JsonNumber;
    /** Of f, f² and f′² for a standard normal input. */
    readonly moments: { mean: JsonNumber; square: JsonNumber; slopeSquare: JsonNumber };
    readonly gain: { forward: JsonNumber; backward: JsonNumber };
  };
  /** What it is for, how it fails, what is used instead, with sources. */
  readonly advice: readonly { about: string; text: string; source: string; url: string }[];
  readonly points: readonly { x: JsonNumber; value: JsonNumber; slope: JsonNumber }[];
}

type JsonNumber = number | string;

type ExplainedRange =
  ExplainedInterval | ExplainedValues | { readonly union: readonly (ExplainedInterval | ExplainedValues)[] };

interface ExplainedInterval {
  readonly low: JsonNumber;
  readonly high: JsonNumber;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

interface ExplainedValues {
  readonly values: readonly JsonNumber[];
}

export function explanation(
  curve: Curve,
  origin: { readonly framework?: string; readonly symbol?: string },
  points: readonly TellingPoint[],
  article?: Article,
): Explanation {
  const { activation, settings, spec } = curve;
  const breaks = curve.breaks(...tellingWindow([curve]));
  const property = (of: 'monotonic' | 'convex'): string | null => {
    const known = activation?.[of];
    return known && (known.when === undefined || holds(known.when, settings)) ? known.is : null;
  };
  return {
    activation: activation?.id ?? null,
    framework: origin.framework ?? null,
    symbol: origin.symbol ?? null,
    parameters: settings,
    formula: activation?.formula ?? (spec.kind === 'formula' ? spec.source : ''),
    latex: article?.latex ?? printLatex(curve.expression),
    range: activation?.range ? explainedRange(activation.range, settings) : null,
    monotonic: property('monotonic'),
    convex: property('convex'),
    parity: activation ? parityOf(activation, settings) : null,
    smoothness: smoothnessOf(curve, breaks),
    kinks: breaks.map(({ kind, x, slope }) => ({
      x: jsonNumber(x),
      left: jsonNumber(slope.left),
      right: jsonNumber(slope.right),
      jump: kind !== 'kink',
    })),
    found: foundOf(curve),
    advice: (article?.advice ?? []).map(({ about, en, source }) => ({
      about,
      text: en,
      source: source.text,
      url: source.url,
    })),
    points: points.map(({ x, value }) => ({
      x: jsonNumber(x),
      value: jsonNumber(value),
      slope: jsonNumber(curve.slope(x)),
    })),
  };
}

/** The points that are asked for, or else the telling ones. */
export function explainedPoints(curve: Curve, xs: readonly number[] | undefined): readonly TellingPoint[] {
  if (!xs) return tellingPoints(curve);
  const breaks = curve.breaks(...tellingWindow([curve]));
  return xs.map((x) =>
    pointAt(
      curve,
      x,
      breaks.find((at) => at.x === x),
    ),
  );
}

function foundOf(curve: Curve): Explanation['found'] {
  const { range, extrema, roots, fixedPoints, asymptotes, lipschitz } = featuresOf(curve);
  const { mean, square, slopeSquare } = momentsOf(curve);
  const { forward, backward } = gainOf(curve);
  return {
    range: { low: jsonNumber(range.low), high: jsonNumber(range.high) },
    extrema: extrema.map(({ kind, x, value }) => ({ kind, x: jsonNumber(x), value: jsonNumber(value) })),
    roots,
    fixedPoints,
    asymptotes: { left: asymptotes.left ?? null, right: asymptotes.right ?? null },
    lipschitz: jsonNumber(lipschitz),
    moments: {
      mean: jsonNumber(mean),
      square: jsonNumber(square),
      slopeSquare: jsonNumber(slopeSquare),
    },
    gain: { forward: jsonNumber(forward), backward: jsonNumber(backward) },
  };
}

const jsonNumber = (value: number): JsonNumber =>
  Number.isFinite(value) ? (value === 0 ? 0 : value) : String(value);

/** Single values beside each other as one part. */
function explainedRange(range: Range, settings: Parameters): ExplainedRange {
  const pieces = 'union' in range ? range.union : [range];
  const parts = pieces.map((piece) => explainedPart(piece, settings)).filter((part) => part !== undefined);
  const [only] = parts;
  return only && parts.length === 1 ? only : { union: parts };
}

function explainedPart(
  piece: Interval | Values,
  settings: Parameters,
): ExplainedInterval | ExplainedValues | undefined {
  const parts = rangeOf(piece, settings);
  if ('values' in piece) return { values: parts.map(({ low }) => jsonNumber(low)) };
  const [part] = parts;
  return part && { ...part, low: jsonNumber(part.low), high: jsonNumber(part.high) };
}

/** A kink or jump decides; without one, what the catalogue says. */
function smoothnessOf({ activation }: Curve, breaks: readonly Break[]): string | null {
  if (breaks.some(({ kind }) => kind !== 'kink')) return 'discontinuous';
  return breaks.length > 0 ? 'C0' : (activation?.smoothness ?? null);
}
