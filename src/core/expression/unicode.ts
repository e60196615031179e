import type { Translate } from '../problem';
import type { Case, Layout } from './layout';
import { digits } from './written';

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
      return layout.parts.map((part) => unicode(part, t)).join('');
    case 'fence':
      return `${layout.open}${unicode(layout.inside, t)}${layout.close}`;
    case 'fraction':
      return `${isSum(layout.above) ? grouped(layout.above, t) : unicode(layout.above, t)} / ${grouped(layout.below, t)}`;
    case 'power':
      return raised(layout, t);
    case 'root':
      return `${layout.degree === 2 ? '√' : '∛'}${grouped(layout.inside, t)}`;
    case 'cases':
      return `{ ${layout.cases.map((each) => unicodeCase(each, t)).join('; ')} }`;
  }
}

const unicodeCase = ({ value, when }: Case, t: Translate): string =>
  when ? t('{0} if {1}', unicode(value, t), unicode(when, t)) : t('{0} otherwise', unicode(value, t));

/** In one line, what stood below a bar, in an exponent or under a root needs parentheses unless it is a single thing. */
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

const superscripts: ReadonlyMap<string, string> = new Map(
  Array.from('0123456789', (digit, i) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(i)]),
);

function raised({ base, exponent }: Layout & { box: 'power' }, t: Translate): string {
  const text = unicode(exponent, t);
  if (/^\d$/.test(text)) return `${unicode(base, t)}${superscripts.get(text) ?? ''}`;
  return `${unicode(base, t)}^${grouped(exponent, t)}`;
}
