import type { Judged } from '../formulas/judged';
import { escapeHtml } from './escape';
import { facts, glance, type Card } from './hoverText';
import { judgedText } from './judgedText';
import { commandUri } from './links';
import { titleOf } from './identificationText';

/** A hover on a formula. */
export interface FormulaCard extends Card {
  readonly judged: Judged;
  /** What a check has to say about it. */
  readonly warnings: readonly string[];
  /** What the link plots: the formula and what it is compared with. */
  readonly plotted: readonly unknown[];
}

/** The command that plots several functions at once. */
export const plotTogetherCommand = 'activationLens.plotTogether';

/** The card of a named activation with a verdict first. */
export function formulaHoverText(card: FormulaCard): string {
  const lines = [verdictLine(card), ...card.warnings.map((warning) => `⚠ ${escapeHtml(warning)}`)];
  return [lines.join('<br>'), glance(card), facts(card)].join('\n\n');
}

function verdictLine({ judged, plotted, language, t }: FormulaCard): string {
  const { identification } = judged;
  const words = { t, language };
  const { verdict, activation = '', parameters = {}, isDerivative } = identification ?? {};
  const title = isDerivative
    ? t('the slope of {0}', titleOf(activation, parameters, language))
    : titleOf(activation, parameters, language);
  const links =
    plotted.length === 0 ? '' : ` &emsp; [${t('Plot')}](${commandUri(plotTogetherCommand, plotted)})`;
  const signs = { equal: '=', rounded: '=', approximates: '≈' } as const;
  if (verdict === undefined || verdict === 'unknown') return `**${t('Formula')}**${links}`;
  if (verdict === 'differs')
    return `**≠ ${escapeHtml(titleOf(judged.claims ?? activation, {}, language))}** · ${escapeHtml(judgedText(judged, words))}${links}`;
  const more =
    verdict === 'equal' && !identification?.ofOutput ? '' : ` · ${escapeHtml(judgedText(judged, words))}`;
  return `**${signs[verdict]} ${escapeHtml(title)}**${more}${links}`;
}
