import type { Parameter } from '../src/core/activations/activation';
import type { Curve } from '../src/core/curve/curve';
import type { CurveSpec } from '../src/core/curve/curveSpec';
import { digitsText } from '../src/core/describe/numberText';
import type { Parameters } from '../src/core/expression/parameters';
import { isProblem, problem, type Problem } from '../src/core/problem';
import { curveFor } from './curves';

/** One function of the panel. */
export interface Row {
  /** Never given to another row while the page lives. */
  readonly key: number;
  /** Index into the theme's colors; a row keeps it. */
  readonly color: number;
  /** Changes with the cursor in the editor. */
  readonly followed: boolean;
  /** What is drawn; of a formula, the last text that could be read. Absent until there is one. */
  readonly curve?: CurveSpec;
  /** The formula as it stands in the field while it cannot be read, and why. */
  readonly draft?: Draft;
  /** What had to be changed about the values that were asked for. */
  readonly note?: Problem;
}

export interface Draft {
  readonly source: string;
  readonly problem: Problem;
}

type Identity = Pick<Row, 'key' | 'color' | 'followed'>;

/** A row for a curve from outside: a formula that cannot be read waits in its field, values off their range are moved to its end. */
export function rowOf(identity: Identity, spec: CurveSpec): Row {
  const curve = curveFor(spec);
  if (isProblem(curve))
    return spec.kind === 'formula'
      ? { ...identity, draft: { source: spec.source, problem: curve } }
      : { ...identity, curve: spec };
  const { parameters, note } = clamped(spec.parameters, curve.parameters);
  return { ...identity, curve: parameters === spec.parameters ? spec : { ...spec, parameters }, ...note };
}

/** The row after typing in its formula field. It keeps its last good curve while the text is wrong. */
export function withSource(row: Row, source: string): Row {
  const { draft: _, note: __, ...kept } = row;
  const spec: CurveSpec = { kind: 'formula', source, parameters: row.curve?.parameters ?? {} };
  const curve = curveFor(spec);
  const read = isProblem(curve) ? { draft: { source, problem: curve } } : { curve: spec };
  return { ...kept, followed: false, ...read };
}

/** The row after moving a slider or typing a number. What is not a number changes nothing and is said. */
export function withParameter(row: Row, name: string, value: number): Row {
  if (!row.curve) return row;
  const { note: _, ...kept } = row;
  const ranges = drawnCurve(row)?.parameters ?? [];
  if (Number.isNaN(value)) {
    const symbol = ranges.find((each) => each.name === name)?.symbol ?? name;
    return { ...kept, note: problem('{0} needs a number', symbol) };
  }
  const { parameters, note } = clamped({ ...row.curve.parameters, [name]: value }, ranges);
  return { ...kept, curve: { ...row.curve, parameters }, ...note };
}

/** What a row draws, or undefined while there is nothing to draw. */
export function drawnCurve(row: Row): Curve | undefined {
  const curve = row.curve && curveFor(row.curve);
  return curve && !isProblem(curve) ? curve : undefined;
}

export function drawnCurves(rows: readonly Row[]): readonly Curve[] {
  return rows.map(drawnCurve).filter((curve) => curve !== undefined);
}

/** A row as it is saved and reported: without the values of letters that its formula no longer has. */
export function withoutGoneLetters(row: Row): Row {
  const curve = drawnCurve(row);
  if (!curve || row.curve?.kind !== 'formula') return row;
  const names = new Set(curve.parameters.map(({ name }) => name));
  const entries = Object.entries(row.curve.parameters);
  const kept = entries.filter(([name]) => names.has(name));
  if (kept.length === entries.length) return row;
  return { ...row, curve: { ...row.curve, parameters: Object.fromEntries(kept) } };
}

export const isFormula = (row: Row): boolean => row.curve?.kind !== 'activation';

/** The text of a formula row's field. */
export const sourceOf = (row: Row): string =>
  row.draft?.source ?? (row.curve?.kind === 'formula' ? row.curve.source : '');

interface Clamped {
  readonly parameters: Parameters;
  /** Spread into a row. */
  readonly note?: { readonly note: Problem };
}

function clamped(parameters: Parameters, ranges: readonly Parameter[]): Clamped {
  let result: Clamped = { parameters };
  for (const { name, symbol, min, max, default: usual } of ranges) {
    const value = valueOf(parameters, name);
    if (value === undefined || (value >= min && value <= max)) continue;
    const inside = Number.isNaN(value) ? usual : Math.min(Math.max(value, min), max);
    const note = Number.isNaN(value)
      ? problem('{0} needs a number', symbol)
      : problem(
          '{0} lies between {1} and {2} here: {3} is drawn at {4}',
          symbol,
          ...[min, max, value, inside].map(digitsText),
        );
    result = { parameters: { ...result.parameters, [name]: inside }, note: { note } };
  }
  return result;
}

const valueOf = (parameters: Parameters, name: string): number | undefined =>
  Object.hasOwn(parameters, name) ? parameters[name] : undefined;
