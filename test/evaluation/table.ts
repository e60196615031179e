import { sum, type Measure } from './measure';

/** A language and a manner of writing in it, with the measures of its files. */
export interface Style {
  readonly name: string;
  readonly files: readonly Measure[];
}

/** One row a style, and the whole below. */
export function table(styles: readonly Style[]): string {
  const whole = { name: 'all', files: styles.flatMap(({ files }) => files) };
  const rows = [headings, ...styles.map(row), row(whole)];
  const widths = headings.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

const headings: readonly string[] = [
  'style',
  'files',
  'places',
  'found',
  'missed',
  'wrong',
  'recall',
  'precision',
  'parameters right',
  'lookalikes',
  'mentions',
  'mentioned',
];

function row({ name, files }: Style): readonly string[] {
  const measure = sum(files);
  return [
    name,
    String(files.length),
    String(measure.places),
    String(measure.found),
    String(measure.missed.length),
    String(measure.wrong.length),
    percent(recall(measure)),
    percent(precision(measure)),
    percent(parametersRight(measure)),
    String(measure.lookalikes),
    String(measure.mentions),
    String(measure.mentioned),
  ];
}

/** The part of the places that is found, 1 if there are none. */
export function recall({ found, places }: Measure): number {
  return ratio(found, places);
}

export function precision({ found, wrong }: Measure): number {
  return ratio(found, found + wrong.length);
}

export function parametersRight({ parameters, found }: Measure): number {
  return ratio(parameters, found);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
