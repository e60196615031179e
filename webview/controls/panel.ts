import type { PanelMessage } from '../../src/protocol/messages';
import type { PanelEvent } from '../state';
import { t } from '../words';
import { element, type Control } from './element';
import { plots, type PlotsContent } from './plots';
import { propertiesTable } from './propertiesTable';
import { rowList } from './rowList';
import { signalTable } from './signalTable';
import { toolbar } from './toolbar';
import { traceRow } from './traceRow';
import { valuesTable } from './valuesTable';

export type PanelContent = PlotsContent;

/** What the page tells those around it. */
export interface PanelHandlers {
  readonly dispatch: (event: PanelEvent) => void;
  readonly send: (message: PanelMessage) => void;
  readonly emphasize: (key: number | undefined) => void;
  /** A plot has another size. */
  readonly resized: () => void;
}

/** The whole page. Its `update` is what writes the document, and nothing else does. */
export function panel({ dispatch, send, emphasize, resized }: PanelHandlers): Control<PanelContent> {
  const tools = toolbar(dispatch);
  const curves = plots(dispatch, resized);
  const trace = traceRow();
  const rows = rowList({ dispatch, send, emphasize });
  const properties = propertiesTable(dispatch);
  const signal = signalTable(dispatch);
  const values = valuesTable(dispatch, send);
  const title = element('h1', { className: 'unseen' }, t('Activation functions'));
  const tables = [properties, signal, values];
  const rest = element('div', { className: 'rest' }, rows.element, ...tables.map((table) => table.element));
  return {
    element: element('main', {}, title, tools.element, curves.element, trace.element, rest),
    update(content) {
      const { state } = content;
      tools.update(state.panel);
      curves.update(content);
      trace.update(state);
      rows.update(state);
      for (const table of tables) table.update(state.panel);
    },
  };
}
