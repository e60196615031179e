import type { Article } from '../activations/activation';
import type { Curve } from '../curve/curve';
import type { Translate } from '../problem';
import { rememberLast } from '../remember';
import type { Occurrence } from '../recognize/occurrence';
import { commandUri, imageHtml } from './links';
import type { Framework } from '../frameworks/framework';
import { argumentNamesOf } from './argumentNames';
import { elsewhereText } from './elsewhereText';
import { escapeHtml } from './escape';
import { factsOf } from './facts';
import { formulaSvg, type FormulaPictures, type Picture } from './formulaSvg';
import type { Ink } from './ink';
import type { Language } from './language';
import { numberText } from './numberText';
import { formulaText } from './formulaText';
import { parameterText } from './parameterText';
import { plotSvg, widthOf, type Line } from './plotSvg';
import { sourceText, sourceUrl } from './source';
import { isSameName, lastWord, nameOf } from './title';
import { unbroken } from './unbroken';
import { tellingPoints, type TellingPoint } from './valueTable';

/** Everything a hover is made of. */
export interface Card {
  readonly occurrence: Occurrence;
  readonly curve: Curve;
  /** The library the name came from; absent for a mention. */
  readonly framework?: Framework;
  /** Absent while the file with the pictures cannot be read. */
  readonly formulas?: FormulaPictures;
  /** What is only read about the activation; absent while its file cannot be read. */
  readonly article?: Article;
  readonly ink: Ink;
  readonly language: Language;
  readonly t: Translate;
  readonly shows: { readonly picture: boolean; readonly values: boolean };
  /** What the function should be, or nearly is, what that is called, and where the two differ most. */
  readonly beside?: { readonly curve: Curve; readonly name: string; readonly at?: number };
  /** One column, for a place that is narrower than a hover. */
  readonly isNarrow?: boolean;
}

/** The commands a hover may run; nothing else is to be trusted. */
export const hoverCommands = {
  plot: 'activationLens.plot',
  compare: 'activationLens.compare',
  copyAs: 'activationLens.copyAs',
} as const;

/** The whole hover as Markdown with HTML. Whatever comes from a file is in it as text. */
export const hoverText = (card: Card): string => [headline(card), glance(card), facts(card)].join('\n\n');

