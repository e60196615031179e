import * as vscode from 'vscode';
import { hintText } from '../core/describe/hintText';
import { languageOf } from '../core/describe/language';
import { editorLanguages } from '../core/recognize/languages';
import type { Occurrence } from '../core/recognize/occurrence';
import type { Occurrences } from '../editor/occurrences';
import { isOn } from '../editor/settings';

const setting = 'activationLens.inlayHints.enabled';

/** Behind a name, in the part of a file that is seen: which variant it is, or the number that the library fills in. Off by default. */
export function registerInlayHints(occurrences: Occurrences): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting)) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider([...editorLanguages], {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        if (!isOn(setting, document)) return [];
        const { version } = document;
        const all = await occurrences.all(document);
        if (token.isCancellationRequested || document.version !== version) return [];
        const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
        return all
          .filter(({ span }) => span[0] <= to && span[1] >= from)
          .flatMap((occurrence) => hintFor(document, occurrence));
      },
    }),
  );
}

function hintFor(document: vscode.TextDocument, occurrence: Occurrence): readonly vscode.InlayHint[] {
  const text = hintText(occurrence, languageOf(vscode.env.language));
  if (text === undefined) return [];
  const end = document.positionAt(occurrence.span[1]);
  const next = document.getText(new vscode.Range(end, end.translate(0, 1)));
  const isString = next === '"' || next === "'";
  const hint = new vscode.InlayHint(isString ? end.translate(0, 1) : end, text);
  hint.paddingLeft = true;
  return [hint];
}
