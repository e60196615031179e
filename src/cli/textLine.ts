import type { Row } from './rows';

/** A place as one line for people. */
export function textLine({ path, cell, line, column, occurrence }: Row): string {
  const { certainty, kind, activation, framework, parameters } = occurrence;
  const symbol = occurrence.symbol.replaceAll(/\s+/g, ' '); // words of a mention may stand on two lines
  const values = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  const place = `${path}${cell === undefined ? '' : `[${cell}]`}:${line}:${column}`;
  const words = [
    place,
    activation,
    ...values,
    framework,
    symbol,
    certainty === 'mention' ? '(mention)' : kind === 'use' ? '(use)' : '',
  ];
  return `${words.filter(Boolean).join(' ')}\n`;
}
