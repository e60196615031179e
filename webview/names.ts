import { nameOf as titleOf } from '../src/core/describe/title';
import { drawnCurve, type Row, sourceOf } from './row';
import { nameLanguage, t } from './words';

/** What a row is called wherever it is mentioned: the activation's title, or the formula that is drawn, cut when it is long. */
export function nameOf(row: Row): string {
  const { activation } = drawnCurve(row) ?? {};
  if (activation) return titleOf(activation, nameLanguage());
  if (row.curve?.kind === 'activation') return row.curve.id;
  return shortened((row.curve?.title ?? row.curve?.source ?? sourceOf(row)).trim()) || t('empty formula');
}

const longest = 24;

const shortened = (source: string): string =>
  source.length > longest ? `${source.slice(0, longest - 1)}…` : source;
