import { isNamed, type Row } from './rows';

/** A place as one line of JSON. Its keys are what programs rely on. */
export function jsonLine(row: Row): string {
  const { path, cell, line, column, endLine, endColumn } = row;
  const where = { path, ...(cell !== undefined && { cell }), line, column, endLine, endColumn };
  const found = isNamed(row)
    ? row.occurrence
    : { ...row.formula, certainty: 'certain', framework: undefined };
  const { certainty, kind, activation, framework = null, symbol, parameters } = found;
  return `${JSON.stringify({ ...where, certainty, kind, activation, framework, symbol, parameters })}\n`;
}
