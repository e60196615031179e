import { isNamed, type Row } from './rows';

/** A place as one line for people. */
export function textLine(row: Row): string {
  const { path, cell, line, column } = row;
  const { activation, parameters, symbol } = isNamed(row) ? row.occurrence : row.formula;
  const values = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  const place = `${path}${cell === undefined ? '' : `[${cell}]`}:${line}:${column}`;
  const framework = isNamed(row) ? row.occurrence.framework : undefined;
  const written = symbol.replaceAll(/\s+/g, ' '); // words of a mention may stand on two lines
  const words = [place, activation, ...values, framework, written, markOf(row)];
  return `${words.filter(Boolean).join(' ')}\n`;
}

function markOf(row: Row): string {
  if (!isNamed(row)) return `(${row.formula.kind})`;
  const { certainty, kind } = row.occurrence;
  return certainty === 'mention' ? '(mention)' : kind === 'use' ? '(use)' : '';
}
