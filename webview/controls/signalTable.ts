import { gainOf, type Signal } from '../../src/core/curve/signal';
import { digitsText, numberText } from '../../src/core/describe/numberText';
import { nameOf } from '../names';
import { gainParameter, type Panel, type PanelEvent } from '../state';
import { t } from '../words';
import { element, type Control } from './element';
import { foldedTable } from './foldedTable';
import { parameterControl } from './parameterControl';
import { signalPlot } from './signalPlot';
import { depth, signalRow, type SignalRow } from './signalRow';

/** What becomes of a signal in a deep network of each function: how large it stays, how alike two of them get, what gradients do. */
export function signalTable(dispatch: (event: PanelEvent) => void): Control<Panel> {
  return foldedTable({
    table: 'signal',
    title: t('Signal through depth'),
    dispatch,
    head: gainControl(dispatch),
    basis: ({ rows, gain }) => [rows, gain],
    content(panel) {
      const rows = panel.rows.flatMap((row) => signalRow(row, panel.gain));
      return element('div', { className: 'signal' }, signalPlot(rows), tableOf(rows));
    },
  });
}

function gainControl(dispatch: (event: PanelEvent) => void): Control<Panel> {
  const control = parameterControl(gainParameter, t('Signal through depth'), (gain) =>
    dispatch({ type: 'gain', gain }),
  );
  const words = element(
    'p',
    {},
    t('Wide layers, weights of gain g, no biases, two inputs of mean square 1 and correlation ½.'),
  );
  return {
    element: element('div', { className: 'head' }, words, control.element),
    update: (panel) => control.update(panel.gain),
  };
}

function tableOf(rows: readonly SignalRow[]): HTMLTableElement {
  const head = [
    t('function'),
    t('forward gain'),
    t('backward gain'),
    t('gradient χ'),
    t('after {0} layers', depth),
    t('correlation'),
  ];
  return element(
    'table',
    {},
    element('caption', { className: 'unseen' }, t('Signal through depth')),
    element('thead', {}, element('tr', {}, ...head.map((text) => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...rows.map(lineOf)),
  );
}

function lineOf({ row, curve, signal }: SignalRow): HTMLTableRowElement {
  const { forward, backward } = gainOf(curve);
  const cells = [
    digitsOrNone(forward),
    digitsOrNone(backward),
    digitsOrNone(signal.chi),
    verdictText(signal),
    numberOrNone(signal.correlations.at(-1) ?? NaN),
  ];
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, nameOf(row)),
    ...cells.map((text) => element('td', {}, text)),
  );
}

const numberOrNone = (value: number): string => (Number.isNaN(value) ? '–' : numberText(value, t));

const digitsOrNone = (value: number): string => (Number.isFinite(value) ? digitsText(value) : '–');

function verdictText({ verdict, lengths }: Signal): string {
  const last = lengths.at(-1) ?? NaN;
  switch (verdict) {
    case 'dies':
      return t('dies out');
    case 'explodes':
      return t('explodes');
    case 'undefined':
      return t('undefined');
    case 'stays':
      return t('mean square {0}', digitsText(Number(last.toPrecision(3))));
  }
}
