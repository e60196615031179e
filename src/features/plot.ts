import * as vscode from 'vscode';
import type { CurveSpec } from '../core/curve/curveSpec';
import { curveAtCursor, type Occurrences } from '../editor/occurrences';
import { pickActivation } from '../editor/pickActivations';
import type { PlotPanel } from '../editor/plotPanel';
import { readCurveSpec } from '../protocol/readCurveSpec';

/**
 * `Plot activation`: the one a link names, or the one at the cursor, or one from a list. The panel's own button for adding a function
 * asks with the same list.
 */
export function registerPlot(panel: PlotPanel, occurrences: Occurrences): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('activationLens.plot', (argument: unknown) =>
      plot(panel, occurrences, argument),
    ),
    panel.onDidAsk(() => add(panel)),
  );
}

/** A menu passes the file it was opened on, which is no curve. */
async function plot(panel: PlotPanel, occurrences: Occurrences, argument: unknown): Promise<void> {
  const curve = readCurveSpec(argument) ?? (await curveAtCursor(occurrences));
  if (!curve) return add(panel);
  panel.reveal('editor');
  panel.send(panel.shown.pinned ? { type: 'add', curves: [curve] } : { type: 'follow', curve });
}

async function add(panel: PlotPanel): Promise<void> {
  const activation = await pickActivation();
  if (!activation) return;
  const curve: CurveSpec = { kind: 'activation', id: activation.id, parameters: {} };
  panel.reveal('panel');
  panel.send({ type: 'add', curves: [curve] });
}
