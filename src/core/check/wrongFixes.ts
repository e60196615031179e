import type { Words } from '../describe/words';
import type { Judged } from '../formulas/judged';
import type { Span } from '../span';
import type { Fix } from './finding';
import { smallestFix } from './smallestFix';
import { unstable } from './unstable';

/** The text that is checked, and the functions in it that are not what their names say. */
export interface Page {
  readonly text: string;
  readonly mistaken: ReadonlySet<string>;
}

/**
 * What puts a wrong formula right: the one thing that is to be changed, then the whole anew. A change that leaves a form which breaks is
 * offered only where nothing better is known, and none that would make up for the mistake of another function.
 */
export function fixesOf(judged: Judged, whole: readonly Fix[], page: Page, words: Words): readonly Fix[] {
  const isAlone = !standsOnMistake(judged, page);
  const smallest = isAlone ? smallestFix(judged, page.text, words) : undefined;
  if (!smallest) return isElsewhere(judged, page) ? fixElsewhere(judged, page, words) : whole;
  const isSound = unstable(smallest.made, words, page.text) === undefined;
  const others = whole.filter((fix) => after(fix, page.text) !== after(smallest.fix, page.text));
  return isSound || others.length === 0 ? [smallest.fix, ...others] : whole;
}

const after = ({ edits }: Fix, text: string): string =>
  edits
    .toReversed()
    .reduce((made, { span, text: put }) => made.slice(0, span[0]) + put + made.slice(span[1]), text)
    .replace(/\s/g, '');

/** Whether the number that is wrong stands outside of the function. */
function isElsewhere({ written, identification }: Judged, { text }: Page): boolean {
  const { change } = identification ?? {};
  if (written.language === 'latex' || (change?.kind !== 'constant' && change?.kind !== 'parameter'))
    return false;
  const wrong = Math.abs(change.written);
  return (
    wrong > 1 && !Number.isInteger(wrong) && numbersLike(wrong, text.slice(...written.span)).length === 0
  );
}

/** Where a number stands in a text, rounded or not. */
const numbersLike = (value: number, text: string): readonly Span[] =>
  [...text.matchAll(/(?<![\w.])(?:\d[\d_]*\.?\d*(?:e[+-]?\d+)?|\.\d+)/gi)]
    .filter(([digits]) => Math.abs(Number(digits.replaceAll('_', '')) - value) < 1e-6 * value)
    .map(({ 0: digits, index }) => [index, index + digits.length]);

/** A constant of the file: the one number in it that is the wrong one. */
function fixElsewhere({ identification }: Judged, { text }: Page, { t }: Words): readonly Fix[] {
  const { change } = identification ?? {};
  if (change?.kind !== 'constant' && change?.kind !== 'parameter') return [];
  const [span, ...others] = numbersLike(Math.abs(change.written), text);
  if (!span || others.length > 0) return [];
  const put = `${Math.abs(change.expected)}`;
  return [{ title: t('Replace {0} by {1}', text.slice(...span), put), edits: [{ span, text: put }] }];
}

function standsOnMistake({ written: { span, name, of } }: Judged, { text, mistaken }: Page): boolean {
  const used = [...text.slice(...span).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].map(([word]) => word);
  const others = [...used.filter((word) => word !== name?.text), ...(of?.name ? [of.name.text] : [])];
  return others.some((word) => mistaken.has(word));
}
