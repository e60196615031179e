import type { Translate } from '../problem';
import type { Case, Layout } from './layout';
import { digits, subscripted } from './written';

/** A laid out formula in one line of text. */
export function unicode(layout: Layout, t: Translate): string {
  switch (layout.box) {
    case 'number':
      return digits(layout.value);
    case 'letter':
    case 'name':
      return layout.name;
    case 'sign':
      return layout.sign;
    case 'row':
      return oneLine(layout.parts, t);
    case 'fence':
      return `${layout.open}${unicode(layout.inside, t)}${layout.close}`;
    case 'fraction':
      return `${isSum(layout.above) ? grouped(layout.above, t) : unicode(layout.above, t)} / ${grouped(layout.below, t)}`;
    case 'power':
      return raised(layout, t);
    case 'root':
      return `${layout.degree === 2 ? '√' : '∛'}${underRoot(layout.inside, t)}`;
    case 'cases':
      return `{ ${layout.cases.map((each) => unicodeCase(each, t)).join('; ')} }`;
  }
}

const unicodeCase = ({ value, when }: Case, t: Translate): string =>
  when ? t('{0} if {1}', unicode(value, t), unicode(when, t)) : t('{0} otherwise', unicode(value, t));

/** What a bar or an exponent kept apart on paper must be kept apart from its neighbors by other means in one line. */
function oneLine(parts: readonly Layout[], t: Translate): string {
  const [left, sign, right] = parts;
  if (parts.length !== 3 || !left || sign?.box !== 'sign' || !right)
    return parts.map((part) => unicode(part, t)).join('');
  if (sign.sign.trim() !== '' && sign.sign !== dot)
    return `${unicode(left, t)}${sign.sign}${operand(right, t)}`;
  const [first, second] = [factor(left, t), factor(right, t)];
  const joined = runTogether(left, first, right) ? dot : sign.sign;
  return `${first}${joined}${second}`;
}

const dot = ' · ';

/** What follows a plus or minus must not begin with one. */
function operand(layout: Layout, t: Translate): string {
  const text = unicode(layout, t);
  return layout.box === 'fraction' && text.startsWith('−') ? `(${text})` : text;
}

/** (x / 2)y: a division as a factor. */
function factor(layout: Layout, t: Translate): string {
  const text = unicode(layout, t);
  return lastOf(layout).box === 'fraction' ? `(${text})` : text;
}

/** Whether what follows would be read as part of an exponent (e^x · x), a root (√2 · x), a name (rate · x) or a call (rate · (1 + x)). */
function runTogether(left: Layout, text: string, right: Layout): boolean {
  if (/[\^√∛][^\s()]+$/.test(text)) return true;
  return isWord(lastOf(left)) || (isWord(firstOf(right)) && lastOf(left).box === 'letter');
}

const lastOf = (layout: Layout): Layout => endOf(layout, -1);
const firstOf = (layout: Layout): Layout => endOf(layout, 0);

/** The innermost first or last part; a call is one part. */
function endOf(layout: Layout, side: 0 | -1): Layout {
  const part = layout.box === 'row' && !isCall(layout) ? layout.parts.at(side) : undefined;
  return part ? endOf(part, side) : layout;
}

/** A letter of several letters: `rate`, but not x₂. */
const isWord = (layout: Layout): boolean =>
  layout.box === 'letter' && Array.from(subscripted(layout.name)[0]).length > 1;

/** √2, √x; anything longer might end elsewhere. */
function underRoot(layout: Layout, t: Translate): string {
  const bare = layout.box === 'number' || (layout.box === 'letter' && !isWord(layout));
  return bare ? unicode(layout, t) : `(${unicode(layout, t)})`;
}

/** In one line, what stood below a bar or in an exponent needs parentheses unless it is a single thing. */
const grouped = (layout: Layout, t: Translate): string =>
  isSingle(layout) ? unicode(layout, t) : `(${unicode(layout, t)})`;

const isSingle = (layout: Layout): boolean =>
  ['number', 'letter', 'name', 'fence', 'root'].includes(layout.box) || isCall(layout);

/** Whether a sign of addition or comparison stands outside all parentheses. */
const isSum = (layout: Layout): boolean =>
  layout.box === 'cases' ||
  (layout.box === 'row' &&
    layout.parts.some((part) =>
      part.box === 'sign' ? /[^·\s]/.test(part.sign) : part.box === 'row' && isSum(part),
    ));

const isCall = (layout: Layout): boolean =>
  layout.box === 'row' && layout.parts.length === 2 && layout.parts[0]?.box === 'name';

/** 10⁻⁷ and x², but e^x; a root is raised in parentheses, since √x² may be read either way. */
function raised({ base, exponent }: Layout & { box: 'power' }, t: Translate): string {
  const below = base.box === 'root' ? `(${unicode(base, t)})` : unicode(base, t);
  const text = unicode(exponent, t);
  if (/^−?\d+$/.test(text)) return `${below}${Array.from(text, superscript).join('')}`;
  return `${below}^${grouped(exponent, t)}`;
}

const superscript = (character: string): string =>
  character === '−' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(character));
