import type { Translate } from '../problem';
import type { Layout } from './layout';
import { digits, subscripted } from './written';

/** A laid out formula in MathML; every name is escaped. */
export function mathml(layout: Layout, t: Translate): string {
  switch (layout.box) {
    case 'number':
      return `<mn>${digits(layout.value)}</mn>`;
    case 'letter':
    case 'name':
      return mathmlLetter(layout.name);
    case 'sign':
      return layout.sign === ''
        ? '<mo>\u2062</mo>'
        : `<mo>${escapedMarkup(logicSigns.get(layout.sign.trim()) ?? layout.sign.trim())}</mo>`;
    case 'row':
      return `<mrow>${layout.parts.map((part) => mathml(part, t)).join('')}</mrow>`;
    case 'fence':
      return mathmlFence(layout, t);
    case 'fraction':
      return `<mfrac>${mathml(layout.above, t)}${mathml(layout.below, t)}</mfrac>`;
    case 'power':
      return `<msup>${mathml(layout.base, t)}${mathml(layout.exponent, t)}</msup>`;
    case 'root':
      return layout.degree === 2
        ? `<msqrt>${mathml(layout.inside, t)}</msqrt>`
        : `<mroot>${mathml(layout.inside, t)}<mn>3</mn></mroot>`;
    case 'cases':
      return mathmlCases(layout, t);
  }
}

/** Fences stretch around what is tall only; fonts without mathematics stretch them too far. */
function mathmlFence({ open, close, inside }: Layout & { box: 'fence' }, t: Translate): string {
  const fence = (sign: string): string =>
    isTall(inside) ? `<mo>${sign}</mo>` : `<mo stretchy="false">${sign}</mo>`;
  return `<mrow>${fence(open)}${mathml(inside, t)}${fence(close)}</mrow>`;
}

const isTall = (layout: Layout): boolean =>
  layout.box === 'fraction' ||
  layout.box === 'cases' ||
  (layout.box === 'fence' && isTall(layout.inside)) ||
  (layout.box === 'row' && layout.parts.some(isTall));

const logicSigns: ReadonlyMap<string, string> = new Map([
  ['and', '∧'],
  ['or', '∨'],
  ['not', '¬'],
]);

function mathmlLetter(name: string): string {
  const [letter, index] = subscripted(name);
  const shown = `<mi>${escapedMarkup(letter)}</mi>`;
  return index === '' ? shown : `<msub>${shown}<mn>${index}</mn></msub>`;
}

function mathmlCases(layout: Layout & { box: 'cases' }, t: Translate): string {
  const lines = layout.cases.map(
    ({ value, when }) =>
      `<mtr><mtd>${mathml(value, t)}</mtd><mtd>${when ? mathml(when, t) : `<mtext>${escapedMarkup(t('otherwise'))}</mtext>`}</mtd></mtr>`,
  );
  return `<mrow><mo>{</mo><mtable columnalign="left">${lines.join('')}</mtable></mrow>`;
}

const escapedMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
