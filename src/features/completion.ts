import * as vscode from 'vscode';
import { catalogue } from '../core/activations/known';
import { languageOf } from '../core/describe/language';
import { fullName } from '../core/describe/variant';
import { completionAt, type CompletionName } from '../core/recognize/completion';
import type { Occurrence } from '../core/recognize/occurrence';
import { hoverMarkdown, trusted, type CardSources } from '../editor/hoverMarkdown';
import { earlierTexts, isCell } from '../editor/occurrences';
import { rangeOf } from '../editor/range';
import { isNotOff } from '../editor/settings';

/** The language whose strings and modules are completed. */
const language = 'python';
/** A file with more characters is data. */
const longest = 2_000_000;

/**
 * Names of activations while they are typed, in strings that mean one and after the name of a module that has some, with the hover's card
 * beside the one that is chosen.
 */
export function registerCompletion(sources: CardSources): vscode.Disposable {
  const occurrences = new WeakMap<vscode.CompletionItem, Occurrence>();
  return vscode.languages.registerCompletionItemProvider(
    language,
    {
      provideCompletionItems(document, position) {
        if (!isNotOff('activationLens.completion.enabled', document)) return [];
        const text = document.getText();
        if (text.length > longest) return [];
        const context = isCell(document) ? { earlier: earlierTexts(document) } : undefined;
        const found = completionAt(text, document.offsetAt(position), context);
        if (!found) return [];
        const replacing = rangeOf(document, found.span);
        const range = { replacing, inserting: replacing.with(undefined, position) };
        return found.names.map((name) => {
          const item = itemFor(name, range);
          occurrences.set(item, name.occurrence);
          return item;
        });
      },
      async resolveCompletionItem(item) {
        const occurrence = occurrences.get(item);
        const card =
          occurrence &&
          (await hoverMarkdown(occurrence, { picture: true, values: true, isNarrow: true }, sources));
        if (card !== undefined) item.documentation = trusted(card);
        return item;
      },
    },
    '.',
    '"',
    "'",
  );
}

function itemFor(
  { name, kind, occurrence }: CompletionName,
  range: { readonly inserting: vscode.Range; readonly replacing: vscode.Range },
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(name, kinds[kind]);
  const activation = catalogue.get(occurrence.activation);
  if (activation) item.detail = fullName(activation, languageOf(vscode.env.language));
  item.range = range;
  item.sortText = `~${name}`; // below what knows the language
  return item;
}

const kinds = {
  class: vscode.CompletionItemKind.Class,
  function: vscode.CompletionItemKind.Function,
  string: vscode.CompletionItemKind.Value,
} as const;
