import { factsOf } from '../../src/core/describe/facts';
import { featuresText } from '../../src/core/describe/featuresText';
import { adviceFor } from '../advice';
import { nameOf } from '../names';
import { saturation } from '../preferences';
import { drawnCurve, type Row } from '../row';
import type { Panel, PanelEvent } from '../state';
import { t } from '../words';
import { element, type Control } from './element';
import { foldedTable } from './foldedTable';

/** What is true of each function with the parameters it has now. */
export function propertiesTable(dispatch: (event: PanelEvent) => void): Control<Panel> {
  return foldedTable({
    table: 'properties',
    title: t('Properties'),
    dispatch,
    basis: ({ rows }) => [rows],
    content: ({ rows }) => element('dl', {}, ...rows.flatMap(entryOf)),
  });
}

function entryOf(row: Row): readonly HTMLElement[] {
  const curve = drawnCurve(row);
  if (!curve) return [];
  const facts = [factsOf(curve, t), featuresText(curve, t, saturation())].map((phrases) =>
    phrases.join(' · '),
  );
  const lines = [...facts, ...adviceFor(curve.activation?.id ?? '')];
  return [element('dt', {}, nameOf(row)), element('dd', {}, ...lines.map((line) => element('p', {}, line)))];
}
