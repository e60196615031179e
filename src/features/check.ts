import * as vscode from 'vscode';
import { usualSeverity, type Finding, type Rule } from '../core/check/finding';
import { editorLanguages } from '../core/recognize/languages';
import type { Findings } from '../editor/findings';
import { cellsOfNotebook } from '../editor/occurrences';
import { rangeOf } from '../editor/range';
import { isNotOff } from '../editor/settings';

const enabled = 'activationLens.check.enabled';
const severity = 'activationLens.check.severity';
const source = 'Activation Lens';

/** Long enough for a word to be typed on. */
const pause = 400;

/**
 * Diagnostics in the documents that are open: what a formula claims and is not, slopes that are wrong, forms that overflow. A document is
 * checked when it is opened and a moment after the last change of it.
 */
export function registerCheck(findings: Findings): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('activation-lens');
  const timers = new Map<vscode.TextDocument, unknown>();
  const check = async (document: vscode.TextDocument): Promise<void> => {
    timers.delete(document);
    if (!isNotOff(enabled, document)) return diagnostics.delete(document.uri);
    const found = await findings(document);
    if (!found || document.isClosed) return;
    const told = diagnosticsOf(found, document);
    // Nothing in place of nothing would close a menu that is open.
    if (told.length > 0 || diagnostics.has(document.uri)) diagnostics.set(document.uri, told);
  };
  const checkSoon = (document: vscode.TextDocument, wait = pause): void => {
    if (!editorLanguages.includes(document.languageId)) return;
    clearTimeout(timers.get(document));
    timers.set(
      document,
      setTimeout(() => void check(document), wait),
    );
  };
  const checkAll = (): void => {
    for (const document of vscode.workspace.textDocuments) checkSoon(document, 0);
  };
  checkAll();
  return vscode.Disposable.from(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument((document) => checkSoon(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      checkSoon(document);
      // Those below have its names, and all of them its variants.
      for (const cell of cellsOfNotebook(document)) checkSoon(cell);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      clearTimeout(timers.get(document));
      timers.delete(document);
      diagnostics.delete(document.uri);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('activationLens.check')) checkAll();
    }),
    {
      dispose() {
        for (const timer of timers.values()) clearTimeout(timer);
      },
    },
  );
}

function diagnosticsOf(
  found: readonly Finding[],
  document: vscode.TextDocument,
): readonly vscode.Diagnostic[] {
  return found.flatMap(({ rule, span, message }) => {
    const level = levelOf(rule, document);
    if (level === undefined) return [];
    const diagnostic = new vscode.Diagnostic(rangeOf(document, span), message, level);
    diagnostic.source = source;
    diagnostic.code = { value: rule, target: vscode.Uri.parse(`${page}#${rule}`) };
    return [diagnostic];
  });
}

const page = 'https://github.com/activation-lens/activation-lens/blob/main/docs/checks.md';

/** From the setting, which names rules; undefined for one that is off. */
function levelOf(rule: Rule, document: vscode.TextDocument): vscode.DiagnosticSeverity | undefined {
  const set = vscode.workspace.getConfiguration('', document).get<Partial<Record<Rule, unknown>>>(severity);
  const word = set?.[rule];
  return levels.get(
    typeof word === 'string' && (levels.has(word) || word === 'off') ? word : usualSeverity[rule],
  );
}

const levels: ReadonlyMap<string, vscode.DiagnosticSeverity> = new Map([
  ['error', vscode.DiagnosticSeverity.Error],
  ['warning', vscode.DiagnosticSeverity.Warning],
  ['information', vscode.DiagnosticSeverity.Information],
]);
