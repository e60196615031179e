import { exactText } from '../../src/core/describe/numberText';
import { ticks } from '../../src/core/describe/ticks';
import { drawnCurve, drawnCurves } from '../row';
import type { PanelMessage } from '../../src/protocol/messages';
import { textIn } from '../axisNumbers';
import { nameOf } from '../names';
import { breaksIn } from '../points';
import type { Panel, PanelEvent } from '../state';
import { readingAt } from '../trace';
import { t } from '../words';
import { element, type Control } from './element';
import { foldedTable } from './foldedTable';

/** What the plot shows, as a table that can be read without seeing and copied with all digits. */
export function valuesTable(
  dispatch: (event: PanelEvent) => void,
  send: (message: PanelMessage) => void,
): Control<Panel> {
  let shown: Panel | undefined;
  const copy = element('button', { type: 'button', className: 'adder' }, t('Copy values'));
  copy.onclick = () => shown && send({ type: 'copy', text: valuesText(shown) });
  return foldedTable({
    table: 'values',
    title: t('Values'),
    dispatch,
    foot: copy,
    basis: ({ rows, window }) => [rows, window.x],
    content(panel) {
      shown = panel;
      return tableOf(panel);
    },
  });
}

function tableOf(panel: Panel): HTMLTableElement {
  const rows = panel.rows.filter((row) => drawnCurve(row));
  const names = rows.map((row) => element('th', { scope: 'colgroup', colSpan: 2 }, nameOf(row)));
  const letters = rows.flatMap(() => ['f', 'f′'].map((letter) => element('th', { scope: 'col' }, letter)));
  const lines = inputsOf(panel).map((x) => {
    const readings = drawnCurves(rows).map((curve) => readingAt(curve, x, panel.window.x));
    const cells = readings.flatMap(({ value, slope }) => [
      element('td', {}, value),
      element('td', {}, slope),
    ]);
    return element('tr', {}, element('th', { scope: 'row' }, textIn(x, panel.window.x)), ...cells);
  });
  return element(
    'table',
    {},
    element('caption', { className: 'unseen' }, t('Values and slopes')),
    element(
      'thead',
      {},
      element('tr', {}, element('th', { scope: 'col', rowSpan: 2 }, 'x'), ...names),
      element('tr', {}, ...letters),
    ),
    element('tbody', {}, ...lines),
  );
}

/** Round numbers across the window, and every kink and jump in it. */
function inputsOf({ rows, window: { x } }: Panel): readonly number[] {
  const breaks = drawnCurves(rows).flatMap((curve) => breaksIn(curve, x).slice(0, 20));
  return [...new Set([...ticks(x[0], x[1], 16), ...breaks.map((at) => at.x)])].sort(
    (one, other) => one - other,
  );
}

/** Tab-separated, for a spreadsheet. */
function valuesText(panel: Panel): string {
  const curves = drawnCurves(panel.rows);
  const rows = panel.rows.filter((row) => drawnCurve(row));
  const head = ['x', ...rows.flatMap((row) => [nameOf(row), `${nameOf(row)} f′`])];
  const lines = inputsOf(panel).map((x) => [
    x,
    ...curves.flatMap((curve) => [curve.value(x), curve.slope(x)]),
  ]);
  return [head, ...lines.map((line) => line.map(exactText))].map((line) => line.join('\t')).join('\n');
}
