import type { FormulaAt } from '../formulas/formulaAt';
import { escapeHtml } from './escape';
import { facts, glance, type Card } from './hoverText';
import { commandUri } from './links';

/** A hover on a formula. */
export interface FormulaCard extends Card {
  readonly formula: FormulaAt;
}

/** The command that plots several functions at once. */
export const plotTogetherCommand = 'activationLens.plotTogether';

/** The card of a named activation with a verdict first. */
export function formulaHoverText(card: FormulaCard): string {
  const { verdict, sentences, plotted } = card.formula;
  const { t } = card;
  const title = `**${escapeHtml(verdict === '' ? t('Formula') : verdict)}**`;
  const link =
    plotted.length === 0 ? '' : ` &emsp; [${t('Plot')}](${commandUri(plotTogetherCommand, plotted)})`;
  const head = [`${title}${link}`, ...sentences.map((sentence) => escapeHtml(sentence))].join('<br>');
  return [head, glance(card), facts(card)].join('\n\n');
}
