import * as vscode from 'vscode';
import { languageOf } from '../core/describe/language';
import { fullName } from '../core/describe/variant';
import { isProblem, sentenceOf, type Problem } from '../core/problem';
import { checkedReplacement, replacement } from '../core/replace/replacement';
import { siteAt, type Site } from '../core/replace/site';
import type { Target } from '../core/replace/target';
import { likelyTargets, targetsFor } from '../core/replace/targets';
import { bindingsOf, type Bindings } from '../core/replace/nameFor';
import { earlierTexts, isCell, type Occurrences } from '../editor/occurrences';
import { pickReplacement } from '../editor/pickReplacement';
import { rangeOf } from '../editor/range';

/** The language whose calls and imports are written anew. */
const language = 'python';
const command = 'activationLens.replace';
const kind = vscode.CodeActionKind.RefactorRewrite;

/**
 * The refactoring *Replace with …* on the name of an activation: another function of the same library, with the arguments that mean the
 * same there, and imported where needed. What is lost or written elsewhere is said before it is done.
 */
export function registerReplace(occurrences: Occurrences): vscode.Disposable {
  const places = new WeakMap<vscode.CodeAction, { readonly place: Place; readonly target: Target }>();
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      language,
      {
        async provideCodeActions(document, range, context, token) {
          if (context.only && !context.only.intersects(kind)) return [];
          const place = await placeAt(occurrences, document, range.start);
          if (!place || token.isCancellationRequested) return [];
          return actionsAt(place, (action, target) => places.set(action, { place, target }));
        },
        resolveCodeAction(action) {
          const known = places.get(action);
          if (known) action.edit = editOf(known.place, known.target);
          return action;
        },
      },
      { providedCodeActionKinds: [kind] },
    ),
    vscode.commands.registerCommand(command, () => replaceAtCursor(occurrences)),
  );
}

/** A site in a version of a document. */
interface Place {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly site: Site;
  readonly targets: readonly Target[];
  readonly earlier: readonly string[];
  readonly bindings: () => Bindings;
}

async function placeAt(
  occurrences: Occurrences,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Place | undefined> {
  const { version } = document;
  const occurrence = await occurrences.at(document, position);
  if (!occurrence) return undefined;
  const all = await occurrences.all(document);
  const site = document.version === version ? siteAt(document.getText(), all, occurrence) : undefined;
  const targets = site ? targetsFor(site) : [];
  if (!site || targets.length === 0) return undefined;
  const earlier = earlierTexts(document);
  let known: Bindings | undefined;
  const bindings = (): Bindings => (known ??= bindingsOf(site.text, earlier));
  return { document, version, site, targets, earlier, bindings };
}

function actionsAt(
  place: Place,
  remember: (action: vscode.CodeAction, target: Target) => void,
): vscode.CodeAction[] {
  const likely = likelyTargets(place.site, place.targets).map((target) => {
    const action = new vscode.CodeAction(titleOf(place, target), kind);
    remember(action, target);
    return action;
  });
  const another = new vscode.CodeAction(vscode.l10n.t('Replace with another activation…'), kind);
  another.command = { command, title: another.title };
  return [...likely, another];
}

async function replaceAtCursor(occurrences: Occurrences): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const place =
    editor?.document.languageId === language
      ? await placeAt(occurrences, editor.document, editor.selection.active)
      : undefined;
  if (!place) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor on an activation function in Python that has others of its kind.'),
    );
    return;
  }
  const { site, targets, bindings } = place;
  const target = await pickReplacement(targets, likelyTargets(site, targets), (each) =>
    replacement(site, each, bindings),
  );
  if (!target) return;
  const edit = editOf(place, target);
  if (edit.size > 0) await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

/** Nothing, and a sentence for the person, where it cannot be done. */
function editOf({ document, version, site, earlier, bindings }: Place, target: Target): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  if (document.version !== version) return edit; // the text has changed under the menu
  const made = checkedReplacement(site, target, bindings, isCell(document) ? { earlier } : undefined);
  if (isProblem(made)) tell(made);
  else for (const { span, text } of made.edits) edit.replace(document.uri, rangeOf(document, span), text);
  return edit;
}

function tell(problem: Problem): void {
  void vscode.window.showInformationMessage(sentenceOf(problem, vscode.l10n.t));
}

/** What it does, and which arguments are lost by it: VS Code shows the rest as a preview. */
function titleOf({ site, bindings }: Place, target: Target): string {
  const name = fullName(target.activation, languageOf(vscode.env.language));
  const made = replacement(site, target, bindings);
  return isProblem(made) || made.dropped.length === 0
    ? vscode.l10n.t('Replace with {0}', name)
    : vscode.l10n.t('Replace with {0}, dropping {1}', name, made.dropped.join(', '));
}