/** **LeakyReLU** · PyTorch · negative_slope α = 0.2 — Plot · Compare… · Copy as… · Source */
function headline(card: Card): string {
  const { occurrence, curve, framework, language, t } = card;
  const { certainty, symbol } = occurrence;
  const written = certainty === 'mention' ? symbol : lastWord(symbol);
  const argumentNames = framework && argumentNamesOf(framework, symbol);
  const name = curve.activation && nameOf(curve.activation, language);
  const parts = [
    `**${escapeHtml(written)}**`,
    framework && escapeHtml(framework.title),
    name !== undefined && !isSameName(name, written) ? escapeHtml(name) : undefined,
    escapeHtml(parameterText(curve, occurrence, t, argumentNames) ?? ''),
  ];
  const links = [
    `[${t('Plot')}](${commandUri(hoverCommands.plot, curve.spec)})`,
    `[${t('Compare…')}](${commandUri(hoverCommands.compare, curve.spec)})`,
    `[${t('Copy as…')}](${commandUri(hoverCommands.copyAs, curve.spec)})`,
    ...sourceLink(card),
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join(' · ')} &emsp; ${links.join(' · ')}`;
}

/** Where the function was first described, its authors and title shown when the link is pointed at. */
function sourceLink({ article, t }: Card): readonly string[] {
  const url = article && sourceUrl(article.paper);
  return !article || url === undefined
    ? []
    : [`[${t('Source')}](${url} "${escapeHtml(sourceText(article.paper))}")`];
}

/**
 * The plot on the left, formulas and values on the right, so that all of it is seen at once: VS Code shows 250 px of a hover.
 * Only HTML can set a picture and a table side by side.
 */
export function glance(card: Card): string {
  const picture = card.shows.picture ? `<td>${plotHtml(card)}</td>` : '';
  const formulas = card.beside ? '' : drawnLines(card).join('<br>');
  const values = card.beside ? tableBeside(card, card.beside) : card.shows.values ? valueTable(card) : '';
  const between = card.isNarrow && picture !== '' ? '</tr><tr>' : '';
  return `<table><tr>${picture}${between}<td>${formulas}${values}</td></tr></table>`;
}

const plotSize = { width: 300, height: 152 };

/** Drawing takes half the time of a hover, and people come back to the same names. */
const rememberPicture = rememberLast<string>(100);

function plotHtml(card: Card): string {
  const {
    curve,
    ink,
    beside,
    occurrence: { input },
    t,
  } = card;
  const alt = beside ? t('Plot of f and of {0}', beside.name) : t('Plot of f and of its slope f′');
  return rememberPicture(
    JSON.stringify([curve.spec, beside?.curve.spec, beside?.at, ink, input, alt]),
    () => {
      const svg = plotSvg({
        lines: linesOf(card),
        ink,
        size: plotSize,
        ...(input !== undefined && { input }),
        ...(beside?.at !== undefined && { gap: beside.at }),
      });
      return imageHtml(svg, plotSize, alt);
    },
  );
}

/** A function and its slope; or the function and the one that it should be, which are not the same. */
const linesOf = ({ curve, beside, t }: Card): readonly Line[] => [
  { curve, what: 'value', label: 'f', color: 0 },
  beside
    ? { curve: beside.curve, what: 'value', label: labelOf(beside.name, t), color: 1 }
    : { curve, what: 'slope', label: 'f′', color: 0 },
];

/** A name that leaves room for the picture, or what it is. */
const labelOf = (name: string, t: Translate): string =>
  widthOf(name) <= longestLabel ? name : t('expected');

const longestLabel = 10;

/** f and f′ as pictures; f in one line of text while there are none. */
function drawnLines({ curve, formulas, ink, t }: Card): readonly string[] {
  const text = `f(${curve.variable}) = ${formulaText(curve, t)}`;
  const draw = (what: 'value' | 'slope', alt: string): string | undefined =>
    formulas &&
    pictureHtml(
      formulaSvg(
        formulas,
        { activation: curve.activation?.id ?? '', what },
        { color: ink.foreground, pixelsPerEm },
      ),
      alt,
    );
  const [f, slope] = [draw('value', text), draw('slope', t('Formula of the slope f′'))];
  return f === undefined ? [escapeHtml(text)] : [f, ...(slope === undefined ? [] : [slope])];
}

/** Nothing for what is longer than a formula that is read at a glance: a hover holds 40,000 characters. */
const pictureHtml = (picture: Picture | undefined, alt: string): string | undefined =>
  picture && picture.svg.length <= longestFormula ? imageHtml(picture.svg, picture, alt) : undefined;

/** About 1.1 times the height of a hover's text. */
const pixelsPerEm = 15;
const longestFormula = 15_000;

function valueTable({ curve, occurrence, t }: Card): string {
  const points = tellingPoints(curve, occurrence.input);
  const row = (name: string, cell: (point: TellingPoint) => string): string =>
    `<tr><th align="left">${name}</th>${points.map((point) => cells(cell(point), point.isInput)).join('')}</tr>`;
  const rows = [
    row('x', ({ x }) => numberText(x, t)),
    row('f', ({ value }) => numberText(value, t)),
    row('f′', ({ slopes }) => slopes.map((slope) => numberText(slope, t)).join(' | ')),
  ];
  return `<table>${rows.join('')}</table>`;
}

/** The formula and what it should be, each in its color: what they are, and their values at the same points. */
function tableBeside(card: Card, beside: NonNullable<Card['beside']>): string {
  const { curve, occurrence, ink, shows, t } = card;
  const [own, other = own] = ink.curves;
  const heads = [
    colored('f', own),
    colored(escapeHtml(labelOf(beside.name, t)).replaceAll(' ', '&nbsp;'), other),
  ];
  const points = shows.values ? tellingPoints(curve, occurrence.input ?? beside.at) : [];
  const values = [curve, beside.curve].map(({ value }) =>
    points.map(({ x, isInput }) => cells(numberText(value(x), t), isInput)).join(''),
  );
  const [known = ''] = drawnLines({ ...card, curve: beside.curve });
  const formulas = [escapeHtml(`f(${curve.variable}) = ${formulaText(curve, t)}`), known];
  const head = points.map(({ x, isInput }) => cells(numberText(x, t), isInput)).join('');
  const row = (name: string, inside: string): string => `<tr><th align="left">${name}</th>${inside}</tr>`;
  const rows = [...formulas.map((text, i) => row(heads[i] ?? '', `<td>&nbsp;&nbsp;${text}</td>`))].join('');
  const numbers =
    points.length > 0 ? row('x', head) + values.map((text, i) => row(heads[i] ?? '', text)).join('') : '';
  return `<table>${rows}</table>${numbers === '' ? '' : `<table>${numbers}</table>`}`;
}

/** VS Code lets a span have a color. */
const colored = (html: string, color: string): string => `<span style="color:${color};">${html}</span>`;

/** In one line, whatever the width. */
function cells(text: string, isStrong: boolean): string {
  const words = escapeHtml(text).replaceAll(' ', '&nbsp;');
  return `<td align="center">&nbsp;&nbsp;${isStrong ? `<strong>${words}</strong>` : words}</td>`;
}

/** What is true of it, and below that what else the name may mean. */
export function facts({ curve, occurrence, framework, language, t }: Card): string {
  const slice = curve.activation?.slice;
  const others = framework ? elsewhereText(curve, framework, occurrence.symbol, language, t).join(' · ') : '';
  const lines = [
    slice && t(slice.words),
    factsOf(curve, t, framework).join(' · '),
    others && t('⚠ Elsewhere: {0}', others),
  ];
  return lines.flatMap((line) => (line ? [escapeHtml(unbroken(line))] : [])).join('<br>');
}
