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
import { plotSvg } from './plotSvg';
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
  const formulas = formulaLines(card).join('<br>');
  const values = card.shows.values ? valueTable(card) : '';
  const between = card.isNarrow && picture !== '' ? '</tr><tr>' : '';
  return `<table><tr>${picture}${between}<td>${formulas}${values}</td></tr></table>`;
}

const plotSize = { width: 300, height: 152 };

/** Drawing takes half the time of a hover, and people come back to the same names. */
const rememberPicture = rememberLast<string>(100);

function plotHtml({ curve, ink, occurrence: { input }, t }: Card): string {
  const alt = t('Plot of f and of its slope f′');
  return rememberPicture(JSON.stringify([curve.spec, ink, input, alt]), () => {
    const svg = plotSvg({
      lines: [
        { curve, what: 'value', label: 'f', color: 0 },
        { curve, what: 'slope', label: 'f′', color: 0 },
      ],
      ink,
      size: plotSize,
      ...(input !== undefined && { input }),
    });
    return imageHtml(svg, plotSize, alt);
  });
}

/** f and f′ as pictures; f in one line of text while there are none. */
function formulaLines({ curve, formulas, ink, t }: Card): readonly string[] {
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
