import type { Severity } from '../core/check/finding';
import type { CheckFormat, CheckRow, Checkings } from './checkFormat';

/**
 * Findings for people: the place as terminals make a link of it, counted from 1, the message, and below it the first change that puts it
 * right; at the end how many there were. In colors where a terminal shows it.
 */
export const checkAsText = (isColored: boolean): CheckFormat => ({
  begin: () => '',
  row: (row) => lines(row, isColored),
  between: '',
  end: (_, checkings) => summary(checkings, isColored),
});

function lines(
  { path, cell, line, column, severity, rule, message, fixes: [fix] }: CheckRow,
  isColored: boolean,
): string {
  const place = `${path}${cell === undefined ? '' : `:cell ${cell + 1}`}:${line + 1}:${column + 1}`;
  const level = painted(severity, levelColors[severity], isColored);
  const change = fix ? `${painted(`    fix: ${oneLine(fix.title)}`, colors.faint, isColored)}\n` : '';
  return `${painted(place, colors.bold, isColored)} ${level} ${rule}: ${oneLine(message)}\n${change}`;
}

/** A change, or a name in a file, may go over several lines. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** `3 findings in 2 of 5 files: 1 warning, 2 for information`. */
function summary({ texts, found, counts }: Checkings, isColored: boolean): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return `Nothing found in ${plural(texts, 'file')}\n`;
  const { error, warning, information } = counts;
  const kinds = [
    ...(error > 0 ? [painted(plural(error, 'error'), levelColors.error, isColored)] : []),
    ...(warning > 0 ? [painted(plural(warning, 'warning'), levelColors.warning, isColored)] : []),
    ...(information > 0 ? [`${information} for information`] : []),
  ];
  return `\n${plural(all, 'finding')} in ${found} of ${plural(texts, 'file')}: ${kinds.join(', ')}\n`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const painted = (text: string, color: string, isColored: boolean): string =>
  isColored ? `\u001b[${color}m${text}\u001b[0m` : text;

const colors = { bold: '1', faint: '2', red: '31', yellow: '33', blue: '34' } as const;

const levelColors = {
  error: colors.red,
  warning: colors.yellow,
  information: colors.blue,
  off: colors.faint,
} as const satisfies Record<Severity, string>;
