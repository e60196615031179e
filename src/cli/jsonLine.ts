import type { Row } from './rows';

/** A place as one line of JSON. Its keys are what programs rely on. */
export function jsonLine({ path, cell, line, column, endLine, endColumn, occurrence }: Row): string {
  const { certainty, kind, activation, framework = null, symbol, parameters } = occurrence;
  const where = { path, ...(cell !== undefined && { cell }), line, column, endLine, endColumn };
  return `${JSON.stringify({ ...where, certainty, kind, activation, framework, symbol, parameters })}\n`;
}
