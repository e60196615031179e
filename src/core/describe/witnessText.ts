import { textTo, trueMinus } from './numberText';
import type { Identification } from '../identify/identification';
import type { Words } from './words';

/** What is wrong, and the x at which anybody can see it. */
export function witnessText(said: string, { at, values }: Identification, { t }: Words): string {
  if (at === undefined || !values) return `${said}.`;
  const [written, expected] = apart(values.written, values.expected, t('undefined'));
  return t('{0}: at x = {1} it gives {2} and not {3}.', said, textTo(at, 4), written, expected);
}

/** Two numbers with as many digits as tell them apart, four at least. */
function apart(one: number, other: number, undefinedWord: string): readonly [string, string] {
  const text = (value: number, digits: number): string =>
    Number.isNaN(value) ? undefinedWord : textTo(value, digits);
  for (let digits = 4; digits < 17; digits++) {
    const pair = [text(one, digits), text(other, digits)] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return [trueMinus(`${one}`), trueMinus(`${other}`)];
}
