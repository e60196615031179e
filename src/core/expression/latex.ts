import type { Translate } from '../problem';
import type { Layout } from './layout';
import { digits, subscripted } from './written';

/** A laid out formula in LaTeX. */
export function latex(layout: Layout, t: Translate): string {
  switch (layout.box) {
    case 'number':
      return digits(layout.value).replace('∞', '\\infty ');
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
