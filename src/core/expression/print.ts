import { english, type Translate } from '../problem';
import type { Expression } from './expression';
import { layoutOf, type Case, type Layout } from './layout';

/** For whom a formula is written. */
export interface Reader {
  /** How a parameter's name is written in formulas: `α` for `a`. */
  readonly symbolOf?: (name: string) => string;
  /** The language of the few words in it; English without. */
  readonly t?: Translate;
}

/** LaTeX for mathematics mode. */
export const printLatex = (root: Expression, { symbolOf, t = english }: Reader = {}): string =>
  latex(layoutOf(root, symbolOf), t);

/** The inside of a MathML `<math>` element, as markup. */
export const printMathml = (root: Expression, { symbolOf, t = english }: Reader = {}): string =>
  mathml(layoutOf(root, symbolOf), t);

/** One line of plain text: `x / (1 + e^(−x))`. */
export const printUnicode = (root: Expression, { symbolOf, t = english }: Reader = {}): string =>
  unicode(layoutOf(root, symbolOf), t);

/** A number in a formula: shortest form, a true minus, no exponent letters. */
function digits(value: number): string {
  if (value === Infinity) return '∞';
  return `${value}`.replace('-', '−');
}

function latex(layout: Layout, t: Translate): string {
  switch (layout.box) {
    case 'number':
      return digits(layout.value)
        .replace(/e\+?(−?\d+)$/, ' \\cdot 10^{$1}')
        .replace('−', '-')
        .replace('∞', '\\infty');
    case 'letter':
      return latexLetter(layout.name);
    case 'name':
      return latexName(layout.name);
    case 'sign':
      return latexSigns.get(layout.sign.trim()) ?? layout.sign;
    case 'row':
      return layout.parts.map((part) => latex(part, t)).join('');
    case 'fence':
      return `\\left${latexFence(layout.open)}${latex(layout.inside, t)}\\right${latexFence(layout.close)}`;
    case 'fraction':
      return `\\frac{${latex(layout.above, t)}}{${latex(layout.below, t)}}`;
    case 'power':
      return `${latex(layout.base, t)}^{${latex(layout.exponent, t)}}`;
    case 'root':
      return `\\sqrt${layout.degree === 3 ? '[3]' : ''}{${latex(layout.inside, t)}}`;
    case 'cases': {
      const lines = layout.cases.map(
        ({ value, when }) =>
          `${latex(value, t)},&${when ? latex(when, t) : `\\text{${escapedLatex(t('otherwise'))}}`}`,
      );
      return `\\begin{cases}${lines.join('\\\\')}\\end{cases}`;
    }
  }
}

const latexSigns: ReadonlyMap<string, string> = new Map([
  ['−', '-'],
  ['·', '\\cdot '],
  ['≤', '\\le '],
  ['≥', '\\ge '],
  ['≠', '\\ne '],
  ['and', '\\land '],
  ['or', '\\lor '],
  ['not', '\\lnot '],
]);

const latexFences: ReadonlyMap<string, string> = new Map([
  ['⌊', '\\lfloor '],
  ['⌋', '\\rfloor '],
  ['⌈', '\\lceil '],
  ['⌉', '\\rceil '],
]);

const latexFence = (fence: string): string => latexFences.get(fence) ?? fence;

const greek: ReadonlyMap<string, string> = new Map([
  ['α', '\\alpha '],
  ['β', '\\beta '],
  ['γ', '\\gamma '],
  ['λ', '\\lambda '],
  ['μ', '\\mu '],
  ['σ', '\\sigma '],
  ['θ', '\\theta '],
  ['π', '\\pi '],
  ['∞', '\\infty '],
]);

function latexLetter(name: string): string {
  const known = greek.get(name);
  if (known !== undefined) return known;
  const [letter, index] = subscripted(name);
  const shown = Array.from(letter).length === 1 ? letter : `\\mathrm{${escapedLatex(letter)}}`;
  return index === '' ? shown : `${shown}_{${index}}`;
}

/** `x₂` as its letter and the index 2. */
function subscripted(name: string): readonly [letter: string, index: string] {
  const letter = name.replace(/[₀-₉]+$/, '');
  const index = Array.from(name.slice(letter.length), (digit) => digit.charCodeAt(0) - 0x2080).join('');
  return [letter, index];
}

const latexNames: ReadonlySet<string> = new Set(
  'sin cos tan sinh cosh tanh ln log max min arcsin arccos arctan'.split(' '),
);

function latexName(name: string): string {
  const [plain, index] = subscripted(name);
  const shown = latexNames.has(plain)
    ? `\\${plain}`
    : (greek.get(plain) ?? `\\operatorname{${escapedLatex(plain)}}`);
  return index === '' ? shown : `${shown}_{${index}}`;
}

const escapedLatex = (name: string): string => name.replace(/[_%#&$]/g, '\\$&');

function mathml(layout: Layout, t: Translate): string {
  switch (layout.box) {
    case 'number':
      return mathmlNumber(layout.value);
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

function mathmlNumber(value: number): string {
  const [mantissa, exponent] = digits(value).split(/e\+?/);
  if (exponent === undefined) return `<mn>${mantissa}</mn>`;
  return `<mrow><mn>${mantissa}</mn><mo>·</mo><msup><mn>10</mn><mn>${exponent}</mn></msup></mrow>`;
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

function unicode(layout: Layout, t: Translate): string {
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
