import * as vscode from 'vscode';
import { catalogue } from '../core/activations/known';
import type { CurveSpec } from '../core/curve/curveSpec';
import { plotTogetherCommand } from '../core/describe/formulaHoverText';
import { languageOf } from '../core/describe/language';
import { fullName } from '../core/describe/variant';
import { curveOfOccurrence } from '../core/recognize/curveOfOccurrence';
import { definitionsWith, type Definition } from '../core/recognize/definitions';
import type { Occurrences } from '../editor/occurrences';
import type { PlotPanel } from '../editor/plotPanel';
import { isOn } from '../editor/settings';
import { maxCurves } from '../protocol/messages';
import { readCurveSpec } from '../protocol/readCurveSpec';

const setting = 'activationLens.codeLens.enabled';
const command = plotTogetherCommand;
/** The language whose definitions are found. */
const language = 'python';

/** Above a class or function: which activations it names, and a click plots them. Off by default. */
export function registerCodeLens(panel: PlotPanel, occurrences: Occurrences): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting)) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(language, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        if (!isOn(setting, document)) return [];
        const { version } = document;
        const all = await occurrences.all(document);
        if (token.isCancellationRequested || document.version !== version) return [];
        return definitionsWith(document.getText(), all).map((definition) => lensFor(document, definition));
      },
    }),
    vscode.commands.registerCommand(command, (argument: unknown) => plot(panel, argument)),
  );
}

function lensFor(document: vscode.TextDocument, { at, occurrences }: Definition): vscode.CodeLens {
  const curves = different(occurrences.map(curveOfOccurrence));
  const names = [...new Set(curves.map(titleOf))];
  const told = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
  const position = document.positionAt(at);
  return new vscode.CodeLens(new vscode.Range(position, position), {
    title: vscode.l10n.t('{0} · Plot', told.join(', ')),
    command,
    arguments: [curves.slice(0, maxCurves)],
  });
}

const mostNames = 4;

/** Each function once, with each set of parameters. */
const different = (curves: readonly CurveSpec[]): readonly CurveSpec[] => [
  ...new Map(curves.map((curve) => [JSON.stringify(curve), curve])).values(),
];

function titleOf(curve: CurveSpec): string {
  const activation = curve.kind === 'activation' ? catalogue.get(curve.id) : undefined;
  return activation ? fullName(activation, languageOf(vscode.env.language)) : '';
}

function plot(panel: PlotPanel, argument: unknown): void {
  const curves = Array.isArray(argument) ? argument.flatMap((value) => readCurveSpec(value) ?? []) : [];
  if (curves.length === 0) return;
  panel.reveal('editor');
  panel.send({ type: 'show', curves: curves.slice(0, maxCurves) });
}
