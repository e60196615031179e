import type { Count, Tally } from './tally';
import { variantsIn, type Variants } from './variants';

/** Counts by activation and by library, most first, in two tables; below them what is worth a second look. */
export function summaryText(tally: Tally): string {
  const summary = summaryOf(tally);
  const { files, filesWithPlaces, activations, frameworks, places, mixedVariants } = summary;
  const total = `${plural(places, 'place')} in ${filesWithPlaces} of ${plural(files, 'file')}\n${spelledOut(summary)}`;
  const notes = mixedVariants.map(noteText).join('');
  const tables = [table('activation', activations), table('library', frameworks)];
  return places === 0 ? total : [...tables, `${total}${notes}`].join('\n');
}

/** The same for programs. */
export function summaryJson(tally: Tally): string {
  const { activations, frameworks, ...rest } = summaryOf(tally);
  const summary = {
    ...rest,
    activations: activations.map(({ name, ...counts }) => ({ activation: name, ...counts })),
    frameworks: frameworks.map(({ name, ...counts }) => ({ framework: name ?? null, ...counts })),
  };
  return `${JSON.stringify(summary, undefined, 2)}\n`;
}

function summaryOf({ files, filesWithPlaces, formulas, derivatives, counts: byAll }: Tally) {
  const counts = [...byAll.values()];
  return {
    files,
    filesWithPlaces,
    places: counts.reduce((sum, one) => sum + one.places, 0),
    formulas,
    derivatives,
    mixedVariants: variantsIn(counts),
    activations: countsBy(counts, ({ activation }) => activation),
    frameworks: countsBy(counts, ({ framework }) => framework),
  };
}

/** `Spelled out besides: 3 formulas, 1 slope`; nothing where there are none. */
function spelledOut({ formulas, derivatives }: Pick<Tally, 'formulas' | 'derivatives'>): string {
  const counts = [
    ...(formulas > 0 ? [plural(formulas, 'formula')] : []),
    ...(derivatives > 0 ? [plural(derivatives, 'slope')] : []),
  ];
  return counts.length === 0 ? '' : `Spelled out besides: ${counts.join(', ')}\n`;
}

interface Line {
  /** Nothing where no library is known. */
  readonly name: string | undefined;
  readonly certain: number;
  readonly mention: number;
}

/** Counts with the same name added up; the most certain places first. */
function countsBy(counts: readonly Count[], nameOf: (one: Count) => string | undefined): readonly Line[] {
  const lines = new Map<string | undefined, Line>();
  for (const one of counts) {
    const name = nameOf(one);
    const line = lines.get(name) ?? { name, certain: 0, mention: 0 };
    lines.set(name, { ...line, [one.certainty]: line[one.certainty] + one.places });
  }
  return [...lines.values()].sort(
    (a, b) => b.certain - a.certain || b.mention - a.mention || ((a.name ?? '') < (b.name ?? '') ? -1 : 1),
  );
}

/** Right-aligned numbers below their headings. */
function table(title: string, lines: readonly Line[]): string {
  const rows = [
    [title, 'certain', 'mention'],
    ...lines.map(({ name = 'unknown', certain, mention }) => [name, String(certain), String(mention)]),
  ];
  const [first = 0, ...others] = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map(([name = '', ...numbers]) => {
      const cells = numbers.map((cell, i) => cell.padStart(others[i] ?? 0));
      return `${[name.padEnd(first), ...cells].join('  ')}\n`;
    })
    .join('');
}

function noteText({ name, variants }: Variants): string {
  const each = variants.map(({ activation, places }) => `${activation} ${places}`).join(', ');
  return `Note: ${name} stands for different functions here: ${each}.\n`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
