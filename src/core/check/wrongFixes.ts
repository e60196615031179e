import { hedgeWords } from '../formulas/knownNames';
import { patterns } from '../read/code/knownWords';
import type { Words } from '../describe/words';
import { escapePattern } from '../escapePattern';
import { movedSpan } from '../formulas/cell';
import type { Judged } from '../formulas/judged';
import type { Span } from '../span';
import { edited } from './edited';
import type { Fix } from './finding';
import { isWritten, numberWritten } from './numberWritten';
import { outermostAbove } from '../line';
import { smallestFix } from './smallestFix';
import { unstable } from './unstable';

/** The text that is checked, and the functions in it that are not what their names say. */
export interface Page {
  readonly text: string;
  readonly mistaken: ReadonlySet<string>;
}

/**
 * What returns its argument or a number, below a remark that somebody is to write it, or for want of a library, or of a module, and a slope
 * that is said to be none but near it.
 */
export const isToBeWritten = ({ function: f, written: { span, kind } }: Judged, text: string): boolean =>
  (/^(?:symbol|number)$/.test(f?.expression.kind ?? '') &&
    (hedgeWords.toBeWritten.test(text.slice(...span)) ||
      /^(?:module|model)$/.test(f?.variable ?? '') ||
      patterns.noLibrary.test(outermostAbove(text, span[0])))) ||
  (kind === 'derivative' && hedgeWords.approximated.test(text.slice(...span)));

/**
 * What puts a wrong formula right: the one thing that is to be changed, then the whole anew. A change that leaves a form which breaks is
 * offered only where nothing better is known, and none that would make up for the mistake of another function.
 */
export function fixesOf(judged: Judged, whole: readonly Fix[], page: Page, words: Words): readonly Fix[] {
  const smallest = standsOnMistake(judged, page) ? undefined : smallestFix(judged, page.text, words);
  if (!smallest) return isElsewhere(judged, page) ? fixElsewhere(judged, page, words) : whole;
  const isSound = unstable(smallest.made, words, page.text) === undefined;
  const spans = [smallest.fix, ...whole].flatMap(({ edits }) => edits.flatMap(({ span }) => span));
  const stretch: Span = [Math.min(...spans), Math.max(...spans)];
  const made = after(smallest.fix, page.text, stretch);
  const others = whole.filter((fix) => after(fix, page.text, stretch) !== made);
  return isSound || others.length === 0 ? [smallest.fix, ...others] : whole;
}

/** What a fix makes of a stretch of the text that holds its edits, but for the blanks. */
const after = ({ edits }: Fix, text: string, [from, to]: Span): string =>
  edited(
    text.slice(from, to),
    edits.map((each) => ({ ...each, span: movedSpan(each.span, -from) })),
  ).replace(/\s/g, '');

/** Whether the number that is wrong stands outside of the function. */
function isElsewhere({ written, identification }: Judged, { text }: Page): boolean {
  const { change } = identification ?? {};
  if (written.language === 'latex' || (change?.kind !== 'constant' && change?.kind !== 'parameter'))
    return false;
  const wrong = Math.abs(change.written);
  const isHere = [...text.slice(...written.span).matchAll(numbers)].some(([digits]) =>
    isWritten(digits, wrong),
  );
  return wrong > 1 && !Number.isInteger(wrong) && !isHere;
}

const numbers = new RegExp(numberWritten, 'g');

/** A constant of the file, where the name that the function has for it is given the wrong number, once. */
function fixElsewhere({ function: f, identification }: Judged, { text }: Page, { t }: Words): readonly Fix[] {
  const { change } = identification ?? {};
  if (!f || (change?.kind !== 'constant' && change?.kind !== 'parameter')) return [];
  const wrong = Math.abs(change.written);
  const set = f.parameters.flatMap(({ name }) => placesSet(name, text));
  const [span, ...others] = set.filter((place) => isWritten(text.slice(...place), wrong));
  if (!span || others.length > 0) return [];
  const put = `${Math.abs(change.expected)}`;
  return [{ title: t('Replace {0} by {1}', text.slice(...span), put), edits: [{ span, text: put }] }];
}

/** Where a name is given a number, outside of comments: `ALPHA: f32 = 1.67`, `#define ALPHA 1.67f`. */
function placesSet(name: string, text: string): readonly Span[] {
  const before = String.raw`(?:#define[ \t]+|^(?:(?!\/\/|[#%*]).)*?(?<![\w.]))`;
  const set = String.raw`${escapePattern(name)}(?:[ \t]*:[^=\n]*)?[ \t]*(?:=|<-|[ \t])[ \t]*[-+]?`;
  return [...text.matchAll(new RegExp(`${before}${set}(${numberWritten.source})`, 'gm'))].map(
    ({ 0: { length }, 1: digits = '', index }) => [index + length - digits.length, index + length],
  );
}

function standsOnMistake({ written: { span, name, of } }: Judged, { text, mistaken }: Page): boolean {
  const used = [...text.slice(...span).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].map(([word]) => word);
  const others = [...used.filter((word) => word !== name?.text), ...(of?.name ? [of.name.text] : [])];
  return others.some((word) => mistaken.has(word));
}
