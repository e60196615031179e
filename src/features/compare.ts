import * as vscode from 'vscode';
import type { CurveSpec } from '../core/curve/curveSpec';
import { pickActivations } from '../editor/pickActivations';
import type { PlotPanel } from '../editor/plotPanel';
import { readCurveSpec } from '../protocol/readCurveSpec';

/** `Compare activations`: several from a list, in which those of the panel, or the one a link names, are chosen already. */
export function registerCompare(panel: PlotPanel): vscode.Disposable {
  return vscode.commands.registerCommand('activationLens.compare', (argument: unknown) =>
    compare(panel, readCurveSpec(argument)),
  );
}

async function compare(panel: PlotPanel, named: CurveSpec | undefined): Promise<void> {
  const before = named ? [...panel.shown.curves, named] : panel.shown.curves;
  const known = new Map(before.map((curve) => [curve.kind === 'activation' ? curve.id : '', curve]));
  const chosen = await pickActivations(new Set(known.keys()));
  if (!chosen || chosen.length === 0) return;
  panel.reveal('panel');
  panel.send({
    type: 'show',
    curves: chosen.map(({ id }) => known.get(id) ?? { kind: 'activation', id, parameters: {} }),
  });
}
