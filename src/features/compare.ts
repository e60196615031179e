import * as vscode from 'vscode';
import { chosenCurves } from '../core/curve/chosenCurves';
import type { CurveSpec } from '../core/curve/curveSpec';
import { pickActivations } from '../editor/pickActivations';
import type { PlotPanel } from '../editor/plotPanel';
import { maxCurves } from '../protocol/messages';
import { readCurveSpec } from '../protocol/readCurveSpec';

/** `Compare activations`: several from a list, in which those of the panel, or the one a link names, are chosen already. */
export function registerCompare(panel: PlotPanel): vscode.Disposable {
  return vscode.commands.registerCommand('activationLens.compare', (argument: unknown) =>
    compare(panel, readCurveSpec(argument)),
  );
}

async function compare(panel: PlotPanel, named: CurveSpec | undefined): Promise<void> {
  const known = (): readonly CurveSpec[] => [...(named ? [named] : []), ...panel.shown.curves];
  const chosen = await pickActivations(new Set(known().map(idOf)));
  if (!chosen || chosen.length === 0) return;
  const ids = chosen.map(({ id }) => id);
  panel.reveal('panel');
  panel.send({ type: 'show', curves: chosenCurves(ids, known()).slice(0, maxCurves) });
}

const idOf = (curve: CurveSpec): string => (curve.kind === 'activation' ? curve.id : '');
