import type * as vscode from 'vscode';
import type { Articles } from './core/activations/activation';
import type { FormulaPictures } from './core/describe/formulaSvg';
import { dataFile } from './editor/dataFile';
import { findingsOf } from './editor/findings';
import { formulaThread } from './editor/formulaThread';
import { learn } from './editor/learn';
import { occurrences } from './editor/occurrences';
import { PlotPanel } from './editor/plotPanel';
import { registerActivationsView } from './features/activationsView';
import { registerCheck } from './features/check';
import { registerCodeLens } from './features/codeLens';
import { registerCompare } from './features/compare';
import { registerCompletion } from './features/completion';
import { registerCopyAs } from './features/copyAs';
import { registerFollowCursor } from './features/followCursor';
import { registerHover } from './features/hover';
import { registerInlayHints } from './features/inlayHints';
import { registerLookAhead } from './features/lookAhead';
import { registerPlot } from './features/plot';
import { registerPlotFormula } from './features/plotFormula';
import { registerQuickFixes } from './features/quickFixes';
import { registerReplace } from './features/replace';
import { registerUses } from './features/uses';

/** Everything the extension does, one line each. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const { extensionUri, subscriptions, workspaceState } = context;
  await learn(extensionUri);
  const articles = dataFile<Articles>(extensionUri, 'articles.json');
  const panel = new PlotPanel(extensionUri, articles);
  const found = occurrences();
  const formulas = formulaThread(extensionUri);
  const findings = findingsOf(formulas, found);
  const sources = { formulas: dataFile<FormulaPictures>(extensionUri, 'formulas.json'), articles };
  subscriptions.push(
    panel,
    formulas,
    registerHover(found, formulas, sources),
    registerUses(found),
    registerCompletion(sources),
    registerPlot(panel, found, formulas),
    registerCompare(panel),
    registerCopyAs(found, articles),
    registerPlotFormula(panel, formulas),
    registerReplace(found),
    registerCheck(findings),
    registerQuickFixes(findings),
    registerFollowCursor(panel, found, formulas),
    registerLookAhead(found),
    registerInlayHints(found),
    registerCodeLens(panel, found),
    registerActivationsView(workspaceState),
  );
}
