import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import { ignoreComment } from '../core/check/ignoreComment';
import { editorLanguages } from '../core/recognize/languages';
import type { Findings } from '../editor/findings';
import { rangeOf } from '../editor/range';

const kind = vscode.CodeActionKind.QuickFix;

/** On a diagnostic: the changes that put it right, and a comment that silences it here. */
export function registerQuickFixes(findings: Findings): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    [...editorLanguages],
    {
      async provideCodeActions(document, _, context, token) {
        const wanted = context.diagnostics.filter(({ source }) => source === 'Activation Lens');
        if (wanted.length === 0) return [];
        const { version } = document;
        const found = await findings(document);
        if (!found || token.isCancellationRequested || document.version !== version) return [];
        return wanted.flatMap((diagnostic) => {
          const finding = found.find((each) => isOf(each, diagnostic, document));
          return finding ? actionsFor(finding, diagnostic, document) : [];
        });
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}

const isOf = (
  { span, message }: Finding,
  diagnostic: vscode.Diagnostic,
  document: vscode.TextDocument,
): boolean => diagnostic.message === message && rangeOf(document, span).isEqual(diagnostic.range);

function actionsFor(
  finding: Finding,
  diagnostic: vscode.Diagnostic,
  document: vscode.TextDocument,
): readonly vscode.CodeAction[] {
  const fixes = finding.fixes.map(({ title, edits }, i) => {
    const action = actionFor(title, diagnostic);
    action.isPreferred = i === 0;
    for (const { span, text } of edits) action.edit?.replace(document.uri, rangeOf(document, span), text);
    return action;
  });
  const silence = actionFor(vscode.l10n.t('Ignore {0} here', finding.rule), diagnostic);
  const { span, text } = ignoreComment(document.getText(), document.languageId, finding);
  silence.edit?.replace(document.uri, rangeOf(document, span), text);
  return [...fixes, silence];
}

function actionFor(title: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.diagnostics = [diagnostic];
  action.edit = new vscode.WorkspaceEdit();
  return action;
}
