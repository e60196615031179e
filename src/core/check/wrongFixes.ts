import type { Words } from '../describe/words';
import type { Judged } from '../formulas/judged';
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
  const smallest = standsOnMistake(judged, page) ? undefined : smallestFix(judged, page.text, words);
  if (!smallest) return whole;
  const isSound = unstable(smallest.made, words, page.text) === undefined;
  const others = whole.filter((fix) => after(fix, page.text) !== after(smallest.fix, page.text));
  return isSound || others.length === 0 ? [smallest.fix, ...others] : whole;
}

const after = ({ edits }: Fix, text: string): string =>
  edits
    .toReversed()
    .reduce((made, { span, text: put }) => made.slice(0, span[0]) + put + made.slice(span[1]), text)
    .replace(/\s/g, '');

function standsOnMistake({ written: { span, name, of } }: Judged, { text, mistaken }: Page): boolean {
  const used = [...text.slice(...span).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].map(([word]) => word);
  const others = [...used.filter((word) => word !== name?.text), ...(of?.name ? [of.name.text] : [])];
  return others.some((word) => mistaken.has(word));
}
