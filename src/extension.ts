import type * as vscode from 'vscode';
import { formulaFile } from './editor/formulaFile';
import { occurrences } from './editor/occurrences';
import { PlotPanel } from './editor/plotPanel';
import { registerCompare } from './features/compare';
import { registerFollowCursor } from './features/followCursor';
import { registerHover } from './features/hover';
import { registerLookAhead } from './features/lookAhead';
import { registerPlot } from './features/plot';
import { registerPlotFormula } from './features/plotFormula';

/** Everything the extension does, one line each. */
export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const panel = new PlotPanel(extensionUri);
  const found = occurrences();
  subscriptions.push(
    panel,
    registerHover({ occurrences: found, formulas: formulaFile(extensionUri) }),
    registerPlot(panel, found),
    registerCompare(panel),
    registerPlotFormula(panel),
    registerFollowCursor(panel, found),
    registerLookAhead(found),
  );
}
