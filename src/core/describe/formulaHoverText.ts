import type { FormulaAt } from '../formulas/formulaAt';
import { escapeHtml } from './escape';
import { facts, glance, hoverCommands, type Card } from './hoverText';
import { commandUri } from './links';
import { unbroken } from './unbroken';

/** A hover on a formula. */
export interface FormulaCard extends Card {
  readonly formula: FormulaAt;
}

/** The command that plots several functions at once. */
export const plotTogetherCommand = 'activationLens.plotTogether';

/** The card of a named activation with a verdict first. */
export function formulaHoverText(card: FormulaCard): string {
  const { verdict, sentences } = card.formula;
  const title = `**${escapeHtml(verdict === '' ? card.t('Formula') : verdict)}**`;
  const headline = `${title} &emsp; ${links(card).join(' · ')}`;
  const head = [headline, ...sentences.map((sentence) => escapeHtml(unbroken(sentence)))].join('<br>');
  // What else is true of a wrong function, nobody wants to know.
  return [head, glance(card), ...(card.beside ? [] : [facts(card)])].join('\n\n');
}

/** Of a formula that is an activation, what a name of it has as well. */
function links({ formula: { plotted, shown }, t }: FormulaCard): readonly string[] {
  return [
    `[${t('Plot')}](${commandUri(plotTogetherCommand, plotted.length > 0 ? plotted : [shown])})`,
    ...(shown.kind === 'activation'
      ? [`[${t('Compare…')}](${commandUri(hoverCommands.compare, shown)})`]
      : []),
    `[${t('Copy as…')}](${commandUri(hoverCommands.copyAs, shown)})`,
  ];
}
